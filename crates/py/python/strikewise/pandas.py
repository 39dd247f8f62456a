"""Every function as a method of pandas objects: ``import strikewise.pandas``, then ``close.sw.rsi(14)``.

The Series is the first argument. Of a DataFrame, columns are taken by the names of the arguments that are not given:
``bars.sw.atr(period=14)`` reads ``high``, ``low`` and ``close``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from . import _native

_ROWS = {row["name"]: row for row in _native.catalogue()}


class _Accessor:
    def __init__(self, value: Any) -> None:
        self._value = value

    def __dir__(self) -> list[str]:
        return list(_ROWS)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in _ROWS:
            raise AttributeError(name)
        function = _native.functions()[name]

        def method(*arguments: Any, **named: Any) -> Any:
            return self._call(_ROWS[name], function, arguments, named)

        method.__name__, method.__doc__ = name, function.__doc__
        return method

    def _call(
        self, row: dict[str, Any], function: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> Any:
        raise NotImplementedError


@pd.api.extensions.register_series_accessor("sw")
class StrikewiseSeries(_Accessor):
    """The functions of Strikewise with the Series as their first argument."""

    def _call(
        self, row: dict[str, Any], function: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> Any:
        return function(self._value, *arguments, **named)


@pd.api.extensions.register_dataframe_accessor("sw")
class StrikewiseDataFrame(_Accessor):
    """The functions of Strikewise with columns of the DataFrame as their arguments, by name."""

    def _call(
        self, row: dict[str, Any], function: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> Any:
        columns = [argument["name"] for argument in row["arguments"] if argument["kind"] in ("column", "series", "kinds")]
        taken = {name: self._value[name] for name in columns if name not in named and name in self._value}
        others = [argument["name"] for argument in row["arguments"] if argument["name"] not in taken]
        # What is given by position goes to the arguments that the frame does not have.
        given = dict(zip(others, arguments, strict=False))
        return function(*arguments[len(given) :], **taken, **given, **named)
