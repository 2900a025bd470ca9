"""Translate: the English of every segment that is not English, by the local Marian model of its language."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from pipeline.facts import lost_numbers
from pipeline.records import Segment
from pipeline.records import Translation as Translated
from pipeline.settings import Translation
from pipeline.translation.clauses import is_address, split_text
from pipeline.translation.guards import problems
from pipeline.translation.marian import Output, Translator
from pipeline.translation.numerals import in_digits
from pipeline.translation.shortage import is_shortage

NO_MODEL = Translated(text="", model="", score=0.0, flags=["no_model"])


def in_batches(
    texts: Iterable[str],
    translator: Translator,
    size: int,
    beams: int,
    no_repeat: int = 0,
    advance: Callable[[int, int], None] = lambda done, of: None,
) -> dict[str, Output]:
    """Text → output, longest first in batches of `size`."""
    ordered = sorted(set(texts), key=lambda text: (-len(text), text))
    outputs: dict[str, Output] = {}
    for start in range(0, len(ordered), size):
        batch = ordered[start : start + size]
        outputs.update(zip(batch, halved_until_it_fits(batch, translator, beams, no_repeat), strict=True))
        advance(len(outputs), len(ordered))
    return outputs


def halved_until_it_fits(texts: Sequence[str], translator: Translator, beams: int, no_repeat: int) -> list[Output]:
    """One output a text, in order. Where memory runs out the texts are halved and tried again; a single text for which
    it does not suffice gets an empty output, which makes it suspect."""
    try:
        return translator.translate(texts, beams, no_repeat)
    except (MemoryError, RuntimeError) as error:
        if not is_shortage(error):
            raise
    if len(texts) == 1:
        return [Output("", 0.0)]
    middle = len(texts) // 2
    first = halved_until_it_fits(texts[:middle], translator, beams, no_repeat)
    return first + halved_until_it_fits(texts[middle:], translator, beams, no_repeat)


def joined(parts: list[Output]) -> Output:
    """The outputs of one text's pieces as one, its score their mean by length, addresses left out."""
    if len(parts) == 1:
        return parts[0]
    scored = [part for part in parts if not is_address(part.text)] or parts
    weights = [max(1, len(part.text)) for part in scored]
    score = sum(part.score * weight for part, weight in zip(scored, weights, strict=True)) / sum(weights)
    return Output(" ".join(part.text for part in parts), round(score, 4))


def with_more_numbers(
    known: Mapping[str, Output], language: str, translator: Translator, settings: Translation, limit: int
) -> dict[str, Output]:
    """Text → another output, for the texts that lost a number and lose fewer in it.

    First the numbers that stand in words are given to the model as digits, then the search is widened. `limit`: most
    source tokens.
    """

    def lost(text: str, output: Output) -> int:
        return len(lost_numbers(text, language, output.text, "en"))

    best = dict(known)
    for beams, rewrite in ((settings.beams, in_digits), (settings.number_beams, lambda text, _: text)):
        losing = {text: rewrite(text, language) for text in known if lost(text, best[text])}
        asked = {
            text: given
            for text, given in losing.items()
            if (given, beams) != (text, settings.beams) and translator.count(given) <= limit
        }
        made = in_batches(asked.values(), translator, settings.batch_size, beams)
        best |= {
            text: made[given]
            for text, given in asked.items()
            if lost(text, made[given]) < lost(text, best[text])
            and not problems(text, made[given].text, settings.max_length_ratio)
        }
    return {text: output for text, output in best.items() if output is not known[text]}


def translate_texts(
    texts: Sequence[str],
    language: str,
    translator: Translator,
    settings: Translation,
    advance: Callable[[int, int], None] = lambda done, of: None,
) -> list[Translated]:
    """One translation a text, in order; each distinct text is translated once.

    Addresses are copied. Flags: `split` (translated piece by piece: too long, or an address stands inside), `retried`
    (the first output was refused, or lost a number, and another was taken), `suspect` (the second is refused too),
    `number_lost` (a number or date did not reappear).
    """
    limit = min(settings.max_source_tokens, translator.max_tokens - 2)
    pieces = {
        text: split_text(" ".join(text.split()), lambda part: translator.count(part) <= limit) for text in set(texts)
    }
    parts = {part for each in pieces.values() for part in each}
    addresses = {part: Output(part, 1.0) for part in parts if is_address(part)}
    known = in_batches(parts - set(addresses), translator, settings.batch_size, settings.beams, advance=advance)
    refused = [part for part in known if problems(part, known[part].text, settings.max_length_ratio)]
    again = in_batches(refused, translator, settings.batch_size, settings.beams + 2, no_repeat=3)
    better = {
        part: output for part, output in again.items() if not problems(part, output.text, settings.max_length_ratio)
    }
    better |= with_more_numbers({**known, **better}, language, translator, settings, limit)
    suspect = set(refused) - set(better)
    known |= better | addresses

    def finished(text: str) -> Translated:
        output = joined([known[part] for part in pieces[text]])
        flags = ["split"] if sum(part not in addresses for part in pieces[text]) > 1 else []
        flags += ["retried"] if any(part in better for part in pieces[text]) else []
        flags += ["suspect"] if any(part in suspect for part in pieces[text]) or not output.text else []
        flags += ["number_lost"] if lost_numbers(text, language, output.text, "en") else []
        return Translated(text=output.text or text, model=translator.model.name, score=output.score, flags=flags)

    made = {text: finished(text) for text in pieces}
    return [made[text] for text in texts]


def needs_translation(segment: Segment) -> bool:
    return segment.language not in ("en", "und")


def translate(
    segments: list[Segment],
    translators: Mapping[str, Translator],
    settings: Translation,
    advance: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[list[Segment], list[str]]:
    """Segments with their translations, and a warning for each language that has no model.

    `translators` maps ISO 639-1 codes to models that are warm. Every non-English segment with words gets a translation;
    where there is no model it is empty and flagged `no_model`, and the segment takes no part in the alignment.
    """
    made: dict[str, Translated] = {}
    warnings = []
    for language in sorted({segment.language for segment in segments if needs_translation(segment)}):
        chosen = [segment for segment in segments if segment.language == language]
        if language in translators:
            texts = [segment.text for segment in chosen]
            done = translate_texts(texts, language, translators[language], settings, advance)
            made.update((segment.id, translation) for segment, translation in zip(chosen, done, strict=True))
        else:
            made.update((segment.id, NO_MODEL) for segment in chosen)
            warnings.append(
                f"{language}: {len(chosen)} segments are left out of the alignment: there is no model from {language} "
                f"to English; put a Marian folder named {language}-en or opus-mt-{language}-en beside the other models"
            )
    return [msgspec.structs.replace(s, translation=made[s.id]) if s.id in made else s for s in segments], warnings
