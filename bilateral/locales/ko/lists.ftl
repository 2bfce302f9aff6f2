# 표의 닫힌 목록에 쓰이는 낱말: "<목록>-<값>"

stance-discussed = 논의
stance-called-for = 촉구·요청
stance-agreed = 합의
stance-joint-statement = 공동성명
stance-initiative = 사업 출범
stance-none = 보고 없음
stance-planned = { $stance }(사전 발표, 결과 보고 없음)

level-business = 경제계
level-government = 정부
level-mixed = 정부·경제계

capacity-head = 단장
capacity-delegate = 대표단원
capacity-speaker = 발표자
capacity-guest = 내빈

certainty-held = 개최
certainty-planned = 예정
certainty-postponed = 연기

confidence-high = 높음
confidence-low = 낮음

qualifier-exact = 정확
qualifier-about = 약
qualifier-at-least = 이상

unit-people = 명
unit-companies = 개사
unit-organizations = 개 기관

position-support-accession = 가입 지지
position-deepen = 심화
position-reform = 개혁
position-negotiate = 협상
position-conclude = 타결
position-coordinate = 공조
position-launch = 출범
position-study = 연구
position-mention = 언급

group-economy-trade = 경제·통상
group-technology = 기술
group-environment-energy = 환경·에너지
group-people-society = 인적 교류·사회
group-politics-security = 정치·안보

kind-business-federation = 경제단체
kind-chamber = 상공회의소
kind-association = 협회·단체
kind-company = 기업
kind-government = 정부
kind-think-tank = 연구기관
kind-university = 대학
kind-foundation = 재단
kind-international-body = 국제기구
