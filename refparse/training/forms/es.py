"""Forms of Spanish references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F, G} ({year})⟨. |, |: ⟩{title}⟨. |, ⟩{place}⟨: |, ⟩{publisher}.
    {authors:F, G}. {title}. ⟨{edition} |⟩{place}: {publisher}, {year}⟨. {extent}|⟩.
    {authors:F, G}, {title}, {place}, {publisher}, {year}⟨, p. {page}|, {extent}|⟩.
    {authors:F, G}, {title}, {translation}, {place}, {publisher}, {year}.
    {authors:F, G} ({origin}), {title}, {place}, {publisher}.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|⟩. {place}: {publisher}.
    {authors:F, I.}: {title}, {publisher}, {place}, {year}.
    {authors:F, G}. {year}. {title}. {place}: {publisher}⟨, {series}|⟩.
    {authors:F I}. {title}. {edition} {place}: {publisher}; {year}⟨. p. {pages}|⟩.
    {authors:G F}, {title}, {place}, {publisher}⟨ ({series}, {number})|⟩, {year}⟨, p. {page}|, pp. {pages}|⟩.
    {editors:F, G} (⟨ed.|eds.|coord.|coords.|comp.|dir.⟩)⟨, | ({year}), ⟩{title}, {place}, {publisher}, {year}.
    {editors:F, I.} (⟨Ed.|Eds.|Coord.|Comp.⟩) ({year}). {title}. {place}: {publisher}.
    {editors:G F} (⟨ed.|eds.|coord.⟩), {title}, {place}, {publisher}, {year}.
    {title}, ⟨ed. de|edición de|coordinado por⟩ {editors:G F}, {place}, {publisher}, {year}.
    {body} ({year}). {title}. {place}: {publisher:body}.
    {body}. {title}. {place}: {publisher:body}; {year}.
    {same}, {title}, {place}, {publisher}, {year}.
    {authors:G F}, {title}, tomo {roman}, {place}, {publisher}, {year}.
    {authors:F, G}. {title}. {volumes}. {place}: {publisher}, {year}.
    {editors:F I}, ⟨directores|director|coordinadores|coordinador|editores|compiladores⟩. {title}. {edition} {place}: {publisher}; {year}.
    {title}, {exhibition}, {place}, {publisher}, {year}.
    {authors:F, G}, {title}, {edition}, {place}, {publisher}, {year}.
    {body}⟨, | ({year}), ⟩{title} ({code}), {place}, {year}.
    {authors:F, I.}, {title}, {publisher}, {place}, {year} ({reprint}).
    {authors:F, G} y {authors:G F}, {title}, {edition}, {place}, {publisher}, {year}.
    {authors:F, I.} ({year}): {title}, {publisher}, {place}.
    """,
    chapter="""
    {authors:F, G} ({year})⟨. |, |: ⟩"{title}"⟨. En|, en|. En:⟩ {editors:F, G} (⟨ed.|eds.|coord.|comp.|coords.⟩)⟨, |: |. ⟩{book}⟨. |, ⟩{place}⟨: |, ⟩{publisher}, pp. {pages}.
    {authors:F, G}, «{title}», en {editors:G F} (⟨ed.|eds.|coord.|dir.⟩), {book}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}. «{title}». En {book}, ⟨editado por|ed. de|ed.⟩ {editors:G F}, {pages}. {place}: {publisher}, {year}.
    {authors:F, G}. {title}. En: {editors:F, G} (⟨comp.|ed.|coord.⟩). {book}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, I.} ({year}). {title}. En {editors:I. F} (⟨Ed.|Eds.|Coord.|Coords.|Comp.⟩), {book} (pp. {pages}). {place}: {publisher}.
    {authors:F, I.}: «{title}», en {editors:F, I.} (⟨ed.|coord.⟩): {book}, {publisher}, {place}, {year}, pp. {pages}.
    {authors:F I}. {title}. En: {editors:F I}⟨, editores|, editor|, coordinador| (eds.)⟩. {book}. {place}: {publisher}; {year}. p. {pages}.
    {authors:G F}, "{title}", en {editors:G F} (⟨eds.|ed.|coords.⟩), {book}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:G F}, «{title}», en {book}, {place}, {publisher}, {year}, p. {pages}.
    {authors:F, G}, “{title}”, en {editors:F, G} (⟨dir.|coord.|comp.⟩), {book}, tomo {roman}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}. “{title}”. En {book}, eds. {editors:G F}, {pages}. {place}: {publisher}, {year}.
    {authors:F, G}, “{title}”, en {same}, {book}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}, “{title}”, en {editors:G F} (coords.), {book:honour}, {place}, {publisher}, {year}, pp. {pages}.
    """,
    article="""
    {authors:F, G} ({year})⟨. |, |: ⟩⟨"{title}"|«{title}»|“{title}”⟩⟨. |, ⟩{journal}, ⟨vol. {volume}, núm. {issue}|{volume} ({issue})|núm. {issue}|n.º {issue}|{volume}⟩, pp. {pages}.
    {authors:F, G}, «{title}», {journal}, {volume}, {issue} ({year}), pp. {pages}.
    {authors:F, G}. "{title}". {journal} {volume}.{issue} ({year}): {pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F I}. {title}. {journal}⟨.|⟩ {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:G F}, "{title}", {journal}, núm. {issue}, {year}, pp. {pages}.
    {authors:F, G}. {title}. {journal} [{medium}]. {year}, ⟨vol. {volume}, n.º {issue}|n. {issue}⟩ [consultado el {accessed}], pp. {pages}. Disponible en: {url}
    {authors:F, G}, “{title}”, {journal}, año {volume}, núm. {issue}, {place}, {year}, pp. {pages}.
    {authors:F, G} ({year}). {title}. {journal}, ({issue}), {pages}.
    {authors:F, G}, “{title}”, {journal}, {place}, nueva serie, año {roman}, núm. {issue}, {month}, pp. {pages}.
    {authors:F, G}, “{title}”, {journal}, vol. {roman}, núm. {issue}, {month}, pp. {pages}.
    """,
    thesis="""
    {author:F, G} ({year})⟨. |, ⟩{title}⟨. |, ⟩{thesis}, {school}⟨, {place}|⟩.
    {author:F, G}, {title}, {thesis}, {school}, {year}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F I}. {title} [{thesis}]. {place}: {school}; {year}.
    {author:F, G}. {title}. {thesis}. {place}: {school}, {year}⟨. {extent}|⟩.
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. {repository}⟨. {url}| {url}|⟩⟨.|⟩
    {author:F, I.} ({year}). {title} [{thesis}, {school}]⟨. {url}|.⟩
    """,
    report="""
    {body} ({year}). {title}⟨. {report} {code}|⟩. {place}: {school:body}.
    {body}. {title}. {place}: {publisher:body}; {year}⟨. Disponible en: {url}|⟩.
    {body} ({year}). {title}. Recuperado de {url}
    {authors:F, G} ({year}), {title}, {report} ⟨núm. |⟩{code}, {place}, {school:body}.
    """,
    web="""
    {body}. {title} [{medium}]. ⟨{place}: {publisher:body}; |⟩{year} [⟨citado |consultado el |acceso |consultado ⟩{accessed}]. Disponible en: {url}
    {body} ({year}). {title}. ⟨Recuperado de|Disponible en:|Recuperado el {accessed}, de⟩ {url}
    {author:F, G} ({day}). {title}. {site}. Recuperado de {url}
    {author:F, G}, "{title}", {site}, {day}, ⟨disponible en |⟩{url} (consultado el {accessed}).
    {title}. ⟨{site}. |⟩Disponible en: {url} [Consulta: {accessed}].
    {site:author}, "{title}", {day}, {url}.
    """,
    news="""
    {author:F, G}, "{title}", {paper}⟨, {place}|⟩, {day}⟨, p. {page}|⟩.
    {author:F, I.} ({day}). {title}. {paper}⟨, p. {page}|. Recuperado de {url}⟩.
    "{title}", {paper}, {day}.
    """,
    law="""
    {body}. {law}. {paper}, {day}.
    {law}. {paper}, {place}, {day}.
    {body} ({year}). {law}. {place}.
    {law}. Disponible en: {url}
    {law}. {paper}, núm. {issue}, de {day}, pp. {pages}.
    {law}. {paper}, {issue}, de {day}, {pages}. {url}
    {law} ({paper} {day}).
    {law}. {gazette}, núm. {issue}, de {day}⟨, pp. {pages}|⟩.
    """,
    paper="""
    {authors:F, I.} ({year}). {title}. En {conference} (pp. {pages}). {place}: {publisher}.
    {authors:F, G}. {title}. En: {conference}. {place}: {publisher}, {year}, pp. {pages}.
    {authors:F, G} ({year}), "{title}", {conference:presented}, {place}, {day}.
    """,
)
"""Kind of work -> forms."""
