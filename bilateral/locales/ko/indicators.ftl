# Yearly figures of a pair: the page, its four charts, and the words of its lists.

page-indicators = 교역·교류
page-indicators-help = 두 나라 간 연간 상품 교역, 방문객, 투자, 유학생.
lead-indicators = { $pair }: 연간 수치 { $figures }건({ $since }–{ $until }년). { $meetings ->
    [0] 양국이 함께 참가한 회의 기록은 없다.
   *[other] 양국이 함께 참가한 회의는 { $meetings }회다.
}
lead-indicators-none = { $pair }: 연간 수치 기록이 없다.
lead-indicators-nobody = 선택 조건에 맞는 국가 쌍이 없다.
count-indicators = 연간 수치 { $total }건 중 { $chosen }건

pair-trade-title = { $year }년 { $sender }의 대{ $receiver } 상품 수출 { $amount }
pair-trade-title-ways = { $year }년 { $sender }의 대{ $receiver } 상품 수출 { $amount }, 반대 방향 { $more }({ $more_year }년)
pair-trade-title-most = { $sender }·{ $receiver } 상품 교역 { $year }년 { $amount }, 확인된 연도 중 최대
pair-trade-title-below = { $sender }·{ $receiver } 상품 교역 { $year }년 { $amount }, 최대였던 { $most_year }년({ $most }) 대비 감소
pair-trade-subtitle = 수출국별 연간 상품 교역({ $unit }). 회색: 양방향 합계.
pair-visitors-title = { $year }년 { $sender }발 { $receiver } 방문객 { $amount }
pair-visitors-title-ways = { $year }년 { $sender }발 { $receiver } 방문객 { $amount }, 반대 방향 { $more }({ $more_year }년)
pair-visitors-subtitle = 출발국별 연간 입국 방문객({ $unit }).
pair-investment-title = { $year }년 { $sender }의 대{ $receiver } 직접투자 신고액 { $amount }
pair-investment-title-ways = { $year }년 { $sender }의 대{ $receiver } 직접투자 신고액 { $amount }, 반대 방향 { $more }({ $more_year }년)
pair-investment-subtitle = 투자국별 연간 직접투자, 신고 기준({ $unit }).
pair-students-title = { $year }년 { $receiver } 내 { $sender } 유학생 { $amount }
pair-students-title-ways = { $year }년 { $receiver } 내 { $sender } 유학생 { $amount }, 반대 방향 { $more }({ $more_year }년)
pair-students-subtitle = 출신국별 재적 유학생, 매년 봄 기준({ $unit }).
pair-trade-empty = 표시할 내용 없음: 상품 교역 수치 기록 없음
pair-visitors-empty = 표시할 내용 없음: 방문객 수치 기록 없음
pair-investment-empty = 표시할 내용 없음: 투자 수치 기록 없음
pair-students-empty = 표시할 내용 없음: 유학생 수치 기록 없음
pair-gaps = 선이 끊긴 구간: 확인된 수치 없음.
pair-aside = 파선 또는 빈 기호: { $meant }.
pair-aside-circle = 파선 또는 빈 원: { $meant }.
pair-aside-diamond = 빈 마름모: { $meant }.
pair-break = 세로 점선: 정의 변경 시점.
pair-alt = 연간 수치 { $n }건의 꺾은선그래프, { $years }년. { $finding }.
pair-from = { $country }발
pair-both-ways = 양방향 합계
pair-latest = { $number }({ $year }년)

told-sender = { $country }
told-receiver = { $country }
told-stated = { $country }
told-doubled = { $country }; 수출입 평균의 2배
told-added = { $country }; 수출·수입 합산

column-figure = 지표
column-year = 연도
column-amount = 수치
column-told = 통계 작성국

magnitude-usd-trillion = 조 달러
magnitude-usd-billion = 억 달러
magnitude-usd-million = 만 달러
magnitude-usd-one = 달러
magnitude-jpy-trillion = 조 엔
magnitude-jpy-billion = 억 엔
magnitude-jpy-million = 만 엔
magnitude-jpy-one = 엔
magnitude-people-million = 만 명
magnitude-people-one = 명
amount-usd-trillion = { $number }조 달러
amount-usd-billion = { $number }억 달러
amount-usd-million = { $number }만 달러
amount-usd-one = { $number }달러
amount-jpy-trillion = { $number }조 엔
amount-jpy-billion = { $number }억 엔
amount-jpy-million = { $number }만 엔
amount-jpy-one = { $number }엔
amount-short-trillion = { $number }조
amount-short-billion = { $number }억
amount-short-million = { $number }만
amount-short-one = { $number }
amount-people-million = { $number }만 명
amount-people-one = { $number }명

unit-usd = 달러
unit-jpy = 엔

indicator-current-account-balance = 경상수지
indicator-fdi-cumulative-notified = 직접투자 신고액 누계
indicator-fdi-inflow-arrived = 투자 도착액
indicator-fdi-inflow-notified = 투자 신고액
indicator-foreign-entries = 입국자(전체 체류자격)
indicator-gdp = 국내총생산(GDP)
indicator-goods-balance = 상품 무역수지
indicator-goods-exports = 상품 수출
indicator-goods-imports = 상품 수입
indicator-goods-trade-average = 상품 교역
indicator-goods-trade-total = 상품 교역
indicator-international-students-hosted = 재적 유학생
indicator-international-students-visa-holders = 유학 비자 소지자
indicator-manufacturing-exports = 공산품 한정
indicator-people-exchange-total = 양방향 인적 왕래
indicator-population = 인구
indicator-services-balance = 서비스수지
indicator-students-sent-abroad = 파견 유학생(회계연도)
indicator-visitor-arrivals = 입국 방문객
indicator-visitor-arrivals-business = 입국 방문객(상용)
indicator-visitor-arrivals-study = 입국 방문객(유학)
indicator-visitor-arrivals-tourism = 입국 방문객(관광)
