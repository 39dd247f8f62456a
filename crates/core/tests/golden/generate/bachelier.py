"""Writes bachelier_price.json, bachelier_greeks.json and bachelier_implied_volatility.json beside this folder.

    python -m pip install -r requirements.txt
    python bachelier.py

The formulas are the textbook ones of the normal model in 80 decimal digits, from the double inputs exactly, and know
nothing of the library. The Greeks are checked against numerical derivatives of the price.
"""

import json
import math
import pathlib
import random

import mpmath
from mpmath import exp, inf, log, mp, mpf, pi, sqrt

from european import DEEP, EPSILON, INFINITY, NAN, SMALLEST, bad_rows, column, inputs, mismatches, other, shapes
from reference import GREEKS, cumulative, density

SOURCE = (
    f"generate/bachelier.py: the textbook formulas of the normal model in {mp.dps} digits, mpmath {mpmath.__version__}, "
    "from the double inputs exactly, rounded to the nearest double"
)
CORE = {"absolute": 0.0, "relative": 2e-14}
GOOD_ROW = (100.0, 95.0, 0.25, 0.04, 0.01, 20.0)

draw = random.Random(1900)


def spread(low, high):
    return math.exp(draw.uniform(math.log(low), math.log(high)))


# Reference ----------------------------------------------------------------------------------------


def gap(spot, strike, years, rate, dividend_yield):
    return mpf(spot) * exp((mpf(rate) - mpf(dividend_yield)) * mpf(years)) - mpf(strike)


def value(spot, strike, years, rate, dividend_yield, volatility, kind):
    """The price for numbers of any precision, with uncertainty left."""
    sign = 1 if kind == "call" else -1
    w = volatility * sqrt(years)
    distance = spot * exp((rate - dividend_yield) * years) - strike
    d = distance / w
    return exp(-rate * years) * (sign * distance * cumulative(sign * d) + w * density(d))


def limit(spot, strike, years, rate, dividend_yield, volatility, kind):
    """No uncertainty left: derivatives are limits, infinite at the money where they have none."""
    sign = 1 if kind == "call" else -1
    spot, strike, years, rate, dividend_yield = map(mpf, (spot, strike, years, rate, dividend_yield))
    distance = gap(spot, strike, years, rate, dividend_yield)
    at_the_money = distance == 0
    exercised = sign * (mpf(1) / 2 if at_the_money else mpf(sign * distance > 0))
    asset, paid = spot * exp(-dividend_yield * years), strike * exp(-rate * years)
    decay = inf if at_the_money and volatility > 0 else mpf(0)
    return {
        "price": max(sign * (asset - paid), mpf(0)),
        "delta": exercised * exp(-dividend_yield * years),
        "gamma": inf if at_the_money else mpf(0),
        "vega": density(0) * exp(-rate * years) * sqrt(years) if at_the_money else mpf(0),
        "theta": exercised * (dividend_yield * asset - rate * paid) - decay,
        "rho": exercised * paid * years,
    }


def greeks(spot, strike, years, rate, dividend_yield, volatility, kind):
    if years == 0 or volatility == 0:
        return limit(spot, strike, years, rate, dividend_yield, volatility, kind)
    sign = 1 if kind == "call" else -1
    spot, strike, years, rate, dividend_yield, volatility = map(
        mpf, (spot, strike, years, rate, dividend_yield, volatility)
    )
    w = volatility * sqrt(years)
    d = gap(spot, strike, years, rate, dividend_yield) / w
    exercised = sign * cumulative(sign * d)
    discount = exp(-rate * years)
    asset, paid = spot * exp(-dividend_yield * years), strike * discount
    return {
        "price": value(spot, strike, years, rate, dividend_yield, volatility, kind),
        "delta": exercised * exp(-dividend_yield * years),
        "gamma": density(d) * exp((rate - 2 * dividend_yield) * years) / w,
        "vega": density(d) * discount * sqrt(years),
        "theta": exercised * (dividend_yield * asset - rate * paid)
        + density(d) * discount * w * (rate - 1 / (2 * years)),
        "rho": years * (exercised * paid - density(d) * discount * w),
    }


def price(*row):
    return greeks(*row)["price"]


def check_derivatives():
    for kind in ("call", "put"):
        for row in ((100, 95, "0.25", "0.04", "0.01", 20), (-3, 2, "1.5", "-0.02", "0.03", 7), (4, -1, 2, "0.1", 0, 1)):
            row = [mpf(v) for v in row]

            def moved(position, order=1):
                def along(x):
                    return value(*row[:position], x, *row[position + 1 :], kind)

                return mpmath.diff(along, row[position], order)

            closed = greeks(*row, kind)
            numerical = {"delta": moved(0), "gamma": moved(0, 2), "vega": moved(5), "theta": -moved(2), "rho": moved(3)}
            for name, derivative in numerical.items():
                assert abs(closed[name] - derivative) < mpf(10) ** -20, (row, kind, name)


def implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind):
    """The root for the double premium, or None if there is none."""
    sign = 1 if kind == "call" else -1
    distance = gap(spot, strike, years, rate, dividend_yield)
    target = mpf(premium) * exp(mpf(rate) * mpf(years)) - max(sign * distance, mpf(0))
    if target <= 0:
        return None
    h = abs(distance)

    def excess(w):
        b = w * density(h / w) - h * cumulative(-h / w)
        return log(b / target), density(h / w) / b

    low, high = (h + target) / 10**9, 10 * (h + target)
    if h:
        low = max(low, h / 50)
    for _ in range(60):
        middle = sqrt(low * high)
        if excess(middle)[0] < 0:
            low = middle
        else:
            high = middle
    w = sqrt(low * high)
    for _ in range(6):
        error, slope = excess(w)
        w -= error / slope
    assert abs(excess(w)[0]) < mpf(10) ** -40
    return w / sqrt(mpf(years))


# Which rows are worth asking ------------------------------------------------------------------------


def out_kind(row):
    return "call" if gap(*row[:5]) <= 0 else "put"


def good(row, conditioning):
    """A row whose out-of-the-money price is a normal double that its inputs determine well: its relative change per
    relative rounding of `spot - strike`, of the carry and of the distance from the money."""
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row)
    out = greeks(*row, out_kind(row))
    if out["price"] < SMALLEST:
        return False
    carry = (rate - dividend_yield) * years
    forward = spot * exp(carry)
    terms = min(abs(spot - strike) + abs(forward - spot), abs(forward) + abs(strike)) + abs(carry * forward)
    sensitivity = abs(out["delta"]) * exp(-carry) / out["price"]
    return sensitivity * terms <= conditioning


def steady(row):
    """Whether theta and rho are not small differences of their parts."""
    spot, strike, years, rate, dividend_yield, volatility, kind = row
    g = greeks(*row)
    if volatility == 0 or years == 0:
        return True
    rate, dividend_yield, years, volatility = map(mpf, (rate, dividend_yield, years, volatility))
    asset, paid = abs(g["delta"] * mpf(spot)), abs(g["delta"] * exp((dividend_yield - rate) * years) * mpf(strike))
    decay = g["vega"] * volatility / (2 * years)
    if kind == out_kind(row):
        theta = abs(rate * g["price"]) + abs(rate - dividend_yield) * asset + decay
        rho = asset + g["price"]
    else:
        theta = abs(dividend_yield) * asset + abs(rate) * paid + abs(rate) * volatility * g["vega"] + decay
        rho = paid + volatility * g["vega"]
    return theta <= 20 * abs(g["theta"]) and rho * years <= 20 * abs(g["rho"])


def collect(count, make, conditioning, kinds=("out",), only=lambda row: True):
    rows = []
    while len(rows) < count:
        row = make()
        if not good(row, conditioning):
            continue
        kind = out_kind(row)
        rows += [full for which in kinds if only(full := (*row, kind if which == "out" else other(kind)))]
    return rows[:count]


# Rows -----------------------------------------------------------------------------------------------


def placed(strike, distance, years, rate, dividend_yield, volatility):
    """A row whose forward is so many total volatilities above the strike."""
    forward = strike + distance * volatility * math.sqrt(years)
    spot = forward * math.exp(-(rate - dividend_yield) * years)
    return (spot, strike, years, rate, dividend_yield, volatility)


def core():
    years = draw.choice([1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1095]) / 365
    rate, dividend_yield = round(draw.uniform(0, 0.06), 4), round(draw.uniform(0, 0.045), 4)
    return placed(100.0, draw.uniform(-4, 4), years, rate, dividend_yield, draw.uniform(5, 60))


def around_zero():
    """Spots and strikes of either sign."""
    strike = round(draw.uniform(-10, 10), 2)
    rate, dividend_yield = draw.uniform(-0.02, 0.08), draw.uniform(-0.02, 0.08)
    return placed(strike, draw.uniform(-4, 4), spread(0.01, 5), rate, dividend_yield, spread(0.5, 20))


def rates():
    """Options on an interest rate, about zero and below."""
    return placed(round(draw.uniform(-0.01, 0.03), 4), draw.uniform(-4, 4), spread(0.1, 10), 0.02, 0.02, spread(0.002, 0.02))


def wide():
    return (
        draw.uniform(-200, 200),
        draw.uniform(-200, 200),
        spread(1e-5, 30),
        draw.uniform(-0.1, 0.3),
        draw.uniform(-0.1, 0.3),
        spread(0.1, 500),
    )


def deep(low, high):
    def make():
        rate, dividend_yield = draw.uniform(-0.02, 0.08), draw.uniform(0, 0.045)
        distance = draw.uniform(low, high) * draw.choice((-1, 1))
        return placed(draw.choice((100.0, 0.0, -20.0)), distance, spread(1 / 365, 3), rate, dividend_yield, spread(1, 60))

    return make


def large_carry():
    """Forwards a hundred times the spot, or a hundredth."""
    years, rate, dividend_yield = draw.uniform(5, 30), draw.uniform(-0.1, 0.2), draw.uniform(-0.1, 0.2)
    return placed(draw.uniform(-100, 100), draw.uniform(-4, 4), years, rate, dividend_yield, spread(1, 60))


def tiny_volatility():
    rate, dividend_yield = draw.choice(((0.0, 0.0), (0.03, 0.03)))
    return placed(100.0, draw.uniform(-2, 2), spread(0.01, 2), rate, dividend_yield, spread(1e-6, 1e-2))


def at_the_money_forward():
    return [
        (level, level, years, rate, rate, volatility, kind)
        for level in (100.0, 0.0, -5.0)
        for years in (1e-5, 0.25, 30.0)
        for rate in (-0.02, 0.0, 0.05)
        for volatility in (1e-6, 3.0, 200.0)
        for kind in ("call", "put")
    ]


LIMITS = [
    (spot, strike, years, 0.05, 0.02, volatility, kind)
    for spot, strike, years, volatility in (
        (110.0, 100.0, 0.0, 20.0),
        (90.0, 100.0, 0.0, 20.0),
        (100.0, 100.0, 0.0, 20.0),
        (-3.0, -5.0, 0.0, 2.0),
        (-3.0, 5.0, 0.0, 2.0),
        (0.0, 0.0, 0.0, 2.0),
        (110.0, 100.0, 0.5, 0.0),
        (90.0, 100.0, 0.5, 0.0),
        (-3.0, -5.0, 0.5, 0.0),
        (0.0, 0.0, 0.5, 0.0),
        (5.0, 5.0, 0.0, 0.0),
    )
    for kind in ("call", "put")
] + [(100.0, 100.0, 0.5, 0.03, 0.03, 0.0, kind) for kind in ("call", "put")]


# Cases ----------------------------------------------------------------------------------------------


def priced(name, rows, outputs, tolerance=None):
    values = [greeks(*row) for row in rows]
    case = {"name": name} | ({"tolerance": tolerance} if tolerance else {})
    return case | {
        "inputs": inputs(rows, "volatility"),
        "expected": {o: column(v[o] for v in values) for o in outputs} | {"status": ["OK"] * len(rows)},
    }


def broken(measure):
    """Every argument broken in turn between rows that are not; negative spots and strikes are not broken."""
    rows = [([*row[:5], measure if row[5] == 0.3 else row[5]], status) for row, status in bad_rows()]
    return [(row, status) for row, status in rows if not (math.isfinite(row[0]) and row[0] <= 0 or -INFINITY < row[1] < 0)]


def refused(outputs):
    rows = broken(20.0) + [([*GOOD_ROW[:5], -1e-300], "BAD_INPUT"), (list(GOOD_ROW), "OK")]
    columns = [[*row, "call"] for row, _ in rows]
    values = [
        greeks(*row) if status == "OK" else dict.fromkeys(outputs, NAN)
        for row, (_, status) in zip(columns, rows, strict=True)
    ]
    return {
        "name": "bad rows among good ones",
        "inputs": inputs(columns, "volatility"),
        "expected": {o: column(v[o] for v in values) for o in outputs} | {"status": [s for _, s in rows]},
    }


def write(function, tolerance, cases):
    path = pathlib.Path(__file__).resolve().parent.parent / f"{function}.json"
    head = {"function": function, "source": SOURCE, "tolerance": tolerance}
    lines = [json.dumps(head, allow_nan=False)[:-1] + ', "cases": [']
    lines.append(",\n".join(json.dumps(case, allow_nan=False) for case in cases))
    lines.append("]}")
    path.write_text("\n".join(lines) + "\n")
    rows = sum(len(c["expected"]["status"]) for c in cases if "expected" in c)
    print(f"{path.name}: {len(cases)} cases, {rows} rows, {path.stat().st_size // 1000} kB")


BOTH = ("out", "in")


def write_prices():
    outputs = ("price",)
    cases = [
        priced("core", collect(160, core, 45, BOTH), outputs),
        priced("around zero", collect(160, around_zero, 45, BOTH), outputs),
        priced("interest rates", collect(60, rates, 45, BOTH), outputs),
        priced("at the money forward", at_the_money_forward(), outputs),
        priced("tiny volatility", collect(60, tiny_volatility, 45, BOTH), outputs),
        priced("large carry", collect(60, large_carry, 100, BOTH), outputs, {"absolute": 0.0, "relative": 5e-14}),
        priced("wide", collect(160, wide, 3000, BOTH), outputs, DEEP),
        priced("out of the money, 1e-6 to 1e-50", collect(60, deep(5, 15), 3000), outputs, DEEP),
        priced("out of the money, 1e-50 to 1e-290", collect(120, deep(15, 36.4), 3000), outputs, DEEP),
        priced("limits: expired, no volatility", LIMITS, outputs),
        refused(outputs),
        *shapes(GOOD_ROW, "volatility", greeks, outputs),
        *mismatches(GOOD_ROW, "volatility"),
    ]
    write("bachelier_price", CORE, cases)


def write_greeks():
    def drawn(count, make, conditioning, kinds=BOTH):
        return collect(count, make, conditioning, kinds, steady)

    cases = [
        priced("core", drawn(100, core, 45), GREEKS),
        priced("around zero", drawn(100, around_zero, 45), GREEKS),
        priced("interest rates", drawn(40, rates, 45), GREEKS),
        priced("at the money forward", [r for r in at_the_money_forward() if steady(r)][::2], GREEKS),
        priced("tiny volatility", drawn(40, tiny_volatility, 45), GREEKS),
        priced("large carry", drawn(40, large_carry, 100), GREEKS),
        priced("wide", drawn(100, wide, 3000), GREEKS, DEEP),
        priced("out of the money, 1e-6 to 1e-290", drawn(100, deep(5, 36.4), 3000, ("out",)), GREEKS, DEEP),
        priced("limits: expired, no volatility", LIMITS, GREEKS),
        refused(GREEKS),
        *shapes(GOOD_ROW, "volatility", greeks, GREEKS),
        *mismatches(GOOD_ROW, "volatility"),
    ]
    write("bachelier_greeks", {"absolute": 0.0, "relative": 1e-13}, cases)


# Implied volatility ---------------------------------------------------------------------------------


def uncertainty(row, volatility):
    """What rounding the premium, and in the money the intrinsic value, may cost."""
    spot, strike, years, rate, dividend_yield, premium, kind = row
    vega = greeks(*row[:5], volatility, kind)["vega"]
    lost = mpf(premium)
    if kind != out_kind(row):
        lost += abs(mpf(spot)) * exp(-mpf(dividend_yield) * mpf(years)) + abs(mpf(strike)) * exp(-mpf(rate) * mpf(years))
    return 4 * EPSILON * (lost / vega + volatility)


def solved(name, rows, relative):
    """Rows of known volatility: the expected one is the root for the rounded premium, and rows whose premium does not
    determine it to `relative` are left out."""
    kept, roots = [], []
    for row in rows:
        quoted = (*row[:5], float(price(*row)), row[6])
        root = implied_volatility(*quoted)
        if root is not None and uncertainty(quoted, root) <= relative * root:
            kept.append(quoted)
            roots.append(root)
    assert len(kept) >= len(rows) / 3, (name, len(kept), len(rows))
    return {
        "name": name,
        "tolerance": {"absolute": 0.0, "relative": relative},
        "inputs": inputs(kept, "premium"),
        "expected": {"volatility": column(roots), "status": ["OK"] * len(kept)},
    }


def one_volatility(*row):
    return {"volatility": implied_volatility(*row)}


def huge_premium():
    """However large the premium, a volatility gives it."""
    draws = [(s, k, t, 0.03, 0.01, p, c) for s, k in ((100.0, 90.0), (-3.0, 2.0), (5.0, 5.0)) for t in (0.1, 2.0)
             for p in (1e3, 1e6, 1e12, 1e200) for c in ("call", "put")]
    return {
        "name": "premiums far above the distance from the money",
        "inputs": inputs(draws, "premium"),
        "expected": {"volatility": column(implied_volatility(*r) for r in draws), "status": ["OK"] * len(draws)},
    }


def unsolvable():
    """Premiums that no volatility gives, and those that only volatility 0 does."""
    flat, below_zero = (100.0, 90.0, 0.5, 0.0, 0.0), (-3.0, -5.0, 0.5, 0.0, 0.0)
    carry = (100.0, 90.0, 0.5, 0.05, 0.02)
    worth = float(gap(*carry) * exp(-mpf(0.05) / 2))
    after, below, expired, bad = "OK", "BELOW_INTRINSIC", "EXPIRED", "BAD_INPUT"
    rows = [
        ((*flat, 10.0, "call"), 0.0, after),
        ((*flat, 0.0, "put"), 0.0, after),
        ((*below_zero, 2.0, "call"), 0.0, after),
        ((*below_zero, 0.0, "put"), 0.0, after),
        ((0.0, 0.0, 0.5, 0.05, 0.02, 0.0, "put"), 0.0, after),
        ((*flat, 9.999, "call"), NAN, below),
        ((*flat, 10.0 - 1e-11, "call"), NAN, below),
        ((*flat, 0.0, "call"), NAN, below),
        ((*flat, -1.0, "call"), NAN, below),
        ((*flat, -1e-300, "put"), NAN, below),
        ((*below_zero, 1.999, "call"), NAN, below),
        ((*carry, worth * (1 - 1e-9), "call"), NAN, below),
        ((100.0, 90.0, 0.0, 0.05, 0.02, 12.0, "call"), NAN, expired),
        ((100.0, 90.0, 0.0, 0.05, 0.02, -1.0, "call"), NAN, expired),
        ((100.0, 90.0, -0.5, 0.05, 0.02, 12.0, "call"), NAN, expired),
    ]
    for position in range(6):
        for wrong in (NAN, INFINITY, -INFINITY):
            row = [*flat, 12.0]
            row[position] = wrong
            rows.append(((*row, "call"), NAN, bad))
    # One that has an answer after each, to see that none leaks.
    between = (100.0, 95.0, 0.25, 0.04, 0.01, 9.5, "call")
    answer = implied_volatility(*between)
    mixed = [entry for row in rows for entry in (row, (between, answer, "OK"))]
    return {
        "name": "no volatility, or none but zero",
        "inputs": inputs([row for row, _, _ in mixed], "premium"),
        "expected": {"volatility": column(v for _, v, _ in mixed), "status": [s for _, _, s in mixed]},
    }


def write_implied_volatilities():
    quoted = (*GOOD_ROW[:5], 14.5)
    cases = [
        solved("core, out of the money", collect(120, core, 45), 2e-14),
        solved("core, in the money", collect(120, core, 45, ("in",)), 1e-12),
        solved("around zero, out of the money", collect(100, around_zero, 45), 2e-14),
        solved("around zero, in the money", collect(60, around_zero, 45, ("in",)), 1e-12),
        solved("interest rates", collect(60, rates, 45), 2e-14),
        solved("at the money forward", at_the_money_forward()[::3], 2e-14),
        solved("tiny volatility", collect(60, tiny_volatility, 45), 2e-14),
        solved("wide", collect(100, wide, 3000, BOTH), 1e-12),
        solved("out of the money, 1e-6 to 1e-290", collect(120, deep(5, 36.4), 3000), 2e-14),
        huge_premium(),
        unsolvable(),
        *shapes(quoted, "premium", one_volatility, ("volatility",)),
        *mismatches(quoted, "premium"),
    ]
    write("bachelier_implied_volatility", CORE, cases)


if __name__ == "__main__":
    check_derivatives()
    write_prices()
    write_greeks()
    write_implied_volatilities()
