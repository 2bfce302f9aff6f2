"""Each rule has a broken package that only it refuses, in exactly one place."""

import pytest

from bilateral.checks import RULES, check

LONG = " ".join(["word"] * 26)

# (what is forbidden, table, line, column, the cell as broken, where it is reported, in words)
CELLS = [
    (
        "a whole number is written in digits",
        ("delegations", 4, "size", "fourteen"),
        "delegations.csv:4: size: 'fourteen' is not a whole number — write digits only, e.g. 14",
    ),
    (
        "a whole number has no decimals",
        ("meetings", 3, "edition", "24.0"),
        "meetings.csv:3: edition: '24.0' is not a whole number — write digits only, e.g. 14",
    ),
    (
        "a number is written in digits",
        ("indicators", 2, "value", "1,200"),
        "indicators.csv:2: value: '1,200' is not a number"
        " — write digits, with a point before decimals, e.g. 14.5",
    ),
    (
        "a year is in its range",
        ("indicators", 4, "year", "23"),
        "indicators.csv:4: year: '23' is out of range — write a number from 1900 to 2100",
    ),
    (
        "a yes or no is true or false",
        ("memberships", 4, "is_preferred", "yes"),
        "memberships.csv:4: is_preferred: 'yes' is not one of the values allowed"
        " — write one of true, false",
    ),
    (
        "a required cell is filled",
        ("meetings", 3, "title", ""),
        "meetings.csv:3: title: the cell is empty — fill it in: Title of the meeting in English.",
    ),
    (
        "a fact has a source",
        ("meeting_totals", 2, "source_id", ""),
        "meeting_totals.csv:2: source_id: the cell is empty"
        " — fill it in: The publication this row rests on.",
    ),
    (
        "a closed list is closed",
        ("meeting_themes", 2, "stance", "decided"),
        "meeting_themes.csv:2: stance: 'decided' is not one of the values allowed"
        " — write one of discussed, called_for, agreed, joint_statement, initiative",
    ),
    (
        "a code is written like a code",
        ("sources", 2, "language", "English"),
        "sources.csv:2: language: 'English' is not written like a language — write it like en",
    ),
    (
        "an address is an address",
        ("frameworks", 2, "website", "www.example.org"),
        "frameworks.csv:2: website: 'www.example.org' is not written like a website"
        " — write it like https://www.wto.org/",
    ),
    (
        "a number is in its range",
        ("framework_themes", 2, "depth", "5"),
        "framework_themes.csv:2: depth: '5' is out of range — write a number from 0 to 4",
    ),
    (
        "a size is not negative",
        ("delegations", 4, "size", "-1"),
        "delegations.csv:4: size: '-1' is out of range — write a number from 0 up",
    ),
    (
        "a day is in the calendar",
        ("meetings", 3, "end_date", "2025-02-30"),
        "meetings.csv:3: end_date: '2025-02-30' is not a real date"
        " — write a date of the calendar as 2025, 2025-10 or 2025-10-17",
    ),
    (
        "a month is in the calendar",
        ("memberships", 3, "since", "2018-13"),
        "memberships.csv:3: since: '2018-13' is not a real date",
    ),
    (
        "a date of entry into force is real",
        ("frameworks", 2, "in_force_on", "30/12/2018"),
        "frameworks.csv:2: in_force_on: '30/12/2018' is not a real date",
    ),
    (
        "a date of publication is real",
        ("sources", 3, "published_on", "2023-00"),
        "sources.csv:3: published_on: '2023-00' is not a real date",
    ),
    (
        "a day that must be known is a whole day",
        ("corrections", 2, "corrected_on", "2024-01"),
        "corrections.csv:2: corrected_on: '2024-01' is not a real day"
        " — write a day of the calendar, e.g. 2025-10-17",
    ),
    (
        "our words are few",
        ("meeting_themes", 2, "detail", LONG),
        "meeting_themes.csv:2: detail: 26 words — say it in at most 25 words of our own",
    ),
    (
        "a list of names has no gap",
        ("commitments", 2, "actors", "Harbour Federation;; River Chamber"),
        "commitments.csv:2: actors: 'Harbour Federation;; River Chamber' has an empty part",
    ),
    (
        "a reference leads to a row",
        ("commitments", 2, "theme_id", "ai-digitl"),
        "commitments.csv:2: theme_id: themes has no theme_id 'ai-digitl'"
        " — write ai-digital, or add the row to themes.csv",
    ),
    (
        "a source is listed",
        ("meeting_totals", 2, "source_id", "rumour"),
        "meeting_totals.csv:2: source_id: sources has no source_id 'rumour'"
        " — add the row to sources.csv, or correct the id",
    ),
    (
        "a head of delegation is a known person",
        ("delegations", 4, "head_person_id", "nobody"),
        "delegations.csv:4: head_person_id: people has no person_id 'nobody'",
    ),
    (
        "a cell has no spaces around it",
        ("meetings", 3, "city", "Busan "),
        "meetings.csv:3: city: 'Busan ' has spaces around it — delete them",
    ),
    (
        "a cell has no invisible characters",
        ("meetings", 3, "venue", "River\x07Hall"),
        "meetings.csv:3: venue: 'River\\x07Hall' holds an invisible or replaced character",
    ),
    (
        "letters are composed",
        ("people", 3, "name_native", "\u1112\u1161"),
        "people.csv:3: name_native: '\u1112\u1161' is written in decomposed letters",
    ),
    (
        "a meeting's date is as precise as it says",
        ("meetings", 4, "date_precision", "day"),
        "meetings.csv:4: date_precision: start_date 2024-11 is precise to the month,"
        " not to the day — write month, or correct start_date",
    ),
    (
        "a meeting does not end before it starts",
        ("meetings", 3, "end_date", "2023-10-04"),
        "meetings.csv:3: end_date: 2023-10-04 is before start_date 2023-10-05",
    ),
    (
        "an agreement does not enter into force before it is signed",
        ("frameworks", 2, "in_force_on", "2017"),
        "frameworks.csv:2: in_force_on: 2017 is before signed_on 2018-03-08",
    ),
    (
        "a source is not read before it is published",
        ("sources", 3, "accessed_on", "2023-10-06"),
        "sources.csv:3: accessed_on: 2023-10-06 is before published_on 2023-10-07",
    ),
    (
        "a size has a qualifier, and a qualifier a size",
        ("delegations", 4, "size_qualifier", ""),
        "delegations.csv:4: size_qualifier: size is 14 but nothing says how exact that is"
        " — write exact, about or at_least",
    ),
    (
        "a size has a qualifier, and a qualifier a size: no size",
        ("delegations", 4, "size", ""),
        "delegations.csv:4: size_qualifier: exact qualifies a size that is empty",
    ),
    (
        "a participant is a person or a firm",
        ("participants", 2, "organization_id", ""),
        [
            "organizations.csv:4: organization_id: nothing refers to 'tide-motors'",
            "participants.csv:2: person_id: neither a person nor an organisation is named",
        ],
    ),
    (
        "a depth of 1 or more names its provision",
        ("framework_themes", 2, "provision", ""),
        "framework_themes.csv:2: provision: depth is 3 but no chapter or article is named",
    ),
    (
        "a commitment's id begins with its meeting's",
        ("commitments", 2, "commitment_id", "strait-forum-25-c1"),
        "commitments.csv:2: commitment_id: 'strait-forum-25-c1' does not begin with",
    ),
    (
        "a source without an address says why",
        ("sources", 2, "url", ""),
        "sources.csv:2: url: the address is empty and note does not say why",
    ),
    (
        "one delegation row per side is preferred, and says why: none",
        ("delegations", 4, "is_preferred", "false"),
        "delegations.csv:4: is_preferred: no row of strait-forum-24, KOR is preferred",
    ),
    (
        "one delegation row per side is preferred, and says why: two",
        ("delegations", 3, "is_preferred", "true"),
        "delegations.csv:3: is_preferred: strait-forum-24, JPN has another preferred row"
        " in line 2 — write false in all but one",
    ),
    (
        "one delegation row per side is preferred, and says why: no reason",
        ("delegations", 2, "preferred_reason", ""),
        "delegations.csv:2: preferred_reason: 2 rows compete and nothing says why",
    ),
    (
        "a preview is not preferred over a report",
        ("delegations", 2, "certainty", "planned"),
        "delegations.csv:2: is_preferred: a preview is preferred over the report in line 3",
    ),
    (
        "one membership row per country is preferred, and says why: none",
        ("memberships", 4, "is_preferred", "false"),
        "memberships.csv:4: is_preferred: no row of blue-pact, KOR is preferred",
    ),
    (
        "one membership row per country is preferred, and says why: two",
        ("memberships", 3, "is_preferred", "true"),
        "memberships.csv:3: is_preferred: blue-pact, JPN has another preferred row in line 2",
    ),
    (
        "one membership row per country is preferred, and says why",
        ("memberships", 2, "preferred_reason", ""),
        "memberships.csv:2: preferred_reason: 2 rows compete and nothing says why",
    ),
    (
        "one figure per pair and year is preferred, and says why: none",
        ("indicators", 3, "is_preferred", "false"),
        "indicators.csv:2: is_preferred: no row of goods_exports, KOR, JPN, 2022 is preferred",
    ),
    (
        "one figure per pair and year is preferred, and says why",
        ("indicators", 3, "note", ""),
        "indicators.csv:3: note: 2 rows compete and nothing says why this one is preferred",
    ),
    (
        "a figure of a pair has a partner, one of a country none: none",
        ("indicators", 5, "partner_iso3", ""),
        "indicators.csv:5: partner_iso3: visitor_arrivals is a figure of a pair",
    ),
    (
        "a figure of a pair has a partner, one of a country none: one",
        ("indicators", 4, "partner_iso3", "KOR"),
        "indicators.csv:4: partner_iso3: population is a figure of one country — empty the cell",
    ),
    (
        "a figure is of two different countries",
        ("indicators", 5, "partner_iso3", "JPN"),
        "indicators.csv:5: partner_iso3: the partner is the reporter",
    ),
    (
        "a figure is in a unit of its kind",
        ("indicators", 5, "unit", "usd"),
        "indicators.csv:5: unit: visitor_arrivals is not counted in usd — write people",
    ),
    (
        "a break in a series says what changed",
        ("indicators", 5, "note", ""),
        "indicators.csv:5: note: nothing says what changed with this year",
    ),
    (
        "one value of a disagreement is preferred, and says why: none",
        ("disagreements", 3, "is_preferred", "false"),
        "disagreements.csv:2: is_preferred: no row of meetings, strait-forum-24, start_date",
    ),
    (
        "one value of a disagreement is preferred, and says why",
        ("disagreements", 3, "reason", ""),
        "disagreements.csv:3: reason: nothing says why this value is preferred",
    ),
    (
        "a disagreement has two values",
        ("disagreements", 2, "value", "2023-10-05"),
        "disagreements.csv:2: value: every source states '2023-10-05' here, so nobody disagrees",
    ),
    (
        "a disagreement is about a row, whose cell holds the preferred value",
        ("meetings", 3, "start_date", "2023-10-03"),
        "disagreements.csv:3: value: '2023-10-05' is preferred,"
        " but meetings.csv:3 has start_date '2023-10-03'",
    ),
    (
        "a source is used, or its note says why it is listed",
        ("sources", 4, "note", ""),
        [
            "sources.csv:4: source_id: nothing rests on 'leaflet'",
            "sources.csv:4: url: the address is empty and note does not say why",
        ],
    ),
    (
        "a country is referred to",
        ("organizations", 4, "country_iso3", "JPN"),
        "countries.csv:4: country_iso3: nothing refers to 'NAM'"
        " — name it in meeting_sides.csv or meetings.csv",
    ),
    (
        "a delegation belongs to a side",
        ("delegations", 4, "country_iso3", "NAM"),
        "delegations.csv:4: country_iso3: NAM is not a side of strait-forum-24",
    ),
    (
        "nothing was held at a meeting that was not",
        ("meeting_themes", 3, "certainty", "held"),
        "meeting_themes.csv:3: certainty: held, but the meeting strait-forum-25 is planned",
    ),
    (
        "an edition of a series is held once",
        ("meetings", 2, "edition", "24"),
        "meetings.csv:3: edition: edition 24 of strait-forum is in line 2 already",
    ),
    (
        "an alias names a known person or organisation",
        ("aliases", 3, "entity_id", "hana-bora"),
        "aliases.csv:3: entity_id: people has no person 'hana-bora'",
    ),
    (
        "a correction is of a known column",
        ("corrections", 2, "column_name", "town"),
        "corrections.csv:2: column_name: meetings has no column 'town'",
    ),
    (
        "the last correction of a cell stands in it",
        ("corrections", 2, "is", "Ulsan"),
        "corrections.csv:2: is: meetings.csv:3 has city 'Busan', not 'Ulsan'",
    ),
    (
        "a corrected row is there, or was withdrawn",
        ("corrections", 2, "row_key", "strait-forum-23"),
        "corrections.csv:2: row_key: meetings has no row 'strait-forum-23'",
    ),
    (
        "a correction changes something",
        ("corrections", 2, "was", "Busan"),
        "corrections.csv:2: is: was and is are the same",
    ),
    (
        "a reviewed entity is there",
        ("entity_reviews", 3, "one_id", "harbour-union"),
        "entity_reviews.csv:3: one_id: organizations has no organization 'harbour-union'",
    ),
    (
        "a reviewed entity is there: the other of two that differ",
        ("entity_reviews", 2, "other_id", "strait-forum-26"),
        "entity_reviews.csv:2: other_id: meetings has no meeting 'strait-forum-26'",
    ),
    (
        "what was merged away is gone",
        ("entity_reviews", 3, "other_id", "river-chamber"),
        "entity_reviews.csv:3: other_id: 'river-chamber' is the same as 'harbour-federation',"
        " but organizations.csv still has it — write harbour-federation wherever it stands",
    ),
    (
        "two entities are reviewed once: with itself",
        ("entity_reviews", 2, "other_id", "strait-forum-24"),
        "entity_reviews.csv:2: other_id: 'strait-forum-24' is compared with itself",
    ),
    (
        "a change is of a known table and its columns",
        ("changes", 3, "columns", "city;town"),
        "changes.csv:3: columns: meetings has no column 'town'",
    ),
    (
        "a change is of a known table and its columns: no table",
        ("changes", 4, "table_name", "themez"),
        "changes.csv:4: table_name: there is no table 'themez' — write one of countries,",
    ),
    (
        "rows added are counted, others are listed",
        ("changes", 2, "row_key", "strait-forum-25"),
        "changes.csv:2: row_key: rows added are counted, not listed — empty the cell",
    ),
    (
        "rows added are counted, others are listed: which row",
        ("changes", 4, "row_key", ""),
        "changes.csv:4: row_key: nothing says which row was withdrawn — write its key",
    ),
    (
        "rows added are counted, others are listed: how many",
        ("changes", 4, "row_count", "2"),
        "changes.csv:4: row_count: one row was withdrawn, not 2 — write 1",
    ),
    (
        "rows added are counted, others are listed: no columns",
        ("changes", 3, "columns", ""),
        "changes.csv:3: columns: nothing says which columns were corrected — name them",
    ),
    (
        "rows added are counted, others are listed: columns",
        ("changes", 2, "columns", "city"),
        "changes.csv:2: columns: columns are named for a corrected row, and this one is added",
    ),
]

# (what is forbidden, table, the text as it stands, the text as broken, what is reported)
TEXTS = [
    (
        "a key is there once",
        ("people", "mori-aki,Mori Aki,森明,\n", "mori-aki,Mori Aki,森明,\nmori-aki,Mori A.,,\n"),
        "people.csv:4: person_id: the key of line 3 again"
        " — delete one of the two rows, or correct its key",
    ),
    (
        "a key with an empty part is there once",
        (
            "participants",
            "strait-forum-24,,tide-motors,,delegate,JPN,held,,gazette-2023\n",
            "strait-forum-24,,tide-motors,,delegate,JPN,held,,gazette-2023\n"
            "strait-forum-24,,tide-motors,,guest,JPN,held,,gazette-2023\n",
        ),
        "participants.csv:3: meeting_id, person_id, organization_id, source_id:"
        " the key of line 2 again",
    ),
    (
        "rows are in the order of their key",
        (
            "meeting_sides",
            "strait-forum-1,JPN\nstrait-forum-1,KOR\nstrait-forum-24,JPN\n",
            "strait-forum-1,KOR\nstrait-forum-24,JPN\nstrait-forum-1,JPN\n",
        ),
        "meeting_sides.csv:4: meeting_id, country_iso3: the row is not in the order of the key"
        " — move it above line 2",
    ),
    (
        "rows are in the order of their key: the last comes first",
        (
            "meeting_hosts",
            "strait-forum-24,harbour-federation\nstrait-forum-24,river-chamber\n",
            "strait-forum-24,river-chamber\nstrait-forum-24,harbour-federation\n",
        ),
        "meeting_hosts.csv:2: meeting_id, organization_id: the row is not in the order of the key"
        " — move it to the end",
    ),
    (
        "a row has as many cells as the header",
        ("meetings", "month,Kobe,JPN", "month,Kobe, Japan,JPN"),
        "meetings.csv:4: the row has 15 cells, the header 14"
        " — quote a cell that holds a comma, or add the commas that are missing",
    ),
    (
        "line 1 is the header",
        ("series", "series_id,name_en", "\nseries_id,name_en"),
        "series.csv:1: line 1 is not the header of this table",
    ),
    (
        "no line is empty",
        ("people", "han-bora,Han Bora", "\nhan-bora,Han Bora"),
        "people.csv:2: the line is empty — delete it",
    ),
    (
        "quotes are closed",
        ("sources", '"Printed only; read, nothing taken."', '"Printed only'),
        "sources.csv:4: the quotes of the record that begins here do not match",
    ),
    (
        "a column is there",
        ("themes", "definition,includes,excludes", "definition,examples,excludes"),
        [
            "themes.csv:1: examples: the declaration has no such column",
            "themes.csv:1: includes: the column is missing — add it (Includes)",
        ],
    ),
    (
        "a column is known",
        ("themes", "definition,includes", "definition,include"),
        [
            "themes.csv:1: include: the declaration has no such column — rename it includes",
            "themes.csv:1: includes: the column is missing",
        ],
    ),
    (
        "a column is there once",
        ("people", "name_en,name_native", "name_en,name_en"),
        [
            "people.csv:1: name_en: the column is there twice — delete one of them",
            "people.csv:1: name_native: the column is missing",
        ],
    ),
    (
        "columns are in their order",
        (
            "meeting_totals",
            "meeting_id,size,size_qualifier,size_unit,certainty,note,source_id\n"
            "strait-forum-24,25,exact,people,held",
            "meeting_id,size,size_qualifier,certainty,size_unit,note,source_id\n"
            "strait-forum-24,25,exact,held,people",
        ),
        "meeting_totals.csv:1: the columns are not in their declared order"
        " — put them in this order: meeting_id,size,size_qualifier,size_unit,certainty",
    ),
    (
        "text is UTF-8",
        ("meetings", "Busan", b"B\xfasan"),
        "meetings.csv:3: city: 'B\\xfasan' holds bytes that are not UTF-8 — save the file as UTF-8",
    ),
    (
        "text has no byte order mark",
        ("people", "person_id,name_en", "\ufeffperson_id,name_en"),
        "people.csv: the file begins with a byte order mark — save it as UTF-8 without BOM",
    ),
    (
        "lines end in LF",
        ("people", "name_native,note\n", "name_native,note\r\n"),
        "people.csv: lines end in CR LF or CR — save the file with Unix line ends (LF)",
    ),
    (
        "a delegation row says something: a size or a head",
        (
            "delegations",
            "strait-forum-25,KOR,30,at_least,people",
            "strait-forum-25,KOR,,,people",
        ),
        "delegations.csv:5: size: neither a size nor a head is given",
    ),
    (
        "a person took part or led a side",
        ("people", "mori-aki,Mori Aki,森明,\n", "mori-aki,Mori Aki,森明,\nzed,Zed,,\n"),
        "people.csv:4: person_id: nothing refers to 'zed'"
        " — name it in participants.csv or delegations.csv, or delete the row",
    ),
    (
        "an organisation took part or hosted",
        (
            "organizations",
            "organization_id,name_en,name_native,name_ko,name_ja,kind,country_iso3,note\n",
            "organization_id,name_en,name_native,name_ko,name_ja,kind,country_iso3,note\n"
            "absent-firm,Absent Firm,,,,company,JPN,\n",
        ),
        "organizations.csv:2: organization_id: nothing refers to 'absent-firm'"
        " — name it in participants.csv or meeting_hosts.csv, or delete the row",
    ),
    (
        "a city is where a meeting was",
        ("cities", "city,name_ko,name_ja\n", "city,name_ko,name_ja\nAtlantis,,\n"),
        "cities.csv:2: city: nothing refers to 'Atlantis'",
    ),
    (
        "a series met",
        (
            "series",
            "series_id,name_en,name_ko,name_ja,level,founded_year,description,source_id\n",
            "series_id,name_en,name_ko,name_ja,level,founded_year,description,source_id\n"
            "silent-forum,Silent Forum,,,business,,,bulletin-2024\n",
        ),
        "series.csv:2: series_id: nothing refers to 'silent-forum'",
    ),
    (
        "a meeting has sides",
        ("meeting_sides", "strait-forum-1,JPN\nstrait-forum-1,KOR\n", ""),
        "meetings.csv:2: meeting_id: nobody met at 'strait-forum-1'",
    ),
    (
        "a disagreement is about a row, whose cell holds the preferred value: no column",
        (
            "disagreements",
            "meetings,strait-forum-24,start_date,,2023-10-04,false,,bulletin-2024\n"
            "meetings,strait-forum-24,start_date,,2023-10-05,true,Written by the host on the day.,",
            "meetings,strait-forum-24,start_day,,2023-10-04,false,,bulletin-2024\n"
            "meetings,strait-forum-24,start_day,,2023-10-05,true,Written by the host on the day.,",
        ),
        [
            "disagreements.csv:2: column_name: meetings has no column 'start_day'",
            "disagreements.csv:3: column_name: meetings has no column 'start_day'",
        ],
    ),
    (
        "a disagreement is about a column or about a fact without one",
        (
            "disagreements",
            "start_date,,2023-10-04,false,,bulletin-2024\nmeetings,strait-forum-24,start_date,,",
            "start_date,Day,2023-10-04,false,,bulletin-2024\nmeetings,strait-forum-24,start_date,Day,",
        ),
        [
            "disagreements.csv:2: fact: a disagreement is about a column or about a fact without"
            " one, and both are given",
            "disagreements.csv:3: fact: a disagreement is about a column or about a fact without"
            " one, and both are given",
        ],
    ),
    (
        "a disagreement is about a row, whose cell holds the preferred value: no row",
        (
            "disagreements",
            "strait-forum-24,start_date,,2023-10-04,false,,bulletin-2024\nmeetings,strait-forum-24,",
            "strait-forum-23,start_date,,2023-10-04,false,,bulletin-2024\nmeetings,strait-forum-23,",
        ),
        [
            "disagreements.csv:2: row_id: meetings has no meeting_id 'strait-forum-23'",
            "disagreements.csv:3: row_id: meetings has no meeting_id 'strait-forum-23'",
        ],
    ),
    (
        "a correction is of a row by its whole key",
        ("corrections", "meetings,strait-forum-24,city,Pusan,Busan", "meeting_hosts,fki,,,"),
        "corrections.csv:2: row_key: 'fki' does not name every part of the key"
        " — write the values of meeting_id, organization_id joined with /",
    ),
    (
        "two entities are reviewed once",
        (
            "entity_reviews",
            "organization,harbour-federation,port",
            "meeting,strait-forum-25,strait-forum-24,25th,24th,different,Two editions.,2024-03-01\n"
            "organization,harbour-federation,port",
        ),
        "entity_reviews.csv:3: other_id: the two of line 2 again, the other way round",
    ),
]


def reported(folder):
    return [str(problem) for problem in check(folder).problems]


def assert_reported(found, expected):
    expected = [expected] if isinstance(expected, str) else expected
    assert len(found) == len(expected), found
    for sentence, beginning in zip(found, expected, strict=True):
        assert sentence.startswith(beginning)


@pytest.mark.parametrize(("cell", "expected"), [c[1:] for c in CELLS], ids=[c[0] for c in CELLS])
def test_a_broken_cell_is_reported_where_it_stands(folder, set_cell, cell, expected):
    set_cell(*cell)
    assert_reported(reported(folder), expected)


@pytest.mark.parametrize(("text", "expected"), [t[1:] for t in TEXTS], ids=[t[0] for t in TEXTS])
def test_a_broken_text_is_reported_where_it_stands(folder, set_text, text, expected):
    set_text(*text)
    assert_reported(reported(folder), expected)


SOUND = [
    ("25 words are few enough", "meeting_themes", 2, "detail", " ".join(["word"] * 25)),
    ("a meeting may end the day it starts", "meetings", 3, "end_date", "2023-10-05"),
    ("an end may be known less precisely than the start", "meetings", 3, "end_date", "2023-10"),
    ("a leap day is a day", "sources", 2, "published_on", "2024-02-29"),
    ("a source may be read the day it is published", "sources", 3, "accessed_on", "2023-10-07"),
    ("a side may be empty", "delegations", 4, "size", "0"),
    ("a planned meeting may repeat an edition", "meetings", 4, "edition", "24"),
    ("a theme may be not coded", "framework_themes", 3, "depth", ""),
    ("a depth of none needs no provision", "framework_themes", 3, "depth", "0"),
    ("a value may be that a source is silent", "disagreements", 2, "value", ""),
    ("a held meeting may have planned rows", "meeting_themes", 2, "certainty", "planned"),
    ("a participant may come from a third country", "participants", 2, "country_iso3", "NAM"),
]


@pytest.mark.parametrize("cell", [case[1:] for case in SOUND], ids=[case[0] for case in SOUND])
def test_what_is_allowed_is_not_reported(folder, set_cell, cell):
    set_cell(*cell)
    assert reported(folder) == []


def test_sources_that_agree_need_no_reason(folder, set_cell):
    set_cell("delegations", 3, "size", "11")
    set_cell("delegations", 3, "size_qualifier", "exact")
    set_cell("delegations", 2, "preferred_reason", "")
    assert reported(folder) == []


def test_an_earlier_correction_of_a_cell_need_not_stand(folder, set_text):
    earlier = "after,meetings,strait-forum-24,city,Fusan,Pusan,An old spelling.,2023-12-01,\n"
    set_text("corrections", "busan,meetings", f"{earlier}busan,meetings")
    assert reported(folder) == []


def test_every_rule_has_a_broken_package():
    broken = {case[0].split(": ")[0] for case in (*CELLS, *TEXTS)}
    assert {rule.id.split(": ")[0] for rule in RULES} <= broken


def test_rules_have_different_ids():
    ids = [rule.id for rule in RULES]
    assert sorted(set(ids)) == sorted(ids)


def test_the_sound_package_has_no_problem(folder):
    assert reported(folder) == []
