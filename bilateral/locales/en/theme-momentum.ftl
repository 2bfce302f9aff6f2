theme-momentum-title-both = { $theme } rose most ({ $moved }), { $other } faded most ({ $other_moved }) from { $before } to { $after }
theme-momentum-title-rose = { $theme } rose most, { $moved } of the meetings from { $before } to { $after }
theme-momentum-title-faded = { $theme } faded most, { $moved } of the meetings from { $before } to { $after }
theme-momentum-title-still = Each theme came up as often in { $after } as in { $before }
theme-momentum-title-years = { $of ->
    [one] { $theme } came up in the one year with themes reported
   *[other] { $theme } came up in { $n } of { $of } years with themes reported
}
theme-momentum-title-one = { $n ->
    [one] { $theme } came up at one meeting, in { $year }
   *[other] { $theme } came up at { $n } meetings in { $years }, most often in { $year } ({ $most })
}
theme-momentum-subtitle = Held meetings that raised each theme, by year. Colour: share of the year’s meetings with themes reported, whose number stands under the year (fewer than { $full }: smaller disc; none: blank).
theme-momentum-subtitle-one = Held meetings that raised the theme, by year.
theme-momentum-order = Largest gain of share from { $before } to { $after } first.
theme-momentum-order-right = Right: share in { $before } and in { $after } (from dotted line to dotted line), largest gain first.
theme-momentum-since = Drawn since { $year }; the table has all years.
theme-momentum-drawn = { $shown } of { $total } themes are drawn, the most raised and those that moved most; the table has them all.
theme-momentum-raised = meetings that raised the theme
theme-momentum-none = not raised
theme-momentum-step-first = under { $most } %
theme-momentum-step = { $least }–{ $most } %
theme-momentum-step-last = { $least } % or more
theme-momentum-percent = { $was } → { $now } %
theme-momentum-alt = Discs of { $themes ->
    [one] one theme
   *[other] { $themes } themes
} by { $years ->
    [one] one year
   *[other] { $years } years
}: how many of a year’s meetings raised each. { $finding }.
