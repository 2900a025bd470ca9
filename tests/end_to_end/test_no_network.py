"""The main job asks nothing of a network: with sockets refused, and in a network namespace that has no way out."""

import os
import shutil
import subprocess
import sys

import pytest

REFUSE = """
import os, socket, sys

def refuse(event, args):
    # urllib3 finds out on import whether there is IPv6 by binding to the loopback address: nothing is sent or awaited
    if event == "socket.bind" and args[1][:2] == ("::1", 0):
        return
    named = event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
    if named and (event.startswith("socket.get") or args[0].family != socket.AF_UNIX):
        with open(os.environ["TRIED"], "a") as file:
            file.write(f"{event} {args}\\n")
        raise OSError("no network")

sys.addaudithook(refuse)
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "one.txt").write_text("Three ministers resigned on Monday after the bridge collapsed.\n")
    (folder / "two.txt").write_text("استقال ثلاثة وزراء يوم الاثنين بعد انهيار الجسر.\n")
    (folder / "three.html").write_text(
        "<html><base href='http://127.0.0.1:9/'><link rel=stylesheet href=x.css><img src=http://127.0.0.1:9/x.png>"
        "<p>After the collapse of the bridge, three ministers stepped down on Monday, officials said.</p></html>"
    )
    return folder


def environment(cache, **more):
    """That of the tests without what keeps the model libraries offline: crossread must do that by itself."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HF_", "TRANSFORMERS_"))}
    return {**kept, "CROSSREAD_CACHE": str(cache), "OMP_NUM_THREADS": "1", **more}


def run(before, folder, tmp_path, environment, *options):
    out = str(tmp_path / "out")
    command = [*before, sys.executable, "-m", "pipeline.cli", "run", str(folder), "--out", out, *options]
    return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600)


@pytest.mark.parametrize("backend", ["light", "reference"])
def test_the_main_job_tries_no_connection(folder, tmp_path, empty_cache, backend):
    (tmp_path / "sitecustomize.py").write_text(REFUSE)
    tried = tmp_path / "tried"
    audited = environment(empty_cache, PYTHONPATH=str(tmp_path), TRIED=str(tried))
    done = run([], folder, tmp_path, audited, "--backend", backend)
    assert done.returncode == 0, done.stderr
    assert not tried.exists(), tried.read_text()
    assert (tmp_path / "out" / "report.html").is_file()


def no_namespaces():
    if shutil.which("unshare") is None:
        return True
    return subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode != 0


@pytest.mark.skipif(no_namespaces(), reason="this machine lets nobody make a network namespace")
def test_the_main_job_runs_where_no_network_is(folder, tmp_path, empty_cache):
    done = run(["unshare", "-n"], folder, tmp_path, environment(empty_cache))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "alignment.json").is_file()
