meetings-timeline-title = { $of ->
    [1] { $series }：会合{ $n }回（{ $years }年）
   *[other] { $of }会議体で会合{ $n }回（{ $years }年）、最多は{ $series }（{ $most }回）
}
meetings-timeline-title-gap = { $series }：{ $since }年から{ $until }年まで会合なし、最長の空白
meetings-timeline-title-one = 記録のある会合は1回：{ $series }、{ $place }
meetings-timeline-title-planned = { $n ->
    [1] { $date }の会合1回を事前発表、開催の報告なし
   *[other] { $date }以降の会合{ $n }回を事前発表、開催の報告なし
}
meetings-timeline-subtitle = 1印が1会合、1行が1会議体。色と形：開催国・地域。右端：開催回数。
meetings-timeline-span = 横棒：年または月のみ判明。
meetings-timeline-weak = 淡色：信頼度が低い出典、集計対象外。
meetings-timeline-folded = { $total }会議体のうち、会合の多い{ $shown }会議体を個別の行に表示。
meetings-timeline-others = その他{ $n }会議体
meetings-timeline-elsewhere = その他・不明
meetings-timeline-unknown = 不明
meetings-timeline-alt = { $series }会議体、会合{ $meetings }回の年表。{ $finding }。

column-series = 会議体
column-when = 日付・場所
column-certainty = 開催・予定
n-years = { $n }年
