# 協定・枠組みのページ：会合での言及、規定の内容、参加国、規定の空白

column-framework = 協定・枠組み
column-depth = 規定の深さ
column-provision = 該当規定
column-basis = 判断根拠
column-status = 参加状況
column-since = 時期
column-disagreement = 出典
column-event = 動き
column-date = 日付
column-position = 立場
column-raised = 取り上げ
column-firmest = 最も高い合意の度合い
column-shared = 共通の協定・枠組み

framework-depth-none = 未確認
framework-depth-0 = 0 規定なし
framework-depth-1 = 1 言及
framework-depth-2 = 2 条項
framework-depth-3 = 3 章
framework-depth-4 = 4 拘束力のある章

framework-coverage-title-uncoded = 協定・枠組み{ $n }件は、これらの議題について未確認
framework-coverage-title-theme = { $theme }：独立の章を設ける協定・枠組みは{ $n }件中{ $chapters }件、規定なしは{ $none }件
framework-coverage-title-many = 拘束力のある章は{ $framework }が最多（{ $themes }議題中{ $bound }議題）、{ $shallow ->
    [0] いずれの議題にも条項以上の規定あり
   *[other] { $examples }の条項はどの協定・枠組みにもなし
}
framework-coverage-title-one = { $framework }は{ $themes }議題中{ $bound }議題に拘束力のある章があり、{ $shallow ->
    [0] いずれの議題にも条項以上の規定あり
   *[other] { $examples }の条項はなし
}
framework-coverage-title-soft = 確認済みの{ $themes }議題に拘束力のある章はなし、{ $shallow ->
    [0] ただしいずれにも条項以上の規定あり
   *[other] { $examples }の条項もなし
}
framework-coverage-more = ほか{ $n }議題
framework-coverage-subtitle = 各協定・枠組みにおける各議題の規定の深さ。0（規定なし）から4（紛争解決手続の対象となる章）まで。
framework-coverage-uncoded = 斜線：未確認（この議題について条文を読んでいない）。
framework-coverage-most = { $total }件中、対象国・地域の多くが締約国である{ $shown }件を図示、全件は表に掲載。
framework-coverage-alt = 協定・枠組み{ $frameworks }件と{ $themes }議題の格子図、各マスは規定の深さ。{ $finding }。

framework-positions-title = 協定・枠組みに言及した会合{ $of }件中{ $n }件で{ $framework }を取り上げ、直近は「{ $position }」（{ $place }）
framework-positions-title-meeting = { $framework }：{ $position }{ $more ->
    [0] {""}
   *[other] 、ほか{ $more }件を取り上げ
}（{ $place }）
framework-positions-title-planned = 事前発表の協定・枠組みは{ $n }件、結果の報告なし
framework-positions-subtitle = 各協定・枠組みについて会合が示した立場、言及の多い順。印の横の語は立場。
framework-positions-planned = 枠線：事前発表のみ、結果の報告なし。
framework-positions-most = 協定・枠組み{ $total }件中{ $shown }件を図示、全件は表に掲載。
framework-positions-alt = 協定・枠組み{ $frameworks }件の年表、印は立場を示した会合{ $meetings }件。{ $finding }。
framework-positions-announced = { $position }（事前発表）
framework-positions-enter = 加入・交渉・締結など
framework-positions-change = 深化・改革
framework-positions-speak = 連携・検討・言及
framework-positions-outline = 事前発表

membership-party = 締約国
membership-signatory = 署名国
membership-negotiating = 交渉中
membership-applicant = 加入申請国
membership-observer = オブザーバー
membership-withdrew = 脱退

framework-membership-title-country = { $country }が締約国である協定・枠組みは{ $n ->
    [0] なし
   *[other] { $n }件
}{ $waiting ->
    [0] {""}
   *[other] 、参加に向け手続・交渉中は{ $waiting }件
}
framework-membership-title-framework = { $framework }の締約国は{ $n ->
    [0] 対象国・地域にはなし
   *[other] { $n }か国・地域
}{ $waiting ->
    [0] {""}
   *[other] 、参加に向け手続・交渉中は{ $waiting }か国・地域
}
framework-membership-title-shared = 協定・枠組み{ $of }件中、{ $countries }がともに締約国であるものは{ $n ->
    [0] なし
   *[other] { $n }件
}{ $dated ->
    [0] {""}
   *[other] 、最新は{ $newest }（{ $since }）
}
framework-membership-title-met = 会合を行った{ $n }か国・地域のうち締約国が多いのは{ $examples }
framework-membership-title-all = { $n }か国・地域のうち締約国が多いのは{ $examples }
framework-membership-size = { $framework }（{ $n }）
framework-membership-subtitle = 各協定・枠組みの参加国。塗りつぶし：締約国。枠線：手続・交渉中、オブザーバー、脱退のいずれか。
framework-membership-disagree = ≠：出典間の不一致あり、採用値を図示。
framework-membership-most = 協定・枠組み{ $of_rows }件中{ $rows }件{ $cut ->
    [0] {""}
   *[other] と、会合の多い{ $columns }か国・地域（{ $of_columns }か国・地域中）
}を図示、全件は表に掲載。
framework-membership-most-turned = { $of_rows }か国・地域中{ $rows }か国・地域を図示、全件は表に掲載。
framework-membership-alt = 協定・枠組み{ $frameworks }件と{ $countries }か国・地域の格子図、各マスは参加状況。{ $finding }。
framework-membership-undated = 日付の記載なし
framework-membership-statements = { $n ->
    [1] 一致
   *[other] { $n }通りの記載
}

coverage-gap-title-no-framework = { $theme }：{ $countries }が会合{ $n }件で取り上げ、{ $sides ->
    [1] 締約国である発効済みの協定・枠組みはなし
   *[other] 相互間で発効済みの協定・枠組みはなし
}
coverage-gap-title-none = { $theme }：{ $countries }が会合{ $n }件で取り上げ、{ $coded ->
    [1] { $framework }に規定なし
   *[other] 確認済みの協定・枠組み{ $coded }件に規定なし
}
coverage-gap-title-cooperation = { $theme }：{ $countries }が会合{ $n }件で取り上げ、{ $sides ->
    [1] 参加する協定・枠組みで確認できたのは言及のみ
   *[other] 共通の協定・枠組みで確認できたのは言及のみ
}（{ $framework }）
coverage-gap-title-not-coded = { $theme }：{ $countries }が会合{ $n }件で取り上げ、{ $sides ->
    [1] 参加する協定・枠組みの規定は未確認
   *[other] 共通の協定・枠組みの規定は未確認
}
coverage-gap-title-covered = { $countries }が取り上げた議題のうち{ $n }件は{ $sides ->
    [1] 参加する協定・枠組みに規定あり
   *[other] 共通の協定・枠組みに規定あり
}、{ $uncoded ->
    [0] 規定の空白なし
   *[other] ほか{ $uncoded }件は未確認
}
coverage-gap-subtitle = { $sides ->
    [1] { $countries }が各議題を取り上げた会合の数と合意の度合い。右：{ $shared ->
        [0] 締約国である協定・枠組みの最も深い規定（発効済みのものはなし）。
       *[other] 締約国である発効済みの協定・枠組み（{ $shared }件）の最も深い規定。
    }
   *[other] { $countries }がともに各議題を取り上げた会合の数と合意の度合い。右：{ $shared ->
        [0] 共通の協定・枠組みの最も深い規定（相互間で発効済みのものはなし）。
       *[other] ともに締約国である発効済みの協定・枠組み（{ $shared }件）の最も深い規定。
    }
}
coverage-gap-dark = 濃い棒：条項のない議題。
coverage-gap-most = { $total }議題中{ $shown }件を図示、全件は表に掲載。
coverage-gap-alt = { $themes }議題について、取り上げた会合の数と協定・枠組みの規定の深さ。{ $finding }。
coverage-gap-head-raised = 取り上げた会合
coverage-gap-head-covered = 規定
coverage-gap-meetings = 会合{ $n }件
coverage-gap-shared = { $shared }件、うちこの議題を確認済み{ $coded }件
coverage-gap-no-framework = 発効済みの協定・枠組みなし
coverage-gap-none = { $coded ->
    [1] { $framework }に規定なし（{ $shared }件中、確認済みはこの1件）
   *[other] { $shared }件中、確認済みの{ $coded }件に規定なし
}
coverage-gap-cooperation = { $framework }
coverage-gap-not-coded = 未確認（全{ $shared }件）
coverage-gap-covered = { $framework }
coverage-gap-key = 発効済みの協定・枠組みなし

column-countries = 国・地域
event-signed = 協定の署名
event-entry = 参加
event-signing = 署名
event-talks = 交渉
event-application = 加入申請
event-observing = オブザーバー
event-withdrawal = 脱退

framework-accessions-title = { $framework }の締約国数は{ $grew ->
    [0] { $began }以降、{ $last }で変わらず
   *[other] { $first }（{ $began }）から{ $last }（{ $ended }）に増加
}{ $waiting ->
    [0] {""}
   *[other] 、参加に向け手続・交渉中は{ $waiting }か国・地域
}
framework-accessions-title-none = { $framework }：日付の判明している参加はまだなし{ $waiting ->
    [0] {""}
   *[other] 、参加に向け手続・交渉中は{ $waiting }か国・地域
}
framework-accessions-title-countries = { $n ->
    [1] { $countries }の{ $year }年以降の参加は1件：{ $framework }（{ $since }）
   *[other] { $countries }の{ $year }年以降の参加は{ $n }件、最新は{ $framework }（{ $since }）
}
framework-accessions-subtitle = 各国・地域が各協定・枠組みに参加、加入申請、署名した時期、新しい順。印の横は該当国・地域。
framework-accessions-number = かっこ内：その時点の締約国数。
framework-accessions-subtitle-one = 各国・地域が参加、加入申請、署名した時期と、その時点の締約国数。
framework-accessions-partial = 印の後ろの線：年または月のみ判明。
framework-accessions-undated = 日付のない{ $n }件は表にのみ掲載。
framework-accessions-most = 協定・枠組み{ $total }件中、国の多い{ $shown }件を図示、全件は表に掲載。
framework-accessions-most-one = { $total }か国・地域中、新しい順に{ $shown }か国・地域を図示、全件は表に掲載。
framework-accessions-alt = 協定・枠組み{ $frameworks }件への参加と申請の年表。{ $finding }。
framework-accessions-step = { $event }、{ $date }{ $parties ->
    [0] {""}
   *[other] （締約国数{ $parties }）
}
framework-accessions-n = { $n }か国・地域

coverage-gap-title-one = { $theme }：{ $countries }が会合{ $n }件で取り上げ、{ $sides ->
    [1] 参加する協定・枠組みで最も深い規定は
   *[other] 共通の協定・枠組みで最も深い規定は
}{ $depth ->
    [2] 条項
    [3] 章
   *[4] 拘束力のある章
}（{ $framework }）
