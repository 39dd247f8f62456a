"""The screener's shape from Python, beside its peers: 550 different series of 500 bars, ten indicators over each.

In an environment of its own, so that nothing else of this directory has to be installed:

    python -m venv environment
    environment/bin/pip install --requirement requirements-indicators.txt ../../crates/py
    environment/bin/python screener.py          # or with so many rounds: screener.py 40

The series differ: over one that is repeated the branch predictor learns the series, which flatters code that branches.
Every round goes through all indicators and libraries, in an order of its own; the figure is the fastest of the rounds,
which a busy neighbour disturbs least.
Before anything is timed the values at the last bars are compared with ours; who computes something else is named.
"""

import sys
import time
from importlib.metadata import version
from random import Random

import numpy as np
import strikewise as sw
import talib
import vector_ta

TICKERS, BARS = 550, 500


def universe():
    """High, low, close and volume of all tickers, drawn as in benches/indicators/src/universe.rs."""
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
    return high, low, close, volume


def deviation_of_returns(close):
    """What a user of TA-Lib writes for a historical volatility: its deviation is that of a population."""
    returns = np.diff(np.log(close))
    return talib.STDDEV(returns, 20, np.sqrt(252.0 * 20.0 / 19.0))


OURS = {
    "RSI14": lambda high, low, close, volume: sw.rsi(close, 14),
    "SMA200": lambda high, low, close, volume: sw.sma(close, 200),
    "EMA50": lambda high, low, close, volume: sw.ema(close, 50),
    "MACD": lambda high, low, close, volume: sw.macd(close, 12, 26, 9),
    "BBANDS20": lambda high, low, close, volume: sw.bbands(close, 20, 2.0, 2.0),
    "ATR14": lambda high, low, close, volume: sw.atr(high, low, close, 14),
    "ADX14": lambda high, low, close, volume: sw.adx(high, low, close, 14),
    "STOCH14.3.3": lambda high, low, close, volume: sw.stoch(high, low, close, 14, 3, "SMA", 3),
    "OBV": lambda high, low, close, volume: sw.obv(close, volume),
    "HV20": lambda high, low, close, volume: sw.historical_volatility(close, 20),
}
TA_LIB = {
    "RSI14": lambda high, low, close, volume: talib.RSI(close, 14),
    "SMA200": lambda high, low, close, volume: talib.SMA(close, 200),
    "EMA50": lambda high, low, close, volume: talib.EMA(close, 50),
    "MACD": lambda high, low, close, volume: talib.MACD(close, 12, 26, 9),
    "BBANDS20": lambda high, low, close, volume: talib.BBANDS(close, 20, 2.0, 2.0),
    "ATR14": lambda high, low, close, volume: talib.ATR(high, low, close, 14),
    "ADX14": lambda high, low, close, volume: talib.ADX(high, low, close, 14),
    "STOCH14.3.3": lambda high, low, close, volume: talib.STOCH(high, low, close, 14, 3, 0, 3, 0),
    "OBV": lambda high, low, close, volume: talib.OBV(close, volume),
    "HV20": lambda high, low, close, volume: deviation_of_returns(close),
}
VECTOR_TA = {
    "RSI14": lambda high, low, close, volume: vector_ta.rsi(close, 14),
    "SMA200": lambda high, low, close, volume: vector_ta.sma(close, 200),
    "EMA50": lambda high, low, close, volume: vector_ta.ema(close, 50),
    "MACD": lambda high, low, close, volume: vector_ta.macd(close, 12, 26, 9, "ema"),
    "BBANDS20": lambda high, low, close, volume: vector_ta.bollinger_bands(close, 20, 2.0, 2.0, "sma"),
    "ATR14": lambda high, low, close, volume: vector_ta.atr(high, low, close, 14),
    "ADX14": lambda high, low, close, volume: vector_ta.adx(high, low, close, 14),
    "STOCH14.3.3": lambda high, low, close, volume: vector_ta.stoch(high, low, close, 14, 3, "sma", 3, "sma"),
    "OBV": lambda high, low, close, volume: vector_ta.obv(close, volume),
    "HV20": lambda high, low, close, volume: vector_ta.historical_volatility(close, 20),
}
CALL_BY_CALL = {
    "strikewise": OURS,
    f"vector-ta {version('vector-ta')}": VECTOR_TA,
    f"TA-Lib {version('TA-Lib')}": TA_LIB,
}
PANEL = "strikewise, panel"


def last(answer):
    """The first output at the last bar."""
    return float((answer[0] if isinstance(answer, tuple) else answer)[-1])


def differences(row):
    for line, ours in OURS.items():
        expected = last(ours(*row))
        for library, lines in CALL_BY_CALL.items():
            value = last(lines[line](*row))
            if abs(value - expected) > 1e-9 * abs(expected):
                yield f"- {library}, {line}: {value:.6f}, not {expected:.6f}"


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 25
    panel = universe()
    series = [tuple(map(np.ascontiguousarray, row)) for row in zip(*panel, strict=True)]
    tasks = {}
    for line in OURS:
        for library, lines in CALL_BY_CALL.items():
            indicator = lines[line]
            tasks[library, line] = lambda indicator=indicator: [indicator(*row) for row in series]
        tasks[PANEL, line] = lambda indicator=OURS[line]: indicator(*panel)
    times = dict.fromkeys(tasks, float("inf"))
    order = Random(1)
    for _ in range(rounds):
        for task in order.sample(list(tasks), len(tasks)):
            start = time.perf_counter()
            tasks[task]()
            times[task] = min(times[task], time.perf_counter() - start)
    libraries = [PANEL, *CALL_BY_CALL]
    print(f"| ns/bar | {' | '.join(libraries)} |")
    print(f"|---|{'--:|' * len(libraries)}")
    sums = dict.fromkeys(libraries, 0.0)
    for line in OURS:
        seconds = [times[library, line] for library in libraries]
        for library, each in zip(libraries, seconds, strict=True):
            sums[library] += each
        print(f"| {line} | {' | '.join(f'{each * 1e9 / (TICKERS * BARS):.2f}' for each in seconds)} |")
    print(f"| all ten | {' | '.join(f'{each * 1e3:.1f} ms' for each in sums.values())} |")
    print()
    for difference in differences(series[0]):
        print(difference)
    print()
    for library in libraries[2:]:
        ratios = [sums[library] / sums[ours] for ours in ("strikewise", PANEL)]
        print(f"- {library} takes {ratios[0]:.2f}× our time call by call, and {ratios[1]:.2f}× that of panels.")


if __name__ == "__main__":
    main()
