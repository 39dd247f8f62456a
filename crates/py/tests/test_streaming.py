"""Indicators that are fed bar by bar."""

import copy
import inspect
import json
import pickle

import numpy as np
import pandas as pd
import pytest

import strikewise as sw
from strikewise import streaming
from strikewise.streaming import Atr, Macd, Rsi

CLOSE = 100 + np.random.default_rng(3).normal(size=80).cumsum()


@pytest.mark.parametrize("name", sorted(set(streaming.__all__) - {"Stream"}))
def test_bar_by_bar_is_the_whole_series(name: str) -> None:
    stream = getattr(streaming, name)()
    row = next(row for row in sw.catalogue() if row["name"] == stream.function)
    size = np.arange(len(CLOSE))
    columns = [
        np.abs(CLOSE) + {"high": 1, "low": -1}.get(argument, 0) if argument not in OTHER else OTHER[argument](size)
        for argument in row["indicator"]["inputs"]
    ]
    whole = getattr(sw, row["name"])(*columns)
    outputs = list(whole) if isinstance(whole, sw.Record) else [whole]
    values = [stream.update(*(column[bar] for column in columns)) for bar in size]
    missing = (np.nan,) * len(outputs)
    values = [missing if value is None else value if isinstance(value, tuple) else (value,) for value in values]
    for output, streamed in zip(outputs, zip(*values, strict=True), strict=True):
        assert np.array_equal(output, streamed, equal_nan=True)


#: Inputs that are no prices.
OTHER = {
    "volume": lambda size: 1000.0 + size % 7,
    "session": lambda size: (size // 9).astype(float),
    "anchor": lambda size: (size // 16).astype(float),
    "minute_of_day": lambda size: (size * 45.0) % 1440,
    "periods": lambda size: 2.0 + size % 8,
    "implied_volatility": lambda size: 0.2 + size % 5 / 100,
}


def test_values_and_records() -> None:
    rsi = Rsi(period=2)
    assert [rsi.update(close) for close in (10, 12, 11)] == [None, None, pytest.approx(200 / 3)]
    assert rsi.peek(14) == pytest.approx(800 / 9) == rsi.update(close=14)
    macd = Macd(2, 3, 2)
    for close in CLOSE[:9]:
        value = macd.update(close)
    assert type(value) is type(sw.macd(CLOSE)) and value.macd == value["macd"]
    assert isinstance(Atr(1).extend([2.0], low=[1.0], close=[1.5]), np.ndarray)


def test_the_last_bar_can_be_replaced() -> None:
    rsi = Rsi(2, replaceable=True)
    for close in (10, 12, 11, 20):
        rsi.update(close)
    assert rsi.replace_last(14) == pytest.approx(800 / 9)
    with pytest.raises(sw.StrikewiseError):
        Rsi().replace_last(14)


def test_state_is_copied_pickled_and_restored() -> None:
    macd = Macd(gaps="reset")
    macd.extend(CLOSE)
    text = json.loads(json.dumps(macd.snapshot()))
    copies = [macd.copy(), copy.copy(macd), copy.deepcopy(macd), pickle.loads(pickle.dumps(macd)), Macd.restored(text)]
    value = macd.update(99)
    assert all(again.update(99) == value for again in copies)
    assert repr(copies[3]) == "Macd(gaps='reset')"
    macd.reset()
    assert macd.update(1) is None


def test_rules() -> None:
    assert Rsi(2, unstable_period=3).lookback == 5
    assert Rsi(14).stable_after(1e-6) > 100
    gap = [1.0, 2.0, 3.0, np.nan, 4.0, 5.0, 6.0]
    assert np.isnan(Rsi(2, gaps="reset").extend(gap)[4:]).tolist() == [True, True, False]
    assert Rsi(2).update(None) is None
    assert np.isfinite(streaming.Ema(3, seed="first").update(1.0))


def test_series_of_pandas_answer_in_kind() -> None:
    index = pd.date_range("2026-01-05", periods=len(CLOSE))
    assert Rsi().extend(pd.Series(CLOSE, index)).index.equals(index)


def test_signatures() -> None:
    assert str(inspect.signature(Rsi)).startswith("(period=14, *, gaps='carry'")
    assert repr(Rsi(period=3)) == "Rsi(period=3)"
