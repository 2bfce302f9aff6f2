theme-changes-title = { $new }, { $gone }
theme-changes-title-new = { $n ->
    [0] No theme is new
    [one] One theme is new{ $names }
   *[other] { $n } themes are new{ $names }
}
theme-changes-title-gone = { $n ->
    [0] none is no longer mentioned
    [one] one is no longer mentioned{ $names }
   *[other] { $n } are no longer mentioned{ $names }
}
theme-changes-names = {" "}({ $names })
theme-changes-more = { $n } more
theme-changes-title-same = The same themes as at the meeting before: { $firmer } firmer, { $softer } softer
theme-changes-title-first = { $place }: { $n ->
    [one] one theme
   *[other] { $n } themes
}, with no earlier meeting to hold against it
theme-changes-subtitle = { $series }, { $now }, against the meeting before it with themes reported, { $before }: the firmest stance at each.
theme-changes-subtitle-first = { $series }, { $now }: the firmest stance on each theme.
theme-changes-steps = Steps: { $steps }.
theme-changes-not-mentioned = not mentioned
theme-changes-alt = Stance on { $n ->
    [one] one theme
   *[other] { $n } themes
} at the latest meeting and at the one before. { $finding }.
change-new = New · { $n }
change-firmer = Firmer · { $n }
change-same = As firm as before · { $n }
change-softer = Softer · { $n }
change-gone = No longer mentioned · { $n }
change-first = First
column-change = Change
