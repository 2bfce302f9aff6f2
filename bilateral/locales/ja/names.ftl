# 表の内容から組み立てる名称

meeting-numbered = { $series } 第{ $edition }回
date-and-place = { $date }、{ $place }

table-countries = 国・地域
table-cities = 都市
table-organizations = 機関・団体
table-people = 人物
table-aliases = 別名
table-series = 会議体
table-meetings = 会合
table-meeting-sides = 会合の参加国
table-meeting-hosts = 会合の主催者
table-delegations = 代表団
table-meeting-totals = 会合の総人数
table-participants = 参加者
table-themes = 議題
table-meeting-themes = 会合の議題
table-frameworks = 協定・枠組み
table-memberships = 参加国
table-framework-themes = 協定・枠組みの議題
table-meeting-frameworks = 会合で言及した協定・枠組み
table-commitments = 約束事項
table-indicators = 年次統計
table-disagreements = 出典間の不一致
table-corrections = 訂正
table-entity-reviews = 同一性の確認
table-changes = 版ごとの変更
table-sources = 出典
