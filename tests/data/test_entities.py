"""The hardest merges and non-merges: one entity under all its names, two under one name."""

from __future__ import annotations

import pytest

from bilateral.tables import shipped

# (spelling or older name, the entity it belongs to)
SAME_ORGANIZATION = [
    ("Keidanren", "keidanren"),
    ("Nippon Keidanren", "keidanren"),
    ("Japan Business Federation", "keidanren"),
    ("Federation of Korean Industries", "fki"),
    ("Nippon Steel & Sumitomo Metal", "nippon-steel"),
    ("White House", "government-of-the-united-states"),
]
SAME_PERSON = [
    ("Koo Jae-eun", "koo-ja-eun"),
    ("Utsuda", "shoei-utsuda"),
    ("Chung Euy Yong", "chung-eui-yong"),
    ("Tong Won Lee", "lee-tong-won"),
]
DIFFERENT_PEOPLE = [
    ("li-keqiang", "li-qiang"),
    ("wang-yi", "wang-wentao"),
    ("takeshi-iwaya", "takeshi-akahori"),
    ("cho-hyun", "cho-hyun-joon"),
    ("lee-jae-myung", "lee-jae-yong"),
    ("kim-chang-beom", "kim-chang-beom-2"),
    ("lee-dong-hoon", "lee-dong-hoon-2"),
    ("kosei-shindo", "kiyotaka-shindo"),
    ("koichi-ito", "takanobu-ito"),
    ("masami-iijima", "hidetane-iijima"),
    ("yoshio-sato", "yasuhiro-sato"),
    ("akiyoshi-kato", "katsunobu-kato"),
    ("kwon-oh-joon", "kwon-oh-hyun"),
    ("koo-ja-yeol", "koo-ja-eun"),
    ("koo-bon-joon", "koo-bon-moo"),
    ("huh-tae-soo", "huh-chang-soo"),
    ("cho-hyun-sang", "cho-hyun-joon"),
    ("huang-mao-hsiung", "huang-chiao-chang"),
    ("ken-saito", "tetsuo-saito"),
    ("shunichi-suzuki", "masashi-suzuki"),
    ("jun-suzuki", "junji-suzuki"),
    ("peter-grey", "peter-kyle"),
]
DIFFERENT_ORGANIZATIONS = [
    ("ministry-of-foreign-affairs-of-korea", "ministry-of-foreign-affairs-of-japan"),
    ("ministry-of-foreign-affairs-of-japan", "ministry-of-foreign-affairs-of-china"),
    ("ministry-of-finance-of-japan", "ministry-of-finance-of-china"),
    ("government-of-korea", "presidential-office-of-korea"),
    ("hs-hyosung", "hyosung-group"),
    ("tata-group", "tata-sons"),
    ("lotte-group", "lotte-holdings"),
    ("posco", "posco-group"),
    ("japan-korea-economic-association", "korea-japan-economic-association"),
    ("japan-us-business-council", "us-japan-business-council"),
    ("korea-australia-business-council", "australia-korea-business-council"),
    ("embassy-of-japan-in-korea", "embassy-of-korea-in-japan"),
]
DIFFERENT_MEETINGS = [
    ("fki-keidanren-declaration-2023", "kr-jp-business-roundtable-2023"),
    ("kr-jp-business-roundtable-2023", "kr-jp-summit-2023-03"),
    ("cjk-business-summit-8", "cjk-summit-9"),
    ("kr-jp-60th-seoul", "kr-jp-60th-tokyo"),
    ("fki-keidanren-2018", "kje-jke-50"),
]


def names_of(table: str, key: str) -> dict[str, set[str]]:
    """Every name an entity is found under: its own names and its aliases."""
    frame = getattr(shipped(), table)
    entity = {"people": "person", "organizations": "organization"}[table]
    aliases = shipped().aliases[shipped().aliases["entity"] == entity]
    columns = [c for c in ("name_en", "name_native", "name_ko", "name_ja") if c in frame]
    names = {row[key]: {row[c] for c in columns} for _, row in frame.iterrows()}
    for row in aliases.itertuples():
        names[row.entity_id].add(row.alias)
    return names


@pytest.mark.parametrize(("name", "entity"), SAME_ORGANIZATION)
def test_organization_is_one_under_all_its_names(name: str, entity: str) -> None:
    holders = {key for key, names in names_of("organizations", "organization_id").items()
               if name in names}  # fmt: skip
    assert holders == {entity}


@pytest.mark.parametrize(("name", "entity"), SAME_PERSON)
def test_person_is_one_under_all_spellings(name: str, entity: str) -> None:
    holders = {key for key, names in names_of("people", "person_id").items() if name in names}
    assert holders == {entity}


@pytest.mark.parametrize(("one", "other"), DIFFERENT_PEOPLE)
def test_people_of_like_name_stay_two(one: str, other: str) -> None:
    people = set(shipped().people["person_id"])
    assert {one, other} <= people


@pytest.mark.parametrize(("one", "other"), DIFFERENT_ORGANIZATIONS)
def test_organizations_of_like_name_stay_two(one: str, other: str) -> None:
    assert {one, other} <= set(shipped().organizations["organization_id"])


@pytest.mark.parametrize(("one", "other"), DIFFERENT_MEETINGS)
def test_events_of_the_same_days_stay_two_each_once(one: str, other: str) -> None:
    ids = list(shipped().meetings["meeting_id"])
    assert ids.count(one) == ids.count(other) == 1


def test_same_event_of_two_records_is_one_meeting() -> None:
    meetings = shipped().meetings
    round_table = meetings[meetings["start_date"] == "2023-03-17"]
    sides = shipped().meeting_sides
    pair = sides.groupby("meeting_id")["country_iso3"].agg(set)
    both = [m for m in round_table["meeting_id"] if pair[m] == {"KOR", "JPN"}]
    assert both == ["kr-jp-business-roundtable-2023"]


def test_names_of_one_person_at_one_meeting_do_not_double() -> None:
    """Koo Jae-eun of one report and Koo Ja-eun of another are one participant of the 32nd."""
    came = shipped().participants.query("meeting_id == 'fki-keidanren-32'")
    assert "koo-ja-eun" in set(came["person_id"])
    assert "koo-jae-eun" not in set(shipped().people["person_id"])
