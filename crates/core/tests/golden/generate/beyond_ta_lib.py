"""Writes the golden vectors of indicators that TA-Lib lacks beside this folder.

    python -m pip install TA-Lib==0.8.2 numpy==2.4.6 mpmath==1.4.1
    python beyond_ta_lib.py

Series are those of `indicators.py`, and more from its generator. Expected values are the definitions in 50 digits.
"""

import math

import mpmath
from indicators import (
    EXACT, FLAT, FLAT_BARS, GAPPED, GAPPED_BARS, INFINITY, NAN, NOT_PRICES, ORDINARY, ORDINARY_BARS, PRINTED, PRINTED_BARS,
    PRINTED_LAST, TICK_BARS, TICKS, TINY, TINY_BARS, Function, closes, draw, edges, exact, is_price, logs, mean, padded,
    ranges, squared_deviations, wilder, windows, with_gaps, with_print,
)
from mpmath import mpf

SCRIPT = "beyond_ta_lib.py"


def ratio(numerator, denominator):
    return numerator / denominator if denominator else NAN


def exact_zscore(values, period, delta):
    return [padded(len(values), [ratio(w[-1] - mean(w), mpmath.sqrt(squared_deviations(w) / (period - delta))) for w in windows(exact(values), period)])]


def products(first, second):
    a, b = mean(first), mean(second)
    return mpmath.fsum((x - a) * (y - b) for x, y in zip(first, second))


def exact_beta(close, benchmark, period):
    pairs = zip(windows(logs(close), period), windows(logs(benchmark), period))
    return [padded(len(close), [ratio(products(r, b), squared_deviations(b)) for r, b in pairs])]


def exact_correlation(close, benchmark, period):
    pairs = zip(windows(logs(close), period), windows(logs(benchmark), period))
    return [padded(len(close), [ratio(products(r, b), mpmath.sqrt(squared_deviations(r) * squared_deviations(b))) for r, b in pairs])]


def exact_strength(close, benchmark, period):
    ratios = [a / b for a, b in zip(exact(close), exact(benchmark))]
    return [padded(len(close), [100 * (w[-1] / mean(w) - 1) for w in windows(ratios, period)])]


def exact_session(high, low, close, volume, session):
    column, paid, traded = [], mpf(0), mpf(0)
    for i, (h, l, c, v) in enumerate(zip(exact(high), exact(low), exact(close), exact(volume))):
        if i and session[i] != session[i - 1]:
            paid, traded = mpf(0), mpf(0)
        paid += (h + l + c) / 3 * v
        traded += v
        column.append(paid / traded if traded > 0 else NAN)
    return [column]


def exact_anchored(high, low, close, volume, anchor):
    [column] = exact_session(high, low, close, volume, anchor)
    return [[value if a else NAN for value, a in zip(column, anchor)]]


def exact_skewness(values, period):
    n = mpf(period)
    def skewness(window):
        centre, variance = mean(window), squared_deviations(window) / (n - 1)
        cubes = mpmath.fsum((v - centre) ** 3 for v in window)
        return ratio(n / ((n - 1) * (n - 2)) * cubes, mpmath.sqrt(variance) ** 3)

    return [padded(len(values), [skewness(w) for w in windows(exact(values), period)])]


def exact_vwap_bands(high, low, close, volume, session, deviations):
    upper, middle, lower, paid = [], [], [], []
    for i, (h, l, c, v) in enumerate(zip(exact(high), exact(low), exact(close), exact(volume))):
        if i and session[i] != session[i - 1]:
            paid = []
        paid.append(((h + l + c) / 3, v))
        traded = mpmath.fsum(w for _, w in paid)
        if traded == 0:
            vwap = deviation = NAN
        else:
            vwap = mpmath.fsum(p * w for p, w in paid) / traded
            deviation = mpmath.sqrt(mpmath.fsum(w * (p - vwap) ** 2 for p, w in paid) / traded)
        upper.append(vwap + deviations * deviation)
        middle.append(vwap)
        lower.append(vwap - deviations * deviation)
    return [upper, middle, lower]


def exact_chandelier(high, low, close, period, multiplier):
    averages = wilder(ranges(high, low, close), period)
    highest = [max(w) for w in windows(exact(high)[1:], period)]
    lowest = [min(w) for w in windows(exact(low)[1:], period)]
    bars = len(close)
    return [
        padded(bars, [h - mpf(multiplier) * a for h, a in zip(highest, averages)]),
        padded(bars, [l + mpf(multiplier) * a for l, a in zip(lowest, averages)]),
    ]


def exact_alligator(high, low, jaw, jaw_offset, teeth, teeth_offset, lips, lips_offset):
    median = [(h + l) / 2 for h, l in zip(exact(high), exact(low))]
    bars = len(median)
    first = max(jaw + jaw_offset, teeth + teeth_offset, lips + lips_offset) - 1

    def line(period, offset):
        averages = [NAN] * (period - 1) + wilder(median, period)
        return [float(averages[at - offset]) if at >= first else NAN for at in range(bars)]

    return [line(jaw, jaw_offset), line(teeth, teeth_offset), line(lips, lips_offset)]


def exact_distance(high, low, close, period):
    highest = [max(w) for w in windows(exact(high), period)]
    lowest = [min(w) for w in windows(exact(low), period)]
    bars, last = len(close), exact(close)[period - 1 :]
    of = lambda extremes: padded(bars, [100 * (c / e - 1) if l > 0 else NAN for c, e, l in zip(last, extremes, lowest)])
    return [of(highest), of(lowest)]


def exact_gap(opened, close):
    x = list(zip(exact(opened)[1:], exact(close)))
    return [padded(len(close), [100 * (o / c - 1) if c > 0 else NAN for o, c in x])]


def after(levels):
    """The levels of each bar, at the next one."""

    def columns(*bars):
        rows = list(zip(*(exact(column) for column in bars)))
        answers = [levels(before, row) for before, row in zip(rows, rows[1:])]
        return [padded(len(rows), column) for column in zip(*answers)]

    return columns


def classic(pivot, high, low):
    return [pivot, 2 * pivot - low, pivot + high - low, high + 2 * (pivot - low), 2 * pivot - high, pivot - high + low, low - 2 * (high - pivot)]


def fibonacci(before, _):
    high, low, close = before
    pivot, shares = (high + low + close) / 3, [mpf(382) / 1000, mpf(618) / 1000, 1]
    return [pivot, *[pivot + s * (high - low) for s in shares], *[pivot - s * (high - low) for s in shares]]


def woodie(before, now):
    return classic((before[1] + before[2] + 2 * now[0]) / 4, before[1], before[2])


def demark(before, _):
    opened, high, low, close = before
    x = high + low + close + (high if close > opened else low if close < opened else close)
    return [x / 4, x / 2 - low, x / 2 - high]


def write_zscore():
    f = Function("zscore", ["values"], ["period", "delta_degrees_of_freedom"], ["zscore"], exact_zscore)
    # A score near 0 is the difference of two numbers, right to the digits of the deviation.
    for period, delta in ((30, 0), (30, 1), (2, 1), (50, 0)):
        f.case(f"ordinary, period {period}, {delta}", ORDINARY[:150], period, delta)
    f.case("near 1e-6", TINY, 14, 0)
    f.case("1e8 with unit ticks", TICKS, 14, 1)
    f.case("bad print", PRINTED, 20, 0)
    f.case("bad print, end of a block", PRINTED_LAST, 20, 0)
    f.case("flat", FLAT, 14, 0)
    f.case("negative", [-v for v in ORDINARY[:60]], 14, 0)
    f.case("gaps", GAPPED, 14, 0)
    edges(f, 29, 30, 0, columns={"values": ORDINARY})
    f.case("period longer than any series", ORDINARY[:5], 10**5, 0)
    f.refuse("period", ORDINARY[:5], 1, 0)
    f.refuse("delta_degrees_of_freedom", ORDINARY[:5], 5, 2)
    f.write(EXACT, 1e-13, 1e-13, SCRIPT)


def write_benchmarked():
    follower = []
    for i, value in enumerate(ORDINARY):
        before = ORDINARY[i - 1] if i else value
        follower.append(round((follower[-1] if i else 40.0) * (1 + 1.4 * (value / before - 1) + draw.gauss(0, 0.008)), 4))
    unrelated = closes(300)
    twos = [2.0 ** (i % 5) for i in range(60)]
    for name, definition, longest, lookback, scale in (
        ("rolling_beta", exact_beta, 252, 20, 1e-13), ("rolling_correlation", exact_correlation, 252, 20, 1e-13), ("relative_strength", exact_strength, 252, 19, 1e-12),
    ):
        f = Function(name, ["close", "benchmark"], ["period"], [name], definition, present=is_price)
        def pair(close, benchmark, bars=None):
            return {"close": close[:bars], "benchmark": benchmark[:bars]}

        f.case(f"ordinary, period {longest}", pair(follower, ORDINARY), longest)
        f.case("ordinary, period 20", pair(follower, ORDINARY, 150), 20)
        f.case("ordinary, period 2", pair(follower, ORDINARY, 60), 2)
        f.case("unrelated", pair(unrelated, ORDINARY, 150), 60)
        f.case("itself", pair(ORDINARY, ORDINARY, 60), 14)
        f.case("near 1e-6", pair(TINY, ORDINARY[:120]), 14)
        f.case("1e8 with unit ticks", pair(TICKS, follower[:120]), 14)
        f.case("a benchmark of 1e8 with unit ticks", pair(follower[:120], TICKS), 14)
        f.case("bad print", pair(PRINTED_LAST, follower[: len(PRINTED_LAST)]), 20)
        f.case("bad print of the benchmark", pair(follower[: len(PRINTED)], PRINTED), 20)
        f.case("flat", pair(FLAT, follower, 60), 14)
        f.case("flat benchmark", pair(follower, FLAT, 60), 14)
        f.case("doublings", pair(twos, twos[::-1]), 10)
        f.case("gaps", pair(GAPPED, with_gaps(follower[:120], {5: NAN, 60: INFINITY})), 14)
        f.case("what is no price", pair(with_gaps(ORDINARY[:90], NOT_PRICES), with_gaps(follower[:90], {30: 0.0, 70: -1.0})), 14)
        edges(f, lookback, 20, columns=pair(follower, ORDINARY))
        f.case("period longer than any series", pair(follower, ORDINARY, 5), 10**5)
        f.refuse("period", pair(follower, ORDINARY, 5), 0)
        f.refuse("benchmark", {"close": follower[:5], "benchmark": ORDINARY[:4]}, 2, code="LENGTH_MISMATCH")
        f.write(EXACT, scale, 1e-12, SCRIPT)


def write_vwaps():
    volume = [float(round(math.exp(draw.gauss(12, 1)))) if draw.random() > 0.05 else 0.0 for _ in range(300)]
    for name, column, definition, starts in (
        ("anchored_vwap", "anchor", exact_anchored, [float(sum(i >= at for at in (7, 60, 61, 200))) for i in range(300)]),
        ("session_vwap", "session", exact_session, [float(20_260_000 + i // 26) for i in range(300)]),
    ):
        f = Function(name, ["high", "low", "close", "volume", column], [], [name], definition)

        def of(bars, traded=volume, begins=starts, count=None):
            most = min(len(bars["close"]), count or 300)
            return {**{k: v[:most] for k, v in bars.items()}, "volume": traded[:most], column: begins[:most]}

        f.case("ordinary", of(ORDINARY_BARS))
        f.case("near 1e-6", of(TINY_BARS))
        f.case("1e8 with unit ticks", of(TICK_BARS))
        f.case("bad print", of(PRINTED_BARS))
        f.case("bad print of volume", of(ORDINARY_BARS, with_print(volume, 30, 1e15), count=120))
        f.case("flat", of(FLAT_BARS))
        f.case("nothing traded", of(ORDINARY_BARS, [0.0] * 300, count=40))
        f.case("nothing traded at first", of(ORDINARY_BARS, [0.0] * 10 + volume, count=40))
        f.case("starts at every bar", of(ORDINARY_BARS, begins=[float(i + 1) for i in range(300)], count=40))
        f.case("never starts", of(ORDINARY_BARS, begins=[0.0] * 300, count=40))
        f.case("gaps", of(GAPPED_BARS, with_gaps(volume, {50: NAN}), with_gaps(starts, {25: NAN, 61: NAN})))
        edges(f, 0, columns=of(ORDINARY_BARS))
        short = of(ORDINARY_BARS, count=5)
        for other in ("low", "volume", column):
            f.refuse(other, {**short, other: short[other][:4]}, code="LENGTH_MISMATCH")
        f.write(EXACT, 0.0, 1e-14, SCRIPT)


def write_skewness():
    f = Function("skewness", ["values"], ["period"], ["skewness"], exact_skewness)
    # Values far from a normal distribution: a long tail on either side.
    tail = [math.exp(draw.gauss(0, 1)) for _ in range(120)]
    f.case("ordinary, period 30", ORDINARY[:150], 30)
    f.case("period 3", ORDINARY[:60], 3)
    f.case("long tail above", tail, 40)
    f.case("long tail below", [-v for v in tail], 40)
    f.case("near 1e-6", TINY, 14)
    f.case("1e8 with unit ticks", TICKS, 14)
    f.case("bad print", PRINTED, 20)
    f.case("bad print, end of a block", PRINTED_LAST, 20)
    f.case("flat", FLAT, 14)
    f.case("gaps", GAPPED, 14)
    edges(f, 29, 30, columns={"values": ORDINARY})
    f.refuse("period", ORDINARY[:5], 2)
    f.write(EXACT, 1e-12, 1e-12, SCRIPT)


def write_vwap_bands():
    columns = ["high", "low", "close", "volume", "session"]
    f = Function("session_vwap_bands", columns, ["deviations"], ["upper", "middle", "lower"], exact_vwap_bands)
    volume = [float(round(math.exp(draw.gauss(12, 1)))) if draw.random() > 0.05 else 0.0 for _ in range(150)]
    session = [float(20_260_000 + i // 26) for i in range(150)]

    def of(bars, traded=volume, begins=session, count=150):
        most = min(len(bars["close"]), count)
        return {**{k: v[:most] for k, v in bars.items()}, "volume": traded[:most], "session": begins[:most]}

    f.case("ordinary", of(ORDINARY_BARS), 2.0)
    f.case("no width", of(ORDINARY_BARS, count=60), 0.0)
    f.case("one session", of(ORDINARY_BARS, begins=[1.0] * 150), 1.0)
    f.case("near 1e-6", of(TINY_BARS), 2.0)
    f.case("1e8 with unit ticks", of(TICK_BARS), 2.0)
    f.case("bad print of volume", of(ORDINARY_BARS, with_print(volume, 30, 1e15), count=60), 2.0)
    f.case("flat", of(FLAT_BARS), 2.0)
    f.case("nothing traded at first", of(ORDINARY_BARS, [0.0] * 10 + volume, count=40), 2.0)
    f.case("gaps", of(GAPPED_BARS, with_gaps(volume, {50: NAN}), with_gaps(session, {25: NAN, 52: NAN})), 2.0)
    edges(f, 0, 2.0, columns=of(ORDINARY_BARS))
    short = of(ORDINARY_BARS, count=5)
    f.refuse("deviations", short, -1.0)
    f.refuse("session", {**short, "session": session[:4]}, 2.0, code="LENGTH_MISMATCH")
    f.write(EXACT, 0.0, 1e-13, SCRIPT)


def write_stops_and_lines():
    def without(bars, *names):
        return {k: v for k, v in bars.items() if k not in names}

    def first(bars, count):
        return {k: v[:count] for k, v in bars.items()}

    f = Function("chandelier_exit", ["high", "low", "close"], ["period", "multiplier"], ["long_exit", "short_exit"], exact_chandelier)
    for name, bars in (("ordinary", first(ORDINARY_BARS, 150)), ("near 1e-6", TINY_BARS), ("1e8 with unit ticks", TICK_BARS), ("flat", FLAT_BARS), ("gaps", GAPPED_BARS)):
        f.case(name, bars, 22, 3.0)
    f.case("period 2", first(ORDINARY_BARS, 60), 2, 1.5)
    edges(f, 22, 22, 3.0, columns=ORDINARY_BARS)
    f.refuse("multiplier", first(ORDINARY_BARS, 5), 2, -1.0)
    f.write(EXACT, 0.0, 1e-13, SCRIPT)

    parameters = [f"{line}_{part}" for line in ("jaw", "teeth", "lips") for part in ("period", "offset")]
    f = Function("alligator", ["high", "low"], parameters, ["jaw", "teeth", "lips"], exact_alligator)
    for name, bars in (("ordinary", first(ORDINARY_BARS, 150)), ("near 1e-6", TINY_BARS), ("1e8 with unit ticks", TICK_BARS), ("gaps", GAPPED_BARS)):
        f.case(name, without(bars, "close"), 13, 8, 8, 5, 5, 3)
    f.case("not moved", without(first(ORDINARY_BARS, 60), "close"), 5, 0, 3, 0, 1, 0)
    f.case("lips last", without(first(ORDINARY_BARS, 60), "close"), 3, 1, 5, 2, 8, 9)
    edges(f, 20, 13, 8, 8, 5, 5, 3, columns=without(ORDINARY_BARS, "close"))
    f.refuse("lips_period", without(first(ORDINARY_BARS, 5), "close"), 13, 8, 8, 5, 0, 3)
    f.write(EXACT, 0.0, 1e-13, SCRIPT)

    f = Function("high_low_distance", ["high", "low", "close"], ["period"], ["from_high", "from_low"], exact_distance)
    f.case("ordinary, a year", ORDINARY_BARS, 252)
    f.case("ordinary, period 1", first(ORDINARY_BARS, 60), 1)
    f.case("near 1e-6", TINY_BARS, 20)
    f.case("1e8 with unit ticks", TICK_BARS, 20)
    f.case("not positive", {k: [p - 100 for p in v[:60]] for k, v in ORDINARY_BARS.items()}, 5)
    f.case("flat", FLAT_BARS, 20)
    f.case("gaps", GAPPED_BARS, 20)
    edges(f, 19, 20, columns=ORDINARY_BARS)
    f.refuse("period", first(ORDINARY_BARS, 5), 0)
    f.write(EXACT, 1e-13, 1e-13, SCRIPT)


def write_levels():
    """What the bar before, and today's open, say about a day."""
    def opened(close):
        return [close[0], *[round(c * (1 + draw.gauss(0, 0.004)), 4) for c in close[:-1]]]

    bars = {"open": opened(ORDINARY[:120]), **{k: v[:120] for k, v in ORDINARY_BARS.items()}}
    gapped = {"open": with_gaps(bars["open"], {7: NAN, 8: INFINITY}), **GAPPED_BARS}
    three = [f"{side}_{i}" for side in ("resistance", "support") for i in (1, 2, 3)]
    for name, columns, outputs, definition in (
        ("gap_percent", ["open", "close"], ["gap_percent"], exact_gap),
        ("fibonacci_pivot_points", ["high", "low", "close"], ["pivot", *three], after(fibonacci)),
        ("woodie_pivot_points", ["open", "high", "low"], ["pivot", *three], after(woodie)),
        ("demark_pivot_points", ["open", "high", "low", "close"], ["pivot", "resistance_1", "support_1"], after(demark)),
    ):
        f = Function(name, columns, [], outputs, lambda *series: definition(*series) if len(series[0]) > 1 else [[NAN] * len(series[0])] * len(outputs))
        of = lambda bars, count=120: {k: bars[k][:count] for k in columns}
        f.case("ordinary", of(bars))
        f.case("near 1e-6", {k: [float(f"{1e-8 * p:.12g}") for p in v] for k, v in of(bars).items()})
        f.case("gaps", of(gapped))
        edges(f, 1, columns=of(bars))
        f.refuse(columns[-1], {**of(bars, 5), columns[-1]: bars[columns[-1]][:4]}, code="LENGTH_MISMATCH")
        f.write(EXACT, 1e-13 if name == "gap_percent" else 0.0, 1e-13, SCRIPT)


if __name__ == "__main__":
    write_zscore()
    write_benchmarked()
    write_vwaps()
    write_skewness()
    write_vwap_bands()
    write_stops_and_lines()
    write_levels()
