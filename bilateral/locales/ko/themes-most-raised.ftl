themes-most-raised-title = { $theme }, 회의 { $of }회 중 { $n }회에서 다뤄 최다; 합의 이상 { $firm ->
    [0] 없음
   *[other] { $firm }회
}
themes-most-raised-title-one = { $theme }: 회의 { $n }회에서 다룸; 합의 이상 { $firm ->
    [0] 없음
   *[other] { $firm }회
}
themes-most-raised-title-tie = { $of ->
    [1] { $names }: 의제가 보고된 유일한 회의에서 다룸
   *[other] 가장 많이 다룬 의제: { $names }, 회의 { $of }회 중 각 { $n }회
}
themes-most-raised-title-many = { $of ->
    [1] 의제가 보고된 유일한 회의에서 의제 { $themes }개를 다룸
   *[other] 가장 많이 다룬 의제 { $themes }개, 회의 { $of }회 중 각 { $n }회
}
themes-most-raised-subtitle = 의제별로 다룬 개최 회의 수, 회의별 최고 합의 수준으로 구분; 의제가 보고된 회의 { $of }회 기준.
themes-most-raised-alt = 의제 { $themes }개의 막대그래프, 길이는 다룬 회의 수, 최고 합의 수준별로 구분. { $finding }.
most-raised-of = 많이 다룬 순으로 의제 { $total }개 중 { $shown }개만 표시; 전체는 표 참조.
n-of-meetings = 회의 { $of }회 중 { $n }회
column-share = 회의
