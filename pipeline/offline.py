"""Keep the model libraries off the network and off the terminal."""

import os

OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


def stay_offline() -> None:
    """Forbid the model hub, telemetry and update checks to this process. Call before transformers is imported."""
    os.environ.update(OFFLINE)


def silence() -> None:
    """Turn off the progress bars and hints of transformers: progress has one reporter, and it is not theirs."""
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
