"""What the package says through `logging`, shown to people: one line each on standard error."""

import logging

import click


class Shown(logging.Handler):
    """Writes each message to what is standard error at that moment: above a progress bar where there is one."""

    def emit(self, record: logging.LogRecord) -> None:
        click.echo(f"crossread: {record.getMessage()}", err=True)


def show_messages() -> None:
    """Show the package's messages from now on; a second call changes nothing."""
    log = logging.getLogger("crossread")
    log.setLevel(logging.INFO)
    log.handlers = [Shown()]
