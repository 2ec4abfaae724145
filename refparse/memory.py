"""Results of pure functions of texts, kept for the next time; those of long texts are not."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Concatenate, Final, Generic, ParamSpec, TypeVar

Rest = ParamSpec("Rest")
Result = TypeVar("Result")

LONGEST: Final = 200
"""Characters; what is repeated is shorter, and thousands of long texts would fill the memory."""


class Kept(Generic[Rest, Result]):
    """A pure function that remembers its last results for texts of at most `LONGEST` characters."""

    def __init__(self, function: Callable[Concatenate[str, Rest], Result], maxsize: int) -> None:
        update_wrapper(self, function)
        self._function = function
        self._cached = lru_cache(maxsize)(function)

    def __call__(self, text: str, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
        if len(text) > LONGEST or any(isinstance(x, str) and len(x) > LONGEST for x in rest):
            return self._function(text, *rest, **named)
        return self._cached(text, *rest, **named)  # type: ignore[arg-type]


def kept(
    maxsize: int,
) -> Callable[[Callable[Concatenate[str, Rest], Result]], Kept[Rest, Result]]:
    """Keep the last ``maxsize`` results of a pure function whose first argument is a text.

    >>> @kept(maxsize=100)
    ... def doubled(text: str) -> str:
    ...     return text + text
    >>> doubled("ab"), len(doubled("ab" * 1000))
    ('abab', 4000)
    """

    def decorated(function: Callable[Concatenate[str, Rest], Result]) -> Kept[Rest, Result]:
        return Kept(function, maxsize)

    return decorated
