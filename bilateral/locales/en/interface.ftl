# The frame of the app: pages, filters, cards, the meeting's card, the library.

language-name = English

page-overview = Overview
page-overview-help = The latest meeting in a sentence, all meetings in time, and what they raised most.
page-delegations = Delegations
page-delegations-help = How many people each side sent, from which organisations, and who keeps coming.
page-themes = Themes
page-themes-help = What each meeting took up and how firmly, what rises and fades, what is new or gone.
page-frameworks = Frameworks
page-frameworks-help = What meetings said of trade frameworks, what these cover, who is in them, and the gap.
page-data = Data and sources
page-data-help = Every table and source, the dictionary, how facts are coded, licence and how to cite.

page-failed = Part of this page could not be made. What is shown is right; reload the page or reset the filters, and tell us the address if it fails again.

page-parts = Part of the page

lead-nothing = No report of a meeting held is left by this selection.
lead-overview = Latest: { $meeting }, { $city }, { $date }. { $sides } took up { $themes ->
    [one] one theme
   *[other] { $themes } themes
}, agreed on { $firm ->
    [0] none
   *[other] { $firm }
} and left { $pledges ->
    [0] no commitment on record.
    [one] one commitment or proposal.
   *[other] { $pledges } commitments and proposals.
}
lead-overview-nowhere = Latest: { $meeting }, { $date }. { $sides } took up { $themes ->
    [one] one theme
   *[other] { $themes } themes
}, agreed on { $firm ->
    [0] none
   *[other] { $firm }
} and left { $pledges ->
    [0] no commitment on record.
    [one] one commitment or proposal.
   *[other] { $pledges } commitments and proposals.
}
lead-delegations = { $people ->
    [0] No one is named as having come.
    [one] One person from { $organizations } organisations is named as having come to { $meetings } meetings.
   *[other] { $people } people from { $organizations } organisations are named as having come to { $meetings } meetings; { $again } of them came more than once.
}
lead-themes = { $themes ->
    [0] No theme is reported.
    [one] One theme is reported from { $meetings } meetings.
   *[other] { $themes } themes are reported from { $meetings } meetings; { $below ->
        [0] all
       *[other] { $firm ->
            [0] none
           *[other] { $firm }
        }
    } of them reached a joint statement or an initiative.
}
lead-frameworks = { $frameworks ->
    [0] No framework has these countries as members.
   *[other] { $frameworks } frameworks, { $in_force } of them agreements in force; { $meetings ->
        [0] no meeting took a position on one.
        [one] one meeting took a position on { $named } of them.
       *[other] { $meetings } meetings took a position on { $named } of them.
    }
}
lead-data = { $rows } rows in { $tables } tables, resting on { $sources } sources.

counter-meetings = Meetings held
counter-meetings-help = Reported to have taken place. Planned and postponed meetings are not counted.
counter-people = Named people
counter-people-help = People whom a report names as having come. Announced names are not counted.
counter-themes = Themes raised
counter-themes-help = Themes of our list that a report says were taken up.
counter-frameworks = Frameworks named
counter-frameworks-help = Trade agreements, organisations, forums and negotiations on which a meeting took a position.
counter-commitments = Commitments
counter-commitments-help = Pledges and proposals that came out of the meetings, whatever became of them.
counter-sources = Sources
counter-sources-help = Publications that the selected meetings rest on.

filter-pair = Country pair
filter-pair-any = Any pair
filter-countries = Countries
filter-countries-any = All countries
filter-match = A meeting has
filter-match-any = any
filter-match-all = all
filter-match-exact = only these
filter-themes = Themes
filter-themes-any = All themes
filter-frameworks = Frameworks
filter-frameworks-any = All frameworks
filter-more = More filters
filter-series = Meeting series
filter-series-any = All series
filter-levels = Level
filter-levels-any = All levels
filter-stance = Stance at least
filter-stance-any = Any stance
filter-stance-help = Keeps what was said at least this firmly: discussed, called for, agreed, in the joint statement, initiative.
filter-years = Years
filter-reset = Reset filters
filter-reset-all = Show everything
filter-language = Language

nothing-matches = No meeting matches { $selection }. Take one filter away, or show everything.
address-dropped = { $n ->
    [one] The address held a value that is not known here and was left out: { $values }.
   *[other] The address held { $n } values that are not known here and were left out, among them: { $values }.
}

card-shown = Shown as
card-chart = Chart
card-table = Table
card-download = Download
card-address = Copy address
card-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
download-holds = Each file holds: { $selection }.
download-png = Picture (PNG), for slides and documents
download-svg = Picture (SVG), for print and for editing
download-pdf = PDF
download-html = Interactive page (HTML)
download-csv = Table (CSV)
download-xlsx = Table with its sources (Excel)
download-json = Table with its sources (JSON)
address-page = This page, as it is filtered
address-chart = This chart as a picture
address-data = The rows behind it

detail-open-meeting = Open the meeting
detail-when = When
detail-where = Where
detail-sides = Who met
detail-hosts = Hosts
detail-series = Series
detail-certainty = Standing
detail-note = Note
detail-delegations = Size of each side, as each source states it
detail-participants = Who is named
detail-themes = What was said
detail-frameworks = On trade frameworks
detail-commitments = What came of it
detail-disagreements = Where sources disagree
detail-provision = Where
detail-basis = Why this depth
detail-preferred = preferred
detail-not-stated = not stated
detail-nothing = Nothing is coded here.

head-side = Side
head-size = Size
head-head = Head
head-standing = Standing
head-source = Source
head-name = Name
head-role = Role
head-organization = Organisation
head-capacity = As
head-theme = Theme
head-stance = Stance
head-detail = What was said
head-framework = Framework
head-position = Position
head-commitment = Commitment or proposal
head-actors = By
head-status = Status
head-fact = Fact
head-value = Stated
head-reason = Why preferred

library-table = Table
library-search = Search
library-search-hint = Any word in any column
library-sources = { $n ->
    [one] One source is behind what is selected.
   *[other] { $n } sources are behind what is selected.
}
dictionary-column = Column
dictionary-type = Type
dictionary-required = Always given
dictionary-meaning = Meaning
dictionary-values = Values
sources-url = Address
sources-rows = Rows
sources-rests-on = What rests on it
sources-publisher = Publisher
sources-title = Title
sources-published = Published
sources-language = Language

method-coding-title = What is recorded
method-coding = Each row is one fact as one source states it. Facts and figures are taken over, sentences are not: descriptions are in our own words, at most 25 of them. Where two sources disagree both rows stay, one is marked as preferred with the reason, and nothing is averaged.
method-stances-title = How firmly a theme was taken up
method-stances = **1 discussed**: it was on the table. **2 called for**: one or more participants asked for it. **3 agreed**: a report says the sides agreed. **4 in the joint statement**: the adopted text says so. **5 initiative**: a named programme, fund or body was launched. A cell shows the firmest of what was reported.
method-depths-title = How deeply a framework covers a theme
method-depths = **0** none · **1** named in passing or in a list of fields of cooperation · **2** an article of its own, binding or not · **3** dedicated chapter · **4** dedicated chapter under the agreement’s dispute settlement. *Not coded* means that no one has read it for this theme; it is never shown as 0. Preambles and security or public-health exceptions alone count as 0.
method-certainty-title = Held, planned, postponed
method-certainty = What was written before a meeting is *planned* and is never counted as held, nor a planned participant as one who came.
method-licence-title = Licence
method-licence = The tables are under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), the code under the MIT licence. Sources keep their own rights; only facts are taken from them.
method-cite-title = How to cite
method-cite = Bilateral (data of { $version }). *Title of the chart or table.* CC BY 4.0. Every downloaded file carries this line with its own title.
method-correct-title = How to correct a fact
method-correct = Change the row in the table, name the source that says so, and propose the change; each correction is kept in the table of corrections with what was, what is, and why.
method-package = The whole data package (ZIP)

footer-page = Bilateral · data of { $version } · tables CC BY 4.0, code MIT

status-proposed = proposed
status-pledged = pledged
status-in-progress = in progress
status-delayed = delayed
status-completed = completed
status-lapsed = lapsed

depth-none = not coded
depth-0 = 0: no provision
depth-1 = 1: named in passing or listed
depth-2 = 2: an article of its own
depth-3 = 3: dedicated chapter
depth-4 = 4: dedicated chapter under dispute settlement
