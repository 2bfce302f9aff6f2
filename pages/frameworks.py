"""Through which trade frameworks: what was said of them, what they cover, who is in them."""

from bilateral.ui import card, page

page.head("frameworks")
card.show("framework-positions")
card.show("coverage-gap")
card.show("framework-coverage")
card.show("framework-membership")
card.show("framework-accessions")
