organization-kinds-title = { $country } most often sent people from { $kind } ({ $share }%)
organization-kinds-title-pair = { $first } most often sent people from { $first_kind } ({ $first_share }%), { $other } from { $other_kind } ({ $other_share }%)
organization-kinds-title-planned = { $n ->
    [one] One participant was announced beforehand; no source names who came
   *[other] { $n } participants were announced beforehand; no source names who came
}
organization-kinds-subtitle = Known participations by kind of organisation, with the share within the country. A person counts once a meeting, a firm without a named person as one; guests are left out.
organization-kinds-planned = Outline: announced beforehand, not counted.
organization-kinds-few = The { $shown } countries with most participations of { $total } are drawn; the table has them all.
organization-kinds-alt = Bars of { $n } known participations from { $countries ->
    [one] one country
   *[other] { $countries } countries
} by kind of organisation. { $finding }.
organization-kinds-share = { $n } · { $share }%
organization-kinds-held = { $n ->
    [one] one participation
   *[other] { $n } participations
}, { $people ->
    [one] one person
   *[other] { $people } people
}, { $meetings ->
    [one] one meeting
   *[other] { $meetings } meetings
}
organization-kinds-column = Came

# What people come from, in the plural; the row label of a chart.
from-business-federation = business federations
from-chamber = chambers of commerce
from-association = associations
from-company = companies
from-government = government
from-think-tank = think tanks
from-university = universities
from-foundation = foundations
from-international-body = international bodies
from-nowhere = organisations not named

recurring-people-title = { $person } came to { $n } of { $of } meetings, more than anyone; { $again } of { $known } known participants came more than once
recurring-people-title-tied = { $tied } people came to { $n } of { $of } meetings each, more than anyone; { $again } of { $known } known participants came more than once
recurring-people-title-once = { $known ->
    [one] One participant is known by name
   *[other] Of { $known } known participants nobody came more than once
}
recurring-people-title-planned = { $n ->
    [one] One participant was announced beforehand; no source names who came
   *[other] { $n } participants were announced beforehand; no source names who came
}
recurring-people-subtitle = Who is known to have come to which meeting: most meetings first, with their number; guests are left out.
recurring-people-planned = Outline: announced beforehand, not counted.
recurring-people-few = The first { $shown } of { $total } who came more than once are drawn; the table has everyone.
recurring-people-alt = Grid of { $people ->
    [one] one person
   *[other] { $people } people
} by { $meetings ->
    [one] one meeting
   *[other] { $meetings } meetings
}, a mark where someone came. { $finding }.
recurring-people-announced = announced beforehand
recurring-people-capacity-planned = { $capacity } (announced beforehand, not counted)
column-person = Person
column-organization = Organisation
column-capacity = Capacity
column-role = Role
