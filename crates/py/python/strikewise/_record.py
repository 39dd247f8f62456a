"""Records: what functions with several outputs answer with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import numpy as np

from . import _tables


class Record(tuple):  # type: ignore[type-arg]
    """Values under names: attributes, a tuple that can be unpacked, and a mapping by name.

    ``dict(record)`` and ``record["delta"]`` work as for a mapping, ``price, delta, *rest = record`` as for a tuple.
    """

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def keys(self) -> tuple[str, ...]:
        """The names of the fields."""
        return self._fields

    def values(self) -> tuple[Any, ...]:
        """The values of the fields."""
        return tuple(self)

    def items(self) -> Iterator[tuple[str, Any]]:
        """Names and values."""
        return zip(self._fields, self, strict=True)

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            try:
                key = self._fields.index(key)
            except ValueError:
                raise KeyError(key) from None
        return super().__getitem__(key)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self).__name__, self._fields, tuple(self))

    def __repr__(self) -> str:
        values = (f"{name}={_shown(value)}" for name, value in self.items())
        return f"{type(self).__name__}({', '.join(values)})"

    def _repr_html_(self) -> str:
        return _tables.of_columns(self._asdict())

    def to_pandas(self) -> Any:
        """The fields as columns of a pandas DataFrame; the values of a scalar answer as its one row."""
        import pandas as pd

        return pd.DataFrame(self._rows())

    def to_polars(self) -> Any:
        """The fields as columns of a Polars DataFrame; the values of a scalar answer as its one row."""
        import polars as pl

        return pl.DataFrame(self._rows())

    def _rows(self) -> dict[str, Any]:
        return {name: [value] if np.ndim(value) == 0 else value for name, value in self.items()}


def _shown(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return np.array2string(value, precision=6, threshold=6, edgeitems=2, separator=", ").replace("\n", "")
    return repr(value)


def _field(position: int) -> property:
    take: Callable[[Any, int], Any] = tuple.__getitem__
    return property(lambda record: take(record, position))


_classes: dict[tuple[str, tuple[str, ...]], type[Record]] = {}


def record_class(name: str, fields: list[str] | tuple[str, ...]) -> type[Record]:
    """The class of a name with these fields: one class for both, so that records of one function compare."""
    key = name, tuple(fields)
    if key not in _classes:
        _classes[key] = _made(*key)
    return _classes[key]


def _made(name: str, fields: tuple[str, ...]) -> type[Record]:
    members: dict[str, Any] = {field: _field(position) for position, field in enumerate(fields)}
    members |= {"__slots__": (), "_fields": fields, "__match_args__": fields, "__module__": "strikewise.records"}
    members["__doc__"] = f"What is answered with {', '.join(fields)}."
    return type(name, (Record,), members)


def _again(name: str, fields: tuple[str, ...], values: tuple[Any, ...]) -> Record:
    return record_class(name, fields)(values)
