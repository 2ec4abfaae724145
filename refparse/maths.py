r"""Formulas of TeX as plain text: ``B^0 \to K^{*0}\mu^+\mu^-`` is "B⁰ → K*⁰μ⁺μ⁻".

What Unicode has no form for is no text: such a formula is kept as it stands, between dollars.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from refparse.memory import kept
from refparse.superscripts import LOWERED, RAISED


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GREEK_NAMES: Final = """
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau
upsilon phi chi psi omega
"""
_GREEK: Final = {
    name: unicodedata.lookup(f"GREEK SMALL LETTER {name.upper().replace('LAMBDA', 'LAMDA')}")
    for name in _GREEK_NAMES.split()
}
_LETTERS: Final = (
    _GREEK
    | {name.capitalize(): letter.upper() for name, letter in _GREEK.items()}
    | _pairs(
        "varepsilon ε vartheta ϑ varpi ϖ varrho ϱ varsigma ς varphi φ varkappa ϰ ell ℓ hbar ℏ"
        " hslash ℏ imath ı jmath ȷ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ AA Å Bbbk 𝕜"
    )
)
RELATIONS: Final = _pairs(
    """
    to → rightarrow → longrightarrow → leftarrow ← gets ← longleftarrow ← leftrightarrow ↔
    longleftrightarrow ↔ Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔
    Longleftrightarrow ⇔ iff ⇔ mapsto ↦ longmapsto ↦ hookrightarrow ↪ rightleftharpoons ⇌
    leadsto ⇝ le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡ approx ≈
    sim ∼ simeq ≃ cong ≅ propto ∝ lesssim ≲ gtrsim ≳ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆
    supset ⊃ supseteq ⊇ perp ⊥ parallel ∥ mid ∣ prec ≺ succ ≻ preceq ≼ succeq ≽ models ⊨ vdash ⊢
    lt < gt > asymp ≍ doteq ≐ triangleq ≜
    """
)
"""Signs with a space on either side."""
_OPERATORS: Final = _pairs(
    """
    times × div ÷ pm ± mp ∓ cdot · ast * star ⋆ circ ∘ bullet • cup ∪ cap ∩ setminus ∖ wedge ∧
    land ∧ vee ∨ lor ∨ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ ltimes ⋉ rtimes ⋊ sqcup ⊔ uplus ⊎ wr ≀
    """
)
_SIGNS: Final = _pairs(
    r"""
    infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅
    angle ∠ triangle △ square □ Box □ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂
    bigoplus ⨁ bigotimes ⨂ prime ′ degree ° ldots … dots … cdots ⋯ langle ⟨ rangle ⟩ lfloor ⌊
    rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖ top ⊤
    bot ⊥ therefore ∴ because ∵ sharp ♯ flat ♭ natural ♮ surd √ dagger † ddagger ‡ dag † ddag ‡
    uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ lozenge ◊ complement ∁
    """
)
SYMBOLS: Final = _LETTERS | RELATIONS | _OPERATORS | _SIGNS
"""What commands without an argument say."""

_FUNCTIONS: Final = _words(
    """
    log ln lg exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan arg deg det
    dim gcd hom inf ker lim liminf limsup max min mod Pr sup
    """
)
ACCENTS: Final = {
    "bar": "\u0304", "hat": "\u0302", "tilde": "\u0303", "dot": "\u0307", "ddot": "\u0308",
    "vec": "\u20d7", "check": "\u030c", "breve": "\u0306", "acute": "\u0301", "grave": "\u0300",
    "overline": "\u0305", "underline": "\u0332", "widehat": "\u0302", "widetilde": "\u0303",
    "mathring": "\u030a",
}  # fmt: skip
"""The combining mark that each command sets on one character."""
_ALPHABETS: Final = {
    "mathcal": ("SCRIPT", "SCRIPT"), "mathscr": ("SCRIPT", "SCRIPT"), "cal": ("SCRIPT", "SCRIPT"),
    "mathbb": ("DOUBLE-STRUCK", "DOUBLE-STRUCK"), "mathfrak": ("FRAKTUR", "BLACK-LETTER"),
    "frak": ("FRAKTUR", "BLACK-LETTER"), "Bbb": ("DOUBLE-STRUCK", "DOUBLE-STRUCK"),
}  # fmt: skip
"""Alphabets as Unicode names them, among mathematical letters and among those like letters."""
_PLAIN: Final = _words(
    """
    mathrm mathit mathbf mathsf mathtt mathnormal mathop mathbin mathrel mathord boldsymbol
    bm pmb text textrm textit textbf textsf texttt textup textnormal mbox hbox operatorname
    ensuremath emph rm it bf sf tt em displaystyle textstyle scriptstyle limits nolimits
    left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr protect relax ce
    """
)
_FRACTIONS: Final = frozenset(("frac", "tfrac", "dfrac", "nicefrac", "sfrac"))
_SPACES: Final = frozenset((",", ";", ":", " ", "\n", "quad", "qquad", "space", "thinspace"))
_ROOTS: Final = {"": "√", "3": "∛", "4": "∜"}
_RAISED_SIGNS: Final = {sign: sign for sign in "*′″†‡±∓"} | {"∘": "°"}
"""Signs that need no raised form, or have another one."""
_ENDINGS: Final = _words(
    """
    st nd rd th e er re o a de ste te eme ème ter
    """
)
"""Raised endings of ordinals, which are set flat."""
_KEPT: Final = _words(
    """
    sqrt binom dbinom tbinom overbrace underbrace overrightarrow overleftarrow stackrel
    overset underset substack xrightarrow xleftarrow widebar slashed not cancel mathds
    mathbbm pmod bmod
    """
)
"""Commands that a formula may be kept with, besides those that have a form; none does harm."""
_DEEPEST: Final = 20

_TOKEN: Final = re.compile(r"\\(?P<word>[A-Za-z]+)\s*|\\(?P<sign>.)|(?P<other>\s+|.)", re.DOTALL)
_FORMULA: Final = re.compile(r"\$(?=[^$]*[\\_^])((?:[^$\\]|\\[^$])+)\$")
_COMMAND: Final = re.compile(r"\\(?:(?P<word>[A-Za-z]+)|[^,;:!>|%&_ -])|(?<!\\)[%#&]")
_OPENS_WORD: Final = re.compile(r"[^\W_]|\\[A-Za-z]")


class _NoFormError(Exception):
    """There is no plain text that says the same."""


@kept(maxsize=2048)
def plain(formula: str) -> str | None:
    r"""The text of a formula, given without its dollars; None if Unicode has no form for it.

    >>> plain(r"10^{-3}"), plain(r"x_{ij}^2 \le \frac{1}{2}"), plain("T_c")
    ('10⁻³', 'xᵢⱼ² ≤ 1/2', None)
    """
    try:
        return " ".join(_Formula(formula).read().split())
    except _NoFormError:
        return None


def text_of(formula: str) -> str:
    r"""A formula as text: its plain form, else itself between dollars, else its letters.

    Formulas with commands that are not known to be those of formulas are not kept.

    >>> text_of(r"B^0 \to \pi"), text_of(r"\sqrt{s_{NN}}"), text_of(r"\input{x}_c")
    ('B⁰ → π', '$\\sqrt{s_{NN}}$', 'input xc')
    """
    found = plain(formula)
    if found is None:
        found = _keepable(formula)
    return _flat(formula) if found is None else found


def formulas(text: str) -> list[tuple[int, int]]:
    r"""Where formulas that are kept stand in a text, with their dollars.

    >>> formulas(r"High-$T_c$ for $5, not $x^2$")
    [(5, 10)]
    """
    if "$" not in text:
        return []
    return [match.span() for match in _FORMULA.finditer(text) if text_of(match[1]) == match[0]]


def _keepable(formula: str) -> str | None:
    """A formula between dollars, a word for each escaped brace; None if it might do harm.

    It is ASCII, its braces are balanced, and it has no comments and no commands but a formula's.
    """
    formula = formula.replace(r"\{", r"\lbrace ").replace(r"\}", r"\rbrace ")
    formula = " ".join(formula.split())
    depth = 0
    for char in formula:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return None
    whole = f"${formula}$"
    if depth or not whole.isascii() or not _FORMULA.fullmatch(whole):
        return None
    return whole if all(map(_is_harmless, _COMMAND.finditer(formula))) else None


def _is_harmless(command: re.Match[str]) -> bool:
    name = command["word"] or ""
    known = (SYMBOLS, ACCENTS, _ALPHABETS, _FUNCTIONS, _PLAIN, _FRACTIONS, _KEPT, _SPACES)
    return any(name in names for names in known) or name in symbol_names()


def _flat(formula: str) -> str:
    """The letters of a formula and of its commands."""
    pieces: list[str] = []
    for token in _TOKEN.finditer(formula):
        word = token["word"]
        if word:
            said = SYMBOLS.get(word, "" if word in _PLAIN else f" {word} ")
        else:
            said = token["sign"] or token["other"]
        pieces.append(said if said not in ("{", "}", "^", "_") or token["sign"] else "")
    return " ".join("".join(pieces).split())


@lru_cache(maxsize=1)
def latex_symbols() -> Mapping[str, str]:
    """Symbols of pylatexenc, which bibtexparser brings along: character to command."""
    from pylatexenc.latexencode import (  # type: ignore[import-untyped]
        get_builtin_uni2latex_dict,
    )

    return {chr(code): command for code, command in get_builtin_uni2latex_dict().items()}


@lru_cache(maxsize=1)
def symbol_names() -> Mapping[str, str]:
    """The inverse of `latex_symbols` for commands without arguments."""
    names: dict[str, str] = {}
    for char, command in latex_symbols().items():
        if match := re.fullmatch(r"(?:\\ensuremath\{)?\\([A-Za-z]+)\}?", command):
            names.setdefault(match[1], char)
    return names


class _Formula:
    """Reads a formula from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0

    def read(self) -> str:
        """Return the text of the whole formula.

        Raises:
            _NoFormError: something in it has no plain form.
        """
        return self._group(0)

    def _group(self, depth: int) -> str:
        """Read up to the brace that closes a group, or to the end."""
        if depth > _DEEPEST:
            raise _NoFormError
        out = ""
        alphabet = ""
        while token := _TOKEN.match(self._source, self._at):
            self._at = token.end()
            other = token["other"]
            if other == "}":
                if not depth:
                    raise _NoFormError
                return out
            if token["word"] in ("cal", "frak", "Bbb"):
                alphabet = token["word"]
                continue
            said = self._said(token, out, depth)
            out += "".join(_in_alphabet(char, alphabet) for char in said) if alphabet else said
        if depth:
            raise _NoFormError
        return out

    def _said(self, token: re.Match[str], before: str, depth: int) -> str:
        """What a token says behind some text, together with its arguments."""
        word, sign, other = token.group("word", "sign", "other")
        if word:
            return self._command(word, token[0][-1].isspace(), before, depth)
        if sign:
            return self._sign(sign)
        if other == "{":
            return self._group(depth + 1)
        if other in ("^", "_"):
            return self._script(other == "^", before, depth)
        if other in ("%", "#", "&", "$"):
            raise _NoFormError
        return {"'": "′", "~": " "}.get(other, " " if other.isspace() else other)

    def _sign(self, sign: str) -> str:
        if sign in _SPACES or sign in ">~":
            return " "
        if sign in "!-/":
            return ""
        if sign in "%&#_{}$":
            return sign
        if sign == "|":
            return "‖"
        raise _NoFormError

    def _command(self, name: str, spaced: bool, before: str, depth: int) -> str:
        behind = _OPENS_WORD.match(self._source, self._at) is not None
        if name in RELATIONS:
            return f" {RELATIONS[name]} "
        if name in _OPERATORS:
            return _OPERATORS[name] + (" " if spaced and before.endswith(" ") else "")
        if name in _FUNCTIONS:
            return (" " if before[-1:].isalnum() else "") + name + (" " if spaced or behind else "")
        if name in SYMBOLS:
            return SYMBOLS[name] + (
                " " if spaced and not behind and not self._is_at("^_{}'") else ""
            )
        if name in _SPACES:
            return " "
        if name in _PLAIN:
            if self._is_at(".") and name in ("left", "right"):
                self._at += 1
            return ""
        if name in _FRACTIONS:
            over, under = (_as_factor(self._argument(depth)) for _ in range(2))
            behind = _OPENS_WORD.match(self._source, self._at) is not None
            return (" " if before[-1:].isalnum() else "") + f"{over}/{under}" + " " * behind
        if name == "sqrt":
            return self._root(depth)
        if name in ACCENTS:
            return _accented(self._argument(depth), ACCENTS[name])
        if name in _ALPHABETS:
            return "".join(_in_alphabet(char, name) for char in self._argument(depth))
        symbol = symbol_names().get(name)
        if symbol is None:
            raise _NoFormError
        return symbol

    def _is_at(self, chars: str) -> bool:
        return self._source[self._at : self._at + 1] in tuple(chars)

    def _argument(self, depth: int) -> str:
        """Read what a command or a script is given: a group or a single token."""
        while self._is_at(" \t\n"):
            self._at += 1
        token = _TOKEN.match(self._source, self._at)
        if token is None or token["other"] in ("}", "^", "_") or depth > _DEEPEST:
            raise _NoFormError
        self._at = token.end()
        said = self._said(token, "", depth + 1)
        if not said and token["word"]:
            return self._argument(depth + 1)
        return " ".join(said.split())

    def _root(self, depth: int) -> str:
        index = ""
        if self._is_at("["):
            end = self._source.find("]", self._at, self._at + 3)
            index, self._at = self._source[self._at + 1 : end], end + 1
        if index not in _ROOTS:
            raise _NoFormError
        content = self._argument(depth)
        return _ROOTS[index] + (
            content if len(content) == 1 or content.isdigit() else f"({content})"
        )

    def _script(self, above: bool, before: str, depth: int) -> str:
        script = self._argument(depth).replace(" ", "").replace("−", "-")
        if above and script in _ENDINGS and (not before or before[-1].isdigit()):
            return script
        forms = RAISED | _RAISED_SIGNS if above else LOWERED
        if not all(char in forms for char in script):
            raise _NoFormError
        return "".join(forms[char] for char in script)


def _as_factor(text: str) -> str:
    return text if text.isalnum() or len(text) < 2 else f"({text})"


def _accented(text: str, mark: str) -> str:
    if len(text) != 1 or text.isspace():
        raise _NoFormError
    base = {"ı": "i", "ȷ": "j"}.get(text, text)
    return unicodedata.normalize("NFC", base + mark)


def _in_alphabet(char: str, name: str) -> str:
    """A letter or digit in the alphabet that a command selects; other characters as they are."""
    if not (char.isascii() and char.isalnum()):
        return char
    kind = "DIGIT" if char.isdigit() else "CAPITAL" if char.isupper() else "SMALL"
    style, other = _ALPHABETS[name]
    bare = unicodedata.name(char).rpartition(" ")[2]
    found = _looked_up(f"MATHEMATICAL {style} {kind} {bare}") or _looked_up(
        f"{other} {kind} {bare}"
    )
    if not found:
        raise _NoFormError
    return found


def _looked_up(name: str) -> str:
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return ""
