"""Forms of French references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F (G)}, {title}, {place}, {publisher}⟨, coll. « {series} »|⟩, {year}⟨, {extent}|, p. {page}|⟩.
    {authors:F (I.)}, {title}, {publisher}, {year}⟨, p. {pages}|, {edition}|⟩.
    {authors:F (G)}, {title}, {edition}, {place}, {publisher}, {year}.
    {authors:F G}, {title}, {place}, {publisher}⟨, coll. « {series} »|, « {series} »|⟩, {year}⟨, {extent}|, p. {pages}|⟩.
    {authors:F, G}, {title}, {place}, {publisher}⟨ (coll. « {series} »)|⟩, {year}⟨, p. {pages}|, {extent}|⟩.
    {authors:F, G}. {title}. {place}⟨ : |: ⟩{publisher}, {year}⟨. {extent}|⟩.
    {authors:F, G}. {title}. {edition}⟨ |. ⟩{place} : {publisher}, {year}⟨. {extent}. ({series})|⟩.
    {authors:F, G} ({year}), {title}, {place}, {publisher}⟨, {extent}|⟩.
    {authors:F, G} ({year}). {title}. {place} : {publisher}⟨, coll. « {series} »|⟩.
    {authors:F, G} ({origin}), {title}, ⟨{edition}, |⟩{place}, {publisher}.
    {authors:F, G}, {year}, {title}, {place}, {publisher}⟨, coll. {series}|⟩.
    {authors:F I.} ({year}), {title}, {place}, {publisher}⟨, coll. « {series} »|⟩.
    {authors:F I.}, {year}⟨, | : |. ⟩{title}⟨, |. ⟩{place}⟨, | : ⟩{publisher}⟨, {extent}|⟩.
    {authors:F, I.} ({year}). {title}⟨ ({edition})|⟩. {place} : {publisher}.
    {authors:F, I.}, {year}. {title}. {publisher}, {place}⟨, {extent}|⟩.
    {authors:F I} ({year}). {title}. {place}: {publisher}.
    {authors:G F}, {title}, {place}, {publisher}⟨, coll. « {series} »|, « {series} »|⟩, {year}⟨, p. {pages}|, t. {roman}, p. {pages}|⟩.
    {authors:G F}, {title}, {place}⟨, | : |: ⟩{publisher}, ⟨{year}|{origin}⟩⟨, p. {pages}|⟩.
    {authors:G F}, {title}, {translation}, {place}, {publisher}, ⟨{year}|{origin}⟩⟨, p. {pages}|⟩.
    {authors:I. F}, {title}, {place}, {publisher}, {year}⟨, p. {pages}|⟩.
    {authors:I. F}, {title}, {publisher}⟨, coll. « {series} »|⟩, {place}, {edition}, {year}⟨, p. {page}|⟩.
    {authors:F, G}, {title}, t. {roman}, {place}, {publisher}, {year}.
    {authors:F, G}, {title}, {translation}, {place}, {publisher}, {year}.
    {editors:F G} (⟨dir.|éd.|éds|sous la dir. de|dirs.|coord.|sld⟩), {title}, {place}, {publisher}, {year}⟨, {extent}|⟩.
    {editors:F, G} (⟨dir.|éd.|éds.|dir⟩), {title}, {place}, {publisher}, {year}.
    {editors:F, G} (⟨dir.|éds⟩) ({year}), {title}, {place}, {publisher}.
    {editors:F, I.} (⟨dir.|éds|Dir.⟩). ({year}). {title}. {place} : {publisher}.
    {editors:G F} (⟨dir.|éd.|éds⟩), {title}, {place}, {publisher}, {year}⟨, p. {pages}|⟩.
    {title}, ⟨sous la direction de|sous la dir. de|éd. par|textes réunis par|édité par⟩ {editors:G F}, {place}, {publisher}⟨, coll. « {series} »|⟩, {year}.
    {authors:G F}, {title}, éd. {editors:G F}, {place}, {publisher}, {year}⟨, p. {pages}|⟩.
    {same}, {title}, {place}, {publisher}, {year}.
    {body}, {title}, {place}, {publisher}⟨, {year}|, {year}, {extent}⟩.
    {body}. {title}. {place} : {publisher:body} ; {year}⟨. {extent}|⟩.
    {body} ({year}). {title}. {place} : {publisher:body}.
    {authors:F (I.)}, {title}, {edition}, {place}, {publisher}, {year}, {extent}.
    {authors:F (I.)}, {title}, {publisher}, coll. « {series} », {edition}, {year}, n° {page}.
    {authors:F (G)}. — {title}⟨. — |, ⟩{place}⟨ : |, ⟩{publisher}, {year}⟨. — {extent}|⟩.
    {authors:G F}, {title}, {place}, {publisher}, {year} ({reprint}).
    {authors:G F}, {title}, éd. {editors:G F}, {volumes}, {place}, {publisher}, {year} ({series}, {number}).
    {authors:G F}, {title}, {translation}, {place}, {publisher} ({series} {number}), {year}.
    {authors:G F}, {title}, {volumes}, {place}, {publisher}, {year}.
    {title}, {exhibition}, ⟨sous la direction de {editors:G F}, |{editors:G F} (dir.), |⟩{place}, {publisher}, {year}.
    {authors:G F}, {title}, {exhibition}, {place}, {publisher}, {year}.
    {authors:G F}, {title:tome}, {place}, {publisher}⟨, coll. « {series} »|⟩, {year}.
    {editors:G F} (dir.), {title:tome}, {place}, {publisher}, {year}.
    {authors:F, G}. {title}. {translation}. {place}⟨ : |: ⟩{publisher}, {year}⟨. ({series}⟨ ; |; ⟩{number})|⟩.
    {editors:F G} (dir.), {title}, {place}, {publisher}, {year}.
    {authors:F G}. {title}. {place} : {publisher}, {year}. {extent}. ({series}, {number})
    {authors:G F}, {title}, {place}, {year}⟨, {volumes}|, t. {roman}⟩⟨, p. {pages}|⟩.
    {authors:I. F}, {title}, {edition}, {publisher}, {year}.
    {authors:F G}, {title}, {place}, {publisher}, {year}⟨, {extent}|, p. {pages}|⟩.
    {authors:F I.}, {year}, {title}, {place}, {publisher} ({series}).
    {authors:G F}, {title} [{origin:note}], {translation}, {place}, {publisher}, {year}.
    {authors:I. F}, {title} [{first}], {translation}, {place}, {publisher}, {year}⟨, p. {pages}|⟩.
    {authors:I. F}, {title}, {translation}, {place}, {publisher}, {year}.
    {authors:F (I.)}, {title}, {place}, {publisher}, {year}, rééd. {year:note}.
    {authors:F, I.} et {authors:F, I.} {title}. {place}, {publisher}, {year}.
    {authors:F (G)}, {title}, {publisher}, {year}⟨, p. {pages}|⟩.
    """,
    chapter="""
    {authors:F (G)}, « {title} », in {editors:F (G)} (dir.), {book}, {place}, {publisher}, {year}, p. {pages}.
    {authors:F (I.)}, « {title} », in {book}, {publisher}, {year}, p. {page}.
    {authors:F G}, « {title} », in {editors:F G} (⟨dir.|éd.|éds|dirs.⟩), {book}, {place}, {publisher}⟨, coll. « {series} »|⟩, {year}, p. {pages}.
    {authors:F, G}, « {title} », ⟨in|dans|In⟩ {editors:G F} (⟨dir.|éd.|éds|dir⟩), {book}, {place}, {publisher}, {year}, p. {pages}.
    {authors:F, G}. « {title} ». ⟨In|Dans⟩ {book}, ⟨sous la dir. de|sous la direction de|édité par|dir.⟩ {editors:G F}, {pages}. {place} : {publisher}, {year}.
    {authors:F, G}. « {title} ». In : {editors:F, G} (⟨dir.|éd.⟩). {book}. {place} : {publisher}, {year}, p. {pages}.
    {authors:F, G} ({year}), « {title} », ⟨in|dans⟩ {editors:G F} (⟨dir.|éds⟩), {book}, {place}, {publisher}, ⟨p.|pp.⟩ {pages}.
    {authors:F, G} ({year}). {title}. ⟨Dans|In⟩ {editors:I. F} (⟨dir.|Dir.|éds|Éds.|Eds.⟩), {book} (p. {pages}). {place} : {publisher}.
    {authors:F, G}, {year}, « {title} », {editors:G F} (dir.), {book}, {place}, {publisher}, p. {pages}.
    {authors:F I.} ({year}), « {title} », ⟨in|dans⟩ {editors:F I.} (⟨dir.|éds⟩), {book}, {place}, {publisher}⟨, coll. « {series} »|⟩, p. {pages}.
    {authors:F I.}, {year}⟨. | : |, ⟩{title}⟨. In : |, in : |. In ⟩{editors:F I.} (⟨dir.|éds.|éd.⟩), {book}⟨, |. ⟩{place}⟨, | : ⟩{publisher}⟨, p. {pages}| : {pages}|, pp. {pages}⟩.
    {authors:F, I.} ({year}). {title}. ⟨In|Dans|In :⟩ {editors:I. F} (⟨Dir.|dir.|Éds|Eds.⟩)⟨, |. ⟩{book} (⟨p.|pp.⟩ {pages}). {place}⟨ : |: |, France : ⟩{publisher}.
    {authors:F I} ({year}). {title}. In: {editors:F I}⟨, éditeurs| (éds)|, dir.⟩. {book}. {place}: {publisher}; p. {pages}.
    {authors:G F}, « {title} », ⟨in|dans|in :⟩ {editors:G F} (⟨dir.|éd.|éds|dirs⟩), {book}, {place}, {publisher}⟨, coll. « {series} »|⟩, {year}, p. {pages}⟨, {here}|⟩.
    {authors:G F}, « {title} », in {book}, ⟨éd.|dir.|sous la dir. de|éd. par|textes réunis par|sous la direction de⟩ {editors:G F}, {place}, {publisher}, {year}, p. {pages}.
    {authors:G F}, « {title} » [{first}], ⟨in|dans⟩ {book}, {place}, {publisher}, {year}, p. {pages}.
    {authors:G F}, « {title} », {book}, {place}, {year}, p. {pages}.
    {authors:I. F}, « {title} », in {editors:I. F} (dir.), {book}, {publisher}, {year}, p. {page}.
    {author:G F}, « {title} », in {same}, {book}, {place}, {publisher}, {year}, p. {pages}.
    {author:F, G}, « {title} », dans {book}, t. {roman}, {place}, {publisher}, {year}, p. {pages}.
    {author:G F}, art. « {title} », {book}, {editors:G F} (dir.), {place}, {publisher}, {year}, p. {pages}.
    {authors:F, G}. {title}. ⟨In : |⟩{book}. {place} : {publisher}, {year}. p. {pages}
    {authors:F (G)}. — {title}, dans {book}, sous la dir. de {editors:G F}, {place}, {publisher}, {year} ({series}, {number}), p. {pages}.
    {authors:F (I.)}, « {title} », in {editors:F (I.)} (dir.), {book}, {publisher}, {year}, p. {pages}.
    {authors:F (I.)}, « {title} », in {book:honour}, ⟨{place}, |⟩{publisher}, {year}, p. {page}⟨ et s.|⟩.
    {authors:F (I.)}, « {title} », in {editors:F (I.)} dir., {book}, {place}, {publisher}, {year}, p. {pages}.
    {authors:F G}. {title}. In: {book}. {place} : {publisher}, {year}. pp. {pages}. ({series}, {number}).
    {authors:F G}, art. « {title} », dans {book}, t. {roman}, {place}, {publisher}, {year}, p. {pages}.
    {authors:G F}, « {title} », in {editors:G F} (⟨sous la direction de|dir.⟩), {book:tome}, {place}, {publisher}, {year}, pp. {pages}.
    {authors:F, G}. {title}. In: {editors:G F} (dir.). {book}. {place}: {publisher}, {year}, p. {pages}.
    {authors:G F}, « {title} », in {book:honour}, {place}, {publisher}, {year}, p. {pages}.
    {authors:F G}, « {title} », dans {editors:G F} (⟨éd.|dir.⟩), {book:honour}, {place}, {publisher}, {year}, p. {pages}.
    """,
    article="""
    {authors:F (G)}, « {title} », {journal}, ⟨n° {issue}|t. {roman}⟩, {year}, p. {pages}.
    {authors:F (I.)}, « {title} », {journal} {year}, p. {page}.
    {authors:F G}, « {title} », {journal}, {year}, ⟨n° |no |vol. {volume}, n° ⟩{issue}, p. {pages}.
    {authors:F, G}, « {title} », {journal}, vol. {volume}⟨, n° {issue}|, no {issue}|⟩, {year}, p. {pages}.
    {authors:F, G}. « {title} ». {journal}, {month}, n°{issue}⟨. |, ⟩p. {pages}.
    {authors:F, G}. {title}. {journal}, {year}, ⟨vol. {volume}, n° {issue}|n° {issue}|{volume}({issue})⟩, p. {pages}.
    {authors:F, G} ({year}), « {title} », {journal}, ⟨n° {issue}|vol. {volume}, n° {issue}|{volume}⟩, ⟨p.|pp.⟩ {pages}.
    {authors:F, G}, {year}, « {title} », {journal}, {volume}⟨, {issue}|⟩⟨, p. {pages}| : {pages}|: {pages}⟩.
    {authors:F I.} ({year}), « {title} », {journal}, ⟨n° {issue}|vol. {volume}, n° {issue}⟩, p. {pages}.
    {authors:F I.}, {year}⟨. | : |, ⟩{title}⟨. |, ⟩{journal}, {volume}⟨ ({issue})|⟩⟨ : |, p. |, ⟩{pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})| ({issue})|⟩, {pages}.
    {authors:F I}. {title}. {journal}. {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:G F}, « {title} », {journal}, ⟨n° {issue}|{volume}|t. {roman}|vol. {volume}, n° {issue}|{volume}, n° {issue}⟩, {year}, p. {pages}⟨, {here}|⟩.
    {authors:G F}, « {title} », {journal}, ⟨n° {issue}|{volume}⟩, {month}, ⟨p.|pp.⟩ {pages}.
    {authors:G F}, « {title} », {journal} [⟨en ligne|En ligne⟩], {issue} | {year}, mis en ligne le {day:note}, consulté le {accessed}. URL : {url}
    {authors:I. F}, « {title} », {journal} {year}, ⟨n° {issue}, |⟩p. {page}.
    {authors:I. F}, {title}, {journal}, {year}, {volume}, {pages}.
    {authors:G F}, {title}, {journal}, {volume}, {year}, p. {pages}.
    {authors:F (I.)}, « {title} », {journal}, n° {issue}, {year}, pp. {pages}.
    {authors:F (I.)}, « {title} », {journal} {year}, n° {issue}, p. {page}⟨ et s.|⟩.
    {authors:F G}. {title}. In: {journal}. {volume}e année, N. {issue}, {year}. pp. {pages}⟨. DOI : https://doi.org/{doi}|⟩.
    {authors:F G}. {title}. In: {journal}, tome {volume}, n°{issue}, {year}. pp. {pages}.
    {authors:G F}, {review}, {journal}, {volume}, {year}, p. {pages}.
    {authors:F G}, {year}, « {title} », {journal}, n° {issue}, p. {pages}.
    {authors:G F}, « {title} », {journal:named} [⟨En ligne|en ligne⟩], ⟨Hors-série n° |n° |⟩{issue} | {year}, mis en ligne le {day:note}, consulté le {accessed}. URL : {url}⟨ ; DOI : https://doi.org/{doi}|⟩
    {authors:G F}, « {title} », {journal}, {volume} | {year}, {pages}.
    {authors:G F}, « {title} », {journal}, {volume}-{issue}, {year}, p. {pages}.
    {authors:F, G}. {year}. « {title} », {journal}, {volume} ({issue}), p. {pages}. ⟨DOI : {doi}|URL : {url}⟩
    {authors:F, G}. {year}. « {title} », {journal} {volume}, [en ligne], URL : {url}. Consulté le {accessed}.
    {authors:F G}, « {title} », {journal}, {volume}e année, n° {issue}, {year}, p. {pages}.
    {authors:F (G)}, « {title} », {journal}, t. {roman}, {year}, p. {pages}.
    """,
    thesis="""
    {author:F G}, {title}, {thesis}⟨, |. ⟩{school}⟨, {place}|⟩, {year}⟨, {extent}|⟩.
    {author:F, G}, {title}, {thesis}⟨, |, sous la direction de {advisor}, |, sous la dir. de {advisor}, ⟩{school}, {year}.
    {author:F, G}. {title}. {thesis} : {school}, {year}⟨. {extent}|⟩.
    {author:F, G} ({year}), {title}, {thesis}, {school}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}⟨, {place}|⟩.
    {author:F I.}, {year}. {title}. {thesis}⟨, |. ⟩{school}⟨, {extent}|⟩.
    {author:G F}, {title}, {thesis}, {school}, {year}⟨, p. {pages}|⟩.
    {author:F, G}. {title} [{thesis}]. {place} : {school} ; {year}.
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. {repository}⟨. {url}| {url}|⟩⟨.|⟩
    {author:F, I.} ({year}). {title} [{thesis}, {school}]⟨. {url}|.⟩
    """,
    report="""
    {body}, {title}, {report}⟨ n° {code}|⟩, {place}, {year}⟨, {extent}|⟩.
    {body}. {title}. {report}. {place} : {publisher:body} ; {year}.
    {body} ({year}). {title}⟨. Repéré à {url}|, {place}|. {url}⟩
    {authors:F, G} ({year}), {title}, {report}, ⟨n° {code}, |⟩{school:body}⟨, {place}|⟩.
    {authors:F I.}, {year}, {title}, {report}⟨ {code}|⟩, {school:body}, {extent}.
    {authors:G F}, {title}, {report}, {school:body}, {month}, {url}.
    {authors:F I.} ({year}), {title}, {report}, {place}, {publisher}.
    """,
    web="""
    {author:F, G}, « {title} », {site}⟨, {day}|⟩⟨, URL : |, |. ⟩{url}⟨ (consulté le {accessed})|, consulté le {accessed}| [consulté le {accessed}]|⟩.
    {author:G F}, « {title} », {site}, {day}, [en ligne] {url} (⟨consulté le|dernière consultation le|page consultée le⟩ {accessed}).
    {author:F, G} ({day}). {title}. {site}. ⟨Repéré à |Récupéré de |⟩{url}
    {body}. {title} [{medium}]. {year} [consulté le {accessed}]. Disponible⟨ sur| à l’adresse|⟩ : {url}
    {body}. {title}. ⟨{year}. |⟩⟨Disponible sur : |⟩{url} (⟨consulté le|page consultée le|accès le⟩ {accessed}).
    {body} ({year}). {title}. ⟨Consulté le {accessed}, sur|En ligne :|Consulté à l’adresse⟩ {url}
    {title}⟨, {site}|. {site}|⟩, {url} (consulté le {accessed}).
    « {title} », {site}, {url}, consulté le {accessed}.
    """,
    news="""
    {author:F, G}, « {title} », {paper}, {day}⟨, p. {page}|⟩⟨. URL : {url}|⟩.
    {author:G F}, « {title} », {paper}, {day}⟨, p. {page}|⟩.
    {author:F, G} ({year}), « {title} », {paper}, {day}.
    {author:F, G}. « {title} ». {paper}, {day}, ⟨en ligne : {url}|p. {page}⟩.
    « {title} », {paper}, {day}⟨, p. {page}|⟩.
    """,
    law="""
    {law}⟨, JO du {day}|, {paper}, {day}|⟩⟨, p. {page}|⟩.
    {body}. {law}. {paper}, {day}⟨, p. {pages}|⟩.
    {law}. ⟨Disponible sur : |⟩{url}
    {body}, {law}, {year}.
    {standard}. {place} : {publisher}, {year}⟨, {extent}|⟩.
    {law}, {gazette} n° {issue} du {day}⟨, p. {page}|⟩.
    {law}, {gazette} du {day}, p. {page}.
    """,
    paper="""
    {authors:F, I.} ({year}). {title}. ⟨In|Dans⟩ {conference} (p. {pages}). {place} : {publisher}.
    {authors:F G}, « {title} », in {conference}, {place}, {publisher}, {year}, p. {pages}.
    {authors:G F}, « {title} », {conference}, {editors:G F} (éds), {place}, {publisher}, {year}, p. {pages}.
    {authors:F I.}, {year}. {title}. In : {conference}, {place}, p. {pages}.
    {authors:F, G}, « {title} », {conference:presented}, {place}, {day}.
    """,
)
"""Kind of work -> forms."""
