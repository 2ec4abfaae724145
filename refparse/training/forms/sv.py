"""Forms of Swedish, Norwegian and Danish references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F, G} ({year}). {title}. {place}: {publisher}.
    {authors:F, G} ({year}). {title}. {edition}⟨. | ⟩{place}: {publisher}⟨. ISBN {isbn}|⟩
    {authors:F, G} ({year}): {title}. {place}: {publisher}.
    {authors:F, G} {year}. {title}. {place}: {publisher}.
    {authors:F, G} {year}: {title}. {place}: {publisher}.
    {authors:F, G}, {title}⟨, {edition}|. {edition}|⟩, {publisher}, {place}, {year}.
    {authors:F, G}, {title}⟨ ({place} {year})|, {place} {year}|, {place}: {publisher}, {year}⟩⟨, s. {pages}|⟩.
    {authors:F, G}. {title}. {place}: {publisher}, {year}.
    {authors:F, G}: {title}. {place} {year}⟨, s. {pages}|. {extent}|⟩.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|⟩. {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. {publisher}.
    {authors:F, I.} ({year}) {title}. {edition} {place}: {publisher}.
    {authors:F, I.} {year}. {title}. {publisher}, {place}⟨. {extent}|⟩.
    {authors:F, I.}, {title}, {place} {year}⟨, s. {pages}|, s. {page}|⟩.
    {authors:F, I.}: {title}. ⟨{edition}, |⟩{publisher}, {place} {year}.
    {authors:G F}, {title} (⟨{place} {year}|{place}: {publisher}, {year}⟩)⟨, s. {pages}|, {pages}|, s. {page} f.|⟩.
    {authors:G F}, {title}, {place}⟨: {publisher} |, {publisher}, |, ⟩{year}⟨, s. {pages}|⟩.
    {authors:G F}: {title}. {publisher}⟨, {place} | ⟩{year}.
    {authors:G F}: {title}. {translation}. {place}: {publisher}, {year}.
    {authors:I. F}, {title}, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}: {title}. {place} {year}.
    {authors:F I}. {title}. {edition} {place}: {publisher}; {year}.
    {authors:F I.} {title}. {place}: {publisher}, {year}.
    {authors:F, G} ({origin}). {title}. {translation}. {place}: {publisher}.
    {authors:F, G} {year}. {title}. {series} {number}. {place}: {publisher}.
    {authors:F, G}, {title}, {series} {number} ({place} {year}).
    {authors:F, I.} ({year}). {title}. ({series}, {number}). {place}: {publisher}.
    {authors:G F}, {title}. ⟨Bd|Bd.|Del⟩ {volume}. {place} {year}.
    {authors:G F}, {title}, ⟨bd {roman}|b. {roman}|bind {volume}⟩, {place} {year}, s. {pages}.
    {authors:F, G}: {title}. ⟨{volumes}|{reprint}⟩. {place} {year}.
    {authors:F, G}: {title:tome}. {place} {year}.
    {authors:G F}, {title}, ⟨red.|utg. av|utg.|udg. af⟩ {editors:G F}, ⟨{publisher}, |⟩{place} {year}⟨, s. {page}|⟩.
    {editors:F, G} (red.) ({year}). {title}. {place}: {publisher}.
    {editors:F, I.} (⟨red.|Red.⟩) ({year}). {title}. {place}: {publisher}.
    {editors:F, I.} (⟨red.|Red.⟩). ({year}). {title}. {publisher}.
    {editors:G F} (red.), {title}, {place}⟨: {publisher}, | ⟩{year}.
    {editors:F, G} (red.) {year}: {title}. {publisher}, {place}.
    {editors:F, G}, red. {year}. {title}. {place}: {publisher}.
    {title}, red. {editors:G F}, {place}⟨: {publisher}|⟩ {year}⟨, s. {pages}|⟩.
    {title}. ⟨Red.|Utg. av|Utg. ved|Redaktör:|Udgivet af⟩ {editors:G F}. {place} {year}.
    {title}, {exhibition}, red. {editors:G F}, {place} {year}.
    {same} ({year}). {title}. {place}: {publisher}.
    {same}, {title}, {place} {year}⟨, s. {pages}|⟩.
    {body} ({year}). {title}. {place}: {publisher:body}.
    {body}, {title}, {place} {year}.
    """,
    chapter="""
    {authors:F, G} ({year}). {title}. I: {editors:F, G} (red.)⟨, |. |: | ⟩{book}. {place}: {publisher}⟨, s. {pages}|. S. {pages}| s. {pages}⟩.
    {authors:F, G} ({year}). ⟨”{title}”|{title}⟩. I {editors:G F} (red.), {book}⟨, s. {pages}| (s. {pages})⟩. {place}: {publisher}.
    {authors:F, G} ({year}): {title}. I: {editors:G F} (red.): {book}. {place}: {publisher}, s. {pages}.
    {authors:F, G} {year}. {title}. I ⟨{editors:F, G}|{editors:G F}⟩ (red.): {book}, s. {pages}. {place}: {publisher}.
    {authors:F, G}, {year}: {title}. I: {editors:F, G} (red.), {book}. {publisher}, {place}.
    {authors:F, G}, ”{title}”, i: {book}, red. {editors:G F}, {place} {year}, s. {pages}.
    {authors:F, G}, ”{title}”, i {editors:G F} (red.), {book}, {publisher}, {place}, {year}, s. {pages}.
    {authors:F, G}, »{title}«, {book}, red. {editors:G F} ({place} {year}), s. {pages}.
    {authors:G F}, ”{title}”, i: {editors:G F} (red.), {book} (⟨{place} {year}|{place}: {publisher}, {year}⟩), s. {pages}⟨, {here}|⟩.
    {authors:G F}, «{title}», i {book}, red. {editors:G F} ({place}: {publisher}, {year}), {pages}.
    {authors:G F}: ⟨«{title}»|”{title}”|»{title}«|{title}⟩. I: {editors:G F} (red.): {book}. {publisher}, {place} {year}⟨, s. {pages}|⟩.
    {authors:G F}: ”{title}”, i {book}, red. {editors:G F}, {place} {year}.
    {authors:F, I.} ({year}). {title}. I: {editors:I. F} (⟨red.|Red.|reds.⟩), {book} (⟨{edition}, |⟩s. {pages}). {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. I {editors:I. F} (Red.), {book} (s. {pages}). {publisher}.
    {authors:F, I.} ({year}) {title}. I: {editors:F, I.} (red.) {book}. {place}: {publisher}, s. {pages}.
    {authors:F, I.} {year}. {title}. I: {editors:F, I.} (red.). {book}. {place}, s. {pages}.
    {authors:F, I.}: {title}. I: {book}, ⟨red. {editors:I. F}, |⟩{place} {year}, s. {pages}.
    {authors:F, I.}, ”{title}”, i {editors:F, I.} (red.): {book}, {place} {year}, s. {pages}.
    {authors:F I}. {title}. I: {editors:F I}, red. {book}. {edition} {place}: {publisher}; {year}. s. {pages}.
    {authors:F I.} {title}. I: {editors:F I.} (red.). {book}. {place}: {publisher}, {year}: {pages}.
    {authors:G F}, ”{title}”, i {same}, {book}, {place} {year}, s. {pages}.
    {authors:F, G} ({year}). {title}. I: {same} (red.). {book}. {place}: {publisher}, s. {pages}.
    {author:F, G}. “{title}”. I {book}, redigert av {editors:G F}, {pages}. {place}: {publisher}, {year}.
    {author:G F}, ⟨”{title}”|{title}⟩, ⟨i |⟩{book}, ⟨bd {volume}|b. {roman}|{volume}⟩, {place} {year}, s. {pages}.
    {author:F, G} ({year}): {title}. {book} ⟨bd. |bind |⟩{volume}. {place}.
    {title}. I: {book}, {place}: {publisher} {year}, s. {pages}.
    {authors:G F}, ”{title}” ({first}), i {book}, {place} {year}, s. {pages}.
    """,
    article="""
    {authors:F, G} ({year}). {title}. {journal}⟨, |: |. | ⟩⟨nr {issue}|{volume}({issue})|vol. {volume}, nr {issue}|årg. {volume}, nr {issue}|{volume}:{issue}⟩⟨, s. {pages}|, {pages}⟩.
    {authors:F, G} ({year}). ”{title}”. {journal}⟨,| ⟩ ⟨nr {issue}|{volume}: {issue}|{volume}⟩, s. {pages}.
    {authors:F, G} ({year}): ⟨«{title}»|»{title}«|{title}⟩. ⟨I: |⟩{journal}⟨, | ⟩{volume}⟨ ({issue})|, nr. {issue}|⟩, s. {pages}.
    {authors:F, G} {year}. {title}. {journal} {volume}⟨ ({issue})|:{issue}|⟩: {pages}.
    {authors:F, G} {year}: ”{title}”. {journal} {issue}/{year}⟨, s. {pages}|⟩.
    {authors:F, G}, ”{title}”, {journal} {year}:{issue}⟨, s. {pages}|⟩.
    {authors:F, G}, ”{title}”, {journal}, ⟨årg. |vol. |⟩{volume}, {year}, s. {pages}.
    {authors:G F}, ”{title}”, {journal} {volume}⟨:{issue}|⟩ ({year})⟨, s. {pages}| s. {pages}|, {pages}⟩⟨, {here}|⟩.
    {authors:G F}, «{title}», {journal} {volume}⟨, nr. {issue}|⟩ ({year}): {pages}.
    {authors:G F}, ”{title}”, i: {journal} {year}, s. {pages}.
    {authors:G F}: ⟨»{title}«|”{title}”|«{title}»⟩. ⟨I: |⟩{journal}⟨, | ⟩{year}⟨ nr. {issue}|:{issue}|, nr {issue}|⟩⟨, s. {pages}|⟩.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, ⟨s. |⟩{pages}⟨. https://doi.org/{doi}|.⟩
    {authors:F, I.} ({year}) {title}. {journal} {volume}⟨({issue})|, nr {issue}|⟩, s. {pages}.
    {authors:F, I.} {year}. {title}. {journal} {volume}, {pages}.
    {authors:F, I.}, {title}, {journal} {year}⟨ s. {pages}|, nr {issue}, s. {pages}|, bd {volume}, s. {pages}⟩.
    {authors:F I}. {title}. {journal} {year}; {volume}⟨({issue})|⟩: {pages}.
    {authors:F I.} {title}. {journal} {year};{volume}:{pages}.
    {authors:F, G}. «{title}». {journal} {volume}, nr. {issue} ({year}): {pages}.
    {authors:G F}, {review}, {journal} {volume} ({year}), s. {pages}.
    {same}, ”{title}”, {journal} {year}, s. {pages}.
    """,
    thesis="""
    {author:F, G} ({year}). {title}. {thesis}⟨, |. ⟩{school}.
    {author:F, G} ({year}). {title}. Diss. {place}: {school}.
    {author:F, G} {year}. {title}. {place}: {school} ({thesis}).
    {author:F, G}, {title}, {thesis}, {school}⟨, {place}|⟩ {year}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. ⟨{repository}. |⟩{url}
    {author:G F}, {title} ({thesis}⟨, {school}|⟩, {place} {year})⟨, s. {pages}|⟩.
    {author:G F}: {title}. {thesis}. {school} {year}.
    {author:F, G}: {title}. {school}, {thesis} {year}.
    """,
    report="""
    {inquiry}. {title}. {place}: {publisher:body}.
    {inquiry}. ({year}). {title}. {publisher:body}⟨. {url}|⟩.
    {inquiry}. {title}⟨. {place}: {publisher}|. {publisher:body}|⟩.
    {inquiry} {title}.
    {inquiry}, {title}, {place}⟨: {publisher}|⟩.
    {body} ({year}). {title}. {inquiry}. {place}: {publisher:body}.
    {body} ({year}). {title} ({inquiry}). ⟨{place}: {publisher:body}|Hentet fra {url}|{url}⟩.
    {body}. {title} ({inquiry}). {place}: {publisher:body}, {year}.
    {title}. {inquiry}. {place}: {publisher}, {year}.
    {authors:F, G} ({year}). {title}. {report}⟨ {code}| nr {code}|⟩. {place}: {school:body}.
    {authors:F, I.} ({year}). {title} ({report} {code}). {place}: {school:body}.
    {authors:F, I.} ({year}). {title}. {school:body}, {report} {code}⟨. {url}|⟩.
    {body} ({year}). {title}⟨ ({report} {code})|. {report} {code}|⟩. ⟨{place}: {publisher:body}. |⟩Hentet⟨ {accessed}|⟩ fra {url}
    {body} {year}. {title}. {report} {code}. {place}.
    """,
    web="""
    {author:F, G} ({year}). {title}. ⟨{site}. |⟩{url} ⟨[{accessed}]|(hämtad {accessed})|[Hämtad {accessed}]|(lest {accessed})|[lest {accessed}]⟩⟨.|⟩
    {author:F, G} ({year}): {title}. ⟨{site}. |⟩⟨Tilgjengelig på|Lokaliseret på|Hentet fra⟩ {url}⟨ [lest {accessed}]| (besøgt {accessed})|⟩.
    {author:F, I.} ({apa}). {title}. ⟨{site}. |⟩⟨Hämtad {accessed} från|Hentet {accessed} fra|Hämtad {accessed}, från|Hentet fra⟩ {url}
    {author:G F}, ”{title}”, {site}⟨ {day}|, {day}|⟩, {url} (⟨hämtad|besökt|läst|lest|tilgået|sist besøkt⟩ {accessed}).
    {author:G F}: {title}. {day}. {url}⟨ [besøgt {accessed}]|⟩.
    {body} ({year}). {title}⟨ [{medium}]|⟩. ⟨Tillgänglig: |Hämtad från |Tilgjengelig: |Hentet fra ⟩{url} ⟨[{accessed}]|[Hämtad {accessed}]|(Hämtad {accessed})|(lest {accessed})⟩.
    {body}, {title}, {url} (⟨hämtad|besökt|lest⟩ {accessed}).
    {body}. {title}. {url}⟨. Hämtad {accessed}| ({accessed})|, hentet {accessed}|⟩.
    {site:author} ({apa}). {title}. {url}
    {title}. ({year}). I: {site}. ⟨Hentet {accessed} fra|Tilgjengelig fra:⟩ {url}
    ”{title}”, {site}, {url} (hämtad {accessed}).
    """,
    news="""
    {author:F, G} ({year}). {title}. {paper}⟨, | ⟩{day}⟨, s. {page}|⟩.
    {author:F, I.} ({apa}). {title}. {paper}⟨, s. {page}|⟩.
    {author:G F}, ”{title}”, {paper} {day}⟨, s. {page}|⟩.
    {author:G F}: ⟨»{title}«|«{title}»|{title}⟩. {paper}⟨, |. | ⟩{day}.
    {author:F, G}, ”{title}”, {paper}, {day}⟨. {url}|⟩.
    ”{title}”, {paper} {day}.
    """,
    law="""
    {law}.
    {law}⟨. {place}: {publisher:body}|⟩.
    {law}⟨, {url}|. {url}⟩⟨ [Hämtad {accessed}]| (lest {accessed})|⟩
    {law}. Hentet fra {url}
    {body}, {law}, {place} {year}.
    {inquiry}. {title}.
    {standard}. {place}: {publisher:body}, {year}.
    {gazette} {year} s. {page}.
    """,
    paper="""
    {authors:F, G} ({year}). {title}. I: {conference}, {place}, s. {pages}.
    {authors:G F}, ”{title}”, i {conference}, red. {editors:G F}, {place} {year}, s. {pages}.
    {authors:F, G} {year}. {title}. I: {editors:F, G} (red.): {conference}. {place}, s. {pages}.
    """,
    other="""
    {authors:F, G} ({year}). {title} [{medium}]. {place}: {publisher}.
    {authors:F, I.} ({year}). {title} [{genre:data}]. {site:publisher}. https://doi.org/{doi}
    {body}. {title:software}. {publisher:body}, {year}.
    """,
)
"""Kind of work -> forms."""
