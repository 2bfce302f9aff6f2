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
