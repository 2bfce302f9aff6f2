"""How good the data are: founded, complete, agreed upon, recent, and what changed."""

from bilateral.ui import page, quality

page.head("quality")
page.parts(
    "quality",
    {
        "sources": quality.sources,
        "completeness": quality.completeness,
        "disagreements": quality.disagreeing,
        "standing": quality.standing,
        "pairs": quality.pairs,
        "changes": quality.changes,
    },
)
