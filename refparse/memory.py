"""Results of pure functions of texts, kept for the next time; those of long texts are not."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, Final, ParamSpec, TypeVar

Rest = ParamSpec("Rest")
Result = TypeVar("Result")

LONGEST: Final = 200
"""Characters; what is repeated is shorter, and thousands of long texts would fill the memory."""


def kept(
    maxsize: int,
) -> Callable[[Callable[Concatenate[str, Rest], Result]], Callable[Concatenate[str, Rest], Result]]:
    """Keep the last ``maxsize`` results of a pure function whose first argument is a text.

    Results of texts longer than `LONGEST` are not kept. Worth it only for texts that are often
    repeated: to look up and store one costs about half a microsecond.

    >>> @kept(maxsize=100)
    ... def doubled(text: str) -> str:
    ...     return text + text
    >>> doubled("ab"), len(doubled("ab" * 1000))
    ('abab', 4000)
    """

    def decorated(
        function: Callable[Concatenate[str, Rest], Result],
    ) -> Callable[Concatenate[str, Rest], Result]:
        cached = lru_cache(maxsize)(function)

        @wraps(function)
        def remembered(text: str, /, *rest: Rest.args, **named: Rest.kwargs) -> Result:
            if len(text) > LONGEST or (rest and max(map(_length, rest)) > LONGEST):
                return function(text, *rest, **named)
            return cached(text, *rest, **named)  # type: ignore[arg-type]

        return remembered

    return decorated


def _length(argument: object) -> int:
    return len(argument) if isinstance(argument, str) else 0
