"""The one place that finds, checks and lists model folders: the embedded ones and those a user put beside them."""

import hashlib
import importlib.metadata
import json
import os
import tomllib
from pathlib import Path

import msgspec

from pipeline.errors import ModelError
from pipeline.records import ModelUsed, Record

MARIAN_FILES = ("config.json", "source.spm", "target.spm", "vocab.json")
WEIGHTS = "model.safetensors"
PICKLED = "pytorch_model.bin"  # never read in a run: a pickle can hold code
SUMS = "SHA256SUMS"


class RegistryEntry(Record, frozen=True):
    """A model that registry.toml names: where it comes from, pinned, and the checksums that are known."""

    name: str
    kind: str  # "translator" or "embedder"
    languages: str
    licence: str
    revision: str
    repository: str | None = None  # on the model hub; None: comes with crossread or one of its packages
    package: str | None = None  # the installed distribution that holds the files
    folder: str | None = None  # where in that distribution
    megabytes: int | None = None  # to fetch
    files: list[str] = []
    sha256: dict[str, str] = {}


class ModelFolder(Record, frozen=True):
    """A model on this disk. `sha256` maps file names to the checksums they must have; empty where none is known."""

    name: str
    kind: str
    path: str
    revision: str
    sha256: dict[str, str]


def embedded_root() -> Path:
    """The folder of models that came with crossread: inside the installed package, or models/ of a checkout."""
    installed = Path(__file__).parent / "embedded_models"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "models"


def user_root() -> Path:
    """Where fetched models go: $CROSSREAD_MODELS, else models/ of a checkout, else the user's data folder."""
    if os.environ.get("CROSSREAD_MODELS"):
        return Path(os.environ["CROSSREAD_MODELS"])
    root = embedded_root()
    if root.name == "models":
        return root
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "crossread" / "models"


def registry() -> dict[str, RegistryEntry]:
    """All models known by name."""
    path = embedded_root() / "registry.toml"
    if not path.is_file():
        raise ModelError(f"{path} is missing: reinstall crossread")
    entries = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: msgspec.convert({"name": name, **entry}, RegistryEntry) for name, entry in entries.items()}


def read_sums(folder: Path) -> dict[str, str]:
    """File name → SHA-256 of a folder's SHA256SUMS (the format of sha256sum); empty where there is none."""
    path = folder / SUMS
    if not path.is_file():
        return {}
    sums = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        if len(digest) != 64 or not name or name.startswith("/") or ".." in name.split("/"):
            raise ModelError(f"{path}: {line!r} is no line of a checksum file: make it anew with sha256sum")
        sums[name] = digest
    return sums


def file_sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def mismatches(folder: Path, sha256: dict[str, str]) -> list[str]:
    """What is wrong with the files of a model folder: one sentence a file that is missing or differs."""
    wrong = []
    for name, expected in sorted(sha256.items()):
        path = folder / name
        if not path.is_file():
            wrong.append(f"{path} is missing")
        elif file_sha256(path) != expected:
            wrong.append(f"{path} does not have the SHA-256 it should ({expected[:12]}…): damaged or changed")
    return wrong


def verify(model: ModelFolder) -> None:
    """Raise ModelError naming the file where a known checksum does not hold."""
    wrong = mismatches(Path(model.path), model.sha256)
    if wrong:
        raise ModelError(f"model {model.name}: {'; '.join(wrong)}. Reinstall crossread or fetch the model again.")


def find_embedder(name: str) -> ModelFolder:
    """The embedder called `name` in the registry, or the sentence-transformers folder at that path."""
    entry = registry().get(name)
    if entry is not None and entry.package is not None:
        try:
            files = importlib.metadata.distribution(entry.package)
        except importlib.metadata.PackageNotFoundError:
            raise ModelError(
                f"model {name} comes in the package {entry.package}: pip install {entry.package}"
            ) from None
        path = Path(str(files.locate_file(entry.folder or "")))
        return ModelFolder(name, "embedder", str(path), entry.revision, entry.sha256)
    for path in (Path(name), *(root / name for root in search_roots(None))):
        if (path / "modules.json").is_file():
            path = path.resolve()
            revision = entry.revision if entry is not None else "local"
            return ModelFolder(path.name, "embedder", str(path), revision, read_sums(path))
    known = ", ".join(n for n, e in registry().items() if e.kind == "embedder")
    raise ModelError(
        f"no embedder {name!r}: give the path of a sentence-transformers folder, or fetch one of {known}: "
        f"crossread models fetch NAME"
    )


def search_roots(given: str | None) -> list[Path]:
    """Folders that hold model folders, first come first served."""
    roots = [Path(given)] if given else []
    return [*roots, embedded_root(), user_root()]


def is_marian(folder: Path) -> bool:
    return any((folder / name).is_file() for name in MARIAN_FILES[1:3]) and (folder / "config.json").is_file()


def translator_folders(given: str | None = None) -> dict[str, Path]:
    """Every Marian folder that can be found: folder name → path."""
    found: dict[str, Path] = {}
    for root in search_roots(given):
        if root.is_dir():
            for folder in sorted(root.iterdir()):
                if folder.is_dir() and is_marian(folder):
                    found.setdefault(folder.name, folder)
    return found


def find_translator(language: str, chosen: str | None, given: str | None) -> ModelFolder | None:
    """The Marian from `language` to English, or None where there is none.

    `chosen` names a folder (by name or path) and must exist; otherwise the folders `<language>-en…`, then
    `opus-mt-<language>-en` and `opus-mt-tc-big-<language>-en` are looked for.
    """
    folders = translator_folders(given)
    if chosen is not None:
        path = folders.get(chosen) or Path(chosen)
        if not is_marian(path):
            raise ModelError(f"no Marian model {chosen!r} for {language}: there is {', '.join(folders) or 'none'}")
        return marian_folder(path)
    prefixes = (f"{language}-en", f"opus-mt-{language}-en", f"opus-mt-tc-big-{language}-en")
    for prefix in prefixes:
        for name, path in sorted(folders.items()):
            if name == prefix or name.startswith(prefix + "-"):
                return marian_folder(path)
    return None


def marian_folder(path: Path) -> ModelFolder:
    """A Marian folder whose files are all there; ModelError names the one that is not."""
    missing = [name for name in (*MARIAN_FILES, WEIGHTS) if not (path / name).is_file()]
    if missing == [WEIGHTS] and (path / PICKLED).is_file():
        raise ModelError(
            f"the Marian model in {path} has pickled weights, which no run reads: turn them into safetensors, once, "
            f"with `crossread models convert {path}`"
        )
    if missing:
        raise ModelError(f"the Marian model in {path} lacks {', '.join(missing)}: copy the whole folder again")
    try:
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except ValueError:
        raise ModelError(f"{path / 'config.json'} is no JSON: copy the model folder again") from None
    if config.get("model_type") != "marian":
        raise ModelError(f"{path} holds a {config.get('model_type')!r} model, not a marian one")
    entry = registry().get(path.name)
    return ModelFolder(
        path.name, "translator", str(path.resolve()), entry.revision if entry else "local", read_sums(path)
    )


def model_files(model: ModelFolder) -> dict[str, str]:
    """File name → SHA-256 of all that makes a model: as it is known, else read from its folder."""
    if model.sha256:
        return dict(model.sha256)
    root = Path(model.path)
    return {str(path.relative_to(root)): file_sha256(path) for path in sorted(root.rglob("*")) if path.is_file()}


def weights_sha256(model: ModelFolder) -> str:
    """The SHA-256 of the weights: what tells one model from another."""
    if WEIGHTS in model.sha256:
        return model.sha256[WEIGHTS]
    if (Path(model.path) / WEIGHTS).is_file():
        return file_sha256(Path(model.path) / WEIGHTS)
    raise ModelError(f"{model.path} holds no weights")


def used(model: ModelFolder, backend: str) -> ModelUsed:
    """What the result says of a model that took part, and what computed with it."""
    return ModelUsed(name=model.name, revision=model.revision, sha256=weights_sha256(model), backend=backend)


def local_models() -> dict[str, ModelFolder]:
    """Every model on this disk by name: the embedded embedder, fetched embedders, and all Marian folders."""
    here: dict[str, ModelFolder] = {}
    for name, entry in registry().items():
        if entry.kind == "embedder":
            try:
                here[name] = find_embedder(name)
            except ModelError:
                continue  # known by name, not on this disk
    for name, path in translator_folders().items():
        here[name] = marian_folder(path)
    return here


def where(name: str) -> str:
    """One line on a model: name, kind, languages, revision, and its path or how to get it."""
    entry, model = registry().get(name), local_models().get(name)
    kind = entry.kind if entry else "translator"
    languages = entry.languages if entry else "-"
    size = f" ({entry.megabytes} MB)" if entry and entry.megabytes else ""
    place = model.path if model else f"not here: crossread models fetch {name}{size}"
    return f"{name}  {kind}  {languages}  {entry.revision[:12] if entry else 'local'}  {place}"
