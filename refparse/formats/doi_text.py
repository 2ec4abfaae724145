"""DOIs as people write them, bare."""

from __future__ import annotations

import re
from urllib.parse import unquote

_BEFORE = re.compile(
    r"(?:doi\s*[:=]?\s*)?(?P<link>(?:https?:\s*//\s*)?(?:(?:dx|www)\.)?doi\.org\s*/+\s*)?"
    r"(?:doi\s*:\s*)?(?=10\.)",
    re.IGNORECASE,
)


def bare_doi(text: str) -> str:
    """Return a DOI without "doi:" and without the address of the resolver.

    What does not go on with "10." is given back as it is, white space at its ends apart.

    >>> bare_doi("https://doi.org/10.1000/182"), bare_doi("DOI: 10.1000/182"), bare_doi("n/a")
    ('10.1000/182', '10.1000/182', 'n/a')
    """
    text = text.strip()
    match = _BEFORE.match(text)
    if match is None:
        return text
    bare = text[match.end() :]
    return unquote(bare) if match["link"] and "%" in bare else bare
