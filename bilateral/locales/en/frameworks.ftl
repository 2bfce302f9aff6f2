# The page of frameworks: what meetings said of them, what they cover, who is in them, the gap.

column-framework = Framework
column-depth = Depth
column-provision = Where
column-basis = Why this depth
column-status = Standing
column-since = Since
column-disagreement = Sources
column-event = Event
column-date = Date
column-position = Position
column-raised = Raised together
column-firmest = Firmest stance
column-shared = Frameworks shared

framework-depth-none = not coded
framework-depth-0 = 0 none
framework-depth-1 = 1 mentioned
framework-depth-2 = 2 article
framework-depth-3 = 3 chapter
framework-depth-4 = 4 binding chapter

framework-coverage-title-uncoded = { $n ->
    [one] The framework is not coded for these themes yet
   *[other] None of the { $n } frameworks is coded for these themes yet
}
framework-coverage-title-theme = { $theme }: { $chapters } of { $n } frameworks give it a chapter of its own, { $none } nothing at all
framework-coverage-title-many = { $framework } has most binding chapters, on { $bound } of { $themes } themes; { $shallow ->
    [0] each theme has an article or more
   *[other] none has an article on { $examples }
}
framework-coverage-title-one = { $framework } has binding chapters on { $bound } of { $themes } themes{ $shallow ->
    [0] {""} and an article or more on each
   *[other] , and no article on { $examples }
}
framework-coverage-title-soft = { $themes ->
    [one] No binding chapter on the theme coded
   *[other] No binding chapter on any of { $themes } themes coded
}{ $shallow ->
    [0] {""}, but an article or more on each
   *[other] , and no article on { $examples }
}
framework-coverage-more = { $n } more
framework-coverage-subtitle = How deeply each framework covers each theme: 0 none to 4, a chapter under the agreement’s dispute settlement.
framework-coverage-uncoded = Hatched: not coded, no one has read it for this theme.
framework-coverage-most = Drawn are { $shown } of { $total }, those with most of the countries as parties; the table has them all.
framework-coverage-alt = Grid of frameworks ({ $frameworks }) by themes ({ $themes }), each cell the depth of coverage. { $finding }.

framework-positions-title = { $framework } came up at { $n } of { $of } meetings that named a framework; last: { $position } ({ $place })
framework-positions-title-meeting = { $framework }: { $position }{ $more ->
    [0] {""}
   *[other] , and { $more } more taken up
} ({ $place })
framework-positions-title-planned = { $n ->
    [one] One framework was announced beforehand, no report of it
   *[other] { $n } frameworks were announced beforehand, no report of them
}
framework-positions-subtitle = What meetings said of each framework, those most named first; the word beside a mark is the position taken.
framework-positions-planned = Outline: announced beforehand, no report of it.
framework-positions-most = Drawn are { $shown } of { $total } frameworks; the table has them all.
framework-positions-alt = Frameworks ({ $frameworks }) over time, a mark for each of { $meetings } meetings that took a position. { $finding }.
framework-positions-announced = { $position } (announced)
framework-positions-enter = enter, negotiate or conclude
framework-positions-change = deepen or reform
framework-positions-speak = coordinate, study or mention
framework-positions-outline = announced beforehand

membership-party = party
membership-signatory = signed
membership-negotiating = negotiating
membership-applicant = applied
membership-observer = observer
membership-withdrew = withdrew

framework-membership-title-country = { $country } is party to { $n ->
    [one] one framework
   *[other] { $n } frameworks
}{ $waiting ->
    [0] {""}
   *[other] {" "}and on the way into { $waiting } more
}
framework-membership-title-framework = { $framework } has { $n ->
    [0] no party among these countries
    [one] one party
   *[other] { $n } parties
}{ $waiting ->
    [0] {""}
    [one] ; one more country is on the way in
   *[other] ; { $waiting } more countries are on the way in
}
framework-membership-title-shared = { $countries } are { $n ->
    [0] party together to none of { $of } frameworks
    [one] party together to one of { $of } frameworks
   *[other] party together to { $n } of { $of } frameworks
}{ $dated ->
    [0] {""}
   *[other] , the newest { $newest } ({ $since })
}
framework-membership-title-met = Of { $n } countries that met, most share { $examples }
framework-membership-title-all = Of { $n } countries, most share { $examples }
framework-membership-size = { $framework } ({ $n })
framework-membership-subtitle = Who is in which framework. Filled: party. Outline: on the way in, observing, or out again.
framework-membership-disagree = ≠: sources disagree, the preferred one is drawn.
framework-membership-most = Drawn are { $rows } of { $of_rows } frameworks{ $cut ->
    [0] {""}
   *[other] {" "}and { $columns } of { $of_columns } countries, those that meet most
}; the table has them all.
framework-membership-most-turned = Drawn are { $rows } of { $of_rows } countries; the table has them all.
framework-membership-alt = Grid of frameworks ({ $frameworks }) by countries ({ $countries }) with the standing of each. { $finding }.
framework-membership-undated = no date given
framework-membership-statements = { $n ->
    [one] agree
   *[other] give { $n } versions
}

coverage-gap-title-no-framework = { $countries } raised { $theme } at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; { $sides ->
    [one] it is party to none of these frameworks in force
   *[other] no framework here is in force between them
}
coverage-gap-title-none = { $countries } raised { $theme } at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; { $coded ->
    [one] nothing on it in { $framework }
   *[other] nothing on it in the { $coded } frameworks coded
}
coverage-gap-title-cooperation = { $countries } raised { $theme } at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; { $sides ->
    [one] what it is in has only a mention coded ({ $framework })
   *[other] what they share has only a mention coded ({ $framework })
}
coverage-gap-title-not-coded = { $countries } raised { $theme } at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; { $sides ->
    [one] no framework it is in is coded for it
   *[other] no framework they share is coded for it
}
coverage-gap-title-covered = { $n ->
    [one] One theme that { $countries } raised is covered in a framework { $sides ->
        [one] it is in
       *[other] they share
    }
   *[other] { $n } themes that { $countries } raised are covered in a framework { $sides ->
        [one] it is in
       *[other] they share
    }
}, { $uncoded ->
    [0] none is a gap
   *[other] { $uncoded } not coded
}
coverage-gap-subtitle = { $sides ->
    [one] At how many meetings { $countries } raised each theme and how firmly. Right: the deepest provision in { $shared ->
        [0] a framework it is party to; none here is in force.
       *[other] the frameworks in force that it is party to ({ $shared }).
    }
   *[other] At how many meetings { $countries } raised each theme together and how firmly. Right: the deepest provision in { $shared ->
        [0] a framework they share; none here is in force between them.
       *[other] the frameworks in force that they share as parties ({ $shared }).
    }
}
coverage-gap-dark = Strong bar: no article on it there.
coverage-gap-most = Drawn are { $shown } of { $total } themes; the table has them all.
coverage-gap-alt = Themes ({ $themes }) with how often they were raised and how deep a framework covers them. { $finding }.
coverage-gap-head-raised = Raised
coverage-gap-head-covered = Covered
coverage-gap-meetings = { $n ->
    [one] 1 meeting
   *[other] { $n } meetings
}
coverage-gap-shared = { $shared }, { $coded } of them coded for this theme
coverage-gap-no-framework = no framework in force
coverage-gap-none = nothing in { $coded ->
    [one] { $framework }, the one coded of { $shared }
   *[other] { $coded } coded of { $shared }
}
coverage-gap-cooperation = { $framework }
coverage-gap-not-coded = none of { $shared } coded for it
coverage-gap-covered = { $framework }
coverage-gap-key = no framework in force

column-countries = Countries
event-signed = agreement signed
event-entry = entered
event-signing = signed
event-talks = negotiating
event-application = applied
event-observing = observer
event-withdrawal = withdrew

framework-accessions-title = { $framework } { $grew ->
    [0] has { $last } parties since { $began }
   *[other] grew from { $first } { $first ->
        [one] party
       *[other] parties
    } ({ $began }) to { $last } ({ $ended })
}{ $waiting ->
    [0] {""}
    [one] ; one more is on the way in
   *[other] ; { $waiting } more are on the way in
}
framework-accessions-title-none = { $framework }: no entry with a date yet{ $waiting ->
    [0] {""}
    [one] ; one country is on the way in
   *[other] ; { $waiting } countries are on the way in
}
framework-accessions-title-countries = { $n ->
    [one] One entry by { $countries } since { $year }: { $framework } ({ $since })
   *[other] { $n } entries by { $countries } since { $year }, the newest into { $framework } ({ $since })
}
framework-accessions-subtitle = When countries entered each framework, applied or signed; newest first. The words beside a mark say who.
framework-accessions-number = In brackets: parties by then.
framework-accessions-subtitle-one = When each country entered, applied or signed, and how many parties there were then.
framework-accessions-partial = Line behind a mark: only the year or month is known.
framework-accessions-undated = { $n ->
    [one] One step without a date is in the table alone.
   *[other] { $n } steps without a date are in the table alone.
}
framework-accessions-most = Drawn are { $shown } of { $total } frameworks, those with most countries; the table has them all.
framework-accessions-most-one = Drawn are the newest { $shown } of { $total } countries; the table has them all.
framework-accessions-alt = Timeline of entries and applications for { $frameworks ->
    [one] one framework
   *[other] { $frameworks } frameworks
}. { $finding }.
framework-accessions-step = { $event }, { $date }{ $parties ->
    [0] {""}
    [one] {" "}(1 party)
   *[other] {" "}({ $parties } parties)
}
framework-accessions-n = { $n } countries

coverage-gap-title-one = { $countries } raised { $theme } at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; { $sides ->
    [one] deepest of what it is in:
   *[other] deepest of what they share:
} { $depth ->
    [2] an article
    [3] a chapter
   *[4] a binding chapter
} ({ $framework })
