"""The smallest inputs of the defects that fuzzing and the benchmark of hostile shapes found."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from refparse.assemble import assemble
from refparse.documents import find_entries
from refparse.labelling.spans import LabelledSpan
from refparse.rendering import format_items

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("year", ["²²²", "①②③④", "٣٣٣٣", "7" * 5000])
@pytest.mark.parametrize("style", ["vancouver", "apa"])
def test_odd_digits_in_a_raw_date(year: str, style: str) -> None:
    assert format_items([{"title": "Trees", "issued": {"raw": year}}], style)
    assert format_items([{"title": "Trees", "issued": year}], style)


def test_a_thousand_hyphens_in_a_name() -> None:
    started = time.process_time()
    find_entries("Jan-" * 1000)
    assert time.process_time() - started < 1


def test_a_long_word_with_capitals_inside() -> None:
    words = "Pendergrass" * 20 + " sen J"
    text = f"References\nKido M, Oak A. Test. Br J. 2007;157:690–7.\nMilano A, {words}"
    assert all(entry.text for entry in find_entries(text).entries)


def test_thousands_of_identifiers() -> None:
    text = " ".join(f"10.1000/x{number:06}a" for number in range(8000))
    started = time.process_time()
    found = assemble(text, [])
    assert time.process_time() - started < 1
    assert found.doi == "10.1000/x000000a"
    assert any("two DOIs" in doubt and len(doubt) < 1000 for doubt in found.doubts)


def test_thousands_of_publishers() -> None:
    count, width = 30_000, 8
    text = " ".join(f"P{number:06}" for number in range(count))
    spans = [LabelledSpan(width * n, width * n + 7, "publisher") for n in range(count)]
    started = time.process_time()
    found = assemble(text, spans)
    assert time.process_time() - started < 2
    assert found.publisher is not None
    assert found.publisher.count("; ") == count - 1


def test_the_fuzzer_runs(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "fuzz.py"), "--engine", "plain"]
    for target in ("tokenize", "names", "dates", "dumps-bibtex"):
        command += ["--target", target]
    command += ["--seconds", "2"]
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [*command, "--findings", str(tmp_path / "found")],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tokenize" in done.stdout
