"""Forms of Russian references: GOST 7.1-2003, GOST R 7.0.5-2008, GOST R 7.0.100-2018, and others."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from refparse.training.forms.reading import forms

_DASHES: Final = "—–-"


def _dashed(**kinds: str) -> Mapping[str, tuple[str, ...]]:
    """Forms with each of the dashes that stand between the areas of a description."""
    return {
        kind: tuple(line.replace("—", dash) for dash in _DASHES for line in lines)
        for kind, lines in forms(**kinds).items()
    }


FORMS: Final = _dashed(
    book="""
    {authors:F I.} {title}. {place}: {publisher}, {year}.
    {authors:F I.} {title}. {place}: {publisher}, {year}. {extent}.
    {authors:F I.} {title}. {place}, {year}⟨. {extent}|. С. {pages}|. С. {page}|⟩.
    {authors:F I.} {title}. {edition}⟨, |. ⟩{place}: {publisher}, {year}⟨. {extent}|. С. {pages}|⟩.
    {authors:F I.} {title}. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} / {translation}. {place}: {publisher}, {year}⟨. {extent}|. С. {page}|⟩.
    {authors:F I.} {title} / ⟨под ред. {editors:I. F gen}|отв. ред. {editors:I. F}|сост. {editors:I. F}⟩. {place}: {publisher}, {year}⟨. {extent}|⟩.
    {authors:F I.} {title} // {same}. {book}. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title}. Т. {volume}. {place}⟨: {publisher}|⟩, {year}⟨. С. {pages}|⟩.
    {authors:F I.} {title}: ⟨{volumes}|{volumes} Т. {volume}⟩. {place}: {publisher}, {year}.
    {authors:F I.} ({year}) {title}. {place}: {publisher}.
    {authors:F I.} {year}. {title}. {place}: {publisher}.
    {authors:F I.} {title}. — {place} : {publisher}, {year}. — {extent}.
    {authors:F I.} {title}. — {place}: {publisher}, {year}⟨. — {extent}|⟩.
    {authors:F I.} {title}. — {edition} — {place}: {publisher}, {year}. — {extent}.
    {authors:F, I.} {title} / {again}. — {place} : {publisher}, {year}. — {extent}.
    {authors:F, I.} {title} [{medium}] / {again}. — {place} : {publisher}, {year}. — {extent}.
    {authors:F, I.} {title} / {again}. — {edition} — {place} : {publisher}, {year}. — {extent} — ({series}).
    {authors:F, I.} {title} / {again} ; ⟨под ред. {editors:I. F gen}|{translation}|отв. ред. {editors:I. F}⟩. — {place} : {publisher}, {year}. — {extent} — ISBN {isbn}.
    {authors:F, I.} {title} / {again} ; {publisher:body}. — {place} : {publisher}, {year}. — {extent}.
    {authors:F, I.} {title}. {place} : {publisher}, {year}. {extent}.
    {authors:F, I.} ({year}). {title}. {place}: {publisher}.
    {authors:F, I.} {title} / {again}. — {place} : {publisher}, {year}. — {extent} — ISBN {isbn}. — {genre:printed}.
    {title} / {authors:I. F}. — ⟨{edition} — |⟩{place} : {publisher}, {year}. — {extent}⟨. — ISBN {isbn}|. — ({series})|⟩.
    {title} : {volumes} / {authors:I. F}. — {place} : {publisher}, {year}. — Т. {volume}. — {extent}.
    {title} / под⟨ общ.| общей|⟩ ⟨ред.|редакцией⟩ {editors:I. F gen}. — {place} : {publisher}, {year}. — {extent}.
    {title} / под ред. {editors:I. F gen}. {place}: {publisher}, {year}⟨. {extent}|⟩.
    {title} / ⟨отв. ред.|ред.|сост.|науч. ред.|гл. ред.|ред.-сост.⟩ {editors:I. F}. {place}: {publisher}, {year}⟨. {extent}|. С. {pages}|⟩.
    {title:kind} / ⟨сост.|отв. ред.|редкол.:⟩ {editors:I. F}. — {place} : {publisher}, {year}. — {extent}.
    {title}. {place}: {publisher}, {year}. {extent}.
    {title}. Т. {volume}. {place}, {year}. С. {page}.
    {title:tome} / ⟨под ред. {editors:I. F gen}|отв. ред. {editors:I. F}⟩. {place}: {publisher}, {year}.
    {authors:F I.} {title:tome}. {place}: {publisher}, {year}. {extent}.
    {authors:F I.} {title}. {place}: {publisher}, {year}. ({series}).
    {authors:F I.} {title}. ({series}⟨. Вып. |; вып. |, ⟩{number}). {place}, {year}.
    {authors:I. F}. {title}. {place}: {publisher}, {year}⟨. С. {page}|⟩.
    {authors:I. F}, {title}, {publisher}, {place}, {year}.
    {authors:I. F}. {title}. {place}, {year}, с. {pages}.
    {authors:F G}. {title}. {place}: {publisher}, {year}. {extent}.
    {authors:F, G}. {year}. {title}. {place}: {publisher}.
    {editors:F I.} (⟨ред.|отв. ред.|сост.⟩) {title}. {place}: {publisher}, {year}.
    {editors:F I.} (ред.) ({year}) {title}. {place}: {publisher}.
    {same}. {title}. {place}: {publisher}, {year}⟨. С. {pages}|⟩.
    {same}. {title}. {place}, {year}⟨. {extent}|⟩.
    {authors:F I.} {title} ({reprint}). {place}: {publisher}, {year}.
    {body}. {title}. {place}⟨: {publisher:body}|⟩, {year}. {extent}.
    """,
    chapter="""
    {authors:F I.} {title} // {book}. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} // {book}. {place}, {year}. С. {pages}.
    {authors:F I.} {title} // {book} / ⟨под ред. {editors:I. F gen}|отв. ред. {editors:I. F}|сост. {editors:I. F}|ред. {editors:I. F}⟩. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} // {book} / Под ред. {editors:I. F gen}. {place}, {year}. С. {pages}.
    {authors:F I.} {title} // {editors:F I.} (ред.) {book}. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} // {book}⟨. Т. {volume}|. Вып. {volume}|: {volumes} Т. {volume}⟩. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} // {same}. {book}⟨. Т. {volume}|⟩. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} // {editors:F I.} {book}. {place}: {publisher}, {year}. С. {pages}.
    {authors:F I.} {title} ({first}) // {same}. {book}. {place}, {year}. С. {pages}.
    {authors:F I.} {title} // {book} ({series}⟨. Вып. |; вып. ⟩{number}). {place}, {year}. С. {pages}⟨, {here}|⟩.
    {authors:F I.} {title} // {book}. — {place}: {publisher}, {year}. — С. {pages}.
    {authors:F I.} {title} // {book:kind}. — {place} : {publisher}, {year}. — С. {pages}.
    {authors:F I.} {title} / {again} // {book}. — {place} : {publisher}, {year}. — С. {pages}.
    {authors:F, I.} {title} / {again} // {book} / ⟨под ред. {editors:I. F gen}|отв. ред. {editors:I. F}⟩. — {place} : {publisher}, {year}. — С. {pages}.
    {authors:F, I.} {title} [{medium}] / {again} // {book:kind} / {school:publisher}. — {place}, {year}. — С. {pages}.
    {authors:F, I.} {title} / {again} // {book} : {volumes} — {place} : {publisher}, {year}. — Т. {volume}. — С. {pages}.
    {authors:F, I.} {title} / {again} // {book}. — {place}, {year}. — Вып. {issue}. — С. {pages}.
    {authors:F, I.} ({year}). {title}. ⟨В|In⟩ {editors:I. F} (Ред.), {book} (с. {pages}). {place}: {publisher}.
    {authors:F I.} ({year}) {title} // {book} / под ред. {editors:I. F gen}. {place}: {publisher}. С. {pages}.
    {authors:F I.} {year}. {title}. — В кн.: {book}. {place}: {publisher}, {pages}.
    {authors:F I.} {title}. — ⟨В кн.:|В сб.:|В кн.⟩ {book}. {place}, {year}, с. {pages}.
    {authors:F I.} {title}. ⟨В кн.:|В:|В сб.⟩ {book}. Под ред. {editors:I. F gen}. {place}: {publisher}, {year}: {pages}.
    {authors:F I.} {title} // {book} / {translation}. {place}: {publisher}, {year}. С. {pages}.
    {authors:I. F}. {title} // {book}. {place}⟨: {publisher}|⟩, {year}. С. {pages}.
    {authors:I. F}, {title}, в кн.: {book}, {place}, {year}, с. {pages}.
    {authors:F G}. {title} // {book}. {place}: {publisher}, {year}. С. {pages}.
    {same}. {title} // {book}. {place}: {publisher}, {year}. С. {pages}.
    {title} // {book}⟨. Т. {volume}|: {volumes}⟩. {place}: {publisher}, {year}. ⟨С.|Стб.⟩ {pages}.
    {title} / {authors:I. F} // {book}. — {place} : {publisher}, {year}. — С. {pages}.
    {authors:F I.} {title} // {book:tome}. {place}: {publisher}, {year}. С. {pages}.
    """,
    article="""
    {authors:F I.} {title} // {journal}. {year}. № {issue}. С. {pages}.
    {authors:F I.} {title} // {journal}. {year}. № {issue}⟨ ({page})|⟩. С. {pages}.
    {authors:F I.} {title} // {journal}. {year}. Т. {volume}⟨. № {issue}|, № {issue}|, вып. {issue}|⟩. С. {pages}⟨. DOI: {doi}|. DOI {doi}|⟩.
    {authors:F I.} {title} // {journal}. {year}. Вып. {issue}. С. {pages}.
    {authors:F I.} {title} // {journal}. {year}. Т. {volume}, вып. {issue}⟨. С. {pages}|⟩.
    {authors:F I.} {title} // {journal}. Сер. {volume}. {year}. № {issue}. С. {pages}.
    {authors:F I.} {title} // {journal}, {year}, № {issue}⟨, с. {pages}|. С. {pages}|⟩.
    {authors:F I.} {title}. {journal}, {year}, ⟨т. {volume}, |⟩№ {issue}, с. {pages}.
    {authors:F I.} {title}. — {journal}, {year}, № {issue}, с. {pages}.
    {authors:F I.} {title} // {journal}. — {year}. — № {issue}. — С. {pages}.
    {authors:F I.} {title} // {journal}. — {year}. — Т. {volume}⟨, № {issue}|. — № {issue}|, вып. {issue}|⟩. — С. {pages}.
    {authors:F, I.} {title} / {again} // {journal}. — {year}. — № {issue}. — С. {pages}.
    {authors:F, I.} {title} / {again} // {journal}. — {year}. — Т. {volume}⟨, № {issue}|. — Вып. {issue}|⟩. — С. {pages}⟨. — DOI {doi}|⟩.
    {authors:F, I.} {title} [{medium}] / {again} // {journal}. — {year}. — ⟨№ {issue}|Вып. {issue}⟩. — С. {pages}.
    {authors:F, I.} {title} / {again}. — ⟨{genre:printed}|DOI {doi}. — {genre:content}⟩ // {journal}. — {year}. — ⟨Т. {volume}, |⟩№ {issue}. — С. {pages}.
    {authors:F I.} {title} / {again} // {journal}. {year}. № {issue}. С. {pages}.
    {title} / {authors:I. F} // {journal}. — {year}. — Т. {volume}, № {issue}. — С. {pages}.
    {authors:F I.} {title} // {journal}. {year}. № {issue}. URL: {url}⟨ (дата обращения: {accessed})|⟩.
    {authors:F I.} {title} [{medium}] // {journal}. {year}. № {issue}. URL: {url} (дата обращения: {accessed}).
    {authors:F I.} ({year}) {title} // {journal}. ⟨№ {issue}|Т. {volume}. № {issue}⟩. С. {pages}.
    {authors:F I.} ({year}) {title}. {journal}, {volume}⟨({issue})|⟩: {pages}.
    {authors:F I.} {year}. {title}. {journal}. {volume}⟨ ({issue})|⟩: {pages}.
    {authors:F I.} {title}. {journal}. {year};{volume}⟨({issue})|⟩:{pages}.
    {authors:F, I.} ({year}). {title}. {journal}, {volume}⟨({issue})|⟩, {pages}.
    {authors:F, G}. {year}. {title}. {journal} {volume} ({issue}): {pages}.
    {authors:I. F}. {title} // {journal}. {year}. № {issue}. С. {pages}.
    {authors:I. F}, “{title}”, {journal}, {volume}⟨:{issue}|⟩ ({year}), {pages}.
    {authors:F I.} {review} // {journal}. {year}. № {issue}. С. {pages}.
    {same}. {title} // {journal}. {year}. ⟨№|Вып.⟩ {issue}. С. {pages}.
    """,
    thesis="""
    {author:F I.} {title}: {thesis}. {place}⟨: {school}|⟩, {year}. {extent}.
    {author:F I.} {title}: {thesis}⟨: {speciality}|⟩. {place}, {year}⟨. {extent}|. С. {page}|⟩.
    {author:F I.} {title} : {thesis} : {speciality} / {again:F G}. — {place}, {year}. — {extent}.
    {author:F, I.} {title} : {thesis} : {speciality} / {again:F G} ; {school}. — {place}, {year}. — {extent}.
    {author:F, I.} {title} [{medium}] : {thesis} / {again}. — {place}, {year}. — {extent}.
    {author:F, I.} {title} : {thesis} / {again:F G}. — {place} : {school}, {year}. — {extent}.
    {author:F I.} {title}. {thesis}. {place}, {year}.
    {author:F I.} {title}. {thesis}. {school}, {place}, {year}.
    {author:F, I.} ({year}). {title} ({thesis}). {school}, {place}.
    {author:F I.} ({year}) {title}. {thesis}. {place}: {school}.
    """,
    report="""
    {body}. {title}. {place}⟨: {publisher:body}|⟩, {year}⟨. {extent}|⟩.
    {title}: {report} / {school:body}⟨; рук. {advisor}|⟩. {place}, {year}. {extent}.
    {title} : {report} / {school:body}. — {place}, {year}. — {extent} — № {code}.
    {authors:F I.} {title}: {report}⟨ № {code}|⟩. {place}: {school:body}, {year}.
    {authors:F I.} {title}. {report} {code}. {place}: {school:body}, {year}. {extent}.
    {authors:F I.} {title} / ⟨{report} {code}|{report}⟩. {school:body}, {place}, {year}.
    {title} [{medium}] / {publisher:body}. — {place}, {year}. — URL: {url} (дата обращения: {accessed}).
    {body} ({year}). {title}. {place}⟨. URL: {url}|⟩.
    """,
    web="""
    {author:F I.} {title} [{medium}]. URL: {url} (дата обращения: {accessed}).
    {author:F I.} {title} // {site}. URL: {url} (дата обращения: {accessed}).
    {author:F I.} {title} // {site}. {day}. URL: {url} (⟨дата обращения:|дата обращения|проверено⟩ {accessed}).
    {author:F I.} {title} [{medium}] // {site}. {year}. URL: {url} (дата обращения: {accessed}).
    {author:F I.} {title}. ⟨{year}. |⟩URL: {url} ⟨(дата обращения: {accessed})|[дата обращения: {accessed}]|(дата обращения {accessed})⟩.
    {author:F I.} {title} [{medium}]. Режим доступа: {url}⟨ (дата обращения: {accessed})|⟩.
    {author:F, I.} {title} [{medium}] / {again}. — Режим доступа: {url}⟨ (дата обращения: {accessed})|⟩.
    {author:F, I.} {title} / {again}. — {genre:content} // {site}. — URL: {url} (дата обращения: {accessed}).
    {title} [{medium}] // {site}⟨. {year}|⟩. URL: {url} (дата обращения: {accessed}).
    {title} // {site}⟨: {genre:site}|⟩. URL: {url} (дата обращения: {accessed}).
    {title} [{medium}]. — Режим доступа: {url}⟨. — Дата обращения: {accessed}|. Дата обращения {accessed}|⟩.
    {title}. URL: {url} ⟨(дата обращения: {accessed})|(дата обращения: {accessed} г.)⟩.
    {title} : {genre:site}. — {place}, {year}. — URL: {url} (дата обращения: {accessed}). — {genre:content}.
    {body}. {title} [{medium}]. URL: {url}⟨ (дата обращения: {accessed})|⟩.
    {body}. {title}. URL: {url} ({accessed}).
    {author:I. F}. {title}. {site}, {day}. {url}
    """,
    news="""
    {author:F I.} {title} // {paper}. {yearday}⟨. С. {page}|⟩.
    {author:F I.} {title} // {paper}. — {yearday:. — }⟨. — С. {page}|⟩.
    {author:F I.} {title} // {paper}. {year}. № {issue}⟨. С. {page}|⟩.
    {author:F I.} {title} // {paper}. {day}⟨. URL: {url}|⟩⟨ (дата обращения: {accessed})|⟩.
    {author:F, I.} {title} / {again} // {paper}. — {year}. — № {issue}. — С. {page}.
    {author:I. F}. {title} // {paper}, {day}.
    {title} // {paper}. {yearday}⟨. С. {page}|⟩.
    {author:F I.} {title}. — {paper}, {year}, № {issue}.
    """,
    law="""
    {law} // {gazette}. {year}. № {issue}. Ст. {page}.
    {law} // {gazette}. — {year}. — № {issue}. — Ст. {page}.
    {law}⟨ ({updated:ред. от})|⟩ // {gazette}. {yearday}.
    {law} // {site}. URL: {url} (дата обращения: {accessed}).
    {law} [{medium}]. URL: {url} (дата обращения: {accessed}).
    {body}. {law} // {gazette}. — {year}. — № {issue}. — Ст. {page}.
    {law}. — {place} : {publisher}, {year}. — {extent}.
    {standard}. — {place} : {publisher}, {year}. — {extent}.
    {standard}. {updated:Введ.}. {place}: {publisher}, {year}. {extent}.
    """,
    paper="""
    {authors:F I.} {title} // {conference}. {place}⟨: {publisher}|⟩, {year}. С. {pages}.
    {authors:F I.} {title} // {conference} (⟨г. |⟩{place}, {day}). {place}: {publisher}, {year}. С. {pages}.
    {authors:F, I.} {title} / {again} // {conference}. — {place} : {publisher}, {year}. — С. {pages}.
    {authors:F I.} {title} // {conference} / ⟨отв. ред. {editors:I. F}|под ред. {editors:I. F gen}⟩. {place}: {publisher}, {year}. Ч. {volume}. С. {pages}.
    """,
    other="""
    {title} [{medium}] / реж. {authors:I. F}. — {place} : {publisher}, {year}.
    {authors:F I.} {title} [{medium}]. {place}: {publisher}, {year}.
    """,
)
"""Kind of work -> forms."""

ABROAD: Final = _dashed(
    book="""
    {authors:F I.} {title}. {place}: {publisher}, {year}⟨. {extent}.|. P. {pages}|⟩.
    {authors:F I.} {title}. — {place} : {publisher}, {year}⟨. — {extent}.|⟩.
    {authors:F I.} {title}. {place}, {year}⟨. P. {pages}|. P. {page}|⟩.
    {editors:F I.} (⟨ed.|eds.|Ed.⟩) {title}. {place}: {publisher}, {year}.
    {title} / ⟨ed. by|Ed. by|eds.⟩ {editors:I. F}. {place}: {publisher}, {year}⟨. {extent}.|⟩.
    {authors:F I.} ({year}) {title}. {place}: {publisher}.
    {authors:F, I.} {title} / {again}. — {place} : {publisher}, {year}. — {extent}.
    """,
    chapter="""
    {authors:F I.} {title} // {book}. {place}: {publisher}, {year}. P. {pages}.
    {authors:F I.} {title} // {book} / ⟨ed. by|Ed. by|eds.⟩ {editors:I. F}. {place}: {publisher}, {year}. ⟨P.|Pp.⟩ {pages}.
    {authors:F I.} {title} // {book}. — {place}: {publisher}, {year}. — P. {pages}.
    {authors:F, I.} {title} / {again} // {book} / ed. by {editors:I. F}. — {place} : {publisher}, {year}. — P. {pages}.
    {authors:F I.} {title} // {editors:F I.} (eds.) {book}. {place}: {publisher}, {year}. P. {pages}.
    """,
    article="""
    {authors:F I.} {title} // {journal}. {year}. Vol. {volume}. P. {pages}.
    {authors:F I.} {title} // {journal}. {year}. Vol. {volume}⟨. № {issue}|. No. {issue}|, № {issue}|, iss. {issue}⟩. ⟨P.|Pp.|С.⟩ {pages}⟨. DOI: {doi}|⟩.
    {authors:F I.} {title} // {journal}. — {year}. — ⟨Vol.|V.|Т.⟩ {volume}⟨, № {issue}|. — № {issue}|. — Iss. {issue}|⟩. — ⟨P.|С.⟩ {pages}⟨. — DOI: {doi}|⟩.
    {authors:F I.} {title} // {journal}. {year}. № {issue}. P. {pages}.
    {authors:F, I.} {title} / {again} // {journal}. — {year}. — Vol. {volume}⟨, № {issue}|⟩. — P. {pages}.
    {title} / {authors:I. F} // {journal}. — {year}. — Vol. {volume}. — P. {pages}.
    {authors:F I.} {title} // {journal}. {year}. V. {volume}. P. {page}.
    """,
    web="""
    {author:F I.} {title} // {site}. {year}. URL: {url} (дата обращения: {accessed}).
    {author:F I.} {title} [{genre:electronic}]. URL: {url} (дата обращения: {accessed}).
    {title} [{genre:electronic}]. URL: {url} (дата обращения: {accessed}).
    {body}. {title}. URL: {url} (⟨дата обращения:|accessed:⟩ {accessed}).
    """,
)
"""Kind of work -> forms of references to English works."""
