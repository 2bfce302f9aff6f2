"""This module answers /data: the list of tables, each as a file, and the package as a whole.

A table's file has names beside its codes and only the rows that the selection leaves. The
package is what stands in the folder, byte by byte: ``/data/bilateral.zip``, or unpacked
``/data/datapackage.json`` with the files beside it in ``/data/package/``.
"""

from __future__ import annotations

from functools import lru_cache

from bilateral import export
from bilateral import selection as selections
from bilateral.export.archive import declaration_beside, package_files, packed
from bilateral.frames import length
from bilateral.i18n import words
from bilateral.labels import Labels
from bilateral.package import DECLARATION, package
from bilateral.selection import Selection
from bilateral.tables import NAMES, home, shipped
from bilateral.web.answers import Answer, json_file
from bilateral.web.parameters import DOWNLOAD, SELECTION, Refused, no_format, parted, quoted, read

_ARCHIVE = "bilateral.zip"
_UNPACKED = "package"
_MEDIA_TYPES = {"md": "text/markdown; charset=utf-8", "txt": "text/plain; charset=utf-8"}


def answer(name: str, query: bytes) -> tuple[Answer, bool]:
    if not name:
        return _listed(read(query, shipped(), SELECTION).selection), False
    whole = _package().get(name)
    if whole is not None:
        return whole, read(query, shipped(), DOWNLOAD).download
    table, extension = parted(name)
    if table not in NAMES:
        known = ", ".join((*NAMES, DECLARATION, _ARCHIVE))
        raise Refused(404, f"There is no table {quoted(table)}; there are {known}.")
    if extension not in export.TABLE_FORMATS:
        raise no_format(table, extension, export.TABLE_FORMATS)
    asked = read(query, shipped(), (*SELECTION, *DOWNLOAD))
    return _file(table, extension, asked.selection), asked.download


@lru_cache(maxsize=32)
def _file(table: str, extension: str, selection: Selection) -> Answer:
    tables, labels = shipped(), Labels(shipped(), words(selection.lang))
    chosen = selections.apply(tables, selection)
    sheet = export.of_table(table, tables, chosen, selection, labels)
    return Answer(export.table_file(table, sheet, selection, extension))


@lru_cache(maxsize=16)
def _listed(selection: Selection) -> Answer:
    """Every table with the number of rows that the selection leaves."""
    chosen = selections.apply(shipped(), selection)
    query = f"?{selection.query_string}" if selection.query_string else ""
    listed = [
        {
            "name": resource.name,
            "title": resource.title,
            "description": resource.description,
            "rows": length(chosen.frame(resource.name)),
            "formats": {
                extension: f"/data/{resource.name}.{extension}{query}"
                for extension in export.TABLE_FORMATS
            },
        }
        for resource in package().resources
    ]
    return Answer(json_file(listed, f"bilateral-tables-{shipped().version}.json"))


@lru_cache(maxsize=1)
def _package() -> dict[str, Answer]:
    """Path after /data/ → what stands there, read once with the tables."""
    files = package_files(home())
    version = shipped().version
    archive = export.File(packed(files, version), "application/zip", f"bilateral-{version}.zip")
    beside = declaration_beside(files, _UNPACKED)
    unpacked = {
        f"{_UNPACKED}/{name}": export.File(content, _media_type(name), name)
        for name, content in files.items()
    }
    named = {
        _ARCHIVE: archive,
        DECLARATION: export.File(beside, "application/json", DECLARATION),
        **unpacked,
    }
    return {name: Answer(file) for name, file in named.items()}


def _media_type(name: str) -> str:
    extension = name.rpartition(".")[2]
    return _MEDIA_TYPES.get(extension) or export.MEDIA_TYPES[extension]
