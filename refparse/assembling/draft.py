"""A reference under construction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from refparse.assembling.runs import LETTER_OR_DIGIT
from refparse.frozen import FrozenMap
from refparse.labelling.spans import LabelledSpan
from refparse.reference import Reference
from refparse.values.names import Name

_CLOSE = 5
"""Characters of punctuation that may part two runs of one field."""


class Draft:
    """The fields found so far, where they stood, and the runs they are read from.

    Attributes:
        text: the reference as one line.
        runs: label -> its runs, in order.
        fields: field name -> value; no field is None.
        spans: field name -> (start, end) in ``text``.
        confidences: field name -> the least probability of its runs.
        used: the stretches of ``text`` that were read.
        doubts, unparsed: as in `Reference`.
    """

    def __init__(self, text: str, runs: Sequence[LabelledSpan]) -> None:
        self.text = text
        self.runs: dict[str, list[LabelledSpan]] = {}
        for run in runs:
            self.runs.setdefault(run.label, []).append(run)
        self.fields: dict[str, Any] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.confidences: dict[str, float] = {}
        self.used: list[tuple[int, int]] = []
        self.doubts: list[str] = []
        self.unparsed: tuple[str, ...] = ()

    @property
    def type(self) -> str:
        """The CSL item type."""
        found: str = self.fields["type"]
        return found

    @property
    def title(self) -> str | None:
        """The title."""
        found: str | None = self.fields.get("title")
        return found

    @property
    def authors(self) -> tuple[Name, ...]:
        """The authors."""
        found: tuple[Name, ...] = self.fields.get("authors", ())
        return found

    @property
    def editors(self) -> tuple[Name, ...]:
        """The editors."""
        found: tuple[Name, ...] = self.fields.get("editors", ())
        return found

    def printed(self, label: str) -> str:
        """Return what stands in the runs of a label."""
        runs = self.runs.get(label)
        if not runs:
            return ""
        return " ".join([self.text[run.start : run.end] for run in runs])

    def claim(self, field: str, *runs: LabelledSpan) -> None:
        """Note that a field was read from these runs, of which there is at least one."""
        start, end, probability = runs[0].start, runs[-1].end, runs[0].probability
        for run in runs:
            self.used.append((run.start, run.end))
            if run.probability < probability:
                probability = run.probability
        if field in self.spans:
            known = self.spans[field]
            start, end = min(start, known[0]), max(end, known[1])
            probability = min(probability, self.confidences[field])
        self.spans[field] = (start, end)
        self.confidences[field] = probability

    def joined(self, runs: Sequence[LabelledSpan]) -> tuple[str, Sequence[LabelledSpan]]:
        """Return the text of the first run and of those that only punctuation parts from it."""
        count = 1
        while (
            count < len(runs)
            and runs[count].start - runs[count - 1].end <= _CLOSE
            and not LETTER_OR_DIGIT.search(self.text, runs[count - 1].end, runs[count].start)
        ):
            count += 1
        return self.text[runs[0].start : runs[count - 1].end], runs[:count]

    def read_first(self, label: str, field: str, parse: Callable[[str], Any]) -> None:
        """Fill a field from the first run of a label that says something, unless it is filled."""
        if field in self.fields:
            return
        for run in self.runs.get(label, ()):
            value = parse(self.text[run.start : run.end])
            if value:
                self.fields[field] = value
                self.claim(field, run)
                return

    def reference(
        self, confidence: float = 1.0, confidences: Mapping[str, float] | None = None
    ) -> Reference:
        """Return the reference.

        Args:
            confidence: the probability that its core is right.
            confidences: field name -> the probability that it is right; without them, those of
                the labeller.
        """
        return Reference(
            **self.fields,
            text=self.text,
            spans=FrozenMap(self.spans),
            unparsed=self.unparsed,
            confidence=confidence,
            confidences=FrozenMap(self.confidences if confidences is None else confidences),
            doubts=tuple(self.doubts),
        )
