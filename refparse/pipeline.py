"""The way from text to references: find, split, tokenize, label, assemble."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from refparse import formats
from refparse.assemble import draft
from refparse.confidence import shipped_calibration
from refparse.errors import InvalidTypeError, UnreadableFileError
from refparse.reference import Reference, ReferenceList
from refparse.repeated import resolved, with_own_editors
from refparse.tokens import tokenize

if TYPE_CHECKING:
    from refparse.documents import Document, RawEntry

Item = TypeVar("Item")

Progress = Callable[[int, int], None]
"""Called now and then with the number of references done and their total."""

_BATCH: Final = 500
_BATCH_CHARACTERS: Final = 300_000
_LONGEST_WAIT: Final = 0.1
"""Seconds that a source is waited for before the strings that it has given are read."""


def parse(text: str, *, progress: Progress | None = None) -> ReferenceList:
    """Find and read every reference of a page, a list, or a single reference.

    Args:
        text: any text, or the source of an HTML page; wrapped lines, link labels and the text
            around the list do no harm.
        progress: called with the references done and their total, for long work.

    Returns:
        The references in printed order, with notes on the list as a whole. Text without
        references gives an empty list with a note; no text raises.

    Raises:
        InvalidTypeError: ``text`` is no string.

    >>> usui = "1. Usui N. Treatment of leukemia in adults. Blood. 2017;106:725-6."
    >>> text = usui + "\\n2. Ito K, Abe S. Lupus and the kidney. Lancet. 1999;3:1-9."
    >>> refs = parse(text)
    >>> [(ref.citation_number, ref.container_title, ref.issued.year) for ref in refs]
    [('1', 'Blood', 2017), ('2', 'Lancet', 1999)]
    """
    from refparse.documents import pasted

    if not isinstance(text, str):
        raise InvalidTypeError(f"parse takes a string, not {_kind(text)}; read takes files")
    return _parse_document(pasted(text), progress)


def parse_reference(string: str) -> Reference:
    """Read exactly one reference string; line breaks count as spaces.

    Raises:
        InvalidTypeError: ``string`` is no string.

    >>> ref = parse_reference("Varga J, Abraham D. Sclerosis. J Clin Invest. 2007;117:557-67.")
    >>> ref.authors[1].family, ref.pages.last
    ('Abraham', '567')
    """
    if not isinstance(string, str):
        raise InvalidTypeError(f"parse_reference takes a string, not {_kind(string)}")
    return _parse_strings([string])[0]


def read(
    source: str | os.PathLike[str] | BinaryIO,
    name: str | None = None,
    *,
    progress: Progress | None = None,
) -> ReferenceList:
    """Read the references of a file.

    Args:
        source: a path or a binary file object: text, HTML, DOCX, ODT, RTF, PDF or EPUB with a
            reference list in it, or a bibliography (.bib, .ris, .json, .nbib, ...).
        name: the file's name where ``source`` has none; its ending tells the kind.
        progress: as in `parse`.

    Raises:
        InvalidTypeError: ``source`` is neither a path nor a binary file.
        UnreadableFileError: the file cannot be opened or decoded, or is no bibliography though
            its name or its beginning says so; the message names it.
        MissingExtraError: its kind needs an optional library.
    """
    from refparse.documents import read_document

    document = read_document(source, name)
    known = formats.detect(document.text, _path_of(source, name))
    if known is None:
        return _parse_document(document, progress)
    try:
        found = formats.loads(known, document.text)
    except UnreadableFileError as error:
        shown = _path_of(source, name) or "<stream>"
        raise UnreadableFileError(f"{shown}: {error}") from error
    return replace(found, notes=(*document.notes, *found.notes))


def _path_of(source: str | os.PathLike[str] | BinaryIO, name: str | None = None) -> str:
    """Return what a source is called, "" if nothing tells."""
    if name is not None or isinstance(source, (str, os.PathLike)):
        return os.fspath(name or source)  # type: ignore[arg-type]
    return str(getattr(source, "name", ""))


def pipe(
    strings: Iterable[str], *, workers: int = 1, batch_size: int = _BATCH
) -> Iterator[Reference]:
    """Read many reference strings, lazily: one `Reference` for each, in order.

    Args:
        strings: reference strings, one reference each.
        workers: number of processes; 1 stays in this one.
        batch_size: strings a batch; the memory in use grows with it. Batches of long strings
            have fewer, and so have those of a source that has to be waited for.

    A batch whose worker dies is done again. What stands before an error of ``strings`` is yielded
    before it is raised. With several workers, results are handed over before the next strings are
    asked for, if they are finished by then.

    Raises:
        InvalidTypeError: ``strings`` is one string or no iterable or, when its turn comes, one of
            them is no string; the message tells its index.
    """
    if isinstance(strings, str):
        raise InvalidTypeError("pipe takes many strings; parse_reference reads one")
    if not isinstance(strings, Iterable):
        raise InvalidTypeError(f"pipe takes many strings, not {_kind(strings)}")
    return _piped(strings, workers, batch_size)


def _piped(strings: Iterable[str], workers: int, batch_size: int) -> Iterator[Reference]:
    for references in _batches_parsed(_string_batches(strings, max(1, batch_size)), workers):
        yield from references


def pipe_blocks(blocks: Iterable[Sequence[str] | None], workers: int) -> Iterator[list[Reference]]:
    """Read reference strings that come in blocks: lists of references, in order.

    Args:
        blocks: none is waited for to read the one before; None for "nothing yet", upon which
            what several workers have finished is yielded.
        workers: number of processes; 1 stays in this one.
    """
    batches = (
        batch
        for block in blocks
        for batch in ([None] if block is None else _string_batches(block, _BATCH))
    )
    return _batches_parsed(batches, workers)


def _batches_parsed(batches: Iterable[list[str] | None], workers: int) -> Iterator[list[Reference]]:
    if workers <= 1:
        yield from (_parse_strings(batch) for batch in batches if batch is not None)
        return
    from refparse.parallel import in_order

    yield from in_order(_parse_strings, batches, workers)


def _batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def _string_batches(strings: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield batches of so many strings.

    There are fewer where they have many characters together, where the source lets them wait, and
    before an error of the source, which is raised behind them.
    """
    source = _checked(strings)
    ended = False
    failure: Exception | None = None
    while not ended:
        batch: list[str] = []
        characters, waited = 0, 0.0
        while len(batch) < size and characters < _BATCH_CHARACTERS and waited < _LONGEST_WAIT:
            start = perf_counter()
            try:
                string = next(source)
            except StopIteration:
                ended = True
                break
            except Exception as error:
                ended, failure = True, error
                break
            waited += perf_counter() - start
            batch.append(string)
            characters += len(string)
        if batch:
            yield batch
    if failure is not None:
        raise failure


def _checked(strings: Iterable[str]) -> Iterator[str]:
    """Yield the strings; raise InvalidTypeError for what is none."""
    for index, string in enumerate(strings):
        if not isinstance(string, str):
            raise InvalidTypeError(f"string {index} is no string but {_kind(string)}")
        yield string


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _parse_strings(strings: Sequence[str]) -> list[Reference]:
    from refparse.documents import RawEntry

    entries = [RawEntry(" ".join(string.split()), None, 0, 0) for string in strings]
    return [with_own_editors(reference) for reference in _parse_entries(entries)]


def _parse_document(document: Document, progress: Progress | None = None) -> ReferenceList:
    from refparse.documents import find_entries

    found = find_entries(document)
    references: list[Reference] = []
    for batch in _batches(found.entries, _BATCH):
        references += _parse_entries(batch, one_list=True)
        if progress is not None:
            progress(len(references), len(found.entries))
    return ReferenceList(
        tuple(resolved(references)),
        notes=(*document.notes, *found.notes),
        skipped=tuple(skipped.text for skipped in found.skipped),
    )


def _parse_entries(entries: Sequence[RawEntry], *, one_list: bool = False) -> list[Reference]:
    from refparse.labelling.model import shipped_labeller
    from refparse.list_style import settled

    labeller, calibration = shipped_labeller(), shipped_calibration()
    sequences = [tokenize(entry.text) for entry in entries]
    labellings = labeller.label(sequences)
    if one_list:
        labellings = settled(labeller, sequences, labellings)
    references: list[Reference] = []
    for entry, tokens, labelling in zip(entries, sequences, labellings, strict=True):
        found = draft(
            entry.text,
            labelling.spans(tokens),
            links=entry.links,
            citation_number=entry.number,
        )
        confidence, confidences = calibration.judge(found, labelling.chosen)
        found.doubts[:0] = entry.doubts
        references.append(found.reference(confidence, confidences))
    return references
