"""What stands in and around name lists and is no name: "et al.", roles, titles, lost spaces."""

from __future__ import annotations

import re
from typing import Final

from refparse.accents import one_line

_REPEATED: Final = re.compile(
    r"[-_‐‑‒–—―]{2,}\.?|[—―]|(?:ders|dies|dens|id|ead|eid|iid|idem|eadem|ibid|ibidem|el mismo"
    r"|la misma|o mesmo|le même|dez|dezelfde|tenże|tegoż|taż|derselben?|dieselben?|tejże"
    r"|ciż|dens|densamme|samme"
    r"|(?:он|она|они) же|(?:его|е[её]|их) же)\.?",
    re.IGNORECASE,
)
_LONGEST_REPEATED: Final = 12
_LOST_SPACE: Final = re.compile(r"([,;])(?=[^\W\d_])")
_LEAD_IN: Final = re.compile(
    r"(?:vgl|cf|siehe|voir|vide|zie|zob|por|jfr|см|ср)\b[.:]{0,2}\s+(?=[^\W\d_])", re.IGNORECASE
)
_ET_AL: Final = re.compile(
    r"(?:(?<=[\s,;.)])|^|(?<=\d))\[?"
    r"(?-i:(?:&|and|e|y|et|und)\s+)?"
    r"(?:e\.?t\s?[.,]?\s?al(?:ii|ia|li)?(?![^\W_])|and\s+(?:\d{1,4}\s+)?others|&\s*others|et\s+autres|und\s+andere"
    r"|&\s?al(?:\.|(?=\W|$))|(?:and|&)\s+(?:\d{1,4}\s+)?co-?(?:authors|workers)|u\.\s?mitarb\.|(?:and|&)\s+colleagues"
    r"|(?-i:u\.\s?(?:v\.\s?)?a(?:\.|$))|et\s+coll(?:\.|\b)|(?-i:[ey])\s+col(?:s|abs?|aboradores)?(?:\."
    r"|(?=\W|$))"
    r"|e\s+outros|y\s+otros|e\s+altri|(?-i:i\s+(?:in(?:ni)?|wsp)|m\.?\s?fl)(?!\w)|a\s+(?:kol|spol)\."
    r"|(?:и\s+)?др\.|и\s+др(?!\w)|и\s+другие|и\s+соавт\.|(?:och|og)\s+andr[ae](?!\w)|med\s+flera"
    r"|en\s+anderen|(?-i:e\.\s?a)(?!\w)|ve\s+(?:ark\.|ark(?=$)|diğerleri(?!\w))"
    r"|és\s+(?:mtsai|munkatársai)(?!\w)|și\s+(?:colab\.|alții(?!\w))|(?-i:dkk)\b|ja\s+muut(?!\w))\.?(?!\w)\]?"
    r"|(?:…|\.\s?\.\s?\.)"
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff])\s*(?:等|ほか|他)(?=\W|$)|(?<=[,，])\s*等(?=\W|$)|(?<=[\uac00-\ud7a3])\s+외(?=\W|$)",
    re.IGNORECASE,
)
_ROLE: Final = re.compile(
    r"[(\[]\s*(?:edd?s?|edits?|editors?|hrsgg?|hgg?|herausgeber(?:in(?:nen)?)?|orgs?"
    r"|organizador(?:es|as?)?"
    r"|coords?|coordinador(?:es|as?)?|coordenador(?:es|as?)?|coord\.?\s+par|dirs?|directeurs?"
    r"|compp?s?"
    r"|director(?:es|as?)?|compiladores|compilers?|curs?|a\s+cura\s+di|eds?\.?\s*lit|reds?|red\.\s*nauk|redaktion|oprac|samenst|utg|udg|bearb|trans|transl"
    r"|übers|trads?|tr|ill|author|authors|sous\s+la\s+dir(?:ection|\.)?(?:\s+de)?"
    r"|(?:(?:отв|науч|гл|общ)\.\s*)?ред|сост|ред\.?-сост)"
    r"\.?\s*[)\]]\.?"
    r"|(?-i:[\s,]+(?:[Ee]ditors?|Hrsgg?|Hgg?\.|[Oo]rgs\.?|[Cc]oords\.?|eds?\.?|Eds?\.|edd\."
    r"|[Dd]ir\.|éds?\.?))\s*$"
    r"|^\s*[(\[]?\s*(?:editors?|eds?\.?(?:\s+by)?|edited\s+by|hrsg\.?(?:\s+v(?:on|\.))?"
    r"|hg\.?(?:\s+v(?:on|\.))?"
    r"|herausgegeben\s+von|a\s+cura\s+di|sous\s+la\s+direction\s+d[e']|éd\.?(?:\s+par)?|dir\."
    r"|coord\.?(?:\s+par)?"
    r"|trans(?:l)?\.\s+and\s+ed\.|transl?(?:ated)?\s+by|by|por|compiled\s+by|(?:под\s+(?:общ\.\s+)?|отв\.\s+|науч\.\s+|гл\.\s+)?ред(?:акцией|\.)|сост\.|(?:pod\s+)?red\.(?:\s+nauk\.|\s+a[vf])?"
    r"|pod\s+redakcją|oprac\.|onder\s+redactie\s+van|under\s+redaktion\s+av|redigert\s+av|utg\.\s+av"
    r"|в:)(?=[\s:)\]])\s*[)\]:]?",
    re.IGNORECASE,
)
_INVENTORS: Final = re.compile(r",\s*inventors?\b|;[^;]*,\s*assignees?\b")
_HONORIFIC: Final = re.compile(
    r"(?:^|(?<=[\s,;]))(?:(?:dr|prof|mr|mrs|ms|mme|mlle|dipl\.-ing|ing|priv\.-doz|pd|rev"
    r"|sir)\."
    r"(?:\s*(?:med|phil|rer\.\s?nat|jur|ing|h\.\s?c|theol)\.)*|professor|sir|dr"
    r"|prof)\s+(?=[^\W\d_])"
    r"|,\s*(?:ph\.?\s?d|msc|bsc|md-phd|mph)\.?(?=\s*(?:[,;]|$))",
    re.IGNORECASE,
)
_BROKEN_HYPHEN: Final = re.compile(
    r"(?<=\.)\s+[-‐‑–]\s?(?=[^\W\d_]\.)|(?<=\.)\s?[-‐‑]\s+(?=[^\W\d_]\.)"
)
_BROKEN_COMPOUND: Final = re.compile(
    r"(?<=[^\W\d_])(?:\s[-‐‑](?=[^\W\d_]{2})|(?<=\b[^\W\d_])[-‐‑]\s(?=[^\W\d_]\b)"
    r"|[-‐‑]\s(?=[^\W\d_]{3}))"
)
_BROKEN_WORD: Final = re.compile(r"(?<=[^\W\d_])[-‐‑]\s(?=[a-zß-öø-ÿ]{2})(?!(?:and|und|et)\s)")
_GLUED_INITIALS: Final = re.compile(r"(?<=[a-zß-öø-ÿ]{2})(?=[A-Z]{1,3}(?:[,;]|\s[A-Z]\b|$))")
_LIST_NUMBER: Final = re.compile(r"^\W*\d{1,4}\s?[-.)\]]\s*(?=[^\W\d_])")
_EMPTY_ITEMS: Final = re.compile(r"(?:[,;]\s*){2,}")
_WORD_IN_CAPITALS: Final = re.compile(" [A-Z]{3}")
_SPLIT_CAPITALS: Final = re.compile(
    r"(?<!, (?=[EY] ))\b([A-Z]) ([A-Z]{3,})(?= ?,(?: [A-Z]\.)+)"
    r"|(?<=[A-Z]\. )([A-Z]) ([A-Z]{3,})\b(?! [A-Z]\.)"
)
"""A family in small capitals as a PDF gives it: "E LM , A. B.", "A. B. E LM"."""
_SPACED_DOT: Final = re.compile(r"(?<=\b[^\W\d_])\s+\.\s?")
_GLUED: Final = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_]{2})")
_PARENTHESIS: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_PARTICLE: Final = r"(?:de la|de|d['’]|du|des|del|della|di|da|dos|von der|von|van der|van|zu)"
_BRACKETED_GIVEN: Final = re.compile(
    r"(?<=[^\W\d_]) ?[(\[]((?:[^\W\d_][hr]?\.[- ]?){1,4}"
    r"|(?<=[^\W\d_]{3} [(\[])[A-ZÀ-Þ][a-zß-ÿ'’]+(?:[ -](?:[A-ZÀ-Þ][a-zß-ÿ'’]+|[A-ZÀ-Þ]\.)){0,2})"
    rf"(\s{_PARTICLE})?[)\]](?=\s*(?:[,;/&.:(]|(?:et|and|und|e|y|u\.|dir|éds?|eds?)\b|$))"
)
_BRACKETED_PARTICLE: Final = re.compile(
    rf"(?<=[^\W\d_]) [(\[]({_PARTICLE})[)\]],? "
    r"((?:[^\W\d_]\.[- ]?){1,4}|[^\W\d_][\w'’. -]{1,30}?)"
    r"(?=\s*(?:[,;/&]|\b(?:et|and|und)\b|$))"
)
_GROUP_IN_BRACKETS: Final = re.compile(
    r"\s?\((?:(?:for|on behalf of)\s)?(?:the\s)?"
    r"([^()]{2,80}\s(?:[Cc]ollaborations?|[Cc]onsortium|[Ii]nvestigators|[Tt]eam|Group|Network))\)"
)
_IN_BRACKETS: Final = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_BROKEN_ELISION: Final = re.compile(r"(?<=\b[ODL]['’])\s(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2})")
_SPACES: Final = re.compile(r"\s+")


def is_repetition(text: str) -> bool:
    """Whether a text stands for the author before it: "Ders.", "idem", "———"."""
    if len(text) > _LONGEST_REPEATED and text[0].isalpha():
        return False
    return _REPEATED.fullmatch(text) is not None


def on_one_line(text: str) -> str:
    """A list with one space for each run of white space and one behind each comma."""
    text = one_line(text)
    if text.count(",") != text.count(", ") or text.count(";") != text.count("; "):
        text = _LOST_SPACE.sub(r"\1 ", text)
    if "' " in text or "’ " in text:
        text = _BROKEN_ELISION.sub("", text)
    if _WORD_IN_CAPITALS.search(text):
        text = _SPLIT_CAPITALS.sub(r"\1\2\3\4", text)
    lead_in = _LEAD_IN.match(text)
    return text[lead_in.end() :] if lead_in else text


def without_et_al(text: str) -> tuple[str, bool, bool]:
    """A list with semicolons for "et al.", whether it had any, and whether names follow it."""
    found = _ET_AL.search(text)
    if not found:
        return text, False, False
    inside = found.group()[0] not in "….," and any(map(str.isalpha, text[found.end() :]))
    return _ET_AL.sub(";", text), True, inside


def without_noise(text: str) -> str:
    """A list without numbers, roles and titles, its broken initials mended."""
    if ",," in text or ", ," in text:
        text = _EMPTY_ITEMS.sub(", ", text)
    text = _GLUED_INITIALS.sub(" ", _LIST_NUMBER.sub("", text))
    if "- " in text or " -" in text:
        text = _BROKEN_WORD.sub("", text)
        text = _BROKEN_COMPOUND.sub("-", text)
    text = _ROLE.sub("", text)
    if ", inventor" in text:
        text = _INVENTORS.sub("", text)
    text = _HONORIFIC.sub("", text)
    if " ." in text:
        text = _SPACED_DOT.sub(". ", text)
    if "." in text:
        text = _BROKEN_HYPHEN.sub("-", text)
        text = _GLUED.sub(" ", text)
    return text.strip(" ,;:")


def without_outer_brackets(text: str) -> str:
    """A list that stands in brackets as a whole without these."""
    inside = _IN_BRACKETS.fullmatch(text)
    return inside[1].strip() if inside else text


def with_groups_apart(text: str) -> str:
    """A list with a semicolon for the brackets of "Oak A et al. (ATLAS Collaboration)"."""
    return _GROUP_IN_BRACKETS.sub(r"; \1", text)


def with_bracketed_given(text: str) -> str:
    """A list with a comma for the brackets of "Smith (J. A.)" and "Certeau (Michel de)"."""
    text = _BRACKETED_PARTICLE.sub(r", \2 \1", text)
    return _BRACKETED_GIVEN.sub(r", \1\2", text)


def without_parentheses(text: str) -> str:
    """A list without brackets and what is in them."""
    return _SPACES.sub(" ", _PARENTHESIS.sub(" ", text)).strip()
