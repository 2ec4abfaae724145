"""Rooms import what docs/architecture.md lets them import, and modules never in a circle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROW = re.compile(r"\| (?P<room>`refparse/[^|]+) \|[^|]*\|(?P<may>[^|]*)\|$", re.MULTILINE)
PATH = re.compile(r"`(refparse/[\w/.]*)`")
LATER = re.compile(r"; .*$")


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(path): path for path in sorted((ROOT / "refparse").rglob("*.py"))}


def rooms() -> dict[str, frozenset[str]]:
    """Return for each room, as the start of its modules' names, what it may import."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = {}
    for row in ROW.finditer(text):
        may = {name.strip() for name in LATER.sub("", row["may"].strip()).split(",")} - {""}
        for path in PATH.findall(row["room"]):
            room = module_of(ROOT / path) if path.endswith(".py") else path.strip("/")
            found[room.replace("/", ".")] = frozenset(may)
    return found


def within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def imported(module: str, *, at_once: bool = False) -> Iterator[str]:
    """Yield the modules of refparse that a module imports, or only those it needs at once."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    for node in tree.body if at_once else ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("refparse"):
            for name in node.names:
                whole = f"{node.module}.{name.name}"
                yield whole if whole in MODULES else str(node.module)


def test_every_module_has_a_room() -> None:
    assert [m for m in MODULES if not any(within(m, room) for room in rooms())] == []


@pytest.mark.parametrize("module", list(MODULES))
def test_a_room_imports_what_it_may(module: str) -> None:
    known = rooms()
    if module == "refparse":
        return
    room = max((room for room in known if within(module, room)), key=len)
    may = known[room]
    if "all" in may:
        return
    later = {"refparse.formats", "refparse.rendering"} if room == "refparse.reference" else set()
    allowed = {room, *later, *(f"refparse.{name}" for name in may)}
    strangers = {
        other for other in imported(module) if not any(within(other, name) for name in allowed)
    }
    assert strangers == set()


def test_no_circles() -> None:
    waiting = {module: set(imported(module, at_once=True)) - {module} for module in MODULES}
    while free := [module for module, others in waiting.items() if not others & waiting.keys()]:
        for module in free:
            del waiting[module]
    assert waiting == {}
