"""One module a format: ``dumps`` writes references, ``loads`` reads them where the format can."""
