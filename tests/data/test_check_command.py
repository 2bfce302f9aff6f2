"""`python -m bilateral check`, as a reader of its output sees it."""

import os
import subprocess
import sys

import pytest

from bilateral.__main__ import main
from bilateral.package import DATA, package

ROOT = DATA.parent


def run(*words, **environment):
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "bilateral", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_twelve_planted_faults_are_all_reported(folder, set_cell, set_text):
    set_cell("countries", 2, "region", "Far East")
    set_cell("delegations", 4, "size", "fourteen")
    set_cell("delegations", 3, "is_preferred", "true")
    set_cell("disagreements", 3, "reason", "")
    set_cell("framework_themes", 2, "provision", "")
    set_cell("meeting_themes", 2, "theme_id", "ai-digitl")
    set_cell("meeting_totals", 2, "source_id", "")
    set_cell("meetings", 3, "end_date", "2023-02-30")
    set_cell("meetings", 4, "certainty", "plannd")
    set_text("people", "森明,\n", "森明,\nzed,Zed,,\n")
    set_text("sources", "Forum meets in Busan", b"Forum meets in B\xfasan")
    set_text("commitments", ",2024-06,", ",2024,06,")

    checked = run("check", folder)

    assert checked.stderr == ""
    assert checked.stdout.splitlines() == [
        "commitments.csv:2: the row has 12 cells, the header 11 — "
        "quote a cell that holds a comma, or add the commas that are missing",
        "countries.csv:2: region: 'Far East' is not one of the values allowed — write one of "
        "Asia, Europe, North America, South America, Africa, Oceania, International",
        "delegations.csv:3: is_preferred: strait-forum-24, JPN has another preferred row in "
        "line 2 — write false in all but one",
        "delegations.csv:4: size: 'fourteen' is not a whole number — write digits only, e.g. 14",
        "disagreements.csv:3: reason: nothing says why this value is preferred — give the reason "
        "in our own words",
        "framework_themes.csv:2: provision: depth is 3 but no chapter or article is named — "
        "name it, e.g. 14 Electronic Commerce",
        "meeting_themes.csv:2: theme_id: themes has no theme_id 'ai-digitl' — "
        "write ai-digital, or add the row to themes.csv",
        "meeting_totals.csv:2: source_id: the cell is empty — "
        "fill it in: The publication this row rests on.",
        "meetings.csv:3: end_date: '2023-02-30' is not a real date — "
        "write a date of the calendar as 2025, 2025-10 or 2025-10-17",
        "meetings.csv:4: certainty: 'plannd' is not one of the values allowed — "
        "write one of held, planned, postponed",
        "people.csv:4: person_id: nothing refers to 'zed' — "
        "name it in participants.csv or delegations.csv, or delete the row",
        "sources.csv:3: title: 'Forum meets in B\\xfasan' holds bytes that are not UTF-8 — "
        "save the file as UTF-8",
        "",
        "12 problems in 10 files.",
    ]
    assert checked.returncode == 1


def test_a_sound_package_is_counted(folder):
    checked = run("check", folder)
    assert checked.returncode == 0
    assert checked.stderr == ""
    lines = checked.stdout.splitlines()
    names = package().names
    counts = dict(line.split() for line in lines[:-2])
    assert tuple(counts) == names
    assert [counts[name] for name in ("countries", "delegations", "sources")] == ["3", "4", "3"]
    total = sum(map(int, counts.values()))
    assert lines[-1] == f"No problems: {len(names)} tables, {total} rows, version 2026.11.24."


def test_one_problem_is_in_the_singular(folder, set_cell, capsys):
    set_cell("meetings", 3, "title", "")
    assert main(["check", str(folder)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 problem in 1 file."


def test_a_missing_folder_is_one_sentence(tmp_path):
    checked = run("check", tmp_path / "nowhere")
    assert checked.returncode == 2
    assert checked.stdout == ""
    assert checked.stderr == (
        f"{tmp_path / 'nowhere'}: there is no such folder — "
        "name a folder that holds a datapackage.json\n"
    )


def test_a_folder_without_a_declaration_is_one_sentence(tmp_path):
    checked = run("check", tmp_path)
    assert checked.returncode == 2
    assert checked.stderr == (
        f"{tmp_path}: the folder has no datapackage.json — "
        "name a folder that holds a datapackage.json\n"
    )


def test_a_file_is_not_a_folder(folder):
    assert main(["check", str(folder / "people.csv")]) == 2


@pytest.mark.parametrize("name", ["", "\0", "x" * 5000], ids=["empty", "nul", "endless"])
def test_an_impossible_folder_is_one_sentence(name, capsys):
    assert main(["check", f"/{name}/x"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_terminal_without_unicode_gets_codes(folder, set_cell):
    set_cell("people", 3, "name_native", "모리 ")
    checked = run("check", folder, PYTHONIOENCODING="ascii")
    assert checked.returncode == 1
    assert checked.stdout.startswith("people.csv:3: name_native: '\\ubaa8\\ub9ac ' has spaces")


def test_a_reader_that_leaves_early_is_no_error(folder, tmp_path):
    for path in folder.glob("*.csv"):
        path.write_text("")
    command = f'"{sys.executable}" -m bilateral check "{folder}" | true'
    checked = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert checked.stderr == ""


def test_the_package_that_is_shipped_has_no_problem():
    checked = run("check")
    assert checked.stdout.splitlines()[-1].startswith("No problems: ")
    assert checked.returncode == 0
