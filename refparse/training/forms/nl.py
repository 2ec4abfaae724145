"""Forms of Dutch and Flemish references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F, I.} ({year}). {title}. {place}: {publisher}.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|. {edition}|⟩. {place}⟨: {publisher}|⟩.
    {authors:F, I.} ({year}), {title}⟨, {edition}|⟩, {place}: {publisher}.
    {authors:F, I.}, {title}, {place}⟨: {publisher}, | ⟩{year}⟨, p. {pages}|, blz. {page}|, {extent}|⟩.
    {authors:F, I.}, {title}⟨, {edition}|. {edition}|⟩, {place}: {publisher} {year}⟨, p. {page}|, nr. {page}|⟩.
    {authors:F, G}. {title}. {place}: {publisher}, {year}.
    {authors:F, G}, {title}⟨. |, ⟩{place}, {publisher}, {year}⟨, {extent}|⟩.
    {authors:F, G}, {title} ({place} {year})⟨ {pages}|, {page}|⟩.
    {authors:F, G}, {year}. {title}⟨. {edition}|⟩. {place}: {publisher}.
    {authors:I. F}, {title}. {place}⟨: {publisher},| ⟩{year}⟨, p. {pages}|, {extent}|⟩.
    {authors:I. F}, {title}⟨, {edition}|⟩ ({place} {year})⟨ {pages}|, {page}|⟩.
    {authors:I. F}, {title}. {reprint}. {place} {year}.
    {authors:I. F}, {title}, {place}, {publisher}, {year}, {extent}.
    {authors:G F}, {title}⟨. {edition}|⟩. {place}: {publisher}, {year}.
    {authors:G F}, {title}. {translation}. {place}, {publisher}, {year}.
    {authors:G F}, {title} ({place}: {publisher}, {year})⟨, {pages}|, {page}|⟩.
    {authors:G F}: {title}. {place} {year}⟨ ({series} {number})|⟩⟨, {extent}|⟩.
    {authors:I. F}, {title} ({series}⟨ |, dl. |, nr. |; ⟩{number}), {place} {year}.
    {authors:F, I.} {year}: {title}, {place} ({series} {number}).
    {authors:F I.} {title}. {place}: {publisher}, {year}. {extent}.
    {authors:F I} {title}. {place}: {publisher}; {year}.
    {authors:G F}, {title}, dl. {roman}⟨, {place}, {year}| ({place} {year})⟩⟨, p. {pages}|, {page}|⟩.
    {authors:F, I.}, {title}. {volumes}. {place}: {publisher}, {year}⟨-{page}|⟩.
    {authors:G F}, {title:tome}. {place}, {year}.
    {authors:F, I.}, {title:tome}, {place}: {publisher} {year}.
    {authors:F, I.} ({year}). {title}. ({translation}). {place}: {publisher}.
    {editors:F, I.} (⟨red.|Red.|reds.|eds.⟩) ({year}). {title}. {place}: {publisher}.
    {editors:F, I.} (red.), {title}, {place}: {publisher} {year}.
    {editors:G F} (⟨red.|ed.|samenst.⟩), {title}. {place}⟨: {publisher}|⟩, {year}.
    {editors:F, G}, ⟨red.|ed.⟩ {title}. {place}: {publisher}, {year}.
    {editors:I. F} (⟨red.|eds.⟩), {title} ({place} {year})⟨ {pages}|⟩.
    {title}. ⟨Onder redactie van|Red.|Samengesteld door|Uitgegeven door⟩ {editors:G F}. {place}, {publisher}, {year}.
    {title}, ⟨ed.|red.|uitg.⟩ {editors:I. F}, {place} {year}⟨, p. {pages}|⟩.
    {authors:G F}, {title}. Ed. {editors:I. F}. {edition}⟨ |, ⟩{place} {year}⟨, p. {page}|⟩.
    {authors:G F}, {title}. ⟨Uitgegeven, ingeleid en toegelicht|Bezorgd|Ingeleid en toegelicht⟩ door {editors:G F}. {place}, {publisher}, {year}⟨ ({series} {number})|⟩.
    {same}, {title}. {place} {year}.
    {same} ({year}). {title}. {place}: {publisher}.
    {title}, {exhibition}, {editors:I. F} (red.), {place} {year}.
    {body} ({year}). {title}. {place}: {publisher:body}.
    {body}, {title}, {place}, {year}⟨, {extent}|⟩.
    {authors:F, I.}, {title}, in: {same}, {book}, {place} {year}, {pages}.
    {authors:F, I.} ({origin}). {title}. {place}: {publisher}.
    {authors:I. F}, {title}, {place} {sup}{year}⟨, p. {page}|⟩.
    {authors:G F}, {title}. {place}: {publisher}, {year}. ISBN {isbn}⟨.|⟩
    """,
    chapter="""
    {authors:F, I.} ({year}). {title}. In {editors:I. F} (⟨red.|Red.|reds.|Eds.⟩), {book} (⟨{edition}, |⟩pp. {pages}). {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. In: {editors:F, I.} (red.), {book}⟨, pp. {pages}. {place}: {publisher}|. {place}: {publisher}, pp. {pages}|. {place}: {publisher}, {pages}⟩.
    {authors:F, I.} ({year}), {title}, in: {editors:I. F} (red.), {book}, {place}: {publisher}, p. {pages}.
    {authors:F, I.} ({year}), '{title}', in: {editors:F, I.} (⟨red.|eds.⟩), {book}, {place}: {publisher}, {pages}.
    {authors:F, I.}, ‘{title}’, in: {editors:I. F} (red.), {book}⟨ ({place} {year}) {pages}|, {place}: {publisher} {year}, p. {pages}⟩.
    {authors:F, G}, ‘{title}’, in: {editors:G F} (⟨red.|eds.⟩), {book} ({place} {year}) {pages}⟨, {here}|⟩.
    {authors:G F}, ‘{title}’, in: {editors:G F} (red.), {book}, {place}⟨: {publisher}|, {publisher}|⟩, {year}, ⟨p. |blz. |⟩{pages}.
    {authors:G F}, '{title}'. In: {editors:G F} (⟨red.|ed.⟩), {book}. {place}: {publisher}, {year}, ⟨pp.|p.|blz.⟩ {pages}.
    {authors:I. F}, ‘{title}’. In: {editors:I. F} (red.), {book}. {place} {year}, p. {pages}.
    {authors:I. F}, ‘{title}’, {book}, {editors:I. F} ed. ({place} {year}) {pages}.
    {authors:I. F}, ‘{title}’, in: {book}, dl. {roman} ({place} {year}) {pages}.
    {authors:I. F}, {title}, in: {book}⟨, {place} {year}|. {place}, {publisher}, {year}⟩, p. {pages}.
    {authors:I. F}, „{title}”, in: {book}, {place} {year}, blz. {pages}.
    {authors:F, G}. “{title}.” In: {editors:G F} (red.). {book}. {place}: {publisher}, {year}. {pages}.
    {authors:F, G}. {year}. ‘{title}’. In {editors:F, G} (red.), {book}, {pages}. {place}: {publisher}.
    {authors:F, G}, {title}. In: {book}. ⟨Onder redactie van|Red.⟩ {editors:G F}. {place}: {publisher}, {year}, ⟨p.|blz.|pp.⟩ {pages}.
    {authors:F, I.}, {year}: {title}. In: {editors:F, I.} (red.), {book}. {place}, {pages}.
    {authors:F, I.}, {title}, in: {editors:F, I.} e.a. (red.), {book}, {place}: {publisher} {year}, p. {pages}.
    {authors:F I.} {title}. In: {editors:F I.}, red. {book}. {place}: {publisher}, {year}: {pages}.
    {authors:F I} {title}. In: {editors:F I}, redactie. {book}. {edition}. {place}: {publisher}; {year}. p. {pages}.
    {authors:G F}, ‘{title}’, in: {same}, {book}, {place} {year}, p. {pages}.
    {authors:F, I.} ({year}). {title}. In {same} (red.), {book} (pp. {pages}). {place}: {publisher}.
    {author:I. F}, {title}, in: {book}, ⟨deel {volume}|dl. {roman}|{volume}⟩, {place} {year}, kol. {pages}.
    {author:G F}, ‘{title}’ ({first}), in: {same}, {book}, {place}, {publisher}, {year}, {pages}.
    {authors:G F}, ‘{title}’, in: {book:tome}, {place} {year}, p. {pages}.
    {authors:F, I.}, "{title}", in {editors:F, I.} (ed.), {book}, {place}, {publisher}, {year}, {pages}.
    {authors:I. F}, '{title}', in {editors:I. F} (red.), {book} ({series} {number}), {place}, {publisher}, {year}, nr. {page}.
    {title}. In: {book}, {place}: {publisher}, {year}, p. {pages}.
    """,
    article="""
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|, nr. {issue}|⟩, {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, ⟨jrg. |⟩{volume}, nr. {issue}, p⟨p|⟩. {pages}.
    {authors:F, I.} ({year}), {title}, in: {journal}, jrg. {volume}, nr. {issue}, p. {pages}.
    {authors:F, I.} ({year}), '{title}', in: {journal} {volume}, {issue}, {pages}.
    {authors:F, I.}, ‘{title}’, {journal} {year}⟨/{issue}|, nr. {issue}|, p. {pages}|/{issue}, p. {pages}⟩.
    {authors:F, I.}, ‘{title}’, {journal} {volume} ({year}) ⟨{pages}|{issue}, {pages}⟩.
    {authors:F, G}, ‘{title}’, {journal} {volume}⟨:{issue}|⟩ ({year}) {pages}⟨, {here}|⟩.
    {authors:I. F}, ‘{title}’, ⟨in: |⟩{journal} {volume} ({year})⟨, p. {pages}| {pages}|, nr. {issue}, p. {pages}|, {pages}⟩.
    {authors:I. F}, „{title}”, {journal} {roman} ({year}), blz. {pages}.
    {authors:G F}, ‘{title}’. In: {journal} {volume} ({year})⟨ {issue}|⟩, p. {pages}.
    {authors:G F}, ‘{title}’, in: {journal}, {volume}e jrg. ({year}), ⟨afl.|nr.⟩ {issue}, p. {pages}.
    {authors:G F}, {title}, in: {journal}, ⟨jaargang|jrg.⟩ {volume}, nummer {issue}, {month}, pp. {pages}.
    {authors:F, G}. ‘{title}’. {journal} {volume}.{issue} ({year}): {pages}.
    {authors:F, G}. {year}. ‘{title}’. {journal} {volume}⟨ ({issue})|⟩: {pages}.
    {authors:F I.} {title}. {journal} {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:F I}. {title}. {journal} {year};{volume}:{pages}.
    {authors:F, I.}, {title}, {journal} {year}, ⟨afl. {issue}, |⟩p. {pages}.
    {authors:F, I.}, {year}: {title}. – {journal} {volume}: {pages}.
    {authors:G F}, {review}, in: {journal} {volume} ({year}), p. {pages}.
    {authors:F, I.}, '{title}', {journal} {year}, nr. {issue}, {pages}⟨ ({page})|⟩.
    {same}, ‘{title}’, {journal} {volume} ({year}) {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}({issue}), {pages}. ⟨doi: |https://doi.org/⟩{doi}
    """,
    thesis="""
    {author:F, I.} ({year}). {title} (⟨{thesis}⟩). {school}⟨, {place}|⟩.
    {author:F, I.} ({year}). {title}. {place}: {school} ({thesis}).
    {author:F, I.} ({year}). {title} [{thesis}]. {school}⟨. {url}|⟩.
    {author:F, I.}, {title}⟨. |, ⟩{thesis}⟨, | ⟩{school}⟨, | ⟩{year}⟨, {extent}|⟩.
    {author:G F}, {title} ({thesis} {school}, {year})⟨ {pages}|⟩.
    {author:G F}, {title}. ⟨{place}: |⟩{thesis}, {school}, {year}.
    {author:I. F}, {title} ({thesis}, {school} {year}).
    {author:F, G}. {title}. {thesis}, {school}, {year}.
    {author:F, G}, {title}, {school}, {thesis}, {year}, {extent}.
    """,
    report="""
    {body} ({year}). {title}. {place}: {publisher:body}.
    {body}, {title}⟨, {report} nr. {code}|, {report}|⟩, {place}⟨: {publisher:body}|⟩ {year}.
    {authors:F, I.} ({year}). {title} ({report}⟨ nr. {code}| {code}|⟩). {place}: {school:body}.
    {authors:F, I.} ({year}). {title}. {report}. {place}: {school:body}.
    {authors:F, I.}, {title}. {report} {code}. {school:body}, {place}, {year}.
    {authors:I. F}, {title}. {place}, {school:body}, {year} ({report} {code}).
    {body} ({year}). {title}. ⟨Geraadpleegd op {accessed}, van|Geraadpleegd via|Opgehaald van⟩ {url}
    {body} {year}. {title}. {report} {code}. {place}⟨. {url}|⟩.
    """,
    web="""
    {author:F, I.} ({apa}). {title}. ⟨{site}. |⟩Geraadpleegd op {accessed}⟨, van|, via| van⟩ {url}
    {author:F, I.} ({year}). {title}. {url} (geraadpleegd op {accessed}).
    {author:G F}, ‘{title}’, {site}⟨, {day}| ({day})|⟩⟨. |, ⟩{url}⟨ (geraadpleegd op {accessed})| (laatst geraadpleegd {accessed})|, geraadpleegd op {accessed}|⟩.
    {author:F, G}, {title}, op: {site}, {url} (bezocht op {accessed}).
    {body} ({year}). {title}⟨ [{medium}]|⟩. Geraadpleegd ⟨op {accessed}|via {url}|op {accessed} via {url}⟩.
    {body}, {title}, {url}⟨, geraadpleegd {accessed}| (geraadpleegd op {accessed})| [{accessed}]|, laatst geraadpleegd op {accessed}⟩.
    {site:author}, ‘{title}’, {url} ({accessed}).
    {title}. ({day}). {site}. Geraadpleegd op {accessed}, via {url}
    {title}, {site}, {url} (geraadpleegd {accessed}).
    """,
    news="""
    {author:F, I.} ({apa}). {title}. {paper}⟨, p. {page}|, {page}|⟩.
    {author:G F}, ‘{title}’, ⟨in: |⟩{paper}⟨, | ⟩{day}⟨, p. {page}|⟩.
    {author:I. F}, ‘{title}’, {paper} ({day})⟨ {page}|⟩.
    {author:F, G}. “{title}”. {paper}, {day}⟨, {url}|⟩.
    ‘{title}’, {paper}, {day}⟨, p. {page}|⟩.
    """,
    law="""
    {law}, {gazette} {year}, ⟨nr. |⟩{page}.
    {law}⟨ ({gazette} {year}, {page})|⟩.
    {law}, {gazette} {day}⟨, p. {page}|⟩.
    {law}. {url}⟨ (geraadpleegd op {accessed})|⟩
    {standard}. {place}: {publisher:body}, {year}.
    {body}, {law}, {place} {year}.
    """,
    paper="""
    {authors:F, I.} ({year}). {title}. In: {conference}, {place}, pp. {pages}.
    {authors:I. F}, ‘{title}’, in: {conference}⟨, {place}|⟩ ({place} {year}) {pages}.
    {authors:F, I.}, {title}, in: {editors:F, I.} (red.), {conference}, {place}: {publisher} {year}, p. {pages}.
    """,
    other="""
    {authors:F, I.} ({year}). {title} [{medium}]. {place}: {publisher}.
    {authors:F, I.} ({year}). {title} [{genre:data}]. {site:publisher}. https://doi.org/{doi}
    {body}. {title:software}. {publisher:body}, {year}⟨. {url}|⟩.
    """,
)
"""Kind of work -> forms."""
