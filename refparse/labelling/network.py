"""The neural scorer in plain arrays: vectors of words and settings in, label scores out.

A word enters as its own embedding beside the vector of its setting; bidirectional LSTM layers
look at the whole reference. The first layer alone settles the easy references: an early exit, as in
S. Teerapittayanon and others, BranchyNet, 2016 (arXiv:1709.01686). Weights are those of PyTorch's
``nn.LSTM`` (gate order input, forget, cell, output); training lives in `refparse.training.tagger`.

Source: S. Hochreiter and J. Schmidhuber, Long Short-Term Memory, Neural Computation 9(8), 1997;
the arrangement follows Z. Huang, W. Xu and K. Yu, Bidirectional LSTM-CRF Models for Sequence
Tagging, 2015 (arXiv:1508.01991).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

Feed = Callable[[slice, Floats], None]
"""Writes the inputs' part of the gates of some tokens of a packed batch into an array."""


@dataclass(frozen=True, slots=True)
class Direction:
    """One direction of one layer.

    The sigmoid gates are computed as 0.5 * tanh(x / 2) + 0.5, with the halves folded into the
    weights, so that one tanh serves all four gates.

    Attributes:
        inputs: (input size, 4 * hidden), order input, forget, output, cell.
        recurrent: (hidden, 4 * hidden). bias: (4 * hidden,).
    """

    inputs: Floats
    recurrent: Floats
    bias: Floats

    @classmethod
    def from_torch(cls, inputs: Floats, recurrent: Floats, bias: Floats) -> Direction:
        """Take PyTorch's (4 * hidden, size) weights and the sum of its two biases."""
        hidden = recurrent.shape[1]
        order = np.r_[0 : 2 * hidden, 3 * hidden : 4 * hidden, 2 * hidden : 3 * hidden]
        scale = np.full(4 * hidden, 0.5, dtype=np.float32)
        scale[3 * hidden :] = 1.0
        return cls(
            np.ascontiguousarray((inputs[order] * scale[:, None]).T),
            np.ascontiguousarray((recurrent[order] * scale[:, None]).T),
            bias[order] * scale,
        )

    def of_states(self, below: Floats) -> Feed:
        """Return the feed from the (tokens, input size) states of the layer below."""

        def feed(here: slice, gates: Floats) -> None:
            np.matmul(below[here], self.inputs, out=gates)
            gates += self.bias

        return feed

    def of_rows(self, batch: Inputs) -> Feed:
        """Return the feed from words and settings, each distinct one multiplied once."""
        size = batch.words.shape[1]
        words = batch.words @ self.inputs[:size]
        settings = batch.settings @ self.inputs[size:]
        settings += self.bias
        of_word, of_setting = batch.word_rows, batch.setting_rows

        def feed(here: slice, gates: Floats) -> None:
            np.take(words, of_word[here], axis=0, out=gates, mode="clip")
            gates += settings[of_setting[here]]

        return feed

    def run(self, feed: Feed, active: Integers, *, reverse: bool, out: Floats) -> None:
        """Run over a packed batch (see `refparse.labelling.packed`).

        Args:
            feed: gives the inputs' part of the gates, with the bias.
            active: (steps,), number of sequences that reach each step, falling.
            reverse: whether to go from the last token to the first.
            out: (tokens, hidden), receives the hidden states.
        """
        size = self.recurrent.shape[0]
        offsets = np.concatenate(([0], np.cumsum(active))).tolist()
        counts = active.tolist()
        steps = range(len(counts) - 1, -1, -1) if reverse else range(len(counts))
        widest = counts[0]
        hidden = np.zeros((widest, size), dtype=np.float32)
        cell = np.zeros((widest, size), dtype=np.float32)
        gates = np.empty((widest, 4 * size), dtype=np.float32)
        product = np.empty((widest, 4 * size), dtype=np.float32)
        for step in steps:
            count = counts[step]
            here = slice(offsets[step], offsets[step + 1])
            gate = gates[:count]
            feed(here, gate)
            np.matmul(hidden[:count], self.recurrent, out=product[:count])
            gate += product[:count]
            np.tanh(gate, out=gate)
            sigmoids = gate[:, : 3 * size]
            sigmoids *= 0.5
            sigmoids += 0.5
            state = cell[:count]
            state *= gate[:, size : 2 * size]
            state += gate[:, :size] * gate[:, 3 * size :]
            np.tanh(state, out=hidden[:count])
            hidden[:count] *= gate[:, 2 * size : 3 * size]
            out[here] = hidden[:count]


@dataclass(frozen=True, slots=True)
class Inputs:
    """A packed batch.

    Attributes:
        words: (distinct words, word size). settings: (distinct settings, setting size).
        word_rows, setting_rows: (tokens,), each token's row in ``words`` and ``settings``.
        active: (steps,), number of sequences that reach each step, falling.
    """

    words: Floats
    settings: Floats
    word_rows: Integers
    setting_rows: Integers
    active: Integers


@dataclass(frozen=True, slots=True)
class Network:
    """The scorer's weights.

    Attributes:
        layers: for each layer, its forward and its backward direction.
        output: (2 * hidden, labels). output_bias: (labels,).
        early: (2 * hidden, labels), from the first layer's states. early_bias: (labels,).
    """

    layers: tuple[tuple[Direction, Direction], ...]
    output: Floats
    output_bias: Floats
    early: Floats
    early_bias: Floats

    def first(self, batch: Inputs) -> Floats:
        """Return the first layer's states (tokens, 2 * hidden) of a packed batch."""
        forward, backward = self.layers[0]
        return _both(forward.of_rows(batch), backward.of_rows(batch), self.layers[0], batch.active)

    def at_once(self, states: Floats) -> Floats:
        """Return label probabilities (tokens, labels) by the first layer's states alone."""
        scores = states @ self.early
        scores += self.early_bias
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        return scores

    def score(self, states: Floats, active: Integers) -> Floats:
        """Return label scores (tokens, labels), going on from the first layer's states."""
        for layer in self.layers[1:]:
            states = _both(layer[0].of_states(states), layer[1].of_states(states), layer, active)
        scores: Floats = states @ self.output
        scores += self.output_bias
        return scores

    @classmethod
    def from_arrays(cls, floats: Mapping[str, Floats]) -> Network:
        """Build the network from the arrays that `dequantized` returned."""
        layers: list[tuple[Direction, Direction]] = []
        while f"lstm.{len(layers)}.forward.recurrent" in floats:
            pair = [
                Direction.from_torch(
                    *(
                        floats[f"lstm.{len(layers)}.{way}.{part}"]
                        for part in ("inputs", "recurrent", "bias")
                    )
                )
                for way in ("forward", "backward")
            ]
            layers.append((pair[0], pair[1]))
        return cls(
            tuple(layers),
            np.ascontiguousarray(floats["output"].T),
            floats["output.bias"],
            np.ascontiguousarray(floats["early"].T),
            floats["early.bias"],
        )


def _both(ahead: Feed, back: Feed, layer: tuple[Direction, Direction], active: Integers) -> Floats:
    hidden = len(layer[0].recurrent)
    states = np.empty((int(active.sum()), 2 * hidden), dtype=np.float32)
    layer[0].run(ahead, active, reverse=False, out=states[:, :hidden])
    layer[1].run(back, active, reverse=True, out=states[:, hidden:])
    return states
