"""Writes the golden vectors of the indicators beside this folder.

    python -m pip install TA-Lib==0.8.2 numpy==2.4.6 mpmath==1.4.1
    python indicators.py

Every series is drawn here from a seeded generator; none is market data. Its numbers have few digits, which every
reader of JSON turns into the same double. Expected values come from TA-Lib. Where
TA-Lib has no such function, or is itself inaccurate on the series, they come from the definition in 50 digits
(`exact_*` below), which is compared with TA-Lib on an ordinary series first.
"""

import json
import math
import pathlib
import random

import mpmath
import numpy
import talib
from mpmath import mpf

mpmath.mp.dps = 50
VERSIONS = {"TA-Lib": (talib, "0.8.2"), "numpy": (numpy, "2.4.6"), "mpmath": (mpmath, "1.4.1")}
for name, (package, pinned) in VERSIONS.items():
    assert package.__version__ == pinned, f"{name} {package.__version__} is installed, {pinned} is pinned"

FOLDER = pathlib.Path(__file__).parent.parent
TALIB = "TA-Lib 0.8.2 (C library 0.8.1)"
EXACT = f"the definition in {mpmath.mp.dps} digits (mpmath {mpmath.__version__}) from the double inputs exactly"
NAN, INFINITY = math.nan, math.inf
draw = random.Random(1978)


# Series.


def closes(bars, level=100.0, deviation=0.015, decimals=4):
    price, series = level, []
    for _ in range(bars):
        price *= 1 + draw.gauss(0, deviation)
        series.append(round(price, decimals))
    return series


def bars_around(close, spread=0.01, decimals=4):
    """High, low and close; the open that they must also hold is the previous close less a gap."""
    high, low = [], []
    for i, value in enumerate(close):
        opened = close[i - 1] * (1 + draw.gauss(0, spread / 4)) if i else value
        high.append(round(max(value, opened) * (1 + abs(draw.gauss(0, spread))), decimals))
        low.append(round(min(value, opened) * (1 - abs(draw.gauss(0, spread))), decimals))
    return {"high": high, "low": low, "close": close}


def ticks(bars):
    price, series = 1e8, []
    for _ in range(bars):
        price += draw.choice((-2, -1, -1, 0, 1, 1, 2))
        series.append(price)
    return series


def with_print(series, at, value=1e9):
    return [*series[:at], value, *series[at + 1 :]]


def with_gaps(series, gaps):
    series = list(series)
    for at, value in gaps.items():
        series[at] = value
    return series


ORDINARY = closes(300)
TINY = [float(f"{1e-8 * price:.8g}") for price in closes(120)]
TICKS = ticks(120)
PRINTED = with_print(closes(150), 50)
# The last bar of a block of 20, the one that windows are centred on.
PRINTED_LAST = with_print(closes(110), 39)
FLAT = [101.3] * 60
GAPS = {0: NAN, 1: NAN, 2: INFINITY, 30: NAN, 45: NAN, 46: -INFINITY, 47: NAN, 90: INFINITY, 119: NAN}
GAPPED = with_gaps(closes(120), GAPS)

ORDINARY_BARS = bars_around(ORDINARY)
TINY_BARS = bars_around(TINY, decimals=14)
TICK_BARS = {"high": [p + draw.choice((0, 1, 2)) for p in TICKS], "low": [p - draw.choice((0, 1, 2)) for p in TICKS], "close": TICKS}
PRINTED_BARS = bars_around(PRINTED_LAST)
FLAT_BARS = {"high": FLAT, "low": FLAT, "close": FLAT}
WHOLE_BARS = bars_around(closes(120))
GAPPED_BARS = {
    "high": with_gaps(WHOLE_BARS["high"], {0: NAN, 1: NAN, 40: NAN, 90: INFINITY}),
    "low": with_gaps(WHOLE_BARS["low"], {0: NAN, 41: NAN, 60: -INFINITY, 90: NAN}),
    "close": with_gaps(WHOLE_BARS["close"], {2: NAN, 41: NAN, 42: NAN, 119: NAN}),
}


# References. All are for series without gaps and return one column for each output.


def array(values):
    return numpy.array(values, dtype=float)


def library(function):
    """A function of TA-Lib; a series that it refuses as empty has an empty answer."""

    def reference(*arguments, outputs=1):
        columns = [a for a in arguments if isinstance(a, list)]
        if not columns[0]:
            return [[]] * outputs
        answer = function(*[array(a) if isinstance(a, list) else a for a in arguments])
        return [list(column) for column in (answer if isinstance(answer, (tuple, list)) else [answer])]

    return reference


def padded(bars, values):
    values = [float(v) for v in values][: bars]
    return [NAN] * (bars - len(values)) + values


def windows(values, period):
    return [values[i : i + period] for i in range(len(values) - period + 1)]


def exact(values):
    return [mpf(v) for v in values]


def mean(values):
    return mpmath.fsum(values) / len(values)


def squared_deviations(values):
    centre = mean(values)
    return mpmath.fsum((v - centre) ** 2 for v in values)


def exact_sma(close, period):
    return [padded(len(close), [mean(w) for w in windows(exact(close), period)])]


def averaged(values, period, first):
    """Exponential averages of `values`, the first of them `first`."""
    state, weight, averages = first, mpf(2) / (period + 1), [first]
    for value in values:
        state += weight * (value - state)
        averages.append(state)
    return averages


def exact_ema(close, period):
    x = exact(close)
    if len(x) < period:
        return [[NAN] * len(x)]
    return [padded(len(x), averaged(x[period:], period, mean(x[:period])))]


def exact_macd(close, fast, slow, signal):
    x = exact(close)
    bars = len(x)
    if bars < slow + signal - 1:
        return [[NAN] * bars] * 3
    fasts = averaged(x[slow:], fast, mean(x[slow - fast : slow]))
    slows = averaged(x[slow:], slow, mean(x[:slow]))
    lines = [a - b for a, b in zip(fasts, slows)]
    signals = averaged(lines[signal:], signal, mean(lines[:signal]))
    lines = lines[signal - 1 :]
    return [padded(bars, lines), padded(bars, signals), padded(bars, [a - b for a, b in zip(lines, signals)])]


def wilder(values, period):
    if len(values) < period:
        return []
    state = mean(values[:period])
    averages = [state]
    for value in values[period:]:
        state = (state * (period - 1) + value) / period
        averages.append(state)
    return averages


def exact_rsi(close, period):
    x = exact(close)
    changes = [b - a for a, b in zip(x, x[1:])]
    gains = wilder([max(c, mpf(0)) for c in changes], period)
    losses = wilder([max(-c, mpf(0)) for c in changes], period)
    return [padded(len(x), [100 * g / (g + l) if g + l else 50 for g, l in zip(gains, losses)])]


def ranges(high, low, close):
    h, l, c = exact(high), exact(low), exact(close)
    return [max(h[i] - l[i], abs(h[i] - c[i - 1]), abs(l[i] - c[i - 1])) for i in range(1, len(c))]


def exact_true_range(high, low, close):
    return [padded(len(close), ranges(high, low, close))]


def exact_atr(high, low, close, period):
    return [padded(len(close), wilder(ranges(high, low, close), period))]


def exact_bbands(close, period, up, down):
    spans = windows(exact(close), period)
    middle = [mean(w) for w in spans]
    deviation = [mpmath.sqrt(squared_deviations(w) / period) for w in spans]
    bars = len(close)
    return [
        padded(bars, [m + mpf(up) * d for m, d in zip(middle, deviation)]),
        padded(bars, middle),
        padded(bars, [m - mpf(down) * d for m, d in zip(middle, deviation)]),
    ]


def logs(close):
    x = exact(close)
    return [mpmath.log(b / a) for a, b in zip(x, x[1:])]


def exact_log_returns(close):
    return [padded(len(close), logs(close))]


def exact_historical_volatility(close, period, periods_per_year):
    return [
        padded(
            len(close),
            [mpmath.sqrt(squared_deviations(w) / (period - 1) * mpf(periods_per_year)) for w in windows(logs(close), period)],
        )
    ]


def exact_rank(volatility, window):
    ranks = []
    for span in windows(exact(volatility), window):
        low, high = min(span), max(span)
        ranks.append((span[-1] - low) / (high - low) if high > low else NAN)
    return [padded(len(volatility), ranks)]


def exact_percentile(volatility, window):
    spans = windows(exact(volatility), window + 1)
    return [padded(len(volatility), [mpf(sum(v < s[-1] for v in s[:-1])) / window for s in spans])]


# Cases.


def is_price(value):
    return math.isfinite(value) and value > 0


class Function:
    """The cases of one function: its inputs by name, its outputs, and its two references."""

    def __init__(self, name, columns, parameters, outputs, definition, reference=None, present=math.isfinite):
        self.name, self.columns, self.parameters, self.outputs = name, columns, parameters, outputs
        self.definition, self.reference, self.present = definition, reference, present
        self.cases = []

    def over_present(self, reference, inputs):
        """The reference over the whole bars, put back at them."""
        columns = [inputs[c] for c in self.columns]
        whole = [i for i in range(len(columns[0])) if all(self.present(c[i]) for c in columns)]
        compact = [[c[i] for i in whole] for c in columns]
        answers = reference(*compact, *[inputs[p] for p in self.parameters])
        expanded = []
        for answer in answers:
            column = [NAN] * len(columns[0])
            for i, value in zip(whole, answer, strict=True):
                column[i] = float(value)
            expanded.append(column)
        return dict(zip(self.outputs, expanded, strict=True))

    def case(self, name, columns, *parameters, exactly=False, absolute=None, relative=None, source=None):
        columns = columns if isinstance(columns, dict) else {self.columns[0]: columns}
        inputs = {**columns, **dict(zip(self.parameters, parameters, strict=True))}
        case = {"name": name}
        if self.reference and exactly:
            case["source"] = source or EXACT
        if absolute is not None or relative is not None:
            case["tolerance"] = {"absolute": absolute or 0.0, "relative": relative or 0.0}
        case["inputs"] = inputs
        reference = self.definition if exactly or not self.reference else self.reference
        case["expected"] = self.over_present(reference, inputs)
        self.cases.append(case)
        return case

    def refuse(self, argument, columns, *parameters, code="INVALID_PARAMETER"):
        columns = columns if isinstance(columns, dict) else {self.columns[0]: columns}
        inputs = {**columns, **dict(zip(self.parameters, parameters, strict=True))}
        self.cases.append({"name": f"{argument} refused", "inputs": inputs, "error": {"code": code, "argument": argument}})

    def compare(self, columns, *parameters, scale=0.0):
        """Stops unless the two references agree."""
        columns = columns if isinstance(columns, dict) else {self.columns[0]: columns}
        values = [columns[c] for c in self.columns]
        for a, b in zip(self.reference(*values, *parameters), self.definition(*values, *parameters), strict=True):
            numpy.testing.assert_allclose(array(a), array(b), rtol=1e-11, atol=scale)

    def write(self, source, absolute, relative, script="indicators.py"):
        header = json.dumps(
            {"function": self.name, "source": f"generate/{script}: {source}", "tolerance": {"absolute": absolute, "relative": relative}}
        )
        lines = ",\n".join(json.dumps(spelled(case), allow_nan=False) for case in self.cases)
        text = f'{header[:-1]}, "cases": [\n{lines}\n]}}\n'
        assert len(text) < 150_000, f"{self.name}.json has {len(text)} bytes"
        (FOLDER / f"{self.name}.json").write_text(text)


def spelled(value):
    """NaN and infinities as strings."""
    if isinstance(value, dict):
        return {k: spelled(v) for k, v in value.items()}
    if isinstance(value, list):
        return [spelled(v) for v in value]
    if isinstance(value, float) and math.isnan(value):
        return "NaN"
    if isinstance(value, float) and math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def edges(function, lookback, *parameters, columns=None):
    """Series at, below and just above the warm-up."""
    columns = columns or {"close": ORDINARY}
    for bars in sorted({0, 1, lookback, lookback + 1, lookback + 2}):
        function.case(f"{bars} bars, warm-up {lookback}", {k: v[:bars] for k, v in columns.items()}, *parameters)
    function.case("nothing but gaps", {k: [NAN, INFINITY, NAN] for k in columns}, *parameters, exactly=True)


def write_averages():
    for name, reference, definition in (("sma", talib.SMA, exact_sma), ("ema", talib.EMA, exact_ema)):
        f = Function(name, ["close"], ["period"], [name], definition, library(reference))
        for period in (1, 2, 3, 14, 50, 200):
            f.compare(ORDINARY, period)
            f.case(f"ordinary, period {period}", ORDINARY if period == 200 else ORDINARY[:160], period)
        f.case("ordinary, period 20, exact", ORDINARY, 20, exactly=True)
        f.case("near 1e-6", TINY, 14)
        f.case("1e8 with unit ticks", TICKS, 14, exactly=True)
        f.case("bad print", PRINTED, 20, exactly=True)
        f.case("bad print, end of a block", PRINTED_LAST, 20, exactly=True)
        f.case("bad print of 1e200", with_print(ORDINARY[:90], 30, 1e200), 10, exactly=True)
        f.case("flat", FLAT, 14)
        f.case("gaps", GAPPED, 14)
        edges(f, 13, 14)
        f.case("period longer than any series", ORDINARY[:5], 10**5, exactly=True)
        f.refuse("period", ORDINARY[:5], 0)
        f.write(f"{TALIB}, except where a case names another", 0.0, 1e-14)


def write_rsi():
    f = Function("rsi", ["close"], ["period"], ["rsi"], exact_rsi, library(talib.RSI))
    for period in (2, 5, 14, 50):
        f.compare(ORDINARY, period)
        f.case(f"ordinary, period {period}", ORDINARY if period == 14 else ORDINARY[:160], period)
    f.case("near 1e-6", TINY, 14, exactly=True)
    f.case("1e8 with unit ticks", TICKS, 14)
    f.case("bad print", PRINTED, 14, exactly=True)
    f.case("rises only", sorted(ORDINARY[:40]), 14)
    f.case("falls only", sorted(ORDINARY[:40], reverse=True), 14)
    f.case("flat", FLAT, 14, exactly=True, source="the rule: a series that has not moved is at 50; TA-Lib gives 0")
    f.case("flat, then moves", [*FLAT[:20], *ORDINARY[:40]], 14, exactly=True, source="the rule for a flat start, then " + EXACT)
    f.case("gaps", GAPPED, 14)
    edges(f, 14, 14)
    f.case("period longer than any series", ORDINARY[:5], 10**5, exactly=True)
    f.refuse("period", ORDINARY[:5], 0)
    f.refuse("period", ORDINARY[:5], 1)
    f.write(f"{TALIB}, except where a case names another", 0.0, 1e-14)


def write_ranges():
    columns = ["high", "low", "close"]
    unequal = [
        ("low", {"high": [2.0, 3.0], "low": [1.0], "close": [1.5, 2.5]}),
        ("close", {"high": [2.0, 3.0], "low": [1.0, 2.0], "close": [1.5, 2.5, 3.5]}),
        ("low", {"high": [2.0], "low": [1.0, 2.0], "close": [1.5, 2.5]}),
    ]
    f = Function("trange", columns, [], ["trange"], exact_true_range, library(talib.TRANGE))
    f.compare(ORDINARY_BARS)
    f.case("ordinary", ORDINARY_BARS)
    f.case("near 1e-6", TINY_BARS)
    f.case("1e8 with unit ticks", TICK_BARS)
    f.case("bad print", PRINTED_BARS)
    f.case("flat", FLAT_BARS)
    f.case("gaps", GAPPED_BARS)
    edges(f, 1, columns=ORDINARY_BARS)
    for argument, bad in unequal:
        f.refuse(argument, bad, code="LENGTH_MISMATCH")
    f.write(f"{TALIB}, except where a case names another", 0.0, 1e-15)

    f = Function("atr", columns, ["period"], ["atr"], exact_atr, library(talib.ATR))
    for period in (1, 2, 14, 50):
        f.compare(ORDINARY_BARS, period)
        f.case(f"ordinary, period {period}", {k: v if period == 14 else v[:120] for k, v in ORDINARY_BARS.items()}, period)
    f.case("near 1e-6", TINY_BARS, 14)
    f.case("1e8 with unit ticks", TICK_BARS, 14)
    f.case("bad print", PRINTED_BARS, 14, exactly=True)
    f.case("flat", FLAT_BARS, 14)
    f.case("gaps", GAPPED_BARS, 14)
    edges(f, 14, 14, columns=ORDINARY_BARS)
    f.case("period longer than any series", {k: v[:5] for k, v in ORDINARY_BARS.items()}, 10**5, exactly=True)
    for argument, bad in unequal:
        f.refuse(argument, bad, 14, code="LENGTH_MISMATCH")
    f.refuse("period", FLAT_BARS, 0)
    f.write(f"{TALIB}, except where a case names another", 0.0, 1e-14)


def write_macd():
    f = Function(
        "macd", ["close"], ["fast_period", "slow_period", "signal_period"], ["macd", "signal", "histogram"],
        exact_macd, lambda *a: library(talib.MACD)(*a, outputs=3),
    )
    # The lines are differences of averages at the level of the price, so their errors are in proportion to that.
    for periods in ((12, 26, 9), (2, 3, 1), (5, 35, 5), (8, 8, 4)):
        f.compare(ORDINARY, *periods, scale=1e-13)
        series = ORDINARY if periods[1] == 26 else ORDINARY[:120]
        f.case(f"ordinary, periods {periods}", series, *periods, absolute=1e-13)
    f.case("near 1e-6", TINY, 12, 26, 9, exactly=True, absolute=1e-22)
    f.case("1e8 with unit ticks", TICKS, 12, 26, 9, exactly=True, absolute=1e-7)
    f.case("bad print", PRINTED, 12, 26, 9, exactly=True, absolute=1e-7)
    f.case("flat", FLAT, 12, 26, 9, exactly=True, absolute=1e-13)
    f.case("gaps", GAPPED, 12, 26, 9, absolute=1e-13)
    edges(f, 33, 12, 26, 9)
    f.case("periods longer than any series", ORDINARY[:5], 12, 10**5, 10**5, exactly=True)
    f.refuse("fast_period", ORDINARY[:5], 1, 26, 9)
    f.refuse("slow_period", ORDINARY[:5], 12, 1, 9)
    f.refuse("signal_period", ORDINARY[:5], 12, 26, 0)
    f.write(f"{TALIB}, except where a case names another", 1e-13, 0.0)


def write_bbands():
    f = Function(
        "bbands", ["close"], ["period", "deviations_up", "deviations_down"], ["upper", "middle", "lower"],
        exact_bbands, lambda *a: library(talib.BBANDS)(*a, outputs=3),
    )
    for period, up, down in ((20, 2.0, 2.0), (2, 1.0, 3.0), (50, 0.0, 2.5)):
        f.compare(ORDINARY, period, up, down)
        f.case(f"ordinary, period {period}", ORDINARY[:200] if period == 20 else ORDINARY[:90], period, up, down)
    f.case("near 1e-6", TINY[:90], 20, 2.0, 2.0, exactly=True)
    # Deviations in such numbers that nothing else is left of the bands show the deviation itself in all its digits.
    shown = {"exactly": True, "relative": 2e-14}
    f.case("1e8 with unit ticks", TICKS, 20, 2.0, 2.0, **shown)
    f.case("1e8 with unit ticks, deviation", TICKS, 20, 1e13, 1e13, **shown)
    f.case("1e8 with unit ticks, deviation, period 2", TICKS[:60], 2, 1e13, 1e13, **shown)
    f.case("1e8 with unit ticks, deviation, period 50", TICKS, 50, 1e13, 1e13, **shown)
    f.case("bad print, deviation", PRINTED, 20, 1e13, 1e13, **shown)
    f.case("bad print, end of a block, deviation", PRINTED_LAST, 20, 1e13, 1e13, **shown)
    f.case("bad print, start of a block, deviation", with_print(ORDINARY[:90], 40), 20, 1e13, 1e13, **shown)
    f.case("flat", FLAT, 20, 2.0, 2.0)
    f.case("gaps", GAPPED, 20, 2.0, 2.0)
    edges(f, 19, 20, 2.0, 2.0)
    f.case("period longer than any series", ORDINARY[:5], 10**5, 2.0, 2.0, exactly=True)
    f.refuse("period", ORDINARY[:5], 0, 2.0, 2.0)
    f.refuse("period", ORDINARY[:5], 1, 2.0, 2.0)
    f.refuse("deviations_up", ORDINARY[:5], 2, -INFINITY, 2.0)
    f.refuse("deviations_up", ORDINARY[:5], 2, NAN, 2.0)
    f.refuse("deviations_down", ORDINARY[:5], 2, 2.0, INFINITY)
    f.write(f"{TALIB}, except where a case names another", 0.0, 5e-14)


NOT_PRICES = {5: 0.0, 20: -3.0, 21: NAN, 70: 0.0}


def write_log_returns():
    f = Function("log_returns", ["close"], [], ["log_returns"], exact_log_returns, present=is_price)
    f.case("ordinary", ORDINARY)
    f.case("near 1e-6", TINY)
    f.case("1e8 with unit ticks", TICKS)
    f.case("bad print", PRINTED_LAST)
    f.case("flat", FLAT)
    f.case("large moves", [1.0, 1.5, 1.0, 2.0, 1.0, 0.4, 1.1, 5.0, 1e-3, 1e9, 1e300, 1e-300 * 1e9])
    f.case("gaps", GAPPED)
    f.case("closes that are no prices", with_gaps(ORDINARY[:90], NOT_PRICES))
    edges(f, 1)
    f.cases.append({"name": "close refused", "inputs": {}, "error": {"code": "INVALID_PARAMETER", "argument": "close"}})
    f.write(EXACT, 0.0, 1e-15)


def write_historical_volatility():
    f = Function(
        "historical_volatility", ["close"], ["period", "periods_per_year"], ["historical_volatility"],
        exact_historical_volatility, present=is_price,
    )
    for period, year in ((20, 252.0), (2, 252.0), (30, 365.0), (252, 1.0)):
        f.case(f"ordinary, period {period}", ORDINARY, period, year)
    f.case("near 1e-6", TINY, 20, 252.0)
    f.case("1e8 with unit ticks", TICKS, 20, 252.0)
    f.case("bad print", PRINTED, 20, 252.0)
    f.case("bad print, end of a block", PRINTED_LAST, 20, 252.0)
    f.case("flat", FLAT, 20, 252.0)
    f.case("doubles each bar", [2.0**i for i in range(60)], 20, 252.0)
    f.case("gaps", GAPPED, 20, 252.0)
    f.case("closes that are no prices", with_gaps(ORDINARY[:90], NOT_PRICES), 20, 252.0)
    edges(f, 20, 20, 252.0)
    f.case("period longer than any series", ORDINARY[:5], 10**5, 252.0)
    f.refuse("period", ORDINARY[:5], 0, 252.0)
    f.refuse("period", ORDINARY[:5], 1, 252.0)
    f.refuse("periods_per_year", ORDINARY[:5], 2, 0.0)
    f.refuse("periods_per_year", ORDINARY[:5], 2, -252.0)
    f.refuse("periods_per_year", ORDINARY[:5], 2, NAN)
    f.refuse("periods_per_year", ORDINARY[:5], 2, INFINITY)
    f.write(EXACT, 0.0, 2e-14)


def write_ranks():
    # A level that reverts, in steps of a tenth of a point: ties are frequent.
    level, volatility = 0.25, []
    for _ in range(300):
        level += 0.05 * (0.25 - level) + draw.gauss(0, 0.01)
        volatility.append(round(max(level, 0.05), 3))
    fine = [round(float(v), 6) for v in exact_historical_volatility(ORDINARY, 20, 252.0)[0]]
    for name, definition, lookback in (
        ("historical_volatility_rank", exact_rank, -1),
        ("historical_volatility_percentile", exact_percentile, 0),
    ):
        f = Function(name, ["volatility"], ["window"], [name], definition)
        for window in (2, 20, 60, 252):
            f.case(f"ordinary, window {window}", volatility, window)
        f.case("a volatility with its warm-up", fine, 30)
        f.case("near 1e-6", [float(f"{1e-6 * v:.6g}") for v in volatility[:100]], 20)
        f.case("bad print", with_print(volatility[:120], 40), 20)
        f.case("bad print, end of a block", with_print(volatility[:120], 39), 20)
        f.case("flat", [0.25] * 40, 20)
        f.case("flat, then moves, then flat", [0.25] * 25 + volatility[:20] + [0.3] * 25, 20)
        f.case("rises only", [round(0.01 * i, 2) for i in range(60)], 20)
        f.case("falls only", [round(1 - 0.01 * i, 2) for i in range(60)], 20)
        f.case("gaps", with_gaps(volatility[:120], GAPS), 20)
        edges(f, 20 + lookback, 20, columns={"volatility": volatility})
        f.case("window longer than any series", volatility[:5], 10**5)
        f.refuse("window", volatility[:5], 0)
        if name.endswith("rank"):
            f.refuse("window", volatility[:5], 1)
        else:
            f.case("window 1", volatility[:50], 1)
        f.write(EXACT, 0.0, 1e-15)


if __name__ == "__main__":
    write_averages()
    write_rsi()
    write_ranges()
    write_macd()
    write_bbands()
    write_log_returns()
    write_historical_volatility()
    write_ranks()
