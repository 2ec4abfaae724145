"""The neural scorer in plain arrays: token descriptions in, label scores out.

A token enters as the sum of a word embedding, a mean of character n-gram embeddings and a
projection of shape and surroundings; a convolution (in models that have one) looks at its
neighbours, bidirectional LSTM layers at the whole reference. Weights are those of PyTorch's
``nn.Conv1d`` and ``nn.LSTM`` (gate order input, forget, cell, output); training lives in
`refparse.training.tagger`.

Source: S. Hochreiter and J. Schmidhuber, Long Short-Term Memory, Neural Computation 9(8), 1997;
the arrangement follows Z. Huang, W. Xu and K. Yu, Bidirectional LSTM-CRF Models for Sequence
Tagging, 2015 (arXiv:1508.01991).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]


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

    def run(self, gates: Floats, active: Integers, *, reverse: bool, out: Floats) -> None:
        """Run over a packed batch (see `refparse.labelling.crf`).

        Args:
            gates: (tokens, 4 * hidden), the inputs' part of the gates with bias; overwritten.
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
        product = np.empty((widest, 4 * size), dtype=np.float32)
        for step in steps:
            count = counts[step]
            here = slice(offsets[step], offsets[step + 1])
            gate = gates[here]
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
class Network:
    """The scorer's weights.

    Attributes:
        surroundings: (surroundings, size).
        convolution: (size, kernel, channels), empty without one. convolution_bias: (channels,).
        layers: for each layer, its forward and its backward direction.
        output: (2 * hidden, labels). output_bias: (labels,).
    """

    surroundings: Floats
    convolution: Floats
    convolution_bias: Floats
    layers: tuple[tuple[Direction, Direction], ...]
    output: Floats
    output_bias: Floats

    def score(
        self, rows: Floats, inverse: Integers, surroundings: Floats, active: Integers
    ) -> Floats:
        """Return label scores (tokens, labels) of a packed batch.

        Args:
            rows: (distinct tokens, size), embeddings of tokens on their own.
            inverse: (tokens,), each token's row in ``rows``.
            surroundings: (tokens, surroundings).
            active: (steps,), number of sequences that reach each step, falling.
        """
        multiplied = self._inputs(rows, inverse, surroundings, active)
        hidden = self.layers[0][0].recurrent.shape[0]
        states: Floats = np.empty((0, 2 * hidden), dtype=np.float32)
        for forward, backward in self.layers:
            below = states
            states = np.empty((len(inverse), 2 * hidden), dtype=np.float32)
            for direction, reverse in ((forward, False), (backward, True)):
                gates = below @ direction.inputs if len(below) else multiplied(direction.inputs)
                gates += direction.bias
                out = states[:, hidden:] if reverse else states[:, :hidden]
                direction.run(gates, active, reverse=reverse, out=out)
        scores: Floats = states @ self.output
        scores += self.output_bias
        return scores

    def _inputs(
        self, rows: Floats, inverse: Integers, surroundings: Floats, active: Integers
    ) -> Callable[[Floats], Floats]:
        """Return what multiplies the tokens by a matrix: each distinct token once."""
        if self.convolution.size:
            states = self._convolved(rows, inverse, surroundings, active)
            return lambda weights: states @ weights

        def product(weights: Floats) -> Floats:
            gates: Floats = (rows @ weights)[inverse]
            gates += surroundings @ (self.surroundings @ weights)
            return gates

        return product

    def _convolved(
        self, rows: Floats, inverse: Integers, surroundings: Floats, active: Integers
    ) -> Floats:
        """Return the (tokens, channels) outputs of the convolution.

        Each distinct token is multiplied once; the products are then gathered where it stands.
        """
        size, kernel, channels = self.convolution.shape
        flat = self.convolution.reshape(size, kernel * channels)
        products = (rows @ flat).reshape(len(rows), kernel, channels)
        around = (surroundings @ (self.surroundings @ flat)).reshape(-1, kernel, channels)
        offsets = np.concatenate(([0], np.cumsum(active)))
        step = np.repeat(np.arange(len(active)), active)
        place = np.arange(len(inverse)) - offsets[step]
        states: Floats = np.tile(self.convolution_bias, (len(inverse), 1))
        for tap in range(kernel):
            other = step + tap - kernel // 2
            fits = (other >= 0) & (other < len(active))
            fits[fits] = place[fits] < active[other[fits]]
            source = offsets[other[fits]] + place[fits]
            states[fits] += products[inverse[source], tap] + around[source, tap]
        return np.maximum(states, 0, out=states)

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
            floats["surroundings"],
            np.ascontiguousarray(floats["convolution"].transpose(1, 2, 0))
            if "convolution" in floats
            else np.zeros((0, 0, 0), dtype=np.float32),
            floats.get("convolution.bias", np.zeros(0, dtype=np.float32)),
            tuple(layers),
            np.ascontiguousarray(floats["output"].T),
            floats["output.bias"],
        )


def dequantized(arrays: Mapping[str, npt.NDArray[Any]]) -> dict[str, Floats]:
    """Return a model file's weights as floats, without its scales and its vocabulary."""
    floats: dict[str, Floats] = {}
    for name, array in arrays.items():
        if name == "vocabulary" or name.endswith(".scale"):
            continue
        floats[name] = array.astype(np.float32)
        if f"{name}.scale" in arrays:
            floats[name] *= arrays[f"{name}.scale"].astype(np.float32)
    return floats
