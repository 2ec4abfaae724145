"""Names as BibTeX takes them apart: ``von Last, Jr, First``, joined by ``and``.

Rules: O. Patashnik, "BibTeXing" (btxdoc), section 4; what counts as "von" is decided by the first
letter of each word, so a family name that those rules would cut in the wrong place is braced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from refparse.formats.latex import decode, encode, one_line
from refparse.values.names import Name

_AND = re.compile(r"\sand(?=\s)", re.IGNORECASE)
_BRACED_WORD = re.compile(r"(?:^|\s)(?:and|others)(?:$|\s)", re.IGNORECASE)
_ACCENTED = re.compile(r"\{\\[^&%$#_]")
_BRACES = re.compile(r"\\.|[{}]", re.DOTALL)
_COMMA = re.compile(",")
_NAMED_PART = re.compile(
    r"(?P<key>family|given|prefix|suffix|useprefix|(?:family|given|prefix|suffix)-i)\s*=(?P<text>.*)",
    re.DOTALL | re.IGNORECASE,
)


def written(names: Sequence[Name], et_al: bool, ascii: bool = False) -> str:
    """Return a name list; "et al." becomes ``and others``. Names without any text are left out.

    >>> written([Name(family="Beethoven", particle="van", given="Ludwig")], et_al=True)
    'van Beethoven, Ludwig and others'
    >>> written([Name(literal="Smith, Jones and Sons")], et_al=False)
    '{Smith, Jones and Sons}'
    """
    parts = [text for name in names if (text := _written(name, ascii))]
    if et_al and parts:
        parts.append("others")
    return " and ".join(parts)


def read(text: str) -> tuple[tuple[Name, ...], bool]:
    """Return the names of a field's LaTeX text and whether it ends in ``and others``."""
    pieces = [piece for piece in _split(text, _AND) if piece.strip()]
    et_al = bool(pieces) and pieces[-1].strip().lower() == "others"
    names = [_read(piece.strip()) for piece in pieces[: len(pieces) - et_al]]
    return tuple(name for name in names if name != Name()), et_al


def _written(name: Name, ascii: bool) -> str:
    family, given = one_line(name.family), one_line(name.given)
    if name.literal or not family:
        whole = _encoded(one_line(name.literal or str(name)), ascii)
        return "{" + whole + "}" if whole else ""
    particle, suffix = one_line(name.particle), one_line(name.suffix)
    if name.dropping_particle:
        given = f"{given} {one_line(name.dropping_particle)}".strip()
    if not given and not suffix:
        if particle or " " in family or family.lower() == "others" or "," in family:
            return "{" + _encoded(_joined(particle, family), ascii) + "}"
        return _encoded(family, ascii)
    if sum(text.count(",") for text in (particle, family, suffix, given)):
        # biber counts commas inside braces too, but not in a name that begins and ends with one
        parts = ["{" + _encoded(text, ascii) + "}" for text in (suffix, given)]
        last = "{" + _encoded(_joined(particle, family), ascii) + "}"
        return ", ".join([last, *parts] if suffix else [last, parts[1]])
    last = _family(particle, family, ascii)
    parts = [last, *([_part(suffix, ascii)] if suffix else []), _part(given, ascii) or "{}"]
    return ", ".join(parts)


def _encoded(text: str, ascii: bool) -> str:
    """Escape; biber takes "family=" for its own name syntax unless the sign is braced."""
    return encode(text, ascii).replace("=", "{=}") if "=" in text else encode(text, ascii)


def _joined(particle: str, family: str) -> str:
    """Put a particle before a family name: "van Gogh", but "d'Alembert"."""
    if not particle or particle.endswith(("'", "’", "-")):
        return particle + family
    return f"{particle} {family}"


def _family(particle: str, family: str, ascii: bool) -> str:
    text = _encoded(family, ascii)
    if _needs_braces(family) or _cut_wrong(family, particle):
        text = "{" + text + "}"
    if _needs_braces(particle):
        return _joined("{" + _encoded(particle, ascii) + "}", text)
    return _joined(_encoded(particle, ascii), text)


def _part(text: str, ascii: bool) -> str:
    encoded = _encoded(text, ascii)
    return "{" + encoded + "}" if _needs_braces(text) else encoded


def _needs_braces(text: str) -> bool:
    return _BRACED_WORD.search(text) is not None


def _cut_wrong(family: str, particle: str) -> bool:
    """Whether BibTeX would take words of the family name for a "von" part.

    It does so with a word in lower case that is not the last one, and, as it looks only at ASCII
    letters, with a word that begins with an accented capital.
    """
    words = family.split()
    if len(words) < 2:
        return False
    leading = next((i for i, word in enumerate(words) if not word[0].islower()), len(words))
    if leading and not particle and all(word in _PARTICLES for word in words[:leading]):
        words = words[leading:]
    return any(not word[0].isascii() or word[0].islower() for word in words[:-1])


def _read(text: str) -> Name:
    if _is_one_group(text):
        return Name(literal=decode(text).strip())
    parts = [part.strip() for part in _split(text, _COMMA)]
    if (named := _of_named_parts(parts)) is not None:
        return named
    if len(parts) == 1:
        words = _split(text, re.compile(r"[\s~]"))
        return _first_von_last([word for word in words if word])
    suffix = parts[1] if len(parts) > 2 else ""
    first = " ".join(part for part in parts[2 if len(parts) > 2 else 1 :] if part)
    particle, family = _von_last([w for w in _split(parts[0], re.compile(r"[\s~]")) if w])
    given, dropping = _trailing_particle(decode(first).strip())
    return Name(
        family=family,
        given=given,
        particle=particle,
        dropping_particle=dropping,
        suffix=decode(suffix).strip(),
    )


def _of_named_parts(parts: Sequence[str]) -> Name | None:
    """Read biblatex's "family=Beethoven, given=Ludwig, prefix=van, useprefix=true"."""
    found = [_NAMED_PART.fullmatch(_ungrouped(part)) for part in parts]
    if None in found:
        return None
    named = {
        part["key"].lower(): decode(_ungrouped(part["text"].strip())).strip()
        for part in found
        if part
    }
    prefix = named.get("prefix", "")
    dropped = named.get("useprefix", "").lower() == "false"
    return Name(
        family=named.get("family", ""),
        given=named.get("given", ""),
        particle="" if dropped else prefix,
        dropping_particle=prefix if dropped else "",
        suffix=named.get("suffix", ""),
    )


def _ungrouped(text: str) -> str:
    """Take off one pair of braces or quotation marks around a whole text."""
    if _is_one_group(text) or (len(text) > 1 and text[0] == text[-1] == '"'):
        return text[1:-1]
    return text


def _first_von_last(words: list[str]) -> Name:
    """Read "First von Last": the last word, and the words in lower case before it."""
    start = next((i for i, word in enumerate(words[:-1]) if _is_lower(word)), len(words) - 1)
    particle, family = _von_last(words[start:])
    return Name(family=family, given=decode(" ".join(words[:start])).strip(), particle=particle)


def _von_last(words: list[str]) -> tuple[str, str]:
    """Split "von der Last Name" after its last word in lower case, the final word apart."""
    cut = max((i + 1 for i, word in enumerate(words[:-1]) if _is_lower(word)), default=0)
    particle = decode(" ".join(words[:cut])).strip()
    family = decode(" ".join(words[cut:])).strip()
    return particle, family


def _trailing_particle(given: str) -> tuple[str, str]:
    words = given.split(" ")
    cut = len(words)
    while cut > 0 and words[cut - 1] in _PARTICLES:
        cut -= 1
    if cut in (0, len(words)):
        return given, ""
    return " ".join(words[:cut]), " ".join(words[cut:])


def _is_lower(word: str) -> bool:
    """Whether the first letter outside braces is in lower case."""
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letter = next((char for char in decode(word) if char.isalpha()), "")
    return letter.islower()


def _is_one_group(text: str) -> bool:
    """Whether one pair of braces holds the whole text, and not just one accented letter."""
    if not (text.startswith("{") and text.endswith("}")) or _ACCENTED.match(text):
        return False
    depth = 0
    for match in _BRACES.finditer(text):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end() == len(text)
    return False


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split at the separators that stand outside braces."""
    pieces, start, depth, position = [], 0, 0, 0
    for match in separator.finditer(text):
        for brace in _BRACES.finditer(text, position, match.start()):
            depth = max(0, depth + {"{": 1, "}": -1}.get(brace[0], 0))
        position = match.start()
        if depth == 0:
            pieces.append(text[start : match.start()])
            start = match.end()
    return [*pieces, text[start:]]


_PARTICLE_WORDS = """
af al auf da dal dalla dalle das de degli dei del della delle den der des di do dos du e el het
la las le les lo los op 't ten ter to tot van vander vanden vande ver vom von y zu zum zur ul bin
ibn ben abu st te d' l' d’ l’ dell' 's in
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Particles as they stand before a family name, in lower case."""
