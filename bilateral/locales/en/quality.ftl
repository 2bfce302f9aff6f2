# The page of data quality: how complete, how well founded, where sources differ, how old.

page-quality = Data quality
page-quality-help = How complete and how well founded the data are, where sources disagree, and what changed.

lead-quality = { $share } % of { $meetings ->
    [one] the one meeting
   *[other] { $meetings } meetings
} are told by two or more sources; sources disagree on { $disputed ->
    [0] nothing
    [one] one fact
   *[other] { $disputed } facts
}, and { $weak ->
    [0] no meeting rests
    [one] one meeting rests
   *[other] { $weak } meetings rest
} on weak sources alone.
lead-quality-nothing = No meeting is left by this selection.

quality-sources-about = A fact is what a row is about: that a meeting was held, how large one side was, that a person came, that a theme was taken up. Sources that state it differently count as well. A meeting is also told by whoever reports what was said there.
quality-tables-about = Rows of each table, and how full the cells are that may be empty, notes and reasons left out. An empty cell means that no source read says it, not that it is nothing.
quality-columns = Column by column
quality-columns-about = { $n ->
    [one] One column may be empty.
   *[other] { $n } columns may be empty, the emptiest first.
}
quality-disagreements-about = { $n ->
    [0] Sources disagree on nothing that is selected.
    [one] Sources disagree on one fact. Every statement is a line; the one used is ticked, with the reason.
   *[other] Sources disagree on { $n } facts. Every statement is a line; the ones used are ticked, with the reason. Nothing is averaged. Totals of attendance have no tick: none is used, they stand beside the sum of the sides.
}
quality-series-about = Of each series, what was held, planned and postponed, and whether these add up to its rows. Age: days from its newest meeting or publication to the date of the data, { $date }.
quality-adds-up = { $series ->
    [one] The counts of the one series add up.
   *[other] The counts of all { $series } series add up: held + planned + postponed = rows.
}
quality-adds-not = { $wrong ->
    [one] The counts of one of { $series } series do not add up.
   *[other] The counts of { $wrong } of { $series } series do not add up.
}
quality-certainty = Held, planned and postponed by table
quality-certainty-about = Rows about what was written beforehand are planned and are in no headline figure.
quality-weak = Meetings of low confidence
quality-weak-about = { $n ->
    [0] No such meeting is left by this selection.
    [one] One meeting rests on weak sources alone. It is marked wherever it is drawn and in no headline figure.
   *[other] { $n } meetings rest on weak sources alone. They are marked wherever they are drawn and in no headline figure.
}
quality-pairs-about = { $n ->
    [one] One pair of countries met, with others or alone.
   *[other] { $n } pairs of countries met, with others or alone; a meeting of three counts for three pairs.
}
quality-changes-about = Rows added, corrected and withdrawn from one version of the data to the next. Of the whole data, whatever is selected.
quality-changes-none = This version, { $version }, is the first; the next is compared with it.
quality-changed-rows = Rows corrected or withdrawn
quality-corrections = Corrections
quality-corrections-about = { $n ->
    [one] One cell or row was corrected after it was first written: what was, what is, why, and on whose word.
   *[other] { $n } cells and rows were corrected after they were first written: what was, what is, why, and on whose word.
}

quality-head-table = Table
quality-head-column = Column
quality-head-rows = Rows
quality-head-filled = Filled
quality-head-filled-help = Cells that may be empty and are not.
quality-head-emptiest = Emptiest column
quality-head-number = No.
quality-head-about = About
quality-head-country = Country
quality-head-fact = Fact
quality-head-stated = Stated
quality-head-used = Used
quality-head-reason = Why
quality-head-standing = Standing
quality-head-source = Source
quality-head-url = Address
quality-head-series = Series
quality-head-held = Held
quality-head-planned = Planned
quality-head-postponed = Postponed
quality-head-adds-up = Adds up
quality-head-newest-meeting = Newest meeting
quality-head-newest-source = Newest source
quality-head-age = Age in days
quality-head-meeting = Meeting
quality-head-date = Date
quality-head-note = Note
quality-head-pair = Pair
quality-head-meetings = Meetings
quality-head-sources = Sources
quality-head-version = Version
quality-head-added = Added
quality-head-corrected = Corrected
quality-head-withdrawn = Withdrawn
quality-head-change = Change
quality-head-row = Row
quality-head-was = Was
quality-head-is = Is
quality-head-day = On

quality-sum = sum of the sides
quality-not-stated = not stated

sources-per-fact-title = { $share }% of what is in “{ $table }” rests on two or more sources, { $other_share }% of “{ $other }”
sources-per-fact-title-one = { $share }% of what is in “{ $table }” rests on two or more sources
sources-per-fact-subtitle = Share of the facts of each table by the number of sources they rest on. In the bars: facts. On the right: the share with two or more sources, of all facts.
sources-per-fact-alt = Bars of { $tables ->
    [one] one table
   *[other] { $tables } tables
}, each split by the number of sources behind a fact. { $finding }.
sources-per-fact-total = { $share }% of { $n }
sources-per-fact-step-1 = one source
sources-per-fact-step-2 = two
sources-per-fact-step-3 = three or more
sources-per-fact-table = Table
sources-per-fact-sources = Sources
sources-per-fact-facts = Facts
