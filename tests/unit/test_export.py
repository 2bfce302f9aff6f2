"""Files that are taken away: each carries what it shows, what was chosen, and who says so."""

import csv
import io
import json
import re
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pytest
from PIL import Image
from pypdf import PdfReader

from bilateral.charts import CHARTS, Look, View, chart
from bilateral.export import CHART_FORMATS, MEDIA_TYPES, chart_file
from bilateral.export.drawing import drawn
from bilateral.export.framing import framed
from bilateral.export.sheets import Sheet, csv_bytes, xlsx_bytes
from bilateral.i18n import words
from bilateral.labels import KINDS, Labels
from bilateral.selection import Selection

SELECTIONS = (
    Selection(),
    Selection(countries=("KOR",)),
    Selection(countries=("KOR", "JPN"), match="all"),
    Selection(themes=("ai-digital",)),
    Selection(frameworks=("cptpp",)),
    Selection(since=2015, until=2022),
)
NOTHING = Selection(countries=("USA",), frameworks=("rcep",), since=1901, until=1902)
PNG_SCALE = 2
# What a chart draws beside its frame may stand out of it by the width of a line.
LINE = 3
# Charts whose words stand out of a narrow picture; this list may only become shorter.
WIDE = ("framework-positions", "framework-membership", "delegation-sizes")


def chosen(at, extension):
    """Another selection for each chart and format, so that each meets each somewhere.

    PNG, PDF and HTML of a chart share one, and so the making of it.
    """
    shift = 0 if extension in ("pdf", "html") else CHART_FORMATS.index(extension)
    return SELECTIONS[(at + shift) % len(SELECTIONS)]


def each_chart(extension):
    """(chart, selection, theme, width) of every chart in one format."""
    return pytest.mark.parametrize(
        ("one", "selection", "theme", "width"),
        [
            pytest.param(
                one,
                chosen(at, extension),
                ("light", "dark")[at % 2],
                640 if extension == "svg" else 960,
                id=one.id,
            )
            for at, one in enumerate(CHARTS)
        ],
    )


@pytest.fixture(scope="module")
def exported(shipped):
    """exported(chart, selection, theme, width, format) → the view and the file's bytes."""
    labels = Labels(shipped, words("en"))
    views: dict[tuple, View] = {}
    specs: dict[int, tuple] = {}

    def framed_once(view):
        if id(view) not in specs:
            specs[id(view)] = (view, framed(view))  # kept, so that its id is not given again
        return specs[id(view)][1]

    def of(one, selection, theme, width, extension):
        key = (one.id, selection, theme, width)
        if key not in views:
            views[key] = View.of(one, shipped, selection, Look(labels, theme, width))
        file = chart_file(views[key], extension)
        assert file.media_type == MEDIA_TYPES[extension]
        assert re.fullmatch(rf"bilateral-{one.id}[a-z0-9.-]*-{shipped.version}\.\w+", file.name)
        return views[key], file.content

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bilateral.export.framed", framed_once)
        yield of


def framed_words(view):
    """What every picture says: the finding, the selection in words, the version."""
    said = (view.title, view.selection_in_words, view.count_in_words, view.tables.version)
    return {word for text in said for word in text.split()}


def test_every_format_has_a_test():
    tested = {name.removeprefix("test_").split("_")[0] for name in globals()}
    assert set(CHART_FORMATS) <= tested


@each_chart("svg")
def test_svg_is_xml_that_says_what_it_shows(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "svg")
    root = ElementTree.fromstring(content)  # noqa: S314 – we have drawn it ourselves
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    texts = [
        text for node in root.iter("{http://www.w3.org/2000/svg}text") for text in node.itertext()
    ]
    said = {word.strip(",;.") for text in texts for word in text.split()}
    assert {word.strip(",;.") for word in framed_words(view)} - said == set()
    assert not [text for text in texts if re.search(r"\b(nan|None|undefined|null)\b", text)]
    if one.id not in WIDE:
        assert abs(float(root.get("width")) - width) <= LINE


@each_chart("png")
def test_png_is_as_wide_as_asked(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "png")
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "PNG"
        assert abs(picture.width - width * PNG_SCALE) <= LINE * PNG_SCALE
        ground = "#{:02x}{:02x}{:02x}".format(*picture.convert("RGB").getpixel((2, 2)))
        assert ground == view.look.paper
        assert len(picture.convert("RGB").getcolors(1 << 24)) > 2


@each_chart("pdf")
def test_pdf_can_be_read_aloud(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "pdf")
    (page,) = PdfReader(io.BytesIO(content)).pages
    said = "".join(page.extract_text().split())
    assert {word for word in framed_words(view) if word not in said} == set()


@each_chart("html")
def test_html_needs_no_network(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "html")
    page = content.decode()
    assert page.lstrip().lower().startswith("<!doctype html>")
    outside_scripts = re.sub(r"(<script[^>]*>).*?</script>", r"\1", page, flags=re.DOTALL)
    assert re.findall(r"""(?:src|href)\s*=\s*["']?\s*(?:https?:)?//""", outside_scripts) == []
    assert re.findall(r"@import|url\(\s*[\"']?https?:", outside_scripts) == []
    assert view.tables.version in page


@each_chart("csv")
def test_csv_has_names_beside_codes(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "csv")
    assert content.startswith("\ufeff".encode()) and b"\r" not in content
    header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    assert len(rows) == len(view.table) > 0
    records = [dict(zip(header, row, strict=True)) for row in rows]
    for column in view.table.columns:
        given = view.table[column].astype(object).where(view.table[column].notna(), "")
        read = [record[column] for record in records]
        # A cell that a spreadsheet would run carries an apostrophe.
        bare = [cell[1:] if cell[:1] == "'" else cell for cell in read]
        # A whole number has no decimals, whatever the type of its column.
        whole = [int(cell) if isinstance(cell, float) and cell % 1 == 0 else cell for cell in given]
        assert bare == [str(cell) for cell in whole], column
        if column in KINDS:
            beside = header[header.index(column) + 1]
            names = [view.look.labels.of(KINDS[column], code) if code else "" for code in read]
            assert beside.endswith("_name")
            assert [record[beside] for record in records] == names


@each_chart("xlsx")
def test_xlsx_has_a_second_sheet_that_says_what_it_is(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(content))
    rows, about = book.worksheets
    assert rows.max_row == len(view.table) + 1
    assert rows["A1"].value == view.table.columns[0]
    said = {str(cell) for row in about.iter_rows(values_only=True) for cell in row if cell}
    assert {view.title, view.selection_in_words, view.tables.version, "CC BY 4.0"} <= said
    assert set(view.sources["source_id"]) <= said
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]


@each_chart("json")
def test_json_has_the_rows_and_their_sources(exported, one, selection, theme, width):
    view, content = exported(one, selection, theme, width, "json")

    def refused(word):
        raise AssertionError(f"{word} is no JSON")

    document = json.loads(content, parse_constant=refused)
    assert document["id"] == one.id and document["title"] == view.title
    assert document["version"] == view.tables.version
    assert len(document["rows"]) == len(view.table)
    assert all(list(row) == document["columns"] for row in document["rows"])
    cited = {one for row in document["rows"] for one in row["source_ids"].split(";")}
    assert cited == {source["source_id"] for source in document["sources"]}


@pytest.mark.parametrize("extension", CHART_FORMATS)
def test_nothing_to_draw_is_a_file_that_says_so(exported, extension):
    view, content = exported(chart("delegation-sizes"), NOTHING, "light", 960, extension)
    assert view.is_empty
    if extension in ("svg", "html"):
        assert "Nothing to draw here" in content.decode()
        assert "RCEP" in content.decode()
    assert len(content) > 50


@pytest.mark.parametrize("extension", [one for one in CHART_FORMATS if one != "pdf"])
def test_the_same_tables_give_the_same_bytes(shipped, extension):
    looks = [Look(Labels(shipped, words("en")), "dark") for _ in range(2)]
    views = [View.of(chart("organization-kinds"), shipped, SELECTIONS[1], look) for look in looks]
    first, second = (chart_file(view, extension).content for view in views)
    assert first == second


RUN_BY_A_SPREADSHEET = ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")']


def sheet(cells):
    rows = pd.DataFrame({"text": pd.Series(cells, dtype="object")})
    nothing = pd.DataFrame(
        columns=["source_id", "publisher", "title", "url", "published_on", "language"]
    )
    about = (("title", "=cmd"), ("selection", "@all"))
    return Sheet("hand-made", rows, rows, about, nothing, "2026.1.31")


def test_csv_neutralises_formulas():
    plain = ["1-1", " =1", "", "한국", -5, 2.5]
    text = csv_bytes(sheet([*RUN_BY_A_SPREADSHEET, *plain])).decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(text, newline=""))
    # A carriage return would end the row, and the formula stand first in the next.
    assert [row[0] if row else "" for row in rows] == [
        *(f"'{cell}".replace("\r", "\n") for cell in RUN_BY_A_SPREADSHEET),
        "1-1", " =1", "", "한국", "-5", "2.5",
    ]  # fmt: skip


def test_xlsx_neutralises_formulas():
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(sheet([*RUN_BY_A_SPREADSHEET, -5]))))
    rows, about = book.worksheets
    cells = [row[0] for row in rows.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells[:-1]} == {"s"}
    assert not [cell.value for cell in cells[:-1] if cell.value[0] in "=+-@\t\r"]
    assert cells[-1].value == -5
    assert about["B1"].value == "'=cmd" and about["B1"].data_type == "s"


def picture(text):
    """The pixels of a word drawn the way every picture is."""
    look = Look(Labels.__new__(Labels))
    spec = {
        "data": {"values": [{"text": text}]},
        "mark": {"type": "text", "fontSize": 40},
        "encoding": {"text": {"field": "text", "type": "nominal"}},
        "width": 300,
        "height": 60,
        "config": look.vega_config(),
    }
    with Image.open(io.BytesIO(drawn("png", spec))) as drawing:
        return drawing.convert("L").tobytes()


def test_hangul_kana_and_kanji_are_drawn_not_boxes():
    missing = "\U000ffffd"  # No font has a sign for the last private character but one.
    assert picture("한일재계회의") != picture(missing * 6)
    # Boxes would be alike; signs are not, and each has its own.
    signs = "한일재계회의日韓経済界会議にほん"
    assert len({picture(sign) for sign in signs} | {picture(missing)}) == len(set(signs)) + 1
