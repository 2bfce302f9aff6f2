"""What a selection leaves: a truth table, and rules that hold for whatever is chosen."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.selection import (
    LEVELS,
    MATCHES,
    PARAMETERS,
    STANCES,
    Dropped,
    Selection,
    apply,
    narrowed,
)
from tests.unit.tables_builder import tables

RULES = settings(max_examples=25, deadline=None, derandomize=True, database=None)
# On all that is shipped a try costs more, and finds what hand-made tables do not have.
FEW = settings(RULES, max_examples=10)


def meeting(code, series, date, *sides):
    row = {"meeting_id": code, "series_id": series, "start_date": date, "source_id": f"on-{code}"}
    return row, [{"meeting_id": code, "country_iso3": side} for side in sides]


MEETINGS = [
    meeting("conference-2001", "conference", "2001", "KOR", "JPN"),
    meeting("talks-2010", "talks", "2010-05", "KOR", "JPN"),
    meeting("summit-2015", "talks", "2015-11-01", "KOR", "JPN", "CHN"),
    meeting("council-2020", "council", "2020-02-03", "KOR", "USA"),
    meeting("council-2021", "council", "2021", "USA", "JPN"),
]
RAISED = [
    ("conference-2001", "trade", "discussed"),
    ("conference-2001", "ai", "agreed"),
    ("talks-2010", "ai", "called_for"),
    ("summit-2015", "trade", "joint_statement"),
    ("council-2021", "green", "initiative"),
]
NAMED = [("conference-2001", "cptpp"), ("summit-2015", "rcep"), ("council-2021", "cptpp")]
MEMBERS = [
    ("cptpp", "JPN", "party"),
    ("cptpp", "KOR", "applicant"),
    ("cptpp", "USA", "withdrew"),
    ("rcep", "KOR", "party"),
    ("rcep", "JPN", "party"),
    ("rcep", "CHN", "party"),
    ("korus", "KOR", "party"),
    ("korus", "USA", "party"),
]
PROMISED = [
    ("conference-2001", "ai", None),
    ("conference-2001", "trade", "cptpp"),
    ("summit-2015", "trade", "rcep"),
]
FIGURES = [
    ("KOR", "JPN", 2010),
    ("JPN", "KOR", 2015),
    ("KOR", "CHN", 2010),
    ("USA", "JPN", 2020),
    ("KOR", None, 2023),
]


@cache
def world():
    named = {"KOR": "Korea", "JPN": "Japan", "USA": "United States", "CHN": "China"}
    return tables(
        countries=[{"country_iso3": code, "name_en": name} for code, name in named.items()],
        series=[
            {"series_id": "conference", "name_en": "Conference", "level": "business"},
            {"series_id": "talks", "name_en": "Talks", "level": "government"},
            {"series_id": "council", "name_en": "Council", "level": "mixed"},
        ],
        meetings=[row for row, _ in MEETINGS],
        meeting_sides=[side for _, sides in MEETINGS for side in sides],
        themes=[
            {"theme_id": "trade", "name_en": "Trade"},
            {"theme_id": "ai", "name_en": "AI and digital"},
            {"theme_id": "green", "name_en": "Green transition"},
        ],
        meeting_themes=[
            {"meeting_id": code, "theme_id": theme, "stance": stance, "source_id": f"on-{code}"}
            for code, theme, stance in RAISED
        ],
        frameworks=[
            {"framework_id": code, "short_name": code.upper()}
            for code in ("cptpp", "rcep", "korus")
        ],
        meeting_frameworks=[
            {"meeting_id": code, "framework_id": framework} for code, framework in NAMED
        ],
        memberships=[
            {"framework_id": framework, "country_iso3": country, "status": status}
            for framework, country, status in MEMBERS
        ],
        framework_themes=[
            {"framework_id": framework, "theme_id": theme, "depth": 1}
            for framework in ("cptpp", "rcep")
            for theme in ("trade", "ai")
        ],
        commitments=[
            {"commitment_id": f"c{n}", "meeting_id": code, "theme_id": theme, "framework_id": named}
            for n, (code, theme, named) in enumerate(PROMISED)
        ],
        participants=[
            {"meeting_id": row["meeting_id"], "person_id": f"of-{row['meeting_id']}",
             "country_iso3": "KOR", "source_id": f"on-{row['meeting_id']}"}
            for row, _ in MEETINGS
        ],
        indicators=[
            {"reporter_iso3": reporter, "partner_iso3": partner, "year": year, "value": 1.5}
            for reporter, partner, year in FIGURES
        ],
        people=[{"person_id": f"of-{row['meeting_id']}"} for row, _ in MEETINGS],
        sources=[{"source_id": f"on-{row['meeting_id']}"} for row, _ in MEETINGS],
    )  # fmt: skip


def chosen(**selection):
    return apply(world(), Selection(**selection))


ALL = ["conference-2001", "talks-2010", "summit-2015", "council-2020", "council-2021"]
KJ = ("KOR", "JPN")


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({}, ALL),
        ({"countries": ("CHN",)}, ["summit-2015"]),
        ({"countries": ("CHN", "USA")}, ["summit-2015", "council-2020", "council-2021"]),
        ({"countries": KJ}, ALL),
        ({"countries": KJ, "match": "all"}, ["conference-2001", "talks-2010", "summit-2015"]),
        ({"countries": KJ, "match": "exact"}, ["conference-2001", "talks-2010"]),
        ({"countries": KJ[::-1], "match": "exact"}, ["conference-2001", "talks-2010"]),
        ({"countries": ("KOR",), "match": "exact"}, []),
        ({"countries": ("CHN", "USA"), "match": "all"}, []),
        ({"themes": ("ai",)}, ["conference-2001", "talks-2010"]),
        ({"themes": ("ai", "green")}, ["conference-2001", "talks-2010", "council-2021"]),
        ({"stance": "discussed"}, ["conference-2001", "talks-2010", "summit-2015", "council-2021"]),
        ({"stance": "agreed"}, ["conference-2001", "summit-2015", "council-2021"]),
        ({"stance": "initiative"}, ["council-2021"]),
        ({"themes": ("ai",), "stance": "agreed"}, ["conference-2001"]),
        # The theme itself must be that firm, not another one of the same meeting.
        ({"themes": ("trade",), "stance": "agreed"}, ["summit-2015"]),
        ({"frameworks": ("cptpp",)}, ["conference-2001", "council-2021"]),
        ({"frameworks": ("cptpp", "rcep")}, ["conference-2001", "summit-2015", "council-2021"]),
        ({"frameworks": ("korus",)}, []),
        ({"series": ("talks",)}, ["talks-2010", "summit-2015"]),
        ({"series": ("talks", "conference")}, ALL[:3]),
        ({"levels": ("business",)}, ["conference-2001"]),
        ({"levels": ("government", "mixed")}, ALL[1:]),
        ({"series": ("talks",), "levels": ("business",)}, []),
        ({"since": 2010}, ALL[1:]),
        ({"until": 2010}, ALL[:2]),
        ({"since": 2010, "until": 2015}, ["talks-2010", "summit-2015"]),
        ({"since": 2016, "until": 2019}, []),
        ({"countries": ("JPN",), "themes": ("ai",), "since": 2002}, ["talks-2010"]),
    ],
    ids=str,
)
def test_meetings_that_a_selection_leaves(selection, expected):
    assert list(chosen(**selection).meetings["meeting_id"]) == expected


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({"countries": ("CHN",)}, ["rcep"]),
        ({"countries": ("CHN", "USA")}, ["rcep", "korus"]),
        ({"countries": KJ, "match": "all"}, ["cptpp", "rcep"]),
        ({"countries": KJ, "match": "exact"}, ["cptpp"]),  # who withdrew sits no longer in it
        ({"countries": ("USA",)}, ["korus"]),
        ({"frameworks": ("rcep",)}, ["rcep"]),
        ({"frameworks": ("rcep",), "countries": ("USA",)}, []),
        ({"themes": ("ai",)}, ["cptpp", "rcep", "korus"]),
        ({"since": 2020}, ["cptpp", "rcep", "korus"]),
    ],
    ids=str,
)
def test_frameworks_that_a_selection_leaves(selection, expected):
    assert list(chosen(**selection).frameworks["framework_id"]) == expected


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({"countries": ("CHN",)}, ["KOR CHN"]),
        ({"countries": ("CHN", "USA")}, ["KOR CHN", "USA JPN"]),
        ({"countries": KJ, "match": "all"}, ["KOR JPN", "JPN KOR", "KOR"]),
        ({"countries": KJ, "match": "exact"}, ["KOR JPN", "JPN KOR", "KOR"]),
        ({"countries": ("KOR",), "match": "all"}, ["KOR JPN", "JPN KOR", "KOR CHN", "KOR"]),
        ({"countries": ("KOR",), "match": "exact"}, ["KOR"]),
        ({"since": 2015}, ["JPN KOR", "USA JPN", "KOR"]),
        ({"since": 2011, "until": 2015}, ["JPN KOR"]),
        ({"themes": ("ai",), "until": 2010}, ["KOR JPN", "KOR CHN"]),
    ],
    ids=str,
)
def test_figures_that_a_selection_leaves(selection, expected):
    left = chosen(**selection).indicators
    assert [" ".join(pair) for pair in _sides(left)] == expected


def _sides(figures):
    pairs = zip(figures["reporter_iso3"], figures["partner_iso3"], strict=True)
    return [[side for side in pair if isinstance(side, str)] for pair in pairs]


def test_rows_about_a_meeting_follow_it():
    left = chosen(series=("council",))
    assert set(left.meeting_sides["meeting_id"]) == {"council-2020", "council-2021"}
    assert list(left.people["person_id"]) == ["of-council-2020", "of-council-2021"]
    assert list(left.participants["person_id"]) == ["of-council-2020", "of-council-2021"]
    assert list(left.sources["source_id"]) == ["on-council-2020", "on-council-2021"]
    assert list(left.countries["country_iso3"]) == ["KOR", "JPN", "USA", "CHN"]


def test_rows_about_a_theme_are_narrowed_to_the_chosen_one():
    left = chosen(themes=("ai",))
    assert set(left.meeting_themes["theme_id"]) == {"ai"}
    assert list(left.commitments["commitment_id"]) == ["c0"]
    assert set(left.framework_themes["theme_id"]) == {"ai"}
    assert list(left.themes["theme_id"]) == ["ai"]


def test_rows_about_a_framework_are_narrowed_to_the_chosen_one():
    left = chosen(frameworks=("cptpp",))
    assert set(left.meeting_frameworks["framework_id"]) == {"cptpp"}
    assert list(left.commitments["commitment_id"]) == ["c1"]
    assert set(left.memberships["framework_id"]) == {"cptpp"}


def test_statements_are_at_least_as_firm_as_chosen():
    assert list(chosen(stance="joint_statement").meeting_themes["stance"]) == [
        "joint_statement",
        "initiative",
    ]


def test_memberships_are_those_of_the_chosen_countries():
    left = chosen(countries=("JPN",))
    assert set(left.memberships["country_iso3"]) == {"JPN"}


def test_an_open_selection_gives_the_tables_themselves():
    assert apply(world(), Selection(lang="ko")) is world()


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({}, "all meetings, no filter"),
        ({"countries": ("KOR",)}, "Korea"),
        ({"countries": ("KOR",), "match": "exact"}, "only Korea"),
        ({"countries": KJ}, "Korea or Japan"),
        ({"countries": KJ, "match": "all"}, "Korea and Japan together"),
        ({"countries": KJ, "match": "exact"}, "only Korea and Japan"),
        ({"themes": ("ai", "trade")}, "AI and digital or Trade"),
        ({"frameworks": ("rcep",), "series": ("talks",)}, "RCEP; Talks"),
        ({"levels": ("business", "mixed")}, "business or business and government"),
        ({"since": 2010}, "since 2010"),
        ({"until": 2010}, "until 2010"),
        ({"since": 2010, "until": 2010}, "2010"),
        ({"since": 2010, "until": 2012}, "2010–2012"),
        ({"stance": "called_for"}, "at least called for"),
        ({"countries": ("KOR",), "themes": ("ai",), "since": 2015},
         "Korea; AI and digital; since 2015"),
    ],
    ids=str,
)  # fmt: skip
def test_a_selection_in_words(selection, expected):
    assert Selection(**selection).describe(Labels(world(), words("en"))) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ([], Selection()),
        ([("country", "KOR"), ("country", "JPN"), ("match", "all")],
         Selection(countries=KJ, match="all")),
        ([("country", "KOR"), ("country", "KOR")], Selection(countries=("KOR",))),
        ([("match", "all")], Selection()),
        ([("from", "2015"), ("to", "2010")], Selection(since=2010, until=2015)),
        ([("stance", "agreed"), ("level", "mixed")], Selection(stance="agreed", levels=("mixed",))),
        ([("match", "exact"), ("match", "any"), ("country", "USA")],
         Selection(countries=("USA",), match="exact")),
        ([("width", "800"), ("utm_source", "x"), ("", "")], Selection()),
    ],
    ids=str,
)  # fmt: skip
def test_a_good_address_is_read_without_a_word(address, expected):
    assert Selection.from_query(address, world()) == (expected, ())


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("country", "<script>alert(1)</script>"),
        ("country", "kor"),
        ("country", "KOR;JPN"),
        ("country", ""),
        ("theme", "../../etc/passwd"),
        ("theme", "' OR 1=1 --"),
        ("framework", "cptpp\x00"),
        ("series", "조선"),
        ("level", "ministerial"),
        ("match", "none"),
        ("stance", "mentioned"),
        ("lang", "xx"),
        ("from", "20"),
        ("from", "-2000"),
        ("from", "2٠15"),
        ("from", "9999"),
        ("to", "2015.0"),
        ("to", "1e3"),
    ],
)
def test_a_value_that_means_nothing_is_dropped_and_told(parameter, value):
    told = Selection.from_query([("country", "JPN"), (parameter, value)], world())
    assert told == (Selection(countries=("JPN",)), (Dropped(parameter, value),))


def test_the_same_dropped_value_is_told_once():
    _, dropped = Selection.from_query([("theme", "x")] * 5, world())
    assert [str(one) for one in dropped] == ["theme=x"]


def test_a_long_dropped_value_is_told_short():
    (dropped,) = Selection.from_query([("theme", "x" * 10_000)], world())[1]
    assert str(dropped) == "theme=" + "x" * 39 + "…"


def test_an_address_holds_only_what_differs_from_the_default_in_one_order():
    selection = Selection(
        stance="agreed", until=2020, themes=("ai",), countries=KJ, match="all", lang="en"
    )
    assert selection.query_string == (
        "country=KOR&country=JPN&match=all&theme=ai&to=2020&stance=agreed"
    )
    assert Selection().query_string == ""


def some(values, most=4):
    return st.lists(st.sampled_from(sorted(values)), max_size=most, unique=True).map(tuple)


def selections(known):
    """Any selection of what the tables hold."""
    years = st.none() | st.integers(1950, 2030)
    return st.builds(
        Selection,
        countries=some(known.countries["country_iso3"]),
        match=st.sampled_from(MATCHES),
        themes=some(known.themes["theme_id"]),
        frameworks=some(known.frameworks["framework_id"]),
        series=some(known.series["series_id"]),
        levels=some(LEVELS, 2),
        since=years,
        until=years,
        stance=st.none() | st.sampled_from(STANCES),
    ).map(Selection.settled)


def loose(known):
    """Selections of one or two filters, which leave something more often than not."""
    fields = ("countries", "themes", "frameworks", "series", "levels", "stance")
    kept = st.lists(st.sampled_from(fields), min_size=1, max_size=2, unique=True)
    return st.tuples(selections(known), kept).map(
        lambda made: Selection(
            match=made[0].match, **{field: getattr(made[0], field) for field in made[1]}
        ).settled()
    )


def keys(known):
    """table → its rows, as they stand."""
    return {name: frame.index.tolist() for name, frame in known.items()}


def held_to_the_rules(known, selection):
    once = apply(known, selection)
    assert keys(apply(once, selection)) == keys(once), "applying twice is not applying once"
    quick = keys(narrowed(known, selection))
    about = (
        "meetings",
        "participants",
        "meeting_themes",
        "frameworks",
        "memberships",
        "commitments",
        "indicators",
    )
    assert {name: quick[name] for name in about} == {name: keys(once)[name] for name in about}
    for name, frame in once.items():
        rows, of = frame.index.tolist(), known.frame(name)
        assert rows == sorted(set(rows)), f"{name} has lost its order"
        assert frame.equals(of.loc[rows]), f"{name} has a row that the tables do not have"


@RULES
@given(st.data())
def test_applying_twice_is_once_and_leaves_an_ordered_part(data):
    held_to_the_rules(world(), data.draw(selections(world()) | loose(world())))


@FEW
@given(data=st.data())
def test_the_same_holds_of_the_tables_that_are_shipped(shipped, data):
    held_to_the_rules(shipped, data.draw(loose(shipped)))


@RULES
@given(st.data())
def test_another_value_in_a_filter_removes_no_row(data):
    parameters = {
        "countries": list(world().countries["country_iso3"]),
        "themes": list(world().themes["theme_id"]),
        "frameworks": list(world().frameworks["framework_id"]),
        "series": list(world().series["series_id"]),
        "levels": list(LEVELS),
    }
    field = data.draw(st.sampled_from(sorted(parameters)))
    first, second = data.draw(st.permutations(parameters[field]))[:2]
    base = data.draw(selections(world()) | loose(world()))
    few = Selection(**{**vars(base), "match": "any", field: (first,)})
    more = Selection(**{**vars(few), field: (first, second)})
    left, wider = keys(apply(world(), few)), keys(apply(world(), more))
    assert {name for name in left if not set(left[name]) <= set(wider[name])} == set()


@RULES
@given(st.data())
def test_a_selection_comes_back_from_its_address(data):
    selection = data.draw(selections(world()))
    assert Selection.from_query(selection.to_query(), world()) == (selection, ())


@settings(RULES, max_examples=60)
@given(st.lists(st.tuples(st.sampled_from((*PARAMETERS, "lang", "x")) | st.text(), st.text())))
def test_no_address_fails(address):
    selection, dropped = Selection.from_query(address, world())
    again, none_dropped = Selection.from_query(selection.to_query(), world())
    assert (again, none_dropped) == (selection, ())
    assert {(one.parameter, one.value) for one in dropped} <= set(address)
    assert selection.describe(Labels(world(), words("en")))
