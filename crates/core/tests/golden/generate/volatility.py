"""Writes the golden vectors of the volatility estimators and models beside this folder.

    python -m pip install TA-Lib==0.8.2 numpy==2.4.6 mpmath==1.4.1 arch==8.0.0
    python volatility.py

Series are those of `indicators.py`, and more from its generator. Expected values are the definitions in 50 digits; those
of GARCH are the optimum that the package `arch` finds, taken to its last digits by Newton's method in 30.
"""

import importlib.metadata
import math

import arch
import mpmath
import numpy
from indicators import (
    EXACT, FLAT, FLAT_BARS, GAPPED, GAPPED_BARS, GAPS, INFINITY, NAN, NOT_PRICES, ORDINARY, ORDINARY_BARS, PRINTED,
    PRINTED_BARS, PRINTED_LAST, TICK_BARS, TICKS, TINY, TINY_BARS, Function, draw, edges, exact, exact_historical_volatility,
    exact_percentile, exact_rank, is_price, logs, mean, padded, spelled, squared_deviations, windows, with_gaps, with_print,
)
from mpmath import mpf

assert importlib.metadata.version("arch") == "8.0.0", "arch 8.0.0 is pinned"
SCRIPT = "volatility.py"


# Bars of four prices.


def with_open(bars, spread=0.004, decimals=4):
    """An open between low and high, near the close before."""
    opens = []
    for i, close in enumerate(bars["close"]):
        opened = bars["close"][i - 1] * (1 + draw.gauss(0, spread)) if i else close
        low, high = bars["low"][i], bars["high"][i]
        inside = all(map(math.isfinite, (low, high, opened)))
        opens.append(round(min(max(opened, low), high), decimals) if inside else close)
    return {"open": opens, **bars}


ORDINARY_OHLC = with_open(ORDINARY_BARS)
TINY_OHLC = with_open(TINY_BARS, decimals=14)
TICK_OHLC = with_open(TICK_BARS, spread=1e-8, decimals=0)
PRINTED_OHLC = with_open(PRINTED_BARS)
FLAT_OHLC = {"open": FLAT, **FLAT_BARS}
GAPPED_OHLC = {"open": with_gaps(ORDINARY_OHLC["open"][:120], {3: NAN, 70: INFINITY}), **GAPPED_BARS}
NO_PRICES = {column: with_gaps(values[:90], {(7 * i + 5) % 80: bad}) for (i, (column, values)), bad in zip(enumerate(ORDINARY_OHLC.items()), (0.0, -3.0, NAN, -0.0))}


# Estimators, for series without gaps.


def annual(variances, periods_per_year):
    return [mpmath.sqrt(v * mpf(periods_per_year)) if v >= 0 else NAN for v in variances]


def log_ratios(numerators, denominators):
    return [mpmath.log(a / b) for a, b in zip(exact(numerators), exact(denominators))]


def exact_parkinson(high, low, period, year):
    squares = [r * r / (4 * mpmath.log(2)) for r in log_ratios(high, low)]
    return [padded(len(high), annual([mean(w) for w in windows(squares, period)], year))]


def exact_garman_klass(opens, high, low, close, period, year):
    pairs = zip(log_ratios(high, low), log_ratios(close, opens))
    terms = [r * r / 2 - (2 * mpmath.log(2) - 1) * c * c for r, c in pairs]
    return [padded(len(high), annual([mean(w) for w in windows(terms, period)], year))]


def exact_yang_zhang(opens, high, low, close, period, year):
    jumps = log_ratios(opens[1:], close)
    moves = log_ratios(close, opens)[1:]
    prices = list(zip(exact(opens), exact(high), exact(low), exact(close)))[1:]
    terms = [mpmath.log(h / c) * mpmath.log(h / o) + mpmath.log(l / c) * mpmath.log(l / o) for o, h, l, c in prices]
    n = mpf(period)
    k = mpf("0.34") / (mpf("1.34") + (n + 1) / (n - 1))
    variances = [
        squared_deviations(j) / (n - 1) + k * squared_deviations(m) / (n - 1) + (1 - k) * mean(t)
        for j, m, t in zip(windows(jumps, period), windows(moves, period), windows(terms, period))
    ]
    return [padded(len(high), annual(variances, year))]


def exact_ewma(close, decay, period, year):
    squares = [r * r for r in logs(close)]
    if len(squares) < period:
        return [[NAN] * len(close)]
    variances = [mean(squares[:period])]
    for square in squares[period:]:
        variances.append(mpf(decay) * variances[-1] + (1 - mpf(decay)) * square)
    return [padded(len(close), annual(variances, year))]


def exact_realized(close, window, year):
    squares = [r * r for r in logs(close)]
    return [padded(len(close), annual([mean(w) for w in windows(squares, window)], year))]


def exact_ulcer(close, period):
    x = exact(close)
    highest = [max(w) for w in windows(x, period)]
    drawdowns = [100 * (h - c) / h for h, c in zip(highest, x[period - 1 :])]
    return [padded(len(x), [mpmath.sqrt(mean([d * d for d in w])) for w in windows(drawdowns, period)])]


def refuse_years(f, series, *parameters):
    for bad in (0.0, -252.0, NAN, INFINITY):
        f.refuse("periods_per_year", series, *parameters, bad)


def first(series, bars):
    return {column: values[:bars] for column, values in series.items()}


def write_ranges():
    for name, columns, definition, lookback in (
        ("parkinson", ["high", "low"], exact_parkinson, 19),
        ("garman_klass", ["open", "high", "low", "close"], exact_garman_klass, 19),
        ("yang_zhang", ["open", "high", "low", "close"], exact_yang_zhang, 20),
    ):
        def of(series, bars=None):
            return {column: series[column][:bars] for column in columns}

        f = Function(name, columns, ["period", "periods_per_year"], [name], definition, present=is_price)
        for period, year in ((20, 252.0), (2, 252.0), (30, 365.0)):
            f.case(f"ordinary, period {period}", of(ORDINARY_OHLC, 300 if period == 20 else 90), period, year)
        if name != "yang_zhang":
            f.case("period 1", of(ORDINARY_OHLC, 60), 1, 252.0)
        f.case("near 1e-6", of(TINY_OHLC), 20, 252.0)
        f.case("1e8 with unit ticks", of(TICK_OHLC), 20, 252.0)
        f.case("bad print", of(PRINTED_OHLC), 20, 252.0)
        f.case("flat", of(FLAT_OHLC), 20, 252.0)
        f.case("gaps", of(GAPPED_OHLC), 20, 252.0)
        f.case("what is no price", of(NO_PRICES), 10, 252.0)
        edges(f, lookback, 20, 252.0, columns=of(ORDINARY_OHLC))
        f.case("period longer than any series", of(ORDINARY_OHLC, 5), 10**5, 252.0)
        short = of(ORDINARY_OHLC, 5)
        for column in columns[1:]:
            f.refuse(column, {**short, column: short[column][:4]}, 2, 252.0, code="LENGTH_MISMATCH")
        f.refuse("period", short, 0, 252.0)
        refuse_years(f, short, 2)
        f.write(EXACT, 0.0, 1e-13, SCRIPT)


def write_closes():
    f = Function("ewma_volatility", ["close"], ["lambda", "period", "periods_per_year"], ["ewma_volatility"], exact_ewma, present=is_price)
    for decay, period, year in ((0.94, 20, 252.0), (0.97, 1, 12.0), (0.5, 5, 365.0), (0.0, 1, 252.0), (1.0, 20, 252.0)):
        f.case(f"ordinary, {decay} kept", ORDINARY[: 300 if period == 20 else 90], decay, period, year)
    f.case("near 1e-6", TINY, 0.94, 20, 252.0)
    f.case("1e8 with unit ticks", TICKS, 0.94, 20, 252.0)
    f.case("flat", FLAT, 0.94, 20, 252.0)
    f.case("gaps", GAPPED, 0.94, 20, 252.0)
    f.case("closes that are no prices", with_gaps(ORDINARY[:90], NOT_PRICES), 0.94, 20, 252.0)
    edges(f, 20, 0.94, 20, 252.0)
    f.refuse("lambda", ORDINARY[:5], -0.1, 2, 252.0)
    f.refuse("lambda", ORDINARY[:5], 1.1, 2, 252.0)
    f.refuse("lambda", ORDINARY[:5], NAN, 2, 252.0)
    f.refuse("period", ORDINARY[:5], 0.94, 0, 252.0)
    refuse_years(f, ORDINARY[:5], 0.94, 2)
    f.write(EXACT, 0.0, 1e-13, SCRIPT)

    f = Function("realized_volatility", ["close"], ["window", "periods_per_year"], ["realized_volatility"], exact_realized, present=is_price)
    for window, year in ((78, 19656.0), (1, 252.0), (20, 98280.0)):
        f.case(f"ordinary, window {window}", ORDINARY[: 300 if window == 78 else 90], window, year)
    f.case("near 1e-6", TINY, 20, 19656.0)
    f.case("1e8 with unit ticks", TICKS, 20, 19656.0)
    f.case("bad print", PRINTED, 20, 19656.0)
    f.case("bad print, end of a block", PRINTED_LAST, 20, 19656.0)
    f.case("flat", FLAT, 20, 19656.0)
    f.case("gaps", GAPPED, 20, 19656.0)
    f.case("closes that are no prices", with_gaps(ORDINARY[:90], NOT_PRICES), 20, 19656.0)
    edges(f, 20, 20, 19656.0)
    f.case("window longer than any series", ORDINARY[:5], 10**5, 19656.0)
    f.refuse("window", ORDINARY[:5], 0, 19656.0)
    refuse_years(f, ORDINARY[:5], 2)
    f.write(EXACT, 0.0, 2e-14, SCRIPT)

    f = Function("ulcer_index", ["close"], ["period"], ["ulcer_index"], exact_ulcer, present=is_price)
    for period in (14, 2, 1, 50):
        f.case(f"ordinary, period {period}", ORDINARY[:150], period)
    f.case("near 1e-6", TINY, 14)
    f.case("1e8 with unit ticks", TICKS, 14)
    f.case("bad print", PRINTED, 14)
    f.case("rises only", sorted(ORDINARY[:40]), 14)
    f.case("falls only", sorted(ORDINARY[:40], reverse=True), 14)
    f.case("flat", FLAT, 14)
    f.case("gaps", GAPPED, 14)
    f.case("closes that are no prices", with_gaps(ORDINARY[:90], NOT_PRICES), 14)
    edges(f, 26, 14)
    f.case("period longer than any series", ORDINARY[:5], 10**5)
    f.refuse("period", ORDINARY[:5], 0)
    f.write(EXACT, 0.0, 1e-14, SCRIPT)


def write_ranks():
    level, volatility = 0.25, []
    for _ in range(300):
        level += 0.05 * (0.25 - level) + draw.gauss(0, 0.01)
        volatility.append(round(max(level, 0.05), 3))
    for name, definition, lookback in (("iv_rank", exact_rank, 251), ("iv_percentile", exact_percentile, 252)):
        f = Function(name, ["implied_volatility"], ["window"], [name], definition)
        for window in (252, 2, 60):
            f.case(f"ordinary, window {window}", volatility, window)
        f.case("flat", [0.25] * 40, 20)
        f.case("rises only", [round(0.01 * i, 2) for i in range(1, 61)], 20)
        f.case("falls only", [round(1 - 0.01 * i, 2) for i in range(60)], 20)
        f.case("gaps", with_gaps(volatility[:120], GAPS), 20)
        f.case("bad print", with_print(volatility[:120], 40), 20)
        edges(f, lookback, 252, columns={"implied_volatility": volatility})
        f.refuse("window", volatility[:5], 0)
        f.write(EXACT, 0.0, 1e-15, SCRIPT)


# The cone, of one window a case. What is not known is null.


def exact_cone(close, window, quantiles, periods_per_year):
    present = [c for c in close if is_price(c)]
    volatilities = [mpf(v) for v in exact_historical_volatility(present, window, periods_per_year)[0] if not math.isnan(v)]
    ordered = sorted(volatilities)
    last = len(ordered) - 1

    def quantile(share):
        if last < 0:
            return None
        place = mpf(share) * last
        below = min(int(place), last)
        above = min(below + 1, last)
        return float(ordered[below] + (place - below) * (ordered[above] - ordered[below]))

    return {
        "volatilities": [[quantile(q) for q in quantiles]],
        "current": [float(volatilities[-1]) if volatilities else None],
        "observations": [len(volatilities)],
    }


def write_cone():
    f = Function("cone", ["close"], [], [], None)
    shares = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0]
    for name, close, window, quantiles, year in (
        ("ordinary, 20", ORDINARY, 20, shares, 252.0),
        ("ordinary, 60", ORDINARY, 60, shares, 365.0),
        ("ordinary, 252", ORDINARY, 252, [1.0, 0.0, 0.5, 0.5], 252.0),
        ("one observation", ORDINARY[:21], 20, shares, 252.0),
        ("too short", ORDINARY[:20], 20, shares, 252.0),
        ("empty", [], 20, shares, 252.0),
        ("no quantiles", ORDINARY[:60], 20, [], 252.0),
        ("gaps", GAPPED, 20, shares, 252.0),
        ("flat", FLAT, 20, shares, 252.0),
        ("bad print", PRINTED, 20, shares, 252.0),
    ):
        inputs = {"close": close, "windows": [window], "quantiles": quantiles, "periods_per_year": year}
        f.cases.append({"name": name, "inputs": inputs, "expected": exact_cone(close, window, quantiles, year)})
    for argument, window, quantiles, year in (
        ("windows", 1, [0.5], 252.0), ("windows", 0, [0.5], 252.0), ("windows", 10**6, [0.5], 252.0),
        ("quantiles", 20, [0.5, 1.5], 252.0), ("quantiles", 20, [NAN], 252.0), ("quantiles", 20, [-0.1], 252.0),
        ("periods_per_year", 20, [0.5], 0.0), ("periods_per_year", 20, [0.5], NAN), ("periods_per_year", 20, [0.5], INFINITY),
    ):
        inputs = {"close": ORDINARY[:30], "windows": [window], "quantiles": quantiles, "periods_per_year": year}
        f.cases.append({"name": f"{argument} refused", "inputs": inputs, "error": {"code": "INVALID_PARAMETER", "argument": argument}})
    f.write(EXACT, 0.0, 2e-14, SCRIPT)


# GARCH(1,1).


def simulated(returns, omega, alpha, beta, decimals=7, tails=None):
    variance = omega / (1 - alpha - beta) if alpha + beta < 1 else omega * 50
    series = []
    for _ in range(returns):
        shock = draw.gauss(0, 1)
        if tails and draw.random() < tails:
            shock *= 3
        r = round(math.sqrt(variance) * shock, decimals)
        series.append(r)
        variance = omega + alpha * r * r + beta * variance
    return series


def before(squares):
    weights = [mpf("0.94") ** i for i in range(min(75, len(squares)))]
    return mpmath.fsum(w * s for w, s in zip(weights, squares)) / mpmath.fsum(weights)


def derivatives(squares, parameters):
    """The logarithm of the likelihood, its gradient and its second derivatives."""
    omega, alpha, beta = parameters
    past = before(squares)
    v = omega + (alpha + beta) * past
    d = mpmath.matrix([1, past, past])
    dd = mpmath.zeros(3)
    value, slope, curvature = mpf(0), mpmath.zeros(3, 1), mpmath.zeros(3)
    beta_row = mpmath.matrix([0, 0, 1])
    for square in squares:
        value -= (mpmath.log(2 * mpmath.pi * v) + square / v) / 2
        a, b = (square / v - 1) / (2 * v), (mpf("0.5") - square / v) / v**2
        slope += a * d
        curvature += a * dd + b * (d * d.T)
        dd = beta * dd + beta_row * d.T + d * beta_row.T
        d = mpmath.matrix([1, square, v]) + beta * d
        v = omega + alpha * square + beta * v
    return value, slope, curvature, v


def polished(squares, parameters, along):
    """The top of the likelihood along some directions, from near it."""
    x = mpmath.matrix(parameters)
    directions = mpmath.matrix(along).T
    for _ in range(12):
        _, slope, curvature, _ = derivatives(squares, x)
        step = directions * mpmath.lu_solve(-(directions.T * curvature * directions), directions.T * slope)
        x += step
        if max(abs(s) for s in step) < mpf(10) ** -22 * max(abs(p) for p in x):
            break
    else:
        raise AssertionError("no optimum nearby")
    return list(x)


def fitted(returns, scale):
    model = arch.arch_model(numpy.array(returns) * scale, mean="Zero", vol="GARCH", p=1, q=1, rescale=False)
    # Asked for more digits than there are, SLSQP says that it stopped short.
    return model.fit(disp="off", tol=1e-14, options={"maxiter": 2000}, show_warning=False)


def without_beta(returns):
    """A series whose best beta is 0."""
    while True:
        series = simulated(returns, 1e-4, 0.4, 0.0)
        if fitted(series, 100.0).params["beta[1]"] == 0:
            return series


def optimum(returns):
    scale = 1 / math.sqrt(sum(r * r for r in returns) / len(returns))
    found = fitted(returns, scale)
    omega, alpha, beta = (float(p) for p in found.params)
    with mpmath.workdps(30):
        squares = [mpf(r) ** 2 * mpf(scale) ** 2 for r in returns]
        if alpha + beta > 1 - 1e-6:
            start, along, status = [omega, alpha, 1 - alpha], [[1, 0, 0], [0, 1, -1]], "INTEGRATED"
        elif beta < 1e-6:
            start, along, status = [omega, alpha, 0], [[1, 0, 0], [0, 1, 0]], "OK"
        else:
            start, along, status = [omega, alpha, beta], [[1, 0, 0], [0, 1, 0], [0, 0, 1]], "OK"
        omega, alpha, beta = polished(squares, [mpf(p) for p in start], along)
        for ours, theirs in zip((omega, alpha, beta), found.params):
            assert abs(ours - theirs) < 2e-4, (status, ours, theirs)
        value, slope, _, following = derivatives(squares, [omega, alpha, beta])
        if status == "INTEGRATED":
            # It would rise further beyond the bound.
            assert slope[1] > 0 and slope[2] > 0
        assert beta > 0 or slope[2] < 0
        # SLSQP may step over a bound by a little.
        beyond = 1e-8 if status == "OK" else 1e-4
        assert found.loglikelihood - beyond < value < found.loglikelihood + 1e-3, (value, found.loglikelihood)
        unit = mpf(scale) ** 2
        variances = [following / unit]
        for _ in range(9):
            variances.append(omega / unit + (alpha + beta) * variances[-1])
        theirs = found.forecast(horizon=10).variance.values[-1] / scale**2
        numpy.testing.assert_allclose([float(v) for v in variances], theirs, rtol=1e-3)
        return {
            "omega": float(omega / unit),
            "alpha": float(alpha),
            "beta": float(beta),
            "log_likelihood": float(value + len(returns) * mpmath.log(scale)),
            "forecast": [float(v) for v in variances],
            "status": status,
        }


def write_garch():
    f = Function("garch", ["returns"], [], [], None)
    ordinary = simulated(1000, 3e-6, 0.08, 0.9)
    gapped = with_gaps(ordinary[:600], {0: NAN, 17: INFINITY, 300: NAN, 301: -INFINITY, 599: NAN})
    regime = simulated(300, 2e-5, 0.05, 0.1) + [round(6 * r, 7) for r in simulated(300, 2e-5, 0.05, 0.1)]
    for name, returns in (
        ("ordinary", ordinary),
        ("in percent", [round(100 * r, 5) for r in ordinary]),
        ("long memory", simulated(1500, 4e-7, 0.03, 0.965)),
        ("short memory", simulated(1000, 5e-5, 0.3, 0.3)),
        ("fat tails", simulated(1000, 5e-6, 0.1, 0.85, tails=0.03)),
        ("no beta", without_beta(800)),
        ("large alpha", simulated(800, 1e-6, 0.35, 0.6)),
        ("one break", regime),
        ("gaps", gapped),
        ("returns of closes", [NAN, *(round(float(r), 9) for r in logs(simulated_closes(600)))]),
    ):
        expected = optimum([r for r in returns if math.isfinite(r)])
        print(name, expected)
        # Forecasts are asked of the model in Rust: `tests/volatility_properties.rs` reads them.
        forecast = expected.pop("forecast")
        f.cases.append({"name": name, "inputs": {"returns": returns}, "expected": expected, "forecast": forecast})
    for name, returns in (
        ("99 returns", [*ordinary[:99], NAN, NAN]), ("empty", []), ("nothing but zeros", [0.0] * 200),
        ("one size", [0.01, -0.01] * 100), ("nothing but gaps", [NAN] * 200),
    ):
        f.cases.append({"name": name, "inputs": {"returns": returns}, "error": {"code": "INVALID_DATA", "argument": "returns"}})
    source = "the optimum that arch 8.0.0 finds, taken to its last digits by Newton's method in 30 digits (mpmath 1.4.1)"
    f.write(source, 0.0, 1e-8, SCRIPT)


def simulated_closes(bars):
    price, closes = 50.0, [50.0]
    for r in simulated(bars, 6e-6, 0.12, 0.84):
        price *= math.exp(r)
        closes.append(round(price, 4))
    return closes


if __name__ == "__main__":
    write_ranges()
    write_closes()
    write_ranks()
    write_cone()
    write_garch()
