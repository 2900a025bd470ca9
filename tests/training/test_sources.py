"""What lies in training/data is what the manifest and the README say, and what sources.toml names."""

import gzip
import hashlib
import json
import re
import tomllib
from pathlib import Path

import pytest

TRAINING = Path(__file__).parent.parent.parent / "training"
FILES = sorted((TRAINING / "data").glob("*.tsv.gz"))
MANIFEST = {row["name"]: row for row in json.loads((TRAINING / "record" / "manifest.json").read_text())}


def test_every_authored_source_has_its_file_and_every_file_its_source():
    names = tomllib.loads((TRAINING / "sources.toml").read_text())["authored"]["names"]
    assert sorted(f"authored_{name}.tsv.gz" for name in names) == [path.name for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_what_the_manifest_says(path):
    listed = MANIFEST[path.name.removesuffix(".tsv.gz")]
    assert listed["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    assert listed["read"] == len(lines)
    assert all(line.count("\t") == 1 for line in lines)


def test_the_readme_counts_right():
    told = dict(re.findall(r"^\| (\S+\.tsv\.gz) \| (\d+) \|", (TRAINING / "data" / "README.md").read_text(), re.M))
    assert told == {path.name: str(MANIFEST[path.name.removesuffix(".tsv.gz")]["read"]) for path in FILES}
