"""Makes, once, the files that the light backends read: the same weights without torch, in the cache folder.

The encoder becomes an ONNX graph (fp32), a Marian folder a CTranslate2 model (fp32). Each stands in a folder named
after the hash of the files it was made of, with checksums, and is made in a process of its own, so that the one at work
never loads torch.
"""

import hashlib
import json
import logging
import os
import secrets
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec

from pipeline.cache import cache_folder
from pipeline.errors import ModelError
from pipeline.models import SUMS, ModelFolder, file_sha256, mismatches, model_files, read_sums, verify
from pipeline.offline import silence, stay_offline
from pipeline.settings import Cache

EXPORT_VERSION = 1  # raise when the same model gives other files than before
OPSET = 17
FOLDER = "exported"
GRAPH = "encoder.onnx"
MAKERS = {"embedder": ("torch", "transformers", "onnx"), "translator": ("ctranslate2", "transformers")}

WITHOUT = "the backend reference needs no exported files"
log = logging.getLogger("crossread.exporting")


def exported(model: ModelFolder, settings: Cache) -> Path:
    """The folder with the exported files of a model, made now where it is missing or damaged.

    Of several processes that want the same files one makes them and the others wait. ModelError where they cannot be
    made; the message names the backend that can do without.
    """
    folder = folder_of(model, settings)
    if whole(folder):
        return folder
    verify(model)
    from filelock import FileLock

    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(folder.with_name(f".{folder.name}.lock")):
            if not whole(folder):
                log.info("making %s ready to be read without torch; this is done once", model.name)
                export_elsewhere(model, folder)
    except OSError as error:
        raise ModelError(f"cannot write to {folder.parent} ({error.strerror}); {WITHOUT}") from error
    return folder


def folder_of(model: ModelFolder, settings: Cache) -> Path:
    """Where the exported files of a model are, or will be."""
    return cache_folder(settings) / FOLDER / f"{model.name}-{identity(model)}"


def delete_exports(settings: Cache) -> None:
    """Delete the exported files of all models, and what was left of unfinished ones. ModelError where that is not
    allowed."""
    folder = cache_folder(settings) / FOLDER
    if folder.is_dir():
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise ModelError(f"cannot delete {folder} ({error.strerror}): check its permissions") from error


def whole(folder: Path) -> bool:
    """Whether a folder of exported files is there and its checksums hold."""
    sums = read_sums(folder)
    return bool(sums) and not mismatches(folder, sums)


def export_elsewhere(model: ModelFolder, folder: Path) -> None:
    """Make the folder in a process of its own, which alone loads torch. ModelError where that fails."""
    described = msgspec.json.encode({"model": model, "folder": str(folder)})
    # -P: no file beside the documents is taken for a library
    done = subprocess.run([sys.executable, "-P", "-m", "pipeline.exporting"], input=described, capture_output=True)
    if done.returncode:
        why = (done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"])[-1]
        raise ModelError(f"model {model.name} cannot be exported ({why}); {WITHOUT}")


def identity(model: ModelFolder) -> str:
    """Sixteen hex digits of what the exported files depend on: the model's files and what converts them."""
    libraries = {}
    for name in MAKERS[model.kind]:
        try:
            libraries[name] = version(name)
        except PackageNotFoundError:
            libraries[name] = "none"
    described = {"files": model_files(model), "version": EXPORT_VERSION, "libraries": libraries}
    return hashlib.sha256(msgspec.json.encode(described, order="deterministic")).hexdigest()[:16]


def export(model: ModelFolder, folder: Path) -> None:
    """Make the folder, whole or not at all."""
    unfinished = folder.with_name(f".{secrets.token_hex(8)}.unfinished")
    unfinished.mkdir(parents=True, mode=0o700)
    try:
        {"embedder": export_encoder, "translator": export_marian}[model.kind](Path(model.path), unfinished)
        lines = [f"{file_sha256(path)}  {path.name}\n" for path in sorted(unfinished.iterdir())]
        (unfinished / SUMS).write_text("".join(lines), encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        os.replace(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def export_encoder(path: Path, folder: Path) -> None:
    """The transformer of a sentence-transformers folder as an ONNX graph: ids, mask (b, l) → hidden (b, l, d)."""
    import torch
    from transformers import AutoModel

    class LastHidden(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = AutoModel.from_pretrained(
                path, local_files_only=True, use_safetensors=True, attn_implementation="eager", dtype=torch.float32
            )

        def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
            return self.inner(input_ids=ids, attention_mask=mask).last_hidden_state

    shape = {0: "rows", 1: "tokens"}
    ids = torch.arange(5, 37).repeat(2, 1)
    torch.onnx.export(
        LastHidden().eval(),
        (ids, torch.ones_like(ids)),
        str(folder / GRAPH),
        input_names=["ids", "mask"],
        output_names=["hidden"],
        dynamic_axes={"ids": shape, "mask": shape, "hidden": shape},
        opset_version=OPSET,
        dynamo=False,
    )


def export_marian(path: Path, folder: Path, quantization: str | None = None) -> None:
    """A Marian folder as a CTranslate2 model; `quantization` names the type of its weights (None: as they are).

    CTranslate2's own reading of Marian drops the row of <pad> and starts decoding from a zero vector. The row is zero
    in models converted from Marian, not in those trained with transformers; kept, both come out as they are.
    """
    from ctranslate2.converters import TransformersConverter
    from ctranslate2.converters.transformers import BartLoader, MarianMTLoader, register_loader

    @register_loader("MarianConfig")
    class WithPad(MarianMTLoader):
        def _remove_pad_weights(self, spec) -> None:
            pass

        def set_config(self, config, model, tokenizer) -> None:
            super().set_config(config, model, tokenizer)
            config.decoder_start_token = tokenizer.pad_token

        def set_decoder(self, spec, decoder) -> None:
            BartLoader.set_decoder(self, spec, decoder)
            spec.start_from_zero_embedding = False

        def get_vocabulary(self, model, tokenizer) -> list[str]:
            return BartLoader.get_vocabulary(self, model, tokenizer)

    TransformersConverter(str(path)).convert(str(folder), quantization=quantization, force=True)


def main() -> None:
    stay_offline()
    silence()
    given = json.load(sys.stdin)
    export(msgspec.convert(given["model"], ModelFolder), Path(given["folder"]))


if __name__ == "__main__":
    main()
