themes-most-raised-title = 最多の議題は{ $theme }（会合{ $of }件中{ $n }件）、うち合意以上は{ $firm ->
    [0] なし
   *[other] { $firm }件
}
themes-most-raised-title-one = { $theme }を取り上げた会合は{ $n }件、うち合意以上は{ $firm ->
    [0] なし
   *[other] { $firm }件
}
themes-most-raised-title-tie = { $of ->
    [1] 議題の報告がある唯一の会合で{ $names }を取り上げ
   *[other] 最多の議題は{ $names }（会合{ $of }件中各{ $n }件）
}
themes-most-raised-title-many = { $of ->
    [1] 議題の報告がある唯一の会合で{ $themes }議題を取り上げ
   *[other] { $themes }議題が同数で最多（会合{ $of }件中各{ $n }件）
}
themes-most-raised-subtitle = 各議題を取り上げた開催済みの会合数、各会合で最も高い合意の度合い別。対象は議題の報告がある会合{ $of }件。
themes-most-raised-alt = { $themes }議題の棒グラフ。長さは取り上げた会合の数、内訳は最も高い合意の度合い。{ $finding }。
most-raised-of = { $total }議題中、上位{ $shown }件を図示、全件は表に掲載。
n-of-meetings = { $of }件中{ $n }件
column-share = 会合数
