selection-open = 전체 회의, 필터 없음
selection-any = { $names }
selection-all = { $names } 공동 참여
selection-exact = { $names }만
selection-since = { $year }년부터
selection-until = { $year }년까지
selection-stance = { $stance } 이상
