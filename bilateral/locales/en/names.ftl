# Names put together from what the tables keep.

meeting-numbered = { $series }, no. { $edition }
date-and-place = { $date }, { $place }

table-countries = Countries
table-cities = Cities
table-organizations = Organisations
table-people = People
table-aliases = Other names
table-series = Series
table-meetings = Meetings
table-meeting-sides = Sides of meetings
table-meeting-hosts = Hosts of meetings
table-delegations = Delegations
table-meeting-totals = Totals of meetings
table-participants = Participants
table-themes = Themes
table-meeting-themes = Themes of meetings
table-frameworks = Frameworks
table-memberships = Memberships
table-framework-themes = Themes of frameworks
table-meeting-frameworks = Frameworks at meetings
table-commitments = Commitments
table-indicators = Yearly figures
table-disagreements = Disagreements
table-corrections = Corrections
table-entity-reviews = Reviews of entities
table-changes = Changes between versions
table-sources = Sources
