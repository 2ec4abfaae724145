"""Forms of Polish references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:I. F}, {title}, {place} {year}⟨, s. {pages}|, s. {page}|, s. {page} i n.|⟩.
    {authors:I. F}, {title}, {publisher}, {place} {year}⟨, s. {pages}|, s. {page}|⟩.
    {authors:I. F}, {title}, {place}: {publisher}⟨ |, ⟩{year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, {edition}, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, {edition}, {publisher}, {place} {year}⟨, s. {page}|⟩.
    {authors:I. F}, {title}, t. ⟨{volume}|{roman}⟩, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, {translation}, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, {translation}, {publisher}, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, ⟨oprac.|wyd.|red.|wybór i oprac.⟩ {editors:I. F}, ⟨{publisher}, |⟩{place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, {place} {year} ({series}⟨, t. | ⟩{number}).
    {authors:I. F}, {title}, {place} {sup}{year}⟨, s. {page}|⟩.
    {authors:I. F}, {title:tome}, {place} {year}⟨, s. {pages}|⟩.
    {authors:I. F}, {title}, ⟨{volumes}, {place} {year}|{place} {year} ({reprint})⟩.
    {authors:F I.}, {title}, {publisher}, {place} {year}⟨, s. {pages}|⟩.
    {authors:F I.}, {title}, {place} {year}.
    {authors:F I.}, {year}, {title}, {publisher}, {place}.
    {authors:F I.} ({year}), {title}⟨, {edition}|⟩, {publisher}, {place}.
    {authors:F I.} ({year}), {title}, {place}: {publisher}.
    {authors:F I.}: {title}. {publisher}, {place} {year}.
    {authors:F I.}: {title}. {edition}⟨, |. ⟩{publisher}, {place}, {year}.
    {authors:F I.}: {title}. {place}: {publisher}, {year}. {extent}.
    {authors:F I.} {title}. {place}: {publisher}; {year}.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|⟩. {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. {publisher}.
    {authors:F, I.} {year}. {title}. {place}: {publisher}.
    {authors:F, G}. {year}. {title}. {place}: {publisher}.
    {authors:F, G} ({year}), {title}, {place}: {publisher}.
    {authors:F, G}. {title}. {place}: {publisher}, {year}⟨. ISBN {isbn}|⟩.
    {authors:F G}, {title}, {publisher}, {place} {year}⟨, s. {pages}|⟩.
    {authors:F G}: {title}. {place} {year}⟨. {extent}|⟩.
    {authors:F G}. {title}. {place}, {publisher}, {year}.
    {authors:G F}, {title}, {place}⟨ |: {publisher} |, {publisher}, ⟩{year}⟨, s. {pages}|⟩.
    {authors:G F}: {title}. {translation}. {place}: {publisher}, {year}.
    {editors:I. F} (red.), {title}, ⟨{publisher}, |⟩{place} {year}⟨, s. {pages}|⟩.
    {editors:F I.} (red.) ({year}), {title}, {place}: {publisher}.
    {editors:F I.} (⟨red.|red. nauk.⟩), {title}, {publisher}, {place} {year}.
    {editors:F, I.} (red.). ({year}). {title}. {place}: {publisher}.
    {editors:F, G}, red. {year}. {title}. {place}: {publisher}.
    {title}, ⟨red.|red. nauk.⟩ {editors:I. F}, ⟨t. {volume}, |⟩⟨{publisher}, |⟩{place} {year}⟨, s. {pages}|⟩.
    {title}, pod red. {editors:I. F gen}⟨, t. {volume}|⟩, {place} {year}⟨, s. {pages}|⟩.
    {title}. Pod red. {editors:I. F gen}. {place}: {publisher}, {year}.
    {title}, ⟨wyd.|oprac.|zebrał i oprac.⟩ {editors:I. F}, {place} {year}⟨, nr {page}|, s. {pages}|⟩.
    {title}, ⟨wstęp i oprac.|oprac. nauk.|wybór⟩ {editors:G F}, {publisher}, {place} {year} ({series}⟨, nr | ⟩{number}).
    {title}, {exhibition}, red. {editors:I. F}, {place} {year}.
    {same}, {title}, {place} {year}⟨, s. {pages}|⟩.
    {same}, {title}, {publisher}, {place} {year}.
    {body}, {title}, {place} {year}⟨, s. {pages}|⟩.
    {body} ({year}), {title}, {place}.
    """,
    chapter="""
    {authors:I. F}, {title}, ⟨w:|[w:]|w|[w]:⟩ {book}, red. {editors:I. F}, ⟨{edition}, |⟩⟨{publisher}, |⟩{place} {year}, s. {pages}.
    {authors:I. F}, {title}, ⟨w:|[w:]⟩ {book}, pod red. {editors:I. F gen}, ⟨t. {volume}, |⟩{place} {year}, s. {pages}.
    {authors:I. F}, {title}, ⟨w:|[w:]⟩ {editors:I. F} (⟨red.|red. nauk.⟩), {book}, ⟨{publisher}, |⟩{place} {year}, s. {pages}.
    {authors:I. F}, {title}, [w:] {book}, ⟨t. {volume}|t. {roman}|cz. {volume}⟩, red. {editors:I. F}, {place} {year}, s. {pages}.
    {authors:I. F}, {title}, w: {same}, {book}, ⟨{publisher}, |⟩{place} {year}, s. {pages}.
    {authors:I. F}, {title}, [w:] {same}, {book}, ⟨{translation}, |⟩⟨t. {volume}, |⟩{place} {year}, s. {pages}.
    {authors:I. F}, „{title}”, w: {book}, red. {editors:I. F}, {place}: {publisher} {year}, s. {pages}.
    {authors:I. F}, {title}, w: {book}, ⟨oprac.|wyd.|red. nauk.⟩ {editors:I. F}, {place} {year}, s. {page}.
    {authors:I. F}, {title}, {translation}, w: {book}, red. {editors:I. F}, {place} {year}, s. {pages}.
    {authors:I. F}, {title}, w: {book}, {place} {year}, s. {pages}⟨, {here}|⟩.
    {authors:I. F}, {title}, ⟨hasło |⟩w: {book}, t. {roman}, {place} {year}, s. {pages}.
    {authors:G F}, {title}, ⟨w:|[w:]⟩ {book}, red. {editors:G F}, {place}: {publisher}, {year}, s. {pages}.
    {authors:G F}: {title}. ⟨W:|[W:]⟩ {book}. Red. {editors:I. F}. {place} {year}, s. {pages}.
    {authors:F I.}, {title}, ⟨w:|[w:]|[w]⟩ {editors:I. F} (red.), {book}, {publisher}, {place} {year}, s. {pages}.
    {authors:F I.}, {title}, [w:] {editors:F I.} (red.), {book}, {place} {year}, s. {pages}.
    {authors:F I.}, {year}, {title}, w: {editors:I. F} (red.), {book}, {publisher}, {place}, s. {pages}.
    {authors:F I.} ({year}), {title}, ⟨w:|[w:]|in:⟩ {editors:F I.} (red.), {book}, {publisher}, {place}⟨, s. {pages}|⟩.
    {authors:F I.} ({year}), {title}, w: {editors:I. F} (red.), {book}, {place}: {publisher}, {pages}.
    {authors:F I.}: {title}. ⟨W:|[w:]|[W:]⟩ {book}. ⟨Red. {editors:I. F}|Pod red. {editors:I. F gen}⟩. {publisher}, {place} {year}, s. {pages}.
    {authors:F I.} {title}. W: {editors:F I.}, red. {book}. {edition}. {place}: {publisher}; {year}: {pages}.
    {authors:F I.} {title}. W: {book}. {editors:F I.} (red.). {publisher}, {place} {year}: {pages}.
    {authors:F, I.} ({year}). {title}. W: {editors:I. F} (red.), {book} (s. {pages}). {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. W: {editors:F, I.} (red.), {book}⟨, {place}: {publisher}, s. {pages}| (s. {pages}). {publisher}⟩.
    {authors:F, G}. {year}. „{title}”. W {book}, red. {editors:G F}, {pages}. {place}: {publisher}.
    {authors:F, G}. {year}. {title}. W: {editors:G F} (red.). {book}. {place}: {publisher}, s. {pages}.
    {authors:F G}, {title}, ⟨w:|[w:]⟩ {book}, red. {editors:F G}, {publisher}, {place} {year}, s. {pages}.
    {authors:F G}: {title}. W: {book}. T. {volume}. {place}: {publisher}, {year}, s. {pages}.
    {same}, {title}, ⟨w:|[w:]⟩ {book}, red. {editors:I. F}, {place} {year}, s. {pages}.
    {title}, ⟨w:|[w:]⟩ {book}, ⟨t. {volume}, |⟩⟨oprac.|wyd.⟩ {editors:I. F}, {place} {year}, ⟨nr {page}|s. {pages}⟩.
    {authors:I. F}, {title}, ⟨w:|[w:]⟩ {book:tome}, {place} {year}, s. {pages}.
    """,
    article="""
    {authors:I. F}, {title}, „{journal}” {year}, ⟨nr {issue}|z. {issue}|t. {volume}|R. {roman}, nr {issue}|t. {volume}, nr {issue}|t. {roman}, z. {issue}⟩, s. {pages}⟨, {here}|⟩.
    {authors:I. F}, {title}, „{journal}” {year}⟨, {volume}| ({volume})|, {volume} ({issue})|⟩, s. {pages}.
    {authors:I. F}, {title}, „{journal}”, t. {volume}⟨ |, ⟩⟨({year})|{year}⟩⟨, z. {issue}|, nr {issue}|⟩, s. {pages}.
    {authors:I. F}, {title}, „{journal}” nr {issue}⟨/{year}| ({year})|, {year}⟩, s. {pages}.
    {authors:I. F}, {title}, „{journal}” {year} nr {issue}⟨ s. {pages}|⟩.
    {authors:I. F}, „{title}”, {journal} {volume} ({year}), ⟨nr {issue}, |⟩s. {pages}.
    {authors:I. F}, {title}, {journal} {year}, ⟨nr {issue}|t. {volume}|z. {issue}⟩, s. {pages}.
    {authors:I. F}, {title}, {translation}, „{journal}” {year}, z. {issue}, s. {pages}.
    {authors:G F}, {title}, „{journal}” {year}, nr {issue}, s. {pages}.
    {authors:G F}: {title}. „{journal}” {year}⟨, nr {issue}| nr {issue}|, z. {issue}⟩⟨, s. {pages}|⟩.
    {authors:F I.}, {title}, „{journal}” {year}, ⟨nr {issue}|t. {volume}|vol. {volume}, nr {issue}|z. {issue}⟩⟨, s. {pages}|⟩.
    {authors:F I.}, {year}, {title}, „{journal}”, ⟨nr {issue}|t. {volume}|vol. {volume}⟩, s. {pages}.
    {authors:F I.} ({year}), {title}, „{journal}”⟨, |⟩ ⟨nr {issue}|vol. {volume}, nr {issue}|t. {volume}⟩⟨, s. {pages}|⟩.
    {authors:F I.} ({year}), {title}, {journal}, ⟨{volume}, {pages}|vol. {volume}, no. {issue}, s. {pages}⟩.
    {authors:F I.}: {title}. {journal} {year}, {volume}⟨, {issue}|({issue})|⟩, {pages}.
    {authors:F I.}: {title}. „{journal}” {year}, nr {issue}.
    {authors:F I.} {title}. {journal} {year}; {volume}⟨ ({issue})|⟩: {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}⟨. https://doi.org/{doi}|.⟩
    {authors:F, I.} ({year}). {title}. „{journal}”, {issue}, s. {pages}.
    {authors:F, I.}, {year}. {title}. {journal}, {volume}, s. {pages}.
    {authors:F, G}. {year}. „{title}”. {journal} {volume}⟨ ({issue})|⟩: {pages}.
    {authors:F G}, {title}, „{journal}” {year}, ⟨nr {issue}|t. {volume}, nr {issue}⟩⟨, s. {pages}|⟩.
    {authors:I. F}, {review}, „{journal}” {year}, ⟨nr {issue}|t. {volume}⟩, s. {pages}.
    {same}, {title}, „{journal}” {year}, ⟨nr|z.⟩ {issue}, s. {pages}.
    """,
    thesis="""
    {author:I. F}, {title}, {place} {year} ({thesis}⟨, {school}|⟩).
    {author:I. F}, {title}, {thesis}⟨, {school}|, {school}, {place}⟩ {year}⟨, s. {page}|⟩.
    {author:I. F}, {title} [{thesis}], {school}, {place} {year}.
    {author:F I.}: {title}. {thesis}. {school}, {place} {year}.
    {author:F I.} ({year}), {title}, {thesis}, {school}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F, G}. {year}. {title}. {thesis}, {school}.
    {author:F G}, {title}, {thesis} napisana pod kierunkiem ⟨prof. |prof. dr hab. |⟩{advisor}, {school}, {place} {year}.
    """,
    report="""
    {body}, {title}, {place} {year}⟨, {url}|⟩⟨ [dostęp: {accessed}]|⟩.
    {body} ({year}), {title}, {place}: {publisher:body}.
    {body}, {title}⟨, {report}|, {report} nr {code}|⟩, ⟨{publisher:body}, |⟩{place} {year}.
    {authors:I. F}, {title}, {report}⟨ nr {code}|⟩, {school:body}, {place} {year}.
    {authors:F I.}, {title}. {report}, {school:body}, {place} {year}.
    {authors:F I.} ({year}), {title}, {report} {code}, {place}: {school:body}.
    {body}. ({year}). {title}. ⟨Pobrane z|Pobrano z|Dostęp:⟩ {url}
    {title}. {report} {code}. {place}: {school:body}, {year}.
    """,
    web="""
    {author:I. F}, {title}, ⟨„{site}”, |{site}, |⟩⟨{day}, |⟩{url} ⟨[dostęp: {accessed}]|(dostęp: {accessed})|[dostęp: {accessed} r.]|(dostęp {accessed})|[data dostępu: {accessed}]|[odczyt: {accessed}]⟩.
    {author:I. F}, {title} [{medium}], {url} [dostęp: {accessed}].
    {author:I. F}, {title} [{medium}], ⟨{site}, |⟩{url} [dostęp {accessed}].
    {author:F I.}, {title}, ⟨{site}, |⟩⟨dostępny w internecie: |<|⟩{url}⟨ (dostęp: {accessed})|, dostęp: {accessed}| [{accessed}]⟩.
    {author:F I.} ({year}), {title}, {url} (dostęp: {accessed}).
    {author:F, I.} ({apa}). {title}. ⟨{site}. |⟩⟨Pobrane z|Dostęp:⟩ {url}⟨ ({accessed})|⟩
    {author:G F}, {title}, ⟨w: |⟩{site}, {day}, {url} [dostęp: {accessed}].
    {body}, {title}, {url} ⟨[dostęp: {accessed}]|(dostęp: {accessed})|[dostęp: {accessed} r.]|(data dostępu: {accessed} r.)⟩.
    {body} ({year}), {title}, ⟨online: |⟩{url} (dostęp: {accessed}).
    {title}, ⟨{site}, |⟩{url} ⟨[dostęp: {accessed}]|(dostęp: {accessed})|[{accessed}]⟩.
    {title}, [w:] {site}, {url} (odczyt: {accessed}).
    """,
    news="""
    {author:I. F}, {title}, „{paper}” {day}⟨, s. {page}|⟩.
    {author:I. F}, {title}, „{paper}”⟨ z|, | z dnia|, z dn.⟩ {day}⟨ r.|, s. {page}| r., s. {page}|⟩.
    {author:I. F}, {title}, „{paper}” {year}, nr {issue}⟨, s. {page}| z {day}|⟩.
    {author:F I.}, {title}, „{paper}”, {day}⟨, s. {page}|⟩.
    {author:F I.} ({year}), {title}, „{paper}”, {day}⟨, {url}|⟩.
    {author:G F}, {title}, „{paper}” {year}, nr {issue}⟨, s. {page}|⟩.
    {title}, „{paper}” {day}⟨, s. {page}|⟩.
    {author:F, G}. {year}. „{title}”. {paper}, {day}⟨. {url}|⟩.
    """,
    law="""
    {law} (⟨{gazette} {year} nr {issue}|{gazette} z {year} r. nr {issue}|{gazette} {year}, nr {issue}|{gazette} Nr {issue}⟩, poz. {page}⟨ {amended}|, {amended}|⟩).
    {law} (⟨{gazette} {year}|{gazette} z {year} r.|t.j. {gazette} z {year} r.⟩⟨,|⟩ poz. {page}).
    {law}, {gazette} {year}⟨, nr {issue}| nr {issue}|⟩⟨,|⟩ poz. {page}⟨ {amended}|⟩.
    {law}. {gazette} z {year} r. Nr {issue}, poz. {page}.
    {law}⟨, {url}| [{medium}], {url}⟩ [dostęp: {accessed}].
    {standard}. {place}: {publisher:body}, {year}.
    """,
    paper="""
    {authors:I. F}, {title}, ⟨w:|[w:]⟩ {conference}, ⟨red. {editors:I. F}, |⟩{place} {year}, s. {pages}.
    {authors:F I.}: {title}. {conference}, {place}, {day}, s. {pages}.
    {authors:F I.} ({year}), {title}, [w:] {editors:I. F} (red.), {conference}, {publisher}, {place}.
    """,
    other="""
    {authors:I. F}, {title} [{medium}], {place} {year}.
    {authors:F, I.} ({year}). {title} [{genre:data}]. {site:publisher}. https://doi.org/{doi}
    {body}. {title:software}. {publisher:body}, {year}⟨. {url}|⟩.
    """,
)
"""Kind of work -> forms."""
