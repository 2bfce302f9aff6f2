"""This module is the view on `datapackage.json`, the one declaration of the tables.

The loader, the check, the dictionary page and the downloads all read it here, so a column is
described once. A declaration that cannot be read raises `BadDeclaration` with one sentence.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "data"
DECLARATION = "datapackage.json"
_ABSENT = object()


class BadDeclaration(ValueError):
    """`datapackage.json` is not a declaration we can read; the message says where and why."""


@dataclass(frozen=True)
class Field:
    """A column. `date`, `max_words` and `separator` are our own (`bilateral:*`) properties."""

    name: str
    type: str
    title: str
    description: str
    required: bool = False
    enum: tuple[str, ...] = ()
    ordered: bool = False
    pattern: str | None = None
    example: str = ""
    minimum: int | None = None
    maximum: int | None = None
    date: str | None = None
    max_words: int | None = None
    separator: str | None = None


@dataclass(frozen=True)
class ForeignKey:
    """`column` of this table holds a value of `reference` in `table`, or is empty."""

    column: str
    table: str
    reference: str


@dataclass(frozen=True)
class Resource:
    """A table. `primary_key` is empty where a part of the key may be: see `unique_keys`."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    unique_keys: tuple[tuple[str, ...], ...]
    foreign_keys: tuple[ForeignKey, ...]

    @property
    def path(self) -> str:
        return f"{self.name}.csv"

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns that tell two rows apart, in sorting order."""
        return self.primary_key or (self.unique_keys[0] if self.unique_keys else ())

    @cached_property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)


@dataclass(frozen=True)
class Licence:
    name: str
    title: str
    path: str


@dataclass(frozen=True)
class Package:
    name: str
    version: str
    title: str
    description: str
    licence: Licence
    resources: tuple[Resource, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(resource.name for resource in self.resources)

    def resource(self, name: str) -> Resource:
        for resource in self.resources:
            if resource.name == name:
                return resource
        raise KeyError(f"The package declares no table {name!r}; it has {', '.join(self.names)}.")


def package(folder: Path = DATA) -> Package:
    """The declaration in `folder`. Raises OSError when there is none."""
    return _declared((Path(folder) / DECLARATION).read_bytes())


# A page asks for the declaration time and again, and reading it takes longer than drawing a chart.
@lru_cache(maxsize=4)
def _declared(content: bytes) -> Package:
    return declared(descriptor(content))


def descriptor(content: bytes) -> Any:
    """What the bytes of a `datapackage.json` say, of whatever shape."""
    try:
        return json.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadDeclaration("the file is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise BadDeclaration(f"line {error.lineno} is not JSON ({error.msg})") from None
    except (ValueError, RecursionError):
        raise BadDeclaration("the file is not JSON that can be read") from None


def declared(node: Any) -> Package:
    """The package that a descriptor declares; trusts nothing about its shape."""
    package_fields = {
        name: _get(node, name, str, "the package")
        for name in ("name", "version", "title", "description")
    }
    if not re.fullmatch(r"[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}", package_fields["version"]):
        raise BadDeclaration("the version is not a calendar version like 2026.11.24")
    licence = (_get(node, "licenses", list, "the package") or [None])[0]
    resources = tuple(_resource(item) for item in _get(node, "resources", list, "the package"))
    names = [resource.name for resource in resources]
    for name in names:
        if names.count(name) > 1:
            raise BadDeclaration(f"table {name} is declared twice")
    for resource in resources:
        for foreign in resource.foreign_keys:
            target = next((other for other in resources if other.name == foreign.table), None)
            if target is None or foreign.reference not in target.columns:
                raise BadDeclaration(
                    f"table {resource.name} refers to {foreign.table}.{foreign.reference}, "
                    "which is not declared"
                )
    return Package(
        **package_fields,
        licence=Licence(
            **{name: _get(licence, name, str, "the licence") for name in ("name", "title", "path")}
        ),
        resources=resources,
    )


def _resource(node: Any) -> Resource:
    name = _get(node, "name", str, "a table")
    where = f"table {name}"
    # The name becomes a file name, so nothing but a plain word may pass.
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name):
        raise BadDeclaration(f"{name!r} is not a table name (lower-case words joined by _)")
    if _get(node, "path", str, where) != f"{name}.csv":
        raise BadDeclaration(f"the path of {where} is not {name}.csv")
    schema = _get(node, "schema", dict, where)
    fields = tuple(_field(item, where) for item in _get(schema, "fields", list, where))
    columns = [field.name for field in fields]
    if not columns or len(set(columns)) < len(columns):
        raise BadDeclaration(f"{where} declares no column, or one column twice")

    def key(value: Any) -> tuple[str, ...]:
        parts = tuple([value] if isinstance(value, str) else value or ())
        if any(part not in columns for part in parts):
            raise BadDeclaration(f"a key of {where} names a column that is not declared")
        return parts

    return Resource(
        name=name,
        title=_get(node, "title", str, where),
        description=_get(node, "description", str, where),
        fields=fields,
        primary_key=key(_get(schema, "primaryKey", (list, str), where, [])),
        unique_keys=tuple(
            key(item if isinstance(item, list) else [item])
            for item in _get(schema, "uniqueKeys", list, where, [])
        ),
        foreign_keys=tuple(
            _foreign_key(item, columns, where)
            for item in _get(schema, "foreignKeys", list, where, [])
        ),
    )


def _foreign_key(node: Any, columns: list[str], where: str) -> ForeignKey:
    where = f"a foreign key of {where}"
    own = _get(node, "fields", list, where)
    reference = _get(node, "reference", dict, where)
    other = _get(reference, "fields", list, where)
    if len(own) != 1 or len(other) != 1 or own[0] not in columns:
        raise BadDeclaration(f"{where} does not link one declared column to one column")
    return ForeignKey(own[0], _get(reference, "resource", str, where), other[0])


def _field(node: Any, where: str) -> Field:
    name = _get(node, "name", str, f"a column of {where}")
    where = f"column {name} of {where}"
    constraints = _get(node, "constraints", dict, where, {})
    kind = _get(node, "type", str, where)
    if kind not in ("string", "integer", "number", "boolean"):
        raise BadDeclaration(f"{where} is neither string, integer, number nor boolean")
    pattern = _get(constraints, "pattern", str, where, None)
    try:
        re.compile(pattern or "")
    except re.error:
        raise BadDeclaration(f"the pattern of {where} is not a regular expression") from None
    return Field(
        name=name,
        type=kind,
        title=_get(node, "title", str, where),
        description=_get(node, "description", str, where),
        required=_get(constraints, "required", bool, where, False),
        enum=tuple(str(value) for value in _get(constraints, "enum", list, where, [])),
        ordered=_get(node, "categoriesOrdered", bool, where, False),
        pattern=pattern,
        example=str(node.get("example", "")),
        minimum=_get(constraints, "minimum", int, where, None),
        maximum=_get(constraints, "maximum", int, where, None),
        date=_get(node, "bilateral:date", str, where, None),
        max_words=_get(node, "bilateral:maxWords", int, where, None),
        separator=_get(node, "bilateral:separator", str, where, None),
    )


def _get(node: Any, key: str, kind: Any, where: str, default: Any = _ABSENT) -> Any:
    """`node[key]`, or the sentence that says what is wrong with it."""
    if not isinstance(node, dict):
        raise BadDeclaration(f"{where} is not an object")
    value = node.get(key, default)
    if value is _ABSENT:
        raise BadDeclaration(f"{where} has no {key}")
    if value is not default and not isinstance(value, kind):
        raise BadDeclaration(f"{key} of {where} has the wrong type")
    return value
