"""Personal names in inverted order, "van Gogh, Vincent, Jr", as RIS and EndNote write them."""

from __future__ import annotations

from refparse.formats.latex import one_line
from refparse.values.names import Name


def inverted(name: Name) -> str:
    """Return one name; an institution has no comma in it, or one at its end.

    >>> inverted(Name(family="Gogh", particle="van", given="Vincent", suffix="Jr"))
    'van Gogh, Vincent, Jr'
    >>> inverted(Name(literal="Smith, Jones and Sons")), inverted(Name(family="Plato"))
    ('Smith, Jones and Sons,', 'Plato,')
    """
    if name.literal or not name.family:
        literal = one_line(name.literal or str(name))
        return literal + "," if "," in literal else literal
    family = _without_commas(family_with_particle(name))
    given = _without_commas(f"{name.given} {name.dropping_particle}")
    suffix = _without_commas(name.suffix)
    if not given and not suffix:
        return f"{family},"
    return f"{family}, {given}" + (f", {suffix}" if suffix else "")


def _without_commas(part: str) -> str:
    return " ".join(part.replace(",", " ").split())


def read_inverted(text: str) -> Name:
    """Return the name that `inverted` wrote, or the like.

    >>> read_inverted("van Gogh, Vincent").particle, read_inverted("World Bank").literal
    ('van', 'World Bank')
    """
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 1:
        return Name(literal=text.strip())
    if len(parts) > 2 and not parts[-1]:
        return Name(literal=text.strip().removesuffix(","))
    particle, family = split_particle(parts[0])
    words = parts[1].split(" ")
    cut = len(words)
    while cut > 1 and words[cut - 1].islower() and "." not in words[cut - 1]:
        cut -= 1
    return Name(
        family=family,
        given=" ".join(words[:cut]),
        particle=particle,
        dropping_particle=" ".join(words[cut:]),
        suffix=", ".join(parts[2:]),
    )


def family_with_particle(name: Name) -> str:
    """Return "van Gogh" or "d'Alembert"."""
    joint = "" if not name.particle or name.particle.endswith(("'", "’", "-")) else " "
    return name.particle + joint + name.family


def split_particle(family: str) -> tuple[str, str]:
    """Return the words in lower case before a family name, and the name.

    >>> split_particle("van den Berg"), split_particle("hooks")
    (('van den', 'Berg'), ('', 'hooks'))
    """
    words = family.split(" ")
    cut = 0
    while cut < len(words) - 1 and words[cut].islower():
        cut += 1
    return " ".join(words[:cut]), " ".join(words[cut:])
