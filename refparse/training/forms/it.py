"""Forms of Italian references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:I. F}, {title}, {publisher}, {place} {year}⟨, p. {page}|, pp. {pages}|⟩.
    {authors:I. F}, {title}, {place}, {publisher}, {year}⟨, p. {page}|, pp. {pages}|⟩.
    {authors:I. F}, {title}, {translation}, {publisher}, {place} {year}.
    {authors:I. F}, {title}, vol. {roman}, {place}, {publisher}, {year}.
    {authors:G F}, {title}, {place}, {publisher}, {year}⟨ ({series}, {number})|⟩.
    {authors:G F}, {title}, a cura di {editors:G F}, {place}, {publisher}, {year}⟨, p. {page}|⟩.
    {authors:F, G}. {title}. {place}: {publisher}, {year}.
    {authors:F, G} ({year}), {title}, {place}, {publisher}.
    {authors:F G}, {title}, {publisher}, {place}⟨ |, ⟩{year}.
    {authors:F I.} ({year}), {title}, {publisher}, {place}.
    {authors:F, I.} ({year}). {title}. {place}: {publisher}.
    {authors:F, I.} {year}, {title}, {place}.
    {editors:I. F} (⟨a cura di|a c. di|cur.⟩), {title}, {publisher}, {place} {year}.
    {editors:G F} (a cura di), {title}, {place}, {publisher}, {year}.
    {editors:F G} (a cura di) ({year}), {title}, {place}, {publisher}.
    {title}, a cura di {editors:I. F}, {place}, {publisher}, {year}⟨, pp. {pages}|⟩.
    {same}, {title}, {publisher}, {place} {year}.
    {body}, {title}, {place}, {year}.
    {authors:I. F}, {title}, {publisher}, {place} {year}{sup}.
    {authors:I. F}, {title}, {place} {sup}{year}.
    {authors:F I.}, {title}, tomo {roman}, {edition}, {publisher}, {place}, {year}.
    {authors:F I.}, {title}, {edition}, {publisher}, {place}, {year}⟨, p. {page}|, p. {page} ss.|⟩.
    {authors:G F}, {title}, {place}, {publisher}, {year} («{series}», {number}).
    {authors:G F}, {title}, edizione critica a cura di {editors:G F}, {place}, {publisher}, {year} ({series}, {number}).
    {authors:G F}, {title}, {volumes}, {place}, {publisher}, {year}.
    {title}, {exhibition}, a cura di {editors:I. F}, {place}, {publisher}, {year}.
    {authors:I. F}, {title:tome}, {place} {year}.
    {authors:I. F}, {title}, {place} {year} ({reprint}).
    {authors:F G}. {title}. {place}: {publisher}, {year}.
    {authors:I. F}, {title}, {place}, {publisher}, {year}, ⟨pp.|p.⟩ {page} ss.
    {authors:F G}, {title}, {publisher}, {place}, {year}⟨, pp. {pages}|⟩.
    {authors:G F}, {title}, {edition}, a cura di {editors:G F}, {place}, {publisher}, {year}.
    {authors:I. F}, {title}, a cura di {editors:I. F}, {volumes}, {publisher}, {place} {year}⟨, vol. {roman}|⟩.
    {authors:I. F}, {title}, {place}, {publisher}, {year} ({reprint}).
    """,
    chapter="""
    {authors:I. F}, {title}, in {book}, a cura di {editors:I. F}, ⟨{publisher}, {place} {year}|{place}, {publisher}, {year}|{place} {year}⟩, pp. {pages}.
    {authors:I. F}, {title}, in {editors:I. F} (⟨a cura di|a c. di⟩), {book}, {publisher}, {place} {year}, pp. {pages}.
    {authors:I. F}, «{title}», in {book}, {place}, {publisher}, {year}, p. {page}.
    {authors:I. F}, {title}, in {same}, {book}, {publisher}, {place} {year}, pp. {pages}.
    {authors:G F}, {title}, in {book}, a cura di {editors:G F}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}. “{title}.” In {book}, a cura di {editors:G F}, {pages}. {place}: {publisher}, {year}.
    {authors:F, G} ({year}), {title}, in {editors:F, G} (⟨a cura di|eds.⟩), {book}, {place}, {publisher}, pp. {pages}.
    {authors:F I.} ({year}), «{title}», in {editors:F I.} (a cura di), {book}, {publisher}, {place}, pp. {pages}.
    {authors:F, I.} ({year}). {title}. In {editors:I. F} (⟨a cura di|Ed.|Eds.⟩), {book} (pp. {pages}). {place}: {publisher}.
    {authors:F, I.} {year}, {title}, in {editors:F, I.} (ed.), {book}, {place}, pp. {pages}.
    {author:I. F}, {title}, in {book}, vol. {roman}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F I.} {year}, {title}, in {editors:I. F} (a cura di), ⟨{book}|{book:tome}⟩, {place}, pp. {pages}.
    {authors:I. F}, {title}, in {book}, {place} {year} ({series}, {number}), pp. {pages}.
    {authors:I. F}, {title}, in {book}, {roman}, {place} {year}, pp. {pages}.
    {authors:F I.}, {title}, voce in {book}, {roman}, {place}, {publisher}, {year}, p. {page}⟨ ss.|⟩.
    {authors:I. F}, s.v. {title}, in {book}, {volume}, {place} {year}, pp. {pages}.
    {authors:I. F}, {title}, in {same} (a cura di), {book}, {publisher}, {place} {year}, pp. {pages}.
    {author:G F}, voce {title}, in {book}, vol. {volume}, {place}, {publisher}, {year}, pp. {pages}.
    {author:I. F}, voce «{title}», in {book}, ⟨vol. {roman}|{roman}⟩, {place}, {publisher}, {year}, pp. {pages}.
    {authors:I. F}, {title}, in {book}, a cura di {editors:I. F}, vol. {roman}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:G F}, {title}, in {book}, diretta da {editors:G F}, vol. {roman}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:I. F}, {title}, in {book:honour}, ⟨a cura di {editors:I. F}, |⟩{publisher}, {place}, {year}, pp. {pages}.
    {authors:F I.}, {title}, in {book:honour}, {roman}, {publisher}, {place}, {year}, p. {page}⟨ ss.|⟩.
    """,
    article="""
    {authors:I. F}, {title}, ⟨in |⟩«{journal}», ⟨{roman}|{volume}|n. {issue}|{volume}, {issue}⟩ ({year})⟨, n. {issue}|⟩, pp. {pages}.
    {authors:I. F}, {title}, in «{journal}», {year}, ⟨n. {issue}|{roman}⟩, pp. {pages}.
    {authors:G F}, {title}, «{journal}», {volume} ({year}), pp. {pages}.
    {authors:F, G}. “{title}.” {journal} {volume}⟨, n. {issue}|⟩ ({year}): {pages}.
    {authors:F, G} ({year}), {title}, in “{journal}”, {volume}, {issue}, pp. {pages}.
    {authors:F I.} ({year}), {title}, {journal}, vol. {volume}, n. {issue}, pp. {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F I.}, {title}, in {journal}, {year}⟨, {roman}|, n. {issue}|⟩, p. {page}⟨ ss.|⟩.
    {authors:I. F}, {title}, in {journal}, {year}, {roman}, {pages}.
    {authors:I. F}, {title}, «{journal}», s. {roman}, {volume}, {year}, pp. {pages}.
    {authors:F G}, {title}, in «{journal}», {volume} ({year}), pp. {pages}.
    {authors:G F}, {review}, «{journal}», {volume}, {year}, pp. {pages}.
    {authors:I. F}, {title}, in «{journal}», {roman} ({year}), {issue}, pp. {pages}.
    {authors:I. F}, {title}, «{journal}», {volume}, {issue} ({year}), pp. {pages}.
    """,
    thesis="""
    {author:I. F}, {title}, {thesis}, {school}⟨, a.a. |, ⟩{year}.
    {author:F, G}. {title}. {thesis}, {school}, {year}.
    {author:F, I.} ({year}). {title}. {thesis}, {school}⟨, {place}|⟩.
    """,
    report="""
    {body}, {title}, {report}⟨ n. {code}|⟩, {place}, {year}.
    {body} ({year}), {title}, {place}, {publisher:body}.
    {authors:F I.} ({year}), {title}, {report} n. {code}, {school:body}, {place}.
    """,
    web="""
    {author:I. F}, {title}, ⟨in |⟩«{site}», {day}, {url} (⟨consultato il|ultimo accesso|ultimo accesso:⟩ {accessed}).
    {author:F, G}. {title}. {site}, {day}. {url}⟨ (consultato il {accessed})|⟩.
    {body}, {title}, ⟨{year}, |⟩{url} (⟨consultato il|ultimo accesso⟩ {accessed}).
    {title}, {site}, {url} [consultato il {accessed}].
    """,
    news="""
    {author:I. F}, {title}, «{paper}», {day}⟨, p. {page}|⟩.
    {author:G F}, {title}, in “{paper}”, {day}⟨, p. {page}|⟩.
    {author:F, G}. “{title}.” {paper}, {day}.
    """,
    law="""
    {law}⟨, in G.U. n. {issue}, {day}|⟩.
    {law}. ⟨{url}|Gazzetta Ufficiale, {day}⟩.
    {law}, in {gazette} n. {issue} del {day}.
    {law}, {gazette}, {day}, n. {issue}.
    """,
    paper="""
    {authors:I. F}, {title}, in {conference} ({place}, {day}), a cura di {editors:I. F}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, I.} ({year}). {title}. In {conference}, {place}, pp. {pages}.
    """,
)
"""Kind of work -> forms."""
