theme-momentum-title-both = { $before }년 대비 { $after }년 비중 최대 상승: { $theme }({ $moved }), 최대 하락: { $other }({ $other_moved })
theme-momentum-title-rose = { $before }년 대비 { $after }년 비중 최대 상승: { $theme }(회의 중 { $moved })
theme-momentum-title-faded = { $before }년 대비 { $after }년 비중 최대 하락: { $theme }(회의 중 { $moved })
theme-momentum-title-still = 모든 의제의 비중이 { $before }년과 { $after }년에 동일
theme-momentum-title-years = { $of ->
    [1] { $theme }: 의제가 보고된 유일한 해에 다룸
   *[other] { $theme }: 의제가 보고된 { $of }개 연도 중 { $n }개 연도에 다룸
}
theme-momentum-title-one = { $n ->
    [1] { $theme }: { $year }년 회의 1회에서 다룸
   *[other] { $theme }: { $years }년 회의 { $n }회에서 다룸, 최다 { $year }년({ $most }회)
}
theme-momentum-subtitle = 연도별로 각 의제를 다룬 개최 회의 수. 색: 의제가 보고된 그해 회의 중 비중; 그 회의 수는 연도 아래 표기({ $full }회 미만: 작은 원, 없음: 공란).
theme-momentum-subtitle-one = 연도별로 해당 의제를 다룬 개최 회의 수.
theme-momentum-order = { $before }년 대비 { $after }년 비중 상승 폭이 큰 순.
theme-momentum-order-right = 오른쪽: { $before }년과 { $after }년의 비중(점선에서 점선까지), 상승 폭이 큰 순.
theme-momentum-since = { $year }년부터 표시; 전체 연도는 표 참조.
theme-momentum-drawn = 의제 { $total }개 중 많이 다루거나 변동이 큰 { $shown }개만 표시; 전체는 표 참조.
theme-momentum-raised = 해당 의제를 다룬 회의
theme-momentum-none = 다루지 않음
theme-momentum-step-first = { $most }% 미만
theme-momentum-step = { $least }–{ $most }%
theme-momentum-step-last = { $least }% 이상
theme-momentum-percent = { $was } → { $now }%
theme-momentum-alt = 의제 { $themes }개와 연도 { $years }개의 원형 도표: 연도별 회의 중 각 의제를 다룬 횟수. { $finding }.
