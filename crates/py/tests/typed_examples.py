"""Uses of the package whose types `mypy --strict` proves; pytest runs them too."""

from collections.abc import Sequence
from typing import assert_type

import numpy as np
import pandas as pd
from numpy.typing import NDArray

import strikewise as sw
from strikewise import objects, records
from strikewise.streaming import Macd, Rsi

Array = NDArray[np.float64]
strikes = np.array([90.0, 100.0])
closes = [10.0, 12.0, 11.0, 14.0]

assert_type(sw.price(100, 100, 1, 0.05, 0, 0.2, "call"), float)
assert_type(sw.price(100, strikes, 1, 0.05, 0, 0.2, ["call", "put"], threads=2), Array)
assert_type(
    sw.price(100, 100, 1, 0.05, 0, 0.2, "call", return_status=True), records.Price[float, sw.Status]
)
greeks = sw.greeks(100, strikes, 1, 0.05, 0, 0.2, "put")
assert_type(greeks, records.Greeks[Array, NDArray[np.uint8]])
assert_type(greeks.delta, Array)
assert_type(sw.rsi(closes, period=2), Array)
bands: pd.Series = sw.bbands(pd.Series(closes), 2).upper
assert_type(sw.select_greeks(100, 100, 1, 0, 0, 0.2, "call", ["delta"]), sw.Record)

rsi = Rsi(period=2, gaps="reset")
assert_type(rsi.update(10.0), float | None)
assert_type(rsi.copy(), Rsi)
assert_type(Macd().extend(closes), records.Macd[Array])

book: objects.Portfolio = {
    "positions": [],
    "underlyings": {"KO": {"spot": 60.0}},
    "setting": {"now": {"date": "2025-12-09"}, "yields": {"years": [1.0], "rate": [0.04]}, "exercise": "american"},
}
assert_type(sw.portfolio_margin(book), objects.Margin)
assert_type(sw.scan(sw.sample_market())["setups"], Sequence[objects.Setup])

try:
    sw.rsi(closes, period=0)
except sw.StrikewiseError as error:
    assert_type(error.argument, str)
