# Titles say what the chart found; subtitles what is drawn, its unit and how to read the marks.

chart-empty-title = 표시할 내용 없음
chart-empty = 선택 조건에 맞는 행 없음: { $selection }.
newest-of = 회의 { $total }회 중 최근 { $shown }회만 표시; 전체는 표 참조.
more-publishers = 그 외 { $n }곳
n-sources = 출처 { $n }건
footer-sources = { $n ->
    [1] 출처: { $names }.
   *[other] 출처 { $n }건: { $names }.
}
footer-selection = 선택: { $selection } · { $count }
footer-version = Bilateral, 데이터 { $version }, CC BY 4.0
count-meetings = 회의 { $total }회 중 { $chosen }회
count-frameworks = 협정·협의체 { $total }개 중 { $chosen }개

column-meeting = 회의
column-country = 국가
column-size = 인원
column-sources = 출처
column-theme = 의제
column-stance = 합의 수준
column-detail = 내용

delegation-sizes-title = 최근 회의({ $place }): { $first } { $first_size }명, { $other } { $other_size }명; 방문국 인원이 개최국보다 많은 회의 { $of }회 중 { $more }회
delegation-sizes-title-held = { $country } 대표단 { $size }명, 최근 회의({ $place }) 참석
delegation-sizes-title-planned = { $country } 대표단 { $size }명({ $place })
delegation-sizes-subtitle = 회의별 각국 대표단 인원.
delegation-sizes-about = 연한 막대와 ≈: “약”.
delegation-sizes-at-least = 숫자 뒤의 +: “이상”.
delegation-sizes-range = 선: 출처 간 불일치의 범위, 막대는 채택값.
delegation-sizes-planned = 빈 막대: 사전 발표, 실제 참석 보고 없음.
delegation-sizes-alt = 회의 { $meetings }회의 대표단 규모를 좌우로 비교한 막대그래프. { $finding }.
size-planned = 예정 { $n }
side-first = 한쪽
side-other = 상대 측

topic-coverage-title = { $theme }: 회의 { $of }회 중 { $n }회에서 다룸; 최근 회의({ $place })의 합의 이상 의제 { $firm ->
    [0] 없음
   *[other] { $firm }개
}
topic-coverage-title-planned = 사전 발표 의제 { $n }개
topic-coverage-subtitle = 회의별로 보고된 각 의제의 최고 합의 수준, 많이 다룬 순.
topic-coverage-planned = 테두리만 있는 칸: 사전 발표 의제, 결과 보고 없음.
topic-coverage-weak = *: 신뢰도 낮은 출처로만 확인된 회의, 제목 집계에서 제외.
topic-coverage-alt = 의제 { $themes }개와 회의 { $meetings }회의 격자, 각 칸은 보고된 최고 합의 수준. { $finding }.
count-rows = { $total }행 중 { $chosen }행
cite = Bilateral ({ $version }). { $title }. CC BY 4.0.
