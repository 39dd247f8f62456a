"""Every function as a method of Polars expressions: ``import strikewise.polars``, then ``pl.col("close").sw.rsi(14)``.

The expression is the first argument. Other columns are expressions, names of columns or numbers; parameters are as the
function has them. A function with several outputs gives a struct with a field for each. A column of statuses holds
numbers, which :class:`strikewise.Status` names. In ``group_by`` and ``over`` each group is a series of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import polars as pl

from . import _native
from ._record import Record

_ROWS = {row["name"]: row for row in _native.catalogue()}
_COLUMNS = ("column", "series", "kinds")


@pl.api.register_expr_namespace("sw")
class StrikewiseExpressions:
    """The functions of Strikewise."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def __dir__(self) -> list[str]:
        return [name for name, row in _ROWS.items() if _takes_columns(row)]

    def __getattr__(self, name: str) -> Callable[..., pl.Expr]:
        row = _ROWS.get(name)
        if row is None or not _takes_columns(row):
            raise AttributeError(name)

        def method(*arguments: Any, **named: Any) -> pl.Expr:
            return _expression(row, (self._expression, *arguments), named)

        method.__name__, method.__doc__ = name, _native.functions()[name].__doc__
        return method


def _takes_columns(row: dict[str, Any]) -> bool:
    return row["shape"] in ("columns", "series") and row["arguments"][0]["kind"] in _COLUMNS


def _expression(row: dict[str, Any], arguments: Sequence[Any], named: dict[str, Any]) -> pl.Expr:
    names = [argument["name"] for argument in row["arguments"]]
    given = dict(zip(names, arguments, strict=False)) | named
    if len(arguments) > len(names) or len(given) != len(arguments) + len(named):
        # The function itself refuses them, and says why.
        _native.functions()[row["name"]](*arguments, **named)
    kinds = {argument["name"]: argument["kind"] for argument in row["arguments"]}
    expressions = {
        name: value if isinstance(value, pl.Expr) else pl.col(value)
        for name, value in given.items()
        if isinstance(value, pl.Expr) or (isinstance(value, str) and kinds.get(name) in ("column", "series"))
    }
    parameters = {name: value for name, value in given.items() if name not in expressions}
    function = _native.functions()[row["name"]]

    def compute(columns: Sequence[pl.Series]) -> pl.Series:
        answer = function(**dict(zip(expressions, columns, strict=True)), **parameters)
        if isinstance(answer, Record):
            return pl.DataFrame(answer._asdict()).to_struct(row["name"])
        return answer

    outputs = row["outputs"]
    numbers = [output for output in outputs if not output["is_status"]]
    is_struct = len(numbers) != 1 or bool(given.get("return_status"))
    fields = {output["name"]: pl.UInt8() if output["is_status"] else pl.Float64() for output in outputs}
    return pl.map_batches(
        list(expressions.values()),
        compute,
        # Where the caller chooses the outputs, the table does not know them.
        return_dtype=_chosen(fields, given) if is_struct else pl.Float64(),
    ).alias(row["name"])


def _chosen(fields: dict[str, Any], given: dict[str, Any]) -> pl.Struct:
    selected = given.get("select", [])
    selected = [selected] if isinstance(selected, str) else list(selected)
    return pl.Struct(dict.fromkeys(selected, pl.Float64()) | fields)
