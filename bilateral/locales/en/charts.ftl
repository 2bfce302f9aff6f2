# Titles say what the chart found; subtitles what is drawn, its unit and how to read the marks.

chart-empty-title = Nothing to draw here
chart-empty = No rows match { $selection }.
newest-of = The newest { $shown } of { $total } meetings are drawn; the table has them all.
more-publishers = { $n } more
n-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
footer-sources = { $n ->
    [one] Source: { $names }.
   *[other] { $n } sources: { $names }.
}
footer-selection = Selection: { $selection } · { $count }
footer-version = Bilateral, data of { $version }, CC BY 4.0
count-meetings = { $chosen } of { $total } meetings
count-frameworks = { $chosen } of { $total } frameworks

column-meeting = Meeting
column-country = Country
column-size = People
column-sources = Sources
column-theme = Theme
column-stance = Stance
column-detail = What was said

delegation-sizes-title = { $first } { $first_size }, { $other } { $other_size } in the latest meeting ({ $place }); guests outnumbered hosts at { $more } of { $of }
delegation-sizes-title-held = { $country } brought { $size } to the latest meeting ({ $place })
delegation-sizes-title-planned = { $country }: { $size } for { $place }
delegation-sizes-subtitle = People in each delegation, by meeting.
delegation-sizes-about = Pale bar and ≈: “about”.
delegation-sizes-at-least = A + after the number: “at least”.
delegation-sizes-range = Line: range where sources disagree; the bar is the preferred one.
delegation-sizes-planned = Outline: announced beforehand, no report of who came.
delegation-sizes-alt = Mirrored bars of delegation sizes at { $meetings } meetings. { $finding }.
size-planned = { $n } planned
side-first = one side
side-other = other sides

topic-coverage-title = { $theme } came up at { $n } of { $of } meetings; { $firm ->
    [0] nothing firmer than a call was reported of the latest ({ $place })
    [one] one theme was agreed or firmer at the latest ({ $place })
   *[other] { $firm } themes were agreed or firmer at the latest ({ $place })
}
topic-coverage-title-planned = { $n ->
    [one] One theme was announced beforehand
   *[other] { $n } themes were announced beforehand
}
topic-coverage-subtitle = Firmest stance reported for each theme at each meeting, most raised themes first.
topic-coverage-planned = Outline: on the agenda beforehand, no report of it.
topic-coverage-weak = *: a meeting known from weak sources alone, not counted in the title.
topic-coverage-alt = Grid of { $themes } themes by { $meetings } meetings, each cell the firmest stance reported. { $finding }.
count-rows = { $chosen } of { $total } rows
cite = Bilateral ({ $version }). { $title }. CC BY 4.0.
