# 데이터 표의 내용으로 만드는 이름

meeting-numbered = { $series } 제{ $edition }차
date-and-place = { $date }, { $place }

table-countries = 국가
table-cities = 도시
table-organizations = 기관
table-people = 인물
table-aliases = 다른 이름
table-series = 회의체
table-meetings = 회의
table-meeting-sides = 회의 참가국
table-meeting-hosts = 회의 주최 기관
table-delegations = 대표단
table-meeting-totals = 회의 전체 인원
table-participants = 참석자
table-themes = 의제
table-meeting-themes = 회의별 의제
table-frameworks = 협정·협의체
table-memberships = 참여국
table-framework-themes = 협정별 의제 규정
table-meeting-frameworks = 회의에서 언급한 협정·협의체
table-commitments = 약속 사항
table-indicators = 연간 수치
table-disagreements = 출처 간 불일치
table-corrections = 정정
table-entity-reviews = 동일 여부 검토
table-changes = 판별 변경 내역
table-sources = 출처
