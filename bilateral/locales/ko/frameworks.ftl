# 협정·협의체 화면: 회의의 입장, 규정 범위, 참여국, 규정 공백

column-framework = 협정·협의체
column-depth = 규정 수준
column-provision = 해당 규정
column-basis = 판단 근거
column-status = 지위
column-since = 시점
column-disagreement = 출처
column-event = 구분
column-date = 일자
column-position = 입장
column-raised = 함께 다룬 회의
column-firmest = 최고 합의 수준
column-shared = 공동 참여 협정·협의체

framework-depth-none = 미검토
framework-depth-0 = 0 없음
framework-depth-1 = 1 언급
framework-depth-2 = 2 조항
framework-depth-3 = 3 장(章)
framework-depth-4 = 4 구속력 있는 장(章)

framework-coverage-title-uncoded = { $n ->
    [1] 해당 협정·협의체의 의제별 규정은 아직 미검토
   *[other] 협정·협의체 { $n }개 모두 해당 의제 미검토
}
framework-coverage-title-theme = { $theme }: 협정·협의체 { $n }개 중 { $chapters }개는 별도 장(章)을 두고, { $none }개는 규정 없음
framework-coverage-title-many = { $framework }, 의제 { $themes }개 중 { $bound }개에 구속력 있는 장(章)을 두어 최다; { $shallow ->
    [0] 모든 의제에 조항 이상의 규정 존재
   *[other] { $examples } 관련 조항을 둔 협정·협의체는 없음
}
framework-coverage-title-one = { $framework }, 의제 { $themes }개 중 { $bound }개에 구속력 있는 장(章){ $shallow ->
    [0] , 모든 의제에 조항 이상의 규정 존재
   *[other] , { $examples } 관련 조항은 없음
}
framework-coverage-title-soft = 검토한 의제 { $themes }개에 구속력 있는 장(章) 없음{ $shallow ->
    [0] , 모든 의제에 조항 이상의 규정은 존재
   *[other] , { $examples } 관련 조항도 없음
}
framework-coverage-more = 그 외 { $n }개
framework-coverage-subtitle = 협정·협의체별 의제 규정 수준: 0(없음)부터 4(협정상 분쟁해결 절차가 적용되는 장(章))까지.
framework-coverage-uncoded = 빗금: 미검토, 해당 의제의 규정을 아직 확인하지 않음.
framework-coverage-most = 당사국이 많은 순으로 { $total }개 중 { $shown }개만 표시; 전체는 표 참조.
framework-coverage-alt = 협정·협의체({ $frameworks }개)와 의제({ $themes }개)의 격자, 칸마다 규정 수준 표시. { $finding }.

framework-positions-title = { $framework }, 협정·협의체가 언급된 회의 { $of }회 중 { $n }회에서 거론; 최근 입장: { $position }({ $place })
framework-positions-title-meeting = { $framework }: { $position }{ $more ->
    [0] {""}
   *[other] , 그 외 { $more }개도 거론
}({ $place })
framework-positions-title-planned = 사전 발표된 협정·협의체 { $n }개, 결과 보고 없음
framework-positions-subtitle = 협정·협의체에 대한 회의별 입장, 언급이 많은 순; 기호 옆 글자는 표명된 입장.
framework-positions-planned = 테두리: 사전 발표, 결과 보고 없음.
framework-positions-most = 협정·협의체 { $total }개 중 { $shown }개만 표시; 전체는 표 참조.
framework-positions-alt = 협정·협의체({ $frameworks }개)의 시간축 도표, 입장을 표명한 회의 { $meetings }회를 각각 기호로 표시. { $finding }.
framework-positions-announced = { $position }(사전 발표)
framework-positions-enter = 가입·협상·타결
framework-positions-change = 심화·개혁
framework-positions-speak = 공조·연구·언급
framework-positions-outline = 사전 발표

membership-party = 당사국
membership-signatory = 서명국
membership-negotiating = 협상 중
membership-applicant = 가입 신청국
membership-observer = 옵서버
membership-withdrew = 탈퇴

framework-membership-title-country = { $country }: { $n ->
    [0] 당사국인 협정·협의체 없음
   *[other] 협정·협의체 { $n }개의 당사국
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting }개는 참여 절차 진행 중
}
framework-membership-title-framework = { $framework }: { $n ->
    [0] 해당 국가 중 당사국 없음
   *[other] 당사국 { $n }개국
}{ $waiting ->
    [0] {""}
   *[other] ; 참여 절차 진행 중 { $waiting }개국
}
framework-membership-title-shared = { $countries }: 협정·협의체 { $of }개 중 { $n ->
    [0] 공동 참여 없음
   *[other] { $n }개에 당사국으로 공동 참여
}{ $dated ->
    [0] {""}
   *[other] , 최근 { $newest }({ $since })
}
framework-membership-title-met = 회의 참여 { $n }개국이 가장 많이 공유하는 협정·협의체: { $examples }
framework-membership-title-all = { $n }개국이 가장 많이 공유하는 협정·협의체: { $examples }
framework-membership-size = { $framework }({ $n }개국)
framework-membership-subtitle = 국가별 협정·협의체 참여 현황. 채움: 당사국. 테두리: 참여 절차 진행 중, 옵서버 또는 탈퇴.
framework-membership-disagree = ≠: 출처 간 불일치, 채택값을 표시.
framework-membership-most = 협정·협의체 { $of_rows }개 중 { $rows }개{ $cut ->
    [0] {""}
   *[other] , { $of_columns }개국 중 회의가 많은 { $columns }개국
}만 표시; 전체는 표 참조.
framework-membership-most-turned = { $of_rows }개국 중 { $rows }개국만 표시; 전체는 표 참조.
framework-membership-alt = 협정·협의체({ $frameworks }개)와 국가({ $countries }개국)의 격자, 국가별 지위 표시. { $finding }.
framework-membership-undated = 시점 미상
framework-membership-statements = { $n ->
    [1] 일치
   *[other] { $n }가지로 상이
}

coverage-gap-title-no-framework = { $countries }: 회의 { $n }회에서 { $theme } 의제를 다뤘으나, { $sides ->
    [1] 당사국으로 참여한 발효 중 협정·협의체 없음
   *[other] 상호 간에 발효 중인 협정·협의체 없음
}
coverage-gap-title-none = { $countries }: 회의 { $n }회에서 { $theme } 의제를 다뤘으나, { $coded ->
    [1] { $framework }에 관련 규정 없음
   *[other] 검토한 협정·협의체 { $coded }개에 관련 규정 없음
}
coverage-gap-title-cooperation = { $countries }: 회의 { $n }회에서 { $theme } 의제를 다뤘으나, { $sides ->
    [1] 참여 협정·협의체에서 확인된 규정은 언급 수준({ $framework })
   *[other] 공동 참여 협정·협의체에서 확인된 규정은 언급 수준({ $framework })
}
coverage-gap-title-not-coded = { $countries }: 회의 { $n }회에서 { $theme } 의제를 다룸; { $sides ->
    [1] 참여 협정·협의체의 관련 규정은 미검토
   *[other] 공동 참여 협정·협의체의 관련 규정은 미검토
}
coverage-gap-title-covered = { $countries }: 회의에서 다룬 의제 중 { $n }개는 { $sides ->
    [1] 참여 협정·협의체에 규정 존재
   *[other] 공동 참여 협정·협의체에 규정 존재
}, { $uncoded ->
    [0] 규정 공백 없음
   *[other] { $uncoded }개는 미검토
}
coverage-gap-subtitle = { $sides ->
    [1] { $countries } 회의에서 의제별로 다룬 횟수와 합의 수준. 오른쪽: { $shared ->
        [0] 당사국으로 참여한 협정·협의체의 최고 규정 수준; 발효 중인 것은 없음.
       *[other] 당사국으로 참여한 발효 중 협정·협의체({ $shared }개)의 최고 규정 수준.
    }
   *[other] { $countries } 회의에서 의제별로 함께 다룬 횟수와 합의 수준. 오른쪽: { $shared ->
        [0] 공동 참여 협정·협의체의 최고 규정 수준; 상호 간에 발효 중인 것은 없음.
       *[other] 당사국으로 공동 참여한 발효 중 협정·협의체({ $shared }개)의 최고 규정 수준.
    }
}
coverage-gap-dark = 진한 막대: 관련 조항 없음.
coverage-gap-most = 의제 { $total }개 중 { $shown }개만 표시; 전체는 표 참조.
coverage-gap-alt = 의제({ $themes }개)별로 다룬 횟수와 협정·협의체의 규정 수준. { $finding }.
coverage-gap-head-raised = 다룬 회의
coverage-gap-head-covered = 규정 현황
coverage-gap-meetings = 회의 { $n }회
coverage-gap-shared = { $shared }개, 이 중 { $coded }개는 해당 의제 검토
coverage-gap-no-framework = 발효 중인 협정·협의체 없음
coverage-gap-none = { $coded ->
    [1] { $framework }에 규정 없음({ $shared }개 중 1개 검토)
   *[other] 검토한 { $coded }개에 규정 없음(전체 { $shared }개)
}
coverage-gap-cooperation = { $framework }
coverage-gap-not-coded = { $shared }개 중 해당 의제 검토 없음
coverage-gap-covered = { $framework }
coverage-gap-key = 발효 중인 협정·협의체 없음

column-countries = 국가
event-signed = 협정 서명
event-entry = 발효·가입
event-signing = 서명
event-talks = 협상 중
event-application = 가입 신청
event-observing = 옵서버
event-withdrawal = 탈퇴

framework-accessions-title = { $framework }: { $grew ->
    [0] { $began } 이후 당사국 { $last }개국
   *[other] 당사국 { $first }개국({ $began })에서 { $last }개국({ $ended })으로 확대
}{ $waiting ->
    [0] {""}
   *[other] ; 참여 절차 진행 중 { $waiting }개국
}
framework-accessions-title-none = { $framework }: 시점이 확인된 발효·가입 없음{ $waiting ->
    [0] {""}
   *[other] ; 참여 절차 진행 중 { $waiting }개국
}
framework-accessions-title-countries = { $countries }: { $year }년 이후 발효·가입 { $n }건, { $n ->
    [1] { $framework }({ $since })
   *[other] 최근 { $framework }({ $since })
}
framework-accessions-subtitle = 협정·협의체별 국가의 발효·가입, 가입 신청, 서명 시점, 최신순. 기호 옆 글자는 해당 국가.
framework-accessions-number = 괄호 안: 당시 당사국 수.
framework-accessions-subtitle-one = 국가별 발효·가입, 가입 신청, 서명 시점과 당시 당사국 수.
framework-accessions-partial = 기호 뒤의 선: 연도 또는 월까지만 확인.
framework-accessions-undated = 시점 미상 { $n }건은 표에만 수록.
framework-accessions-most = 참여국이 많은 순으로 협정·협의체 { $total }개 중 { $shown }개만 표시; 전체는 표 참조.
framework-accessions-most-one = 최신순으로 { $total }개국 중 { $shown }개국만 표시; 전체는 표 참조.
framework-accessions-alt = 협정·협의체 { $frameworks }개의 발효·가입 및 가입 신청 연표. { $finding }.
framework-accessions-step = { $event }, { $date }{ $parties ->
    [0] {""}
   *[other] (당사국 { $parties }개국)
}
framework-accessions-n = { $n }개국

coverage-gap-title-one = { $countries }: 회의 { $n }회에서 { $theme } 의제를 다룸; { $sides ->
    [1] 참여 협정·협의체의 최고 규정 수준: { $framework }의
   *[other] 공동 참여 협정·협의체의 최고 규정 수준: { $framework }의
} { $depth ->
    [2] 조항
    [3] 장(章)
   *[4] 구속력 있는 장(章)
}
