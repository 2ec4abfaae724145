"""What is said of each work below its entry, in a bibliography with comments."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from refparse.documents.signs.evidence import IDENTIFIES, YEAR, is_complete, reference_evidence
from refparse.documents.signs.line_ends import ends_entry, ends_in_address
from refparse.documents.signs.line_starts import PEOPLE, start_shape
from refparse.documents.signs.lines import Line

_DASHED = regex.compile(r"[-–—]\s[*_]{0,2}\p{Lu}[\p{L}’'-]*\s\p{L}")
_DASHED_OFTEN = 0.4
_FEWEST = 3
_FEWEST_COMMENTS = 2
_OFTEN = 0.6
_GAPS = 0.3
_SHORTEST = 25
_LONGEST_REST = 90
_LEAST_ADDRESS = 16
_MOST_EVIDENCE = 2
_LOWER = 0.5
_MOSTLY_LOWER = 0.7
_LEAST = 0.25
_DECIDING = 3000
_SENTENCE_ENDS = '.!?…)»”"'


def comment_lines(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the lines of comments, where most references have one in a paragraph below.

    Paragraphs are set apart by gaps; where there are few, a line that ends like an entry ends one.
    Markdown sets comments as quotations, with ">" before each line; others stand behind a dash.
    A line that is `fixed` starts an entry. The first part of a very long list decides.
    """
    if len(lines) < _FEWEST + _FEWEST_COMMENTS:
        return set()
    quoted = {index for index, line in enumerate(lines) if line.text[0] == ">" and not fixed[index]}
    if len(quoted) >= _FEWEST_COMMENTS and 2 * len(quoted) <= len(lines) and 0 not in quoted:
        return quoted
    apart = _behind_dashes(lines, fixed) or _in_second_paragraphs(lines, fixed)
    if apart:
        return apart
    if len(lines) > _DECIDING and not _comments(lines[:_DECIDING], fixed[:_DECIDING]):
        return set()
    return _comments(lines, fixed)


def _behind_dashes(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the lines with a dash before them, and of what goes on, below many entries."""
    found = {
        index
        for index in range(1, len(lines))
        if not fixed[index]
        and _DASHED.match(lines[index].text)
        and ends_entry(lines[index - 1].text)
        and YEAR.search(lines[index].text) is None
    }
    if len(found) < max(_FEWEST, _DASHED_OFTEN * sum(fixed)):
        return set()
    for index in range(1, len(lines)):
        if index - 1 in found and not fixed[index] and not ends_entry(lines[index - 1].text):
            found.add(index)
    return found


def _in_second_paragraphs(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """Indexes of the lines of second paragraphs of several entries that all cite nothing."""
    seconds: list[range] = []
    starts = [*(index for index, at in enumerate(fixed) if at), len(lines)]
    for first, following in pairwise(starts):
        for index in range(first + 1, following):
            if lines[index].blank_before and ends_entry(lines[index - 1].text):
                seconds.append(range(index, following))
                break
    if len(seconds) < max(_FEWEST, _LEAST * (len(starts) - 1)):
        return set()
    texts = [" ".join([lines[index].text for index in second]) for second in seconds]
    if not all(_cites_nothing(text) for text in texts):
        return set()
    return {index for second in seconds for index in second}


def _cites_nothing(text: str) -> bool:
    evidence = reference_evidence(text)
    return evidence == 0 or (evidence <= _MOST_EVIDENCE and _is_sentence(text))


def _comments(lines: Sequence[Line], fixed: Sequence[bool]) -> set[int]:
    """The same for all the lines there are."""
    gaps = sum([line.blank_before > 0 for line in lines]) >= _GAPS * len(lines)
    starts = [
        index
        for index, line in enumerate(lines)
        if not index
        or fixed[index]
        or (line.blank_before if gaps else _may_part(lines[index - 1].text, line.text))
    ]
    paragraphs = [
        (first, last, " ".join([line.text for line in lines[first:last]]))
        for first, last in pairwise([*starts, len(lines)])
    ]
    likely = [not fixed[first] and _is_sentence(text) for first, _, text in paragraphs]
    if sum(likely) < _LEAST * len(paragraphs):
        return set()
    comments = [
        may_be and _is_comment(text)
        for may_be, (_, _, text) in zip(likely, paragraphs, strict=True)
    ]
    whole = [
        is_complete(text) or (gaps and not comment and YEAR.search(text) is not None)
        for comment, (_, _, text) in zip(comments, paragraphs, strict=True)
    ]
    entries = sum(whole)
    for place in range(1, len(paragraphs)):
        if whole[place - 1] and not (comments[place] or whole[place]):
            whole[place] = _goes_on(paragraphs[place][2])
    below = sum(
        [
            whole[place - 1] and comments[place] and ends_entry(paragraphs[place - 1][2])
            for place in range(1, len(paragraphs))
        ]
    )
    if entries < _FEWEST or below < max(_FEWEST_COMMENTS, _OFTEN * entries):
        return set()
    found: set[int] = set()
    for place in range(1, len(paragraphs)):
        first, last, text = paragraphs[place]
        behind = first - 1 in found
        aside = behind and not whole[place] and lines[first].blank_before and _says_little(text)
        if aside or (comments[place] and (whole[place - 1] or behind)):
            found.update(range(first, last))
    return found


def _may_part(before: str, text: str) -> bool:
    """Whether a paragraph may end with one line and the next begin with the other."""
    address = ends_in_address(before) or (" " not in before and len(before) >= _LEAST_ADDRESS)
    return (address or ends_entry(before)) and not text[0].islower()


def _goes_on(text: str) -> bool:
    """Whether a short paragraph may be the rest of the entry before: "Forest Ecology, 18, 5–9."."""
    return len(text) <= _LONGEST_REST and YEAR.search(text) is None


def _says_little(text: str) -> bool:
    """Whether a paragraph behind a comment is no entry: "Reflection"."""
    return start_shape(text) not in PEOPLE and reference_evidence(text) == 0


def _is_sentence(text: str) -> bool:
    """Whether a paragraph starts and ends like a sentence and has many words in small letters."""
    if len(text) < _SHORTEST or not text[0].isupper() or text[-1] not in _SENTENCE_ENDS:
        return False
    words = text.split()
    return sum([word[0].islower() for word in words]) >= _LOWER * len(words)


def _is_comment(text: str) -> bool:
    """Whether a sentence may be a comment on a reference: it names no other work, or in passing."""
    if start_shape(text) in PEOPLE or IDENTIFIES.match(text):
        return False
    words = text.split()
    said = sum([word[0].islower() for word in words]) >= _MOSTLY_LOWER * len(words)
    return said or reference_evidence(text) <= _MOST_EVIDENCE
