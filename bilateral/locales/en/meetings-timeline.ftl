meetings-timeline-title = { $of ->
    [one] { $series }: { $n } meetings, { $years }
   *[other] { $n } meetings in { $of } series, { $years }; most often met: { $series } ({ $most })
}
meetings-timeline-title-gap = { $series }: no meeting between { $since } and { $until }, its longest gap
meetings-timeline-title-one = One meeting on record: { $series }, { $place }
meetings-timeline-title-planned = { $n ->
    [one] One meeting was announced for { $date }; no report says that it took place
   *[other] { $n } meetings were announced, from { $date } on; no report says that they took place
}
meetings-timeline-subtitle = A mark a meeting, a row a series; colour and shape: the country it took place in; at the right: meetings held.
meetings-timeline-span = Bar: only the year or month is known.
meetings-timeline-weak = Pale: weak sources, not counted.
meetings-timeline-folded = The { $shown } series that met most of { $total } have a row of their own.
meetings-timeline-others = { $n } other series
meetings-timeline-elsewhere = elsewhere, unknown
meetings-timeline-unknown = not known
meetings-timeline-alt = Timeline of { $meetings ->
    [one] one meeting
   *[other] { $meetings } meetings
} in { $series } series. { $finding }.

column-series = Series
column-when = When and where
column-certainty = Held or planned
n-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
