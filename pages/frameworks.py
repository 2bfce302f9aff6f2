"""Through which trade frameworks: what they cover, who is in them, what was said of them."""

from functools import partial

from bilateral.ui import card, page

page.head("frameworks")
page.parts(
    "frameworks",
    {
        "coverage": partial(card.show_all, "framework-coverage", "coverage-gap"),
        "membership": partial(card.show_all, "framework-membership", "framework-accessions"),
        "meetings": partial(card.show_all, "framework-positions"),
    },
)
