"""The command line: ``refparse``, ``refparse check``, ``refparse styles``, ``refparse formats``."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, Any, Final

import click

from refparse.errors import (
    InvalidValueError,
    MissingExtraError,
    RefparseError,
    UnknownFormatError,
    UnknownStyleError,
)
from refparse.input_files import Notes, blocks_of_lines, references_of
from refparse.interrupts import Interrupt, end_on_interrupts, raise_interrupts
from refparse.output_file import STANDARD_OUTPUT, OutputFile
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
_DOCUMENTS: Final = (".docx", ".doc", ".odt", ".pdf", ".epub")
"""Endings of files that no text is."""
_OUTPUTS: Final = ("text", "html", "markdown", "rtf", "latex")
_LINES_FORMAT: Final = "csl-json"


class _ConvertContext(click.Context):
    """Messages on wrong use name the program, not a command that nobody types."""

    @property
    def command_path(self) -> str:
        return self.parent.command_path if self.parent else super().command_path


class _Convert(click.Command):
    """Its help is the main help."""

    context_class = _ConvertContext

    def format_help(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        if context.parent is None:
            super().format_help(context, formatter)
        else:
            context.parent.command.format_help(context.parent, formatter)


class _Group(click.Group):
    """Arguments that name no listed command are those of ``convert``; its help is the main help."""

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        if not args and sys.stdin.isatty():
            args = ["--help"]
        elif not args or args[0] == _CONVERT or args[0] not in self.commands:
            args = [_CONVERT, *args]
        return super().parse_args(context, args)

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except BrokenPipeError:
            _drop_output()
            context.exit(0)
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
def command() -> None:
    """Read reference lists, write citations."""


def _template(_context: click.Context, _parameter: click.Parameter, value: str | None) -> Any:
    if value is not None:
        from refparse.formats.keys import key

        try:
            key(Reference(), value)
        except InvalidValueError as error:
            raise click.BadParameter(str(error)) from None
    return value


_EPILOG: Final = """\b
Examples:
  refparse references.txt                      BibTeX on standard output
  pbpaste | refparse -t apa                    any format or style name
  refparse page.html paper.pdf -o refs.bib     several inputs, one file
  refparse library.bib -t vancouver            a bibliography as citations
  refparse check references.txt                what it doubts

\b
Exit codes: 0 done, 1 doubts found by check, 2 wrong use or unreadable input, 130 interrupted.
"""


@command.command(_CONVERT, cls=_Convert, epilog=_EPILOG)
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
    "--keys",
    metavar="TEMPLATE",
    callback=_template,
    help="BibTeX keys, e.g. '[auth:lower][year][shorttitle:1]'.",
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
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes for --jsonl [1].")
@click.option("-q", "--quiet", is_flag=True, help="No notes on standard error.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Print the version.",
)
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
    workers: int | None,
    quiet: bool,
) -> None:
    """Read the references of INPUTS and write them in a format or a citation style.

    INPUTS are text, HTML, DOCX, ODT, RTF, PDF or EPUB files with a reference list in
    them, or bibliographies (.bib, .ris, .json, .nbib); - or none is standard input.
    """
    notes = Notes(quiet)
    target = OutputFile.at(output or STANDARD_OUTPUT)
    options = {
        "ascii": ascii_only,
        "key_template": keys,
        "article_number": article_number,
        "original": original,
        "safe": safe,
    }
    style = {"as": rendered, "locale": locale, "links": links}
    _refuse_document(target)
    name = _lines_format(to, target) if jsonl else _format_or_style(to, target)
    _refuse_unused(name, options, style)
    if jsonl:
        with target.writing() as stream:
            blocks = blocks_of_lines(inputs, notes, with_pauses=(workers or 1) > 1)
            _stream(blocks, stream, workers or 1, min_confidence, ascii_only)
            if not notes.any_read:
                sys.exit(notes.status)
        sys.exit(notes.status)
    if workers is not None:
        raise click.UsageError("--workers is for --jsonl")
    write = _writer(name, target, options, style)
    references: list[Reference] = []
    for shown, found in references_of(inputs, notes):
        kept = [ref for ref in found if ref.confidence >= min_confidence]
        if len(kept) < len(found):
            left_out = f"{len(found) - len(kept)} of {len(found)} references left out"
            notes.say(f"{shown}: {left_out}, less sure than {min_confidence:g}")
        references += kept
    if not notes.any_read:
        sys.exit(notes.status)
    doubtful = sum(_is_doubtful(ref, _DOUBTFUL) for ref in references)
    if doubtful:
        of_all = f"{doubtful} of {len(references)} references are doubtful"
        notes.say(f"{of_all}; see them with: refparse check")
    text = write(ReferenceList(tuple(references)))
    if text and not text.endswith("\n"):
        text += "\n"
    with target.writing() as stream:
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
    notes = Notes(False)
    doubted = False
    for name, found in references_of(inputs, notes):
        for place, ref in enumerate(found, 1):
            if not _is_doubtful(ref, below):
                continue
            doubted = True
            number = ref.citation_number or str(place)
            click.echo(f"{name}:{number}: confidence {ref.confidence:.2f}: {ref.text}")
            for doubt in ref.doubts:
                if not doubt.startswith("not understood: "):  # told whole below
                    click.echo(f"    {doubt}")
            for unparsed in ref.unparsed:
                click.echo(f"    not understood: {unparsed}")
    sys.exit(notes.status or int(doubted))


def _is_doubtful(reference: Reference, below: float) -> bool:
    return bool(reference.doubts) or reference.confidence < below


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


def _refuse_document(target: OutputFile) -> None:
    """Raise UsageError for an output whose ending stands for no kind of text."""
    ending = Path(target.name).suffix.lower()
    if ending in _DOCUMENTS:
        raise click.UsageError(
            f"{target.name}: {ending} files are not written; "
            "word processors open .rtf and .html, which are"
        )


def _format_or_style(to: str | None, target: OutputFile) -> str:
    """Return the format or style asked for; the output's ending tells where none is."""
    from refparse import formats

    if to is not None:
        return formats.named(to) or to
    ending = Path(target.name).suffix.lower()
    found = formats.by_ending(target.name) or ("vancouver" if ending in _RENDERED else None)
    if found is None and ending:
        known = [each for kind in formats.FORMATS.values() if kind.writes for each in kind.endings]
        raise click.UsageError(
            f"{target.name}: no format has the ending {ending}; "
            f"say one with -t, or use one of {', '.join((*known, *_RENDERED))}"
        )
    return found or "bibtex"


def _lines_format(to: str | None, target: OutputFile) -> str:
    """Return the one format that --jsonl writes; another one, asked for, is wrong use."""
    from refparse import formats

    ending = Path(target.name).suffix.lower()
    asked = to or formats.by_ending(target.name) or (ending if ending in _RENDERED else "")
    if (formats.named(asked) or asked) not in ("", "text", _LINES_FORMAT):
        raise click.UsageError(f"--jsonl writes {_LINES_FORMAT}, one item a line, not {asked}")
    return _LINES_FORMAT


def _refuse_unused(name: str, options: dict[str, Any], style: dict[str, Any]) -> None:
    """Raise UsageError for an option that is set and does nothing for the format or style.

    Args:
        name: the format or style.
        options: those of formats, by their names in Python.
        style: those of citations, by their flags.
    """
    from refparse import formats

    for option, value in options.items():
        if value and name not in _OPTIONS_OF[option]:
            flag = {"key_template": "keys"}.get(option, option).replace("_", "-")
            raise click.UsageError(f"--{flag} is for {', '.join(_OPTIONS_OF[option])}, not {name}")
    for flag, value in style.items():
        if value and name in formats.FORMATS:
            raise click.UsageError(f"--{flag} is for citation styles, not {name}")


def _writer(
    name: str, target: OutputFile, options: dict[str, Any], style: dict[str, Any]
) -> Callable[[ReferenceList], str]:
    """Return what turns references into the text asked for; wrong names fail before reading.

    Args:
        name: a format or a style.
        target: where the text goes; citations in a file are a whole document.
        options: of formats, by name; those that are not set do not count.
        style: ``as``, ``locale`` and ``links`` of citations.
    """
    from refparse import formats, rendering
    from refparse.formats.printed_items import printed_items
    from refparse.rendering.documents import document

    if name in formats.FORMATS:
        if not formats.FORMATS[name].writes:
            raise click.UsageError(f"{name} is read but not written")
        chosen = {option: value for option, value in options.items() if value}
        return lambda references: formats.dumps(name, references, **chosen)
    try:
        loaded = rendering.load_style(name, style["locale"])
    except (UnknownStyleError, MissingExtraError) as error:
        near = formats.near(name)
        if not near or name.lower() in rendering.available_styles():
            raise
        hint = " or ".join(near)
        raise UnknownFormatError(f"no format {name!r}; did you mean {hint}?") from error
    kind = style["as"] or _RENDERED.get(Path(target.name).suffix.lower(), "text")

    def write(references: ReferenceList) -> str:
        items = printed_items(references)
        entries = rendering.format_items(items, loaded, output=kind, links=style["links"])
        if target.is_standard_output:
            return "\n".join(entries)
        return document(entries, kind, loaded.locale)

    return write


def _stream(
    blocks: Iterable[Sequence[str] | None],
    stream: IO[str],
    workers: int,
    min_confidence: float,
    ascii: bool,
) -> None:
    from refparse.formats import csl_json
    from refparse.pipeline import pipe_blocks

    done = 0
    for references in pipe_blocks(blocks, workers):
        for number, ref in enumerate(references, done + 1):
            if ref.confidence >= min_confidence:
                item = csl_json.judged_item(ref, str(number))
                stream.write(json.dumps(item, ensure_ascii=ascii) + "\n")
        stream.flush()
        done += len(references)


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        try:
            _run()
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        sys.exit(0)
    except OSError as error:
        _drop_output()
        click.echo(f"refparse: standard output: {error.strerror}", err=True)
        sys.exit(2)


def _run() -> None:
    """Run the command; the first interrupt ends it in order, a second one at once."""
    try:
        raise_interrupts()
        command(prog_name="refparse")
    except Interrupt as asked:
        end_on_interrupts()
        if asked.number == signal.SIGINT:
            click.echo("refparse: interrupted", err=True)
        try:
            sys.stdout.flush()
        except OSError:
            _drop_output()
        sys.exit(128 + asked.number)


def _drop_output() -> None:
    """Send what is still to be written to standard output nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
