# Words of the closed lists in the tables: "<list>-<value>".

stance-discussed = discussed
stance-called-for = called for
stance-agreed = agreed
stance-joint-statement = in the joint statement
stance-initiative = initiative
stance-none = not reported
stance-planned = { $stance } (announced beforehand, no report of it)

level-business = business
level-government = government
level-mixed = business and government

capacity-head = head
capacity-delegate = delegate
capacity-speaker = speaker
capacity-guest = guest

certainty-held = held
certainty-planned = planned
certainty-postponed = postponed

confidence-high = high
confidence-low = low

qualifier-exact = exact
qualifier-about = about
qualifier-at-least = at least

unit-people = people
unit-companies = companies
unit-organizations = organisations

position-support-accession = support accession
position-deepen = deepen
position-reform = reform
position-negotiate = negotiate
position-conclude = conclude
position-coordinate = coordinate in it
position-launch = launch
position-study = study
position-mention = mention

group-economy-trade = Economy and trade
group-technology = Technology
group-environment-energy = Environment and energy
group-people-society = People and society
group-politics-security = Politics and security

kind-business-federation = business federation
kind-chamber = chamber of commerce
kind-association = association
kind-company = company
kind-government = government
kind-think-tank = think tank
kind-university = university
kind-foundation = foundation
kind-international-body = international body
