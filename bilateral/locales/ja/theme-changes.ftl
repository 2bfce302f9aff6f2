theme-changes-title = { $new }、{ $gone }
theme-changes-title-new = { $n ->
    [0] 新たな議題なし
   *[other] 新たな議題{ $n }件{ $names }
}
theme-changes-title-gone = { $n ->
    [0] 言及のなくなった議題なし
   *[other] 言及のなくなった議題{ $n }件{ $names }
}
theme-changes-names = （{ $names }）
theme-changes-more = ほか{ $n }件
theme-changes-title-same = 議題は前回会合と同じ、合意の度合いは上昇{ $firmer }件、低下{ $softer }件
theme-changes-title-first = { $place }：{ $n }議題、比較できる前回会合なし
theme-changes-subtitle = { $series }、{ $now }。議題の報告がある前回会合（{ $before }）との比較。各会合で最も高い合意の度合い。
theme-changes-subtitle-first = { $series }、{ $now }。各議題で最も高い合意の度合い。
theme-changes-steps = 段階：{ $steps }。
theme-changes-not-mentioned = 言及なし
theme-changes-alt = 直近の会合と前回会合における{ $n }議題の合意の度合い。{ $finding }。
change-new = 新規 · { $n }
change-firmer = 度合い上昇 · { $n }
change-same = 前回と同じ · { $n }
change-softer = 度合い低下 · { $n }
change-gone = 言及なしに · { $n }
change-first = 初回
column-change = 変化
