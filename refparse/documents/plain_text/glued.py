"""Headings without spaces or line ends around them: "… elsewhere.ReferencesAinsworth, M. D. S."."""

from __future__ import annotations

import regex

_GLUED = regex.compile(
    r"(?<=\p{L}|[\d)\]])[.!?)\]”\"](?P<heading>(?:References|REFERENCES|Bibliography|BIBLIOGRAPHY"
    r"|Works Cited|Literature Cited|Literaturverzeichnis|Literatur|Bibliographie|Références"
    r"|Referencias|Referências|Bibliografía|Bibliografia|Riferimenti bibliografici|Literatuur)"
    r":?)(?=\p{Lu}\p{Ll}[\p{L}’'-]*,?\s|\s?\[?1[.\])])"
)


def with_headings_apart(view: str) -> str:
    """The text with a line end in place of the mark before a heading that is glued to a text.

    >>> with_headings_apart("It is so.ReferencesOak, A. (1999). Trees.")
    'It is so\\nReferencesOak, A. (1999). Trees.'
    """
    return _GLUED.sub(lambda found: "\n" + found["heading"], view)
