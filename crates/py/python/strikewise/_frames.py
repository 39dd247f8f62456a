"""Series and tables of pandas and Polars: what they hold, and answers like them. Neither is imported here."""

from __future__ import annotations

import sys
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any


class Frame(ABC):
    """What a column is part of."""

    #: The axis of the bars in a table: its columns are series.
    axis = 0

    def __init__(self, value: Any) -> None:
        self.value = value

    @abstractmethod
    def numbers(self) -> Any:
        """Its numbers as an array; what is missing is NaN."""

    @abstractmethod
    def objects(self) -> Any:
        """Its values as an array of whatever they are."""

    @abstractmethod
    def wrap(self, name: str, array: Any) -> Any:
        """An array as something like it, under a name."""

    def has_rows_of(self, other: Frame) -> bool:
        """Whether the rows of both are the same."""
        return type(self) is type(other)


class PandasSeries(Frame):
    def numbers(self) -> Any:
        if self.value.dtype.kind in "biuf" and not hasattr(self.value.dtype, "na_value"):
            return self.value.to_numpy()
        return self._numbers_of_extension()

    def _numbers_of_extension(self) -> Any:
        pandas = sys.modules["pandas"]
        if pandas.api.types.is_numeric_dtype(self.value.dtype):
            return self.value.to_numpy(dtype="float64", na_value=float("nan"))
        return self.value.to_numpy()

    def objects(self) -> Any:
        return self.value.to_numpy()

    def wrap(self, name: str, array: Any) -> Any:
        pandas = sys.modules["pandas"]
        # A column of one row for many is that of its scalar neighbours: it has no index to share.
        index = self.value.index
        return pandas.Series(array, index=index if len(index) == len(array) else None, name=name, copy=False)

    def has_rows_of(self, other: Frame) -> bool:
        return isinstance(other, (PandasSeries, PandasTable)) and _same_index(self.value.index, other.value.index)


class PandasTable(Frame):
    def numbers(self) -> Any:
        return self.value.to_numpy()

    def objects(self) -> Any:
        return self.value.to_numpy()

    def wrap(self, name: str, array: Any) -> Any:
        pandas = sys.modules["pandas"]
        return pandas.DataFrame(array, index=self.value.index, columns=self.value.columns, copy=False)

    def has_rows_of(self, other: Frame) -> bool:
        return (
            isinstance(other, PandasTable)
            and _same_index(self.value.index, other.value.index)
            and _same_index(self.value.columns, other.value.columns)
        )


class PolarsSeries(Frame):
    def numbers(self) -> Any:
        polars = sys.modules["polars"]
        if self.value.dtype.is_numeric() or self.value.dtype in (polars.Boolean, polars.Null):
            return self.value.cast(polars.Float64).to_numpy()
        return self.value.to_numpy()

    def objects(self) -> Any:
        return self.value.to_numpy()

    def wrap(self, name: str, array: Any) -> Any:
        return sys.modules["polars"].Series(name, array)


class PolarsTable(Frame):
    def numbers(self) -> Any:
        polars = sys.modules["polars"]
        if all(dtype.is_numeric() for dtype in self.value.dtypes):
            return self.value.cast(polars.Float64).to_numpy(order="fortran")
        return self.value.to_numpy()

    def objects(self) -> Any:
        return self.value.to_numpy()

    def wrap(self, name: str, array: Any) -> Any:
        return sys.modules["polars"].DataFrame(array, schema=self.value.columns, orient="row")

    def has_rows_of(self, other: Frame) -> bool:
        return isinstance(other, PolarsTable) and self.value.columns == other.value.columns


_KINDS: dict[tuple[str, str], Callable[[Any], Frame]] = {
    ("pandas", "Series"): PandasSeries,
    ("pandas", "DataFrame"): PandasTable,
    ("polars", "Series"): PolarsSeries,
    ("polars", "DataFrame"): PolarsTable,
}


def frame_of(value: Any) -> Frame | None:
    """The frame that a value is, by the name of its class or of one that it derives from."""
    for parent in type(value).__mro__:
        kind = _KINDS.get((parent.__module__.partition(".")[0], parent.__name__))
        if kind:
            return kind(value)
    return None


def _same_index(one: Any, other: Any) -> bool:
    return one is other or bool(one.equals(other))
