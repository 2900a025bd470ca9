"""Turn trained weights into a model folder that MarianTokenizer and MarianMTModel load: half-precision safetensors.

    python training/export.py WORK RUN/last.pt models/ar-en-news
    python training/export.py WORK RUN/step-*.pt models/ar-en-news --int8 FOLDER

Several weight files are averaged. --int8 writes the model for CTranslate2 too, its weights as 8-bit integers.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import torch
from train import build_model
from transformers import GenerationConfig

from pipeline.exporting import export_marian


def shape_of(weights: dict[str, torch.Tensor], layers: str) -> int:
    """Number of layers of the encoder or decoder that the weights hold."""
    return len({key.split(".")[3] for key in weights if key.startswith(f"model.{layers}.layers.")})


def mean_weights(paths: list[Path]) -> dict[str, torch.Tensor]:
    """The mean of weights of one shape, each file a state dict or what train.py resumes from."""
    states = [torch.load(path, weights_only=True, map_location="cpu") for path in paths]
    states = [state.get("model", state) for state in states]
    return {key: sum(state[key] for state in states) / len(states) for key in states[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--int8", type=Path, help="a folder for the CTranslate2 model, made new")
    arguments = parser.parse_args()
    weights = mean_weights(arguments.weights)
    vocabulary, width = weights["model.shared.weight"].shape
    shape = argparse.Namespace(
        width=width,
        encoder_layers=shape_of(weights, "encoder"),
        decoder_layers=shape_of(weights, "decoder"),
        dropout=0.1,
    )
    model = build_model(vocabulary, shape)
    model.load_state_dict(weights)
    pad = model.config.pad_token_id
    model.generation_config = GenerationConfig(
        bad_words_ids=[[pad]],
        decoder_start_token_id=pad,
        eos_token_id=0,
        forced_eos_token_id=0,
        pad_token_id=pad,
        num_beams=4,
    )
    folder = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    model.half().save_pretrained(folder)
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(arguments.work / "joint.model", folder / name)
    shutil.copyfile(arguments.work / "vocab.json", folder / "vocab.json")
    settings = {"source_lang": "ar", "target_lang": "en", "model_max_length": 256, "separate_vocabs": False}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=1), encoding="utf-8")
    (folder / "model.safetensors").chmod(0o644)
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.name not in ("SHA256SUMS", "README.md"))
    sums = "".join(f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in files)
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")
    if arguments.int8:
        export_marian(folder, arguments.int8, quantization="int8")
    print(f"{folder}: {sum(p.stat().st_size for p in files) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
