"""Documents: what goes in and comes out as dictionaries."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

import numpy as np

from . import _tables

#: Letters of a value that a prompt shows.
LONGEST = 200


class Document(dict[str, Any]):
    """A dictionary that a notebook shows as a table, and a prompt without what is deep inside."""

    def __repr__(self) -> str:
        fields = ", ".join(f"{name!r}: {_shown(value)}" for name, value in self.items())
        return f"Document({{{fields}}})"

    def _repr_html_(self) -> str:
        return _tables.of_document(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return Document, (dict(self),)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{len(value)} fields}}"
    if isinstance(value, list) and value and isinstance(value[0], (dict, list)):
        return f"[{len(value)} items]"
    shown = repr(value)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def answered(value: Any) -> Any:
    """What an answer is: documents, also inside of one another, lists and numbers."""
    if isinstance(value, dict):
        return Document({name: answered(item) for name, item in value.items()})
    if isinstance(value, list) and value and isinstance(value[0], (dict, list)):
        return [answered(item) for item in value]
    return value


def plain(value: Any) -> Any:
    """The dictionaries, lists, texts and numbers that other objects stand for; None if there are none."""
    if isinstance(value, np.generic):
        return value.item() if not isinstance(value, np.datetime64) else str(value)
    if isinstance(value, np.ndarray):
        return value.tolist() if value.dtype.kind != "M" else np.datetime_as_string(value).tolist()
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "_asdict"):
        return value._asdict()
    for method in ("to_list", "tolist"):
        if hasattr(value, method):
            return getattr(value, method)()
    if isinstance(value, Iterable):
        return list(value)
    return None
