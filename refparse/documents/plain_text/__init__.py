"""The lines of an entry as one line of plain text: wraps, hyphens, Markdown, LaTeX undone."""
