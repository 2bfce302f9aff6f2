"""Through which trade frameworks: what they cover, who is in them, what was said of them."""

from bilateral.ui import card, page

page.head("frameworks")
page.parts(
    "frameworks",
    {
        "coverage": lambda: card.show_all("framework-coverage", "coverage-gap"),
        "membership": lambda: card.show_all("framework-membership", "framework-accessions"),
        "meetings": lambda: card.show_all("framework-positions"),
    },
)
