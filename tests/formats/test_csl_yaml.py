"""CSL-YAML: the writer against PyYAML, and odd documents."""

from __future__ import annotations

import pytest
from format_strategies import references
from hypothesis import HealthCheck, given, settings

from refparse.errors import UnreadableFileError
from refparse.formats import csl_json, csl_yaml
from refparse.reference import Reference
from refparse.values.dates import Date

yaml = pytest.importorskip("yaml", reason="reading YAML needs the yaml extra")


@given(references)
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_pyyaml_reads_exactly_the_items(reference: Reference) -> None:
    text = csl_yaml.dumps([reference, reference])
    assert yaml.safe_load(text) == {"references": csl_json.items([reference, reference])}
    assert csl_yaml.loads(text)[0] == reference


def test_a_document_of_somebody_else() -> None:
    (reference,) = csl_yaml.loads(
        "---\nreferences:\n- type: book\n  title: 'A: b'\n  issued: 2004-05-17\n"
        "  author:\n  - {family: Lee, given: A.}\n  volume: 007\n...\n"
    )
    assert (reference.title, reference.issued) == ("A: b", Date(2004, 5, 17))
    assert reference.authors[0].family == "Lee"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "line 1"),
        ("- title: a\n- b: c: d\n", "line 2"),
        ("- &x {title: a}\n- *x\n", "line 2: an alias"),
        ("- title: a\n- volume: !!int\n", "line 2: a tag"),
        ("- !!python/object:a {}\n", "line 1: a tag"),
        ("[" * 10_000, "nested too deeply"),
        ("12", "list of items"),
        ("- !!python/object/apply:os.system [ls]", "line 1"),
        ("a: \x00", "line 1"),
        ("- title: 2001-02-30\n  x: !!timestamp foo", "line 2"),
    ],
)
def test_what_is_not_csl_yaml_is_refused(text: str, message: str) -> None:
    with pytest.raises(UnreadableFileError, match=message):
        csl_yaml.loads(text)
