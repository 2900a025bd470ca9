"""Fetching is tried against a server on this machine that answers as the hub does."""

import contextlib
import hashlib
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.errors import ModelError
from pipeline.models import marian_folder, registry, verify

NAME = "opus-mt-ar-en"


@pytest.fixture(scope="module")
def hub_files(tiny_marian):
    """The files of a hub repository, its weights pickled as the old repositories have them."""
    import io

    import torch
    from safetensors.torch import load_file

    pickled = io.BytesIO()
    torch.save(load_file(tiny_marian / "model.safetensors"), pickled)
    files = {path.name: path.read_bytes() for path in tiny_marian.iterdir() if path.name != "model.safetensors"}
    return {**files, "pytorch_model.bin": pickled.getvalue()}


@pytest.fixture
def hub(hub_files):
    with serving(registry()[NAME], hub_files) as address:
        yield address


@contextlib.contextmanager
def serving(entry, hub_files):
    """A server that has one repository; its address."""

    class Hub(http.server.BaseHTTPRequestHandler):
        def answer(self, body, **headers):
            self.send_response(200)
            for header, value in headers.items():
                self.send_header(header.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def do_GET(self):
            path = self.path.split("?")[0]
            name = path.partition(f"/resolve/{entry.revision}/")[2]
            if path.startswith(f"/api/models/{entry.repository}/tree/"):
                tree = [
                    {"type": "file", "path": n, "size": len(b), "oid": hashlib.sha1(b).hexdigest()}
                    for n, b in hub_files.items()
                ]
                self.answer(json.dumps(tree).encode(), Content_Type="application/json")
            elif path.startswith("/api/models/"):
                info = {
                    "id": entry.repository,
                    "sha": entry.revision,
                    "siblings": [{"rfilename": n} for n in hub_files],
                }
                self.answer(json.dumps(info).encode(), Content_Type="application/json")
            elif name in hub_files:
                body = hub_files[name]
                self.answer(body, ETag=f'"{hashlib.sha256(body).hexdigest()}"', X_Repo_Commit=entry.revision)
            else:
                self.send_error(404)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def crossread(*arguments, endpoint, models, text=""):
    environment = {
        **os.environ,
        "HF_ENDPOINT": endpoint,
        "CROSSREAD_MODELS": str(models),
        "HF_HOME": str(models / "hub"),
    }
    return subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        input=text,
        timeout=600,  # a guard, no measure: a busy machine is slow
    )


def test_a_fetched_model_is_checked_unpickled_listed_and_translates(hub, tmp_path):
    done = crossread("models", "fetch", NAME, endpoint=hub, models=tmp_path)
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / NAME).iterdir()}
    assert "model.safetensors" in names
    assert "pytorch_model.bin" not in names
    checked = crossread("models", "check", NAME, endpoint=hub, models=tmp_path)
    assert (checked.returncode, checked.stderr) == (0, "")
    line = crossread(
        "translate", "--from", "ar", "--model", NAME, endpoint=hub, models=tmp_path, text="le ministre\n\n"
    )
    assert line.returncode == 0, line.stderr
    assert len(line.stdout.splitlines()) == 2


def test_an_embedder_is_fetched_with_the_modules_in_its_folders(tmp_path):
    entry = registry()["LaBSE"]
    with serving(entry, {name: name.encode() for name in entry.files}) as endpoint:
        done = crossread("models", "fetch", "LaBSE", endpoint=endpoint, models=tmp_path)
    assert done.returncode == 0, done.stderr
    assert all((tmp_path / "LaBSE" / name).read_text() == name for name in entry.files)


def test_other_files_than_the_registry_s_are_refused_and_not_kept(tmp_path):
    name = "multilingual-e5-small"
    entry = registry()[name]
    with serving(entry, {file: file.encode() for file in entry.files}) as endpoint:
        done = crossread("models", "fetch", name, endpoint=endpoint, models=tmp_path)
    assert done.returncode == 2
    assert "model.safetensors" in done.stderr
    assert not (tmp_path / name).exists()


def test_without_a_network_it_says_so_plainly(tmp_path):
    done = crossread("models", "fetch", NAME, endpoint="http://127.0.0.1:9", models=tmp_path)
    assert done.returncode == 2
    assert "cannot be reached" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / NAME).exists()


def test_an_unknown_name_is_answered_with_the_known_ones(tmp_path):
    done = crossread("models", "fetch", "opus-mt-xx-en", endpoint="http://127.0.0.1:9", models=tmp_path)
    assert done.returncode == 2
    assert NAME in done.stderr


class Tripwire:
    """Pickled, it asks whoever unpickles it to make a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return Path.touch, (self.path,)


def pickled_folder(tiny_marian, folder, weights):
    """A Marian folder with such pickled weights and no others."""
    folder.mkdir()
    for path in tiny_marian.iterdir():
        if path.name not in ("model.safetensors", "SHA256SUMS"):
            (folder / path.name).write_bytes(path.read_bytes())
    import torch

    torch.save(weights, folder / "pytorch_model.bin")
    return folder


def test_a_folder_with_pickled_weights_is_refused_until_it_is_converted(tiny_marian, tmp_path):
    from safetensors.torch import load_file

    weights = load_file(tiny_marian / "model.safetensors")
    folder = pickled_folder(tiny_marian, tmp_path / "opus-mt-fr-en", weights)
    with pytest.raises(ModelError, match="models convert"):
        marian_folder(folder)
    done = CliRunner().invoke(main, ["models", "convert", str(folder)])
    assert done.exit_code == 0, done.output
    assert set(load_file(folder / "model.safetensors")) <= set(weights)
    model = marian_folder(folder)
    assert "model.safetensors" in model.sha256
    verify(model)


def test_code_in_a_pickle_is_refused_and_not_run(tiny_marian, tmp_path):
    trap = tmp_path / "sprung"
    folder = pickled_folder(tiny_marian, tmp_path / "opus-mt-fr-en", {"weight": Tripwire(trap)})
    done = CliRunner().invoke(main, ["models", "convert", str(folder)])
    assert done.exit_code == 2
    assert "no plain tensors" in done.output
    assert not trap.exists()
    assert not (folder / "model.safetensors").exists()
