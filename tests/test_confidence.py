"""Confidence follows the evidence."""

from __future__ import annotations

import pytest

import refparse
from refparse.confidence import MEASURES, Calibration, measures, shipped_calibration
from refparse.frozen import FrozenMap
from refparse.reference import Reference

SURE = "Varga J, Abraham D. Systemic sclerosis: a disorder. J Clin Invest. 2007;117:557-67."
ODD = "about trees / several people maybe 19?? in some book or other vol last pp"


def test_a_plain_article_is_surer_than_a_muddle() -> None:
    sure, odd = refparse.parse_reference(SURE), refparse.parse_reference(ODD)
    assert sure.confidence > 0.9 > 0.75 > odd.confidence
    assert all(0 <= value <= 1 for value in (*sure.confidences.values(), odd.confidence))


def test_less_probable_tokens_lower_the_confidence() -> None:
    calibration = shipped_calibration()
    values = []
    for probability in (0.3, 0.6, 0.9, 0.999):
        reference = Reference(title="Trees", confidences=FrozenMap({"title": probability}))
        values.append(calibration.judge(reference, [probability])[0])
    assert values == sorted(values)


def test_calibrations_survive_their_file() -> None:
    calibration = shipped_calibration()
    assert Calibration.from_json(calibration.to_json()) == calibration


def test_measures_have_names() -> None:
    assert len(measures(Reference(), [])) == len(MEASURES)
    assert measures(Reference(doubts=("odd",)), [0.5])[4] == pytest.approx(1.0)
