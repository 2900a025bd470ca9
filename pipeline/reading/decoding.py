"""Bytes to text: strict UTF-8, byte order marks, then detection, with an own check for short Arabic."""

import codecs
import re
import unicodedata
from collections.abc import Iterator

from pipeline.lang import plain, rules_for

MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
ARABIC_CODES = ("cp1256", "iso8859-6")
WESTERN = frozenset("àâäáãåæçèéêëìíîïñòóôöõøœùúûüýÿßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜÝ€£§°«»¿¡“”‘’–—…•·©®™´ªº½¼\u00a0š Šžž")
DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
ARABIC_WORD = re.compile(r"[\u0621-\u065f\u0670-\u06d3]+")
MISPLACED = re.compile(r"[ةى](?=[\u0621-\u064a])|(?<![\u0621-\u064a])[ةىؤ\u064b-\u0652]")
# What a page may say it is written in. Python knows codecs that are no encodings of text (idna, unicode_escape, zlib,
# undefined), and some of those are slow or raise errors of their own: a page must not choose them.
PAGE_ENCODINGS = frozenset(
    codecs.lookup(name).name
    for name in (
        *(f"iso8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)),
        *(f"cp{page}" for page in (437, 720, 850, 852, 855, 864, 866, 874, 932, 949, 950)),
        *(f"cp{page}" for page in range(1250, 1259)),
        *("ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
        *("gbk", "gb2312", "gb18030", "big5", "big5hkscs", "euc-jp", "shift_jis", "iso2022-jp", "euc-kr", "tis-620"),
    )
)
SAMPLE = 100_000  # bytes that detection looks at
MOST_CONTROLS = 0.01  # share of control characters a text may hold


class UndecodableError(Exception):
    """The bytes are no text in any encoding that is known here."""


def controls(text: str) -> int:
    """How many characters are controls that no text holds."""
    return sum(unicodedata.category(c) == "Cc" and c not in "\t\n\r\f\v\x85\x1b\x1c\x1d\x1e" for c in text)


def plausible(text: str, sample: int = 20_000) -> bool:
    """Whether decoded text looks written: hardly a control or unassigned character, letters of few scripts."""
    seen = text[:sample]
    odd = sum(unicodedata.category(c) in ("Cc", "Cn", "Co", "Cs") and c not in "\t\n\r\f\v\x85" for c in seen)
    return bool(seen) and odd <= MOST_CONTROLS * len(seen)


def wide(content: bytes) -> tuple[str, str] | None:
    """UTF-16 or UTF-32 without a byte order mark, where that is plain: nearly all characters in blocks of living
    scripts and either half of the bytes mostly the same."""
    if len(content) < 4 or len(content) % 2:
        return None
    sample = content[: SAMPLE - SAMPLE % 4]
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        if encoding.startswith("utf-32") and len(content) % 4:
            continue
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        low = sum(
            c in "\t\n\r\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022"
            or 0x20 <= ord(c) < 0x250
            or 0x370 <= ord(c) < 0x700
            for c in text
        )
        common = sum(c.isspace() or c in "eaiالeоа" for c in text)
        if low >= 0.97 * len(text) and common >= 0.1 * len(text) and plausible(text):
            return content.decode(encoding, errors="strict"), encoding
    return None


def arabic_score(text: str) -> float:
    """How much a text reads like Arabic, Persian or Urdu in [0, 1]: share of its words that are common ones or begin
    with the article, less its words that hold a letter where none can stand."""
    words = ARABIC_WORD.findall(text)
    if not words:
        return 0.0
    known = frozenset(plain(word) for code in ("ar", "fa", "ur") for word in rules_for(code).frequent)
    good = sum(
        plain(word) in known or (len(word) > 3 and word.startswith(("ال", "وال", "بال", "لل"))) for word in words
    )
    bad = sum(bool(MISPLACED.search(word)) for word in words)
    return max(0.0, (good - 2 * bad) / len(words))


def arabic(content: bytes) -> tuple[str, str] | None:
    """Eight-bit Arabic, where it reads like it. charset-normalizer takes short ISO-8859-6 for Hebrew."""
    candidates = []
    for encoding in ARABIC_CODES:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = [c for c in text[:SAMPLE] if ord(c) > 127]
        letters = sum("\u0600" <= c <= "\u06ff" or c in "\u00a0«»“”’‘–—…\u200c\u200e\u200f" for c in foreign)
        if foreign and letters >= 0.97 * len(foreign) and controls(text[:SAMPLE]) == 0:
            candidates.append((arabic_score(text[:SAMPLE]), -ARABIC_CODES.index(encoding), text, encoding))
    candidates = [candidate for candidate in candidates if candidate[0] >= 0.1]
    return max(candidates)[2:] if candidates else None


def western(content: bytes) -> tuple[str, str] | None:
    """Windows-1252, where the bytes beyond ASCII are few and all letters and marks of Western European text."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        return None
    foreign = [i for i, c in enumerate(text[:SAMPLE]) if ord(c) > 127]
    inside = sum(text[max(0, i - 1) : i + 2].strip(text[i]).isascii() for i in foreign)
    fits = all(text[i] in WESTERN for i in foreign) and inside >= 0.8 * len(foreign)
    return (
        (text, "cp1252")
        if foreign and fits and len(foreign) <= 0.15 * min(len(text), SAMPLE) and controls(text[:SAMPLE]) == 0
        else None
    )


def declared(content: bytes) -> Iterator[str]:
    """The encoding an HTML page names for itself."""
    found = DECLARED.search(content[:4096])
    if found:
        name = found.group(1).decode("ascii", errors="ignore")
        try:
            known = codecs.lookup(name).name in PAGE_ENCODINGS
        except LookupError:
            return
        if known:
            yield name


def detected(content: bytes) -> tuple[str, str] | None:
    """What charset-normalizer finds, where the text looks written."""
    from charset_normalizer import from_bytes

    best = from_bytes(content[:SAMPLE]).best()
    if best is None or best.chaos > 0.1:
        return None
    try:
        text = content.decode(best.encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    letters = [c for c in text[:SAMPLE] if c.isalpha()]
    if (
        len(set(letters)) < 3
        or not plausible(text)
        or controls(text[:SAMPLE])
        or (best.coherence == 0 and len(letters) < 0.5 * len(text[:SAMPLE]))
    ):
        return None
    return text, best.encoding


def decoded(content: bytes, markup: bool = False) -> tuple[str, str]:
    """The text of the bytes, to the letter but for a byte order mark, and the name of the encoding in Python.

    Strict UTF-8 is tried first, then marks of UTF-32 and UTF-16, UTF-16 without a mark, for `markup` the encoding the
    page names, 8-bit Arabic, Windows-1252, and what charset-normalizer finds.
    Raises UndecodableError, also for binary content.
    """
    try:
        text = content.decode("utf-8-sig")
        if controls(text[:SAMPLE]) <= MOST_CONTROLS * min(len(text), SAMPLE) and "\x00" not in text:
            return text, "utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8"
    except UnicodeDecodeError:
        pass
    for mark, encoding in MARKS:
        if content.startswith(mark):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if plausible(text):
                return text, encoding
    found = wide(content)
    if found is None and (
        b"\x00" in content or controls(content[:SAMPLE].decode("latin-1")) > 0.3 * min(len(content), SAMPLE)
    ):
        raise UndecodableError("binary, not text")
    if found is None and markup:
        for encoding in declared(content):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                continue
            if plausible(text):
                return text, encoding.lower()
    found = found or arabic(content) or western(content) or detected(content)
    if found is None:
        raise UndecodableError("its encoding cannot be told")
    return found
