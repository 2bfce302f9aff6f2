selection-open = 全会合（絞り込みなし）
selection-any = { $names }
selection-all = { $names }がともに参加
selection-exact = { $names }のみ
selection-since = { $year }年以降
selection-until = { $year }年まで
selection-stance = 「{ $stance }」以上
