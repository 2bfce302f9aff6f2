"""This module puts the whole data package into one file, and says how to cite it.

The same tables give the same bytes: entries stand in one order and carry the data's own date.
"""

from __future__ import annotations

import io
import json
import textwrap
import zipfile
from pathlib import Path

from bilateral.package import DECLARATION, Package, package

README = "README.md"


def package_files(folder: Path) -> dict[str, bytes]:
    """name → bytes of every file of the package in ``folder``, as they stand there.

    Only what the declaration names is read. A README is passed on where the folder has one;
    licence and citation are written from the declaration.
    """
    declared = package(folder)
    names = [DECLARATION, README, *(resource.path for resource in declared.resources)]
    files = {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}
    files["LICENSE.txt"] = _licence(declared).encode()
    files["CITATION.txt"] = _citation(declared).encode()
    return files


def packed(files: dict[str, bytes], version: str) -> bytes:
    """A ZIP of the files, all dated by the version of the data."""
    year, month, day = (int(part) for part in version.split("."))
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (year, month, day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            # Unix, rw-r--r--: the default differs by the platform that packs.
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, files[name])
    return content.getvalue()


def declaration_beside(files: dict[str, bytes], place: str) -> bytes:
    """The declaration for a reader of the web, to whom the files stand in ``place``."""
    descriptor = json.loads(files[DECLARATION])
    for listed in (*descriptor["resources"], *descriptor.get("sources", ())):
        if listed.get("path") in files:
            listed["path"] = f"{place}/{listed['path']}"
    return json.dumps(descriptor, ensure_ascii=False, indent=2).encode() + b"\n"


def _licence(declared: Package) -> str:
    licence = declared.licence
    text = (
        f"The tables in this package are licensed under {licence.title} ({licence.name}): "
        f"{licence.path} — use and change them freely, also commercially, as long as you say "
        "where they come from; CITATION.txt says how. The publications listed in sources.csv "
        "remain their publishers' own."
    )
    return textwrap.fill(text, 88, break_long_words=False, break_on_hyphens=False) + "\n"


def _citation(declared: Package) -> str:
    year = declared.version.split(".")[0]
    return (
        f"{declared.title}. Data package, version {declared.version}, {year}. "
        f"{declared.licence.title}.\n\n"
        "For a single figure, cite the publication in its source_id as well (sources.csv).\n"
    )
