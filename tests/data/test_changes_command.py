"""`python -m bilateral changes OLD NEW`, on the sound package and copies that differ from it."""

import json
import shutil

import pytest

from bilateral.__main__ import main
from bilateral.checks import check
from bilateral.package import DECLARATION


@pytest.fixture
def old(folder, tmp_path):
    """The version before: what the package is until `folder` is changed."""
    copy = tmp_path / "old"
    shutil.copytree(folder, copy)
    set_version(copy, "2026.10.1")
    return copy


def set_version(folder, version):
    path = folder / DECLARATION
    node = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(node | {"version": version}), encoding="utf-8")


def compared(capsys, *words):
    status = main(["changes", *map(str, words)])
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err.splitlines()


def test_the_same_package_has_not_changed(old, folder, capsys):
    assert compared(capsys, old, folder) == (
        0,
        ["Nothing changed from 2026.10.1 to 2026.11.24."],
        [],
    )


def test_rows_are_added_corrected_and_withdrawn(old, folder, set_cell, set_text, capsys):
    set_cell("meetings", 3, "venue", "Harbour Hall")
    set_cell("meetings", 3, "city", "Pusan")
    set_cell("people", 2, "note", "Also written Bora Han.")
    set_text("people", "mori-aki,Mori Aki,森明,\n", "sato-ken,Sato Ken,佐藤健,\n")
    set_text("meeting_hosts", "strait-forum-24,river-chamber\n", "")
    assert compared(capsys, old, folder) == (
        0,
        [
            "people: 1 added, 1 corrected, 1 withdrawn",
            "  added      sato-ken",
            "  corrected  han-bora: note",
            "  withdrawn  mori-aki",
            "meetings: 0 added, 1 corrected, 0 withdrawn",
            "  corrected  strait-forum-24: city, venue",
            "meeting_hosts: 0 added, 0 corrected, 1 withdrawn",
            "  withdrawn  strait-forum-24/river-chamber",
        ],
        [],
    )


def test_a_corrected_key_is_a_correction_where_corrections_say_so(old, folder, set_text, capsys):
    set_text("delegations", "strait-forum-25,KOR,30,at_least,people,,,planned",
             "strait-forum-25,KOR,31,at_least,people,,,held")  # fmt: skip
    set_text(
        "corrections",
        "busan,meetings",
        "ban,delegations,strait-forum-25/KOR/people/bulletin-2024/held,certainty,planned,held,"
        "A report was found.,2024-02-01,\nbusan,meetings",
    )
    assert compared(capsys, old, folder)[1] == [
        "delegations: 0 added, 1 corrected, 0 withdrawn",
        "  corrected  strait-forum-25/KOR/people/bulletin-2024/held: size, certainty",
        "corrections: 1 added, 0 corrected, 0 withdrawn",
        "  added      ban",
    ]


def test_a_corrected_key_without_a_correction_is_another_row(old, folder, set_text, capsys):
    set_text("meeting_sides", "strait-forum-25,KOR", "strait-forum-25,NAM")
    assert compared(capsys, old, folder)[1] == [
        "meeting_sides: 1 added, 0 corrected, 1 withdrawn",
        "  added      strait-forum-25/NAM",
        "  withdrawn  strait-forum-25/KOR",
    ]


def test_what_changed_is_stored_beside_earlier_changes(old, folder, set_cell, set_text, capsys):
    set_version(folder, "2026.12.1")
    set_cell("meetings", 3, "venue", "Harbour Hall")
    set_cell("meetings", 3, "note", "Sunny.")
    with (folder / "meeting_hosts.csv").open("a") as lines:
        lines.write("strait-forum-25,harbour-federation\nstrait-forum-25,river-chamber\n")
    set_text("meeting_hosts", "strait-forum-24,river-chamber\n", "")
    assert compared(capsys, old, folder, "--write")[0] == 0
    expected = """\
version,table_name,change,row_key,columns,row_count
2026.11.24,meetings,added,,,2
2026.11.24,meetings,corrected,strait-forum-24,city,1
2026.11.24,meetings,withdrawn,strait-forum-23,,1
2026.12.1,meeting_hosts,added,,,2
2026.12.1,meeting_hosts,withdrawn,strait-forum-24/river-chamber,,1
2026.12.1,meetings,corrected,strait-forum-24,venue;note,1
"""
    assert (folder / "changes.csv").read_text(encoding="utf-8") == expected
    assert check(folder).problems == ()
    assert compared(capsys, old, folder, "--write")[0] == 0
    assert (folder / "changes.csv").read_text(encoding="utf-8") == expected


def test_earlier_changes_come_along_when_the_table_is_not_there_yet(old, folder, capsys):
    set_version(folder, "2026.12.1")
    (folder / "changes.csv").unlink()
    assert compared(capsys, old, folder, "--write")[0] == 0
    assert (folder / "changes.csv").read_bytes() == (old / "changes.csv").read_bytes()


def test_one_version_has_no_changes_to_store(folder, tmp_path, capsys):
    same = tmp_path / "same"
    shutil.copytree(folder, same)
    status, _, errors = compared(capsys, folder, same, "--write")
    assert status == 1
    assert errors == [
        "Both folders hold version 2026.11.24 — "
        f"write the new version into {same / DECLARATION} first"
    ]


def test_a_table_or_column_that_was_not_declared_before(old, folder, capsys):
    node = json.loads((old / DECLARATION).read_text(encoding="utf-8"))
    node["resources"] = [one for one in node["resources"] if one["name"] != "meeting_totals"]
    fields = next(one for one in node["resources"] if one["name"] == "people")["schema"]["fields"]
    del fields[2]
    (old / DECLARATION).write_text(json.dumps(node), encoding="utf-8")
    (old / "people.csv").write_text(
        "person_id,name_en,note\nhan-bora,Han Bora,\nmori-aki,Mori Aki,\n", encoding="utf-8"
    )
    assert compared(capsys, old, folder)[1] == [
        "meeting_totals: 1 added, 0 corrected, 0 withdrawn",
        "  added      strait-forum-24/people/bulletin-2024",
    ]


@pytest.mark.parametrize("which", ["old", "new"])
def test_a_missing_folder_is_one_sentence(which, folder, tmp_path, capsys):
    nowhere = tmp_path / "nowhere"
    pair = (nowhere, folder) if which == "old" else (folder, nowhere)
    status, _, errors = compared(capsys, *pair)
    assert status == 2
    assert errors == [
        f"{nowhere}: the folder has no {DECLARATION} that can be read — "
        f"name a folder that holds a {DECLARATION}"
    ]


def test_rows_that_cannot_be_read_are_reported(old, folder, set_text, capsys):
    set_text("people", "mori-aki,", "han-bora,")
    status, _, errors = compared(capsys, old, folder)
    assert status == 1
    assert errors == [
        "people.csv: person_id: the key han-bora is there 2 times — "
        "correct it before versions are compared"
    ]
    assert compared(capsys, folder / "people.csv", old)[0] == 2
    (folder / DECLARATION).write_text("{}")
    assert compared(capsys, old, folder)[0] == 1
