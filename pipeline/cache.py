"""The content-addressed store of what the models said: one SQLite file that several processes may use at once.

A result's key is a hash of the stage, its version, the settings that matter, the model's files and the text; so nothing
is ever out of date, and a document changed in one sentence costs that sentence. Every row carries a checksum: a damaged
row is a miss, a damaged file is set aside and made anew. Trouble with the cache is told through `logging` and never
ends a run.
"""

import hashlib
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from pipeline.errors import CrossreadError
from pipeline.records import Record
from pipeline.settings import Cache as Settings

FILE = "results.sqlite"
FORMAT = 1  # of the file; another one is set aside
WAIT = 60.0  # seconds for another process's writing
AT_ONCE = 500  # keys a query
REFRESH = 86_400  # seconds after which a use is noted again: a warm run then hardly writes
ROOM = 0.9  # share of the size that is left after pruning
CHECK = 8  # bytes of checksum
TABLE = """
create table if not exists results (
  key blob primary key,
  stage text not null,
  value blob not null,
  checksum blob not null,
  used integer not null
)
"""
BY_USE = "create index if not exists results_by_use on results (used)"

log = logging.getLogger("crossread.cache")
T = TypeVar("T")


class CacheError(CrossreadError):
    """The cache cannot be used for what was asked."""


class CacheInfo(Record, frozen=True):
    """What a cache holds: bytes on disk, and rows and bytes of values by stage."""

    path: str
    size: int
    max_size: int
    rows: dict[str, int]
    bytes: dict[str, int]


def cache_folder(settings: Settings) -> Path:
    """The folder of the settings, else $CROSSREAD_CACHE, else the user's cache folder."""
    if settings.path or os.environ.get("CROSSREAD_CACHE"):
        return Path(settings.path or os.environ["CROSSREAD_CACHE"]).expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "crossread"


def open_cache(settings: Settings) -> "ResultCache | None":
    """The cache the settings ask for, or None."""
    return ResultCache(cache_folder(settings), settings.max_bytes) if settings.enabled else None


def checksum(key: bytes, value: bytes) -> bytes:
    return hashlib.blake2b(key + value, digest_size=CHECK).digest()


class DamagedError(Exception):
    """The file is no database of ours."""


class ResultCache:
    """Bytes by key in `folder`/results.sqlite; opened when first used, by each process for itself.

    No method raises for what is wrong with the file: reading finds nothing then, writing keeps nothing, and it is
    logged once.
    """

    def __init__(self, folder: Path, max_bytes: int):
        self.path, self.max_bytes = folder / FILE, max_bytes
        self._connection: sqlite3.Connection | None = None
        self._usable = True

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values that are there and whole, by key."""
        return self._guarded(lambda db: self._read(db, keys), {})

    def put(self, stage: str, rows: Mapping[bytes, bytes]) -> None:
        """Keep values by key, all or none; the least used rows go where the file grows beyond its size."""
        if rows:
            self._guarded(lambda db: self._write(db, stage, rows), None)

    def info(self) -> CacheInfo:
        """What is in the file."""
        rows: list[tuple[str, int, int]] = self._guarded(
            lambda db: list(
                db.execute("select stage, count(*), sum(length(value)) from results group by 1 order by 1")
            ),
            [],
        )
        size = self._guarded(self._size, 0)
        counts, sizes = {stage: n for stage, n, _ in rows}, {stage: n for stage, _, n in rows}
        return CacheInfo(path=str(self.path), size=size, max_size=self.max_bytes, rows=counts, bytes=sizes)

    def prune(self, max_bytes: int | None = None) -> int:
        """Drop what was not used for longest until the file is no larger than `max_bytes`; rows dropped."""
        limit = self.max_bytes if max_bytes is None else max_bytes
        return self._guarded(lambda db: self._shrink(db, limit), 0)

    def clear(self) -> None:
        """Delete the file and those set aside. CacheError where that is not allowed."""
        self.close()
        for path in self.path.parent.glob(f"{FILE}*"):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise CacheError(f"cannot delete {path} ({error.strerror}): check its permissions") from error

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _guarded(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do the work; set a damaged file aside and do it once more on a new one; else answer `otherwise`."""
        for _ in range(2):
            if not self._usable:
                break
            identity = self._identity()
            try:
                return work(self._open())
            except (sqlite3.OperationalError, OSError) as error:
                # "disk I/O error" and "malformed" can come as either class; what a retry may cure is not damage.
                if isinstance(error, OSError) or "malformed" not in str(error):
                    self._give_up(str(error))
                    break
                self._set_aside(identity, str(error))
            except (sqlite3.DatabaseError, DamagedError) as error:
                self._set_aside(identity, str(error))
        return otherwise

    def _give_up(self, reason: str) -> None:
        log.warning("cache not used: %s: %s; results are computed and not kept", self.path, reason)
        self._usable = False
        self.close()

    def _identity(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _set_aside(self, identity: tuple[int, int] | None, reason: str) -> None:
        """Move the damaged file out of the way, unless another process has done so meanwhile."""
        self.close()
        if self._identity() != identity:
            return
        aside = self.path.with_name(f"{FILE}.damaged-{time.time_ns()}")
        try:
            self.path.replace(aside)
            for suffix in ("-wal", "-shm"):
                self.path.with_name(FILE + suffix).unlink(missing_ok=True)
        except OSError as error:
            self._give_up(str(error))
            return
        log.warning("cache damaged (%s): set aside as %s, a new one is made", reason, aside)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            db = sqlite3.connect(self.path, timeout=WAIT, isolation_level=None)
            try:
                self._prepare(db)
            except BaseException:
                db.close()
                raise
            self._connection = db
        return self._connection

    def _prepare(self, db: sqlite3.Connection) -> None:
        # Word pieces and translations are the user's documents in other words: nobody else's to read.
        os.chmod(self.path, 0o600)
        if db.execute("pragma user_version").fetchone()[0] not in (0, FORMAT):
            raise DamagedError("of another version")
        db.execute("pragma auto_vacuum = incremental")
        db.execute("pragma journal_mode = wal")
        db.execute("pragma synchronous = normal")
        db.execute("begin immediate")
        db.execute(TABLE)
        db.execute(BY_USE)
        db.execute(f"pragma user_version = {FORMAT}")
        db.execute("commit")

    def _read(self, db: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        now, found, stale, broken = int(time.time()), {}, [], []
        for start in range(0, len(keys), AT_ONCE):
            some = keys[start : start + AT_ONCE]
            marks = ",".join("?" * len(some))
            query = f"select key, value, checksum, used from results where key in ({marks})"
            for key, value, check, used in db.execute(query, some):
                if not isinstance(value, bytes) or check != checksum(key, value):
                    broken.append(key)
                    continue
                found[key] = value
                if not 0 <= now - used < REFRESH:
                    stale.append((now, key))
        if stale or broken:
            with transaction(db):
                db.executemany("update results set used = ? where key = ?", stale)
                db.executemany("delete from results where key = ?", [(key,) for key in broken])
        return found

    def _write(self, db: sqlite3.Connection, stage: str, rows: Mapping[bytes, bytes]) -> None:
        now = int(time.time())
        with transaction(db):
            db.executemany(
                "insert or replace into results values (?, ?, ?, ?, ?)",
                [(key, stage, value, checksum(key, value), now) for key, value in rows.items()],
            )
        if self._size(db) > self.max_bytes:
            self._shrink(db, int(ROOM * self.max_bytes))

    def _size(self, db: sqlite3.Connection) -> int:
        """Bytes of the database file."""
        pages, page_size = (db.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return pages * page_size

    def _shrink(self, db: sqlite3.Connection, limit: int) -> int:
        dropped = 0
        excess = self._size(db) - limit
        with transaction(db):
            # Rowid order is the order of writing: among rows of one age the oldest goes first.
            for key, size in db.execute("select key, length(value) from results order by used, rowid").fetchall():
                if excess <= 0:
                    break
                db.execute("delete from results where key = ?", (key,))
                excess -= size
                dropped += 1
        if dropped:
            db.execute("pragma incremental_vacuum").fetchall()
            db.execute("pragma wal_checkpoint(truncate)").fetchall()
        return dropped


class transaction:  # noqa: N801 - reads as `with transaction(db):`
    """All of the statements inside or none."""

    def __init__(self, db: sqlite3.Connection):
        self.db = db

    def __enter__(self) -> None:
        self.db.execute("begin immediate")

    def __exit__(self, kind: Any, *_: Any) -> None:
        if self.db.in_transaction:
            self.db.execute("commit" if kind is None else "rollback")


class Shelf:
    """The part of a cache where one computation's results by text stand.

    `depends` is all that the result depends on beside the text, as JSON-ready values. Without a cache, a shelf is empty
    and stays so.
    """

    def __init__(self, cache: ResultCache | None, stage: str, version: int, depends: Mapping[str, Any]):
        self.cache, self.stage = cache, stage
        described = msgspec.json.encode([stage, version, dict(sorted(depends.items()))], order="deterministic")
        self._base = hashlib.blake2b(described, digest_size=32).digest()

    def key(self, text: str) -> bytes:
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=self._base, digest_size=32).digest()

    def get(self, texts: Iterable[str]) -> dict[str, bytes]:
        """What is known of the texts, by text."""
        if self.cache is None:
            return {}
        keys = {self.key(text): text for text in texts}
        return {keys[key]: value for key, value in self.cache.get(list(keys)).items()}

    def put(self, values: Mapping[str, bytes]) -> None:
        if self.cache is not None:
            self.cache.put(self.stage, {self.key(text): value for text, value in values.items()})
