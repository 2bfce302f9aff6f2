# 한 번에 하나씩 표시되는 화면 구성
part-frameworks-coverage = 규정 범위
part-frameworks-membership = 참여국
part-frameworks-meetings = 회의의 요구
part-data-tables = 표
part-data-sources = 출처
part-data-dictionary = 데이터 사전
part-data-method = 방법·라이선스·인용
part-quality-sources = 출처
part-quality-completeness = 완전성
part-quality-disagreements = 출처 간 불일치
part-quality-standing = 개최 여부·경과 기간
part-quality-pairs = 국가 쌍
part-quality-changes = 변경 내역
