"""The network in PyTorch, for training; its plain-array twin is `refparse.labelling.network`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from refparse.labelling.features import NGRAM_ROWS, SHAPE_SIZE, SURROUNDINGS_SIZE
from refparse.labelling.labels import LABELS


@dataclass(frozen=True, slots=True)
class Batch:
    """A padded batch.

    Attributes:
        words: (distinct tokens,) vocabulary rows.
        ngrams, ngram_offsets: the distinct tokens' n-gram rows, as for ``nn.EmbeddingBag``.
        shape: (distinct tokens, SHAPE_SIZE + 1) of 0 and 1, the last column always 1.
        inverse: (sequences, steps), each token's place among the distinct ones.
        surroundings: (sequences, steps, SURROUNDINGS_SIZE).
        lengths: (sequences,). labels: (sequences, steps), padded with 0.
        weights: (sequences,).
    """

    words: Tensor
    ngrams: Tensor
    ngram_offsets: Tensor
    shape: Tensor
    inverse: Tensor
    surroundings: Tensor
    lengths: Tensor
    labels: Tensor
    weights: Tensor


@dataclass(frozen=True, slots=True)
class Architecture:
    """The sizes of the network.

    Attributes:
        embedding: of a token on its own. hidden: of one direction of an LSTM layer.
        layers: LSTM layers. dropout: share of the values hidden in training.
        channels: of a convolution before the LSTM layers; 0 leaves it out.
        kernel: tokens that the convolution sees at a time, an odd number.
    """

    embedding: int = 112
    hidden: int = 128
    layers: int = 2
    dropout: float = 0.33
    channels: int = 0
    kernel: int = 5


class Tagger(nn.Module):
    """Embeddings, bidirectional LSTM layers and a linear chain over the labels."""

    def __init__(self, vocabulary_size: int, architecture: Architecture) -> None:
        super().__init__()
        size, hidden = architecture.embedding, architecture.hidden
        self.words = nn.Embedding(vocabulary_size + 1, size)
        self.ngrams = nn.EmbeddingBag(NGRAM_ROWS, size, mode="mean")
        self.shape = nn.Linear(SHAPE_SIZE + 1, size, bias=False)
        self.surroundings = nn.Linear(SURROUNDINGS_SIZE, size, bias=False)
        self.convolution: nn.Conv1d | None = None
        if architecture.channels:
            kernel = architecture.kernel
            self.convolution = nn.Conv1d(size, architecture.channels, kernel, padding=kernel // 2)
            size = architecture.channels
        self.lstms = nn.ModuleList(
            nn.LSTM(
                size if layer == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True
            )
            for layer in range(architecture.layers)
        )
        self.dropout = nn.Dropout(architecture.dropout)
        self.output = nn.Linear(2 * hidden, len(LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.starts = nn.Parameter(torch.zeros(len(LABELS)))
        self.ends = nn.Parameter(torch.zeros(len(LABELS)))
        nn.init.normal_(self.words.weight, std=0.3)
        nn.init.normal_(self.ngrams.weight, std=0.5)

    def scores(self, batch: Batch) -> Tensor:
        """Return (sequences, steps, labels) scores."""
        distinct = self.words(batch.words) + self.ngrams(batch.ngrams, batch.ngram_offsets)
        distinct = distinct + self.shape(batch.shape)
        states = nn.functional.embedding(batch.inverse, distinct)
        states = self.dropout(states + self.surroundings(batch.surroundings))
        lengths = batch.lengths.cpu()
        total = int(states.shape[1])
        if self.convolution is not None:
            inside = torch.arange(total)[None, :] < batch.lengths[:, None]
            states = (states * inside[:, :, None]).transpose(1, 2)
            states = self.dropout(torch.relu(self.convolution(states)).transpose(1, 2))
        for lstm in self.lstms:
            packed = nn.utils.rnn.pack_padded_sequence(states, lengths, batch_first=True)
            states, _ = nn.utils.rnn.pad_packed_sequence(
                lstm(packed)[0], batch_first=True, total_length=total
            )
            states = self.dropout(states)
        scores: Tensor = self.output(states)
        return scores

    def loss(self, batch: Batch) -> Tensor:
        """Return the weighted mean negative log likelihood of the label sequences."""
        scores = self.scores(batch).float()
        steps = scores.shape[1]
        inside = torch.arange(steps)[None, :] < batch.lengths[:, None]
        gold = scores.gather(2, batch.labels[:, :, None])[:, :, 0].mul(inside).sum(1)
        gold = gold + self.starts[batch.labels[:, 0]]
        moves = self.transitions[batch.labels[:, :-1], batch.labels[:, 1:]]
        gold = gold + moves.mul(inside[:, 1:]).sum(1)
        last = batch.labels.gather(1, batch.lengths[:, None] - 1)[:, 0]
        gold = gold + self.ends[last]
        with torch.autocast("cpu", enabled=False):
            total = self._normalizer(scores, inside)
        return ((total - gold) * batch.weights).sum() / batch.weights.sum()

    def _normalizer(self, scores: Tensor, inside: Tensor) -> Tensor:
        """Return the (sequences,) log sums over all label sequences (forward algorithm)."""
        state = self.starts + scores[:, 0]
        moved = self.transitions.exp()
        for step in range(1, scores.shape[1]):
            top = state.max(dim=1, keepdim=True).values.detach()
            following = ((state - top).exp() @ moved).clamp_min(1e-30).log() + top + scores[:, step]
            state = torch.where(inside[:, step, None], following, state)
        return torch.logsumexp(state + self.ends, dim=1)

    def arrays(self) -> dict[str, npt.NDArray[np.float32]]:
        """Return the weights under the names of the model file."""
        arrays = {name: tensor.detach().numpy() for name, tensor in self._named().items()}
        for part in [name for name in arrays if name.endswith(".bias") and "lstm" in name]:
            arrays[part] = arrays[part] + arrays.pop(f"{part}.second")
        return {name: array.astype(np.float32) for name, array in arrays.items()}

    def load(self, arrays: Mapping[str, npt.NDArray[np.float32]]) -> None:
        """Take the weights that `arrays` returned."""
        with torch.no_grad():
            for name, tensor in self._named().items():
                if name.endswith(".second"):
                    tensor.zero_()
                else:
                    tensor.copy_(torch.from_numpy(np.ascontiguousarray(arrays[name])))

    def _named(self) -> dict[str, Any]:
        named: dict[str, Any] = {
            "words": self.words.weight,
            "ngrams": self.ngrams.weight,
            "shape": self.shape.weight.T,
            "surroundings": self.surroundings.weight.T,
            "output": self.output.weight,
            "output.bias": self.output.bias,
            "chain.transitions": self.transitions,
            "chain.starts": self.starts,
            "chain.ends": self.ends,
        }
        if self.convolution is not None:
            named["convolution"] = self.convolution.weight
            named["convolution.bias"] = self.convolution.bias
        for number, lstm in enumerate(self.lstms):
            for way, ending in (("forward", ""), ("backward", "_reverse")):
                part = f"lstm.{number}.{way}"
                named[f"{part}.inputs"] = getattr(lstm, f"weight_ih_l0{ending}")
                named[f"{part}.recurrent"] = getattr(lstm, f"weight_hh_l0{ending}")
                named[f"{part}.bias"] = getattr(lstm, f"bias_ih_l0{ending}")
                named[f"{part}.bias.second"] = getattr(lstm, f"bias_hh_l0{ending}")
        return named
