"""Where a name list is cut into pieces."""

from __future__ import annotations

import re
from typing import Final

from refparse.values.names.kinds import is_given
from refparse.values.names.pieces import Piece
from refparse.values.names.pieces import piece as piece_of

STRONG: Final = 2
CONJUNCTION: Final = 1
COMMA: Final = 0

_CONJUNCTIONS: Final = (
    "unter Mitarbeit von|in Zusammenarbeit mit|en colaboración con|en collaboration avec"
    "|in collaboration with|in collaborazione con|em colaboração com"
    "|and|und|et|y|e|en|og|och|i|oraz|a|ve|ja|és|și|şi|dan|oder|or|with|mit|avec|con|com|и|та|u\\.|&amp;"
)
_SEPARATOR: Final = re.compile(
    r"\s*(?:(?P<strong>[;；|•·・]|(?<=[^\W\d_.])\s?/\s?(?=[^\W\d_])|(?<=\.)\s?/\s?(?=[^\W\d_])"
    r"|(?<=\s)[-–—]+(?=\s))"
    r"|(?P<comma>[,，、]+|(?<=[^\W\d_][^\W\d_][^\W\d_])\.(?=\s[^\W\d_]{2,},))"
    rf"|(?P<conj>(?:(?<=[\s.,;)])|^)(?:{_CONJUNCTIONS})(?=\s)|(?<=[\s.])(?:and|und|et)(?=[A-Z])"
    rf"|(?<=\s)AND(?=\s)|&"
    r"|(?:(?<=\s)|^)(?:on\s+behalf\s+of|for|representing|in\s+collaboration\s+with)(?=\s+(?:the"
    r"|members)\b)"
    r"))\s*"
)
_SMALL_CONJUNCTIONS: Final = frozenset(("y", "e", "i"))
_BARE_FAMILY: Final = re.compile(r"[pPwu]{1,4}")
_RUN_TOGETHER: Final = re.compile(r"(?:[pP]*[wu]{1,2}[ib]+){2,}")
_ONE_INVERTED: Final = re.compile(r"[pP]*[wu]{1,2}[ib]+")
_INITIALS: Final = re.compile(r"i+")
_LONGEST_INITIAL: Final = 2
_INITIALS_AND_FAMILY: Final = re.compile(r"i+w")
_GIVEN_THEN_FAMILY: Final = re.compile(r"([ib]+)([pPwu]*[wu])")
_DOTTED_LIST: Final = re.compile(r"[pPwu]+,(?:[ib]+[pPwu]*[wu],)+[ib]+")


def cut_list(text: str) -> tuple[list[str], list[int]]:
    """Cut a list at its separators: the pieces, and the separator before each piece.

    A small conjunction inside a family ("Ortega y Gasset, J.", "Rosa e Silva AB") is no cut.
    """
    pieces: list[str] = []
    before: list[int] = []
    joints: list[str] = []
    start, pending, joint = 0, STRONG, ""
    for found in _SEPARATOR.finditer(text):
        piece = text[start : found.start()].strip()
        if piece:
            pieces.append(piece)
            before.append(pending)
            joints.append(joint)
            pending, joint = COMMA, ""
        start = found.end()
        kind = found.lastgroup
        pending = max(
            pending, STRONG if kind == "strong" else CONJUNCTION if kind == "conj" else COMMA
        )
        joint = found.group().strip() if not joint else ","
    piece = text[start:].strip()
    if piece:
        pieces.append(piece)
        before.append(pending)
        joints.append(joint)
    if _SMALL_CONJUNCTIONS.isdisjoint(joints):
        return pieces, before
    return _rejoin_double_families(pieces, before, joints)


def _rejoin_double_families(
    pieces: list[str], before: list[int], joints: list[str]
) -> tuple[list[str], list[int]]:
    whole: list[str] = []
    kept: list[int] = []
    for position, piece in enumerate(pieces):
        if whole and joints[position] in _SMALL_CONJUNCTIONS:
            left, right = piece_of(whole[-1]), piece_of(piece)
            given_follows = position + 1 < len(pieces) and joints[position + 1] == ","
            if position + 1 == len(pieces) and _is_direct_and_half(left, right):
                whole[-1] += f" {joints[position]} {piece}"
                continue
            if _BARE_FAMILY.fullmatch(left.kinds) and (
                right.costs.inverted == 0
                or (
                    len(left.kinds) == len(right.kinds) == 1
                    and given_follows
                    and (len(whole) == 1 or kept[-1] != COMMA)
                )
            ):
                whole[-1] += f" {joints[position]} {piece}"
                continue
        whole.append(piece)
        kept.append(before[position])
    return whole, kept


def _is_direct_and_half(left: Piece, right: Piece) -> bool:
    """Whether "José Ortega" and "Gasset" are one name, with its given name in front."""
    return right.kinds == "w" and (
        _INITIALS_AND_FAMILY.fullmatch(left.kinds) is not None
        or (left.kinds in ("ww", "www") and is_given(left.words[0]))
    )


def joined_initials(pieces: list[str], before: list[int]) -> tuple[list[str], list[int]]:
    """Join initials that a comma parts from each other: "Utomo H,S, Wenefrida I"."""
    whole: list[str] = []
    kept: list[int] = []
    for piece, separator in zip(pieces, before, strict=True):
        if (
            whole
            and separator == COMMA
            and len(piece) <= _LONGEST_INITIAL
            and _INITIALS.fullmatch(piece_of(piece).kinds)
            and _ONE_INVERTED.fullmatch(piece_of(whole[-1]).kinds)
        ):
            whole[-1] += f" {piece}"
        else:
            whole.append(piece)
            kept.append(separator)
    return whole, kept


def cut_run_together(pieces: list[str], before: list[int]) -> tuple[list[str], list[int]]:
    """Cut where a comma is missing: "Lee KJ. Kim K" and "Han, Y. Choi, S. B."."""
    dotted = _DOTTED_LIST.fullmatch(",".join(piece_of(piece).kinds for piece in pieces))
    cut: list[str] = []
    before_cut: list[int] = []
    for position, piece in enumerate(pieces):
        words, kinds, _ = piece_of(piece)
        spans: list[tuple[int, int]] = []
        if len(kinds) > 3 and _RUN_TOGETHER.fullmatch(kinds) and not is_given(words[0]):
            spans = [found.span() for found in _ONE_INVERTED.finditer(kinds)]
        elif (
            len(kinds) > 1
            and kinds[0] in "ib"
            and 0 < position < len(pieces) - 1
            and before[position] == before[position + 1] == COMMA
            and (dotted or piece_of(pieces[position + 1]).costs.given == 0)
            and (dotted or piece_of(cut[-1]).costs.family == 0)
            and (found := _GIVEN_THEN_FAMILY.fullmatch(kinds))
        ):
            spans = [found.span(1), found.span(2)]
        if spans:
            cut += (" ".join(words[start:end]).rstrip(".") for start, end in spans)
            before_cut += [before[position], *[COMMA] * (len(spans) - 1)]
        else:
            cut.append(piece)
            before_cut.append(before[position])
    return cut, before_cut
