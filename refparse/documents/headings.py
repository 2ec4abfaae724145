"""Headings of reference lists, in the languages in which articles print them."""

from __future__ import annotations

import regex

_WORDS = r"""
    references? | reference\ list | literature | literature\ cited | cited\ literature
  | works\ (?:cited|consulted) | bibliograph(?:y|ies) | bibliographic\ references | sources?\ cited
  | literatur | literaturverzeichnis | literaturangaben | literaturnachweise? | schrifttum
  | quellen | quellenverzeichnis | quellenangaben | referenzen
  | r[ée]f[ée]rences(?:\ bibliographiques|\ cit[ée]es)? | bibliographie | ouvrages\ cit[ée]s
  | referencias(?:\ bibliogr[áa]ficas)? | bibliograf[íi]a | obras\ citadas | literatura\ citada
  | refer[êe]ncias(?:\ bibliogr[áa]ficas)?
  | riferimenti(?:\ bibliografici)? | bibliografici | opere\ citate
  | literatuur | literatuurlijst | literatuurverwijzingen | referenties | bronnen | bronvermelding
  | pi[śs]miennictwo | literatura | bibliografia(?:\ cytowana)? | wykaz\ literatury
  | (?:список\ )?(?:использованн(?:ой|ая|ых)\ )?литератур[аы]
  | библиографи(?:я|ческий\ список)
  | список\ (?:использованных\ )?источников | источники | список\ використаних\ джерел | література
  | 参\s*考\s*文\s*献 | 參\s*考\s*文\s*獻 | 引\s*用\s*文\s*献 | 引用・参考文献 | 文\s*献 | 文\s*獻
  | 参考资料 | 参考書目 | 참\s*고\s*문\s*헌 | 인용문헌
  | referenser | litteratur(?:lista|liste|fortegnelse)? | k[äa]llf[öo]rteckning
  | l[äa]hteet | viitteet
  | kirjallisuus | kaynak[çc]a | kaynaklar | irodalom(?:jegyz[ée]k)? | hivatkoz[áa]sok
  | seznam\ literatury | pou[žz]it[áa]\ literatura | bibliografie | referin[țt]e | literat[ūu]ra
  | βιβλιογραφ[ίι]α | αναφορ[έε]ς | t[àa]i\ li[ệe]u\ tham\ kh[ảa]o | daftar\ pustaka | rujukan
  | المراجع | مراجع | منابع | ביבליוגרפיה | מקורות | संदर्भ
"""
_TAIL = (
    r"(?:\s(?:and|und|et|y|e|en|i|и|&)\s(?:\p{L}+\s?){1,3}"
    r"|\s(?:cited|list|for|of|in|to)(?:\s[\p{L}\d.]+){0,5})?"
)
_NUMBERING = r"(?:(?:\d{1,2}|[A-Z]|[IVX]{1,5}|chapter\s\d+|第\d+章)(?:\.\d{1,2}){0,3}[.):]?\s+)?"
_MARKS = r"[#*=_\-–—•§◆■●\[\]【】<>|~\s]*"
_HEADING = regex.compile(
    rf"{_MARKS}{_NUMBERING}(?:{_WORDS}){_TAIL}\s?(?:\(\s?\d{{1,4}}\s?\))?{_MARKS}[:.：]?{_MARKS}",
    regex.IGNORECASE | regex.VERBOSE,
)
_GLUED = regex.compile(
    rf"[#*\s]*(?i:{_NUMBERING}(?:{_WORDS}))(?:\s*[:：.]\s*|\s+(?=[\[(\p{{Lu}}\d\"“])|(?=\p{{Lu}}\p{{Ll}}))",
    regex.VERBOSE,
)
_SPACED = regex.compile(r"\p{L}(?: \p{L}){4,}+")
LONGEST_HEADING = 80
_MOST_SPACES = 24


def is_heading(line: str) -> bool:
    """Whether a line, without outer spaces, is nothing but the heading of a reference list."""
    if len(line) > LONGEST_HEADING or line.count(" ") > _MOST_SPACES or line[-1:] in ",;-–(":
        return False
    if _SPACED.fullmatch(line):
        line = line.replace(" ", "")
    return _HEADING.fullmatch(line) is not None


def heading_prefix(line: str) -> int:
    """Length of a list's heading that stands on one line with the first entry, 0 without one."""
    spaced = _SPACED.match(line)
    if spaced and spaced.end() < len(line):
        words = spaced.group().replace(" ", "")
        if is_heading(words):
            return spaced.end()
        if is_heading(words[:-1]):
            return spaced.end() - 1
    match = _GLUED.match(line[: LONGEST_HEADING * 2])
    return match.end() if match and match.end() < len(line) else 0
