"""The latest meeting, the meetings in time, and what they raised most."""

from bilateral.ui import card, counters, page

page.head("overview")
if not page.nothing_matches():
    counters.show()
    card.show("meetings-timeline")
    card.show("themes-most-raised")
