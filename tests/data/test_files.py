"""Files that are missing, empty, garbled or strange: a sentence each, and never a traceback."""

import json
import random

import pytest

from bilateral.checks import Problem, check
from bilateral.package import DATA, DECLARATION, package


def reported(folder):
    return [str(problem) for problem in check(folder).problems]


def test_a_missing_file_is_reported_once(folder):
    (folder / "sources.csv").unlink()
    assert reported(folder) == [
        "sources.csv: the file of table sources is missing — put it there, with the header "
        "source_id,publisher,original_publisher,title,url,published_on,language,accessed_on,"
        "licence,note"
    ]


@pytest.mark.parametrize("content", ["", "\n\n"], ids=["no bytes", "empty lines"])
def test_an_empty_file_is_reported_once(folder, content):
    (folder / "people.csv").write_text(content)
    assert reported(folder) == [
        "people.csv: the file is empty — "
        "write the header in line 1: person_id,name_en,name_native,note"
    ]


def test_a_file_that_is_not_text_is_reported_once(folder):
    sheet = folder / "people.csv"
    sheet.write_bytes(sheet.read_text(encoding="utf-8").encode("utf-16"))
    assert reported(folder) == ["people.csv: the file is not UTF-8 text — save the file as UTF-8"]


def test_a_folder_in_place_of_a_file_is_reported(folder):
    (folder / "people.csv").unlink()
    (folder / "people.csv").mkdir()
    assert reported(folder)[0].startswith("people.csv: the file of table people is missing")


def test_a_table_may_have_no_rows(folder):
    header = (folder / "corrections.csv").read_text(encoding="utf-8").splitlines()[0]
    (folder / "corrections.csv").write_text(header + "\n")
    assert reported(folder) == []


def test_a_file_that_nobody_declared_is_reported(folder):
    (folder / "meeting.csv").write_text("meeting_id\n")
    assert reported(folder) == [
        "meeting.csv: no table of that name is declared — rename the file, or move it elsewhere"
    ]


def test_every_missing_file_is_reported(folder):
    for path in folder.glob("*.csv"):
        path.unlink()
    assert [problem.file for problem in check(folder).problems] == sorted(
        resource.path for resource in package().resources
    )


def test_the_line_is_the_editors_when_a_cell_holds_a_line_break(folder, set_text):
    # mori-aki's note takes lines 4 and 5, so the row added after it is line 6.
    with (folder / "participants.csv").open("a") as lines:
        lines.write("strait-forum-25,han-bora,,,boss,KOR,planned,,bulletin-2024\n")
    assert reported(folder) == [
        "participants.csv:6: capacity: 'boss' is not one of the values allowed — "
        "write one of head, delegate, speaker, guest"
    ]


def test_problems_come_by_file_and_row(folder, set_cell):
    set_cell("themes", 3, "name_ko", "")
    set_cell("themes", 2, "name_ko", "")
    set_cell("frameworks", 2, "name", "")
    found = [(problem.file, problem.row, problem.column) for problem in check(folder).problems]
    assert found == [
        ("frameworks.csv", 2, "name"),
        ("themes.csv", 2, "name_ko"),
        ("themes.csv", 3, "name_ko"),
    ]


def test_a_sentence_says_where_what_and_how():
    assert str(Problem("a.csv", 3, "b", "it is wrong", "mend it")) == (
        "a.csv:3: b: it is wrong — mend it"
    )
    assert (
        str(Problem("a.csv", None, "", "it is wrong", "mend it")) == "a.csv: it is wrong — mend it"
    )


MEND = "mend it, or copy the one that came with the dashboard"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "line 1 is not JSON (Expecting value)"),
        (b'{\n"name": }', "line 2 is not JSON (Expecting value)"),
        (b"\xff\xfe", "the file is not UTF-8 text"),
        (b"[" * 100_000, "the file is not JSON that can be read"),
        (b"[]", "the package is not an object"),
        (b"{}", "the package has no name"),
        (b'{"name": 1}', "name of the package has the wrong type"),
    ],
    ids=["empty", "not JSON", "not text", "too deep", "a list", "nothing", "a number for a name"],
)
def test_a_declaration_that_cannot_be_read_is_reported(folder, content, problem):
    (folder / DECLARATION).write_bytes(content)
    assert reported(folder) == [f"{DECLARATION}: {problem} — {MEND}"]


def edited(folder, change):
    path = folder / DECLARATION
    node = json.loads(path.read_text(encoding="utf-8"))
    change(node)
    path.write_text(json.dumps(node), encoding="utf-8")
    return reported(folder)


def test_a_declared_path_never_leads_elsewhere(folder):
    def change(node):
        node["resources"][0]["path"] = "../../etc/passwd"

    assert edited(folder, change) == [
        f"{DECLARATION}: the path of table countries is not countries.csv — {MEND}"
    ]


def test_a_declaration_that_drops_a_column_is_reported(folder):
    def change(node):
        del node["resources"][0]["schema"]["fields"][2]

    assert edited(folder, change) == [
        "countries.csv:1: name_ko: the declaration has no such column — delete it, or declare it",
        f"{DECLARATION}: table countries is declared otherwise than the dashboard's — {MEND}",
    ]


def test_a_declaration_that_drops_a_table_is_reported(folder):
    def change(node):
        node["resources"] = [one for one in node["resources"] if one["name"] != "corrections"]

    assert edited(folder, change) == [
        "corrections.csv: no table of that name is declared — "
        "rename the file, or move it elsewhere",
        f"{DECLARATION}: table corrections is not declared — {MEND}",
    ]


def test_other_words_in_a_declaration_are_no_problem(folder):
    def change(node):
        node["version"] = "2027.1.31"
        node["resources"][0]["description"] = "Otra descripción."

    assert edited(folder, change) == []
    assert check(folder).version == "2027.1.31"


def garbled(content, chance):
    """The bytes of a file with a few bytes changed, cut, doubled or swapped, at random."""
    content = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at, to = sorted(chance.randrange(len(content) + 1) for _ in range(2))
        match chance.randrange(5):
            case 0:
                content[at:at] = bytes(chance.choices(range(256), k=chance.randint(1, 4)))
            case 1:
                content[at : min(to, at + 9)] = b""
            case 2:
                content[at:at] = chance.choice([b'"', b",", b"\n", b"\r", b"\0", b"-", b"\xed\xa0"])
            case 3:
                content[at:at] = content[at : min(to, at + 40)]
            case 4:
                del content[to:]
    return bytes(content)


@pytest.mark.parametrize("seed", range(12))
def test_a_garbled_package_never_raises(folder, seed):
    chance = random.Random(seed)
    names = sorted(path.name for path in folder.iterdir())
    for name in chance.sample(names, 5):
        path = folder / name
        path.write_bytes(garbled(path.read_bytes(), chance))
    for problem in check(folder).problems:
        assert str(problem).isprintable()


def test_the_declaration_is_the_one_of_the_tables_that_are_shipped():
    assert {path.name for path in DATA.glob("*.csv")} <= {
        resource.path for resource in package().resources
    }
