"""``python -m refparse.training``: train, evaluate, calibrate."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import click
import numpy as np

from refparse.confidence import SHIPPED_CALIBRATION
from refparse.errors import RefparseError
from refparse.labelling.chooser import CHOICE
from refparse.labelling.model import SHIPPED_MODEL, NeuralLabeller
from refparse.training.calibration import calibrate
from refparse.training.corpus import Record
from refparse.training.evaluate import evaluate
from refparse.training.readers import read_corpus

_FILES = click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True))
_MODEL = click.option("--model", default=str(SHIPPED_MODEL), help="Model file [the shipped one].")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Train, evaluate and calibrate the labeller.

    CORPORA are labelled references: .jsonl or .jsonl.gz, or .xml of AnyStyle, GROBID or JATS.
    """


def _records(corpora: tuple[str, ...], *, restricted: bool = False) -> list[Record]:
    records = [record for path in corpora for record in read_corpus(path)]
    return [record for record in records if restricted or not record.restricted]


@main.command("train")
@click.argument("corpora", nargs=-1, type=click.Path(exists=True))
@click.option("--output", default="model.npz", help="Where the model goes [model.npz].")
@click.option("--start", metavar="MODEL", help="Go on from a model: 'shipped' or a file.")
@click.option(
    "--add",
    multiple=True,
    type=click.Path(exists=True),
    help="Your own corrected references, to learn by heart.",
)
@click.option("--epochs", type=click.IntRange(1), default=None)
@click.option("--seed", type=int, default=1)
@click.option("--threads", type=click.IntRange(1), default=1)
def _train(
    corpora: tuple[str, ...],
    output: str,
    start: str | None,
    add: tuple[str, ...],
    epochs: int | None,
    seed: int,
    threads: int,
) -> None:
    """Train a model on CORPORA, or go on training one with --start and --add.

    Records whose licence forbids commercial use or derivatives are left out of CORPORA.
    """
    from dataclasses import replace

    from refparse.training import adapting, packing, train

    if start is None and not corpora:
        raise click.UsageError("name at least one corpus, or --start and --add")
    recipe = replace(train.Recipe(), seed=seed, threads=threads)
    records = _records(corpora)
    chosen: dict[str, Any] = {}
    if start is None:
        records += [record for path in add for record in read_corpus(path)]
        recipe = replace(recipe, epochs=epochs or recipe.epochs)
        tagger, vocabulary = train.train(records, recipe, lambda line: click.echo(line, err=True))
    else:
        with np.load(SHIPPED_MODEL if start == "shipped" else start) as archive:
            arrays = {name: archive[name] for name in archive.files}
        mine = [record for path in add for record in read_corpus(path)]
        if not mine:
            raise click.UsageError("--start needs --add with labelled references")
        tagger, vocabulary = adapting.adapt(arrays, mine, records, seed=seed, epochs=epochs or 12)
        chosen = {name: array for name, array in arrays.items() if name.startswith(CHOICE)}
    packing.save(output, packing.pack(tagger.arrays(), vocabulary) | chosen)
    click.echo(f"{output}: {Path(output).stat().st_size / 1e6:.1f} MB", err=True)


@main.command("choose")
@_FILES
@_MODEL
@click.option("--output", default=None, help="Where the model goes [the model file].")
def _choose(corpora: tuple[str, ...], model: str, output: str | None) -> None:
    """Fit how a model chooses among its readings on CORPORA, with two processes.

    Records whose licence forbids commercial use or derivatives are left out.
    """
    from refparse.training import choosing, packing

    with np.load(model) as archive:
        arrays = {name: archive[name] for name in archive.files}
    chooser = choosing.fitted(_records(corpora), lambda line: click.echo(line, err=True))
    packing.save(output or model, arrays | chooser.arrays())


@main.command("evaluate")
@_FILES
@_MODEL
def _evaluate(corpora: tuple[str, ...], model: str) -> None:
    """Print token accuracy, field F1 and whole-reference rates on each of CORPORA."""
    labeller = NeuralLabeller.load(model)
    for path in corpora:
        click.echo(f"== {path}")
        click.echo(evaluate(labeller, _records((path,), restricted=True)).table())


@main.command("calibrate")
@_FILES
@_MODEL
@click.option("--output", default=str(SHIPPED_CALIBRATION), help="Where the weights go.")
def _calibrate(corpora: tuple[str, ...], model: str, output: str) -> None:
    """Fit confidence on the documents of CORPORA that training holds out."""
    from refparse.training.train import Recipe, is_held_out

    recipe = Recipe()
    records = [record for record in _records(corpora) if is_held_out(record, recipe)]
    calibration = calibrate(NeuralLabeller.load(model), records)
    Path(output).write_text(calibration.to_json() + "\n", encoding="utf-8")
    click.echo(f"{output}: fitted on {len(records)} references", err=True)


def _fix_hashing() -> None:
    """Start again with a fixed hash seed: composed strings draw from sets of the Faker library."""
    if os.environ.get("PYTHONHASHSEED") != "0":
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, [sys.executable, "-m", "refparse.training", *sys.argv[1:]])


if __name__ == "__main__":
    if sys.argv[1:2] in (["train"], ["choose"]):
        _fix_hashing()
    try:
        main(prog_name="python -m refparse.training")
    except RefparseError as error:
        click.echo(f"refparse.training: {error}", err=True)
        sys.exit(2)
