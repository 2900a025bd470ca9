"""Fetch a model from the hub: pinned by revision, checked by checksum, weights kept as safetensors only."""

import os
import shutil
from pathlib import Path

from pipeline.errors import ModelError
from pipeline.models import PICKLED, SUMS, WEIGHTS, RegistryEntry, file_sha256, mismatches, registry, user_root


def fetch(name: str) -> Path:
    """Download the model `name` of the registry into the models folder; its folder.

    The download resumes where it broke off. It lands in a folder of another name first, so that a model folder is
    always whole. ModelError where the name is unknown, the hub out of reach, or a checksum does not hold.
    """
    entry = registry().get(name)
    if entry is None or entry.repository is None:
        fetchable = ", ".join(n for n, e in registry().items() if e.repository)
        raise ModelError(f"{name!r} cannot be fetched: choose from {fetchable}")
    target = user_root() / name
    if target.is_dir():
        return target
    partial = target.with_name(f".{name}.partial")
    download(entry, partial)
    wrong = mismatches(partial, entry.sha256)
    if wrong:
        shutil.rmtree(partial)
        raise ModelError(
            f"the hub sent other files than the registry names: {'; '.join(wrong)}. Nothing was kept; try again."
        )
    if (partial / PICKLED).is_file():
        unpickle(partial)
    shutil.rmtree(partial / ".cache", ignore_errors=True)
    write_sums(partial)
    partial.rename(target)
    return target


def convert(folder: Path) -> Path:
    """Turn the pickled weights of a model folder into safetensors and write its checksums; the folder.

    ModelError where there are none, or where they are more than tensors.
    """
    if not (folder / PICKLED).is_file():
        raise ModelError(f"{folder} holds no {PICKLED}: give the folder of a model with pickled weights")
    unpickle(folder)
    write_sums(folder)
    return folder


def write_sums(folder: Path) -> None:
    """Write the SHA-256 of every file of a model folder, as sha256sum does."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)
    sums = "".join(f"{file_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)
    (folder / SUMS).write_text(sums, encoding="utf-8")


def download(entry: RegistryEntry, folder: Path) -> None:
    """The registry's files of one pinned revision, through huggingface_hub, with its resume and progress."""
    for variable in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        os.environ.pop(variable, None)
    assert entry.repository is not None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        snapshot_download(entry.repository, revision=entry.revision, allow_patterns=entry.files, local_dir=folder)
    except LocalEntryNotFoundError as error:
        raise ModelError(
            f"the model hub cannot be reached, so {entry.name} was not fetched: try again with a network. "
            f"Nothing else needs it; the embedded models work without."
        ) from error
    except (HfHubHTTPError, OSError) as error:
        raise ModelError(
            f"fetching {entry.name} from the hub failed: {error}. Run the same command again to go on."
        ) from error


def unpickle(folder: Path) -> None:
    """Turn pickled weights into safetensors, reading tensors only: no code in the pickle is run. ModelError where there
    is more in it."""
    import pickle

    import torch
    from safetensors.torch import save_file

    try:
        tensors = torch.load(folder / PICKLED, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, ValueError, EOFError) as error:
        raise ModelError(f"{folder / PICKLED} holds no plain tensors, so nothing of it was run: {error}") from None
    if not isinstance(tensors, dict) or not all(isinstance(tensor, torch.Tensor) for tensor in tensors.values()):
        raise ModelError(f"{folder / PICKLED} holds no plain tensors: get the model from where it was published")
    distinct: dict[int, str] = {}
    kept = {}
    for key, tensor in tensors.items():
        if tensor.data_ptr() not in distinct:
            distinct[tensor.data_ptr()] = key
            kept[key] = tensor.contiguous()
    save_file(kept, folder / WEIGHTS, metadata={"format": "pt"})
    (folder / PICKLED).unlink()
