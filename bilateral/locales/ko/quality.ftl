# The page of data quality: how complete, how well founded, where sources differ, how old.

page-quality = 데이터 품질
page-quality-help = 데이터의 완전성과 근거, 출처 간 불일치, 변경 이력.

lead-quality = 회의 { $meetings }회 중 { $share }%는 출처가 2건 이상이다. 출처 간 불일치는 { $disputed ->
    [0] 없으며
   *[other] { $disputed }건이며
}, 신뢰도 낮은 출처에만 근거한 회의는 { $weak ->
    [0] 없다.
   *[other] { $weak }회다.
}
lead-quality-nothing = 선택 조건에 맞는 회의가 없다.

quality-sources-about = 사실이란 회의 개최, 대표단 규모, 참석, 의제 논의 등 한 행이 다루는 내용을 말한다. 내용을 달리 적은 출처도 출처 수에 포함한다. 회의에서 나온 발언을 전한 출처도 해당 회의의 출처로 본다.
quality-tables-about = 표별 행 수와, 비워 둘 수 있는 칸의 입력률(비고·사유 제외). 빈칸은 검토한 출처에 언급이 없다는 뜻이며, 해당 사항이 없다는 뜻이 아니다.
quality-columns = 열별 현황
quality-columns-about = 비워 둘 수 있는 열 { $n }개, 입력률이 낮은 순.
quality-disagreements-about = { $n ->
    [0] 선택 범위에 출처 간 불일치가 없다.
    [1] 출처 간 불일치는 1건이다. 기재값마다 한 줄로 제시하고 채택값에 표시와 사유를 붙인다.
   *[other] 출처 간 불일치는 { $n }건이다. 기재값마다 한 줄로 제시하고 채택값에 표시와 사유를 붙이며, 평균은 내지 않는다. 총 참석 인원에는 채택 표시가 없다. 어느 것도 채택하지 않고 참가국별 합계와 나란히 제시하기 때문이다.
}
quality-series-about = 회의체별 개최·예정·연기 횟수와 그 합계가 행 수와 일치하는지 여부. 경과일: 최근 회의 또는 최신 발행물부터 데이터 기준일({ $date })까지의 일수.
quality-adds-up = 회의체 { $series }개 전체 합계 일치: 개최 + 예정 + 연기 = 행 수.
quality-adds-not = 회의체 { $series }개 중 { $wrong }개 합계 불일치.
quality-certainty = 표별 개최·예정·연기
quality-certainty-about = 사전에 작성된 내용의 행은 예정으로 분류하며, 주요 수치에 포함하지 않는다.
quality-weak = 신뢰도 낮은 회의
quality-weak-about = { $n ->
    [0] 선택 범위에 해당 회의가 없다.
   *[other] 신뢰도 낮은 출처에만 근거한 회의는 { $n }회다. 도표마다 구분하여 표시하고, 주요 수치에 포함하지 않는다.
}
quality-pairs-about = 회의에 함께 참가한 국가 쌍은 다자회의를 포함해 { $n }개다. 3개국 회의는 세 쌍으로 센다.
quality-changes-about = 데이터 버전 간에 추가·정정·철회된 행. 선택 조건과 관계없이 전체 데이터가 대상이다.
quality-changes-none = 현재 버전({ $version })이 첫 버전이며, 다음 버전부터 비교한다.
quality-changed-rows = 정정·철회된 행
quality-corrections = 정정 기록
quality-corrections-about = 최초 입력 후 정정된 칸·행은 { $n }건이다. 정정 전후의 내용, 사유, 근거 출처를 제시한다.

quality-head-table = 표
quality-head-column = 열
quality-head-rows = 행 수
quality-head-filled = 입력률
quality-head-filled-help = 비워 둘 수 있는 칸 가운데 입력된 칸.
quality-head-emptiest = 입력률 최저 열
quality-head-number = 번호
quality-head-about = 대상
quality-head-country = 국가
quality-head-fact = 항목
quality-head-stated = 기재값
quality-head-used = 채택
quality-head-reason = 사유
quality-head-standing = 상태
quality-head-source = 출처
quality-head-url = 주소
quality-head-series = 회의체
quality-head-held = 개최
quality-head-planned = 예정
quality-head-postponed = 연기
quality-head-adds-up = 합계 일치
quality-head-newest-meeting = 최근 회의
quality-head-newest-source = 최신 출처
quality-head-age = 경과일
quality-head-meeting = 회의
quality-head-date = 일자
quality-head-note = 비고
quality-head-pair = 국가 쌍
quality-head-meetings = 회의 수
quality-head-sources = 출처 수
quality-head-version = 버전
quality-head-added = 추가
quality-head-corrected = 정정
quality-head-withdrawn = 철회
quality-head-change = 변경
quality-head-row = 행
quality-head-was = 정정 전
quality-head-is = 정정 후
quality-head-day = 정정일

quality-sum = 참가국별 합계
quality-not-stated = 명시되지 않음

sources-per-fact-title = 출처 2건 이상인 사실의 비중: “{ $table }” { $share }%, “{ $other }” { $other_share }%
sources-per-fact-title-one = 출처 2건 이상인 사실의 비중: “{ $table }” { $share }%
sources-per-fact-subtitle = 표별 사실의 출처 수 분포. 막대 안: 사실 수. 오른쪽: 전체 사실 중 출처 2건 이상의 비중.
sources-per-fact-alt = 표 { $tables }개의 막대그래프, 사실별 출처 수에 따라 구분. { $finding }.
sources-per-fact-total = { $n }건 중 { $share }%
sources-per-fact-step-1 = 출처 1건
sources-per-fact-step-2 = 2건
sources-per-fact-step-3 = 3건 이상
sources-per-fact-table = 표
sources-per-fact-sources = 출처
sources-per-fact-facts = 사실 수
