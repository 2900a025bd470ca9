"""A worker process whose runner makes small alignments without a model, fails over boom.txt and dies over die.txt."""

import os
import signal
import time

from pipeline.batch import work, worker
from pipeline.records import SCHEMA_VERSION, Alignment, Document, Run, Segment
from pipeline.settings import that_matter
from pipeline.stages import write
from pipeline.stages.ingest import read_folder


class FakeRunner:
    def __init__(self, settings):
        self.settings = settings

    def run(self, folder):
        began = time.perf_counter()
        sources, said = read_folder(folder, self.settings.ingest)
        time.sleep(float(os.environ.get("FAKE_SECONDS", "0")))
        names = {source.id for source in sources}
        if "boom" in names:
            raise ZeroDivisionError("boom")
        if "die" in names:
            os.kill(os.getpid(), signal.SIGKILL)
        if "chatter" in names:
            os.write(1, b"a library prints this\n")
        return Alignment(
            schema_version=SCHEMA_VERSION,
            documents=[Document(s.id, s.path, s.sha256, s.encoding, s.title, {"en": 1.0}, None) for s in sources],
            segments=[Segment(f"{s.id}#1", s.id, 0, len(s.text), s.text, "sentence", "en", 1.0) for s in sources],
            links=[],
            groups=[],
            stories=[],
            run=Run("0", that_matter(self.settings), [], {"ingest": time.perf_counter() - began}, said.warnings),
        )


def plain_page(alignment):
    return [f"{len(alignment.documents)} documents"]


if __name__ == "__main__":
    work.Runner, write.rendered = FakeRunner, plain_page
    worker.main()
