"""Forms of English references."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Final

from refparse.training.forms.reading import forms

FORMS: Final = forms(
    book="""
    {authors:F I}. {title}⟨: {publisher}|: {place}: {publisher}|: {publisher}, {place}⟩⟨;|,|⟩ {year}⟨. {extent}|⟩.
    {authors:F I} ({year}) {title}: {publisher}⟨, {place}|⟩⟨. {extent}|.|⟩
    {authors:F I}. {title}. ⟨{edition} |⟩{place}: {publisher}⟨; |, ⟩{year}⟨. {extent}| pp. {pages}| p. {page}|⟩.
    {authors:F I} ({year}) {title}⟨, {edition}|. {edition}|⟩⟨.|⟩ {publisher}, {place}
    {authors:F I}. {title} [{medium}]. {place}: {publisher}; {year} [cited {accessed}]. {extent}. Available from: {url}
    {authors:F I.} ({year}). {title}⟨, {edition}|⟩⟨. |, ⟩{place}: {publisher}⟨, {pages}|⟩.
    {authors:F, I.} ({year}). {title}⟨ ({edition}, Vol. {volume})| ({edition})| (Vol. {volume})|⟩. {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. {publisher}⟨. https://doi.org/{doi}|⟩⟨.|⟩
    {authors:F, I.} {year}. {title}. {publisher}, {place}⟨, {extent}|⟩.
    {authors:F, I.}: {title}, {edition}⟨. |, ⟩{publisher}, {place} ({year})
    {authors:F, G}. {title}. {place}: {publisher}, {year}.
    {authors:F, G}. {title}⟨, {edition}|⟩. {publisher}, {year}.
    {authors:F, G}. {year}. {title}. {place}: {publisher}.
    {authors:F, G}. {title}. {translation}. {place}: {publisher}, ⟨{year}|{origin}⟩.
    {authors:F, G}. {title}. Edited by {editors:G F}. {place}: {publisher}, {year}.
    {authors:G F}, {title} ({place}: {publisher}, {year})⟨, {pages}|, p. {page}|, {page}|⟩.
    {authors:G F}, {title}, {translation} ({place}: {publisher}, {year})⟨, {pages}|⟩.
    {authors:G F}, {title}, {edition} ({place}: {publisher}, {year})⟨, pp. {pages}|, {section}|, {section}, pp. {pages}⟩.
    {authors:G F}, {title}⟨, {series} {number}|⟩ ({place}, {year}), {pages}.
    {editors:G F}, ⟨eds.|eds|ed.⟩, {title} ({place}: {publisher}, {year}).
    {editors:F, I.} (⟨Ed.|Eds.|ed.|eds⟩). ({year}). {title}. {place}: {publisher}.
    {editors:F I}, ⟨editor|editors|eds⟩. {title}. ⟨{edition} |⟩{place}: {publisher}; {year}.
    {editors:F I}, ⟨editors. |eds. ⟩{year}. {title}. {publisher}, {place}.
    {body}. {title}⟨. |: ⟩{place}: {publisher:body}⟨; |, ⟩{year}⟨. {extent}|⟩.
    {body}. {title}. ⟨{edition} |⟩{publisher}⟨, |: ⟩{place}⟨, |; ⟩{year}.
    {body} ({year}) {title}⟨. |, ⟩⟨{place}: {publisher:body}|{publisher:body}, {place}|{place}|{publisher:body}⟩⟨.|⟩
    {body}. ({year}). {title}. {place}: {publisher:body}.
    {authors:F, G}. {year}. {title}. {series}⟨ {number}|, {number}|, vol. {number}|⟩. {place}: {publisher}.
    {authors:F, G}. {title}. {series}⟨ {number}|, {number}|⟩. {place}: {publisher}, {year}.
    {authors:G F}, {title}⟨, {edition}|⟩, {series}, vol. {number}, {publisher}, {place}, {year}.
    {authors:G F}. {title}. {publisher}, {place}⟨, {edition}|⟩, {year}.
    {authors:F, I.} {title}. {publisher}⟨, {place}|⟩, {year}.
    {authors:I. F}, {title}, {edition}⟨. |, ⟩{place}: {publisher}, {year}⟨, pp. {pages}|⟩.
    {authors:G F}, {title} (⟨{edition}, |⟩{publisher} {year})⟨ {page}|⟩.
    {authors:G F}, {title} {page} (⟨{edition} |⟩{year}).
    {authors:F, I.}, {title}, {publisher}, {place}, {year}⟨, pp. {pages}|, Chaps. {page}|⟩.
    {authors:F, I.} ({year}) {title}. {edition}. {place}: {publisher}.
    {authors:F, I.} ({year}). {title}, {publisher}, {place}.
    {authors:F, I.}, {year}: {title}. {publisher}, {extent}.
    {authors:F, G}. {title}. {publisher}, {year}.
    {editors:F, G}, ⟨editor|editors|ed.|eds.⟩. {title}. {publisher}, {year}.
    {authors:I. F}, {title} ({publisher}, {place}, {year})⟨, p. {page}|⟩.
    {body} ({year}). {title} ({code}). {place}: {publisher:body}.
    {title}, ⟨exh. cat., |ed. ⟩{editors:G F}⟨, {exhibition}|⟩, {place}: {publisher}, {year}.
    {authors:F, I.}: {title}, {publisher}, {place}, {extent}, {year}.
    {authors:F I} {year} {title} ({place}: {publisher})⟨ p {page}|⟩
    {authors:F, I.} {title} ({publisher}, {year}).
    {authors:F, I.} {title}, {edition}; {publisher}: {place}, {year}⟨; p. {page}|⟩.
    {authors:I. F}, {title}, {edition}, {publisher}, {place}, {year}.
    """,
    chapter="""
    {authors:F I}. {title}⟨ | In: ⟩{book}: {publisher}; {year}⟨ pp. | p. |. p. ⟩{pages}.
    {authors:F I}. {title} In: {editors:F I}, ⟨editor|editors⟩. {book}⟨. |: ⟩⟨{place}: |⟩{publisher}; {year}⟨ pp. | p. |. p. |. pp. ⟩{pages}⟨.|⟩
    {authors:F I} ({year}) {title}. In: {editors:F I}⟨, editors. |, editor. | (eds) | (ed) |, eds. ⟩{book}⟨. |, ⟩{publisher}⟨, {place}|⟩⟨, pp | pp. |. pp. ⟩{pages}⟨.|⟩
    {authors:F I}. {title}. {editors:F I}, ⟨editor|editors|eds⟩. {book}. {place}: {publisher}; {year}.
    {authors:F I}. {title}. In: {editors:F I}, ⟨editor|editors|eds⟩. {book}. ⟨Vol. {volume}. |Vol {volume}. |{edition} |⟩{place}: {publisher}; {year}⟨. p. {pages}|:{pages}|. {pages}|⟩.
    {authors:F I.} ({year}). “{title},” in {book}, ⟨eds |ed. ⟩{editors:F I.} ({place}: {publisher}), {pages}.
    {authors:F I.} ({year}). “{title},” in {book}, Vol. {volume}, eds {editors:F I.} ({place}: {publisher}), {pages}.
    {authors:F, I.} ({year}). {title}. In {editors:I. F} (⟨Ed.|Eds.⟩), {book} (⟨{edition}, |Vol. {volume}, |⟩pp. {pages}). {place}: {publisher}.
    {authors:F, I.} ({year}). {title}. {book} (pp. {pages}). {place}: {publisher}.
    {authors:F, I.} {year}. {title}. ⟨Pages |Pp. |pp. ⟩{pages} in {editors:I. F}, ⟨ed.|eds.|editor|editors⟩⟨. |, ⟩{book}. {publisher}, {place}.
    {authors:F, I.}: {title}. In: {editors:F, I.} (⟨eds.|ed.⟩)⟨: | ⟩{book}⟨, |. ⟩⟨{series}, vol. {number}, |{series} {number}, |⟩pp. {pages}. {publisher}⟨, {place}|⟩ ({year})
    {authors:F, G}. “{title}.” In {book}, edited by {editors:G F}, {pages}. {place}: {publisher}, {year}.
    {authors:F, G}. {year}. “{title}.” In {book}, ⟨edited by|ed.|eds.⟩ {editors:G F}, {pages}. {place}: {publisher}.
    {authors:F, G}. {year}. {title}. In {editors:G F} (⟨ed.|eds.⟩), {book}, {pages}. {place}: {publisher}.
    {authors:F, G} ({year}) ‘{title}’, in {editors:I. F} (⟨ed.|eds|eds.⟩) {book}⟨. |, ⟩{place}: {publisher}, pp. {pages}.
    {authors:F, I.} ({year}) {title}. In: {editors:F, I.} (⟨ed.|eds⟩) {book}. {place}: {publisher}, {pages}.
    {authors:G F}, ‘{title}’, in {book}, ed. ⟨by |⟩{editors:G F} ({place}: {publisher}, {year}), pp. {pages}⟨ (p. {page})|⟩.
    {authors:G F}, “{title},” in {editors:G F}, eds., {book} ({place}, {year}), {pages}.
    {authors:G F}, “{title},” in {book}, ed. {editors:G F} ({place}: {publisher}, {year}), {pages}.
    {author:F, I.}, "{title}," in {book}, {edition}, {publisher}: {place}, {year}⟨, {section}|⟩, pp. {pages}.
    {authors:F I}. {title}. In: {editors:F I}, editors. {book}. {place}: {publisher}; {year}.
    {authors:G F}, ‘{title}’ in {editors:G F} (⟨eds|ed⟩), {book} (⟨{edition}, |⟩{publisher} {year})⟨ {page}|⟩.
    {authors:G F}, {title}, {book}, {series}, vol. {number}, {publisher}, {place}, {year}, pp. {pages}.
    {authors:F, I.} {year}. {title}. p. {pages}. In {editors:I. F} (ed.) {book}. ⟨{series} {number}. |⟩{publisher}, {place}.
    {authors:F, I.}, {year}: {title}. {book}, {editors:I. F}, ⟨Eds.|Ed.⟩, {publisher}, {pages}.
    {authors:F, G}. “{title}.” {book}, edited by {editors:G F}, {publisher}, {year}, pp. {pages}.
    {authors:F, I.} {title}. In {editors:F, I.} (⟨eds.|ed.⟩), {book}, pp. {pages}. {publisher}⟨, {place}|⟩, {year}.
    {authors:G F}. {title}. In {editors:G F}, ⟨editors|editor⟩, {book}, ⟨volume {volume}, |⟩pages {pages}. {publisher}, {place}, {year}.
    {authors:F, I.} {title}. In {book}⟨, {edition}|⟩; {editors:F, I.}, ⟨Eds.|Ed.⟩; ⟨{series}, Vol. {number}; |⟩{publisher}: {place}, {year}; pp {pages}.
    {authors:I. F}, in {book}, edited by {editors:I. F} ({publisher}, {place}, {year}), p. {page}.
    {authors:I. F}, in {book}, ed. {editors:I. F}, {publisher}, {place}, {year}, vol. {volume}, ch. {page}, pp. {pages}.
    {authors:F, I.} ({year}) ‘{title}’, in {editors:F, I.} (⟨eds.|ed.⟩) {book}. {place}: {publisher}, pp. {pages}.
    {authors:F, I.}: {title}, in: {book}, edited by: {editors:F, I.}, {publisher}, {place}, {pages}, {year}.
    {authors:F, I.} in {book} (⟨ed.|eds⟩ {editors:F, I.}) {pages} ({publisher}, {year}).
    {authors:F, I.} {title}. In {book}; {editors:F, I.}, ⟨Eds.|Ed.⟩; {publisher}: {place}, {year}; pp. {pages}.
    {authors:I. F}, {title}, in: {editors:I. F} (⟨Eds.|Ed.⟩), {book}, {publisher}, {place}, {year}, pp. {pages}.
    {authors:G F}, ‘{title}’, in {editors:G F} (eds), {book:honour} ({place}: {publisher}, {year}), pp. {pages}.
    {authors:F, I.} {year}. {title}. In {editors:I. F} (eds), {book:honour}, {pages}. {place}: {publisher}.
    """,
    article="""
    {authors:G F}, ‘{title}’, {journal}, {volume}⟨.{issue}|⟩ ({year}), {pages}⟨ (p. {page})|⟩.
    {authors:G F}, “{title},” {journal} {volume}, no. {issue} ({month}): {pages}.
    {authors:F, G}. “{title}.” {journal} {volume}, no. {issue} ({year}): {pages}⟨. https://doi.org/{doi}|⟩.
    {authors:F, G}. "{title}." {journal}, vol. {volume}, no. {issue}, {year}, pp. {pages}.
    {authors:F I}, {group}. {title}. {journal}. {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:F I}, et al.⟨ |, |; ⟩{group}. {title}. {journal}⟨.|⟩ {year};{volume}⟨({issue})|⟩:{pages}.
    {group}. {title}. {journal}⟨.|⟩ {year}; {volume}⟨({issue})|⟩: {pages}.
    {authors:F, I.}, & {group}. ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F, I.} {title}. {genre:preprint} at {url} ({year}).
    {authors:F, I.} ({year}). {title}. {server}⟨ [{genre:preprint}]|⟩. doi: {doi}
    {authors:G F}, {title}, {volume} {journal} {page} ({year}).
    {authors:G F}, ‘{title}’ ({year}) {volume}⟨({issue})|⟩ {journal} {page}.
    {authors:F I}, ‘{title}’ ({year}) {volume} {journal} {page}.
    {authors:F I}, ‘{title}’ [{year}] {journal} {page}.
    {authors:G F}, {title}, {journal:numbered} {volume} ({year}), no. {issue}, {pages}⟨, DOI {doi}|⟩.
    {authors:I. F}, {title}, {journal} {volume} ({year}), ⟨no. {issue}, |⟩{pages}.
    {authors:G F}. {title}. {journal}, {volume}⟨({issue})|⟩:{pages}, {year}.
    {authors:I. F}. {title}. {journal}, {volume}({issue}):{pages}, {month}.
    {authors:F, I.} {title}. {journal}, {volume}⟨({issue})|⟩:{pages}, {year}.
    {authors:F, I.} {title}. {journal} {year}, {volume}⟨ ({issue})|⟩, {pages}.
    {authors:F, I.}, {year}: {title}. {journal}, {volume}, {pages}⟨, https://doi.org/{doi}|⟩.
    {authors:F, I.}, {year}. {title}. {journal} {volume}⟨ ({issue})|⟩, {pages}⟨. https://doi.org/{doi}|⟩.
    {authors:I. F}, “{title},” {journal}, vol. {volume}, no. {issue}, pp. {pages}, {month}⟨, doi: {doi}|⟩.
    {authors:G F}. {year}. {title}. {journal} {volume}, {issue} ({month}), {pages}⟨. https://doi.org/{doi}|⟩.
    {authors:F, I.}, “{title},” {journal}, Vol. {volume}, No. {issue}, {year}, pp. {pages}.
    {authors:F, I.} ({year}). “{title}.” {journal}, {volume}({issue}), {pages}.
    {authors:F, I.} ({year}) ‘{title}’, {journal}, {volume}({issue}), pp. {pages}⟨. doi: {doi}|⟩.
    {authors:F, G}. “{title}.” {journal}, {volume}⟨, no. {issue}|⟩ ({year}): {pages}.
    {authors:I. F}, {title}, {journal} {volume}, {page} ({year}).
    {authors:F, G}. {year}. “{title}.” {journal} {volume}({issue}):{pages}.
    {authors:F, I.}: {title}, {journal}, {volume}, {pages}, ⟨https://doi.org/{doi}, |doi:{doi}, |⟩{year}.
    {authors:I. F}, {title}, {journal} {volume} ({year}) {pages}. https://doi.org/{doi}.
    {authors:F I} {year} {title} {journal} {volume} {pages}
    {authors:I. F}, “{title},” {journal} {volume}, {page} ({year}).
    {authors:F, I.} {title}. {journal} {volume}, {pages} ({year}).
    {authors:I. F}, {title}. {journal} {volume}, {pages} ({year}).
    {authors:F, I.}; {title}. {journal} {year}, {volume}, {pages}.
    """,
    thesis="""
    {author:F I}. {title} [{thesis}]. {place}: {school}; {year}⟨. Available from: {url}|⟩.
    {author:F I}. {title}. {thesis}⟨, |. ⟩{school}⟨, {place}|⟩. {year}⟨. Available: {url}|⟩.
    {author:F I} ({year}) {title}. {thesis}, {school}⟨, {place}|⟩.
    {author:F, I.} ({year}). {title} ({thesis}). {school}, {place}⟨. Retrieved from {url}|⟩.
    {author:F I.} ({year}). {title}. {thesis}⟨, |. ⟩⟨{place}: |⟩{school}⟨, {place}|⟩.
    {author:F, G}. “{title}.” {thesis}, {school}, {year}.
    {author:F, I.} {year}. {title}. {thesis}. {school}, {place}⟨. {extent}|⟩.
    {author:G F}, “{title}” ({thesis}, {school}, {year}), {pages}.
    {author:F, I.}: {title}. {thesis}, {school} ({year})
    {author:G F}. {title}. {thesis}, {school}, {year}.
    {author:I. F}, “{title},” {thesis}, {school}, {place}, {year}.
    {author:F, I.} {title}. {thesis}, {school}, {year}.
    {author:F, I.}, {year}: {title}. {thesis}, {school}, {extent}.
    {author:F, I.} ({year}) {title}. {thesis}. {school}.
    {author:F, G}. {title}. {year}. {school}, {thesis}.
    {author:F, I.} ({year}). {title} [{thesis}, {school}]. {repository}⟨. {url}| {url}|⟩⟨.|⟩
    {author:F, I.} ({year}). {title} [{thesis}, {school}]⟨. {url}|.⟩
    """,
    report="""
    {body}. {title}. ⟨{report} ⟩{code}. {place}: {school:body}⟨; |, ⟩{year}.
    {body} ({year}) {title}. {report}⟨ No. | |: ⟩{code}. {school:body}, {place}.
    {authors:F I}. {title}. {report}⟨ no. | No. | ⟩{code}. {place}: {school:body}; {year}.
    {authors:F, I.} ({year}). {title} ({report} No. {code}). ⟨{place}: |⟩{school:body}⟨. Retrieved from {url}|⟩.
    {authors:F, I.} {year}. {title}. {series} {number}. {publisher:body}, {place}⟨. {extent}|⟩.
    {authors:F I} ({year}) {title}. {place}: {publisher:body}. {extent}.
    {authors:F I.} ({year}). {title}. {report} {code}, {school:body}, {place}.
    {authors:F, G}. {year}. “{title}.” {report} {code}, {school:body}, {place}.
    {body}. ({year}). {title}. {place}: {publisher:body}⟨. Retrieved from {url}|⟩.
    {body}. {title}. {series}⟨ No. | no. |, No | ⟩{number}. {place}: {publisher:body}; {year}.
    """,
    web="""
    {body}. {title} [{medium}]. ⟨{place}: |⟩{publisher:body}; {year} [⟨cited |{updated}; cited |accessed ⟩{accessed}]. Available from: {url}
    {body}. {title} [{medium}]. ⟨{year} |{day} |⟩[cited {accessed}]. Available from: {url}
    {body}. {title}. ⟨Available: |Available at: |Available from: |⟩{url}. Accessed⟨ |: | on ⟩{accessed}.
    {body}. {title}. {year}⟨. Available: |. Available at: |; Available from: |. ⟩{url}⟨. Accessed {accessed}| [accessed {accessed}]| (accessed {accessed})|⟩.
    {body} ({year}) {title}. ⟨Available: |Available at: |Available from: |URL |⟩{url}⟨. Accessed {accessed}| [accessed {accessed}]| (accessed {accessed})|. Last accessed {accessed}|⟩.
    {body}. (⟨{year}|{apa}⟩). {title}. Retrieved ⟨from|{accessed}, from⟩ {url}
    {body} ({year}). {title}. ⟨Available online at: |Available at: ⟩{url} (⟨accessed |Accessed ⟩{accessed}).
    {author:F, I.} ({apa}). {title}. {site}. ⟨Retrieved from |⟩{url}
    {author:F, G}. “{title}.” {site}. {day}. ⟨Accessed {accessed}. |⟩{url}.
    {author:G F}, “{title},” {site}, {day}, {url}⟨ (accessed {accessed})|, accessed {accessed}|⟩.
    {author:F I}. {title} [{medium}]. {site:publisher}; {year} [cited {accessed}]. Available from: {url}
    {author:F I}. {title}. In: {site} [{medium}]. {day} [cited {accessed}]. Available: {url}
    {title}. ⟨{site}. |⟩⟨{day}. |⟩⟨Available: |Available from: |⟩{url}⟨. Accessed {accessed}| [cited {accessed}]| (accessed {accessed})|⟩.
    {title} [{medium}]. [cited {accessed}]. Available from: {url}
    {title}. {site}, {url}⟨, {day}|⟩. Accessed {accessed}.
    {site:author}. {title}. {year}. {url}. Accessed {accessed}.
    {body} ({year}) {title}. Available at: {url} (Accessed: {accessed}).
    {author:F, I.} ({year}) {title}. Available at: {url} (Accessed: {accessed}).
    “{title}.” {site}, {day}, {url}. Accessed {accessed}.
    {author:F, G}. “{title}.” {site}, {day}, {url}⟨. Accessed {accessed}|⟩.
    {body}. “{title}.” {site}, {day}, {url}.
    {author:F, I.} ({apa}). {title}. {site}. {url}
    {body}. {title}, {url} (accessed {accessed}).
    {body}, {year}. {title}. {url} (accessed {accessed}).
    """,
    news="""
    {author:F, G}. “{title}.” {paper}, {day}⟨, {url}|, {page}|⟩.
    {author:F, I.} ({apa}). {title}. {paper}⟨, p. {page}|. Retrieved from {url}|⟩.
    {author:F I}. {title}. {paper}. {day}⟨:{page}|. Available: {url}|⟩.
    {author:G F}, ‘{title}’, {paper}, {day}⟨, p. {page}|⟩.
    “{title},” {paper}, {day}.
    {paper:author} ({year}) {title}. {day}. Available at: {url}
    """,
    law="""
    {body}. {law}. ⟨{place}: {publisher:body}; {year}|{paper}. {day}|{url}⟩.
    {law}. {paper}, {day}⟨, p. {page}|, {pages}|⟩.
    {law}⟨ ({year})|⟩. ⟨Available at: {url}|{place}: {publisher:body}, {year}⟩.
    {body} ({year}) {law}. {place}⟨: {publisher:body}|⟩.
    {body}. {standard}. {place}: {publisher:body}; {year}.
    {standard}. {publisher:body}, {place}, {year}.
    {law}⟨, c. {page}|⟩. {place}: {publisher:body}.
    {law} [{year}] {paper} {page}.
    {standard}, {publisher:body}, {place}, {year}⟨, {url}|⟩.
    {standard}; {publisher:body}: {place}, {year}.
    {law}. {gazette} {volume}, {day}, p. {pages}.
    {law}. {gazette} {year};{volume}:{pages}.
    """,
    paper="""
    {authors:F I}. {title}. In: {conference}; {day}; {place}. {publisher}; {year}. p. {pages}.
    {authors:F I}. {title}⟨ |. In: |. ⟩{conference}: {publisher}; {year}⟨ pp. |. p. | p. ⟩{pages}.
    {authors:F I} ({year}) {title}. In: {conference}. {place}⟨: {publisher}|⟩. pp. {pages}.
    {authors:F I.} ({year}). “{title},” in {conference} ({place}: {publisher}), {pages}.
    {authors:F I.} ({year}). “{title},” in {conference}, {place}⟨, {pages}|⟩.
    {authors:F, I.} ({year}). {title}. ⟨In {conference}|{conference:presented}|In {conference} (pp. {pages})⟩, {place}.
    {authors:I. F}, “{title},” in {conference}, {place}, {month}, pp. {pages}.
    {authors:G F}. {title}. In {conference}, pages {pages}⟨, {place}|. {publisher}|⟩, {year}.
    {authors:F, I.}: {title}. In: {conference}, pp. {pages}. {publisher}⟨, {place}|⟩ ({year})
    {authors:G F}. {year}. {title}. In {conference}, pages {pages}, {place}. {publisher}.
    {authors:G F}. {title}. In {conference}⟨, volume {volume}|⟩, pages {pages}. {publisher}, {year}.
    {authors:F, I.} {title}. In {conference}, pp. {pages}⟨. {publisher}|⟩, {year}.
    {authors:G F}. {year}. {title}. In {conference} ({place}) ⟨(|⟩{series}⟨)|⟩. {publisher}, {place}, {pages}. https://doi.org/{doi}
    {authors:F, I.}, “{title},” {conference}, {report} {code}, {month}.
    {authors:F, I.} {title}. {conference}, {place}, {day}.
    {authors:I. F}, “{title},” in {conference}, {year}, pp. {pages}⟨, doi: {doi}|⟩.
    {authors:F, I.}: {title}. In: {editors:F, I.} (⟨eds.|ed.⟩) {conference}. {series}, vol. {number}, pp. {pages}. {publisher}, {place} ({year}). https://doi.org/{doi}
    """,
    other="""
    {body}. {title:software}. ⟨{place}: {publisher:body}; |{publisher:body}; |⟩{year}⟨. Available: {url}|⟩.
    {body} ({year}) {title:software}. {publisher:body}, {place}⟨. {url}|⟩.
    {authors:F, I.} ({year}). {title:software} [{genre:computer}]. ⟨{place}: |⟩{publisher:body}⟨. {url}|⟩.
    {authors:F I}. {title:software}. {year}⟨. Available: |. Available from: |. |; ⟩{url}.
    {authors:F, I.} ({year}). {title} [{genre:data}]. {site:publisher}. https://doi.org/{doi}
    {authors:F I}. {title}. {year}⟨. |; ⟩{site:publisher}⟨. doi: | https://doi.org/⟩{doi}
    {authors:I. F}, {title}, {genre:preprint} {archive}:{arxiv} ({year}).
    {authors:F, I.} ({year}). {title}. {archive}:{arxiv}.
    {authors:I. F}, "{title}," {archive}:{arxiv}, {year}.
    {authors:F I}. {title}. {server}⟨ [{genre:preprint}]|⟩. {year}⟨ doi: |; doi:|. https://doi.org/⟩{doi}
    {authors:F, I.} ({year}). {title}. {genre:preprint}⟨ at |, ⟩{url}.
    {authors:F, I.} {title}. {archive} arXiv:{arxiv}, {year}.
    {authors:G F}. {title}. {archive} arXiv:{arxiv}, {year}.
    {authors:F I} ({year}). {title:software}, <{url}>.
    {authors:F, I.} ({year}) {title:software}. {publisher}, {place}.
    {authors:F I}. {title:software}. {place}: {publisher}; {year}.
    """,
    patent="""
    {authors:F, I.} {title}. {patent} {patentno}, {day}.
    {authors:F, I.} ({year}). {title} ({patent} No. {patentno}). {body:publisher}.
    {authors:I. F}, “{title},” {patent} {patentno}, {day}.
    {authors:F I}. {title}. {patent} {patentno}. {year}.
    """,
)
"""Kind of work -> forms."""
