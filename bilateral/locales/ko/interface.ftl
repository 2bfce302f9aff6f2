# The frame of the app: pages, filters, cards, the meeting's card, the library.

language-name = 한국어

page-overview = 개요
page-overview-help = 최근 회의 요약, 전체 회의 연표, 가장 많이 다룬 의제.
page-delegations = 대표단
page-delegations-help = 국가별 대표단 규모, 소속 기관, 반복 참석자.
page-themes = 의제
page-themes-help = 회의별 의제와 합의 수준, 증감 추세, 새로 등장하거나 사라진 의제.
page-frameworks = 협정·협의체
page-frameworks-help = 협정·협의체에 대한 회의의 입장, 규정 범위, 참여국, 규정 공백.
page-data = 데이터·출처
page-data-help = 전체 표와 출처, 데이터 사전, 기록 기준, 이용허락과 인용 방법.

page-failed = 페이지 일부를 표시하지 못했습니다. 표시된 내용은 정확합니다. 페이지를 새로 고치거나 필터를 초기화해 주십시오. 문제가 반복되면 페이지 주소를 알려 주십시오.

page-parts = 페이지 구성

lead-nothing = 선택 조건에 맞는 회의 개최 보고가 없다.
lead-overview = 최근 회의: { $meeting }, { $city }, { $date }. { $sides } 측은 의제 { $themes }개를 다루었다. 합의 의제는 { $firm ->
    [0] 없으며
   *[other] { $firm }개이며
}, 기록된 약속·제안은 { $pledges ->
    [0] 없다.
   *[other] { $pledges }건이다.
}
lead-overview-nowhere = 최근 회의: { $meeting }, { $date }. { $sides } 측은 의제 { $themes }개를 다루었다. 합의 의제는 { $firm ->
    [0] 없으며
   *[other] { $firm }개이며
}, 기록된 약속·제안은 { $pledges ->
    [0] 없다.
   *[other] { $pledges }건이다.
}
lead-delegations = { $people ->
    [0] 이름이 확인된 참석자가 없다.
    [1] 회의 { $meetings }회에서 이름이 확인된 참석자는 기관 { $organizations }곳의 1명이다.
   *[other] 회의 { $meetings }회에서 이름이 확인된 참석자는 기관 { $organizations }곳의 { $people }명이며, 이 중 2회 이상 참석자는 { $again }명이다.
}
lead-themes = { $themes ->
    [0] 보고된 의제가 없다.
    [1] 회의 { $meetings }회에서 의제 1개가 보고되었다.
   *[other] 회의 { $meetings }회에서 의제 { $themes }개가 보고되었으며, { $below ->
        [0] 모두 공동성명 또는 사업 출범에 이르렀다.
       *[other] { $firm ->
            [0] 공동성명 또는 사업 출범에 이른 의제는 없다.
           *[other] 이 중 { $firm }개가 공동성명 또는 사업 출범에 이르렀다.
        }
    }
}
lead-frameworks = { $frameworks ->
    [0] 해당 국가가 회원인 협정·협의체가 없다.
   *[other] 협정·협의체는 { $frameworks }개이며, 이 중 발효된 협정은 { $in_force }개다. { $meetings ->
        [0] 이에 대한 입장이 표명된 회의는 없다.
       *[other] 회의 { $meetings }회에서 이 중 { $named }개에 대한 입장이 표명되었다.
    }
}
lead-data = 표 { $tables }개, 자료 { $rows }행, 근거 출처 { $sources }건.

counter-meetings = 개최 회의
counter-meetings-help = 개최되었다고 보고된 회의. 예정·연기된 회의는 제외.
counter-people = 이름 확인 참석자
counter-people-help = 참석자로 보고에 이름이 오른 사람. 사전 발표 명단은 제외.
counter-themes = 다룬 의제
counter-themes-help = 의제 목록 가운데 회의에서 다루었다고 보고된 의제.
counter-frameworks = 언급 협정·협의체
counter-frameworks-help = 회의에서 입장이 표명된 무역협정, 국제기구, 협의체, 협상.
counter-commitments = 약속 사항
counter-commitments-help = 회의에서 나온 약속과 제안. 이후 이행 여부와 무관.
counter-sources = 출처
counter-sources-help = 선택한 회의의 근거가 되는 발행물.

filter-pair = 국가 쌍
filter-pair-any = 모든 국가 쌍
filter-countries = 국가
filter-countries-any = 모든 국가
filter-match = 참가국 조건
filter-match-any = 하나 이상
filter-match-all = 모두
filter-match-exact = 선택국만
filter-themes = 의제
filter-themes-any = 모든 의제
filter-frameworks = 협정·협의체
filter-frameworks-any = 모든 협정·협의체
filter-more = 추가 필터
filter-series = 회의체
filter-series-any = 모든 회의체
filter-levels = 민관 구분
filter-levels-any = 민관 전체
filter-stance = 최소 합의 수준
filter-stance-any = 모든 수준
filter-stance-help = 선택한 수준 이상만 표시: 논의, 촉구, 합의, 공동성명 명시, 사업 출범 순.
filter-years = 연도
filter-reset = 필터 초기화
filter-reset-all = 전체 보기
filter-language = 언어

nothing-matches = 선택 조건에 맞는 회의가 없습니다: { $selection }. 필터를 하나 해제하거나 전체 보기를 선택해 주십시오.
address-dropped = 주소에 포함된 알 수 없는 값 { $n }개를 제외했습니다: { $values }{ $n ->
    [1] .
   *[other] {" "}등.
}

card-shown = 보기 방식
card-chart = 도표
card-table = 표
card-download = 내려받기
card-address = 주소 복사
card-sources = 출처 { $n }건
download-holds = 각 파일의 수록 범위: { $selection }.
download-png = 이미지(PNG), 발표 자료·문서용
download-svg = 이미지(SVG), 인쇄·편집용
download-pdf = PDF
download-html = 대화형 페이지(HTML)
download-csv = 표(CSV)
download-xlsx = 표와 출처(Excel)
download-json = 표와 출처(JSON)
address-page = 필터가 적용된 현재 페이지
address-chart = 도표 이미지
address-data = 도표의 근거 자료

detail-open-meeting = 회의 상세 보기
detail-when = 일자
detail-where = 장소
detail-sides = 참가국
detail-hosts = 주최
detail-series = 회의체
detail-certainty = 개최 여부
detail-note = 비고
detail-delegations = 출처별 대표단 규모
detail-participants = 참석자 명단
detail-themes = 의제별 내용
detail-frameworks = 협정·협의체 관련 입장
detail-commitments = 회의 결과
detail-disagreements = 출처 간 불일치
detail-provision = 해당 규정
detail-basis = 규정 수준 판단 근거
detail-preferred = 채택값
detail-not-stated = 명시되지 않음
detail-nothing = 기록된 내용이 없다.

head-side = 참가국
head-size = 규모
head-head = 단장
head-standing = 상태
head-source = 출처
head-name = 성명
head-role = 직책
head-organization = 소속
head-capacity = 참석 자격
head-theme = 의제
head-stance = 합의 수준
head-detail = 내용
head-framework = 협정·협의체
head-position = 입장
head-commitment = 약속·제안
head-actors = 이행 주체
head-status = 이행 상황
head-fact = 항목
head-value = 기재값
head-reason = 채택 사유

library-table = 표
library-search = 검색
library-search-hint = 모든 열에서 검색
library-sources = 선택 범위의 근거 출처는 { $n }건이다.
dictionary-column = 열
dictionary-type = 형식
dictionary-required = 필수
dictionary-meaning = 의미
dictionary-values = 값
sources-url = 주소
sources-rows = 행 수
sources-rests-on = 근거 대상
sources-publisher = 발행 기관
sources-title = 제목
sources-published = 발행일
sources-language = 언어

method-coding-title = 기록 내용
method-coding = 한 행은 한 출처가 밝힌 한 가지 사실이다. 사실과 수치만 옮기고 문장은 옮기지 않으며, 설명은 25단어 이내로 직접 작성한다. 두 출처의 내용이 다르면 두 행을 모두 남기고 그중 하나를 사유와 함께 채택값으로 표시하며, 평균은 내지 않는다.
method-stances-title = 의제별 합의 수준
method-stances = **1 논의**: 회의에서 다루었다. **2 촉구**: 하나 이상의 참석자가 촉구하거나 요청했다. **3 합의**: 참가국 간에 합의했다고 보고되었다. **4 공동성명 명시**: 채택된 문안에 담겼다. **5 사업 출범**: 명칭이 있는 사업·기금·기구가 출범했다. 각 칸에는 보고된 가장 높은 수준을 표시한다.
method-depths-title = 협정·협의체의 의제별 규정 수준
method-depths = **0** 없음 · **1** 단순 언급 또는 협력 분야로 열거 · **2** 독립된 조항(구속력 유무 불문) · **3** 독립된 장(章) · **4** 협정상 분쟁해결절차가 적용되는 독립된 장(章). *미검토*: 해당 의제에 관한 규정을 아직 검토하지 않았다는 뜻이며, 0으로 표시하지 않는다. 전문(前文)이나 안보·공중보건 예외만 있는 경우는 0으로 본다.
method-certainty-title = 개최·예정·연기
method-certainty = 회의 전에 작성된 내용은 *예정*으로 분류한다. 예정된 회의는 개최로, 예정된 참석자는 실제 참석자로 집계하지 않는다.
method-licence-title = 이용허락
method-licence = 표는 [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), 코드는 MIT 라이선스를 따른다. 출처의 권리는 각 권리자에게 있으며, 출처에서는 사실만 인용한다.
method-cite-title = 인용 방법
method-cite = Bilateral (데이터 { $version }). *도표 또는 표 제목.* CC BY 4.0. 내려받는 모든 파일에 해당 제목을 넣은 이 문구가 실린다.
method-correct-title = 정정 방법
method-correct = 표의 해당 행을 고치고 근거 출처를 밝혀 변경을 제안한다. 모든 정정은 정정 전후의 내용과 사유를 정정 기록 표에 남긴다.
method-package = 전체 데이터 패키지(ZIP)

footer-page = Bilateral · 데이터 { $version } · 표 CC BY 4.0, 코드 MIT

status-proposed = 제안
status-pledged = 약속
status-in-progress = 추진 중
status-delayed = 지연
status-completed = 완료
status-lapsed = 무산

depth-none = 미검토
depth-0 = 0: 규정 없음
depth-1 = 1: 단순 언급·열거
depth-2 = 2: 독립된 조항
depth-3 = 3: 독립된 장(章)
depth-4 = 4: 분쟁해결절차가 적용되는 장(章)
