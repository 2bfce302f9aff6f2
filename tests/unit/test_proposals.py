"""Which entities are proposed as one, and which are not: names that were met in the sources."""

import sys

import pytest

from bilateral.__main__ import main
from bilateral.proposals import Proposal, proposals
from tests.unit.tables_builder import tables


def people(*names, reviews=(), aliases=()):
    """Proposals among people called (name, name in their own script or None)."""
    rows = [
        {"person_id": f"p{at}", "name_en": name, "name_native": own}
        for at, (name, own) in enumerate(names)
    ]
    return proposals(tables(people=rows, entity_reviews=list(reviews), aliases=list(aliases)))


def organizations(*rows, aliases=()):
    named = [{"organization_id": f"o{at}", **row} for at, row in enumerate(rows)]
    return proposals(tables(organizations=named, aliases=list(aliases)))


def meetings(*rows):
    """Proposals among meetings (title, date, sides joined by a space, city)."""
    return proposals(
        tables(
            meetings=[
                {"meeting_id": f"m{at}", "series_id": f"s{at}", "title": title,
                 "start_date": date, "city": city}
                for at, (title, date, _, city) in enumerate(rows)
            ],
            meeting_sides=[
                {"meeting_id": f"m{at}", "country_iso3": side}
                for at, row in enumerate(rows)
                for side in row[2].split()
            ],
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        (("Cho Hyun-joon", None), ("Hyun Joon Cho", None), 98),
        (("Cho Hyun-joon", None), ("Hyunjoon Cho", None), 98),
        (("CHO HYUNJOON", None), ("Cho Hyun-joon", "조현준"), 98),
        (("Yoshinobu Tsutsui", "筒井義信"), ("Tsutsui Yoshinobu", None), 98),
        (("Yoshinobu Tsutsui", "筒井義信"), ("Y. Tsutsui", None), 88),
        (("Lee Jae-yong", "이재용"), ("J.Y. Lee", None), 88),
        (("António Costa", None), ("Antonio Costa", None), 98),
        (("Sohn Kyung-shik", None), ("Son Gyeong-sik", None), 97),
        (("Masakazu Tokura", "十倉雅和"), ("Tokura", None), 75),
        (("Ken Saito", "齋藤健"), ("Takeshi Saito", "斎藤 健"), 100),
        (("Kim Yoon", "김윤"), ("Yoon Kim", "金鈗"), 98),
        (("Kim Young-ho", "김영호"), ("Kim Yeong-ho", "김영호"), 100),
        (("Lee Jae-yong", "이재용"), ("Lee Jae-yong", "이재룡"), 80),
    ],
)
def test_spellings_of_one_person_are_proposed(one, other, score):
    assert [found.score for found in people(one, other)] == [score]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Cho Yang-ho", "조양호"), ("Cho Yong-ho", "조영호")),
        (("Kim Dae-jung", None), ("Kim Young-sam", None)),
        (("Lee Kun-hee", "이건희"), ("J.Y. Lee", None)),
        (("Tokura", None), ("Kim", None)),
    ],
)
def test_two_people_are_not_proposed(one, other):
    assert people(one, other) == []


def test_a_proposal_names_both_and_says_why():
    found = people(("Kim Yoon", "김윤"), ("Yoon Kim", None))
    assert found == [
        Proposal("person", "p0", "p1", "Kim Yoon, 김윤", "Yoon Kim", 98, "one romanised name")
    ]
    assert str(found[0]) == (
        " 98  person        Kim Yoon, 김윤 (p0) | Yoon Kim (p1) — one romanised name"
    )


def test_an_alias_is_compared_like_a_name():
    alias = {"entity": "person", "entity_id": "p0", "alias": "Ryu Jin Roy"}
    assert people(("Ryu Jin", None), ("Roy Ryu-Jin", None), aliases=[alias])[0].score == 98


@pytest.mark.parametrize("pair", [("p0", "p1"), ("p1", "p0")])
def test_what_a_review_settles_is_not_proposed_again(pair):
    review = {"entity": "person", "one_id": pair[0], "other_id": pair[1], "verdict": "different"}
    assert people(("Kim Yoon", None), ("Yoon Kim", None), reviews=[review]) == []


def test_a_review_of_another_kind_settles_nothing():
    review = {"entity": "meeting", "one_id": "p0", "other_id": "p1", "verdict": "different"}
    assert len(people(("Kim Yoon", None), ("Yoon Kim", None), reviews=[review])) == 1


def test_the_best_comes_first():
    found = people(("Tsutsui", None), ("Yoshinobu Tsutsui", "筒井義信"), ("Y Tsutsui", "筒井義信"))
    assert [(one.one_id, one.other_id, one.score) for one in found] == [
        ("p1", "p2", 100),
        ("p0", "p1", 75),
        ("p0", "p2", 75),
    ]


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [
        ({"name_en": "Mitsui & Co., Ltd."}, {"name_en": "Mitsui & Co."}, 96),
        ({"name_en": "LG Group"}, {"name_en": "LG Corporation"}, 96),
        ({"name_en": "Keidanren"}, {"name_en": "KEIDANREN"}, 99),
        (
            {"name_en": "Nippon Steel", "name_ja": "日本製鉄"},
            {"name_en": "NSC", "name_native": "日本製鉄"},
            100,
        ),
        ({"name_en": "Federation of Korean Industries"}, {"name_en": "FKI"}, 91),
        ({"name_en": "Sumitomo Chemical"}, {"name_en": "Sumitomo Chemicals"}, 97),
        (
            {
                "name_en": "Japan-Korea Economic Association",
                "name_native": "日韓経済協会",
                "country_iso3": "JPN",
            },
            {
                "name_en": "Korea-Japan Economic Association",
                "name_native": "韓日経済協会",
                "country_iso3": "KOR",
            },
            78,
        ),
    ],
)
def test_names_of_one_organisation_are_proposed(one, other, score):
    assert [found.score for found in organizations(one, other)] == [score]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name_en": "Samsung Electronics"}, {"name_en": "Samsung Display"}),
        ({"name_en": "LG Chem"}, {"name_en": "SK Chem"}),
        (
            {"name_en": "Ministry of Finance", "country_iso3": "JPN"},
            {"name_en": "Ministry of Finances", "country_iso3": "KOR", "name_native": "기획재정부"},
        ),
    ],
)
def test_two_organisations_are_not_proposed(one, other):
    found = organizations(one, other)
    assert not [pair for pair in found if pair.score >= 90]


def test_an_organisation_under_the_alias_of_another_is_proposed():
    alias = {"entity": "organization", "entity_id": "o0", "alias": "Nippon Keidanren"}
    found = organizations(
        {"name_en": "Keidanren"}, {"name_en": "Nippon Keidanren"}, aliases=[alias]
    )
    assert [(one.score, one.why) for one in found] == [(99, "one name")]


@pytest.mark.parametrize(
    ("one", "other", "score", "why"),
    [
        (
            ("Business Summit", "2023-07-05", "KOR JPN", "Seoul"),
            ("Business Summit", "2023-07-05", "JPN KOR", "Seoul"),
            100,
            "the same countries, one day",
        ),
        (
            ("Business Summit", "2023-07-05", "KOR JPN", "Seoul"),
            ("Business Summit", "2023-07-08", "KOR JPN", "Tokyo"),
            70,
            "the same countries, 3 days apart, in two cities",
        ),
        (
            ("Business Summit", "2023-07", "KOR JPN", None),
            ("Business Summit", "2023-07-28", "KOR JPN", None),
            85,
            "the same countries, dates that may be one",
        ),
    ],
)
def test_meetings_of_the_same_countries_within_three_days_are_proposed(one, other, score, why):
    assert [(found.score, found.why) for found in meetings(one, other)] == [(score, why)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("A", "2023-07-05", "KOR JPN", None), ("A", "2023-07-09", "KOR JPN", None)),
        (("A", "2023-07-05", "KOR JPN", None), ("A", "2023-07-05", "KOR JPN CHN", None)),
        (("Dinner", "2023", "KOR JPN", None), ("Summit", "2023-07-05", "KOR JPN", None)),
    ],
    ids=["four days apart", "another country", "a vague date and another title"],
)
def test_other_meetings_are_not_proposed(one, other):
    assert meetings(one, other) == []


def test_a_broken_package_is_one_sentence(tmp_path, capsys):
    (tmp_path / "datapackage.json").write_text("{}")
    assert main(["propose", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"{tmp_path}: 1 problem — see them with: python -m bilateral check\n"
    )


def test_a_missing_library_is_one_sentence(monkeypatch, capsys):
    monkeypatch.delitem(sys.modules, "bilateral.proposals")
    monkeypatch.setitem(sys.modules, "rapidfuzz", None)
    assert main(["propose"]) == 2
    assert capsys.readouterr().err.startswith("Proposals need rapidfuzz")


def test_nothing_is_left_to_review_in_the_package_that_is_shipped(capsys):
    assert main(["propose"]) == 0
    assert capsys.readouterr().out == (
        "Nothing to review: every pair of entities that look like one is settled.\n"
    )
