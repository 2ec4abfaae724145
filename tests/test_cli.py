"""The command line as a user sees it: output, messages, exit codes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import refparse
from refparse import pipeline
from refparse.cli import command
from refparse.reference import Reference, ReferenceList
from refparse.rendering import style_files

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


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("json", "csl-json"), ("yml", "csl-yaml"), ("bibtx", "bibtex"), ("vancuver", "vancouver")],
)
@pytest.mark.parametrize("extra", [True, False])
def test_near_names_need_no_extra(
    wrong: str, meant: str, extra: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not extra:
        monkeypatch.setattr(style_files, "collection", lambda: None)
    result = run("-t", wrong, text=BIB)
    assert result.exit_code == 2
    assert meant in result.stderr
    assert extra or meant == "vancouver" or "install" not in result.stderr


@pytest.mark.parametrize(("name", "start"), [("BibTeX", "@article"), ("RIS", "TY"), ("APA", "Oak")])
def test_names_in_any_case(name: str, start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style_files, "collection", lambda: None)
    assert run("-t", name, text=BIB).stdout.startswith(start)


@pytest.mark.parametrize("name", ["x.xml", "x.unknown", "x.nbib"])
def test_an_ending_that_says_no_format(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    result = run("-o", str(target), text=BIB)
    assert result.exit_code == 2
    assert name.endswith("nbib") or (".bib" in result.stderr and ".html" in result.stderr)
    assert not target.exists()
    assert run("-o", str(target), "-t", "bibtex", text=BIB).exit_code == 0
    assert target.read_text(encoding="utf-8").startswith("@article")


@pytest.mark.parametrize("name", ["x.docx", "x.PDF", "x.odt", "x.doc", "x.epub"])
@pytest.mark.parametrize("options", ["", "-t apa", "-t text", "-t bibtex", "--jsonl"])
def test_an_ending_that_no_text_has(name: str, options: str, tmp_path: Path) -> None:
    target = tmp_path / name
    result = run("-o", str(target), *options.split(), text=BIB)
    assert (result.exit_code, result.stdout) == (2, "")
    assert ".rtf" in result.stderr
    assert not target.exists()


def test_a_file_without_an_ending_is_bibtex(tmp_path: Path) -> None:
    assert run("-o", str(tmp_path / "refs"), text=BIB).exit_code == 0
    assert (tmp_path / "refs").read_text(encoding="utf-8").startswith("@article")


def test_citations_in_a_file_are_a_whole_document(tmp_path: Path) -> None:
    bib = BIB.replace("Oak, Ann", "Böhm, Ann")
    for name, start, end in (
        ("x.html", "<!DOCTYPE html>\n<html lang", "</html>\n"),
        ("x.rtf", "{\\rtf1\\ansi", "}\n"),
    ):
        target = tmp_path / name
        assert run("-o", str(target), "-t", "apa", "--links", text=bib).exit_code == 0
        text = target.read_text(encoding="utf-8")
        assert text.startswith(start)
        assert text.endswith(end)
        assert "Böhm, A. (2001). On trees." in run(str(target), "-t", "text").stdout
    assert 'charset="utf-8"' in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert run("-t", "apa", "--as", "html", text=bib).stdout.startswith("<div class")


def test_output_that_cannot_be_written_is_told_before_anything_is_read(tmp_path: Path) -> None:
    target = tmp_path / "none" / "x.bib"
    result = run("no-such-input.txt", "-o", str(target))
    assert result.exit_code == 2
    assert f"{target}: no such directory" in result.stderr
    assert "no-such-input" not in result.stderr


@pytest.mark.parametrize("options", [(), ("--jsonl",)])
def test_without_any_input_nothing_is_written(tmp_path: Path, options: tuple[str, ...]) -> None:
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")
    result = run("no-such-file.txt", "-o", str(target), *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


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


@pytest.mark.parametrize("options", [(), ("--jsonl",)])
def test_a_bibliography_that_is_only_written_is_refused(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    path = tmp_path / "library.csv"
    assert run("-o", str(path), text=BIB).exit_code == 0
    result = run(str(path), *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "library.csv: a table of references" in result.stderr


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
    assert "last page 64 before first page 172" in result.stdout


def test_check_says_once_what_it_did_not_understand(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = Reference(
        text="x", unparsed=("coll", "rev"), doubts=("no title", "not understood: “coll”")
    )
    monkeypatch.setattr(pipeline, "read", lambda *_, **__: ReferenceList((odd,)))
    assert run("check", text="x").stdout.splitlines()[1:] == [
        "    no title",
        "    not understood: coll",
        "    not understood: rev",
    ]


def test_as_many_are_said_to_be_doubtful_as_check_shows() -> None:
    text = "1. Oak A. Trees. Lancet. 2001;3:1-9.\n2. Elm B. Leaves. Lancet. 2001;3:172–64.\n"
    shown = run("check", text=text).stdout
    assert shown.count("confidence") == 1
    assert "1 of 2 references are doubtful" in run(text=text).stderr


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
    for word in ("Examples:", "check", "--min-confidence", "Exit codes", "--version"):
        assert word in shown.stdout


def test_every_way_to_help_is_the_same() -> None:
    shown = {
        run(*words).stdout for words in (["-h"], ["--help"], ["x.txt", "-h"], ["-q", "--help"])
    }
    assert len(shown) == 1
    assert "Commands:" in shown.pop()


def test_messages_name_documented_commands_only() -> None:
    for arguments in (["--foo"], ["-t"], ["--workers", "4"], ["x.txt", "--as", "x"]):
        shown = run(*arguments, text=BIB)
        assert shown.exit_code == 2
        assert "convert" not in shown.stderr
    assert "convert: " in run("convert").stderr
    assert "check --help" in run("check", "--foo").stderr


@pytest.mark.parametrize("template", ["[foo]", "[auth:foo]", "[auth"])
def test_a_wrong_key_template_is_wrong_use(template: str) -> None:
    result = run("--keys", template, text=BIB)
    assert result.exit_code == 2
    assert "--keys" in result.stderr
    assert "key template" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        "-t apa --keys [auth]",
        "-t vancouver --safe",
        "-t bibtex --as html",
        "-t bibtex --locale de",
        "-t ris --links",
        "--as html",
        "--jsonl -t bibtex",
        "--jsonl -t apa",
        "--jsonl --keys [auth]",
        "--jsonl --links",
        "--jsonl -o x.bib",
        "--workers 4",
        "-t nbib",
    ],
)
def test_options_that_would_do_nothing_are_wrong_use(arguments: str) -> None:
    result = run(*arguments.split(), text=BIB)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Error: " in result.stderr


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


def test_jsonl_goes_on_after_an_input_that_cannot_be_read(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Oak A. Trees. Lancet. 2001;3:1-9.\n", encoding="utf-8")
    result = run("--jsonl", str(good), "missing.txt", str(good))
    assert result.exit_code == 2
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["1", "2"]
    assert "missing.txt: No such file or directory" in result.stderr
    assert run("missing.txt").stderr == run("--jsonl", "missing.txt").stderr


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("x.bib", BIB.encode(), "bibtex"),
        ("x.txt", BIB.encode(), "bibtex"),
        ("x.docx", b"PK\x03\x04\x14\0\x06\0", "document"),
        ("x.pdf", b"%PDF-1.4\n", "document"),
        ("x.bin", bytes(range(256)), "binary"),
        ("x.htm", b"<!DOCTYPE html><html><body><p>Oak", "HTML"),
    ],
)
def test_jsonl_reads_lines_of_text_only(name: str, data: bytes, kind: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    result = run("--jsonl", str(path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{path}: " in result.stderr
    assert kind in result.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "cp1251", "shift_jis", "utf-16"])
def test_jsonl_guesses_encodings_as_files_are_guessed(encoding: str, tmp_path: Path) -> None:
    title = {"cp1251": "Деревья и леса", "shift_jis": "日本の研究とその方法について"}.get(
        encoding, "Bäume für Müller"
    )
    path = tmp_path / "list.txt"
    plain = "Oak A. Trees. Lancet. 2001;3:1-9.\n" * 3
    path.write_bytes(f"{plain}Elm B. {title}. Lancet. 2001;3:1-9.\n".encode(encoding))
    whole, lines = run("-t", "text", str(path)), run("--jsonl", str(path))
    assert title in whole.stdout
    assert title in lines.stdout.splitlines()[3]
    assert lines.stderr == whole.stderr


def test_jsonl_writes_what_is_there_before_more_comes() -> None:
    for workers in ("1", "2"):
        run_ = command_line("--jsonl", "--workers", workers, stdout=subprocess.PIPE)
        assert run_.stdin is not None
        assert run_.stdout is not None
        for name in ("Oak", "Öst"):
            run_.stdin.write(f"{name} A. Trees. Lancet. 2001;3:1-9.\n")
            run_.stdin.flush()
            assert name in run_.stdout.readline()
        assert run_.communicate() == ("", "")


def test_jsonl_tells_how_sure_it_is() -> None:
    sure, doubtful = map(
        json.loads,
        run(
            "--jsonl", "--ascii", text="Öst A. Trees. Lancet. 2001;3:1-9.\nOak. 2001;3:172–64\n"
        ).stdout.splitlines(),
    )
    assert 0.5 < sure["custom"]["confidence"] <= 1
    assert "doubts" not in sure["custom"]
    assert "last page 64 before first page 172" in doubtful["custom"]["doubts"]


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


def command_line(*arguments: str, stdout: int | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "refparse", *arguments],
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


@pytest.mark.parametrize("arguments", [["--help"], ["-t", "apa"]])
def test_a_full_disk_gives_a_message(arguments: list[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    with Path("/dev/full").open("w") as full:
        run_ = command_line(*arguments, stdout=full.fileno())
    _, told = run_.communicate(BIB)
    assert run_.returncode == 2
    assert told.startswith("refparse: ")
    assert told.endswith("No space left on device\n")
    assert told.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_doubt() -> None:
    run_ = command_line("styles", stdout=subprocess.PIPE)
    assert run_.stdout is not None
    run_.stdout.close()
    _, told = run_.communicate()
    assert (run_.returncode, told) == (0, "")


def test_an_interrupt_is_no_doubt() -> None:
    run_ = command_line("--jsonl", stdout=subprocess.PIPE)
    assert run_.stdin is not None
    assert run_.stdout is not None
    run_.stdin.write("Oak A. Trees. Lancet. 2001;3:1-9.\n" * 600)
    run_.stdin.flush()
    run_.stdout.read(1)
    run_.send_signal(signal.SIGINT)
    _, told = run_.communicate()
    assert run_.returncode == 130
    assert "Traceback" not in told


@pytest.mark.parametrize("seconds", [0, 0.05, 0.3, 0.7])
def test_an_interrupt_ends_all_workers_at_once(seconds: float, tmp_path: Path) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("Oak A. Trees. Lancet. 2001;3:1-9.\n" * 50_000, encoding="utf-8")
    items = tmp_path / "items.jsonl"
    with items.open("w") as target:
        run_ = subprocess.Popen(
            [sys.executable, "-m", "refparse", "--jsonl", "--workers", "2", str(lines)],
            stdout=target,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            start_new_session=True,
        )
    while not items.stat().st_size:
        time.sleep(0.01)
    time.sleep(seconds)
    os.killpg(run_.pid, signal.SIGINT)
    _, told = run_.communicate(timeout=20)
    assert (run_.returncode, told) == (130, "refparse: interrupted\n")
    with pytest.raises(ProcessLookupError):
        os.killpg(run_.pid, 0)


def test_an_interrupt_that_cannot_be_raised_comes_again() -> None:
    code = """
import os, signal, time
from refparse.interrupts import Interrupt, raise_interrupts

class Deleted:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(0.1)

raise_interrupts()
try:
    Deleted()
    time.sleep(10)
except Interrupt as asked:
    print(asked.number)
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (shown.stdout, shown.stderr) == ("2\n", "")
