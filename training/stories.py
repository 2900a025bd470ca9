"""Stories written for this project, marked claim by claim, and the folders and gold that come of the marks.

    python training/stories.py check FILE...           # what is in a file, or what is wrong with its marks
    python training/stories.py write FOLDER FILE...    # FOLDER/NAME/docs/*.txt and FOLDER/NAME/gold.json

A file NAME.story holds documents, each below a line `=== document | language | event`; documents of one event tell one
story. In the text `{c3}...{/}` marks words that tell claim c3, `{c3+c4}` words that tell both, `{c3~}` words that tell
only part of it (a name, a number or a date is missing, or more than that). Marks do not nest. Two passages of two
documents that share a claim are linked: equivalent where both tell the same claims and none only a part, else partial.
Neighbouring spans of one claim in one paragraph are one passage, told in two sentences. Two events never share a claim.

Below a line `=== discrepancies` every line is `kind | claim | document: value | document: value ...`: what each of the
documents that differ in a claim says.
"""

import argparse
import hashlib
import json
import re
import sys
from itertools import combinations
from pathlib import Path

MARK = re.compile(r"\{(/|[a-z]\d+~?(?:\+[a-z]\d+~?)*)\}")
KINDS = {
    *("date", "time", "number", "amount", "age", "name", "source_count"),
    *("negation", "modality", "attribution", "role", "place"),
}


class StoryError(ValueError):
    pass


def is_test(name: str) -> bool:
    """Whether a story is one of those that nothing is fitted to or chosen by: its name decides."""
    return hashlib.sha256(name.encode()).digest()[0] < 64


def read_document(name: str, marked: str) -> tuple[str, list[dict]]:
    """The text without its marks, and its spans: {start, end, claims: {claim: told whole}}."""
    text, spans, at, opened = "", [], 0, None
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1] == "/":
            if opened is None:
                raise StoryError(f"{name}: {{/}} without a claim before it, after {text[-40:]!r}")
            start, claims = opened
            if not text[start:].strip():
                raise StoryError(f"{name}: nothing is marked, after {text[-40:]!r}")
            spans.append({"start": start, "end": len(text), "claims": claims})
            opened = None
        else:
            if opened is not None:
                raise StoryError(f"{name}: {mark[0]} inside another mark, after {text[-40:]!r}")
            opened = len(text), {c.rstrip("~"): not c.endswith("~") for c in mark[1].split("+")}
    text += marked[at:]
    if opened is not None:
        raise StoryError(f"{name}: {list(opened[1])} is not closed")
    if "{" in text or "}" in text:
        where = min(i for i in (text.find("{"), text.find("}")) if i >= 0)
        raise StoryError(f"{name}: a brace is left in the text, at {text[max(0, where - 30) : where + 20]!r}")
    return text, spans


def passages(text: str, spans: list[dict]) -> list[dict]:
    """Neighbouring spans of one paragraph with the same claims as one passage: {spans: [(start, end)], claims}."""
    found: list[dict] = []
    for span in spans:
        last = found[-1] if found else None
        between = text[last["spans"][-1][1] : span["start"]] if last else ""
        if last and last["claims"] == span["claims"] and not between.strip() and "\n\n" not in between:
            last["spans"].append((span["start"], span["end"]))
        else:
            found.append({"spans": [(span["start"], span["end"])], "claims": span["claims"]})
    return found


def read_story(path: Path) -> dict:
    """{documents: {name: (language, event, text, passages)}, discrepancies}. StoryError says what is wrong."""
    documents, discrepancies = {}, []
    blocks = re.split(r"^=== *(.+?) *$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for head, body in zip(blocks[1::2], blocks[2::2], strict=True):
        if head == "discrepancies":
            for line in filter(None, map(str.strip, body.splitlines())):
                kind, claim, *values = (part.strip() for part in line.split("|"))
                if kind not in KINDS:
                    raise StoryError(f"discrepancy of unknown kind {kind!r}")
                said = dict(re.split(r"\s*:\s*", value, maxsplit=1) for value in values)
                discrepancies.append({"kind": kind, "claim": claim, "values": said})
            continue
        parts = [part.strip() for part in head.split("|")]
        if len(parts) != 3 or parts[1] not in ("en", "ar"):
            raise StoryError(f"a document begins with '=== name | en or ar | event', not {head!r}")
        name, language, event = parts
        if name in documents:
            raise StoryError(f"two documents are called {name!r}")
        text, spans = read_document(name, body.strip() + "\n")
        documents[name] = language, event, text, passages(text, spans)
    events: dict[str, str] = {}
    for name, (_, event, _, told) in documents.items():
        for passage in told:
            for claim in passage["claims"]:
                if events.setdefault(claim, event) != event:
                    raise StoryError(f"{name}: claim {claim} belongs to {events[claim]!r}, not to {event!r}")
    for row in discrepancies:
        for name in row["values"]:
            if name not in documents or not any(row["claim"] in p["claims"] for p in documents[name][3]):
                raise StoryError(f"discrepancy in {row['claim']}: {name!r} does not tell that claim")
    return {"documents": documents, "discrepancies": discrepancies}


def gold_of(story: dict) -> dict:
    """The gold links and discrepancies, in the form that score_links and `crossread eval` read."""
    documents = story["documents"]

    def side(name: str, passage: dict) -> list[dict]:
        text = documents[name][2]
        return [{"doc": name, "start": s, "end": e, "text": text[s:e]} for s, e in passage["spans"]]

    links = []
    for a, b in combinations(sorted(documents), 2):
        if documents[a][1] != documents[b][1]:
            continue
        for p in documents[a][3]:
            for q in documents[b][3]:
                shared = sorted(set(p["claims"]) & set(q["claims"]))
                if not shared:
                    continue
                whole = p["claims"] == q["claims"] and all(p["claims"].values())
                links.append(
                    {
                        "a": side(a, p),
                        "b": side(b, q),
                        "claim": "+".join(shared),
                        "relation": "equivalent" if whole else "partial",
                    }
                )
    found = [
        {
            "kind": row["kind"],
            "values": row["values"],
            "spans": {
                name: [span for p in documents[name][3] if row["claim"] in p["claims"] for span in side(name, p)]
                for name in row["values"]
            },
        }
        for row in story["discrepancies"]
    ]
    return {
        "offsets": "code points, end exclusive",
        "events": {name: event for name, (_, event, _, _) in documents.items()},
        "links": links,
        "discrepancies": found,
    }


def check(path: Path) -> str:
    story = read_story(path)
    gold = gold_of(story)
    lines = [f"{path.name}: {len(gold['links'])} links, {len(gold['discrepancies'])} discrepancies"]
    times: dict[str, int] = {}
    for name, (language, event, text, told) in story["documents"].items():
        marked = sum(e - s for p in told for s, e in p["spans"])
        share = marked / max(1, len(text))
        words = len(text.split())
        lines.append(f"  {name:12} {language} {event:12} {words:4} words, {len(told):3} passages, {share:4.0%} marked")
        for passage in told:
            for claim in passage["claims"]:
                times[claim] = times.get(claim, 0) + 1
    alone = sorted(claim for claim, n in times.items() if n == 1)
    lines.append(f"  told once only: {' '.join(alone) or 'none'}")
    return "\n".join(lines)


def write(path: Path, folder: Path) -> None:
    story = read_story(path)
    place = folder / path.stem
    (place / "docs").mkdir(parents=True, exist_ok=True)
    for name, (_, _, text, _) in story["documents"].items():
        (place / "docs" / f"{name}.txt").write_text(text, encoding="utf-8")
    gold = json.dumps(gold_of(story), ensure_ascii=False, indent=1)
    (place / "gold.json").write_text(gold + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check")
    writing = commands.add_parser("write")
    writing.add_argument("folder", type=Path)
    for command in (checking, writing):
        command.add_argument("files", type=Path, nargs="+")
    given = parser.parse_args()
    wrong = 0
    for path in given.files:
        try:
            if given.command == "check":
                print(check(path))
            else:
                write(path, given.folder)
        except (StoryError, ValueError) as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            wrong = 1
    sys.exit(wrong)


if __name__ == "__main__":
    main()
