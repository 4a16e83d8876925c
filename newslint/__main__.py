"""Where the command starts: ``newslint``, ``python -m newslint``."""

from __future__ import annotations

import sys


def main() -> int:
    """Have a daemon run the command where it is `check` and one is there; run it here otherwise.

    Returns:
        The exit status.
    """
    if sys.argv[1:2] == ["check"]:
        # First of all: what the command needs besides is imported already, there.
        from newslint.daemon.client import ask  # noqa: PLC0415

        status = ask(sys.argv[1:])
        if status is not None:
            return status
    from newslint.cli import main as run  # noqa: PLC0415

    return run()


if __name__ == "__main__":
    sys.exit(main())
