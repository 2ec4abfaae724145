"""The network in PyTorch, for training; its plain-array twin is `refparse.labelling.network`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from refparse.labelling.features import SHAPE_SIZE
from refparse.labelling.labels import LABELS
from refparse.labelling.ngrams import NGRAM_ROWS
from refparse.labelling.settings import GAP_ROWS
from refparse.training.examples import Vocabulary

_EARLY_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Batch:
    """A padded batch.

    Attributes:
        words: (distinct words,) vocabulary rows.
        ngrams, ngram_offsets: the distinct words' n-gram rows, as for ``nn.EmbeddingBag``.
        shape: (distinct words, SHAPE_SIZE + 1) of 0 and 1, the last column always 1.
        gaps: (distinct gaps,) vocabulary rows.
        gap_pieces, gap_offsets: the distinct gaps' rows, as for ``nn.EmbeddingBag``.
        sides: (distinct settings, 2), the gaps before and behind.
        flags: (distinct settings, 2) of 0 and 1.
        word_rows, setting_rows: (sequences, steps), each word's place among the distinct ones.
        lengths: (sequences,). labels: (sequences, steps), padded with 0.
        weights: (sequences,).
    """

    words: Tensor
    ngrams: Tensor
    ngram_offsets: Tensor
    shape: Tensor
    gaps: Tensor
    gap_pieces: Tensor
    gap_offsets: Tensor
    sides: Tensor
    flags: Tensor
    word_rows: Tensor
    setting_rows: Tensor
    lengths: Tensor
    labels: Tensor
    weights: Tensor


@dataclass(frozen=True, slots=True)
class Architecture:
    """The sizes of the network.

    Attributes:
        embedding: of a word on its own. gap: of a gap between words.
        hidden: of one direction of each LSTM layer.
        dropout: share of the values hidden in training.
    """

    embedding: int = 128
    gap: int = 32
    hidden: tuple[int, ...] = (128, 192)
    dropout: float = 0.4


class Tagger(nn.Module):
    """Embeddings, bidirectional LSTM layers and a linear chain over the labels."""

    def __init__(self, vocabulary: Vocabulary, architecture: Architecture) -> None:
        super().__init__()
        size, hidden = architecture.embedding, architecture.hidden
        self.words = nn.Embedding(len(vocabulary.words) + 1, size)
        self.ngrams = nn.EmbeddingBag(NGRAM_ROWS, size, mode="mean")
        self.shape = nn.Linear(SHAPE_SIZE + 1, size, bias=False)
        self.gaps = nn.Embedding(len(vocabulary.gaps) + 1, architecture.gap)
        self.gap_pieces = nn.EmbeddingBag(GAP_ROWS, architecture.gap, mode="mean")
        first = size + 2 * architecture.gap + 2
        sizes = list(zip((first, *(2 * below for below in hidden)), hidden, strict=False))
        self.forwards = nn.ModuleList(nn.LSTM(*pair, batch_first=True) for pair in sizes)
        self.backwards = nn.ModuleList(nn.LSTM(*pair, batch_first=True) for pair in sizes)
        self.dropout = nn.Dropout(architecture.dropout)
        self.output = nn.Linear(2 * hidden[-1], len(LABELS))
        self.early = nn.Linear(2 * hidden[0], len(LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.starts = nn.Parameter(torch.zeros(len(LABELS)))
        self.ends = nn.Parameter(torch.zeros(len(LABELS)))
        nn.init.normal_(self.words.weight, std=0.3)
        nn.init.normal_(self.ngrams.weight, std=0.5)
        nn.init.normal_(self.gaps.weight, std=0.5)
        nn.init.normal_(self.gap_pieces.weight, std=0.5)

    def scores(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Return (sequences, steps, labels) scores: the chain's, and those of the first layer."""
        words = self.words(batch.words) + self.ngrams(batch.ngrams, batch.ngram_offsets)
        words = words + self.shape(batch.shape)
        gaps = self.gaps(batch.gaps) + self.gap_pieces(batch.gap_pieces, batch.gap_offsets)
        settings = torch.cat((gaps[batch.sides].flatten(1), batch.flags), dim=1)
        states = torch.cat(
            (
                nn.functional.embedding(batch.word_rows, words),
                nn.functional.embedding(batch.setting_rows, settings),
            ),
            dim=2,
        )
        states = self.dropout(states)
        mirrored = _mirrored(batch.lengths, int(states.shape[1]))[:, :, None]
        layers: list[Tensor] = []
        for forward, backward in zip(self.forwards, self.backwards, strict=True):
            ahead = forward(states)[0]
            back = backward(states.gather(1, mirrored.expand_as(states)))[0]
            back = back.gather(1, mirrored.expand_as(back))
            states = self.dropout(torch.cat((ahead, back), dim=2))
            layers.append(states)
        return self.output(layers[-1]), self.early(layers[0])

    def loss(self, batch: Batch) -> Tensor:
        """Return the weighted mean negative log likelihood of the label sequences.

        The first layer's own labels add a share, so that it learns to settle what is easy.
        """
        scores, early = (each.float() for each in self.scores(batch))
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
        losses = total - gold + _EARLY_SHARE * self._early_loss(early, batch, inside)
        return (losses * batch.weights).sum() / batch.weights.sum()

    def _early_loss(self, early: Tensor, batch: Batch, inside: Tensor) -> Tensor:
        losses = nn.functional.cross_entropy(early.transpose(1, 2), batch.labels, reduction="none")
        return losses.mul(inside).sum(1)

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
            "gaps": self.gaps.weight,
            "gap_pieces": self.gap_pieces.weight,
            "output": self.output.weight,
            "output.bias": self.output.bias,
            "early": self.early.weight,
            "early.bias": self.early.bias,
            "chain.transitions": self.transitions,
            "chain.starts": self.starts,
            "chain.ends": self.ends,
        }
        for number, pair in enumerate(zip(self.forwards, self.backwards, strict=True)):
            for way, lstm in zip(("forward", "backward"), pair, strict=True):
                part = f"lstm.{number}.{way}"
                named[f"{part}.inputs"] = lstm.weight_ih_l0
                named[f"{part}.recurrent"] = lstm.weight_hh_l0
                named[f"{part}.bias"] = lstm.bias_ih_l0
                named[f"{part}.bias.second"] = lstm.bias_hh_l0
        return named


def _mirrored(lengths: Tensor, steps: int) -> Tensor:
    """Return (sequences, steps): where to read each step so that sequences run backwards.

    Padding stays behind them, so that neither direction meets it first.
    """
    step = torch.arange(steps)[None, :]
    return torch.where(step < lengths[:, None], lengths[:, None] - 1 - step, step)
