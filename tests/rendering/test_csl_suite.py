"""The CSL processor test suite: what has passed once must pass."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

FAILING = Path(__file__).parent / "data" / "csl_suite_failing.txt"


def _failing() -> set[str]:
    lines = FAILING.read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def test_no_pass_is_lost(shared: Path, csl_suite: ModuleType) -> None:
    cases = csl_suite.cases(shared / "csl-tests")
    assert len(cases) == 845
    failing = {
        name
        for name, case in cases.items()
        if not csl_suite.same(case["result"], csl_suite.result(case))
    }
    assert sorted(failing - _failing()) == [], "passes lost"
    assert sorted(_failing() - failing) == [], "these pass now: take them off the list"
