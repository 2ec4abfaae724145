"""Forms of German references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F}, {title}, {place} {year}, S. {pages}.
    {authors:G F}: {title}. {place} {year}⟨, S. {pages}|, {extent}|⟩.
    {authors:F, G}, {title} ({series}⟨, | ⟩{number}), {place}: {publisher} {year}.
    {author:F, G}: {title}, {place}: {publisher} {year} ({series}; {number}).
    {authors:F, G} ({year}): {title}. {translation}. {place}: {publisher}.
    {authors:F, G}: {title}. Bd. {volume}. {place}: {publisher} {year}.
    {authors:F, G}: {title}. {volume}. Bd. {place} {year}.
    {authors:F, G}: {title}, in: {same}: {book} (= {series}, Bd. {number}), {place} {year}, S. {pages}.
    {authors:F, G}: {title}⟨. |, ⟩⟨{edition}⟨ |, ⟩|⟩{place} {year}.
    {authors:F, G}: {title}. {place}: {publisher} {year}⟨ ({series}⟨, Bd.| ;|⟩ {number})|⟩.
    {authors:F, G} ({year}): {title}. ⟨{edition}⟨ |, ⟩|⟩{place}: {publisher}.
    {authors:F, G} ({year}): {title}, {place}⟨, {publisher}|⟩.
    {authors:F, G} ({origin}): {title}. {place}: {publisher}.
    {authors:F, G} ({year}) {title}. {publisher}, {place}
    {authors:F, G}, {title}, {place}⟨ |, |: {publisher} ⟩{year}⟨, S. {pages}|⟩.
    {authors:F, G}. {year}. {title}. ⟨{edition} |⟩{place}: {publisher}.
    {authors:F, G}. {title}. {place}: {publisher}, {year}.
    {authors:G F}, {title}, {place}: {publisher}⟨, | ⟩{year}⟨, S. {pages}|, {here}|⟩.
    {authors:G F}, {title}⟨ ({series}⟨ |, Bd. |, ⟩{number})|⟩, {place} {year}⟨, S. {pages}|⟩.
    {authors:G F}: {title}. {translation}. {place} ⟨{year}|{origin}⟩.
    {authors:G F}: {title}⟨ (= {series}⟨, Bd. |, | ⟩{number})|. {edition}|⟩. {place}: {publisher} {year}⟨, S. {pages}|, hier S. {page}|⟩.
    {authors:G F}: {title} (= {series}, Bd. {number}), {place} {year}.
    {authors:G F}, {title}, Bd. {volume}, {place} {year}⟨, {section}|⟩, S. {pages}.
    {authors:G F}, {title}. Bd. {volume}, {edition}, {place}: {publisher} {year}.
    {authors:F, I.} ({year}): {title}. {edition}⟨ |, ⟩{place}: {publisher}.
    {authors:F, I.} ({year}). {title} ({edition}). {place}: {publisher}.
    {authors:F, I.} ({year}). {title}⟨ ({series}, Bd. {number})|⟩. {place}: {publisher}.
    {authors:F, I.}, {title}, {place}: {publisher} {year}⟨ ({series} {number})|⟩.
    {authors:F, I.}: {title}, {edition}, {publisher}, {place}⟨ |, ⟩{year}
    {authors:F I} ({year}) {title}⟨, {edition}|. {edition}|⟩⟨.|⟩ {publisher}, {place}
    {editors:F, G} (Hg.): {title}. {place}⟨: {publisher}|⟩ {year}.
    {editors:F, G} (Hrsg.) ({year}): {title}. {place}: {publisher}.
    {editors:F, G} ({year}) (⟨Hrsg.|Hg.⟩): {title}. {place}: {publisher}.
    {editors:F, G}, ⟨Hrsg.|Hg.⟩ {year}. {title}. {place}: {publisher}.
    {editors:G F} (⟨Hg.|Hrsg.|Hgg.⟩), {title}, {place} {year}⟨, S. {pages}|⟩.
    {editors:G F} (Hg.): {title}⟨, {place} {year}| ({series} {number}). {place} {year}⟩.
    {title}. ⟨Hg. v.|Hrsg. v.|Hrsg. von|Hg. von|hg. von|herausgegeben von⟩ {editors:G F}⟨. |, ⟩{place}⟨: {publisher}|⟩ {year}.
    {title}, hg. v. {editors:G F}⟨, Bd. {volume}|⟩, {place} {year}⟨ (= {series} {number})|⟩⟨, S. {pages}|⟩.
    {authors:F, G}: {title}. Hg. von {editors:G F}. {place}: {publisher} {year}⟨, S. {pages}|⟩.
    {authors:F, G}: {title}⟨. |, ⟩⟨in|In⟩: {same}, {book}, {place} {year}, S. {pages}.
    {author:F, G}: {title}. {place}, {publisher}, {year}. {extent}⟨ ({series}⟨ ; |, Bd. |, ⟩{number})|⟩.
    {author:F, G}: {title}. – {edition} – {place} : {publisher}, {year}. – {extent}⟨ – ISBN {isbn}|⟩
    {body:editor} (Hrsg.) ({year}): {title}. {place}⟨: {publisher}|⟩.
    {body:editor} (⟨Hg.|Hrsg.⟩): {title}. {place} {year}.
    {body} ({year}): {title}. {place}.
    {same} ({year}): {title}. {place}: {publisher}.
    {same}: {title}, {place} {year}.
    {title} ({series} {number}), {place} {year}.
    {authors:F, I.}, {title} ({series} {number}), {place} {sup}{year}⟨.|, {pages}.|, S. {pages}.⟩
    {authors:F, G}, {title}⟨, {place}| ({series} {number}), {place}⟩ {sup}{year}.
    {authors:G F}, {title}, {place} {sup}{year}⟨ ({first})|⟩⟨, S. {pages}|⟩.
    {authors:F}, {title}, {edition}⟨ |, ⟩{year}⟨, § {page}|, Rn. {page}|, S. {page}|⟩.
    {authors:F, G}⟨, |: ⟩{title}, {edition}, {place} {year}.
    {authors:F, G}: {title}, {volumes}, {place}: {publisher} {year}.
    {authors:G F}, {title}⟨, {volumes}|. {volumes}⟩, {place} {year}⟨–{page}|⟩.
    {title}⟨, hrsg. von|. Hrsg. von| (Ausst.-Kat.), hg. v.⟩ {editors:G F}, {exhibition}⟨, {volumes}|⟩, {place}: {publisher} {year}.
    {editors:G F} (⟨Hg.|Hrsg.⟩), {title}⟨ (|, |. ⟩{exhibition}⟨), |, ⟩{place} {year}.
    {title}. {exhibition}⟨. Hg. von {editors:G F}|, hrsg. von {editors:G F}|⟩. {place} {year}.
    {authors:F, G}: {title}. {place}: {publisher} {year}⟨. {reprint}| ({reprint})|, {reprint}⟩.
    {authors:G F}, {title}, {place} {year} (⟨{reprint}|{series} {number}⟩).
    {authors:I. F}, {title}, {series} {number} ({place} {year})⟨ {pages}|⟩⟨.|⟩
    {editors:I. F} (Hrsg.), {title} ({place} {year})⟨ {pages}|⟩⟨.|⟩
    {authors:F I} ({year}) {title}. {publisher}, {place}
    {authors:F, G}. {year}. {title} ({series} {number}). {place}⟨ & {place}|/{place}|⟩: {publisher}. ⟨DOI: {doi}|https://doi.org/{doi}|⟩
    {authors:F, G}: {title}. {translation}. {edition}⟨ |, ⟩{place}: {publisher} {year} (= {series} {number}).
    {authors:F, G}: {title}. {place}: {publisher}, {year} ({series}⟨, Bd. |; ⟩{number}).
    {authors:G F}, {title:tome}. {place} {year}.
    {authors:F, G}: {title:tome}. {place}: {publisher} {year}.
    {authors:G F}, {title}. {place} {year}.
    {authors:F, G}: {title}. {edition}. {place}: {publisher} {year}.
    {authors:F, I.}: {title}. {edition} {place}: {publisher}, {year}.
    {authors:F I}. {title}. {edition}⟨ |. ⟩{place}: {publisher}; {year}
    {body} (⟨Hrsg.|Hg.⟩), {title}, {edition}⟨ |, ⟩{place} {year}.
    {authors:F, I.}, {title}, {series} {number}, {place} {sup}{year}.
    {authors:F, G}, {title}, {series} {number}, {place}⟨ |: {publisher} ⟩{year}.
    {authors:I. F}, {title} {sup}({place} {year})⟨ {pages}| {page}|⟩⟨.|⟩
    {authors:F, G}: {title}, {edition}, ⟨besorgt von|bearb. v.|neu hg. v.|eingeleitet von⟩ {editors:I. F}, {place}⟨: {publisher}|⟩ {year}.
    {authors:F, I.}, {title}, {edition}, ⟨besorgt von|hg. v.⟩ {editors:I. F}, {place} ⟨{year}|{origin}⟩.
    {authors:F, G}: {title}, {place}: {publisher}, {edition} {year}.
    {authors:F, G}, {title}, {edition}, {place} ({publisher}) {year}.
    {authors:F, G}: {title}. Hg. v. {editors:G F}. Bd. {volume}. {place}: {publisher} {year}.
    {authors:F, G}: {title}. {edition}. {place}: {publisher}. {year}. {extent}.
    """,
    chapter="""
    {authors:F, G}, {title}, in: {editors:F, G} (Hg.), {book} ({series} {number}), {place} {year}, {pages}.
    {authors:F, G}: {title}, in: {book}, hrsg. von {editors:G F}, {place}: {publisher} {year} (= {series}, Bd. {number}), S. {pages}.
    {authors:F}, {title}, in: {editors:F} (Hg.), {book}, S. {pages}.
    {authors:F, I.}, {title}, in: {editors:F, I.} (Hrsg.), {book}, {edition}, {place} {year}, S. {pages}, {here}.
    {authors:F, G}: {title}. In: {editors:F, G} (⟨Hg.|Hrsg.|Hgg.⟩): {book}. {place}⟨: {publisher}|⟩ {year}, S. {pages}.
    {authors:F, G}: {title}, in: {editors:G F} (⟨Hg.|Hrsg.⟩), {book}⟨ ({series}⟨ |, Bd. |, ⟩{number})|⟩, {place} {year}, S. {pages}⟨, {here}|⟩.
    {authors:F, G}: {title}, in: {editors:F, G} (Hg.): {book}, {place}: {publisher} {year}, ⟨S. |⟩{pages}.
    {authors:F, G}: ⟨„{title}“|»{title}«|›{title}‹|“{title}”⟩, in: {editors:G F} (Hg.), {book}, {place}: {publisher} {year}, S. {pages}.
    {authors:F, G} ({year}): {title}. In: {editors:F, G} (⟨Hg.|Hrsg.⟩): {book}. ⟨{edition}. |⟩{place}: {publisher}⟨, S. {pages}|, {pages}|: {pages}|. S. {pages}⟩.
    {authors:F, G} ({year}): ⟨„{title}“|"{title}"|»{title}«⟩⟨. In|, in⟩: {editors:G F} (⟨Hg.|Hrsg.⟩)⟨: |, ⟩{book}⟨. |, ⟩{place}: {publisher}, S. {pages}.
    {authors:F, G} ({year}), {title}, in: {editors:F, G} (Hrsg.), {book}, {place}⟨: {publisher}|⟩, S. {pages}.
    {authors:F, G} ({year}): {title}. In: {same}⟨ (Hg.)|⟩: {book}. {place}: {publisher}, ⟨S. |⟩{pages}.
    {authors:F, G} {year}: {title}. S. {pages} in: {editors:F, G} (Hrsg.), {book}. {place}: {publisher}.
    {authors:F, I.}, {year}: {title}. S. {pages} in: {editors:I. F} (Hg.), {book}. {place}: {publisher}.
    {authors:F, G}, {year}: {title}⟨. In|, in⟩: {editors:F, G} (Hrsg.), {book}⟨, |. ⟩{place}: {publisher}, {pages}.
    {authors:F, G}. {year}. {title}. In {book}, ⟨Hrsg.|hrsg. von|Hg.⟩ {editors:G F}, {pages}. {place}: {publisher}.
    {authors:F, G}. {year}. {title}. In {book}⟨. {edition}|⟩, Hrsg. {editors:G F}, {pages}. {place}: {publisher}.
    {authors:F, G}. „{title}“. ⟨In: |⟩{book}. Hg. {editors:G F}. {place}: {publisher}, {year}. {pages}.
    {authors:G F}, {title}, in: {editors:G F} (⟨Hg.|Hrsg.⟩), {book}, {place} {year}, S. {pages}⟨, {here}|⟩.
    {authors:G F}: {title}. In: {editors:G F} (⟨Hg.|Hrsg.⟩): {book}⟨. |, ⟩{place}⟨ |: {publisher} |: {publisher}, ⟩{year}⟨, S. {pages}|, {pages}⟩⟨, {here}|⟩.
    {authors:G F}, {title}, in: {same}⟨ (Hg.)|⟩, {book}, {place} {year}, S. {pages}.
    {authors:G F}: „{title}“, in: {book}, hg. v. {editors:G F}, {place}: {publisher} {year}, S. {pages}.
    {authors:G F}: {title}. In: {book}. ⟨Hg. v.|Hrsg. v.|Hg. von⟩ {editors:G F}⟨. |, ⟩{place} {year}⟨ ({series} {number})|⟩, S. {pages}.
    {authors:G F}, Art. ⟨„{title}“|»{title}«|{title}⟩, in: {book}, Bd. {volume}, {place} {year}, Sp. {pages}.
    {author:F, G}: {title}, in: {book}, ⟨hg. v. {editors:G F}, |⟩Bd. {volume}, {place} {year}, S. {pages}.
    {authors:G F}: {title} [{first}], in: {same}: {book}, {place}: {publisher} {year}, S. {pages}.
    {author:F, G}: {title} ({first}). In: {same}: {book}. Bd. {volume}. {place} {year}, S. {pages}.
    {authors:F, I.} ({year}): {title}. In: {editors:F, I.} (Hrsg.): {book}. {place}: {publisher}⟨, S. {pages}|. S. {pages}| (S. {pages})⟩.
    {authors:F, I.} ({year}). {title}. In {editors:I. F} (⟨Hrsg.|Hg.|Hrsg⟩), {book} (⟨{edition}, |⟩S. {pages}). {place}: {publisher}.
    {authors:F, I.}: {title}. In: {editors:F, I.} (Hrsg.): {book}, S. {pages}. {publisher}, {place} ({year})
    {authors:F, I.}: {title}. In: {editors:F, I.} (Hg.), {book}. {place} {year}, {pages}
    {authors:F I} ({year}) {title}. In: {editors:F I} (⟨Hrsg|Hrsg.⟩) {book}⟨, {edition}|⟩. {publisher}, {place}, S {pages}
    {authors:F, G}: {title}, in: {body:editor} (Hrsg.): {book}. {place} {year}, S. {pages}.
    {author:F, G} ({year}): {title}. In: {editors:F, G} (Hg.): {book}. {place}, S. {pages}
    {authors:G F}, {title}, in: {editors:F} (Hg.), {book}, {place} {year}, S. {pages}.
    {authors:F, G}: {title}. In {editors:G F} (Hg.) {book} {place}: {publisher} {year}, {pages}
    {authors:I. F}, {title}, in: {editors:I. F} (Hrsg.), {book}, {series} {number} ({place} {year}) {pages}⟨.|⟩
    {authors:F, I.}, {title}, in: {same} (⟨Hg.|Hrsg.⟩), {book} ({series} {number}), {place} {year}, {pages}.
    {authors:F, I.}, {title}, in: {book} ({series} {number}), hg. v. {editors:I. F}, {place} {sup}{year}, {pages}.
    {authors:F, I.}, Art. {title}, {journal:booktitle} {volume} ({year}), {pages}.
    {authors:F, G}: Art. ⟨„{title}“|»{title}«|{title}⟩, in: {journal:booktitle} {volume} ({year}), S. {pages}.
    {authors:F}, in: {editors:F} (Hrsg.), {book}, {edition} {year}, S. {pages}.
    {authors:F, G}: {title}, in: {book}, hrsg. von {editors:G F}, {place} {year}, S. {pages}.
    {authors:G F}, {title}, in: {same} (Hrsg.), {book:tome}, {place} {year}, {pages}.
    {authors:F, G}: {title}. {translation}. In: {editors:F, G} (Hrsg.): {book} (= {series} {number}). {place}: {publisher}, S. {pages}.
    {authors:F, G}: {title}. In: {book}⟨. |, ⟩{place} {year}, S. {pages}.
    {authors:G F}, »{title}«, in: {book}, hrsg. von {editors:G F}, {place} {year}, S. {pages}.
    {authors:F, G}, {title}, in: {editors:F, G} (Hrsg.), {book}, Bd. {roman}, {edition}, {place} {year}, S. {pages}.
    {authors:F}, in: {editors:F} (Hrsg.), {book}, Bd. {volume}, {edition} {year}, S. {pages}.
    {authors:F, G}: {title}. In: {book}. Bd. {volume}. {place}: {publisher} {year}, S. {pages}.
    {authors:F, G}: {title}, in: {same}/{editors:G F}⟨ (Hg.)| (Hrsg.)|⟩⟨: |, ⟩{book}, {place}⟨: {publisher}|⟩ {year}, S. {pages}.
    {authors:G F}: {title}. In: {same} und {editors:G F} (⟨Hg.|Hrsg.⟩): {book}. {place}: {publisher} {year}, S. {pages}.
    {author:F}, in: {editors:F}, {book}, {edition} {year}, § {page:note} Rn. {page:note}⟨.|⟩
    {authors:F}, {title}, in: {editors:F}/{editors:F} (Hrsg.), {book}, Bd. {roman}, {edition} {year}, § {page:note} Rn. {page:note}.
    {author:F, G}, {title}, in: {editors:G F}/{editors:G F} (Hrsg.), {book}, Bd. {roman}, {edition}, {place} {year}, § {page:note}, S. {pages}.
    {authors:F, G}: {title}. In: {same}: {book}. Hg. v. {editors:G F}. Bd. {volume}. {place}: {publisher} {year}, S. {pages}.
    {authors:G F}, {title}, in: {same}, {book}, Bd. {volume}, hg. v. {editors:G F}, {place} {year}, S. {pages}⟨, {here}|⟩.
    {authors:F, G}: {title}, in: {editors:G F}⟨/{editors:G F}|⟩ (Hg.), {book}. {edition} {place}: {publisher} {year}, S. {pages}.
    {authors:F, G}: {title}, in: {book:honour}, hrsg. von {editors:G F}, {place} {year}, S. {pages}.
    {authors:F, G}, {title}, in: {editors:F}/{editors:F} (Hrsg.), {book:honour}, {place} {year}, S. {page}⟨ ff.|⟩.
    {authors:F}, {title}, in: {book:honour}, {year}, S. {pages}.
    """,
    article="""
    {authors:F, G}: {title}. In: {journal} {volume}⟨ ({year}), H. {issue}| ({year}) {issue}| ({year})|, {year}⟩, S. {pages}⟨, {here}|⟩.
    {authors:F, G}: {title}, in: {journal} {volume} ({year})⟨, H. {issue}|, {issue}| Heft {issue}| {issue}|⟩, S. {pages}.
    {authors:F, G}: {title}, in: {journal}⟨, Bd. | Bd. | ⟩{volume}, {year}, S. {pages}.
    {authors:F, G}: {title}. In: {journal}, {volume}. Jg., {year}, ⟨Heft|H.|Nr.⟩ {issue}, S. {pages}.
    {authors:F, G} ({year}): {title}. In: {journal}⟨, Jg. |, | Jg. | ⟩{volume}⟨, H. {issue}|, Heft {issue}| ({issue})|, Nr. {issue}|⟩⟨, S. {pages}|, {pages}|: {pages}|. S. {pages}⟩.
    {authors:F, G} ({year}): ⟨„{title}“|»{title}«⟩⟨. In|, in⟩: {journal} {volume}⟨, H. {issue}| ({issue})|⟩, S. {pages}.
    {authors:F, G} ({year}): {title}, in: {journal}, {volume}. Jg., Nr. {issue}, S. {pages}.
    {authors:F, G}, {year}: {title}. {journal} {volume}: {pages}.
    {authors:F, G}, {year}: {title}. In: {journal} {volume}, {pages}.
    {authors:F, G}. {year}. {title}. {journal} {volume}⟨ ({issue})|⟩: {pages}.
    {authors:G F}, {title}, in: {journal} {volume} ({year})⟨, H. {issue}|, Nr. {issue}|⟩, S. {pages}⟨, {here}|⟩.
    {authors:G F}: {title}. In: {journal} {volume}⟨ ({year}) H. {issue}| ({year})|.{issue} ({year})|/{year}| {year}⟩, S. {pages}.
    {authors:G F}, „{title}“, in: {journal} {volume} ({year}), S. {pages}.
    {authors:G F}: {title}, in: {journal} {issue}/{year}, S. {pages}.
    {authors:G F}, {title}, {journal} {year}, S. {pages}⟨ ({page})|⟩.
    {authors:F, I.} ({year}): {title}. In: {journal} {volume}⟨ ({issue})|, H. {issue}|⟩, S. {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F, I.}: {title}. {journal} {volume}⟨, H. {issue}|({issue})|⟩, ⟨S. |⟩{pages} ({year})
    {authors:F I} ({year}) {title}. {journal} {volume}⟨({issue})|⟩:{pages}
    {author:F}, {title}, {journal} {year}, {page} ({page}).
    {authors:F, I.}, {title}, {journal} {volume} ({year}), {pages}.
    {authors:F}, {title}, {journal} {year}, {pages}.
    {authors:G F}: {review}, in: {journal} {volume} ({year}), S. {pages}.
    {authors:F, G}: {review}. In: {journal} {volume} ({year})⟨, H. {issue}|⟩, S. {pages}.
    {authors:G F}, {title}, in: {journal} {volume}, {year}, S. {pages}⟨, hier: S. {page}|⟩.
    {authors:I. F}, {title}, {journal} {volume}, {year}, {pages}⟨.|⟩
    {authors:F, G} ({year}). {title}. {journal}, {volume}({issue}), Art. {page:articleno}, {url} [Zugriff: {accessed}].
    {authors:F I}. {title}. {journal} {year}; {volume}⟨ ({issue})|⟩: {pages}
    {authors:F, I.}: {title}. In: {journal} {volume} ({year}), Nr. {issue}, S. {pages}
    {authors:F, G}, {title}, {journal} {year}, S. {page}⟨ ff.| f.|⟩⟨.|⟩
    {authors:F, G}, {title}, {journal} {year}, {pages}⟨ ({page})|⟩.
    {authors:F, G}: {title}, {journal} {volume} ({year}), S. {pages}⟨ ({page} f.)| ({page})|⟩.
    {authors:F, I.}: {title}, {journal} {year}, S. {page}⟨ ff.|, {page}⟩⟨.|⟩
    {authors:F, G} ({year}): {title}. In: {journal} {volume} ({issue}), S. {pages}. ⟨DOI: {doi}|https://doi.org/{doi}⟩.
    {authors:G F}: {title}. In: {journal} ({year}), H. {issue}, S. {pages}.
    {authors:F, I.} & {authors:F, I.} ({year}). {title}. {journal}, {volume} ({issue}), S. {pages}.
    """,
    thesis="""
    {author:F, G}: {title}⟨. |, ⟩{thesis}⟨, |. | ⟩{school}⟨ |, ⟩{year}.
    {author:F, G} ({year}): {title}⟨. |, ⟩{thesis}, {school}.
    {author:F, G} ({year}): {title}. {school}: {thesis}.
    {author:G F}, {title}, {thesis} {school} {year}⟨, S. {pages}|⟩.
    {author:G F}, {title}⟨, ({thesis}) {place} {year}|, {thesis}, {place} {year}| ({thesis}), {place} {year}⟩.
    {author:F, I.} ({year}): {title}. {thesis}⟨, |. ⟩{school}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F, G}: {title}. {place}, {school}, {thesis}, {year}.
    {author:F, G}: {title}. {place} {year} (Zugl.: {place}, {school}, {thesis}, {year}).
    {author:F, G}: {title}. {place}: {school} {year} ({thesis}).
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. {repository}⟨. {url}| {url}|⟩⟨.|⟩
    {author:F, I.} ({year}). {title} [{thesis}, {school}]⟨. {url}|.⟩
    """,
    report="""
    {authors:F, G} ({year}): {title}. ⟨{report} Nr. {code}|{report} {code}|({report} {code})⟩. {place}: {school:body}.
    {body} ({year}): {title}. {place}⟨. URL: {url}|: {publisher:body}|⟩⟨ ({accessed})| [Zugriff: {accessed}]| [{accessed}]|⟩.
    {body:editor} (Hrsg.) ({year}): {title}. {report}⟨ {code}|⟩. {place}.
    {body} ({year}). {title}. {place}: {publisher:body}⟨. Abgerufen am {accessed} von {url}| Verfügbar unter: {url} [{accessed}].|.⟩
    {authors:F, I.} ({year}): {title}. {school:body} {report} ⟨Nr. {code}|{code}⟩, {place}.
    {authors:F, G}: {title}. {report} {code}, {school:body}, {place} {year}.
    {body}: {title}, {place} {year}, {url}⟨ (Abruf: {accessed})|, zuletzt abgerufen am {accessed}|⟩.
    {body} ({year}): {title}. {place}: {publisher}. doi:{doi}
    """,
    web="""
    {author:F, G} ({year}): {title}. ⟨Online unter: |URL: |Online: |In: {site}. |{site}, |⟩{url}⟨ [{accessed}]| (abgerufen am {accessed})| (Zugriff: {accessed})| (letzter Zugriff: {accessed})| [Stand: {accessed}]|, zuletzt geprüft am {accessed}|⟩.
    {author:F, G}: {title}⟨. In: {site}|, {site}|⟩⟨, {day}|. {day}|⟩⟨. URL: |, |, online: ⟩{url} (⟨letzter Zugriff am |letzter Zugriff: |Zugriff am |abgerufen am |zuletzt abgerufen am |Stand: |Abruf: ⟩{accessed}).
    {author:G F}: {title}, in: {site}, {day}, ⟨URL: |online unter: |⟩{url} (⟨{accessed}|letzter Zugriff {accessed}|abgerufen am {accessed}⟩).
    {body}: {title}⟨ ({year})|, {day}|⟩. {url}⟨ ({accessed})|, abgerufen am {accessed}|. Zugriff am {accessed}|, letzter Aufruf: {accessed}⟩.
    {body} ({year}): {title}. ⟨Verfügbar unter|Online verfügbar unter|Abrufbar unter|Internet⟩: {url}⟨ [{accessed}]| (Zugriff am {accessed})|, letzter Zugriff: {accessed}⟩.
    {body} ({year}). {title}. Abgerufen am {accessed}⟨ von|, von|, verfügbar unter⟩ {url}
    {title}⟨. In: {site}|, in: {site}|⟩. {url}⟨ (Stand: {accessed})| [{accessed}]| (abgerufen am {accessed})|⟩.
    {site:author}: {title}. {url}⟨ [Stand: {accessed}]| (Abruf am {accessed})|⟩.
    """,
    news="""
    {author:F, G}: {title}. In: {paper}⟨, |, Nr. {issue}, | vom ⟩{day}⟨, S. {page}|⟩.
    {author:G F}: {title}, in: {paper}⟨, | vom | ⟩{day}⟨, S. {page}|⟩⟨, {url}| ({url}, abgerufen am {accessed})|⟩.
    {author:G F}, {title}, in: {paper} ({day})⟨, S. {page}|⟩.
    {author:F, G} ({year}): {title}. In: {paper}, {day}⟨, S. {page}|⟩.
    {title}, in: {paper}, {day}⟨, S. {page}|⟩.
    {paper:author} ({year}): {title}. {day}⟨, S. {page}|⟩.
    {author:F, G}: {title}. In: {paper} Nr. {issue} vom {day}, S. {page}.
    {author:G F}, {title}, {paper} v. {day}, S. {page}.
    {paper}, {day}, S. {page}.
    """,
    law="""
    {law}⟨, in: {paper}|⟩⟨ {year}, S. {page}|⟩.
    {law}. {url}⟨ (abgerufen am {accessed})|⟩
    {body}: {law}. {place} {year}.
    {standard}. {place}: {publisher}⟨, | ⟩{year}.
    {standard} ({month}). {place}: {publisher}.
    {law} vom {day}, {gazette} ⟨I |⟩S. {page}.
    {law} vom {day} ({gazette} S. {page}).
    {law} v. {day}, {gazette} {year}, {page}.
    """,
    paper="""
    {authors:F, I.}: {title}. In: {conference}, S. {pages}. {publisher}, {place} ({year})
    {authors:F, G} ({year}): {title}. In: {editors:F, G} (Hg.): {conference}. {place}: {publisher}, S. {pages}.
    {authors:F, G}: {title}. In: {conference}⟨ in {place}|, {place}|⟩⟨, hg. v. {editors:G F}|⟩. {place} {year}, S. {pages}.
    """,
)
"""Kind of work -> forms."""
