organization-kinds-title = { $country }からの参加者は{ $kind }が最多（{ $share }%）
organization-kinds-title-pair = 最多の参加者所属は{ $first }が{ $first_kind }（{ $first_share }%）、{ $other }が{ $other_kind }（{ $other_share }%）
organization-kinds-title-planned = 事前発表の参加者は{ $n }人、実際の参加者を記した出典なし
organization-kinds-subtitle = 所属組織の種別ごとの延べ参加者数（判明分）と国内での割合。1会合につき1人を1と数え、氏名の示されない企業も1とする。来賓を除く。
organization-kinds-planned = 枠線：事前発表のみ、集計対象外。
organization-kinds-few = { $total }か国・地域中、延べ参加者の多い{ $shown }か国・地域を図示、全件は表に掲載。
organization-kinds-alt = { $countries }か国・地域の判明している延べ参加者{ $n }人を所属組織の種別ごとに示す棒グラフ。{ $finding }。
organization-kinds-share = { $n } · { $share }%
organization-kinds-held = 延べ{ $n }人、実人数{ $people }人、会合{ $meetings }件
organization-kinds-column = 参加

# 参加者の所属の種別（図の行見出し）
from-business-federation = 経済団体
from-chamber = 商工会議所
from-association = 協会・業界団体
from-company = 企業
from-government = 政府
from-think-tank = シンクタンク
from-university = 大学
from-foundation = 財団
from-international-body = 国際機関
from-nowhere = 所属不明

recurring-people-title = { $person }が会合{ $of }件中{ $n }件に参加し最多、判明している参加者{ $known }人中{ $again }人が複数回参加
recurring-people-title-tied = { $tied }人が会合{ $of }件中各{ $n }件に参加し最多、判明している参加者{ $known }人中{ $again }人が複数回参加
recurring-people-title-once = { $known ->
    [1] 氏名の判明している参加者は1人
   *[other] 判明している参加者{ $known }人に複数回の参加者なし
}
recurring-people-title-planned = 事前発表の参加者は{ $n }人、実際の参加者を記した出典なし
recurring-people-subtitle = 判明している会合別の参加者。参加回数の多い順（数字は回数）、来賓を除く。
recurring-people-planned = 枠線：事前発表のみ、集計対象外。
recurring-people-few = 複数回の参加者{ $total }人中、上位{ $shown }人を図示、全員は表に掲載。
recurring-people-alt = 参加者{ $people }人と会合{ $meetings }件の格子図、印は参加を示す。{ $finding }。
recurring-people-announced = 事前発表
recurring-people-capacity-planned = { $capacity }（事前発表のみ、集計対象外）
column-person = 氏名
column-organization = 所属
column-capacity = 参加区分
column-role = 役職
