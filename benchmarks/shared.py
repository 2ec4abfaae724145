"""Where the benchmarks find the labelled corpora and the scorers."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType


def shared() -> Path:
    """Return the folder of the corpora: REFPARSE_SHARED, or ``../shared``."""
    folder = Path(os.environ.get("REFPARSE_SHARED", Path(__file__).parents[2] / "shared"))
    if not (folder / "corpus").is_dir():
        sys.exit(f"{folder}: no corpora there; set REFPARSE_SHARED to the folder that holds them")
    return folder


def scorers() -> tuple[ModuleType, ModuleType]:
    """Return the modules ``refscore`` and ``score_references``."""
    sys.path.insert(0, str(shared() / "score"))
    import refscore
    import score_references

    return refscore, score_references
