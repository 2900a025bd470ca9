import os

import pytest

from pipeline.batch.jobs import find_jobs
from pipeline.errors import InputError


def names(root, out):
    return [job.name for job in find_jobs(root, out)[0]]


def test_every_folder_that_holds_documents_itself_is_a_job(root, tmp_path):
    (root / "empty").mkdir()
    (root / "pictures").mkdir()
    (root / "pictures" / "a.png").write_bytes(b"x")
    assert names(root, tmp_path / "out") == ["deep/three", "one", "two"]


def test_documents_in_the_root_are_a_job_too(root, tmp_path):
    (root / "a.txt").write_text("A document.")
    assert names(root, tmp_path / "out")[0] == "."


def test_hidden_folders_links_and_the_results_are_not_looked_into(root):
    for name in (".hidden", "out/one"):
        (root / name).mkdir(parents=True)
        (root / name / "a.txt").write_text("A document.")
    (root / "link").symlink_to(root / "one", target_is_directory=True)
    assert names(root, root / "out") == ["deep/three", "one", "two"]


def test_a_job_writes_to_the_folder_of_the_same_name(root, tmp_path):
    jobs, _ = find_jobs(root, tmp_path / "out")
    assert jobs[0].out == str((tmp_path / "out" / "deep" / "three").resolve())


def test_a_folder_whose_name_is_no_utf8_is_a_failed_row(root, tmp_path):
    folder = os.path.join(os.fsencode(root), b"caf\xe9")
    os.mkdir(folder)
    with open(os.path.join(folder, b"a.txt"), "w") as file:
        file.write("A document.")
    jobs, unusable = find_jobs(root, tmp_path / "out")
    assert len(jobs) == 3
    assert [(row.status, row.folder) for row in unusable] == [("failed", "caf\\udce9")]


@pytest.mark.parametrize("make", [lambda p: None, lambda p: p.mkdir(), lambda p: p.write_text("x")])
def test_a_root_without_documents_is_an_error(tmp_path, make):
    make(tmp_path / "root")
    with pytest.raises(InputError):
        find_jobs(tmp_path / "root", tmp_path / "out")
