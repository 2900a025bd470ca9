"""The command line: parses, calls, prints. What a person reads goes to standard error, data to standard output."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from pipeline.errors import CrossreadError
from pipeline.exchange import FORMATS
from pipeline.telling import show_messages

if TYPE_CHECKING:
    from rich.console import Console

    from pipeline.settings import Settings

DONE, SOME_FAILED, UNUSABLE = 0, 1, 2
BROKEN_OFF = 130  # by Ctrl-C, as shells count it
FAULT = "this is a fault of crossread, not of what you gave it; please report it with the lines above"
PATH = click.Path(path_type=Path)
SETTINGS_FILE = click.option(
    "--settings", "settings_file", type=PATH, help="A TOML file of settings, one table a stage."
)
MIN_SCORE = click.option(
    "--min-score", type=click.FloatRange(0, 1), help="Least probability of a link that is written (default 0.5)."
)
BACKEND = click.option(
    "--backend",
    type=click.Choice(["auto", "light", "reference"]),
    help="What computes with the models: light, without torch; reference, with it; auto (default), light where it can.",
)


class Group(click.Group):
    """A group whose commands end with status 2 and one message when crossread itself says what is wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CrossreadError as error:
            click.echo(f"crossread: {error}", err=True)
            ctx.exit(UNUSABLE)
        except KeyboardInterrupt:
            click.echo("crossread: broken off", err=True)
            ctx.exit(BROKEN_OFF)
        except MemoryError:
            click.echo("crossread: out of memory; give fewer or smaller documents, or more memory", err=True)
            ctx.exit(UNUSABLE)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:  # noqa: BLE001 - Python's own status for it, 1, would say that the rest is written
            traceback.print_exc()
            click.echo(f"crossread: {FAULT}", err=True)
            ctx.exit(UNUSABLE)


def console() -> "Console":
    """The terminal for people: standard error."""
    from rich.console import Console

    return Console(stderr=True)


def settings_from(path: Path | None, backend: str | None = None, **stages: dict[str, Any]) -> "Settings":
    """The settings of a TOML file, if one is given, with what the command line says on top."""
    import tomllib

    import msgspec

    from pipeline.errors import SettingsError
    from pipeline.settings import Settings

    try:
        given: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")) if path else {}
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"{path} cannot be read as TOML: {error}") from None
    if backend is not None:
        given["backend"] = backend
    for stage, values in stages.items():
        if not isinstance(given.get(stage, {}), dict):
            raise SettingsError(f"{path}: {stage} is a table of settings; write [{stage}] and the settings below it")
        given.setdefault(stage, {}).update({name: value for name, value in values.items() if value is not None})
    try:
        return msgspec.convert(given, Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{error}; pipeline/settings.py lists every setting") from None


def run_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that runs the pipeline, for `run_settings` to take."""
    options = (
        click.option("--language", metavar="ISO", help="The language of every document, where you know it."),
        SETTINGS_FILE,
        BACKEND,
        click.option("--no-cache", is_flag=True, help="Neither use nor keep results of the models."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def run_settings(
    settings_file: Path | None,
    language: str | None,
    backend: str | None,
    no_cache: bool,
    min_score: float | None = None,
) -> "Settings":
    """The settings of a run, of one folder or of many."""
    return settings_from(
        settings_file,
        backend,
        alignment={"min_score": min_score},
        ingest={"language": language},
        cache={"enabled": False if no_cache else None},
    )


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="crossread")
def main() -> None:
    """Which passages of which versions of a news story say the same thing, in whose words, and where they differ.

    Exit status: 0 done; 1 some input failed, the rest is written; 2 wrong usage or nothing usable.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace" if stream is not sys.stdin else "replace")
    show_messages()


@main.command()
@click.argument("folder", type=PATH)
@click.option("--out", type=PATH, help="Where alignment.json and report.html go; default out/<name of FOLDER>.")
@MIN_SCORE
@run_options
@click.option("--corrections", metavar="FILE", type=PATH, help="Links called right or wrong, as the page saves them.")
@click.pass_context
def run(
    ctx: click.Context,
    folder: Path,
    out: Path | None,
    corrections: Path | None,
    **said: Any,
) -> None:
    """Align the documents in FOLDER."""
    settings = run_settings(**said)
    from pipeline.evaluation.gold import read_gold
    from pipeline.progress import reporter
    from pipeline.runner import Runner
    from pipeline.stages.write import check_writable, write

    people = console()
    out = out if out is not None else Path("out") / folder.resolve().name
    check_writable(out)
    decided = read_gold(corrections) if corrections else None
    progress = reporter(people)
    try:
        alignment = Runner(settings).run(folder, progress, decided)
    finally:
        progress.close()
    written = write(alignment, out)
    for warning in alignment.run.warnings:
        people.print(f"warning: {warning}", markup=False, highlight=False, soft_wrap=True)
    for path in written:
        people.print(f"wrote {path}", markup=False, highlight=False, soft_wrap=True)
    ctx.exit(SOME_FAILED if alignment.run.failed else DONE)


@main.command()
@click.argument("alignment_file", metavar="ALIGNMENT.json", type=PATH)
@click.option("--document", metavar="ID", help="Only what touches this document.")
@click.option("--min-score", type=click.FloatRange(0, 1), default=0.0, help="Only links of at least this probability.")
@click.option("--language", metavar="ISO", help="Only groups with a passage in this language.")
@click.option("--differs", is_flag=True, help="Only groups whose passages disagree.")
@click.option("--json", "as_json", is_flag=True, help="The same selection as JSON on standard output.")
def inspect(
    alignment_file: Path, document: str | None, min_score: float, language: str | None, differs: bool, as_json: bool
) -> None:
    """Show stories, groups and discrepancies of ALIGNMENT.json in the terminal."""
    from rich.console import Console

    from pipeline import inspection
    from pipeline.alignment_file import read_alignment

    chosen = inspection.Selection(document=document, min_score=min_score, language=language, differs=differs)
    alignment = read_alignment(alignment_file)
    if as_json:
        click.echo(inspection.as_json(alignment, chosen))
    else:
        inspection.show(alignment, Console(), chosen)


@main.command()
@click.argument("alignment_file", metavar="ALIGNMENT.json", type=PATH)
@click.option("--out", type=PATH, help="The page's path; default report.html beside the JSON.")
def report(alignment_file: Path, out: Path | None) -> None:
    """Make the HTML page again, from ALIGNMENT.json alone."""
    from pipeline.alignment_file import read_alignment, write_atomically
    from pipeline.report import render

    path = out or alignment_file.with_name("report.html")
    write_atomically(path, render(read_alignment(alignment_file)).encode())
    click.echo(f"wrote {path}", err=True)


@main.command()
def detect() -> None:
    """The language of each line of standard input, one JSON object a line."""
    import msgspec

    from pipeline.stages.detect import detect_line

    for line in sys.stdin:
        click.echo(msgspec.json.encode(detect_line(line.rstrip("\r\n"))).decode())


@main.command()
@click.option("--from", "language", required=True, metavar="ISO", help="The language of the lines, e.g. ar.")
@click.option("--model", metavar="NAME", help="Name or path of the Marian folder to use.")
@SETTINGS_FILE
@BACKEND
def translate(language: str, model: str | None, settings_file: Path | None, backend: str | None) -> None:
    """Translate each line of standard input into English: one line a line, in order."""
    from pipeline.errors import ModelError
    from pipeline.runner import Runner
    from pipeline.stages.translate import translate_texts

    settings = settings_from(settings_file, backend, translation={"chosen": {language: model} if model else None})
    translator = Runner(settings).translator(language)
    if translator is None:
        raise ModelError(
            f"no model from {language} to English: put a Marian folder named {language}-en beside the others"
        )
    lines = [line.rstrip("\r\n") for line in sys.stdin]
    filled = [line for line in lines if line.strip()]
    made = iter(translate_texts(filled, language, translator, settings.translation))
    for line in lines:
        click.echo(" ".join(next(made).text.split()) if line.strip() else "")


@main.command(name="eval")
@click.argument("alignment_file", metavar="ALIGNMENT.json", type=PATH)
@click.argument("gold_file", metavar="GOLD.json", type=PATH)
def evaluate(alignment_file: Path, gold_file: Path) -> None:
    """Precision, recall, F1 and average precision of ALIGNMENT.json against hand-made links, as JSON."""
    import msgspec

    from pipeline.alignment_file import read_alignment
    from pipeline.evaluation import evaluate as score
    from pipeline.evaluation.gold import read_gold

    rows = score(read_alignment(alignment_file), read_gold(gold_file))
    click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=1).decode())


@main.group()
def models() -> None:
    """What models are here, what can be fetched, and whether the checksums hold."""


@models.command(name="list")
def list_models() -> None:
    """Every model by name, with where it is or how to get it."""
    from pipeline.models import registry, translator_folders, where

    folders = translator_folders()
    names = [*registry(), *(name for name in folders if name not in registry())]
    for name in names:
        click.echo(where(name))


@models.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
def check(names: tuple[str, ...]) -> None:
    """Whether the files of the models here (or of NAME) have the checksums they should."""
    from pipeline.errors import ModelError
    from pipeline.models import local_models, mismatches

    here = local_models()
    for name in names:
        if name not in here:
            raise ModelError(f"no model {name} here: there is {', '.join(here)}")
    wrong = []
    for name, model in here.items():
        if names and name not in names:
            continue
        found = mismatches(Path(model.path), model.sha256)
        wrong += found
        state = "; ".join(found) or (
            f"{len(model.sha256)} files as they should be" if model.sha256 else "no checksums known"
        )
        click.echo(f"{name}: {state}")
    if wrong:
        raise ModelError("some model files do not hold: fetch those models again or reinstall crossread")


@models.command()
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
def fetch(names: tuple[str, ...]) -> None:
    """Download the models NAME... from the hub, pinned by revision, and check them."""
    from pipeline.fetching import fetch as download

    for name in names:
        click.echo(f"wrote {download(name)}", err=True)


@models.command()
@click.argument("folder", type=PATH)
def convert(folder: Path) -> None:
    """Turn the pickled weights in FOLDER into safetensors: tensors are read, no code in the pickle is run."""
    from pipeline.fetching import convert as unpickled

    click.echo(f"wrote {unpickled(folder)}", err=True)


@main.command()
def schema() -> None:
    """Print the JSON Schema of alignment.json."""
    import json

    from pipeline.alignment_file import schema as contract

    click.echo(json.dumps(contract(), indent=1, ensure_ascii=False))


@main.command()
@click.argument("alignment_file", metavar="ALIGNMENT.json", type=PATH)
@click.option(
    "--format",
    "format",
    required=True,
    type=click.Choice(list(FORMATS)),
    help="; ".join(f"{name}: {what}" for name, what in FORMATS.items()) + ".",
)
@click.option("--out", type=PATH, help="The file, or a folder; default links.<ending> beside the JSON.")
def export(alignment_file: Path, format: str, out: Path | None) -> None:
    """Write the links of ALIGNMENT.json for other tools to read."""
    from pipeline import exchange
    from pipeline.alignment_file import read_alignment

    written = exchange.export(read_alignment(alignment_file), format, out or alignment_file.parent)
    for path in written:
        click.echo(f"wrote {path}", err=True)
    if not written:
        click.echo(f"{alignment_file} has no links: nothing to write as {format}", err=True)


@main.command()
@click.argument("alignment_file", metavar="ALIGNMENT.json", type=PATH)
@click.option("--out", type=PATH, help="The folder; default that of the JSON.")
@click.option("--format", "format", type=click.Choice(["png", "svg"]), default="png", show_default=True)
@click.option("--maps", metavar="N", type=click.IntRange(0), help="Only the N maps with the most links; default all.")
def plot(alignment_file: Path, out: Path | None, format: Literal["png", "svg"], maps: int | None) -> None:
    """Draw the coverage and the link maps of ALIGNMENT.json for papers."""
    from pipeline.alignment_file import read_alignment
    from pipeline.plot import plot as draw

    for path in draw(read_alignment(alignment_file), out or alignment_file.parent, format, maps):
        click.echo(f"wrote {path}", err=True)


@main.command()
@click.argument("root", type=PATH)
@click.option("--out", type=PATH, help="Where the results go, a folder a folder; default out/<name of ROOT>.")
@click.option("--workers", type=click.IntRange(1), help="Processes or Ray actors at work (default: one a core).")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", help="Who does the work.")
@click.option("--address", metavar="ADDRESS", help="A Ray cluster, e.g. ray://head:10001 (default: $RAY_ADDRESS).")
@MIN_SCORE
@run_options
@click.pass_context
def batch(
    ctx: click.Context,
    root: Path,
    out: Path | None,
    workers: int | None,
    engine: Any,
    address: str | None,
    **said: Any,
) -> None:
    """Align every folder below ROOT that holds documents.

    Run it again after a break or with new documents: only what is missing or has changed is done.
    """
    settings = run_settings(**said)
    from pipeline.batch import run_batch
    from pipeline.batch.progress import FolderProgress

    people = console()
    out = out if out is not None else Path("out") / root.resolve().name
    with FolderProgress(people) as progress:
        done = run_batch(root, out, settings, workers, engine, address, progress.heard)
    for path in (done.table, done.index):
        people.print(f"wrote {path}", markup=False, highlight=False, soft_wrap=True)
    failed = [row for row in done.rows if row.status == "failed"]
    if len(failed) == len(done.rows):
        ctx.exit(UNUSABLE)
    ctx.exit(SOME_FAILED if failed or any(row.failed for row in done.rows) else DONE)


@main.command()
@click.argument("feed", type=PATH)
@click.option("--out", type=PATH, help="Where the folders of the stories go; default out/<name of FEED>-stories.")
@run_options
@click.pass_context
def discover(ctx: click.Context, feed: Path, out: Path | None, **said: Any) -> None:
    """Split a mixed pile of documents into stories: a folder each, ready for batch.

    FEED is a folder, looked through to its depth, or a .jsonl file. Documents are copied; those that stand alone are
    listed in stories.json, with the reasons of every decision.
    """
    settings = run_settings(**said)
    from pipeline.discovery import discover as split
    from pipeline.progress import reporter

    people = console()
    out = out if out is not None else Path("out") / f"{feed.resolve().stem}-stories"
    progress = reporter(people)
    try:
        found = split(feed, out, settings, progress)
    finally:
        progress.close()
    for warning in found.warnings:
        people.print(f"warning: {warning}", markup=False, highlight=False, soft_wrap=True)
    ctx.exit(SOME_FAILED if found.failed else DONE)


@main.group()
def cache() -> None:
    """What is kept of the models' results between runs: $CROSSREAD_CACHE, or crossread in the user's cache folder."""


@cache.command()
@SETTINGS_FILE
def info(settings_file: Path | None) -> None:
    """Where the cache is, its size, and what it holds by stage, as JSON."""
    import msgspec

    from pipeline.cache import ResultCache, cache_folder

    chosen = settings_from(settings_file).cache
    found = ResultCache(cache_folder(chosen), chosen.max_bytes).info()
    click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())


@cache.command()
@SETTINGS_FILE
def clear(settings_file: Path | None) -> None:
    """Delete all that is kept, exported models included: the next run makes it again."""
    from pipeline.cache import ResultCache, cache_folder
    from pipeline.exporting import delete_exports

    chosen = settings_from(settings_file).cache
    ResultCache(cache_folder(chosen), chosen.max_bytes).clear()
    delete_exports(chosen)
    click.echo(f"cleared {cache_folder(chosen)}", err=True)


@cache.command()
@click.option("--max-bytes", type=click.IntRange(0), help="Bytes to come down to (default: cache.max_bytes).")
@SETTINGS_FILE
def prune(max_bytes: int | None, settings_file: Path | None) -> None:
    """Drop what was not used for longest until the cache is small enough."""
    from pipeline.cache import ResultCache, cache_folder

    chosen = settings_from(settings_file).cache
    dropped = ResultCache(cache_folder(chosen), chosen.max_bytes).prune(max_bytes)
    click.echo(f"dropped {dropped} results", err=True)


if __name__ == "__main__":
    main()
