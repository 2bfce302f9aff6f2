# Yearly figures of a pair: the page, its four charts, and the words of its lists.

page-indicators = 貿易・交流
page-indicators-help = 2国間の年間の動き：物品貿易、訪問者、投資、留学生。
lead-indicators = { $pair }の年次統計{ $figures }件（{ $since }–{ $until }年）。{ $meetings ->
    [0] 双方の会合の記録はない。
   *[other] 双方の会合は{ $meetings }回。
}
lead-indicators-none = { $pair }の年次統計の記録はない。
lead-indicators-nobody = 選択した条件に該当する国の組み合わせはない。
count-indicators = 年次統計{ $total }件中{ $chosen }件

pair-trade-title = { $sender }から{ $receiver }への物品輸出は{ $amount }（{ $year }年）
pair-trade-title-ways = { $sender }から{ $receiver }への物品輸出は{ $amount }（{ $year }年）、逆方向は{ $more }（{ $more_year }年）
pair-trade-title-most = { $sender }・{ $receiver }間の物品貿易は{ $amount }（{ $year }年）、判明分で最大
pair-trade-title-below = { $sender }・{ $receiver }間の物品貿易は{ $amount }（{ $year }年）、{ $most_year }年の{ $most }から減少
pair-trade-subtitle = 輸出国別の物品貿易額（年間、単位：{ $unit }）。灰色：双方向の合計。
pair-visitors-title = { $sender }から{ $receiver }への訪問者は{ $amount }（{ $year }年）
pair-visitors-title-ways = { $sender }から{ $receiver }への訪問者は{ $amount }（{ $year }年）、逆方向は{ $more }（{ $more_year }年）
pair-visitors-subtitle = 出身国・地域別の訪問者数（年間、単位：{ $unit }）。
pair-investment-title = { $sender }から{ $receiver }への投資は申告ベースで{ $amount }（{ $year }年）
pair-investment-title-ways = { $sender }から{ $receiver }への投資は申告ベースで{ $amount }（{ $year }年）、逆方向は{ $more }（{ $more_year }年）
pair-investment-subtitle = 投資国別の直接投資額（申告ベース、年間、単位：{ $unit }）。
pair-students-title = { $sender }から{ $receiver }への留学生は{ $amount }（{ $year }年）
pair-students-title-ways = { $sender }から{ $receiver }への留学生は{ $amount }（{ $year }年）、逆方向は{ $more }（{ $more_year }年）
pair-students-subtitle = 出身国・地域別の在籍留学生数（各年春、単位：{ $unit }）。
pair-trade-empty = 表示できるデータなし：物品貿易の統計の記録がない
pair-visitors-empty = 表示できるデータなし：訪問者の統計の記録がない
pair-investment-empty = 表示できるデータなし：投資の統計の記録がない
pair-students-empty = 表示できるデータなし：留学生の統計の記録がない
pair-gaps = 線の途切れ：数値が見当たらない年。
pair-aside = 破線・白抜き：{ $meant }。
pair-aside-circle = 破線・白抜きの丸：{ $meant }。
pair-aside-diamond = 白抜きのひし形：{ $meant }。
pair-break = 縦の点線：定義の変更。
pair-alt = 年次統計{ $n }件（{ $years }年）の折れ線グラフ。{ $finding }。
pair-from = { $country }から
pair-both-ways = 双方向の合計
pair-latest = { $number }（{ $year }年）

told-sender = { $country }
told-receiver = { $country }
told-stated = { $country }
told-doubled = { $country }（輸出入の平均の2倍）
told-added = { $country }（輸出入の合計）

column-figure = 指標
column-year = 年
column-amount = 数値
column-told = 統計の作成国

magnitude-usd-trillion = 兆米ドル
magnitude-usd-billion = 億米ドル
magnitude-usd-million = 万米ドル
magnitude-usd-one = 米ドル
magnitude-jpy-trillion = 兆円
magnitude-jpy-billion = 億円
magnitude-jpy-million = 万円
magnitude-jpy-one = 円
magnitude-people-million = 万人
magnitude-people-one = 人
amount-usd-trillion = { $number }兆米ドル
amount-usd-billion = { $number }億米ドル
amount-usd-million = { $number }万米ドル
amount-usd-one = { $number }米ドル
amount-jpy-trillion = { $number }兆円
amount-jpy-billion = { $number }億円
amount-jpy-million = { $number }万円
amount-jpy-one = { $number }円
amount-short-trillion = { $number }兆
amount-short-billion = { $number }億
amount-short-million = { $number }万
amount-short-one = { $number }
amount-people-million = { $number }万人
amount-people-one = { $number }人

unit-usd = 米ドル
unit-jpy = 円

indicator-current-account-balance = 経常収支
indicator-fdi-cumulative-notified = 直接投資の累計（申告ベース）
indicator-fdi-inflow-arrived = 投資（到着ベース）
indicator-fdi-inflow-notified = 投資（申告ベース）
indicator-foreign-entries = 全在留資格の入国者
indicator-gdp = 国内総生産（GDP）
indicator-goods-balance = 物品貿易収支
indicator-goods-exports = 物品輸出
indicator-goods-imports = 物品輸入
indicator-goods-trade-average = 物品貿易
indicator-goods-trade-total = 物品貿易
indicator-international-students-hosted = 在籍留学生
indicator-international-students-visa-holders = 留学の在留資格保有者
indicator-manufacturing-exports = 工業製品のみ
indicator-people-exchange-total = 双方向の人的往来
indicator-population = 人口
indicator-services-balance = サービス収支
indicator-students-sent-abroad = 派遣留学生（年度）
indicator-visitor-arrivals = 訪問者
indicator-visitor-arrivals-business = 商用目的の訪問者
indicator-visitor-arrivals-study = 留学目的の訪問者
indicator-visitor-arrivals-tourism = 観光目的の訪問者
