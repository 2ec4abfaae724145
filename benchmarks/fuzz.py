"""Fuzzes refparse: ``python benchmarks/fuzz.py --seconds 60``.

Each target gets its share of the time, one process after the other. With atheris installed
(``pip install atheris``) its engine, guided by coverage, makes the inputs; without it, or with
``--engine plain``, a mutator that keeps the inputs reaching new lines of refparse. For targets that
read text, every second change is one of `strange_texts`, which know words, numbers and scripts.

Prints a row a target: inputs, inputs a second, and what it found. An exception that is no
refusal, a broken promise, or an input that takes more than a second for 4 KB is a finding; its
input goes to ``--findings``. Ends with 1 if there are any.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import util
from pathlib import Path
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from strange_texts import strange

if TYPE_CHECKING:
    from fuzz_targets import Target

SLOW = 1.0
"""Seconds of processor time that no input may take; those of single values are shorter."""

_TRACED = 32
_TRACKED_INPUTS = 2000
_PACKAGE = f"{os.sep}refparse{os.sep}"
WORDS = (
    "et al.", " and ", "and others", "In:", "(Eds.)", "doi:10.1000/", "https://doi.org/", "arXiv:",
    "PMID:", "ISBN 978-", "pp. 1–9", "12(3):4-5", "2001", "1999a", "in press", "[Internet]",
    "References\n", "\n1. ", "\n[2] ", "[AB99]", "—", "–", "“", "”", "van der ", "Jr", "\u0301",
    "\u200b", "\u202e", "\u05d0", "中", "\x00", "\ufeff", "{", "}", "\\", "$", "#", "%", "&", '"',
    "@article{", "@string{a=", "@comment{", "TY  - JOUR\n", "ER  - \n", "PMID- ", "AU  - ", "[{",
    '":', "null", "- ", "&x;", "<!--", "<![CDATA[", "]]>", "<script>", "<li>", "<p>", "</ol>",
    "<a href=", "<w:p>", "|", "0", "-1", "99999999999", "1e999", "=", "\t", "\r\n", "\x1f",
)  # fmt: skip


class Watch:
    """Runs a target, and keeps count of what it finds.

    Attributes:
        inputs: how many inputs were run.
        found: place of the failure -> its message and the input's name.
    """

    def __init__(self, name: str, run: Callable[[bytes], object], findings: Path) -> None:
        self.name = name
        self.inputs = 0
        self.found: dict[str, str] = {}
        self.slowest = 0.0
        self._run = run
        self._findings = findings

    def run(self, data: bytes) -> None:
        """Run one input."""
        self.inputs += 1
        start = time.process_time()
        try:
            self._run(data)
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            own = [frame for frame in frames if _PACKAGE in frame.filename] or frames
            where = f"{Path(own[-1].filename).name}:{own[-1].lineno}"
            self._keep(f"{type(error).__name__} at {where}", f"{error!r:.200}", data)
        spent = time.process_time() - start
        self.slowest = max(self.slowest, spent)
        if spent > SLOW:
            self._keep("slow", f"{spent:.1f} s for {len(data)} bytes", data)

    def report(self, seconds: float) -> dict[str, Any]:
        """Return the figures."""
        return {
            "target": self.name,
            "inputs": self.inputs,
            "seconds": seconds,
            "slowest": self.slowest,
            "found": self.found,
        }

    def _keep(self, kind: str, message: str, data: bytes) -> None:
        if kind in self.found:
            return
        self._findings.mkdir(parents=True, exist_ok=True)
        path = self._findings / f"{self.name}-{hashlib.sha256(data).hexdigest()[:12]}"
        path.write_bytes(data)
        self.found[kind] = f"{message} ({path})"


def guided(watch: Watch, target: Target, seconds: float, done: Callable[[], None]) -> None:
    """Let atheris make the inputs; does not return."""
    import atheris

    folder = Path(tempfile.mkdtemp(prefix="refparse-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    seeds = target.seeds()
    for number, seed in enumerate(seeds):
        (corpus / str(number)).write_bytes(seed[: target.longest])
    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in WORDS), encoding="ascii")
    end = time.monotonic() + seconds

    def one(data: bytes) -> None:
        watch.run(data)
        if time.monotonic() > end:
            done()
            os._exit(0)

    arguments = [
        "fuzz",
        str(corpus),
        f"-max_len={target.longest}",
        f"-dict={words}",
        "-verbosity=0",
    ]
    arguments += ["-rss_limit_mb=4096", "-timeout=120", f"-artifact_prefix={folder}/"]
    arguments += ["-print_final_stats=0", "-close_fd_mask=0", "-detect_leaks=0"]
    texts = [seed.decode("utf-8", "replace") for seed in seeds]

    def change(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(data, longest))
        return strange_bytes(chance, data, chance.choice(texts), longest)

    if target.textual:
        atheris.Setup(arguments, one, custom_mutator=change)
    else:
        atheris.Setup(arguments, one)
    atheris.Fuzz()


def strange_bytes(chance: random.Random, data: bytes, other: str, longest: int) -> bytes:
    """Return a text, as bytes, changed by `strange_texts`."""
    text = data.decode("utf-8", "replace")
    return strange(chance, text, other, longest).encode()[:longest]


def plain(watch: Watch, target: Target, seconds: float) -> None:
    """Mutate inputs, and keep those that reach new lines."""
    chance = random.Random(f"{watch.name}{time.time_ns()}")
    kept = target.seeds()
    end = time.monotonic() + seconds
    with _new_lines() as reached:
        while time.monotonic() < end:
            data, other = chance.choice(kept), chance.choice(kept)
            if target.textual and chance.random() < 0.5:
                text = other.decode("utf-8", "replace")
                data = strange_bytes(chance, data, text, target.longest)
            else:
                data = mutated(chance, data, other)[: target.longest]
            before = len(reached)
            with _traced(reached, watch.inputs % _TRACED == 0):
                watch.run(data)
            if len(reached) > before and len(kept) < _TRACKED_INPUTS:
                kept.append(data)


def mutated(chance: random.Random, data: bytes, other: bytes) -> bytes:
    """Return the bytes with one to five changes, some of them pieces of another input."""
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(changed) + 1)
        to = min(len(changed), at + chance.choice((0, 0, 1, 1, 3, 9, 30, 200)))
        match chance.randrange(7):
            case 0:
                changed[at:to] = b""
            case 1:
                changed[at:at] = chance.choice(WORDS).encode()
            case 2:
                changed[at:to] = chance.choice(WORDS).encode() * chance.choice((1, 1, 2, 20))
            case 3:
                changed[at:at] = changed[at:to] * chance.choice((1, 2, 10))
            case 4:
                start = chance.randrange(len(other) + 1)
                changed[at:to] = other[start : start + chance.choice((1, 5, 20, 100))]
            case 5:
                code = chance.choice((0x80, 0x800, 0x3000, 0xD7FF, 0x1FFFF))
                changed[at:to] = chr(chance.randrange(code)).encode(errors="surrogatepass")
            case _ if at < len(changed):
                changed[at] = chance.randrange(256)
    return bytes(changed)


@contextmanager
def _new_lines() -> Iterator[set[tuple[str, int]]]:
    """Collect the lines of refparse that are reached, with sys.monitoring where there is one."""
    reached: set[tuple[str, int]] = set()
    monitoring = getattr(sys, "monitoring", None)
    if monitoring is None:
        yield reached
        return

    def line(code: CodeType, number: int) -> object:
        if _PACKAGE in code.co_filename:
            reached.add((code.co_filename, number))
        return monitoring.DISABLE

    tool = monitoring.COVERAGE_ID
    monitoring.use_tool_id(tool, "refparse fuzzer")
    monitoring.register_callback(tool, monitoring.events.LINE, line)
    monitoring.set_events(tool, monitoring.events.LINE)
    try:
        yield reached
    finally:
        monitoring.set_events(tool, 0)
        monitoring.free_tool_id(tool)


@contextmanager
def _traced(reached: set[tuple[str, int]], wanted: bool) -> Iterator[None]:
    """Trace lines, where Python has no sys.monitoring (before 3.12): dear, so not every time."""
    if hasattr(sys, "monitoring") or not wanted:
        yield
        return

    def trace(frame: FrameType, event: str, _argument: object) -> Any:
        if _PACKAGE not in frame.f_code.co_filename:
            return None
        if event == "line":
            reached.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(None)


def _escaped(word: str) -> str:
    return "".join(
        chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\' else f"\\x{byte:02x}"
        for byte in word.encode()
    )


def child(name: str, engine: str, seconds: float, findings: Path, report: Path) -> None:
    """Fuzz one target in this process."""
    if engine == "atheris":
        import atheris

        with atheris.instrument_imports(include=["refparse"]):
            from fuzz_targets import targets
    else:
        from fuzz_targets import targets

    target = targets()[name]
    watch = Watch(name, target.run, findings)
    for seed in target.seeds():
        watch.run(seed)
    start = time.monotonic()

    def done() -> None:
        figures = watch.report(time.monotonic() - start)
        report.write_text(json.dumps(figures), encoding="utf-8")

    if engine == "atheris":
        guided(watch, target, seconds, done)
    plain(watch, target, seconds)
    done()


def main() -> int:
    """Run the targets in turn and print the table; return 1 if something was found."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--seconds", type=float, default=60, help="for all targets together [60]")
    options.add_argument("--target", action="append", help="only this one; may be repeated")
    options.add_argument("--engine", choices=("atheris", "plain"), help="[atheris if installed]")
    options.add_argument("--findings", type=Path, default=Path("fuzz-findings"), metavar="FOLDER")
    options.add_argument("--report", type=Path, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    engine = chosen.engine or ("atheris" if util.find_spec("atheris") else "plain")
    if chosen.report:
        child(chosen.target[0], engine, chosen.seconds, chosen.findings, chosen.report)
        return 0
    from fuzz_targets import targets

    known = targets()
    names = [name for name in known if name in (chosen.target or known)]
    if not names:
        options.error(f"no such target; there are {', '.join(known)}")
    whole = sum(known[name].weight for name in names)
    print(
        f"engine: {engine}\n\n{'target':20}{'inputs':>10}{'a second':>10}{'slowest, ms':>13}  found"
    )
    total = failures = 0
    for name in names:
        share = chosen.seconds * known[name].weight / whole
        figures = in_process(name, engine, share, chosen.findings)
        total += figures["inputs"]
        failures += len(figures["found"])
        rate = figures["inputs"] / max(figures["seconds"], 1e-9)
        print(
            f"{name:20}{figures['inputs']:10}{rate:10.0f}{1e3 * figures['slowest']:13.0f}"
            f"  {len(figures['found'])}",
            flush=True,
        )
        for kind, message in figures["found"].items():
            print(f"    {kind}: {message}", flush=True)
    print(f"{'all':20}{total:10}{'':23}  {failures}")
    return int(failures > 0)


def in_process(name: str, engine: str, seconds: float, findings: Path) -> dict[str, Any]:
    """Fuzz one target in a process of its own; one that dies is itself a finding."""
    with tempfile.TemporaryDirectory() as folder:
        report, errors = Path(folder, "report"), Path(folder, "errors")
        command = [sys.executable, __file__, "--target", name, "--seconds", str(seconds)]
        command += ["--engine", engine, "--findings", str(findings), "--report", str(report)]
        with errors.open("wb") as stream:
            ended = subprocess.run(command, stdout=stream, stderr=stream, check=False)
        if report.exists():
            figures: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
            return figures
        last = " ".join(errors.read_text(encoding="utf-8", errors="replace").split())[-300:]
    died = {f"process ended with {ended.returncode}": last}
    return {"target": name, "inputs": 0, "seconds": 0.0, "slowest": 0.0, "found": died}


if __name__ == "__main__":
    sys.exit(main())
