"""What an element does to its text: periods, case, font, quotes, affixes, display."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from refparse.rendering import case, marks
from refparse.rendering.markup import prepared
from refparse.rendering.punctuation import affix, delimiter

if TYPE_CHECKING:
    from refparse.rendering.area import Area, Scope

_FONTS = {
    ("font-style", "italic"): marks.ITALIC,
    ("font-style", "oblique"): marks.OBLIQUE,
    ("font-style", "normal"): marks.UPRIGHT,
    ("font-variant", "small-caps"): marks.SMALL_CAPS,
    ("font-variant", "normal"): marks.NO_SMALL_CAPS,
    ("font-weight", "bold"): marks.BOLD,
    ("font-weight", "light"): marks.LIGHT,
    ("font-weight", "normal"): marks.REGULAR,
    ("text-decoration", "underline"): marks.UNDERLINE,
    ("text-decoration", "none"): marks.NO_UNDERLINE,
    ("vertical-align", "sup"): marks.SUPERSCRIPT,
    ("vertical-align", "sub"): marks.SUBSCRIPT,
    ("vertical-align", "baseline"): marks.BASELINE,
}
_ORDER = ("vertical-align", "text-decoration", "font-weight", "font-variant", "font-style")
_MARKUP = re.compile(r"[<\"']")
_DISPLAYS = {
    "block": marks.BLOCK,
    "left-margin": marks.LEFT_MARGIN,
    "right-inline": marks.RIGHT_INLINE,
    "indent": marks.INDENT,
}


def fonts(element: Any) -> str:
    """The marks that open the element's font; as many `END`s close it."""
    found = (_FONTS.get((name, element.get(name, ""))) for name in _ORDER)
    return "".join(mark for mark in found if mark)


def style_text(text: str) -> str:
    """Text written in the style itself (affix, delimiter, term), with its seams."""
    return affix(prepared(text) if _MARKUP.search(text) else text)


def delimiter_text(text: str) -> str:
    """A delimiter written in the style, with its seams."""
    return delimiter(prepared(text) if _MARKUP.search(text) else text)


def is_english(scope: Scope, area: Area) -> bool:
    """Whether title case applies: the item's language, or else the style's, is English."""
    language = scope.item.language or area.language
    return language[:2].lower() == "en"


def finisher(
    element: Any, area: Area, *, quotes: bool = False, affixes: bool = True, display: bool = True
) -> Callable[[str, Scope], str]:
    """The function that dresses an element's non-empty text.

    `quotes`: the element may ask for quotation marks; `affixes`, `display`: whether it
    applies its own.
    """
    strip = element.get("strip-periods") == "true"
    text_case = element.get("text-case", "")
    change = case.TRANSFORMS.get(text_case)
    title = text_case == "title"
    before, after = "", ""
    if not area.sorting:
        opened = fonts(element)
        before, after = opened, marks.END * len(opened)
        if quotes and element.get("quotes") == "true":
            before, after = marks.QUOTE + before, after + marks.END_QUOTE
        if affixes:
            before = style_text(element.get("prefix", "")) + before
            after += style_text(element.get("suffix", ""))
        shown = _DISPLAYS.get(element.get("display", "")) if display else None
        if shown:
            before, after = shown + before, after + marks.END
    if change is None and not strip:
        if not before and not after:
            return lambda text, scope: text
        return lambda text, scope: before + text + after

    def finish(text: str, scope: Scope) -> str:
        if strip:
            text = text.replace(".", "")
        if change is not None and (not title or is_english(scope, area)):
            text = change(text)
        return before + text + after

    return finish
