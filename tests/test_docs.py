"""Every command and every block of Python in the documentation runs."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from refparse.cli import command

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
OUTPUT = re.compile(r"<!-- output: (.+?) \| ([\d ]+) -->\n```text\n(.*?)```", re.DOTALL)


def blocks(language: str) -> list[object]:
    return [
        pytest.param(match.group(2), id=f"{page.name}-{number}")
        for page in PAGES
        for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")))
        if match.group(1) == language
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_blocks_run_one_after_the_other(page: Path) -> None:
    found = BLOCK.findall(page.read_text(encoding="utf-8"))
    code = "\n".join(block for language, block in found if language == "python")
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("script", blocks("sh"))
def test_commands_run(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for line in script.splitlines():
        words = shlex.split(line, comments=True)
        if words[:1] == ["refparse"]:
            result = CliRunner().invoke(command, words[1:])
            assert result.exit_code == 0, f"{line}\n{result.output}"
        else:
            assert words[:2] in ([], ["pip", "install"]), f"not tested: {line}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_shown_output_is_what_the_command_prints(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    for shown in OUTPUT.finditer(page.read_text(encoding="utf-8")):
        words = shlex.split(shown.group(1))
        printed = CliRunner().invoke(command, words[1:]).stdout.splitlines()
        chosen = [printed[int(number) - 1] for number in shown.group(2).split()]
        assert shown.group(3).splitlines() == chosen


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
