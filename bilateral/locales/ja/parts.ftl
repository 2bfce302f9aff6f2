# ページ内で一つずつ表示する部分
part-frameworks-coverage = 規定の内容
part-frameworks-membership = 参加国
part-frameworks-meetings = 会合で示した立場
part-data-tables = データ表
part-data-sources = 出典
part-data-dictionary = 項目定義
part-data-method = 作成方法・利用条件・引用
part-quality-sources = 出典
part-quality-completeness = 充足状況
part-quality-disagreements = 出典間の不一致
part-quality-standing = 開催状況・経過日数
part-quality-pairs = 国の組み合わせ
part-quality-changes = 変更履歴
