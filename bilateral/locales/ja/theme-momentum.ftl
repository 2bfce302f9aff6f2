theme-momentum-title-both = { $before }年から{ $after }年にかけ、{ $theme }が最も上昇（{ $moved }）、{ $other }が最も低下（{ $other_moved }）
theme-momentum-title-rose = { $before }年から{ $after }年にかけ、{ $theme }が最も上昇（会合に占める割合{ $moved }）
theme-momentum-title-faded = { $before }年から{ $after }年にかけ、{ $theme }が最も低下（会合に占める割合{ $moved }）
theme-momentum-title-still = どの議題も取り上げた割合は{ $before }年と{ $after }年で同じ
theme-momentum-title-years = { $of ->
    [1] 議題の報告がある唯一の年に{ $theme }を取り上げ
   *[other] { $theme }を取り上げたのは、議題の報告がある{ $of }か年中{ $n }か年
}
theme-momentum-title-one = { $n ->
    [1] { $theme }を取り上げた会合は{ $year }年の1件
   *[other] { $theme }を取り上げた会合は{ $years }年に{ $n }件、最多は{ $year }年（{ $most }件）
}
theme-momentum-subtitle = 各議題を取り上げた開催済みの会合数（年別）。色：議題の報告がある会合に占める割合、その会合数は年の下に表示（{ $full }件未満は小さい円、なしは空白）。
theme-momentum-subtitle-one = 議題を取り上げた開催済みの会合数（年別）。
theme-momentum-order = { $before }年から{ $after }年にかけ、割合の上昇が大きい順。
theme-momentum-order-right = 右：{ $before }年と{ $after }年の割合（点線が各期間の始まり）、上昇の大きい順。
theme-momentum-since = { $year }年以降を図示、すべての年は表に掲載。
theme-momentum-drawn = { $total }議題中、取り上げた会合の多いもの、変化の大きいものの計{ $shown }件を図示、全件は表に掲載。
theme-momentum-raised = 議題を取り上げた会合
theme-momentum-none = 取り上げなし
theme-momentum-step-first = { $most }%未満
theme-momentum-step = { $least }–{ $most }%
theme-momentum-step-last = { $least }%以上
theme-momentum-percent = { $was } → { $now }%
theme-momentum-alt = { $themes }議題を{ $years }か年について円で示した図、各年に各議題を取り上げた会合の数。{ $finding }。
