"""Detect: the language of every segment: script first, then letters, then a statistical model."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec

from pipeline.lang import UNHEARD, languages, plain, rules_for
from pipeline.lang.scripts import letters_by_script, main_script, script_of
from pipeline.records import UNSET, Record, Segment, Source, UnsetType
from pipeline.settings import Detection as Settings

# Dialects and varieties the model tells apart and readers do not.
FOLDED = {"ary": "ar", "arz": "ar", "sdh": "ckb", "ku": "ckb", "uzs": "fa", "prs": "fa", "nb": "no", "nn": "no"}

# Scripts that one language has to itself, as far as news goes.
SOLE = {
    "Hebrew": "he",
    "Greek": "el",
    "Armenian": "hy",
    "Georgian": "ka",
    "Thai": "th",
    "Lao": "lo",
    "Khmer": "km",
    "Myanmar": "my",
    "Tibetan": "bo",
    "Bengali": "bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Oriya": "or",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Hangul": "ko",
    "Kana": "ja",
    "Han": "zh",
    "Thaana": "dv",
    "Ethiopic": "am",
    "Syriac": "syr",
    "Mongolian": "mn",
}

OF_SCRIPT = {
    "Arabic": ("ar", "fa", "ur", "ckb", "ps", "ug", "sd"),
    "Cyrillic": ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn", "tt", "ba", "cv", "os"),
    "Devanagari": ("hi", "mr", "ne", "sa"),
}

# Letters that only some languages of the Arabic script have. The more particular ones are asked first.
ARABIC_LETTERS = (
    ("ps", frozenset("ټډړښږېۍځڅۀ")),
    ("ug", frozenset("ۇۈۋ")),
    ("ckb", frozenset("ێۆڕڵە")),
    ("sd", frozenset("ڄڃٻٺٽڏڊڌڍڙڳڱڻ")),
    ("ur", frozenset("ٹڈڑںےھہ")),
    ("fa", frozenset("پچژگ")),
)
KEYBOARD = frozenset("یک")  # the Persian forms of yeh and kaf: a hint, since some Arabic texts are typed with them
ARABIC_ONLY = frozenset("ةإأيكى")
ARABIC_SURE = frozenset("ةإأ")
ARTICLE = ("ال", "وال", "بال", "لل", "فال", "كال")
ENOUGH = 0.05  # share of a line's words that must hold such a letter: a name in an Arabic sentence may
SURE, LIKELY = 0.99, 0.9  # confidence of a script's only language, and of a decision by letters on a few words
WIDELY_WRITTEN = {
    "en": 10.0,
    **dict.fromkeys(("fr", "es", "de", "pt", "it", "nl", "tr", "id", "pl", "vi", "sv", "ro"), 3.0),
}
MANY = 100_000  # segments after which the model is let go: its 110 MB are wanted later, and 0.7 s load it again
MODEL_READS = 1_000  # characters of a line the model is shown
# A mail address is looked for from the beginning of a word only: from every letter the time would be quadratic.
ADDRESS_OR_DIGITS = re.compile(r"https?://\S+|(?<!\S)\S[^\s@]*@\S+|[\d_]+")


class Detection(Record, frozen=True):
    """What one line is written in. `mixture` gives the share of letters by language where there are two scripts."""

    language: str
    confidence: float
    mixture: dict[str, float] | UnsetType = UNSET


@lru_cache(maxsize=1)
def _model():
    """The py3langid identifier (Barbaresi's fork of langid.py by Lui and Baldwin), with calibrated probabilities."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@lru_cache(maxsize=1)
def _elsewhere() -> frozenset[str]:
    """The model's languages that are not written in Latin letters."""
    return frozenset(SOLE.values()) | frozenset(code for codes in OF_SCRIPT.values() for code in codes)


@lru_cache(maxsize=len(OF_SCRIPT) + 1)
def _told_apart(script: str) -> dict[str, str]:
    """The model's languages that are written in a script, each with the one that readers take it for."""
    folded = {language: FOLDED.get(language, language) for language in _model().labels}
    if script in OF_SCRIPT:
        return {language: code for language, code in folded.items() if code in OF_SCRIPT[script]}
    return {language: code for language, code in folded.items() if code not in _elsewhere()}


@lru_cache(maxsize=4_096)  # a document's lines, each asked for twice; 4 KB a line
def _ranked(text: str, script: str) -> tuple[tuple[str, float], ...]:
    """Languages of a script by the model's probability for a text, best first, dialects folded, summing to 1."""
    probabilities: dict[str, float] = defaultdict(float)
    told_apart = _told_apart(script)
    for language, probability in _model().rank(text):
        if language in told_apart:
            probabilities[told_apart[language]] += probability
    whole = sum(probabilities.values())
    return tuple(sorted(((code, p / whole) for code, p in probabilities.items()), key=lambda item: (-item[1], item[0])))


def cleaned(text: str) -> str:
    """The text as the model reads it best: no tashkeel, tatweel, bidi marks, links or digits, single spaces."""
    import unicodedata

    bare = UNHEARD.sub("", unicodedata.normalize("NFKC", text))
    return " ".join(ADDRESS_OR_DIGITS.sub(" ", bare).split())


@lru_cache(maxsize=8)
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(plain, rules_for(language).frequent))


def _arabic_script(words: list[str], prior: str | None, short: int) -> tuple[str, float]:
    """The language of words in Arabic script: the letters decide, weighed against the marks of Arabic, since a foreign
    name may hold such a letter; without them it is its document's language, Arabic by default."""
    common = {code: sum(plain(word) in _function_words(code) for word in words) for code in ("ar", "fa")}
    arabic = sum(
        1 for word in words if not ARABIC_SURE.isdisjoint(word) or (len(word) > 4 and word.startswith(ARTICLE))
    )
    for language, letters in ARABIC_LETTERS:
        held = sum(1 for word in words if not letters.isdisjoint(word))
        if held and held >= ENOUGH * len(words) and 2 * held > arabic:
            return language, SURE if held > 1 else LIKELY
    if prior is not None and prior != "ar" and not arabic:
        return prior, LIKELY
    typed = sum(1 for word in words if not KEYBOARD.isdisjoint(word))
    if len(words) >= short and typed >= 0.3 * len(words) and all(ARABIC_ONLY.isdisjoint(word) for word in words):
        return "fa", LIKELY
    if len(words) > short and common["fa"] > common["ar"] + 1:
        return "fa", LIKELY
    return "ar", SURE if len(words) >= short else LIKELY


def _of_script(text: str, script: str, prior: str | None, settings: Settings) -> tuple[str, float]:
    """The language of the letters of one script, and how sure that is."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if script_of(word[0]) == script]
    if script == "Arabic":
        return _arabic_script(words, prior, settings.short_words)
    if script in SOLE:
        return SOLE[script], SURE
    if len(words) <= settings.short_words and prior is not None:
        return prior, LIKELY
    if script not in (*OF_SCRIPT, "Latin"):
        return "und", 0.0
    ranked = dict(_ranked(" ".join(words)[:MODEL_READS], script))
    if not ranked:
        return "und", 0.0
    for code in ranked:
        ranked[code] *= settings.document_weight if code == prior else WIDELY_WRITTEN.get(code, 1.0)
    language = max(sorted(ranked), key=ranked.__getitem__)
    return language, min(SURE, ranked[language] / sum(ranked.values()))


def _japanese(scripts: dict[str, int]) -> dict[str, int]:
    """Han letters beside Kana are Japanese, beside Hangul Korean: one script for the two."""
    for beside in ("Kana", "Hangul"):
        if beside in scripts and "Han" in scripts:
            scripts = {
                beside: scripts[beside] + scripts["Han"],
                **{s: n for s, n in scripts.items() if s not in (beside, "Han")},
            }
    return dict(sorted(scripts.items(), key=lambda item: (-item[1], item[0])))


def detect_line(text: str, settings: Settings | None = None, priors: Mapping[str, str] | None = None) -> Detection:
    """The language of one line: ISO 639-1 where there is such a code, `und` where no letter is.

    Confidence lies in [0, 1]. `priors` gives the document's language of each script, where it is known.
    """
    settings, priors = settings or Settings(), priors or {}
    line = cleaned(text)
    scripts = _japanese(letters_by_script(line))
    whole = sum(scripts.values())
    if not whole:
        return Detection(language="und", confidence=0.0)
    main = next(iter(scripts))
    language, confidence = _of_script(line, main, priors.get(main), settings)
    shares: dict[str, float] = {language: scripts[main] / whole}
    for script, count in list(scripts.items())[1:]:
        if count / whole >= settings.min_mixture:
            other = _of_script(line, script, priors.get(script), settings)[0]
            shares[other] = shares.get(other, 0.0) + count / whole
    confidence *= 0.5 + 0.5 * scripts[main] / whole
    if len(shares) == 1:
        return Detection(language=language, confidence=round(confidence, 4))
    mixture = {code: round(share, 4) for code, share in sorted(shares.items(), key=lambda item: (-item[1], item[0]))}
    return Detection(language=language, confidence=round(confidence, 4), mixture=mixture)


def _languages_of(texts: Iterable[str], settings: Settings) -> dict[str, str]:
    """Script → the language most of a document's text in it is in: by lines of more than three words, else by all
    its words in that script together."""
    weights: dict[str, Counter[str]] = defaultdict(Counter)
    short: dict[str, dict[str, None]] = defaultdict(dict)
    for text in texts:
        line = cleaned(text)
        script = main_script(line)
        if script not in (*OF_SCRIPT, "Latin"):
            continue
        if len(line.split()) > settings.short_words:
            found = detect_line(line, settings)
            weights[script][found.language] += int(len(line) * found.confidence)
        else:
            short[script][line] = None
    together = {s: detect_line(" ".join(lines), settings).language for s, lines in short.items()}
    return together | {s: w.most_common(1)[0][0] for s, w in weights.items()}


def _scripts_of(language: str) -> frozenset[str]:
    """The scripts a language is written in, as far as is known here."""
    scripts = {script for script, codes in OF_SCRIPT.items() if language in codes}
    scripts |= {script for script, code in SOLE.items() if code == language}
    scripts |= {rules_for(language).script} if language in languages() else set()
    if language == "ja":
        scripts |= {"Han"}
    if language in ("sr", "ug", "kk", "ky", "tg", "tt", "mn"):
        scripts |= {"Latin", "Cyrillic"}
    return frozenset(scripts or {"Latin"})


def detect(segments: list[Segment], sources: list[Source], settings: Settings) -> list[Segment]:
    """The segments with language, confidence in [0, 1] and, where a segment holds two scripts, the mixture.

    A language given by the user (`Source.language`) wins, except for segments wholly in a script it is not written in.
    Lines of up to three words take the language of their document.
    """
    given = {source.id: source.language for source in sources}
    texts: dict[str, list[str]] = defaultdict(list)
    for piece in segments:
        if piece.kind != "furniture":
            texts[piece.document].append(piece.text)
    priors: dict[str, dict[str, str]] = {}
    known: dict[tuple[str, str], Detection] = {}

    def of(piece: Segment) -> Detection:
        document, wanted = piece.document, given.get(piece.document)
        if document not in priors:
            known.clear()  # segments come document by document
            priors[document] = _languages_of(texts[document], settings)
            priors[document] |= dict.fromkeys(_scripts_of(wanted), wanted) if wanted is not None else {}
        if (document, piece.text) not in known:
            found = detect_line(piece.text, settings, priors[document])
            if wanted is not None and not _scripts_of(wanted).isdisjoint(letters_by_script(piece.text)):
                found = Detection(language=wanted, confidence=1.0, mixture=found.mixture)
            known[document, piece.text] = found
        return known[document, piece.text]

    detected = []
    for piece in segments:
        found = of(piece)
        detected.append(
            msgspec.structs.replace(
                piece, language=found.language, language_confidence=found.confidence, mixture=found.mixture
            )
        )
    if len(segments) > MANY:
        _model.cache_clear()
    return detected


def language_shares(segments: list[Segment]) -> dict[str, dict[str, float]]:
    """Document → language → share of the characters of its segments, largest first; the shares of a document sum to 1.

    `und` counts only where a document holds nothing else.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for piece in segments:
        counts[piece.document][piece.language] += len(piece.text)
    shares = {}
    for document, characters in counts.items():
        told = {code: count for code, count in characters.items() if code != "und"} or dict(characters)
        whole = sum(told.values())
        ordered = sorted(told.items(), key=lambda item: (-item[1], item[0]))
        rounded = {code: round(count / whole, 4) for code, count in ordered[1:]}
        shares[document] = {ordered[0][0]: round(1.0 - sum(rounded.values()), 4), **rounded}
    return shares
