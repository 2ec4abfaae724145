"""The command line as a user sees it: output, messages, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import refparse
from refparse.cli import command

LIST = Path(__file__).parents[1] / "examples" / "references.txt"
BIB = "@article{oak, author = {Oak, Ann}, title = {On trees}, journal = {Trees}, year = 2001}"


def run(*arguments: str, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(command, list(arguments), input=text)


def test_bibtex_is_the_default() -> None:
    result = run(str(LIST))
    assert result.exit_code == 0
    assert result.stdout.count("@article{") == 22
    assert result.stderr == ""


@pytest.mark.parametrize("style", ["vancouver", "apa"])
def test_styles_print_one_citation_a_line(style: str) -> None:
    result = run(str(LIST), "-t", style)
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 22


def test_csl_json_from_standard_input() -> None:
    result = run("-t", "csl-json", "-", text=LIST.read_bytes())
    assert [item["citation-number"] for item in json.loads(result.stdout)][:3] == ["1", "2", "3"]


def test_the_ending_of_the_output_chooses_the_format(tmp_path: Path) -> None:
    for name, start in (("out.ris", "TY  - JOUR"), ("out.json", "["), ("out.bib", "@article")):
        target = tmp_path / name
        assert run(str(LIST), "-o", str(target)).exit_code == 0
        assert target.read_text(encoding="utf-8").startswith(start)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.bib", "out.json", "out.ris"]


def test_several_inputs(tmp_path: Path) -> None:
    bib = tmp_path / "mine.bib"
    bib.write_text(BIB, encoding="utf-8")
    result = run(str(LIST), str(bib), "-t", "csl-json")
    assert len(json.loads(result.stdout)) == 23


def test_a_bibliography_is_formatted(tmp_path: Path) -> None:
    result = run("-t", "apa", text=BIB)
    assert result.stdout == "Oak, A. (2001). On trees. Trees.\n"


def test_unknown_names_are_answered_with_near_ones() -> None:
    result = run(str(LIST), "-t", "vancuver")
    assert result.exit_code == 2
    assert "vancouver" in result.stderr
    assert result.stdout == ""


def test_missing_files_are_named() -> None:
    result = run("no-such-file.txt")
    assert result.exit_code == 2
    assert "no-such-file.txt" in result.stderr


@pytest.mark.parametrize("data", [b"", b"\n \n", b"Just a paragraph about nothing in particular."])
def test_text_without_references_gives_a_note(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(data)
    result = run(str(path))
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "page.txt: " in result.stderr


def test_binary_data_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.txt"
    path.write_bytes(bytes(range(256)) * 40)
    result = run(str(path))
    assert result.exit_code == 2
    assert "data.txt" in result.stderr


def test_invalid_utf8_loses_no_reference(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(LIST.read_text(encoding="utf-8").encode("cp1252", "replace"))
    result = run(str(path), "-t", "csl-json")
    assert len(json.loads(result.stdout)) == 22


def test_check_is_quiet_about_sure_references() -> None:
    result = run("check", str(LIST), "--below", "0.2")
    assert (result.exit_code, result.stdout) == (0, "")


def test_check_names_doubts() -> None:
    result = run("check", text="1. Oak A. Trees of the. Lancet. 2001;3:172–64.\n")
    assert result.exit_code == 1
    assert "last page 64 before first page 172" in result.stdout or "172" in result.stdout


def test_min_confidence_leaves_references_out() -> None:
    result = run(str(LIST), "--min-confidence", "1")
    assert result.exit_code == 0
    assert "left out" in result.stderr


def test_styles_and_formats_are_listed() -> None:
    assert "vancouver" in run("styles").stdout
    assert "apa" in run("styles", "apa").stdout
    assert "bibtex" in run("formats").stdout


def test_version_and_help() -> None:
    assert run("--version").stdout == f"refparse {refparse.__version__}\n"
    shown = run("--help")
    assert shown.exit_code == 0
    for word in ("Examples:", "check", "--min-confidence", "Exit codes"):
        assert word in shown.stdout


def test_format_options() -> None:
    article = "1. Sy Ö. Trees. PLoS One. 2008;3:e2696."
    assert "eid = {e2696}" in run("--article-number", "eid", text=article).stdout
    assert run("--ascii", text=article).stdout.isascii()
    assert "@article{sy:2008" in run("--keys", "[auth:lower]:[year]", text=article).stdout
    assert "Sy Ö. Trees. PLoS One." in run("--original", "comment", text=article).stdout
    wrong = run("-t", "ris", "--safe", text=article)
    assert wrong.exit_code == 2
    assert "--safe is for csv, tsv, not ris" in wrong.stderr


def test_jsonl_streams_one_item_a_line() -> None:
    text = LIST.read_text(encoding="utf-8").split("\n", 2)[2]
    result = run("--jsonl", text=text)
    items = [json.loads(line) for line in result.stdout.splitlines()]
    assert [item["id"] for item in items] == [str(number) for number in range(1, 23)]
    assert items[12]["author"][0]["family"] == "Varga"


def test_jsonl_cuts_a_line_without_end() -> None:
    result = run("--jsonl", text="Oak A. Trees. Lancet. 2001;3:1-9. " * 4000)
    items = [json.loads(line) for line in result.stdout.splitlines()]
    assert [item["id"] for item in items] == ["1", "2"]
    assert "cut in pieces" in result.stderr


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    endless = "import sys\nwhile True: print('Oak A. Trees. Lancet. 2001;3:1-9.')\n"
    source = subprocess.Popen([sys.executable, "-c", endless], stdout=subprocess.PIPE)
    writer = subprocess.Popen(
        [sys.executable, "-m", "refparse", "--jsonl", "-", "-o", str(target)],
        stdin=source.stdout,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    with pytest.raises(subprocess.TimeoutExpired):
        writer.wait(3)
    writer.terminate()
    writer.wait()
    source.kill()
    source.wait()
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
