"""What it costs Chromium to open and scroll the page of a large story: the table of docs/report.md.

    python benchmarks/page.py [--documents 40] [--segments 150] [--rounds 3]

Needs Debian's chromium and chromium-driver. The story is made up: neighbouring documents share every second sentence.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from pipeline.alignment_file import dump_alignment
from pipeline.report import render

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "report"))

from test_page import folder

VIEWS = {
    "overview": "#overview",
    "two documents side by side": "#read/d0/d1",
    "four documents side by side": "#read/d0/d1/d2/d3",
    "claims": "#claims",
    "a claim by its address": "#g74",
    "map": "#map/d0/d1",
}
ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000"]
OPENED = "const [n] = performance.getEntriesByType('navigation'); return n.domComplete - n.startTime"
FRAMES = 150
STEP = 120  # pixels a frame
PASSAGES = 60

SCROLLED = """
const [frames, step, done] = arguments;
let left = frames;
(function onward() {
  requestAnimationFrame(() => {
    scrollBy(0, step);
    left -= 1;
    left ? onward() : done();
  });
})();
"""
LEVELLED = """
const [most, done] = arguments, nodes = [...document.querySelectorAll('.column .linked')].slice(0, most);
(function onward() {
  const node = nodes.shift();
  if (!node) return done();
  node.focus({ preventScroll: true });
  setTimeout(onward, 20);
})();
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=40)
    parser.add_argument("--segments", type=int, default=150, help="of each document")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    alignment = folder(given.documents, given.segments)
    json, page = dump_alignment(alignment), render(alignment).encode()
    print(f"{given.documents} documents, {len(alignment.segments):,} segments, {len(alignment.links):,} links")
    print(f"alignment.json {len(json) / 1e6:.1f} MB, page {len(page) / 1e6:.1f} MB, {len(page) / len(json):.2f} of it")
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or sys.exit("install Debian's chromium first")
    for argument in ARGUMENTS:
        options.add_argument(argument)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "report.html")
        path.write_bytes(page)
        driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        try:
            driver.set_script_timeout(300)
            measure(driver, path.as_uri(), given.rounds)
        finally:
            driver.quit()
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def measure(driver: webdriver.Chrome, address: str, rounds: int) -> None:
    driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
    print("| opened | processor time, s | from the call to complete, s |\n| --- | --- | --- |")
    for name, view in VIEWS.items():
        worked, took = [], []
        for _ in range(rounds):
            open_page(driver, address + view)
            worked.append(work(driver))
            took.append(driver.execute_script(OPENED) / 1000)
        print(f"| {name} | {min(worked):.2f} to {max(worked):.2f} | {min(took):.2f} to {max(took):.2f} |", flush=True)
    for what, view, script, *arguments in (
        ("a frame of scrolling the claims", "claims", SCROLLED, FRAMES, STEP),
        ("a passage lit and its counterparts made level", "four documents side by side", LEVELLED, PASSAGES),
    ):
        open_page(driver, address + VIEWS[view])
        before = work(driver)
        driver.execute_async_script(script, *arguments)
        print(f"{what}: {1000 * (work(driver) - before) / arguments[0]:.1f} ms of processor time")


def work(driver: webdriver.Chrome) -> float:
    """Seconds that the page's main thread has computed since it was opened, whatever else the machine does."""
    found = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return next(metric["value"] for metric in found if metric["name"] == "TaskDuration")


def open_page(driver: webdriver.Chrome, address: str) -> None:
    driver.get("about:blank")
    driver.get(address)


if __name__ == "__main__":
    main()
