"""Fetching is tried against a server on this machine that answers as the hub does."""

import hashlib
import http.server
import json
import os
import subprocess
import sys
import threading

import pytest

from pipeline.models import registry

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
    entry = registry()[NAME]

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
            name = path.rsplit("/", 1)[1]
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
            elif f"/resolve/{entry.revision}/" in path and name in hub_files:
                body = hub_files[name]
                self.answer(body, ETag=f'"{hashlib.sha256(body).hexdigest()}"', X_Repo_Commit=entry.revision)
            else:
                self.send_error(404)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
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
        timeout=120,
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
