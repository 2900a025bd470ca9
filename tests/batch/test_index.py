from pipeline.batch.index import render_index
from pipeline.batch.jobs import Row


def test_every_folder_leads_to_its_report_or_its_error():
    page = render_index([Row(folder="a b/c#1", status="done"), Row(folder="bad", status="failed", error="no text")])
    assert 'href="a%20b/c%231/report.html"' in page
    assert 'href="bad/error.txt"' in page
    assert "no text" in page


def test_names_and_warnings_are_shown_and_never_run():
    evil = "<script>alert(1)</script>"
    page = render_index(
        [Row(folder=evil, status="done", warnings=[evil]), Row(folder="x", status="failed", error=evil)]
    )
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 3


def test_a_folder_named_like_an_address_stays_a_folder():
    assert 'href="javascript%3A' in render_index([Row(folder="javascript:alert(1)", status="done")])


def test_what_a_folder_took_is_not_on_the_page():
    one, other = Row(folder="a", status="done", seconds={"embed": 1.5}), Row(folder="a", status="done", reused=True)
    assert render_index([one]) == render_index([other])
