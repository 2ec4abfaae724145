"""Reading forms written one a line."""

from __future__ import annotations

from collections.abc import Mapping


def forms(**kinds: str) -> Mapping[str, tuple[str, ...]]:
    """Return the forms of each kind, one a line of its text."""
    return {
        kind: tuple(line.strip() for line in text.splitlines() if line.strip())
        for kind, text in kinds.items()
    }
