"""No test depends on how busy the machine is, nor on luck: no deadlines, the same examples always.

`python -m pytest --hypothesis-profile=search` looks for new examples, and for more of them.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("refparse", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile("refparse")
