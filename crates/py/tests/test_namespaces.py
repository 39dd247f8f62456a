"""Methods of expressions of Polars, and of objects of pandas."""

import numpy as np
import pandas as pd
import polars as pl
import pytest

import strikewise as sw
import strikewise.pandas
import strikewise.polars  # noqa: F401

BARS = {"high": [2.0, 4.0, 5.0, 6.0], "low": [1.0, 2.0, 4.0, 3.0], "close": [1.5, 3.0, 4.5, 5.0]}
FRAME = pl.DataFrame(BARS)


def test_expressions_of_one_column() -> None:
    answer = FRAME.select(pl.col("close").sw.rsi(2), pl.col("close").sw.sma(period=2).alias("mean"))
    assert answer["rsi"].to_list() == pytest.approx(sw.rsi(BARS["close"], 2), nan_ok=True)
    assert answer["mean"].to_list()[1:] == [2.25, 3.75, 4.75]
    assert answer.schema == FRAME.lazy().select(pl.col("close").sw.rsi(2), mean=pl.col("close").sw.sma(2)).collect_schema()


def test_expressions_of_several_columns() -> None:
    answer = FRAME.select(pl.col("high").sw.atr(pl.col("low"), "close", period=2))
    assert answer["atr"].to_list() == pytest.approx(sw.atr(*BARS.values(), 2), nan_ok=True)


def test_records_are_structs() -> None:
    answer = FRAME.select(pl.col("close").sw.bbands(2)).unnest("bbands")
    assert answer.columns == ["upper", "middle", "lower"]
    assert answer["middle"].to_list()[1:] == [2.25, 3.75, 4.75]


def test_options_by_expression() -> None:
    chain = pl.DataFrame({"strike": [90.0, 110.0], "kind": ["call", "put"]})
    answer = chain.with_columns(pl.lit(100.0).sw.greeks("strike", 0.5, 0.03, 0.0, 0.25, pl.col("kind")))
    expected = sw.greeks(100, [90, 110], 0.5, 0.03, 0, 0.25, ["call", "put"])
    assert answer["greeks"].struct["delta"].to_list() == expected.delta.tolist()
    chosen = chain.select(pl.lit(100.0).sw.select_greeks("strike", 0.5, 0.03, 0.0, 0.25, pl.col("kind"), ["vanna"]))
    assert chosen["select_greeks"].struct.fields == ["vanna", "status"]


def test_groups_are_series_of_their_own() -> None:
    two = pl.concat([FRAME.with_columns(ticker=pl.lit(name)) for name in ("A", "B")])
    answer = two.with_columns(pl.col("close").sw.rsi(2).over("ticker"))
    assert answer["rsi"].to_list() == pytest.approx(2 * sw.rsi(BARS["close"], 2).tolist(), nan_ok=True)


def test_what_is_no_function_is_no_method() -> None:
    for owner in (pl.col("close").sw, pd.Series(dtype=float).sw):
        with pytest.raises(AttributeError):
            owner.no_such_function  # noqa: B018
    with pytest.raises(sw.StrikewiseError):
        pl.col("close").sw.rsi(2, 3)


def test_pandas_methods() -> None:
    bars = pd.DataFrame(BARS, index=pd.date_range("2026-01-05", periods=4))
    assert bars["close"].sw.sma(2).iloc[1:].tolist() == [2.25, 3.75, 4.75]
    assert bars.sw.atr(2).index.equals(bars.index)
    assert np.array_equal(bars.sw.atr(period=2), sw.atr(*BARS.values(), 2), equal_nan=True)
    assert "rsi" in dir(bars.sw)
    with pytest.raises(sw.StrikewiseError):
        bars.sw.atr(2, 3)
