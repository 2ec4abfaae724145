"""Forms of Portuguese references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F, G}. {title}. {translation}. {place}: {publisher}, {year}.
    {authors:F, I.} {title}. {place}: {publisher}, {year}.
    {authors:F, G}. {title}. ⟨{edition} |{edition}. |⟩{place}: {publisher}, {year}⟨. {extent}| ({series}⟨, |; v. ⟩{number})|. v. {volume}|⟩.
    {authors:F, I.} {title}. {edition} {place}: {publisher}; {year}.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|⟩. {place}: {publisher}.
    {authors:F, G} ({year}), {title}, {place}, {publisher}.
    {authors:F, G}. {year}. {title}. {place}: {publisher}.
    {authors:F I}. {title}. ⟨{edition} |⟩{place}: {publisher}; {year}⟨. {extent}|⟩.
    {authors:G F}, {title}, {place}, {publisher}, {year}⟨, p. {pages}|⟩.
    {authors:F, G}. {title}. {translation}. ⟨{edition} |⟩{place}: {publisher}, {year}.
    {authors:F, I.} {title}. {translation}. {place}: {publisher}, {year}⟨. {extent}|⟩.
    {editors:F, G} (⟨Org.|Orgs.|org.|Coord.|Ed.|orgs.⟩). {title}. ⟨{edition} |⟩{place}: {publisher}, {year}.
    {editors:F, I.} (⟨Org.|Orgs.|Coords.⟩) ({year}). {title}. {place}: {publisher}.
    {editors:F I}⟨, organizadores|, editores|, coordenador|, org⟩. {title}. {place}: {publisher}; {year}.
    {body}. {title}. {place}: {publisher:body}⟨, |; ⟩{year}⟨. {extent}| ({series}, {number})|. ({series})|⟩.
    {body}. {title}. {edition} {place}⟨, {year}|: {publisher:body}, {year}| ; {year}⟩.
    {body} ({year}). {title}. {place}: {publisher:body}.
    {same}. {title}. {place}: {publisher}, {year}.
    {authors:F, G} – {title}. {edition} {place}: {publisher}, {year}. ISBN {isbn}.
    """,
    chapter="""
    {authors:F, G}. {title}. In: {editors:F, G} (⟨Org.|Orgs.|org.|Ed.|Eds.|Coord.⟩). {book}. ⟨{edition} |⟩{place}: {publisher}, {year}⟨, p. {pages}|. p. {pages}|. {section}, p. {pages}|. v. {volume}, p. {pages}⟩.
    {authors:F, I.} {title}. In: {editors:F, I.}⟨; {editors:F, I.}|⟩ (⟨Org.|Orgs.|Ed.|Eds.⟩). {book}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, I.} {title}. In: {editors:F, I.} {book}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, I.} ({year}). {title}. In {editors:I. F} (⟨Org.|Orgs.|Eds.|Ed.|Coord.⟩), {book} (⟨pp.|p.⟩ {pages}). {place}: {publisher}.
    {authors:F, G} ({year}), "{title}", in {editors:G F} (⟨org.|orgs.|coord.⟩), {book}, {place}, {publisher}⟨, pp. {pages}|⟩.
    {authors:F I}. {title}. In: {editors:F I}⟨, organizadores|, editor|, editors|, organizador|, orgs⟩. {book}. ⟨{edition} |⟩{place}: {publisher}; {year}⟨. p. {pages}|. {pages}|:{pages}|⟩.
    {authors:G F}, «{title}», in {editors:G F} (⟨coord.|org.|dir.⟩), {book}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}. {title}. In: {same}. {book}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, G}. {title}. In: {body:editor} (Org.). {book}. {place}: {publisher:body}, {year}. p. {pages}.
    {authors:F, I.} {title}. In: {book}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, G} – {title}. In {editors:F, G}, org. – {book}. {place}: {publisher}, {year}. ISBN {isbn}. p. {pages}.
    {authors:F, G} – {title}. In {editors:F, G}, ed. lit. – {book}. {place} : {publisher}, {year}. p. {pages}.
    """,
    article="""
    {authors:F, G}. {title}. {journal}, {place}, v. {volume}, n. {issue}, p. {pages}, ⟨{month}|{year}⟩.
    {authors:F, I.} {title}. {journal}⟨, {place}|⟩, v. {volume}⟨, n. {issue}|⟩, p. {pages}, {year}.
    {authors:F, I.} {title}. {journal}, {volume}({issue}): {pages}, {year}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F I}. {title}. {journal}⟨.|⟩ {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:F, G} ({year}), "{title}", {journal}, ⟨nº |n.º |{volume}, ⟩{issue}, pp. {pages}.
    {authors:F, G}. {title}. {journal}, {place}, v. {volume}, n. {issue}, p. {pages}, {month}. Disponível em: <{url}>. Acesso em: {accessed}.
    {authors:G F}, «{title}», {journal}, n.º {issue}, {year}, pp. {pages}.
    {authors:F, I.} {title}. {journal}, n. {issue}, {year}. Disponível em: {url}. Acesso em: {accessed}.
    {authors:F, G}. {title}. {journal:long}, {place}, ano {volume}, n. {issue}, p. {pages}, {month}.
    {authors:F, I.} {title}. {journal}, {place}, ano {volume}, n. {issue}, p. {pages}, {year}.
    {authors:F, G} – {title}. {journal}. Vol. {volume}, n.º {issue} ({year}), p. {pages}.
    {authors:F, G} – {title}. {journal}. {place}. ISSN 0870-1111. N.º {issue} ({year}), p. {pages}.
    """,
    thesis="""
    {author:F, G}. {title}. {year}. {extent}. {thesis} – {school}, {place}, {year}.
    {author:F, G}. {title}. {year}. {extent} {thesis}⟨ - |. |, | – ⟩{school}, {place}⟨.|, {year}.⟩
    {author:F, I.} {title}. {thesis}⟨. |, ⟩{school}⟨, {place}|⟩, {year}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F, I.} ({year}). {title}. {thesis}, {school}, {place}.
    {author:F I}. {title} [{thesis}]. {place}: {school}; {year}.
    {author:F, G} ({year}), {title}, {place}, {school}, {thesis}.
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. {repository}⟨. {url}| {url}|⟩⟨.|⟩
    {author:F, I.} ({year}). {title} [{thesis}, {school}]⟨. {url}|.⟩
    """,
    report="""
    {body}. {title}. {place}: {publisher:body}, {year}⟨. {extent}| ({series}, {number})|⟩.
    {body}. {title}. {place}, {year}. Disponível em: ⟨<{url}>|{url}⟩. Acesso em: {accessed}.
    {authors:F, I.} {title}. {place}: {publisher:body}, {year}. {extent} ({series}, {number}).
    {body} ({year}). {title}. {report} {code}. {place}: {school:body}.
    {body}. {title} [{medium}]. {place}: {publisher:body}; {year} [⟨citado |acesso em |acessado em |citado em ⟩{accessed}]. Disponível em: {url}
    {authors:F, G}. {title}. {place}: {publisher:body}, {year}. {extent} ({series}, {number}).
    {body}. {title}. {edition} {place}: {publisher:body}, {year}. {extent} ({series}; {number}).
    """,
    web="""
    {body}. {title}. ⟨{year}. |{place}, {year}. |⟩Disponível em: ⟨<{url}>|{url}⟩. Acesso em: {accessed}.
    {author:F, G}. {title}. {site}, {place}, {day}. Disponível em: ⟨<{url}>|{url}⟩. Acesso em: {accessed}.
    {author:F, I.} ({year}). {title}. ⟨Disponível em|Recuperado de|Acedido em {accessed}, em⟩ {url}
    {body}. {title} [{medium}]. ⟨{year} |⟩[⟨citado |acesso em |acessado |citado em ⟩{accessed}]. Disponível em: {url}
    {body}. {title}. {url} (acessado em {accessed}).
    {title}. ⟨{site}. |⟩Disponível em: <{url}>. Acesso em: {accessed}.
    {site:author}. {title}. Disponível em: {url}. Acesso em {accessed}.
    """,
    news="""
    {author:F, G}. {title}. {paper}, {place}, {day}⟨, p. {page}|. Disponível em: {url}. Acesso em: {accessed}⟩.
    {author:F, I.} {title}. {paper}, {day}.
    {title}. {paper}, {place}, {day}⟨, p. {page}|⟩.
    """,
    law="""
    {body}. {law}. {paper}, {place}, {day}⟨. Seção {volume}, p. {page}|, p. {page}|⟩.
    {body}. {law}. {paper}. {day}.
    {state}. {law}. ⟨Disponível em: <{url}>. Acesso em: {accessed}|{place}, {year}⟩.
    {body}. {law}. {place}: {publisher:body}; {year}.
    {body}. {standard}. {place}, {year}⟨. {extent}|⟩.
    {body}. {law}. {paper}: seção 1, {place}, ano {volume}, n. {issue}, p. {pages}, {day}.
    {state}. {law}. {paper}: seção 1, {place}, {day}.
    {law}. {paper}, {place}, {day}.
    {law}. {paper}, n.º {issue}, {pages}. {url}
    {law}. {paper}, 1.ª série, n.º {issue} ({day}), {pages}.
    {state}. {law}. {paper}, {place}, {day}. Disponível em: {url}. Acesso em: {accessed}.
    {law}. {gazette}, n.º {issue}, {day}, p. {page}.
    """,
    paper="""
    {authors:F, G}. {title}. In: {event}, {place}. {acts}⟨...|…|.| [...].|⟩ {place}: {publisher:body}, {year}. p. {pages}.
    {authors:F, I.} {title}. In: {conference}. {place}: {publisher}, {year}. p. {pages}.
    {authors:F, I.} {title}. In: {conference}; {day}; {place}. {place}: {publisher}; {year}. p. {pages}.
    {authors:F, I.} ({year}). {title}. {conference}, {place}, pp. {pages}.
    {authors:F I}. {title}. In: {conference}; {year}; {place}.
    {authors:F, I.} {title}. In: {event}, {place}. {acts}⟨...|…|.| [...].|⟩ {place}: {publisher:body}, {year}. p. {pages}. CD-ROM.
    """,
)
"""Kind of work -> forms."""
