"""Collapsing of cites: "[1–3]", "(Doe 1999, 2001)", "(Doe 1999a, b)"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from refparse.rendering.area import Scope
from refparse.rendering.formatting import delimiter_text, style_text


@dataclass
class Piece:
    """A cite that has been rendered.

    `names` is the text of its first names, "" where it prints none; `plain`: it has neither
    locator nor affixes of its own.
    """

    scope: Scope
    text: str
    names: str
    plain: bool
    prefix: str = ""
    suffix: str = ""

    def full(self) -> str:
        return self.prefix + self.text + self.suffix


@dataclass(frozen=True)
class Delimiters:
    """What stands between cites; `range` between the ends of a range."""

    cite: str
    group: str
    year_suffix: str
    after_collapse: str
    range: str


def delimiters(options: dict[str, str], layout: str, range_term: str, note: bool) -> Delimiters:
    """The delimiters of a citation, from its options; `note`: of a note style."""
    group = options.get("cite-group-delimiter")
    suffix = options.get("year-suffix-delimiter") or group
    after = options.get("after-collapse-delimiter")
    return Delimiters(
        cite=layout,
        group=layout if group is None and note else delimiter_text(group or ", "),
        year_suffix=delimiter_text(suffix) if suffix else layout,
        after_collapse=layout if after is None else delimiter_text(after),
        range=style_text(range_term or "–"),
    )


def grouped(pieces: list[Piece]) -> list[Piece]:
    """Cites of the same names brought together, at the place of the first of them."""
    places: dict[str, int] = {}
    groups: list[list[Piece]] = []
    for piece in pieces:
        if piece.names and piece.names in places:
            groups[places[piece.names]].append(piece)
        else:
            if piece.names:
                places[piece.names] = len(groups)
            groups.append([piece])
    return [piece for group in groups for piece in group]


def numbers(pieces: list[Piece], between: Delimiters) -> str:
    """Citation numbers, three or more in a row as a range."""
    parts: list[str] = []
    index = 0
    ranged = False
    while index < len(pieces):
        end = index
        while (
            end + 1 < len(pieces)
            and pieces[end].plain
            and pieces[end + 1].plain
            and pieces[end].scope.number is not None
            and pieces[end + 1].scope.number == (pieces[end].scope.number or 0) + 1
        ):
            end += 1
        if parts:
            parts.append(between.after_collapse if ranged else between.cite)
        ranged = end - index >= 2
        if ranged:
            parts.append(pieces[index].full() + between.range + pieces[end].full())
            index = end + 1
        else:
            parts.append(pieces[index].full())
            index += 1
    return "".join(parts)


def years(
    pieces: list[Piece],
    between: Delimiters,
    collapse: str,
    without_names: Callable[[Scope], str],
) -> str:
    """Author-date cites: names once, then the years, then perhaps only year suffixes.

    `without_names` renders a scope's cite without its names.
    """
    parts: list[str] = []
    previous: Piece | None = None
    collapsed = True
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        same = previous is not None and bool(piece.names) and previous.names == piece.names
        if same and previous is not None and collapse and not piece.prefix:
            run = _suffix_run(pieces, index, collapse, without_names) if previous.plain else 0
            if run:
                suffixes = [one.scope.year_suffix for one in pieces[index : index + run]]
                parts.append(_joined_suffixes(suffixes, parts, between, collapse, previous))
                previous = pieces[index + run - 1]
                collapsed = True
                index += run
                continue
            text = without_names(piece.scope)
            if text:
                parts.append(between.group if previous.plain else between.after_collapse)
                parts.append(text + piece.suffix)
            collapsed = True
        else:
            if previous is not None:
                delimiter = between.after_collapse if collapsed else between.cite
                parts.append(between.group if same else delimiter)
                collapsed = False
            parts.append(piece.full())
        previous = piece
        index += 1
    return "".join(parts)


def _suffix_run(
    pieces: list[Piece], index: int, collapse: str, without_names: Callable[[Scope], str]
) -> int:
    """How many cites from `index` on differ from the one before in their year suffix alone."""
    if not collapse.startswith("year-suffix"):
        return 0
    base = _year(pieces[index - 1], without_names)
    count = 0
    for piece in pieces[index:]:
        if not (piece.plain and piece.scope.year_suffix and pieces[index - 1].scope.year_suffix):
            break
        if piece.names != pieces[index - 1].names or _year(piece, without_names) != base:
            break
        count += 1
    return count


def _year(piece: Piece, without_names: Callable[[Scope], str]) -> str:
    suffix, piece.scope.year_suffix = piece.scope.year_suffix, ""
    text = without_names(piece.scope)
    piece.scope.year_suffix = suffix
    return text


def _joined_suffixes(
    suffixes: list[str], parts: list[str], between: Delimiters, collapse: str, previous: Piece
) -> str:
    if collapse != "year-suffix-ranged":
        return "".join(between.year_suffix + suffix for suffix in suffixes)
    text = ""
    run = [previous.scope.year_suffix]
    for suffix in [*suffixes, ""]:
        if suffix and len(suffix) == len(run[-1]) == 1 and ord(suffix) == ord(run[-1]) + 1:
            run.append(suffix)
            continue
        if len(run) > 2:
            text += between.range + run[-1]
        elif len(run) == 2:
            text += between.year_suffix + run[1]
        if suffix:
            text += between.year_suffix + suffix
            run = [suffix]
    return text
