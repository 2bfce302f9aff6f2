"""The data package in memory: what `load` gives, and what it refuses."""

import dataclasses
import shutil
from pathlib import Path

import pandas as pd
import pytest

from bilateral.tables import DATA, NAMES, BrokenPackage, MissingPackage, load, package

SOUND = Path(__file__).parents[1] / "data" / "package"


@pytest.fixture
def folder(tmp_path):
    copy = tmp_path / "package"
    shutil.copytree(SOUND, copy)
    shutil.copy(DATA / "datapackage.json", copy)
    return copy


def test_every_table_is_loaded_in_the_order_of_the_package(folder):
    tables = load(folder)
    assert [name for name, _ in tables.items()] == list(NAMES) == list(package().names)
    assert {name: len(frame) for name, frame in tables.items()} == {
        "countries": 3,
        "cities": 2,
        "organizations": 3,
        "people": 2,
        "aliases": 2,
        "series": 1,
        "meetings": 3,
        "meeting_sides": 6,
        "meeting_hosts": 2,
        "delegations": 4,
        "meeting_totals": 1,
        "participants": 3,
        "themes": 2,
        "meeting_themes": 2,
        "frameworks": 1,
        "memberships": 3,
        "framework_themes": 2,
        "meeting_frameworks": 1,
        "commitments": 1,
        "indicators": 4,
        "disagreements": 2,
        "corrections": 1,
        "entity_reviews": 2,
        "changes": 3,
        "sources": 3,
    }
    assert tables.version == "2026.11.24"


def test_columns_have_their_declared_types(folder):
    delegations = load(folder).delegations
    assert delegations.dtypes.astype(str).to_dict() == {
        "meeting_id": "str",
        "country_iso3": "str",
        "size": "Int64",
        "size_qualifier": "str",
        "size_unit": "str",
        "head_person_id": "str",
        "head_role": "str",
        "certainty": "str",
        "is_preferred": "boolean",
        "preferred_reason": "str",
        "note": "str",
        "source_id": "str",
    }
    assert delegations["size"].tolist() == [11, 20, 14, 30]
    assert delegations["is_preferred"].tolist() == [True, False, True, True]


def test_a_column_without_any_value_keeps_its_type(folder):
    tables = load(folder)
    assert str(tables.commitments["note"].dtype) == "str"
    assert tables.commitments["note"].isna().all()


def test_an_empty_table_keeps_its_columns_and_types(folder):
    path = folder / "corrections.csv"
    path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    corrections = load(folder).corrections
    assert len(corrections) == 0
    assert list(corrections.columns) == list(package().resource("corrections").columns)
    assert set(corrections.dtypes.astype(str)) == {"str"}


def test_an_empty_cell_is_missing_and_nothing_else_is(folder):
    path = folder / "aliases.csv"
    with path.open("a", encoding="utf-8") as lines:
        for alias in ("None", "nan", "null"):
            lines.write(f"person,han-bora,{alias},Printed so.,\n")
    aliases = load(folder).aliases
    assert aliases["alias"].tolist() == ["Port Federation", "NA", "None", "nan", "null"]
    assert aliases["source_id"].isna().tolist() == [False, False, True, True, True]


def test_years_and_dates_stay_text_of_their_precision(folder):
    assert load(folder).meetings["start_date"].tolist() == ["1999", "2023-10-05", "2024-11"]


def test_a_line_break_in_a_cell_is_kept(folder):
    assert load(folder).participants["note"].tolist()[2] == "He spoke first.\nHe also closed."


def test_frames_are_counted_from_zero(folder):
    for name, frame in load(folder).items():
        assert name and frame.index.equals(pd.RangeIndex(len(frame)))


def test_a_frame_is_found_by_its_name(folder):
    tables = load(folder)
    assert tables.frame("people") is tables.people


@pytest.mark.parametrize("name", ["version", "meeting", "__class__", ""])
def test_an_unknown_frame_is_a_sentence(folder, name):
    with pytest.raises(KeyError, match=r"There is no table .* there are countries, "):
        load(folder).frame(name)


def test_a_replaced_frame_leaves_the_others(folder):
    tables = load(folder)
    fewer = tables.replaced(people=tables.people.head(1))
    assert len(fewer.people) == 1
    assert len(tables.people) == 2
    assert fewer.meetings is tables.meetings
    assert fewer.version == tables.version


def test_tables_cannot_be_changed_in_place(folder):
    with pytest.raises(dataclasses.FrozenInstanceError):
        load(folder).people = None  # type: ignore[misc]


def test_a_broken_package_is_refused_with_every_problem(folder):
    for name in ("people", "themes"):
        (folder / f"{name}.csv").unlink()
    with pytest.raises(BrokenPackage) as refused:
        load(folder)
    assert [problem.file for problem in refused.value.problems] == ["people.csv", "themes.csv"]
    assert str(refused.value) == "\n".join(map(str, refused.value.problems))


def test_a_missing_package_is_refused_with_one_sentence(tmp_path):
    with pytest.raises(MissingPackage, match="there is no such folder — name a folder that holds"):
        load(tmp_path / "nowhere")


def test_the_declaration_is_read_as_values():
    declared = package()
    meetings = declared.resource("meetings")
    assert declared.version == "2026.11.24"
    assert declared.licence.name == "CC-BY-4.0"
    assert meetings.title == "Meetings"
    assert meetings.primary_key == meetings.key == ("meeting_id",)
    assert [(link.column, link.table, link.reference) for link in meetings.foreign_keys] == [
        ("city", "cities", "city"),
        ("series_id", "series", "series_id"),
        ("country_iso3", "countries", "country_iso3"),
        ("source_id", "sources", "source_id"),
    ]
    edition = meetings.field("edition")
    assert (edition.type, edition.required, edition.minimum) == ("integer", False, 1)
    assert meetings.field("certainty").enum == ("held", "planned", "postponed")
    stance = declared.resource("meeting_themes").field("stance")
    assert stance.ordered
    assert stance.enum == ("discussed", "called_for", "agreed", "joint_statement", "initiative")


def test_a_key_with_an_empty_part_is_a_unique_key():
    participants = package().resource("participants")
    assert participants.primary_key == ()
    assert participants.key == ("meeting_id", "person_id", "organization_id", "source_id")


def test_an_unknown_table_of_the_declaration_is_a_sentence():
    with pytest.raises(KeyError, match="The package declares no table 'opinions'; it has"):
        package().resource("opinions")


def test_every_column_is_described():
    for resource in package().resources:
        assert resource.description.startswith("One row is ")
        for field in resource.fields:
            assert field.title and field.description.endswith("."), f"{resource.name}.{field.name}"


def test_every_coded_form_has_an_example():
    for resource in package().resources:
        for field in resource.fields:
            assert not field.pattern or field.date or field.example, field.name


def test_every_fact_names_its_source():
    # Sides and hosts rest on their meeting's source; the taxonomy, the names, the reviews and what
    # changed are ours.
    without = {"countries", "cities", "organizations", "people", "meeting_sides", "meeting_hosts",
               "themes", "entity_reviews", "changes"}  # fmt: skip
    for resource in package().resources:
        if resource.name not in without:
            assert "source_id" in resource.columns, resource.name
