"""The page in a real browser: everything a reader does, by mouse and by keyboard, with no error and no request.

Run by `make browser-test`, which names axe-core's file in AXE and the folder for the pictures in SCREENSHOTS: a minute
is too long for `make test`. Needs Debian's chromium and chromium-driver.
"""

import json
import os
import shutil
import sys
import time
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from hashed_encoder import HashedEncoder

from pipeline import align_folder, runner
from pipeline.alignment_file import read_alignment
from pipeline.cli import main
from pipeline.records import Alignment, Corrected, Pairing
from pipeline.report import render
from tests.alignment.folders import FIRE

webdriver = pytest.importorskip("selenium.webdriver")
from selenium.webdriver.chrome.service import Service  # noqa: E402
from selenium.webdriver.common.action_chains import ActionChains  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.ui import Select, WebDriverWait  # noqa: E402

CHROMIUM, CHROMEDRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif("AXE" not in os.environ, reason="run by `make browser-test`"),
    pytest.mark.skipif(not (CHROMIUM and CHROMEDRIVER), reason="chromium and chromedriver are not installed"),
]

HERE = Path(__file__).parent
THREE_VERSIONS = HERE.parent / "report" / "three_versions.json"
SEEDS = HERE.parents[1] / "seeds"
SEEDS_ALIGNMENT = HERE.parents[1] / "out" / "seeds" / "alignment.json"
DESK, PHONE = (1400, 1000), (360, 740)
QUIET = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
]


class Page:
    """A page in a browser, with what a test does to it."""

    def __init__(self, driver, address: str):
        self.driver, self.address = driver, address

    def open(self, hash_: str = "", size=DESK, dark: bool = False, fresh: bool = True):
        driver = self.driver
        width, height = size
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
        driver.get("about:blank")
        driver.get(self.address + hash_)
        if fresh:
            driver.execute_script("localStorage.clear()")
            driver.get("about:blank")
            driver.get(self.address + hash_)
        return self

    def __call__(self, selector: str):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def keys(self, *keys: str):
        chain = ActionChains(self.driver)
        for key in keys:
            chain.send_keys(key)
        chain.perform()

    def hover(self, node):
        ActionChains(self.driver).move_to_element(node).perform()

    def until(self, condition, seconds: float = 5):
        return WebDriverWait(self.driver, seconds, poll_frequency=0.05).until(lambda _: condition())

    @property
    def hash(self) -> str:
        return self.run("return decodeURIComponent(location.hash)")

    def segment(self, id: str):
        return self(f'[data-segment="{id}"]')

    def lit(self) -> set[str]:
        return set(self.run('return [...document.querySelectorAll(".segment.lit")].map(n => n.dataset.segment)'))

    def focused(self) -> str | None:
        return self.run("return document.activeElement.dataset.segment || document.activeElement.id")


def start(downloads: Path):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in QUIET:
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service(CHROMEDRIVER))


@pytest.fixture(scope="module")
def downloads(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="module")
def driver(downloads):
    driver = start(downloads)
    yield driver
    driver.quit()


@pytest.fixture(autouse=True)
def no_errors_and_no_requests(driver):
    """After each test: the console is empty and nothing but files of the test was asked for."""
    driver.get_log("browser"), driver.get_log("performance")
    yield
    assert [entry["message"] for entry in driver.get_log("browser")] == []
    asked = [
        event["params"]["request"]["url"]
        for entry in driver.get_log("performance")
        if (event := json.loads(entry["message"])["message"])["method"] == "Network.requestWillBeSent"
    ]
    assert [address for address in asked if not address.startswith(("file:", "data:", "blob:", "about:"))] == []


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Writes the page of an alignment and gives its address."""
    folder = tmp_path_factory.mktemp("pages")

    def make(alignment: Alignment, name: str) -> str:
        path = folder / f"{name}.html"
        path.write_text(render(alignment), encoding="utf-8")
        return path.as_uri()

    return make


@pytest.fixture
def page(driver, made) -> Page:
    return Page(driver, made(read_alignment(THREE_VERSIONS), "three"))


@pytest.fixture(scope="module")
def forty(driver, made) -> Page:
    sys.path.insert(0, str(HERE.parent / "report"))
    from test_page import folder

    return Page(driver, made(folder(40, 150), "forty"))


@pytest.fixture(scope="module")
def seeds(driver, made) -> Page:
    """The page of the seeds: of the last `make run`, or aligned now."""
    alignment = read_alignment(SEEDS_ALIGNMENT) if SEEDS_ALIGNMENT.exists() else align_folder(SEEDS)
    return Page(driver, made(alignment, "seeds"))


def test_the_seeds_are_read_side_by_side_found_and_drawn(seeds):
    seeds.open()
    assert "Where they disagree" in seeds("main").text
    seeds("a[data-view=read]").click()
    seeds.until(lambda: len(seeds.all(".column")) == 2)
    first, second = seeds.all(".column")
    seeds.hover(first.find_element(By.CSS_SELECTOR, ".linked"))
    seeds.until(lambda: second.find_elements(By.CSS_SELECTOR, ".lit"))
    seeds.open("#claims", fresh=False)
    every = len(found(seeds))
    seeds("#search").send_keys("cabello indictment")
    seeds.until(lambda: 0 < len(found(seeds)) < every)
    assert all("indictment" in node.text for node in seeds.all(".claim"))
    seeds.open("#map", fresh=False)
    assert len(seeds.all(".box")) > 10


def test_the_overview_says_who_tells_what_and_where_they_disagree(page):
    page.open()
    text = page("main").text
    assert "3 documents of 4 tell this story" in text
    assert "empty.txt: no text" in text
    assert page(".disagreement .kind").text.upper().startswith("NUMBER")
    assert [node.text for node in page.all(".disagreement dt")] == ["61", "١٦ 16"]
    assert [node.text for node in page.all(".matrix tbody tr:first-child td")] == ["itself", "75%", "59%"]
    assert "Another event. Nearest is wire: 4% likely" in text
    assert page(".origin").text == "may have been written from wire (estimate: 64 %)"


def test_pointing_at_a_passage_lights_its_counterparts_and_brings_them_level(page):
    page.open("#read/wire/arabic/blog")
    page.hover(page.segment("wire#1"))
    page.until(lambda: page.lit() == {"wire#1", "arabic#1", "blog#2"})

    def tops():
        return page.run(
            'return arguments[0].map(id => document.querySelector(`[data-segment="${id}"]`).getClientRects()[0].top)',
            ["wire#1", "arabic#1", "blog#2"],
        )

    page.until(lambda: max(tops()) - min(tops()) < 2)


def test_differing_values_are_marked_in_both_texts(page):
    page.open("#read/wire/arabic")
    assert page('[data-segment="wire#1"] mark').text == "61"
    assert page('[data-segment="arabic#1"] mark').text == "١٦"
    assert not page.all('[data-segment="wire#2"] mark')


def test_text_that_nobody_shares_is_plain_and_text_shared_out_of_view_is_told_apart(page):
    page.open("#read/wire/other")
    assert "linked" not in page.segment("wire#3").get_attribute("class")
    assert "elsewhere" in page.segment("wire#1").get_attribute("class")
    assert page.run("return getComputedStyle(arguments[0]).backgroundColor", page.segment("wire#3")) == page.run(
        "return getComputedStyle(arguments[0]).backgroundColor", page.segment("other#1")
    )


def test_a_link_outside_all_claims_is_shown_too(page):
    page.open("#read/wire/blog")
    assert "linked" in page.segment("blog#0").get_attribute("class")
    page.segment("blog#0").click()
    assert page.lit() == {"blog#0", "wire#0"}
    assert page(".panel h2").text == "Told in part elsewhere"
    assert len(page.all(".panel .link")) == 1
    page.open("#g1")
    page("#g1 summary").click()
    page.until(lambda: "Links to passages of other claims" in page("#g1").text)


def test_documents_are_chosen_by_the_reader_and_the_address_follows(page):
    page.open("#read/wire/arabic")
    Select(page("#column-2")).select_by_value("blog")
    page.until(lambda: page.hash == "#read/wire/blog")
    Select(page("#column-3")).select_by_value("arabic")
    page.until(lambda: page.hash == "#read/wire/blog/arabic")
    page.until(lambda: len(page.all(".column")) == 3)
    Select(page("#column-2")).select_by_value("")
    page.until(lambda: page.hash == "#read/wire/arabic")


def test_arabic_stands_from_right_to_left_in_its_own_face(page):
    page.open("#read/wire/arabic")
    look = page.run(
        "const n = arguments[0], s = getComputedStyle(n), p = getComputedStyle(n.parentElement);"
        "return [n.lang, n.dir, s.direction, p.direction, s.fontFamily]",
        page.segment("arabic#1"),
    )
    assert look[:4] == ["ar", "auto", "rtl", "rtl"]
    assert look[4].startswith('"Noto Naskh Arabic"')
    left, right = page.run(
        "const n = arguments[0], p = n.parentElement.getBoundingClientRect(), r = n.getBoundingClientRect();"
        "return [r.left - p.left, p.right - r.right]",
        page.segment("arabic#3"),
    )
    assert right < left


def test_a_translation_comes_under_its_passage_at_a_key_and_all_of_them_at_another(page):
    page.open("#read/wire/arabic")
    page.segment("arabic#1").click()
    page.keys("t")
    assert page('[data-segment="arabic#1"] .translation').text.startswith("Machine translation At least 47")
    page.keys("t")
    assert not page.all('[data-segment="arabic#1"] .translation')
    page.keys(Keys.ARROW_LEFT, "t")
    assert page.focused() == "wire#1"
    assert page.all('[data-segment="arabic#1"] .translation')
    page.keys("T")
    assert len(page.all(".columns .translation")) == 4
    assert "suspect" in page('[data-segment="arabic#2"] .translation').text


def test_everything_in_the_reading_view_can_be_done_by_keyboard_alone(page):
    page.open()
    page.keys("2")
    page.until(lambda: page.all(".column"))
    for _ in range(30):
        if (page.focused() or "").startswith("wire#"):
            break
        page.keys(Keys.TAB)
    page.keys(Keys.HOME, "j")
    assert page.focused() == "wire#1"
    page.keys(Keys.ARROW_RIGHT)
    assert page.focused() == "arabic#1"
    page.keys(Keys.ARROW_LEFT, Keys.ARROW_DOWN)
    assert page.focused() == "wire#2"
    page.keys(Keys.ENTER)
    assert page(".panel h2").text.startswith("Claim 3")
    assert "blog" in page(".panel .absent").text
    page.keys(Keys.ENTER)
    assert page.run("return document.activeElement.closest('.panel') !== null")
    page.keys(Keys.ESCAPE)
    assert page.focused() == "wire#2"
    page.keys("a")
    assert page(".panel .judge").get_attribute("aria-pressed") == "true"
    page.keys(Keys.ESCAPE)
    assert not page(".panel").is_displayed()
    assert page.focused() == "wire#2"


def test_the_first_tab_stop_skips_to_the_content_and_keeps_the_view(page):
    page.open("#claims")
    page.keys(Keys.TAB, Keys.ENTER)
    assert page.focused() == "main"
    assert page.hash == "#claims"
    assert page.driver.title.startswith("Claims – ")


def test_letters_can_be_turned_off_as_keys(page):
    page.open()
    page.keys("?")
    page("#help input").click()
    page.keys(Keys.ESCAPE, "3")
    page.open("#overview", fresh=False)
    page.keys("3")
    assert page("main").get_attribute("data-view") == "overview"


def found(page) -> list[str]:
    return page.run('return [...document.querySelectorAll(".claim")].map(n => n.id)')


@pytest.mark.parametrize(
    ("words", "claims"),
    [("licensed", ["g3"]), ("LICENSED 160", ["g3"]), ("عبارة", ["g1", "g3"]), ("purser", []), ("claim 2", ["g2"])],
)
def test_claims_are_searched_in_every_language(page, words, claims):
    page.open("#claims")
    page("#search").send_keys(words)
    page.until(lambda: found(page) == claims)


@pytest.mark.parametrize(
    ("control", "value", "claims"),
    [
        ("#filter-document", "blog", ["g2", "g3"]),
        ("#filter-language", "ar", ["g1", "g2", "g3"]),
        ("#filter-relation", "partial", ["g3"]),
    ],
)
def test_claims_are_filtered(page, control, value, claims):
    page.open("#claims")
    Select(page(control)).select_by_value(value)
    assert found(page) == claims
    assert value in page.hash


def test_claims_are_filtered_by_score_and_by_whether_they_differ(page):
    page.open("#claims")
    page("#differs").click()
    assert found(page) == ["g2"]
    page("#differs").click()
    page.run('const s = document.getElementById("score"); s.value = .9; s.dispatchEvent(new Event("input"))')
    assert found(page) == ["g2", "g3"]
    page.open("#claims?differs=1", fresh=False)
    assert found(page) == ["g2"]


def test_a_deep_link_leads_to_its_claim(page, forty):
    page.open("#g3")
    assert page.focused() == "g3"
    forty.open("#g74")
    assert forty.focused() == "g74"
    assert forty.run(
        'const b = document.getElementById("g74").getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight'
    )


def test_evidence_of_every_link_can_be_opened(page):
    page.open("#g2")
    page("#g2 summary").click()
    page.until(lambda: len(page.all("#g2 .links li")) == 3)
    assert "cosine 0.81" in page("#g2 .links li").text


def test_a_box_in_the_map_leads_to_its_passage(page):
    page.open("#map/wire/arabic")
    assert len(page.all(".box")) == 3
    page.hover(page.all(".box")[1])
    assert "61 others" in page(".map-told").text
    page.all(".box")[1].click()
    page.until(lambda: page.hash == "#read/wire/arabic?at=wire#1&link=l1")
    page.until(lambda: page.focused() == "wire#1")


def test_boxes_in_the_map_are_reached_by_keyboard(page):
    page.open("#map/wire/arabic")
    page.run("document.querySelector('.box').focus()")
    page.keys(Keys.ARROW_DOWN, Keys.ENTER)
    page.until(lambda: page.hash == "#read/wire/arabic?at=wire#1&link=l1")


def test_corrections_are_kept_and_saved_as_gold(page, downloads):
    page.open("#read/wire/blog")
    page.segment("wire#1").click()
    page(".panel .judge").click()
    page.segment("wire#2").click()
    page.all(".panel .judge")[1].click()
    page.segment("wire#3").click()
    page("#pick").click()
    assert page.focused() == "pick"
    page.segment("blog#3").click()
    page("#pick").click()
    page("#join").click()
    page.open("#overview", fresh=False)
    assert page("#corrections-count").text == "(3)"
    gold = saved_corrections(page, downloads)

    def sides(links):
        return [
            tuple(sorted(link[side][0]["doc"] + ":" + link[side][0]["text"][:8] for side in "ab")) for link in links
        ]

    assert sides(gold["links"]) == [("blog:Forty-se", "wire:At least"), ("blog:I spent ", "wire:Rescuers")]
    assert sides(gold["rejected"]) == [("blog:The pape", "wire:The vess")]
    segments = {(s.document, s.start, s.end): s.text for s in read_alignment(THREE_VERSIONS).segments}
    for link in gold["links"] + gold["rejected"]:
        for span in link["a"] + link["b"]:
            assert segments[span["doc"], span["start"], span["end"]] == span["text"]


def test_saved_corrections_can_be_loaded_again(page, tmp_path):
    span = {
        s.id: {"doc": s.document, "start": s.start, "end": s.end, "text": s.text}
        for s in read_alignment(THREE_VERSIONS).segments
    }
    link = {"a": [span["wire#1"]], "b": [span["arabic#1"]], "relation": "equivalent"}
    path = tmp_path / "corrections.json"
    path.write_text(json.dumps({"links": [], "rejected": [link]}), encoding="utf-8")
    page.open()
    page("#corrections-open").click()
    page("#corrections input[type=file]").send_keys(str(path))
    page.until(lambda: "1 wrong link" in page("#corrections [role=status]").text)
    path.write_text("[]", encoding="utf-8")
    page("#corrections input[type=file]").send_keys(str(path))
    page.until(lambda: "no links" in page("#corrections [role=status]").text)
    page.keys(Keys.ESCAPE)
    page.run('location.hash = "#read/wire/arabic?at=wire%231"')
    page.until(lambda: page.all('.panel .judge[aria-pressed="true"]'))
    assert page('.panel .judge[aria-pressed="true"]').text == "Wrong"


def test_what_was_joined_by_hand_stands_in_the_panel_and_can_be_taken_back(page):
    page.open("#read/wire/blog?at=wire%233")
    page("#pick").click()
    page.segment("blog#3").click()
    page("#pick").click()
    page("#join").click()
    assert "Joined by you" in page(".panel").text
    assert "Rescuers said" in page(".panel .absent").text
    page(".panel .absent button").click()
    assert "Joined by you" not in page(".panel").text
    assert page("#corrections-count").text == ""


def test_a_corrected_alignment_says_what_a_person_decided_and_hands_all_of_it_on(driver, made, downloads):
    alignment = read_alignment(THREE_VERSIONS)
    first, second, *others = alignment.links
    honoured = [msgspec.structs.replace(first, score=1.0, origin="accepted"), *others]
    run = msgspec.structs.replace(
        alignment.run, corrections=Corrected("0" * 64, [Pairing(second.a, second.b, second.relation)])
    )
    groups = [
        msgspec.structs.replace(group, links=[id for id in group.links if id != second.id])
        for group in alignment.groups
    ]
    page = Page(driver, made(msgspec.structs.replace(alignment, links=honoured, groups=groups, run=run), "corrected"))
    page.open(f"#{first.id}")
    assert "accepted by a person" in page(".panel").text
    assert page(".panel .judge").get_attribute("aria-pressed") == "true"
    gold = saved_corrections(page, downloads)
    assert [[span["text"] for span in link["a"]] for link in gold["rejected"]] == [
        [segment.text for segment in alignment.segments if segment.id in second.a]
    ]
    assert len(gold["links"]) == 1
    page.open("#overview", fresh=False)
    page("#corrections-open").click()
    page.all(".corrected button")[1].click()
    page("#corrections-save").click()
    page.until((downloads / "corrections.json").exists)
    assert json.loads((downloads / "corrections.json").read_text(encoding="utf-8"))["rejected"] == []
    (downloads / "corrections.json").unlink()


@pytest.fixture
def news(tmp_path, monkeypatch) -> Path:
    """A folder of two reports on one event, to be aligned with vectors that need no model."""
    monkeypatch.setattr(runner, "make_encoder", lambda *_: HashedEncoder())
    monkeypatch.setattr(runner, "make_translator", lambda *_: None)
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("wire", "rewrite"):
        (folder / f"{name}.txt").write_text("\n\n".join(FIRE[name]) + "\n", encoding="utf-8")
    return folder


def test_what_is_judged_on_the_page_is_gold_and_corrects_the_next_run(driver, news, tmp_path, downloads):
    def crossread(*arguments):
        done = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert done.exit_code == 0, done.output
        return done.stdout

    crossread("run", news, "--out", tmp_path / "first", "--no-cache")
    before = read_alignment(tmp_path / "first" / "alignment.json")
    right, wrong = before.links[0], before.links[-1]
    page = Page(driver, (tmp_path / "first" / "report.html").as_uri())
    page.open(f"#{right.id}")
    page.keys("a")
    page.run("location.hash = arguments[0]", f"#{wrong.id}")
    page.until(lambda: page.focused() == wrong.a[0])
    page.keys("r")
    ships, mourning = (
        next(s.id for s in before.segments if s.document == document and words in s.text)
        for document, words in (("wire", "Two ships"), ("rewrite", "declared a day"))
    )
    page.segment(ships).click()
    page("#pick").click()
    page.segment(mourning).click()
    page("#pick").click()
    page("#join").click()
    gold = saved_corrections(page, downloads, keep=tmp_path / "corrections.json")
    assert (len(gold["links"]), len(gold["rejected"])) == (2, 1)

    crossread("run", news, "--out", tmp_path / "second", "--no-cache", "--corrections", tmp_path / "corrections.json")
    after = read_alignment(tmp_path / "second" / "alignment.json")
    by_hand = {(*link.a, *link.b): link.origin for link in after.links if link.origin}
    assert by_hand == {(*right.a, *right.b): "accepted", (mourning, ships): "added"}
    assert not [link for link in after.links if (link.a, link.b) == (wrong.a, wrong.b)]
    scored = crossread("eval", tmp_path / "second" / "alignment.json", tmp_path / "corrections.json")
    assert json.loads(scored)["means"]["recall_plus"] == 1.0
    page = Page(driver, (tmp_path / "second" / "report.html").as_uri())
    page.open()
    assert page("#corrections-count").text == "(3)"


def saved_corrections(page, downloads: Path, keep: Path | None = None) -> dict:
    """What “Save corrections.json” writes; moved to `keep`."""
    page("#corrections-open").click()
    page("#corrections-save").click()
    saved = downloads / "corrections.json"
    page.until(saved.exists)
    content = saved.read_text(encoding="utf-8")
    saved.unlink()
    if keep is not None:
        keep.write_text(content, encoding="utf-8")
    page.keys(Keys.ESCAPE)
    return json.loads(content)


def test_rejoining_a_link_rejects_it_and_picks_its_passages(page):
    page.open("#read/wire/blog?at=wire%232")
    next(button for button in page.all(".panel button") if button.text == "Re-join").click()
    assert {node.get_attribute("data-segment") for node in page.all(".picked")} == {"wire#2", "blog#1"}
    page("#join").click()
    page.open("#overview", fresh=False)
    assert page("#corrections-count").text == "(1)"


@pytest.mark.parametrize(
    "text", ["</script><img src=x onerror=alert(1)>", "\u202egnp.exe\u2066 \x1b[31m", "x" * 100_000]
)
def test_hostile_text_is_shown_and_runs_nothing(driver, made, text):
    alignment = read_alignment(THREE_VERSIONS)
    segments = [msgspec.structs.replace(s, text=text) for s in alignment.segments]
    page = Page(driver, made(msgspec.structs.replace(alignment, segments=segments), "hostile"))
    for view in ("", "#read/wire/arabic/blog", "#claims", "#map/wire/arabic"):
        page.open(view, size=PHONE)
        assert not page.all("img")
        assert page.run("return document.documentElement.scrollWidth <= innerWidth")
    page.open("#read/wire")
    shown = page.run("return document.querySelector('[data-segment=\"wire#3\"]').textContent")
    assert shown == text.replace("\u202e", "U+202E").replace("\u2066", "U+2066").replace("\x1b", "U+001B")


@pytest.mark.parametrize("view", ["#overview", "#read/wire/arabic", "#claims", "#map/wire/arabic"])
@pytest.mark.parametrize("size", [PHONE, (1920, 1080)])
def test_nothing_sticks_out_at_the_side(page, view, size):
    page.open(view, size=size)
    assert page.run("return document.documentElement.scrollWidth <= innerWidth")


def test_long_names_do_not_stick_out_on_a_phone(driver, made):
    content = THREE_VERSIONS.read_text(encoding="utf-8").replace("wire", "001_b58b2c7b0a8ae219")
    content = content.replace("arabic", "002_d2f88359cf6c0737").replace("blog", "003_760e7218c5c42c3a")
    page = Page(driver, made(msgspec.json.decode(content, type=Alignment), "long"))
    page.open(size=PHONE)
    assert page.run("return document.documentElement.scrollWidth <= innerWidth")


def test_no_claim_is_missing_on_paper(forty):
    forty.open("#claims")
    forty.run("dispatchEvent(new Event('beforeprint'))")
    assert len(forty.all(".claim")) == 75


def test_a_page_of_forty_documents_opens_in_two_seconds_of_work(forty):
    """Of its main thread's processor time: what else the machine does is not the page's doing."""
    forty.driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
    for view in ("#overview", "#read/d0/d1/d2/d3", "#claims", "#map/d0/d1", "#g74"):
        forty.open(view, fresh=False)
        found = forty.driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
        assert 0 < next(metric["value"] for metric in found if metric["name"] == "TaskDuration") < 2, view


@pytest.mark.skipif(not os.environ.get("AXE"), reason="AXE names no axe.min.js")
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [DESK, PHONE])
@pytest.mark.parametrize(
    "view",
    ["#overview", "#read/wire/arabic/blog?at=wire%231", "#claims?differs=1", "#map/wire/arabic", "corrections", "help"],
)
def test_axe_finds_nothing_serious(page, view, size, dark):
    page.open(view if view.startswith("#") else "#overview", size=size, dark=dark)
    if not view.startswith("#"):
        page(f"#{view}-open").click()
    page.run(Path(os.environ["AXE"]).read_text(encoding="utf-8"))
    findings = page.driver.execute_async_script(
        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations))"
    )
    serious = [
        (finding["id"], finding["impact"], [node["html"][:200] for node in finding["nodes"]][:3])
        for finding in findings
        if finding["impact"] in ("serious", "critical", "moderate")
    ]
    assert serious == []


@pytest.mark.skipif("SCREENSHOTS" not in os.environ, reason="SCREENSHOTS names no folder")
def test_pictures_are_taken(driver, seeds):
    folder = Path(os.environ["SCREENSHOTS"])
    folder.mkdir(parents=True, exist_ok=True)
    for name, view in (("overview", ""), ("reading", "#read"), ("claims", "#claims"), ("map", "#map")):
        for kind, size, dark in (("light", DESK, False), ("dark", DESK, True), ("phone", PHONE, False)):
            seeds.open(view, size=size, dark=dark)
            if view == "#read":
                seeds.run("document.querySelector('.column .linked').click()")
            time.sleep(0.3)
            assert driver.save_screenshot(str(folder / f"{name}-{kind}.png"))
