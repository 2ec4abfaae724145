"""The command line: ``refparse``, ``refparse check``, ``refparse styles``, ``refparse formats``."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Final

import click

from refparse.errors import RefparseError, UnknownFormatError, UnknownStyleError
from refparse.reference import Reference, ReferenceList

_DOUBTFUL: Final = 0.5
_CONVERT: Final = "convert"
_RENDERED: Final = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".rtf": "rtf",
    ".tex": "latex",
}
_OPTIONS_OF: Final = {
    "ascii": ("bibtex", "biblatex", "csl-json"),
    "key_template": ("bibtex", "biblatex"),
    "article_number": ("bibtex",),
    "original": ("bibtex", "biblatex"),
    "safe": ("csv", "tsv"),
}
_OUTPUTS: Final = ("text", "html", "markdown", "rtf", "latex")


class _Group(click.Group):
    """Arguments that name no command are those of ``convert``; its help is the main help."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        own = {"--help", "--version"}
        if not args and sys.stdin.isatty():
            args = ["--help"]
        elif not args or (args[0] not in self.commands and not own & set(args[:1])):
            args = [_CONVERT, *args]
        return super().parse_args(context, args)

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except BrokenPipeError:
            raise
        except (RefparseError, OSError) as error:
            click.echo(f"refparse: {error}", err=True)
            context.exit(2)

    def format_help(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        convert = self.commands[_CONVERT]
        formatter.write_usage(context.command_path, "[OPTIONS] [INPUTS]...")
        formatter.write_usage(context.command_path, "check|styles|formats ...", prefix="       ")
        convert.format_help_text(context, formatter)
        convert.format_options(context, formatter)
        with formatter.section("Commands"):
            formatter.write_dl(
                [
                    (name, command.get_short_help_str(70))
                    for name, command in self.commands.items()
                    if name != _CONVERT
                ]
            )
        convert.format_epilog(context, formatter)


def _version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from refparse import __version__

        click.echo(f"refparse {__version__}")
        context.exit()


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Print the version.",
)
def command() -> None:
    """Read reference lists, write citations."""


_EPILOG: Final = """\b
Examples:
  refparse references.txt                      BibTeX on standard output
  pbpaste | refparse -t apa                    any format or style name
  refparse page.html paper.pdf -o refs.bib     several inputs, one file
  refparse library.bib -t vancouver            a bibliography as citations
  refparse check references.txt                what it doubts

\b
Exit codes: 0 done, 1 doubts found by check, 2 wrong use or unreadable input.
"""


@command.command(_CONVERT, epilog=_EPILOG)
@click.argument("inputs", nargs=-1, type=click.Path())
@click.option("-t", "--to", metavar="NAME", help="Output format or citation style [bibtex].")
@click.option(
    "-o", "--output", metavar="FILE", help="Write to FILE; its ending chooses the format."
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="P",
    help="Leave out references less sure than P (0 to 1).",
)
@click.option(
    "--as", "rendered", type=click.Choice(_OUTPUTS), help="Citations as text, HTML ... [text]."
)
@click.option("--locale", metavar="CODE", help="Language of the citations, such as de-DE.")
@click.option("--links", is_flag=True, help="Make DOIs and URLs links, where the output has them.")
@click.option(
    "--ascii",
    "ascii_only",
    is_flag=True,
    help="ASCII only: LaTeX commands in BibTeX, escapes in JSON.",
)
@click.option(
    "--keys", metavar="TEMPLATE", help="BibTeX keys, e.g. '[auth:lower][year][shorttitle:1]'."
)
@click.option(
    "--article-number",
    type=click.Choice(["pages", "eid", "articleno"]),
    help="BibTeX field of article numbers [pages].",
)
@click.option(
    "--original",
    type=click.Choice(["comment", "field"]),
    help="Keep the printed reference in the BibTeX.",
)
@click.option("--safe", is_flag=True, help="CSV cells that no spreadsheet takes for formulas.")
@click.option(
    "--jsonl", is_flag=True, help="One reference a line in, one CSL-JSON item a line out."
)
@click.option(
    "--workers", type=click.IntRange(1), default=1, metavar="N", help="Processes for --jsonl [1]."
)
@click.option("-q", "--quiet", is_flag=True, help="No notes on standard error.")
def _convert(
    inputs: tuple[str, ...],
    to: str | None,
    output: str | None,
    min_confidence: float,
    rendered: str | None,
    locale: str | None,
    links: bool,
    ascii_only: bool,
    keys: str | None,
    article_number: str | None,
    original: str | None,
    safe: bool,
    jsonl: bool,
    workers: int,
    quiet: bool,
) -> None:
    """Read the references of INPUTS and write them in a format or a citation style.

    INPUTS are text, HTML, DOCX, ODT, RTF, PDF or EPUB files with a reference list in
    them, or bibliographies (.bib, .ris, .json, .nbib); - or none is standard input.
    """
    notes = _Notes(quiet)
    if jsonl:
        with _writing(output) as stream:
            _stream(_lines(inputs, notes), stream, workers, min_confidence)
        sys.exit(notes.status)
    options = {
        "ascii": ascii_only,
        "key_template": keys,
        "article_number": article_number,
        "original": original,
        "safe": safe,
    }
    style = {"output": rendered, "locale": locale, "links": links}
    write = _writer(to, output, options, style)
    references: list[Reference] = []
    for name, found in _read_all(inputs, notes):
        kept = [ref for ref in found if ref.confidence >= min_confidence]
        if len(kept) < len(found):
            left_out = f"{len(found) - len(kept)} of {len(found)} references left out"
            notes.say(f"{name}: {left_out}, less sure than {min_confidence:g}")
        references += kept
    doubtful = sum(ref.confidence < _DOUBTFUL for ref in references)
    if doubtful:
        shown = f"{doubtful} of {len(references)} references are doubtful"
        notes.say(f"{shown}; see them with: refparse check")
    text = write(ReferenceList(tuple(references)))
    if text and not text.endswith("\n"):
        text += "\n"
    with _writing(output) as stream:
        stream.write(text)
    sys.exit(notes.status)


@command.command("check")
@click.argument("inputs", nargs=-1, type=click.Path())
@click.option(
    "--below",
    type=click.FloatRange(0, 1),
    default=_DOUBTFUL,
    metavar="P",
    help=f"Show references less sure than P [{_DOUBTFUL}].",
)
def _check(inputs: tuple[str, ...], below: float) -> None:
    """Show the references that refparse doubts, and why; exit 1 if there are any."""
    notes = _Notes(False)
    doubted = False
    for name, found in _read_all(inputs, notes):
        for place, ref in enumerate(found, 1):
            if not ref.doubts and ref.confidence >= below:
                continue
            doubted = True
            number = ref.citation_number or str(place)
            click.echo(f"{name}:{number}: confidence {ref.confidence:.2f}: {ref.text}")
            for doubt in ref.doubts:
                click.echo(f"    {doubt}")
            for unparsed in ref.unparsed:
                click.echo(f"    not understood: {unparsed}")
    sys.exit(notes.status or int(doubted))


@command.command("styles")
@click.argument("word", required=False)
def _styles(word: str | None) -> None:
    """List the citation styles, or those whose name holds WORD."""
    from refparse import rendering

    for name in rendering.available_styles(word):
        click.echo(name)


@command.command("formats")
def _formats() -> None:
    """List the formats that are read and written."""
    from refparse import formats

    for name, kind in formats.FORMATS.items():
        ways = " and ".join(way for way, can in (("in", kind.reads), ("out", kind.writes)) if can)
        click.echo(f"{name:12} {ways:11} {' '.join(kind.endings):18} {kind.description}")


class _Notes:
    """Messages on standard error, and the exit status they lead to."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self.status = 0

    def say(self, message: str) -> None:
        if not self._quiet:
            click.echo(f"refparse: {message}", err=True)

    def fail(self, message: str) -> None:
        self.status = 2
        click.echo(f"refparse: {message}", err=True)


def _read_all(inputs: Iterable[str], notes: _Notes) -> Iterator[tuple[str, ReferenceList]]:
    from refparse import pipeline

    names = tuple(inputs) or ("-",)
    for name in names:
        shown = "standard input" if name == "-" else name
        try:
            if name == "-":
                found = pipeline.read(sys.stdin.buffer, progress=_progress(shown))
            else:
                found = pipeline.read(name, progress=_progress(shown))
        except RefparseError as error:
            notes.fail(str(error) if shown in str(error) else f"{shown}: {error}")
            continue
        for note in found.notes:
            notes.say(f"{shown}: {note}")
        yield shown, found


def _progress(name: str) -> Callable[[int, int], None] | None:
    """Return a progress line for long work on a terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        if total >= 2000:
            line = f"\r{name}: {done} of {total} references"
            click.echo(line + ("\n" if done >= total else ""), err=True, nl=False)

    return show


def _writer(
    to: str | None, output: str | None, options: dict[str, Any], style: dict[str, Any]
) -> Callable[[ReferenceList], str]:
    """Return what turns references into the text asked for; wrong names fail before reading.

    Args:
        to: a format or a style; the output's ending tells where it is missing.
        options: of formats, by name; those that are not set do not count.
        style: ``output``, ``locale`` and ``links`` of citations.
    """
    from refparse import formats, rendering
    from refparse.formats import csl_json

    ending = Path(output).suffix.lower() if output else ""
    if to is None:
        to = (formats.by_ending(output) if output else None) or (
            "vancouver" if ending in _RENDERED else "bibtex"
        )
    if to in formats.FORMATS:
        chosen = {name: value for name, value in options.items() if value}
        for name in chosen:
            if to not in _OPTIONS_OF[name]:
                flag = "--" + {"key_template": "keys"}.get(name, name).replace("_", "-")
                raise click.UsageError(f"{flag} is for {', '.join(_OPTIONS_OF[name])}, not {to}")
        return lambda references: formats.dumps(to, references, **chosen)
    try:
        loaded = rendering.load_style(to, style["locale"])
    except UnknownStyleError as error:
        near = ", ".join(name for name in formats.FORMATS if name.startswith(to[:3].lower()))
        hint = f"; formats: {near}" if near else ""
        raise UnknownFormatError(f"{error}{hint}") from error
    kind = style["output"] or _RENDERED.get(ending, "text")
    return lambda references: "\n".join(
        rendering.format_items(
            csl_json.printable(references), loaded, output=kind, links=style["links"]
        )
    )


def _stream(strings: Iterable[str], stream: IO[str], workers: int, min_confidence: float) -> None:
    from refparse.formats import csl_json
    from refparse.pipeline import pipe

    for number, ref in enumerate(pipe(strings, workers=workers), 1):
        if ref.confidence >= min_confidence:
            item = {**csl_json.item(ref), "id": str(number)}
            stream.write(json.dumps(item, ensure_ascii=False) + "\n")


def _lines(inputs: tuple[str, ...], notes: _Notes) -> Iterator[str]:
    from refparse.lines import LONGEST_LINE, lines

    for name in inputs or ("-",):
        shown = "standard input" if name == "-" else name
        told = False
        with click.open_file(name, encoding="utf-8", errors="replace") as stream:
            for text, goes_on in lines(stream):
                if goes_on and not told:
                    notes.say(f"{shown}: lines of over {LONGEST_LINE} characters are cut in pieces")
                    told = True
                if text.strip():
                    yield text


@contextmanager
def _writing(output: str | None) -> Iterator[IO[str]]:
    """Open standard output, or a file that appears only when it is whole."""
    if output is None or output == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    target = Path(output)
    handle, unfinished = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent or ".")
    try:
        with os.fdopen(handle, "w", -1, "utf-8", "backslashreplace", newline="") as stream:
            yield stream
        Path(unfinished).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(unfinished).unlink()
        raise


class _TerminatedError(Exception):
    """The process was asked to end."""


def _terminate(_number: int, _frame: object) -> None:
    raise _TerminatedError


def main() -> None:
    """Run the command line."""
    signal.signal(signal.SIGTERM, _terminate)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        command(prog_name="refparse")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except _TerminatedError:
        sys.exit(143)
