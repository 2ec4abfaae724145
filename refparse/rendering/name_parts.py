"""`cs:name-part`: the case, font and affixes of family and given names."""

from __future__ import annotations

from typing import Any

from refparse.rendering import case, marks
from refparse.rendering.formatting import fonts, style_text

_CSL = "{http://purl.org/net/xbiblio/csl}"


class NamePart:
    """A compiled `cs:name-part`: particles take its font, the name itself its case too."""

    __slots__ = ("_after", "_before", "_case", "_font")

    def __init__(self, element: Any) -> None:
        self._case = case.TRANSFORMS.get(element.get("text-case", ""))
        self._font = fonts(element)
        self._before = style_text(element.get("prefix", ""))
        self._after = style_text(element.get("suffix", ""))

    @property
    def wraps(self) -> bool:
        return bool(self._before or self._after)

    def font(self, text: str) -> str:
        return self._font + text + marks.END * len(self._font) if text and self._font else text

    def part(self, text: str) -> str:
        return self.font(self._case(text) if self._case else text)

    def affixed(self, text: str) -> str:
        return self._before + text + self._after if text else ""


def name_part(element: Any, name: str) -> NamePart | None:
    if element is None:
        return None
    for part in element.findall(f"{_CSL}name-part"):
        if part.get("name") == name:
            return NamePart(part)
    return None
