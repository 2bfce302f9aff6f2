"""This module is the command line: `python -m bilateral check [folder]`."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bilateral.checks import MissingPackage, check
from bilateral.package import DATA


def check_package(arguments: argparse.Namespace) -> int:
    """Prints every problem, or the rows per table; 0 sound, 1 broken, 2 no package."""
    try:
        findings = check(arguments.folder)
    except MissingPackage as missing:
        print(missing, file=sys.stderr)
        return 2
    for problem in findings.problems:
        print(problem)
    if findings.problems:
        files = len({problem.file for problem in findings.problems})
        print(f"\n{_counted(len(findings.problems), 'problem')} in {_counted(files, 'file')}.")
        return 1
    width = max(len(sheet.name) for sheet in findings.sheets)
    for sheet in findings.sheets:
        print(f"{sheet.name:<{width}}  {len(sheet.rows):>6,}")
    total = sum(len(sheet.rows) for sheet in findings.sheets)
    print(
        f"\nNo problems: {_counted(len(findings.sheets), 'table')}, "
        f"{_counted(total, 'row')}, version {findings.version}."
    )
    return 0


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bilateral", description="Bilateral's tables.")
    subcommands = parser.add_subparsers(title="commands", required=True, metavar="command")
    checking = subcommands.add_parser(
        "check",
        help="check a data package and print every problem",
        description="Check a data package. Each problem is a line: "
        "file:row: column: what is wrong — how to mend it.",
        epilog="Exit status: 0 no problems, 1 problems, 2 no data package there.",
    )
    checking.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=DATA,
        help="the folder with datapackage.json (default: the package that is shipped)",
    )
    checking.set_defaults(act=check_package)
    return parser


def main(words: Sequence[str] | None = None) -> int:
    # A terminal that cannot show a character gets its code, never a traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    arguments = commands().parse_args(words)
    try:
        status: int = arguments.act(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; Python would complain once more on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
