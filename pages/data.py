"""Who says so: every table and source, how facts are coded, and how to cite them."""

from bilateral.ui import library, page

page.head("data")
page.parts(
    "data",
    {
        "tables": library.tables,
        "sources": library.sources,
        "dictionary": library.dictionary,
        "method": library.method,
    },
)
