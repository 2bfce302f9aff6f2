# Titles say what the chart found; subtitles what is drawn, its unit and how to read the marks.

chart-empty-title = 表示できるデータなし
chart-empty = 条件に一致するデータはありません（{ $selection }）。
newest-of = 会合{ $total }回中、最新の{ $shown }回を図示、全件は表に掲載。
more-publishers = ほか{ $n }件
n-sources = 出典{ $n }件
footer-sources = { $n ->
    [1] 出典：{ $names }。
   *[other] 出典{ $n }件：{ $names }。
}
footer-selection = 対象：{ $selection } · { $count }
footer-version = Bilateral、{ $version }版データ、CC BY 4.0
count-meetings = 会合{ $total }回中{ $chosen }回
count-frameworks = 協定・枠組み{ $total }件中{ $chosen }件

column-meeting = 会合
column-country = 国・地域
column-size = 人数
column-sources = 出典
column-theme = 議題
column-stance = 合意の度合い
column-detail = 内容

delegation-sizes-title = 直近の会合（{ $place }）は{ $first }{ $first_size }人・{ $other }{ $other_size }人、訪問側が開催国側を上回ったのは{ $of }回中{ $more }回
delegation-sizes-title-held = { $country }の代表団は{ $size }人、直近の会合（{ $place }）
delegation-sizes-title-planned = { $country }の代表団：{ $size }（{ $place }）
delegation-sizes-subtitle = 会合別の各代表団の人数。
delegation-sizes-about = 淡色の棒と≈：「約」。
delegation-sizes-at-least = 数字の後の+：「以上」。
delegation-sizes-range = 線：出典間で異なる値の幅（棒は採用値）。
delegation-sizes-planned = 白抜き：事前発表のみ、参加者の報告なし。
delegation-sizes-alt = 会合{ $meetings }回の代表団の人数を左右に示す棒グラフ。{ $finding }。
size-planned = 予定{ $n }人
side-first = 一方
side-other = 相手側

topic-coverage-title = { $theme }：会合{ $of }回中{ $n }回で取り上げ、直近（{ $place }）は{ $firm ->
    [0] 合意以上の報告なし
   *[other] { $firm }件が合意以上
}
topic-coverage-title-planned = 事前に発表された議題は{ $n }件
topic-coverage-subtitle = 会合ごと・議題ごとに報告された最も高い合意の度合い、取り上げの多い議題順。
topic-coverage-planned = 白抜き：事前の議題、開催後の報告なし。
topic-coverage-weak = *：信頼度が低い出典のみに基づく会合、題名では集計対象外。
topic-coverage-alt = 議題{ $themes }件と会合{ $meetings }回の格子図、各マスは報告された最も高い合意の度合い。{ $finding }。
count-rows = { $total }行中{ $chosen }行
cite = Bilateral（{ $version }）「{ $title }」CC BY 4.0
