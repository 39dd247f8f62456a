"""What a call costs beside its work, and what a contract costs in a batch: best of many repeats, in nanoseconds.

Needs the package from a release build (`maturin develop --release` in `crates/py`). TA-Lib and vector-ta are timed in the
same run where they are installed.
"""

from importlib import import_module
from timeit import repeat

import numpy as np

import strikewise as sw
from strikewise.streaming import Rsi


def nanoseconds(call, number=20_000, repeats=25):
    return min(repeat(call, number=number, repeat=repeats)) / number * 1e9


def line(name, time):
    print(f"{name:<42} {time:>10.1f} ns")


def peer(module):
    try:
        return import_module(module)
    except ImportError:
        return None


ROWS = 100_000
random = np.random.default_rng(1)
low_high = ((50, 150), (50, 150), (0.1, 2), (0.01, 0.06), (0, 0.03), (0.1, 0.6))
columns = [random.uniform(low, high, ROWS) for low, high in low_high]
kind = np.where(random.random(ROWS) < 0.5, 1, -1).astype(np.int8)
close = np.cumsum(random.normal(size=30)) + 100

line("price, one contract", nanoseconds(lambda: sw.price(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, "call")))
line("greeks, one contract", nanoseconds(lambda: sw.greeks(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, "call")))
line("mid, one quote: little but the call", nanoseconds(lambda: sw.mid(1.0, 2.0)))
line("rsi, 30 bars", nanoseconds(lambda: sw.rsi(close, 14)))
rsi = Rsi()
line("Rsi.update", nanoseconds(lambda: rsi.update(100.0)))
for name in ("price", "greeks"):
    function = getattr(sw, name)
    line(f"{name}, each of {ROWS}", nanoseconds(lambda: function(*columns, kind), 20) / ROWS)
if talib := peer("talib"):
    line("TA-Lib RSI, 30 bars", nanoseconds(lambda: talib.RSI(close, 14)))
if vector_ta := peer("vector_ta"):
    line("vector-ta rsi, 30 bars", nanoseconds(lambda: vector_ta.rsi(close, 14)))
