"""Series and tables of pandas and Polars, which answer in kind."""

import numpy as np
import pandas as pd
import polars as pl
import pytest

import strikewise as sw

# By hand: RSI of two bars of 10, 12, 11, 14 is 2/3 and 8/9 of 100.
CLOSE = [10.0, 12.0, 11.0, 14.0]
RSI = [np.nan, np.nan, 200 / 3, 800 / 9]
DAYS = pd.date_range("2026-01-05", periods=4)


def test_pandas_in_pandas_out() -> None:
    answer = sw.rsi(pd.Series(CLOSE, DAYS, name="ACME"), 2)
    pd.testing.assert_series_equal(answer, pd.Series(RSI, DAYS, name="rsi"))


@pytest.mark.parametrize("dtype", ["float32", "int64", "Int64", "Float64", "double[pyarrow]"])
def test_every_numeric_dtype_of_pandas(dtype: str) -> None:
    assert sw.rsi(pd.Series(CLOSE, dtype=dtype), 2).iloc[-1] == pytest.approx(800 / 9)


def test_what_pandas_misses_is_nan() -> None:
    answer = sw.price(pd.Series([100, None], dtype="Int64"), 100, 1, 0, 0, 0.2, "call")
    assert answer.isna().tolist() == [False, True]


def test_columns_of_a_frame_of_contracts() -> None:
    chain = pd.DataFrame({"strike": [90.0, 110.0], "kind": ["call", "put"]}, index=["a", "b"])
    greeks = sw.greeks(100, chain["strike"], 0.5, 0.03, 0, 0.25, chain["kind"])
    assert greeks.delta.index.tolist() == ["a", "b"]
    assert greeks.status.dtype == np.uint8
    categories = chain["kind"].astype("category")
    assert (sw.price(100, chain["strike"], 0.5, 0.03, 0, 0.25, categories) == greeks.price).all()
    assert greeks.to_pandas().index.tolist() == ["a", "b"]


def test_other_indexes_are_refused() -> None:
    one, other = pd.Series([1.0, 2.0], index=[0, 1]), pd.Series([1.0, 2.0], index=[1, 2])
    with pytest.raises(sw.StrikewiseError) as refusal:
        sw.add(one, other)
    assert (refusal.value.code, refusal.value.argument) == ("INVALID_DATA", "second")


def test_polars_in_polars_out() -> None:
    answer = sw.rsi(pl.Series("ACME", CLOSE), 2)
    assert isinstance(answer, pl.Series) and answer.name == "rsi"
    assert answer.to_list() == pytest.approx(RSI, nan_ok=True)
    with_null = sw.price(pl.Series([100, None]), 100, 1, 0, 0, 0.2, pl.Series(["call", "put"]))
    assert with_null.is_nan().to_list() == [False, True]


def test_a_table_has_series_in_its_columns() -> None:
    table = pd.DataFrame({"A": CLOSE, "B": [2 * close for close in CLOSE]}, index=DAYS)
    answer = sw.rsi(table, 2)
    pd.testing.assert_frame_equal(answer, pd.DataFrame({"A": RSI, "B": RSI}, index=DAYS))
    bands = sw.bbands(table, 2)
    assert bands.middle.loc[DAYS[1], "B"] == 22
    rows = sw.rsi(table.T, 2, axis=-1)
    pd.testing.assert_frame_equal(rows, answer.T)
    assert sw.rsi(pl.DataFrame({"A": CLOSE, "B": CLOSE}), 2)["B"].to_list() == pytest.approx(RSI, nan_ok=True)


def test_texts_are_no_numbers() -> None:
    for value in (pd.Series(["a"]), pl.Series(["a"]), pl.DataFrame({"a": ["b"]}), pd.Series(DAYS)):
        with pytest.raises(sw.StrikewiseError) as refusal:
            sw.rsi(value)
        assert refusal.value.rule == "must be numbers"
