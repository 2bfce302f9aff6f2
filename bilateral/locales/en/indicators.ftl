# Yearly figures of a pair: the page, its four charts, and the words of its lists.

page-indicators = Trade and exchange
page-indicators-help = What goes between two countries a year: goods, visitors, investment, students.
lead-indicators = { $figures } yearly figures of { $pair }, { $since }–{ $until }; { $meetings ->
    [0] no meeting of the two is on record.
    [one] the two met once.
   *[other] the two met { $meetings } times.
}
lead-indicators-none = No yearly figures of { $pair } are on record.
lead-indicators-nobody = No pair of countries is left by this selection.
count-indicators = { $chosen } of { $total } yearly figures

pair-trade-title = Goods worth { $amount } went from { $sender } to { $receiver } in { $year }
pair-trade-title-ways = Goods worth { $amount } went from { $sender } to { $receiver } in { $year }, { $more } the other way in { $more_year }
pair-trade-title-most = { $sender } and { $receiver } traded goods worth { $amount } in { $year }, the most of the years known
pair-trade-title-below = { $sender } and { $receiver } traded goods worth { $amount } in { $year }, down from { $most } in { $most_year }
pair-trade-subtitle = Goods trade in { $unit } a year, by the country that exports; grey: both ways.
pair-visitors-title = { $amount } visits from { $sender } to { $receiver } in { $year }
pair-visitors-title-ways = { $amount } visits from { $sender } to { $receiver } in { $year }, { $more } the other way in { $more_year }
pair-visitors-subtitle = Arrivals of visitors, { $unit } a year, by the country they come from.
pair-investment-title = { $sender } notified { $amount } of investment in { $receiver } in { $year }
pair-investment-title-ways = { $sender } notified { $amount } of investment in { $receiver } in { $year }, { $more } the other way in { $more_year }
pair-investment-subtitle = Direct investment as notified, in { $unit } a year, by the country that invests.
pair-students-title = { $amount } students from { $sender } in { $receiver } in { $year }
pair-students-title-ways = { $amount } students from { $sender } in { $receiver } in { $year }, { $more } the other way in { $more_year }
pair-students-subtitle = Students enrolled, { $unit } in the spring of each year, by the country they come from.
pair-trade-empty = Nothing to draw here: no figures of goods trade on record
pair-visitors-empty = Nothing to draw here: no figures of visitors on record
pair-investment-empty = Nothing to draw here: no figures of investment on record
pair-students-empty = Nothing to draw here: no figures of students on record
pair-gaps = Breaks in a line: no figure found.
pair-aside = Dashed or hollow: { $meant }.
pair-aside-circle = Dashed or hollow circle: { $meant }.
pair-aside-diamond = Hollow diamond: { $meant }.
pair-break = Dotted upright: the definition changes.
pair-alt = Lines of { $n } yearly figures, { $years }. { $finding }.
pair-from = from { $country }
pair-both-ways = both ways
pair-latest = { $number } in { $year }

told-sender = { $country }
told-receiver = { $country }
told-stated = { $country }
told-doubled = { $country }; twice the mean of its exports and imports
told-added = { $country }; its exports and imports added

column-figure = Figure
column-year = Year
column-amount = Amount
column-told = By the statistics of

magnitude-usd-trillion = trillion US dollars
magnitude-usd-billion = billion US dollars
magnitude-usd-million = million US dollars
magnitude-usd-one = US dollars
magnitude-jpy-trillion = trillion yen
magnitude-jpy-billion = billion yen
magnitude-jpy-million = million yen
magnitude-jpy-one = yen
magnitude-people-million = million people
magnitude-people-one = people
amount-usd-trillion = { $number } trillion US dollars
amount-usd-billion = { $number } billion US dollars
amount-usd-million = { $number } million US dollars
amount-usd-one = { $number } US dollars
amount-jpy-trillion = { $number } trillion yen
amount-jpy-billion = { $number } billion yen
amount-jpy-million = { $number } million yen
amount-jpy-one = { $number } yen
amount-short-trillion = { $number } trillion
amount-short-billion = { $number } billion
amount-short-million = { $number } million
amount-short-one = { $number }
amount-people-million = { $number } million
amount-people-one = { $number }

unit-usd = US dollars
unit-jpy = yen

indicator-current-account-balance = current account balance
indicator-fdi-cumulative-notified = direct investment notified, added up to the year
indicator-fdi-inflow-arrived = investment that arrived
indicator-fdi-inflow-notified = investment notified
indicator-foreign-entries = entries of every visa status
indicator-gdp = gross domestic product
indicator-goods-balance = balance of goods trade
indicator-goods-exports = goods exports
indicator-goods-imports = goods imports
indicator-goods-trade-average = goods trade
indicator-goods-trade-total = goods trade
indicator-international-students-hosted = students enrolled
indicator-international-students-visa-holders = holders of a student visa
indicator-manufacturing-exports = manufactured goods only
indicator-people-exchange-total = people both ways
indicator-population = population
indicator-services-balance = balance of services trade
indicator-students-sent-abroad = students sent, in the fiscal year
indicator-visitor-arrivals = visitor arrivals
indicator-visitor-arrivals-business = visitor arrivals on business
indicator-visitor-arrivals-study = visitor arrivals for study
indicator-visitor-arrivals-tourism = visitor arrivals for tourism
