organization-kinds-title = { $country } 참석자의 최다 소속: { $kind }({ $share }%)
organization-kinds-title-pair = 참석자의 최다 소속: { $first } { $first_kind }({ $first_share }%), { $other } { $other_kind }({ $other_share }%)
organization-kinds-title-planned = 사전 발표된 참석자 { $n }명, 실제 참석자를 밝힌 출처 없음
organization-kinds-subtitle = 소속 기관 유형별로 확인된 참석 건수와 국가 내 비중. 1인당 회의별 1건, 참석자 이름이 없는 기업도 1건으로 집계; 내빈 제외.
organization-kinds-planned = 테두리: 사전 발표, 집계 제외.
organization-kinds-few = 참석 건수가 많은 순으로 { $total }개국 중 { $shown }개국만 표시; 전체는 표 참조.
organization-kinds-alt = { $countries }개국의 확인된 참석 { $n }건을 소속 기관 유형별로 나타낸 막대그래프. { $finding }.
organization-kinds-share = { $n } · { $share }%
organization-kinds-held = 참석 { $n }건, { $people }명, 회의 { $meetings }회
organization-kinds-column = 참석 현황

# 참석자의 소속, 도표의 행 이름
from-business-federation = 경제단체
from-chamber = 상공회의소
from-association = 협회·단체
from-company = 기업
from-government = 정부
from-think-tank = 연구기관
from-university = 대학
from-foundation = 재단
from-international-body = 국제기구
from-nowhere = 소속 미상

recurring-people-title = { $person }, 회의 { $of }회 중 { $n }회 참석으로 최다; 확인된 참석자 { $known }명 중 { $again }명이 2회 이상 참석
recurring-people-title-tied = 최다 참석자 { $tied }명, 회의 { $of }회 중 각 { $n }회 참석; 확인된 참석자 { $known }명 중 { $again }명이 2회 이상 참석
recurring-people-title-once = { $known ->
    [1] 이름이 확인된 참석자는 1명
   *[other] 확인된 참석자 { $known }명 중 2회 이상 참석자 없음
}
recurring-people-title-planned = 사전 발표된 참석자 { $n }명, 실제 참석자를 밝힌 출처 없음
recurring-people-subtitle = 회의별로 참석이 확인된 인사. 참석한 회의가 많은 순, 숫자는 회의 수; 내빈 제외.
recurring-people-planned = 테두리: 사전 발표, 집계 제외.
recurring-people-few = 2회 이상 참석자 { $total }명 중 상위 { $shown }명만 표시; 전체는 표 참조.
recurring-people-alt = 인사 { $people }명과 회의 { $meetings }회의 격자, 참석한 회의에 기호 표시. { $finding }.
recurring-people-announced = 사전 발표
recurring-people-capacity-planned = { $capacity }(사전 발표, 집계 제외)
column-person = 이름
column-organization = 소속
column-capacity = 참석 자격
column-role = 직책
