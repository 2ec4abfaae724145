"""No test depends on how busy the machine is: hypothesis sets no deadlines."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("refparse", deadline=None)
settings.load_profile("refparse")
