"""``python -m refparse`` is the command ``refparse``."""

from __future__ import annotations

from refparse.cli import main

if __name__ == "__main__":
    main()
