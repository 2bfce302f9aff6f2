"""Who met: how many from each side, from where, and who keeps coming."""

from bilateral.ui import card, page

page.head("delegations")
if not page.nothing_matches():
    card.show("delegation-sizes")
    card.show("organization-kinds")
    card.show("recurring-people")
