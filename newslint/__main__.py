"""Where the command starts: ``newslint``, ``python -m newslint``."""

from __future__ import annotations

import gc
import os
import sys

OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> int:
    """Have a daemon run the command where it is `check` and one is there; run it here otherwise.

    Returns:
        The exit status.
    """
    # What a run reads in at its start stays to its end: to look through it for garbage again and again takes a
    # tenth of that start.
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    # A parse takes one (`parser.py`); each process that is forked would start the others anew.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if sys.argv[1:2] == ["check"]:
        # First of all: what the command needs besides is imported already, there.
        from newslint.daemon.client import ask  # noqa: PLC0415

        status = ask(sys.argv[1:])
        if status is not None:
            return status
    from newslint.cli import main as run  # noqa: PLC0415

    status = run()
    gc.freeze()  # what is there is not looked through once more before the process ends
    return status


if __name__ == "__main__":
    sys.exit(main())
