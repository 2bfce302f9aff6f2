"""Names and amounts as readers of each language write them."""

from __future__ import annotations

import pytest

from bilateral.charts import Look
from bilateral.charts.amounts import amount
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.tables import NAMES, package
from tests.unit.tables_builder import tables


def labels(lang: str) -> Labels:
    given = tables(
        people=[
            {"person_id": "ryu", "name_en": "Ryu Jin", "name_native": "류진"},
            {"person_id": "sasaki", "name_en": "Mikio Sasaki", "name_native": "佐々木幹夫"},
            {"person_id": "modi", "name_en": "Narendra Modi", "name_native": "नरेन्द्र मोदी"},
        ],
        frameworks=[
            {"framework_id": "korus", "short_name": "KORUS FTA", "short_name_ko": "한·미 FTA"},
            {"framework_id": "cptpp", "short_name": "CPTPP"},
        ],
        series=[{"series_id": "fki", "name_en": "Conference", "name_ko": "한일재계회의"}],
        meetings=[
            {"meeting_id": "a", "title": "32nd Conference", "series_id": "fki", "edition": 32},
            {"meeting_id": "b", "title": "Dinner", "series_id": "fki"},
        ],
    )
    return Labels(given, words(lang))


def test_people_are_named_in_a_script_that_the_reader_reads():
    assert [labels("en").person(one) for one in ("ryu", "sasaki", "modi")] == [
        "Ryu Jin", "Mikio Sasaki", "Narendra Modi",
    ]  # fmt: skip
    assert [labels("ko").person(one) for one in ("ryu", "sasaki", "modi")] == [
        "류진", "佐々木幹夫", "Narendra Modi",
    ]  # fmt: skip


def test_frameworks_have_their_short_name_or_the_one_of_all():
    assert [labels("ko").framework(one) for one in ("korus", "cptpp")] == ["한·미 FTA", "CPTPP"]
    assert labels("ja").framework("korus") == "KORUS FTA"


def test_meetings_are_named_by_series_and_number_where_titles_are_english():
    assert labels("en").meeting("a") == "32nd Conference"
    assert labels("ko").meeting("a") == "한일재계회의 제32차"
    assert labels("ko").meeting("b") == "한일재계회의"
    assert labels("ja").meeting("b") == "Dinner"


@pytest.mark.parametrize(
    ("lang", "value", "unit", "said"),
    [
        ("en", 77.2e9, "usd", "77.2 billion US dollars"),
        ("ko", 77.2e9, "usd", "772억 달러"),
        ("ja", 77.2e9, "usd", "772億米ドル"),
        ("en", 9.46e6, "people", "9.46 million"),
        ("ko", 9.46e6, "people", "946만 명"),
        ("ja", 9.46e6, "people", "946万人"),
        ("ko", 14579, "people", "14,579명"),
        ("ja", 33.7e12, "jpy", "33.7兆円"),
    ],
)
def test_amounts_are_counted_as_the_language_counts(lang, value, unit, said):
    look = Look(Labels(tables(), words(lang)), "light")
    assert amount(value, unit, look) == said


def test_a_table_is_called_in_english_what_the_package_calls_it():
    say = labels("en")
    assert [say.table(name) for name in NAMES] == [package().resource(name).title for name in NAMES]


def test_cities_have_a_name_in_both_languages(shipped):
    korean, japanese = (Labels(shipped, words(lang)) for lang in ("ko", "ja"))
    assert (korean.city("Gyeongju"), japanese.city("Gyeongju")) == ("경주", "慶州")
    assert korean.city("Atlantis") == "Atlantis"
