selection-open = all meetings, no filter
selection-any = { $names }
selection-all = { $names } together
selection-exact = only { $names }
selection-since = since { $year }
selection-until = until { $year }
selection-stance = at least { $stance }
