theme-changes-title = { $new }, { $gone }
theme-changes-title-new = { $n ->
    [0] 신규 의제 없음
   *[other] 신규 의제 { $n }개{ $names }
}
theme-changes-title-gone = { $n ->
    [0] 언급이 중단된 의제 없음
   *[other] 언급이 중단된 의제 { $n }개{ $names }
}
theme-changes-names = ({ $names })
theme-changes-more = 그 외 { $n }개
theme-changes-title-same = 직전 회의와 의제 동일: 합의 수준 상승 { $firmer }개, 하락 { $softer }개
theme-changes-title-first = { $place }: 의제 { $n }개, 비교할 이전 회의 없음
theme-changes-subtitle = { $series }, { $now }: 의제가 보고된 직전 회의({ $before })와 비교한 의제별 최고 합의 수준.
theme-changes-subtitle-first = { $series }, { $now }: 의제별 최고 합의 수준.
theme-changes-steps = 단계: { $steps }.
theme-changes-not-mentioned = 언급 없음
theme-changes-alt = 최근 회의와 직전 회의의 의제({ $n }개)별 합의 수준. { $finding }.
change-new = 신규 · { $n }
change-firmer = 합의 수준 상승 · { $n }
change-same = 합의 수준 유지 · { $n }
change-softer = 합의 수준 하락 · { $n }
change-gone = 언급 중단 · { $n }
change-first = 최초
column-change = 변화
