"""TA-Lib from Python on the ten lines of benches/indicators: 550 different series of 500 bars, ns per bar.

In an environment of its own, so that nothing else of this directory has to be installed:

    python -m venv environment
    environment/bin/pip install -r requirements-talib.txt
    environment/bin/python talib_indicators.py          # or with so many rounds: talib_indicators.py 40
"""

import sys
import time
from statistics import median

import numpy as np
import talib

TICKERS, BARS = 550, 500


def universe():
    """Open, high, low, close and volume of all tickers, drawn as in benches/indicators/src/universe.rs."""
    random = np.random.default_rng(1)
    shape = (TICKERS, BARS)
    jump = 1.0 + 0.01 * (random.random(shape) - 0.5)
    move = 1.0 + 0.04 * (random.random(shape) - 0.5)
    first = 20.0 + 200.0 * random.random((TICKERS, 1))
    close = first * np.cumprod(jump * move, axis=1)
    open_ = close / move
    high = np.maximum(open_, close) * (1.0 + 0.01 * random.random(shape))
    low = np.minimum(open_, close) * (1.0 - 0.01 * random.random(shape))
    volume = np.round(1e5 + 1e6 * random.random(shape))
    return [tuple(map(np.ascontiguousarray, row)) for row in zip(high, low, close, volume)]


def historical_volatility(close):
    """What a user of TA-Lib writes, which has the population standard deviation only."""
    returns = np.diff(np.log(close))
    return talib.STDDEV(returns, 20, np.sqrt(252.0 * 20.0 / 19.0))


LINES = {
    "RSI14": lambda high, low, close, volume: talib.RSI(close, 14),
    "SMA200": lambda high, low, close, volume: talib.SMA(close, 200),
    "EMA50": lambda high, low, close, volume: talib.EMA(close, 50),
    "MACD": lambda high, low, close, volume: talib.MACD(close, 12, 26, 9),
    "BBANDS20": lambda high, low, close, volume: talib.BBANDS(close, 20, 2.0, 2.0),
    "ATR14": lambda high, low, close, volume: talib.ATR(high, low, close, 14),
    "ADX14": lambda high, low, close, volume: talib.ADX(high, low, close, 14),
    "STOCH14.3.3": lambda high, low, close, volume: talib.STOCH(high, low, close, 14, 3, 0, 3, 0),
    "OBV": lambda high, low, close, volume: talib.OBV(close, volume),
    "HV20": lambda high, low, close, volume: historical_volatility(close),
}


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    series = universe()
    times = {line: [] for line in LINES}
    for current in range(rounds + 1):
        for line, indicator in LINES.items():
            start = time.perf_counter()
            for row in series:
                indicator(*row)
            elapsed = time.perf_counter() - start
            if current > 0:  # the first warms everything up
                times[line].append(elapsed * 1e9 / (TICKERS * BARS))
    print(f"| ns/bar | TA-Lib {talib.__version__}, NumPy {np.__version__} |")
    print("|---|---:|")
    medians = {line: median(each) for line, each in times.items()}
    for line, nanoseconds in medians.items():
        print(f"| {line} | {nanoseconds:.2f} |")
    print(f"| all ten | {sum(medians.values()) * TICKERS * BARS / 1e6:.1f} ms |")


if __name__ == "__main__":
    main()
