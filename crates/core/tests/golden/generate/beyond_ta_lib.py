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
    squared_deviations, windows, with_gaps, with_print,
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


if __name__ == "__main__":
    write_zscore()
    write_benchmarked()
    write_vwaps()
