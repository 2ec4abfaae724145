"""Hypothesis strategies: any references, with hostile strings in every field."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import strategies as st

from refparse.reference import Reference
from refparse.values.dates import Date
from refparse.values.names import Name
from refparse.values.pages import Pages

HOSTILE = (
    "{",
    "}",
    "}}",
    "\\",
    "\\\\",
    "{\\",
    '"',
    "@article{x,",
    "},\n@book{evil, title={",
    "\n",
    "\r\n",
    "%",
    "% comment",
    "$",
    "$5 and $6",
    "#",
    "_",
    "^",
    "~",
    "&",
    "&amp;",
    " and ",
    "AND",
    ",",
    " , ",
    "and others",
    "von",
    "ER  - ",
    "\nTY  - JOUR\nER  - \n",
    "]]>",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "&x;",
    "</title>",
    "\x00",
    "\x0b",
    "\u2028",
    "\u0301",
    "\u200b",
    "\u202e",
    "\ufffe",
    "=1+1",
    "-",
    "--",
    "–",
    "😀",
    "ß",
    "\\textbf{x}",
    "\\'e",
    "{\\'e}",
    "$\\alpha$",
    "$T_c$",
    "$\\bar{xy}",
    "$\\input{x}_c$",
    "x_c$",
    "10⁻³",
    "₂⁺→ℝ²",
    "B\u0304",
    "∂\u0304",
    "√s",
    " ",
    "  ",
    "''",
    "``",
    "—",
    "{DNA}",
    "BCR-ABL",
    "100%",
    "a_b",
    "x^2",
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.lists(
        st.one_of(
            st.sampled_from(HOSTILE),
            st.text(st.characters(exclude_categories=("Cs",)), max_size=8),
            st.sampled_from(("The", "DNA", "biology", "of", "Smith", "Å")),
        ),
        max_size=6,
    ).map(" ".join),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
)
filled = texts.filter(bool)

people = st.builds(
    Name,
    family=filled,
    given=texts,
    particle=st.sampled_from(("", "", "van den", "de", "d'")),
    dropping_particle=st.sampled_from(("", "", "von")),
    suffix=st.sampled_from(("", "", "Jr", "III", "jr.")),
)
institutions = st.builds(Name, literal=filled)
odd_names = st.builds(Name, *(texts for _ in range(6)))
names = st.one_of(people, institutions, odd_names)

_small = st.integers(0, 9999)
plain_dates = st.builds(
    Date,
    year=st.none() | _small,
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
)
dates = st.one_of(
    plain_dates,
    st.builds(
        Date,
        year=st.none() | _small,
        month=st.none() | st.integers(1, 12),
        day=st.none() | st.integers(1, 31),
        season=st.none() | st.integers(1, 4),
        year_suffix=st.sampled_from(("", "a", "b")),
        end=st.none() | plain_dates,
        original_year=st.none() | _small,
        circa=st.booleans(),
        literal=st.one_of(st.just(""), st.just("in press"), texts),
    ),
)
single_pages = st.builds(Pages, first=filled, last=texts, printed=texts)
usual_pages = st.tuples(st.integers(1, 3000), st.integers(1, 50)).map(
    lambda p: Pages(str(p[0]), str(p[0] + p[1]), f"{p[0]}–{p[0] + p[1]}")
)
pages = st.one_of(
    usual_pages,
    st.builds(
        Pages,
        first=filled,
        last=texts,
        printed=texts,
        further=st.lists(single_pages, max_size=2).map(tuple),
    ),
)

TYPES = (
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "book",
    "chapter",
    "dataset",
    "document",
    "entry-encyclopedia",
    "manuscript",
    "paper-conference",
    "patent",
    "report",
    "software",
    "thesis",
    "webpage",
)

_TEXT_FIELDS = tuple(
    field.name
    for field in fields(Reference)
    if field.type == "str | None" and field.name != "citation_number"
)
_optional = st.none() | texts
references = st.builds(
    Reference,
    type=st.sampled_from(TYPES) | texts,
    citation_number=_optional,
    authors=st.lists(names, max_size=4).map(tuple),
    et_al=st.booleans(),
    editors=st.lists(names, max_size=2).map(tuple),
    editors_et_al=st.booleans(),
    translators=st.lists(names, max_size=2).map(tuple),
    issued=st.none() | dates,
    accessed=st.none() | dates,
    pages=st.none() | pages,
    **dict.fromkeys(_TEXT_FIELDS, _optional),
    text=texts,
)
"""Any reference, however odd."""
