"""Runs one case of the CSL test suite through the rendering layer."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from refparse.rendering import citations, styles
from refparse.rendering.bibliography import Bibliography, wrapped
from refparse.rendering.cites import Cite
from refparse.rendering.outputs import output_named
from refparse.rendering.positions import placed
from refparse.rendering.printer import Printer


def same(expected: str, given: str) -> bool:
    """Whether two results are the same but for white space between tags."""
    return _plain(expected) == _plain(given)


def _plain(text: str) -> str:
    return re.sub(r"\s*(</?div[^>]*>)\s*", r"\1", text.strip())


def result(case: dict[str, Any]) -> str:
    """What the layer prints for a case, in the form of its `result`."""
    style = styles.compiled(case["csl"].encode(), "case")
    items = _unique(case["input"])
    if case["mode"].startswith("bibliography"):
        return _bibliography(style, case, items)
    if case["citations"]:
        return _citations(style, case, items)
    clusters = case["citation_items"] or [
        [{"id": scope.item.id} for scope in Bibliography(style, wrapped(items)).scopes]
    ]
    return _clusters(style, clusters, items)


def _bibliography(style: styles.Style, case: dict[str, Any], items: list[Any]) -> str:
    if case["citations"]:
        last = {citation["citationID"]: citation for citation, _, _ in case["citations"]}
        wanted = {str(one["id"]) for cited in last.values() for one in cited["citationItems"]}
        items = [item for item in items if str(item["id"]) in wanted]
    if case["bibentries"]:
        wanted = {str(key) for key in case["bibentries"][-1]}
        items = [item for item in items if str(item["id"]) in wanted]
    section = case["bibsection"]
    entries = dict(Bibliography(style, wrapped(items)).entries("html"))
    if section:
        kept = {str(item["id"]) for item in items if _in_section(item, section)}
        entries = {key: text for key, text in entries.items() if key in kept}
    body = "".join(entries.values())
    return f'<div class="csl-bib-body">{body}</div>'


def _unique(items: list[Any]) -> list[Any]:
    """Items, the last of each id: the suite's processors look them up by id."""
    return list({str(item.get("id", number)): item for number, item in enumerate(items)}.values())


def _in_section(item: dict[str, Any], section: dict[str, Any]) -> bool:
    def matches(rule: dict[str, str]) -> bool:
        value = item.get(rule["field"])
        if value is None or value == "":
            return rule["value"] == ""
        if isinstance(value, list):
            return rule["value"] in value
        return bool(str(value) == rule["value"])

    if "include" in section:
        return any(matches(rule) for rule in section["include"])
    if "exclude" in section:
        return not any(matches(rule) for rule in section["exclude"])
    if "select" in section:
        return all(matches(rule) for rule in section["select"])
    return not any(matches(rule) for rule in section.get("quash", []))


def _clusters(style: styles.Style, clusters: list[Any], items: list[Any]) -> str:
    document = citations.Citations(style, wrapped(items))
    ids = [item.id for item in wrapped(items)]
    printer = Printer(output_named("html"), style.terms)
    lines = []
    for cluster in clusters:
        cites = [_cite(one, ids) for one in cluster]
        lines.append(printer.print(document.marked(cites)))
    return "\n".join(lines)


_POSITIONS = {
    0: ["first"],
    1: ["subsequent"],
    2: ["subsequent", "ibid"],
    3: ["subsequent", "ibid", "ibid-with-locator"],
}


def _cite(one: Any, ids: list[str]) -> Cite:
    cite = citations.cite_of(one, ids)
    if isinstance(one, int):
        return cite
    positions = set(_POSITIONS[one.get("position") or 0])
    if one.get("near-note"):
        positions.add("near-note")
    note = one.get("first-reference-note-number") or ""
    return Cite(
        cite.id, cite.locator, cite.label, cite.prefix, cite.suffix,
        cite.author_only, cite.suppress_author, frozenset(positions), str(note),
    )  # fmt: skip


def _citations(style: styles.Style, case: dict[str, Any], items: list[Any]) -> str:
    by_id = {str(item["id"]): item for item in items}
    order: list[str] = []
    known: dict[str, Any] = {}
    previous: dict[str, str] = {}
    lines: list[str] = []
    for citation, before, after in case["citations"]:
        known[citation["citationID"]] = citation
        order = [key for key, _ in before] + [citation["citationID"]] + [key for key, _ in after]
        notes = dict([*before, *after])
        notes[citation["citationID"]] = citation.get("properties", {}).get("noteIndex", 0)
        texts = _document(
            style, [known[key] for key in order], [notes[key] for key in order], by_id
        )
        lines = []
        for index, (key, text) in enumerate(zip(order, texts, strict=True)):
            changed = previous.get(key) != text or key == citation["citationID"]
            lines.append(f"{'>>' if changed else '..'}[{index}] {text}")
        previous = dict(zip(order, texts, strict=True))
    return "\n".join(lines)


def _document(
    style: styles.Style, clusters: list[Any], notes: list[int], by_id: dict[str, Any]
) -> list[str]:
    cited = dict.fromkeys(
        str(one["id"]) for cluster in clusters for one in cluster["citationItems"]
    )
    document = citations.Citations(style, wrapped([by_id[key] for key in cited]))
    printer = Printer(output_named("html"), style.terms)
    cites = [
        [citations.cite_of(one, []) for one in cluster["citationItems"]] for cluster in clusters
    ]
    near = (style.citation.options if style.citation else {}).get("near-note-distance", "5")
    return [printer.print(document.marked(cluster)) for cluster in placed(cites, notes, int(near))]


def cases(folder: Path) -> dict[str, dict[str, Any]]:
    """The cases of the folder by name."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.json"))
    }
