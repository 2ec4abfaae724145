"""CSL-YAML: the items of CSL-JSON under ``references``, as pandoc reads them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from refparse.errors import MissingExtraError, UnreadableFileError
from refparse.formats import csl_json
from refparse.reference import Reference, ReferenceList

DEEPEST = 50
"""Levels of nesting beyond which a document is refused; an item needs fewer than ten."""

_TAGS = (None, "!", "tag:yaml.org,2002:str")
_PLAIN = re.compile(r"[^\W\d_](?:[\w ,.;()/’–-]*[\w.)])?")
_NOT_TEXT = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"))
_UNPRINTABLE = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def dumps(references: Iterable[Reference]) -> str:
    """Return a YAML document with one item a reference. PyYAML is not needed for it."""
    lines = ["references:"]
    for item in csl_json.items(references):
        _write_list_entry(lines, item, "")
    return "\n".join(lines) + "\n" if len(lines) > 1 else "references: []\n"


def _write_list_entry(lines: list[str], value: object, indent: str) -> None:
    """Append "- " and the value; the first line of a mapping stands on the line of the dash."""
    if isinstance(value, (dict, list)) and value:
        start = len(lines)
        _write(lines, value, indent + "  ")
        lines[start] = f"{indent}- {lines[start][len(indent) + 2 :]}"
    else:
        lines.append(f"{indent}- {_scalar(value)}")


def _write(lines: list[str], value: dict[str, Any] | list[Any], indent: str) -> None:
    if isinstance(value, list):
        for each in value:
            _write_list_entry(lines, each, indent)
        return
    for name, each in value.items():
        if isinstance(each, (dict, list)) and each:
            lines.append(f"{indent}{name}:")
            _write(lines, each, indent + "  ")
        else:
            lines.append(f"{indent}{name}: {_scalar(each)}")


def _scalar(value: object) -> str:
    """Return text plain where no reader can take it for anything else, else in quotes."""
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _NOT_TEXT and value.isprintable():
            return value
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _UNPRINTABLE.sub(_escape, escaped) + '"'
    return json.dumps(value)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def loads(text: str) -> ReferenceList:
    """Return the references of a CSL-YAML document; an alias in it is refused.

    Raises:
        MissingExtraError: PyYAML is not installed.
        UnreadableFileError: the text is not YAML, or not CSL; the message names the line.
    """
    yaml = _yaml()
    text = text.removeprefix("\ufeff")
    try:
        _check_events(yaml, text)
        data = yaml.load(text, Loader=_loader())
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", "not YAML")
        last = text.count("\n")
        before = mark.line if mark else text.count("\n", 0, getattr(error, "position", 0))
        line = min(before, last) + 1
        raise UnreadableFileError(f"CSL-YAML, line {line}: {problem}") from None
    except (ValueError, OverflowError):
        raise UnreadableFileError("CSL-YAML: a number or a character out of range") from None
    return csl_json.from_data(data, "CSL-YAML")


def _check_events(yaml: Any, text: str) -> None:
    """Refuse aliases, by which a few lines stand for any number, tags, and very deep nesting."""
    depth = 0
    for event in yaml.parse(text, Loader=_loader()):
        if isinstance(event, yaml.events.AliasEvent):
            line = event.start_mark.line + 1
            raise UnreadableFileError(f"CSL-YAML, line {line}: an alias is not read")
        if getattr(event, "tag", None) not in _TAGS:
            line = event.start_mark.line + 1
            raise UnreadableFileError(f"CSL-YAML, line {line}: a tag is not read")
        depth += isinstance(event, yaml.events.CollectionStartEvent)
        depth -= isinstance(event, yaml.events.CollectionEndEvent)
        if depth > DEEPEST:
            line = event.start_mark.line + 1
            raise UnreadableFileError(f"CSL-YAML, line {line}: nested too deeply")


@lru_cache(maxsize=1)
def _loader() -> Any:
    """The safe loader, which leaves dates as they are written."""
    yaml = _yaml()
    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolvers = {
        first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith(":timestamp")]
        for first, pairs in safe.yaml_implicit_resolvers.items()
    }
    constructors = {
        tag: constructor
        for tag, constructor in safe.yaml_constructors.items()
        if tag is None or not tag.endswith(":timestamp")
    }
    own = {"yaml_implicit_resolvers": resolvers, "yaml_constructors": constructors}
    return type("Loader", (safe,), own)


def _yaml() -> Any:
    try:
        import yaml
    except ImportError:
        raise MissingExtraError(
            'CSL-YAML needs PyYAML: python -m pip install "refparse-csl[yaml]"'
        ) from None
    return yaml
