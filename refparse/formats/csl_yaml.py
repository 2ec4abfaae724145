"""CSL-YAML: the items of CSL-JSON under ``references``, as pandoc reads them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from refparse.errors import MissingExtraError, UnreadableFileError
from refparse.formats import csl_json
from refparse.reference import Reference, ReferenceList

DEEPEST = 50
"""Levels of nesting beyond which a document is refused; an item needs fewer than ten."""


def dumps(references: Iterable[Reference]) -> str:
    """Return a YAML document with one item a reference.

    Raises:
        MissingExtraError: PyYAML is not installed.
    """
    yaml = _yaml()
    data = {"references": csl_json.items(references)}
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    text: str = yaml.dump(data, Dumper=dumper, allow_unicode=True, sort_keys=False, width=100)
    return text


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
        line = mark.line + 1 if mark else text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise UnreadableFileError(f"CSL-YAML, line {line}: {problem}") from None
    except (ValueError, OverflowError):
        raise UnreadableFileError("CSL-YAML: a number or a character out of range") from None
    return csl_json.from_data(data, "CSL-YAML")


def _check_events(yaml: Any, text: str) -> None:
    """Refuse aliases, by which a few lines stand for any number, and very deep nesting."""
    depth = 0
    for event in yaml.parse(text, Loader=_loader()):
        if isinstance(event, yaml.events.AliasEvent):
            line = event.start_mark.line + 1
            raise UnreadableFileError(f"CSL-YAML, line {line}: an alias is not read")
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
    return type("Loader", (safe,), {"yaml_implicit_resolvers": resolvers})


def _yaml() -> Any:
    try:
        import yaml
    except ImportError:
        raise MissingExtraError(
            'CSL-YAML needs PyYAML: python -m pip install "refparse-csl[yaml]"'
        ) from None
    return yaml
