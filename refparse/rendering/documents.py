"""Printed entries as a file of their own: a page of HTML, an RTF document."""

from __future__ import annotations

from collections.abc import Sequence

_HTML = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>References</title>
<style>
.csl-entry {{ clear: left; margin-bottom: 0.5em; }}
.csl-left-margin {{ float: left; }}
.csl-right-inline {{ margin-left: 2.5em; }}
</style>
</head>
<body>
<div class="csl-bib-body">
{entries}
</div>
</body>
</html>
"""
_RTF_START = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\n"


def document(entries: Sequence[str], output: str, language: str = "en-US") -> str:
    """Return the entries of a bibliography, as `format_items` prints them, as a whole file.

    HTML gets a head with its charset, RTF its header; in Markdown and LaTeX each entry is a
    paragraph; plain text has one entry a line.

    Args:
        entries: printed entries.
        output: what they were printed as: "text", "html", "markdown", "rtf" or "latex".
        language: the locale that they were printed in.

    >>> document(["Oak, A. Trees."], "rtf").splitlines()[1:]
    ['\\\\pard\\\\sa120 Oak, A. Trees.\\\\par', '}']
    """
    if output == "html":
        return _HTML.format(language=language, entries="\n".join(entries))
    if output == "rtf":
        return _RTF_START + "".join(f"\\pard\\sa120 {entry}\\par\n" for entry in entries) + "}\n"
    gap = "\n\n" if output in ("markdown", "latex") else "\n"
    return gap.join(entries) + "\n" if entries else ""
