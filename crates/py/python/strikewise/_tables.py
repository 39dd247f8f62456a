"""Tables for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import numpy as np

#: Rows at each end of a long table.
ENDS = 5


def of_columns(columns: Mapping[str, Any]) -> str:
    """A table of columns, or of one value for each name."""
    arrays = {name: np.asarray(column) for name, column in columns.items()}
    if all(array.ndim == 0 for array in arrays.values()):
        return _table(["", "value"], ([name, _cell(value)] for name, value in columns.items()))
    if any(array.ndim != 1 for array in arrays.values()):
        shapes = ([name, " × ".join(map(str, array.shape))] for name, array in arrays.items())
        return _table(["", "shape"], shapes)
    count = max(len(array) for array in arrays.values())
    rows = list(range(count))
    if count > 2 * ENDS + 1:
        rows = [*range(ENDS), -1, *range(count - ENDS, count)]
    cells = (
        ["⋮"] * (len(arrays) + 1) if row < 0 else [str(row), *(_cell(array[row]) for array in arrays.values())]
        for row in rows
    )
    return _table(["", *arrays], cells) + f"<p>{count} rows × {len(arrays)} columns</p>"


#: What a table of the setups of a scan shows of each.
SETUP = (
    "rank", "ticker", "strategy", "expiration", "strike", "bid", "ask", "delta", "implied_volatility", "class",
)  # fmt: skip


def of_scan_report(report: Mapping[str, Any]) -> str:
    """The best setups of a scan with their scores, and how many names passed each stage."""
    setups = report["setups"]
    rows = (
        [*(_cell(setup[name]) for name in SETUP), _cell(setup["score"]["total"])]
        for setup in setups[: 2 * ENDS]
    )
    funnel = (
        [stage["stage"], _cell(stage["entered"]), _cell(stage["passed"]), _cell(stage["not_run"])]
        for stage in report["funnel"]
    )
    profile = report["profile"]
    heading = f"{report['as_of']}, {report['data']['name']}, profile {profile['id']} version {profile['version']}"
    return (
        f"<p>{escape(heading)}</p>"
        + _table([*SETUP, "score"], rows)
        + f"<p>{min(len(setups), 2 * ENDS)} of {len(setups)} setups</p>"
        + _table(["stage", "entered", "passed", "not run"], funnel)
    )


def of_score(score: Mapping[str, Any]) -> str:
    """A score with its quadrants, and its factors in the order of what they contribute."""
    factors = sorted(score["factors"], key=lambda factor: -(factor["contribution"] or 0.0))
    names = ("quadrant", "measure", "value", "points", "weight", "contribution")
    quadrants = ("quadrant", "score", "weight", "coverage")
    return (
        f"<p>score {_cell(score['total'])}, coverage {_cell(score['coverage'])}</p>"
        + _table(quadrants, ([_cell(row[name]) for name in quadrants] for row in score["quadrants"]))
        + _table(names, ([_cell(row[name]) for name in names] for row in factors))
    )


def of_document(value: Any) -> str:
    """A table of a document: objects as rows, lists of objects as tables of their own."""
    if isinstance(value, Mapping):
        if value.keys() >= {"setups", "funnel", "profile"}:
            return of_scan_report(value)
        if value.keys() >= {"total", "factors", "quadrants"}:
            return of_score(value)
        return _table(None, ([str(name), of_document(item)] for name, item in value.items()), has_tables=True)
    if isinstance(value, Sequence) and not isinstance(value, str):
        if value and all(isinstance(item, Mapping) for item in value):
            return _of_objects(value)
        shown = ", ".join(_cell(item) if not isinstance(item, (Mapping, list)) else "…" for item in value[: 2 * ENDS])
        return escape(shown + (f", … ({len(value)} in all)" if len(value) > 2 * ENDS else ""))
    return escape(_cell(value))


def _of_objects(objects: Sequence[Mapping[str, Any]]) -> str:
    names = list(dict.fromkeys(name for item in objects[: 2 * ENDS] for name in item))
    rows = ([of_document(item.get(name)) for name in names] for item in objects[: 2 * ENDS])
    table = _table(names, rows, has_tables=True)
    return table if len(objects) <= 2 * ENDS else table + f"<p>{2 * ENDS} of {len(objects)} rows</p>"


def _cell(value: Any) -> str:
    if isinstance(value, (float, np.floating)):
        return f"{value:.6g}"
    return "" if value is None else str(getattr(value, "name", value))


def _table(header: Sequence[str] | None, rows: Iterable[Sequence[str]], has_tables: bool = False) -> str:
    shown = (lambda cell: cell) if has_tables else escape
    head = "" if header is None else f"<thead><tr>{''.join(f'<th>{escape(name)}</th>' for name in header)}</tr></thead>"
    body = (f"<tr>{''.join(f'<td>{shown(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{head}<tbody>{''.join(body)}</tbody></table>"
