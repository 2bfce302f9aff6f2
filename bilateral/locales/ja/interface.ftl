# The frame of the app: pages, filters, cards, the meeting's card, the library.

language-name = 日本語

page-overview = 概要
page-overview-help = 直近の会合の要点、全会合の年表、取り上げの多い議題。
page-delegations = 代表団
page-delegations-help = 各国代表団の人数と所属、継続して参加する人物。
page-themes = 議題
page-themes-help = 会合ごとの議題と合意の度合い、取り上げの増減、新たな議題と言及のなくなった議題。
page-frameworks = 協定・枠組み
page-frameworks-help = 会合での言及、規定の内容、参加国、規定の空白。
page-data = データと出典
page-data-help = 全データ表と出典、項目の説明、記録の方法、ライセンス、引用方法。

page-failed = ページの一部を表示できませんでした。表示されている内容に誤りはありません。再読み込みするか、絞り込みを解除してください。繰り返し発生する場合は、このページのリンクをお知らせください。

page-parts = ページ内の区分

lead-nothing = 選択した条件に、開催の報告がある会合はない。
lead-overview = 直近：{ $meeting }（{ $city }、{ $date }）。{ $sides }が{ $themes }議題を取り上げ、うち合意は{ $firm ->
    [0] なし
   *[other] { $firm }件
}。{ $pledges ->
    [0] 約束事項の記録はない。
   *[other] 約束事項・提案は{ $pledges }件。
}
lead-overview-nowhere = 直近：{ $meeting }（{ $date }）。{ $sides }が{ $themes }議題を取り上げ、うち合意は{ $firm ->
    [0] なし
   *[other] { $firm }件
}。{ $pledges ->
    [0] 約束事項の記録はない。
   *[other] 約束事項・提案は{ $pledges }件。
}
lead-delegations = { $people ->
    [0] 氏名の判明した参加者はいない。
   *[other] 氏名の判明した参加者は{ $people }人（所属{ $organizations }組織、会合{ $meetings }回）。{ $again ->
        [0] 2回以上の参加者はいない。
       *[other] うち{ $again }人が2回以上参加。
    }
}
lead-themes = { $themes ->
    [0] 議題の報告はない。
   *[other] 会合{ $meetings }回で{ $themes }議題の報告。{ $below ->
        [0] すべてが共同声明または取り組みの発足に至る。
       *[other] { $firm ->
            [0] 共同声明または取り組みの発足に至ったものはない。
           *[other] うち{ $firm }件が共同声明または取り組みの発足に至る。
        }
    }
}
lead-frameworks = { $frameworks ->
    [0] これらの国・地域が参加する協定・枠組みはない。
   *[other] 協定・枠組み{ $frameworks }件（うち発効済みの協定{ $in_force }件）。{ $meetings ->
        [0] 立場が示された会合はない。
       *[other] このうち{ $named }件について、会合{ $meetings }回で立場が示された。
    }
}
lead-data = 出典{ $sources }件に基づく{ $tables }表、{ $rows }行のデータ。

counter-meetings = 開催された会合
counter-meetings-help = 開催の報告がある会合。予定・延期の会合は含まない。
counter-people = 氏名の判明した参加者
counter-people-help = 参加者として報告に氏名のある人。事前発表のみの人は含まない。
counter-themes = 取り上げた議題
counter-themes-help = 本データの議題一覧のうち、会合で取り上げたとの報告があるもの。
counter-frameworks = 言及した協定・枠組み
counter-frameworks-help = 会合で立場が示された通商協定、機関、フォーラム、交渉。
counter-commitments = 約束事項
counter-commitments-help = 会合で示された約束と提案。その後の実施状況は問わない。
counter-sources = 出典
counter-sources-help = 選択した会合の根拠となる公表資料。

filter-pair = 国の組み合わせ
filter-pair-any = 指定なし
filter-countries = 国・地域
filter-countries-any = すべての国・地域
filter-match = 会合の参加国
filter-match-any = いずれか
filter-match-all = すべて
filter-match-exact = これらのみ
filter-themes = 議題
filter-themes-any = すべての議題
filter-frameworks = 協定・枠組み
filter-frameworks-any = すべての協定・枠組み
filter-more = その他の絞り込み
filter-series = 会議体
filter-series-any = すべての会議体
filter-levels = 官民の別
filter-levels-any = すべて
filter-stance = 合意の度合い（下限）
filter-stance-any = 指定なし
filter-stance-help = 選んだ度合い以上のものに絞り込みます。度合いは、議論、要請、合意、共同声明、取り組みの発足の順に高くなります。
filter-years = 期間（年）
filter-reset = 絞り込みを解除
filter-reset-all = すべて表示
filter-language = 言語

nothing-matches = 条件に一致する会合はありません（{ $selection }）。絞り込みを一つ外すか、すべて表示してください。
address-dropped = { $n ->
    [1] リンクに不明な値が含まれていたため、除外しました：{ $values }。
   *[other] リンクに不明な値が{ $n }件含まれていたため、除外しました：{ $values }など。
}

card-shown = 表示形式
card-chart = グラフ
card-table = 表
card-download = ダウンロード
card-address = リンクをコピー
card-sources = 出典{ $n }件
download-holds = 各ファイルの対象：{ $selection }。
download-png = 画像（PNG）：スライド・文書用
download-svg = 画像（SVG）：印刷・編集用
download-pdf = PDF
download-html = 操作できるページ（HTML）
download-csv = 表（CSV）
download-xlsx = 表と出典（Excel）
download-json = 表と出典（JSON）
address-page = このページ（現在の絞り込み）
address-chart = このグラフの画像
address-data = グラフの元データ

detail-open-meeting = 会合の詳細を開く
detail-when = 日付
detail-where = 場所
detail-sides = 参加国・地域
detail-hosts = 主催
detail-series = 会議体
detail-certainty = 開催状況
detail-note = 備考
detail-delegations = 各代表団の人数（出典別）
detail-participants = 氏名の判明した人
detail-themes = 議題ごとの内容
detail-frameworks = 協定・枠組みへの言及
detail-commitments = 会合の成果
detail-disagreements = 出典間の不一致
detail-provision = 該当箇所
detail-basis = 規定の深さの根拠
detail-preferred = 採用値
detail-not-stated = 記載なし
detail-nothing = この項目は未確認です。

head-side = 国・地域
head-size = 規模
head-head = 団長
head-standing = 扱い
head-source = 出典
head-name = 氏名
head-role = 役職
head-organization = 所属
head-capacity = 参加の立場
head-theme = 議題
head-stance = 合意の度合い
head-detail = 内容
head-framework = 協定・枠組み
head-position = 立場
head-commitment = 約束事項・提案
head-actors = 主体
head-status = 進捗
head-fact = 項目
head-value = 記載値
head-reason = 採用理由

library-table = データ表
library-search = 検索
library-search-hint = 全列の語句を検索
library-sources = 選択範囲の根拠となる出典は{ $n }件。
dictionary-column = 列
dictionary-type = データ型
dictionary-required = 必須
dictionary-meaning = 説明
dictionary-values = 取り得る値
sources-url = URL
sources-rows = 行数
sources-rests-on = 根拠とする表
sources-publisher = 発行元
sources-title = 資料名
sources-published = 公表日
sources-language = 言語

method-coding-title = 記録の方針
method-coding = 1行は、1つの出典が示す1つの事実である。採録するのは事実と数値で、原文は転載しない。説明は独自の表現とし、25語以内に収める。2つの出典が食い違う場合は両方の行を残し、一方を採用値として理由を付す。平均はとらない。
method-stances-title = 議題の合意の度合い
method-stances = **1 議論**：議題に上った。**2 要請**：参加者の一部または全員が求めた。**3 合意**：参加者間で合意したとの報告がある。**4 共同声明**：採択文書に明記された。**5 取り組みの発足**：名称のある事業、基金または組織が発足した。図の各マスは、報告のうち最も高い度合いを示す。
method-depths-title = 協定・枠組みの規定の深さ
method-depths = **0** なし · **1** 付随的な言及、または協力分野の列挙 · **2** 独立の条項（拘束力の有無を問わない） · **3** 独立の章 · **4** 協定の紛争解決手続の対象となる独立の章。*未確認*は、その議題について内容を確認していないことを示し、0とは表示しない。前文のみ、または安全保障・公衆衛生の例外規定のみの場合は0とする。
method-certainty-title = 開催・予定・延期
method-certainty = 会合前の資料による記録は*予定*とし、開催に数えない。参加予定者も参加者に数えない。
method-licence-title = ライセンス
method-licence = 表は[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)、プログラムはMITライセンスで提供する。出典の権利は各権利者に帰属し、採録するのは事実のみである。
method-cite-title = 引用方法
method-cite = Bilateral（{ $version }版データ）「*グラフまたは表の題名*」CC BY 4.0。ダウンロードした各ファイルには、その題名を入れた引用表記が付く。
method-correct-title = 訂正の方法
method-correct = 表の該当行を修正し、根拠となる出典を示して訂正を提案する。訂正はすべて、訂正前、訂正後、理由とともに訂正の表に残す。
method-package = 全データ一式（ZIP）

footer-page = Bilateral · { $version }版データ · 表 CC BY 4.0、コード MIT

status-proposed = 提案
status-pledged = 約束
status-in-progress = 実施中
status-delayed = 遅延
status-completed = 完了
status-lapsed = 未達・消滅

depth-none = 未確認
depth-0 = 0：規定なし
depth-1 = 1：付随的な言及または列挙
depth-2 = 2：独立の条項
depth-3 = 3：独立の章
depth-4 = 4：紛争解決手続の対象となる独立の章
