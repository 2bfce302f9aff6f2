"""Who says so: every table and source, how facts are coded, and how to cite them."""

from bilateral.ui import library, page

page.head("data")
page.parts(
    {
        "library-tables": library.tables,
        "library-sources-title": library.sources,
        "library-dictionary": library.dictionary,
        "library-method": library.method,
    }
)
