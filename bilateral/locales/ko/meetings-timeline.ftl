meetings-timeline-title = { $of ->
    [1] { $series }: { $years }년 회의 { $n }회
   *[other] { $years }년 회의체 { $of }개의 회의 { $n }회; 최다 개최: { $series }({ $most }회)
}
meetings-timeline-title-gap = { $series }: { $since }년과 { $until }년 사이 회의 없음, 최장 공백
meetings-timeline-title-one = 기록된 회의 1회: { $series }, { $place }
meetings-timeline-title-planned = { $n ->
    [1] 회의 1회 예정 발표({ $date }), 개최 보고 없음
   *[other] 회의 { $n }회 예정 발표({ $date }부터), 개최 보고 없음
}
meetings-timeline-subtitle = 기호는 회의, 행은 회의체; 색·모양: 개최국; 오른쪽: 개최 횟수.
meetings-timeline-span = 막대: 연도 또는 월만 확인.
meetings-timeline-weak = 연한 색: 신뢰도 낮은 출처, 집계 제외.
meetings-timeline-folded = 회의체 { $total }개 중 개최 횟수 상위 { $shown }개만 개별 행으로 표시.
meetings-timeline-others = 기타 회의체 { $n }개
meetings-timeline-elsewhere = 기타 국가·미상
meetings-timeline-unknown = 미상
meetings-timeline-alt = 회의체 { $series }개, 회의 { $meetings }회의 연표. { $finding }.

column-series = 회의체
column-when = 일자·장소
column-certainty = 개최·예정
n-years = { $n }년
