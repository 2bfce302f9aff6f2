"""This module is the command line: `python -m bilateral check|propose|changes`."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bilateral import changes
from bilateral.checks import MissingPackage, check
from bilateral.package import DATA, DECLARATION
from bilateral.tables import BrokenPackage, load


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


def propose_merges(arguments: argparse.Namespace) -> int:
    """Prints the pairs of entities to review; 0 proposed or nothing left, 1 broken, 2 cannot."""
    try:
        from bilateral.proposals import proposals
    except ModuleNotFoundError as missing:
        if missing.name != "rapidfuzz":
            raise
        print(
            "Proposals need rapidfuzz, which the dashboard does not — "
            "install it with: pip install -r requirements-dev.txt",
            file=sys.stderr,
        )
        return 2
    try:
        tables = load(arguments.folder)
    except MissingPackage as absent:
        print(absent, file=sys.stderr)
        return 2
    except BrokenPackage as broken:
        found = _counted(len(broken.problems), "problem")
        print(
            f"{arguments.folder}: {found} — see them with: python -m bilateral check",
            file=sys.stderr,
        )
        return 1
    left = proposals(tables)
    for proposal in left:
        print(proposal)
    if left:
        print(f"\n{_counted(len(left), 'pair')} to review in entity_reviews.csv.")
    else:
        print("Nothing to review: every pair of entities that look like one is settled.")
    return 0


def compare_versions(arguments: argparse.Namespace) -> int:
    """Prints what changed from OLD to NEW, and stores it when asked; 1 broken, 2 no package."""
    try:
        old, new = (changes.version(folder) for folder in (arguments.old, arguments.new))
        found = changes.differences(old, new)
        if arguments.write and old.name == new.name:
            print(
                f"Both folders hold version {new.name} — write the new version into "
                f"{arguments.new / DECLARATION} first",
                file=sys.stderr,
            )
            return 1
        for one in found:
            print(
                f"{one.table_name}: {len(one.added):,} added, {len(one.corrected):,} corrected, "
                f"{len(one.withdrawn):,} withdrawn"
            )
            for key in one.added:
                print(f"  added      {key}")
            for key, columns in one.corrected.items():
                print(f"  corrected  {key}: {', '.join(columns)}")
            for key in one.withdrawn:
                print(f"  withdrawn  {key}")
        if not found:
            print(f"Nothing changed from {old.name} to {new.name}.")
        if arguments.write:
            print(f"Written to {changes.write(found, old, new)}.")
    except BrokenPackage as broken:
        print(broken, file=sys.stderr)
        return 2 if isinstance(broken, MissingPackage) else 1
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
    checking.set_defaults(act=check_package)
    proposing = subcommands.add_parser(
        "propose",
        help="print entities that may be one and that nobody has reviewed",
        description="Print pairs of people, organisations and meetings that may be one, best "
        "first, with a score of 100: score, kind, the two with their ids, and why. What "
        "entity_reviews.csv settles is not proposed.",
        epilog="Exit status: 0 printed, or nothing left; 1 problems; 2 no data package there, or "
        "the library that proposals need is missing.",
    )
    proposing.set_defaults(act=propose_merges)
    comparing = subcommands.add_parser(
        "changes",
        help="print what changed between two versions of the data package",
        description="Print the rows added, corrected (the same key, other cells) and withdrawn "
        "from OLD to NEW, table by table.",
        epilog="Exit status: 0 compared, 1 problems, 2 no data package there.",
    )
    comparing.add_argument("old", metavar="OLD", type=Path, help="folder of the version before")
    comparing.add_argument("new", metavar="NEW", type=Path, help="folder of the version after")
    comparing.add_argument(
        "--write", action="store_true", help="store what changed in NEW/changes.csv"
    )
    comparing.set_defaults(act=compare_versions)
    for command in (checking, proposing):
        command.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=DATA,
            help="the folder with datapackage.json (default: the package that is shipped)",
        )
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
