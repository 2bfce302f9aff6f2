themes-most-raised-title = { $theme } came up at { $n } of { $of } meetings, more than any other theme; agreed or firmer at { $firm ->
    [0] none
   *[other] { $firm }
}
themes-most-raised-title-one = { $theme } came up at { $n ->
    [one] one meeting
   *[other] { $n } meetings
}; agreed or firmer at { $firm ->
    [0] none
   *[other] { $firm }
}
themes-most-raised-title-tie = { $of ->
    [one] { $names } came up at the one meeting with themes reported
   *[other] { $names } came up most often, each at { $n } of { $of } meetings
}
themes-most-raised-title-many = { $of ->
    [one] { $themes } themes came up at the one meeting with themes reported
   *[other] { $themes } themes came up most often, each at { $n } of { $of } meetings
}
themes-most-raised-subtitle = Held meetings that raised each theme, by the firmest stance at each; of { $of } with themes reported.
themes-most-raised-alt = Bars of { $themes ->
    [one] one theme
   *[other] { $themes } themes
}, as long as the meetings that raised each, split by the firmest stance. { $finding }.
most-raised-of = The { $shown } most raised of { $total } themes are drawn; the table has them all.
n-of-meetings = { $n } of { $of ->
    [one] one meeting
   *[other] { $of } meetings
}
column-share = Meetings
