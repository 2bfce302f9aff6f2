"""How good the data are: founded, complete, agreed upon, recent, and what changed."""

from bilateral.ui import page, quality

page.head("quality")
page.parts(
    {
        "quality-sources": quality.sources,
        "quality-tables": quality.completeness,
        "quality-disagreements": quality.disagreeing,
        "quality-standing": quality.standing,
        "quality-pairs": quality.pairs,
        "quality-changes": quality.changes,
    }
)
