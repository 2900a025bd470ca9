"""What `pip install` of the built wheel would bring."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        return set(content.namelist())


def test_the_embedded_model_is_in_it_whole(names):
    folder = ROOT / "models" / "ar-en-news"
    held = {name.rsplit("/", 1)[1] for name in names if name.startswith("pipeline/embedded_models/ar-en-news/")}
    assert {line.split("  ")[1] for line in (folder / "SHA256SUMS").read_text().splitlines()} <= held
    assert "pipeline/embedded_models/registry.toml" in names


def test_every_file_of_the_package_is_in_it(names):
    files = (path for path in (ROOT / "pipeline").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    missing = {str(path.relative_to(ROOT)) for path in files} - names
    assert missing == set()
