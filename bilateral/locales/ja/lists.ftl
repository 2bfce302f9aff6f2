# 表中の選択肢の語：「<一覧>-<値>」

stance-discussed = 議論
stance-called-for = 要請
stance-agreed = 合意
stance-joint-statement = 共同声明
stance-initiative = 取り組みの発足
stance-none = 報告なし
stance-planned = { $stance }（事前発表のみ、結果の報告なし）

level-business = 民間
level-government = 政府
level-mixed = 官民合同

capacity-head = 団長
capacity-delegate = 団員
capacity-speaker = 登壇者
capacity-guest = 来賓

certainty-held = 開催
certainty-planned = 予定
certainty-postponed = 延期

confidence-high = 高い
confidence-low = 低い

qualifier-exact = 正確
qualifier-about = 約
qualifier-at-least = 少なくとも

unit-people = 人
unit-companies = 社
unit-organizations = 団体

position-support-accession = 加入支持
position-deepen = 深化
position-reform = 改革
position-negotiate = 交渉
position-conclude = 締結
position-coordinate = 枠組み内の連携
position-launch = 立ち上げ
position-study = 検討
position-mention = 言及

group-economy-trade = 経済・貿易
group-technology = 科学技術
group-environment-energy = 環境・エネルギー
group-people-society = 人・社会
group-politics-security = 政治・安全保障

kind-business-federation = 経済団体
kind-chamber = 商工会議所
kind-association = 協会・業界団体
kind-company = 企業
kind-government = 政府
kind-think-tank = シンクタンク
kind-university = 大学
kind-foundation = 財団
kind-international-body = 国際機関
