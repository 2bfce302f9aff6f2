"""About what: themes by meeting, how firmly, and what is new or gone."""

from bilateral.ui import card, page

page.head("themes")
if not page.nothing_matches():
    card.show("topic-coverage")
    card.show("theme-momentum")
    card.show("theme-changes")
