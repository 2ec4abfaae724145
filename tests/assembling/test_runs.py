"""What stands in front of a title and belongs to it."""

from __future__ import annotations

from refparse.assembling.runs import settled
from refparse.labelling.spans import LabelledSpan


def test_a_product_is_no_author() -> None:
    text = "IBM SPSS Statistics for Windows. IBM Corp; 2020."
    runs = [LabelledSpan(0, 8, "author"), LabelledSpan(9, 31, "title")]
    assert [(run.label, text[run.start : run.end]) for run in settled(text, runs)] == [
        ("title", "IBM SPSS Statistics for Windows")
    ]
