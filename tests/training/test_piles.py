"""Piles of many stories, for fitting which documents tell one event."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "training"))

from development_sets import Folder, lines_document
from piles import FEW, MANY, OF_EVENT, SINGLE, TOPICS, chosen_documents, piles

DOCUMENTS = {"wire": "main", "rewrite": "main", "blog": "main", "other": "later"}


def folder(name, kind, story_of):
    made = [lines_document(document, [f"{name} {document}.", "Twice."]) for document in story_of]
    return Folder(
        name, kind, name, [source for source, _ in made], [s for _, pieces in made for s in pieces], [], None, story_of
    )


def test_a_story_gives_all_its_documents_or_some_of_them():
    story = folder("fire", "written", DOCUMENTS)
    assert chosen_documents(story, 0) == sorted(DOCUMENTS)
    [alone] = chosen_documents(story, 1)
    assert DOCUMENTS[alone] == "main"
    assert [DOCUMENTS[document] for document in chosen_documents(story, 2)] == ["main", "main", "later"]
    assert chosen_documents(story, 3) == ["other"]
    assert chosen_documents(story, 4) == chosen_documents(story, 0)


def test_piles_hold_stories_of_one_fold_and_know_which_documents_tell_one_event():
    stories = [folder(f"story{n}", "written", DOCUMENTS) for n in range(2 * MANY)]
    made = list(piles(stories, [n % 2 for n in range(2 * MANY)]))
    assert len(made) == 2 * (1 + MANY // FEW)
    for pile in made:
        own = {int(name.split("-")[0].removeprefix("story")) for name in pile.story_of}
        assert len({n % 2 for n in own}) == 1
        assert {s.document for s in pile.segments} == {source.id for source in pile.sources} == set(pile.story_of)
        assert len({s.id for s in pile.segments}) == len(pile.segments) == 2 * len(pile.sources)
        for name, event in pile.story_of.items():
            story, document = name.split("-")
            assert event == f"{story}-{DOCUMENTS[document]}"
        assert pile.judged == []  # nothing is known of their links


def test_articles_of_other_sets_stand_alone_in_a_pile():
    stories = [folder(f"story{n}", "written", DOCUMENTS) for n in range(FEW)]
    articles = [folder(f"article{n}", "onestop-kept", {"advanced": "", "elementary": ""}) for n in range(9)]
    articles = [Folder(a.name, a.kind, a.fold, a.sources, a.segments, []) for a in articles]
    [pile] = piles([*stories, *articles], [0] * 13)
    strewn = [name for name in pile.story_of if name.startswith("article")]
    assert len(strewn) == SINGLE
    assert len({pile.story_of[name] for name in strewn}) == SINGLE


def test_a_pile_of_real_news_holds_a_few_documents_of_each_event():
    events = {f"{event}{n}": event for event in ("quake", "flood") for n in range(5)}
    [pile] = piles([folder(f"topic{n}", "ecbplus", events) for n in range(TOPICS)], [0] * TOPICS)
    assert len(pile.sources) == TOPICS * 2 * OF_EVENT
    assert len(set(pile.story_of.values())) == TOPICS * 2
