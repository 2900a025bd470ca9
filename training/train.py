"""Train a Marian translator from scratch, short pairs first, on CPU processes or one CUDA device.

    python training/train.py WORK RUN [--workers 2] [--tokens 20e6] [--decay 0.2] [--resume]

WORK is what prepare.py wrote. RUN receives log.jsonl, last.pt (to resume from), best.pt (lowest development loss) and,
in step-*.pt, the weights of the last `--keep` checks, whose mean export.py takes (as Vaswani et al. 2017 do).
Every `--check` steps the log gets the loss on development pairs with their true sources and with the sources shuffled
among the pairs, and the spread of the encoder's output: no gap between the two losses, or no spread, means that the
decoder has stopped reading its source, whatever the training loss says; the run then stops with an error.

The learning rate warms up, stays flat, and falls linearly to zero over the last `--decay` share of the tokens, so
a finished or broken run can be taken up again from last.pt with more tokens. A file RUN/finish ends a run early: the
rate then falls over the next `--decay` share of what has been seen so far.
"""

import argparse
import json
import math
import os
import random
import time
from pathlib import Path

import sentencepiece
import torch
import torch.distributed as dist
from substitution import Substitution
from transformers import MarianConfig, MarianMTModel

# (share of the planned tokens, most words on a side): findings on this corpus show that cross-attention finds
# the source within minutes on short pairs and hardly ever when long ones are there from the start.
CURRICULUM = [(0.06, 8), (0.14, 16), (0.30, 28), (1.01, 80)]
SWAPPED = 0.5  # share of the draws of a news pair with known names in which one is swapped
POOL = 12000  # pairs drawn, sorted by length and cut into batches at a time


class SmoothedCrossEntropy(torch.autograd.Function):
    """Summed label-smoothed cross-entropy of hidden (n, d) against tied embeddings (V, d), in chunks of rows.

    The gradient is made in the forward pass, so no (n, V) matrix outlives its chunk.
    """

    @staticmethod
    def forward(ctx, hidden, weight, targets, smoothing, chunk=512):
        grad_hidden, grad_weight = torch.empty_like(hidden), torch.zeros_like(weight)
        loss = nll = 0.0
        vocabulary = weight.shape[0]
        low = smoothing / vocabulary
        for start in range(0, hidden.shape[0], chunk):
            rows, wanted = hidden[start : start + chunk], targets[start : start + chunk]
            logp = torch.log_softmax((rows @ weight.t()).float(), dim=-1)
            picked = logp.gather(1, wanted[:, None]).sum()
            nll -= picked.item()
            loss -= ((1 - smoothing) * picked + low * logp.sum()).item()
            grad = logp.exp_()
            grad -= low
            grad[torch.arange(len(wanted), device=wanted.device), wanted] -= 1 - smoothing
            grad = grad.to(rows.dtype)
            grad_hidden[start : start + chunk] = grad @ weight
            grad_weight += grad.t() @ rows
        ctx.save_for_backward(grad_hidden, grad_weight)
        return hidden.new_tensor(loss, dtype=torch.float32), nll

    @staticmethod
    def backward(ctx, scale, _):
        grad_hidden, grad_weight = ctx.saved_tensors
        return grad_hidden * scale.to(grad_hidden.dtype), grad_weight * scale.to(grad_weight.dtype), None, None, None


def build_model(vocabulary: int, arguments: argparse.Namespace) -> MarianMTModel:
    config = MarianConfig(
        vocab_size=vocabulary,
        decoder_vocab_size=vocabulary,
        max_position_embeddings=256,
        d_model=arguments.width,
        encoder_layers=arguments.encoder_layers,
        decoder_layers=arguments.decoder_layers,
        encoder_ffn_dim=4 * arguments.width,
        decoder_ffn_dim=4 * arguments.width,
        encoder_attention_heads=arguments.width // 64,
        decoder_attention_heads=arguments.width // 64,
        dropout=arguments.dropout,
        attention_dropout=0.0,
        activation_dropout=0.0,
        activation_function="relu",
        scale_embedding=True,
        share_encoder_decoder_embeddings=True,
        tie_word_embeddings=True,
        pad_token_id=vocabulary - 1,
        eos_token_id=0,
        forced_eos_token_id=0,
        decoder_start_token_id=vocabulary - 1,
    )
    config._attn_implementation = "sdpa"
    model = MarianMTModel(config)
    for part in (model.model.encoder, model.model.decoder):
        part.embed_positions.weight.requires_grad_(False)
    return model


def pad(rows: list[list[int]], value: int) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [value] * (width - len(row)) for row in rows])


def batch_loss(model, batch, smoothing: float, precision: torch.dtype | None):
    """(summed smoothed loss, summed nll, target tokens) of [(source ids, target ids)], ids ending in </s>."""
    pad_id = model.config.pad_token_id
    device = model.device
    sources = pad([s for s, _ in batch], pad_id).to(device)
    labels = pad([t for _, t in batch], -100).to(device)
    shifted = pad([[pad_id, *t[:-1]] for _, t in batch], pad_id).to(device)
    with torch.autocast(device.type, dtype=precision, enabled=precision is not None):
        hidden = model.model(
            input_ids=sources, attention_mask=(sources != pad_id).long(), decoder_input_ids=shifted, use_cache=False
        ).last_hidden_state
    keep = labels != -100
    rows = hidden[keep]
    weight = model.lm_head.weight
    if precision is not None:
        rows, weight = rows.to(precision), weight.to(precision)
    loss, nll = SmoothedCrossEntropy.apply(rows, weight, labels[keep], smoothing)
    return loss, nll, int(keep.sum())


class Pairs:
    """Draws pairs by weight under a length limit, with a fresh random segmentation of each source."""

    def __init__(self, path: Path, model_file: Path, seed: int):
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(model_file))
        self.rng = random.Random(seed)
        rows = [line.rstrip("\n").split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        self.rows = [(r[3], r[4]) for r in rows]
        self.substitution = Substitution(rows, self.rng)
        self.found = [self.substitution.find(r[3], r[4]) if r[0] == "news" else [] for r in rows]
        self.domains = [r[0] for r in rows]
        # A word list is drawn less and less as longer text comes in: it has said what it knows.
        self.weights = [float(r[2]) for r in rows]
        self.words = [max(len(r[3].split()), len(r[4].split())) for r in rows]

    def encode(self, arabic: str, english: str, sample: bool) -> tuple[list[int], list[int]]:
        if sample and self.rng.random() < 0.5:
            source = self.pieces.encode(arabic, enable_sampling=True, alpha=0.2, nbest_size=-1)
        else:
            source = self.pieces.encode(arabic)
        return [*source[:200], 0], [*self.pieces.encode(english)[:200], 0]

    def vary(self, index: int) -> tuple[str, str]:
        """A pair as it is or, at times, with one of its names swapped for another."""
        if self.found[index] and self.rng.random() < SWAPPED:
            return self.substitution.swap(*self.rows[index], self.found[index])
        return self.rows[index]

    def batches(self, most_words: int, tokens: int):
        """One pool of batches of at most `tokens` padded target or source tokens each."""
        fade = 1.0 if most_words <= 16 else 0.4
        weights = [
            0 if n > most_words else w * (fade if d == "dictionary" else 1) * (1 if n <= 4 else n / 8 + 0.5)
            for w, n, d in zip(self.weights, self.words, self.domains, strict=True)
        ]
        drawn = self.rng.choices(range(len(self.rows)), weights=weights, k=POOL)
        encoded = sorted((self.encode(*self.vary(i), sample=True) for i in drawn), key=lambda p: (len(p[1]), len(p[0])))
        batches, batch, longest = [], [], 0
        for pair in encoded:
            longest = max(longest, len(pair[0]), len(pair[1]))
            if batch and longest * (len(batch) + 1) > tokens:
                batches.append(batch)
                batch, longest = [], max(len(pair[0]), len(pair[1]))
            batch.append(pair)
        batches.append(batch)
        self.rng.shuffle(batches)
        return batches


def read_dev(path: Path, pairs: Pairs, count: int) -> list[tuple[list[int], list[int]]]:
    rows = [line.rstrip("\n").split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    sentences = [r for r in rows if len(r[3].split()) > 4]
    chosen = random.Random(7).sample(sentences, min(count, len(sentences)))
    return sorted((pairs.encode(r[3], r[4], sample=False) for r in chosen), key=lambda p: len(p[0]))


@torch.no_grad()
def check(model, dev) -> dict[str, float]:
    """Loss in nats a token with true and with shuffled sources; spread of the encoder's output over sentences."""
    model.eval()
    sources = [s for s, _ in dev]
    half = len(dev) // 2
    swapped = sources[half:] + sources[:half]
    figures = {}
    for name, used in (("true", sources), ("shuffled", swapped)):
        nll = tokens = 0.0
        for start in range(0, len(dev), 20):
            batch = list(zip(used[start : start + 20], [t for _, t in dev[start : start + 20]], strict=True))
            _, part, count = batch_loss(model, batch, 0.0, None)
            nll, tokens = nll + part, tokens + count
        figures[name] = nll / tokens
    ids = pad(sources[:20], model.config.pad_token_id).to(model.device)
    mask = (ids != model.config.pad_token_id).long()
    states = model.model.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
    means = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    figures["spread"] = float(means.std(0).mean())
    model.train()
    return figures


def parameter_groups(model) -> list[dict]:
    matrices = [p for p in model.parameters() if p.requires_grad and p.dim() > 1]
    others = [p for p in model.parameters() if p.requires_grad and p.dim() == 1]
    return [{"params": matrices, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]


def share_gradients(model, workers: int) -> None:
    """Sum the gradients of all workers in one message."""
    if workers == 1:
        return
    gradients = [p.grad for p in model.parameters() if p.grad is not None]
    flat = torch._utils._flatten_dense_tensors(gradients)
    dist.all_reduce(flat)
    for gradient, part in zip(gradients, torch._utils._unflatten_dense_tensors(flat, gradients), strict=True):
        gradient.copy_(part)


def keep_weights(model, run: Path, step: int, most: int) -> None:
    """Write the weights of this step and remove all but the `most` latest."""
    torch.save(model.state_dict(), run / f"step-{step:07}.pt")
    for old in sorted(run.glob("step-*.pt"))[:-most]:
        old.unlink()


def work(rank: int, arguments: argparse.Namespace) -> None:
    workers = arguments.workers
    torch.set_num_threads(1)
    if workers > 1:
        os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
        os.environ.setdefault("MASTER_PORT", "29577")
        dist.init_process_group("gloo", rank=rank, world_size=workers)
    torch.manual_seed(1)
    vocabulary = len(json.loads((arguments.work / "vocab.json").read_text(encoding="utf-8")))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = build_model(vocabulary, arguments).to(device).train()
    optimiser = torch.optim.AdamW(parameter_groups(model), lr=1.0, betas=(0.9, 0.98), eps=1e-8, fused=True)
    if arguments.start:
        from safetensors.torch import load_file

        kept = {name: weights.float() for name, weights in load_file(arguments.start / "model.safetensors").items()}
        model.load_state_dict(kept, strict=False)
    precision = torch.bfloat16 if arguments.precision == "bf16" else None
    step, seen, best, finish_at = 0, 0, math.inf, None
    last = arguments.run / "last.pt"
    if arguments.resume and last.exists():
        state = torch.load(last, weights_only=True, map_location=device)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        step, seen, best = state["step"], state["seen"], state["best"]
    pairs = Pairs(arguments.work / "train.tsv", arguments.work / "joint.model", seed=1000 * rank + step)
    dev = read_dev(arguments.work / "dev.tsv", pairs, 300)
    torch.manual_seed(step * workers + rank + 1)
    started, at_start, nll_sum, nll_tokens = time.time(), seen, 0.0, 0
    planned = arguments.tokens
    while seen < planned:
        curriculum = CURRICULUM[-1:] if arguments.start else CURRICULUM
        most_words = next(words for share, words in curriculum if seen < share * arguments.tokens or share > 1)
        for batch in pairs.batches(most_words, arguments.batch):
            rate = arguments.rate * min(1.0, (step + 1) / arguments.warm_up)
            rate *= min(1.0, max(0.0, planned - seen) / (arguments.decay * planned) + 0.01)
            for group in optimiser.param_groups:
                group["lr"] = rate
            loss, nll, tokens = batch_loss(model, batch, arguments.smoothing, precision)
            loss.backward()
            share_gradients(model, workers)
            counts = torch.tensor([float(tokens), nll])
            if workers > 1:
                dist.all_reduce(counts)
            total = counts[0].item()
            for parameter in model.parameters():
                if parameter.grad is not None:
                    parameter.grad /= total
            norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=False)
            step, seen = step + 1, seen + int(total)
            nll_sum, nll_tokens = nll_sum + counts[1].item(), nll_tokens + total
            if step % arguments.check == 0 or seen >= planned:
                if rank == 0:
                    figures = check(model, dev)
                    row = {
                        "step": step,
                        "tokens": seen,
                        "words": most_words,
                        "rate": rate,
                        "train": nll_sum / nll_tokens,
                        "norm": float(norm),
                        **figures,
                        "tokens_per_second": (seen - at_start) / (time.time() - started),
                    }
                    with (arguments.run / "log.jsonl").open("a") as log:
                        log.write(json.dumps({k: round(v, 6) for k, v in row.items()}) + "\n")
                    best = min(best, figures["true"])
                    state = {
                        "model": model.state_dict(),
                        "optimiser": optimiser.state_dict(),
                        "step": step,
                        "seen": seen,
                        "best": best,
                    }
                    torch.save(state, arguments.run / "last.tmp")
                    os.replace(arguments.run / "last.tmp", last)
                    if figures["true"] == best:
                        torch.save(model.state_dict(), arguments.run / "best.pt")
                    keep_weights(model, arguments.run, step, arguments.keep)
                    if step >= 3000 and (figures["shuffled"] - figures["true"] < 0.1 or figures["spread"] < 1e-4):
                        raise SystemExit(
                            "the decoder does not read its source: no gap between true and shuffled sources"
                        )
                nll_sum, nll_tokens = 0.0, 0
                finishing = torch.tensor([float((arguments.run / "finish").exists())])
                if workers > 1:
                    dist.broadcast(finishing, 0)
                if finishing.item() and finish_at is None:
                    finish_at = planned = min(planned, seen / (1 - arguments.decay))
            if seen >= planned:
                break
    if workers > 1:
        dist.barrier()
        dist.destroy_process_group()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--workers", type=int, default=1, help="CPU processes, one thread each, that share each step")
    parser.add_argument("--tokens", type=float, default=20e6, help="target tokens to train on in all")
    parser.add_argument(
        "--decay", type=float, default=0.2, help="share of the tokens over which the rate falls to zero"
    )
    parser.add_argument("--batch", type=int, default=1200, help="padded tokens a worker and step")
    parser.add_argument("--rate", type=float, default=8e-4)
    parser.add_argument("--warm-up", type=int, default=1500, help="steps")
    parser.add_argument("--smoothing", type=float, default=0.1)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--encoder-layers", type=int, default=4)
    parser.add_argument("--decoder-layers", type=int, default=2)
    parser.add_argument("--precision", choices=["fp32", "bf16"], default="fp32")
    parser.add_argument("--check", type=int, default=250, help="steps between two looks at the development pairs")
    parser.add_argument("--keep", type=int, default=5, help="checks whose weights are kept, to be averaged")
    parser.add_argument("--start", type=Path, help="a model folder whose weights to begin with, of the same shape")
    parser.add_argument("--resume", action="store_true")
    arguments = parser.parse_args()
    arguments.run.mkdir(parents=True, exist_ok=True)
    if arguments.workers == 1:
        work(0, arguments)
    else:
        torch.multiprocessing.spawn(work, args=(arguments,), nprocs=arguments.workers)


if __name__ == "__main__":
    main()
