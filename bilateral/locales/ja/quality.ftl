# The page of data quality: how complete, how well founded, where sources differ, how old.

page-quality = データの品質
page-quality-help = データの充足度と裏付け、出典間の不一致、変更の履歴。

lead-quality = 会合{ $meetings }回のうち{ $share }%を複数の出典で確認。出典間の不一致は{ $disputed ->
    [0] なし
   *[other] { $disputed }件
}、信頼度が低い出典のみに基づく会合は{ $weak ->
    [0] なし
   *[other] { $weak }回
}。
lead-quality-nothing = 選択した条件に該当する会合はない。

quality-sources-about = 「事実」とは、会合の開催、代表団の人数、個人の参加、議題の取り上げなど、行が示す事柄をいう。記述の異なる出典も数に含む。会合については、その場での議論を伝える出典も含む。
quality-tables-about = 各表の行数と、空欄が認められるセルの充足率（備考・理由を除く）。空欄は、該当がないことではなく、確認した出典に記載がないことを示す。
quality-columns = 列別
quality-columns-about = 空欄が認められる{ $n }列、空欄の多い順。
quality-disagreements-about = { $n ->
    [0] 選択範囲に出典間の不一致はない。
   *[other] 出典間の不一致は{ $n }件。1行が1つの記述で、採用値に印と理由を付す。平均はとらない。参加者総数はいずれも採用せず、代表団の合計と併記するため、印がない。
}
quality-series-about = 会議体別の開催・予定・延期の件数と、行数との一致。経過日数は、最新の会合または資料の公表からデータの基準日（{ $date }）までの日数。
quality-adds-up = 全{ $series }会議体で件数が一致：開催 + 予定 + 延期 = 行数。
quality-adds-not = { $series }会議体のうち{ $wrong }会議体で件数が不一致。
quality-certainty = 表別の開催・予定・延期
quality-certainty-about = 会合前の資料による行は予定とし、主要な数値に含めない。
quality-weak = 信頼度が低い会合
quality-weak-about = { $n ->
    [0] 選択した条件に該当する会合はない。
   *[other] 信頼度が低い出典のみに基づく会合は{ $n }回。図ではその旨を示し、主要な数値に含めない。
}
quality-pairs-about = 会合のあった国の組み合わせは{ $n }組（他国を交えた会合を含む）。3か国の会合は3組に数える。
quality-changes-about = データの版ごとの追加・訂正・取り下げの行数。絞り込みにかかわらず全データが対象。
quality-changes-none = 現在の版（{ $version }）が最初の版であり、次の版から比較を示す。
quality-changed-rows = 訂正・取り下げの行
quality-corrections = 訂正
quality-corrections-about = 記録後に訂正したセル・行は{ $n }件。訂正前、訂正後、理由、根拠とした出典を示す。

quality-head-table = 表
quality-head-column = 列
quality-head-rows = 行数
quality-head-filled = 充足率
quality-head-filled-help = 空欄が認められるセルのうち記入済みのもの。
quality-head-emptiest = 空欄が最多の列
quality-head-number = 番号
quality-head-about = 対象
quality-head-country = 国・地域
quality-head-fact = 項目
quality-head-stated = 記載値
quality-head-used = 採用
quality-head-reason = 理由
quality-head-standing = 開催状況
quality-head-source = 出典
quality-head-url = URL
quality-head-series = 会議体
quality-head-held = 開催
quality-head-planned = 予定
quality-head-postponed = 延期
quality-head-adds-up = 件数の一致
quality-head-newest-meeting = 最新の会合
quality-head-newest-source = 最新の出典
quality-head-age = 経過日数
quality-head-meeting = 会合
quality-head-date = 日付
quality-head-note = 備考
quality-head-pair = 組み合わせ
quality-head-meetings = 会合
quality-head-sources = 出典
quality-head-version = 版
quality-head-added = 追加
quality-head-corrected = 訂正
quality-head-withdrawn = 取り下げ
quality-head-change = 変更
quality-head-row = 行
quality-head-was = 訂正前
quality-head-is = 訂正後
quality-head-day = 訂正日

quality-sum = 代表団の合計
quality-not-stated = 記載なし

sources-per-fact-title = 複数の出典に基づく割合は「{ $table }」{ $share }%、「{ $other }」{ $other_share }%
sources-per-fact-title-one = 「{ $table }」の{ $share }%が複数の出典に基づく
sources-per-fact-subtitle = 各表の事実の出典数別構成比。棒の中：事実の件数。右：全事実のうち出典が2件以上の割合。
sources-per-fact-alt = 表{ $tables }件の事実を出典数別に示す棒グラフ。{ $finding }。
sources-per-fact-total = { $n }件の{ $share }%
sources-per-fact-step-1 = 出典1件
sources-per-fact-step-2 = 2件
sources-per-fact-step-3 = 3件以上
sources-per-fact-table = 表
sources-per-fact-sources = 出典数
sources-per-fact-facts = 事実の件数
