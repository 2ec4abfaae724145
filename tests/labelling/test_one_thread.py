"""BLAS keeps to one thread while references are labelled, and has its own number again after."""

from __future__ import annotations

import os
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest
from threadpoolctl import ThreadpoolController

from refparse.labelling.model import shipped_labeller
from refparse.labelling.network import Inputs, Network
from refparse.labelling.one_thread import one_thread
from refparse.tokens import tokenize

BLAS = ThreadpoolController().select(user_api="blas")
TOKENS = tokenize("Usui N. Treatment of leukemia in adults. Blood. 2017;106:725-6.")


def threads() -> set[int]:
    return {library["num_threads"] for library in BLAS.info()}


@pytest.fixture(autouse=True)
def three() -> Iterator[None]:
    """Let BLAS have three threads, so that one and many differ on every machine."""
    with BLAS.limit(limits=3):
        if threads() != {3}:
            pytest.skip("a BLAS whose threads cannot be set")
        yield


def test_labelling_keeps_to_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[int]] = []
    first = Network.first

    def watched(network: Network, batch: Inputs) -> object:
        seen.append(threads())
        return first(network, batch)

    monkeypatch.setattr(Network, "first", watched)
    shipped_labeller().label([TOKENS])
    shipped_labeller().alternatives([TOKENS], 2)
    assert seen == [{1}, {1}]
    assert threads() == {3}


def test_an_error_gives_the_threads_back() -> None:
    with pytest.raises(ZeroDivisionError), one_thread():
        _ = 1 / 0
    assert threads() == {3}


@pytest.mark.parametrize("first_leaves_first", [True, False])
def test_threads_that_overlap_give_the_number_back(first_leaves_first: bool) -> None:
    both_in, one_out = Barrier(2), Barrier(2)

    def later() -> None:
        with one_thread():
            both_in.wait()
            if first_leaves_first:
                one_out.wait()
        if not first_leaves_first:
            one_out.wait()

    with one_thread():
        other = Thread(target=later)
        other.start()
        both_in.wait()
        assert threads() == {1}
        if not first_leaves_first:
            one_out.wait()
            assert threads() == {1}
    assert threads() == {3}
    if first_leaves_first:
        one_out.wait()
    other.join()
    assert threads() == {3}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_process_forked_meanwhile_labels_too() -> None:
    expected = shipped_labeller().label([TOKENS])[0].labels.tolist()
    with one_thread():
        child = os.fork()
        if child == 0:
            found = shipped_labeller().label([TOKENS])[0].labels.tolist()
            os._exit(0 if found == expected else 1)
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
