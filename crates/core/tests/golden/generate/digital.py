"""Writes digital_price.json and digital_greeks.json beside this folder.

    python -m pip install -r requirements.txt
    python digital.py

The formulas are the textbook ones in 80 decimal digits, from the double inputs exactly, and know nothing of the
library. The Greeks are numerical derivatives of the price in the same precision, and so are the limits where nothing is
uncertain: the value a very small time or volatility away from them.
"""

import json
import math
import pathlib
import random

import mpmath
from mpmath import exp, log, mp, mpf, sqrt

from european import DEEP, SMALLEST, bad_rows, broadcast, carried, chain, column, inputs, mismatches, replaced
from european import GOOD_ROW, NAN
from reference import GREEKS, cumulative, density

SOURCE = (
    f"generate/digital.py: the textbook formulas in {mp.dps} digits, mpmath {mpmath.__version__}, from the double inputs "
    "exactly; Greeks by numerical differentiation in the same precision"
)
CORE = {"absolute": 0.0, "relative": 2e-14}
PAYOUTS = ("cash", "asset")

draw = random.Random(1991)


def spread(low, high):
    return math.exp(draw.uniform(math.log(low), math.log(high)))


# Reference ----------------------------------------------------------------------------------------


def value(spot, strike, years, rate, dividend_yield, volatility, kind, payout):
    """The price for numbers of any precision, with uncertainty left."""
    sign = 1 if kind == "call" else -1
    w = volatility * sqrt(years)
    d2 = (log(spot / strike) + (rate - dividend_yield) * years) / w - w / 2
    if payout == "cash":
        return exp(-rate * years) * cumulative(sign * d2)
    return spot * exp(-dividend_yield * years) * cumulative(sign * (d2 + w))


def parts(row, payout):
    """What the closed forms are made of, and those forms."""
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    sign = 1 if row[6] == "call" else -1
    w = volatility * sqrt(years)
    d2 = (log(spot / strike) + (rate - dividend_yield) * years) / w - w / 2
    d1 = d2 + w
    price = value(spot, strike, years, rate, dividend_yield, volatility, row[6], payout)
    if payout == "cash":
        own, other, base, growth = d2, d1, exp(-rate * years), rate
    else:
        own, other, base, growth = d1, d2, spot * exp(-dividend_yield * years), dividend_yield
    g = sign * base * density(own)
    cash = payout == "cash"
    terms = {
        "price": [price],
        "delta": [g / (spot * w), 0 if cash else price / spot],
        "gamma": [-g * other / (spot * w) ** 2],
        "vega": [-g * other / volatility],
        "theta": [growth * price, -g * (rate - dividend_yield) / w, g * other / (2 * years)],
        "rho": [g * years / w, -years * price if cash else 0],
    }
    return {name: sum(of) for name, of in terms.items()}, terms, (own, other)


def check_derivatives():
    for payout in PAYOUTS:
        for kind in ("call", "put"):
            for row in ((100, 95, "0.25", "0.04", "0.01", "0.2"), (3, 4, "1.5", "-0.02", "0.03", "0.7")):
                row = [mpf(v) for v in row]

                def moved(position, order=1):
                    def along(x):
                        return value(*row[:position], x, *row[position + 1 :], kind, payout)

                    return mpmath.diff(along, row[position], order)

                closed, _, _ = parts((*row, kind), payout)
                numerical = {
                    "delta": moved(0),
                    "gamma": moved(0, 2),
                    "vega": moved(5),
                    "theta": -moved(2),
                    "rho": moved(3),
                }
                for name, derivative in numerical.items():
                    assert abs(closed[name] - derivative) < mpf(10) ** -20, (row, kind, payout, name)


def greeks(row, payout):
    if row[1] > 0 and row[2] > 0 and row[5] > 0:
        return parts(row, payout)[0]
    return limit(row, payout)


def limit(row, payout):
    """Closed forms a tiny step inside the domain; what has grown beyond all bounds is infinite, what has shrunk is 0."""
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    if row[1] == 0:
        strike = spot * exp(-mpf(10) ** 50)
    if row[5] == 0:
        volatility = mpf(10) ** -60
    if row[2] == 0:
        years = mpf(10) ** -120
    with mp.workdps(800):
        spot, strike, years, rate, dividend_yield, volatility = map(
            mpf, (spot, strike, years, rate, dividend_yield, volatility)
        )
        closed, _, _ = parts((spot, strike, years, rate, dividend_yield, volatility, row[6]), payout)
    found = {}
    for name, number in closed.items():
        if abs(number) > mpf(10) ** 40:
            found[name] = mpf("inf") * mpmath.sign(number)
        elif abs(number) < mpf(10) ** -40:
            found[name] = mpf(0)
        else:
            found[name] = number
    return found


# Rows ---------------------------------------------------------------------------------------------


def conditioning(row):
    """Relative change of the tail per relative rounding of the two terms of its distance from the money."""
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    w = volatility * sqrt(years)
    terms = (abs(log(spot / strike)) + abs((rate - dividend_yield) * years)) / w
    x = (log(spot / strike) + (rate - dividend_yield) * years) / w
    return (1 + abs(x) + w) * (terms + w)


def ordinary():
    volatility = draw.uniform(0.05, 1.2)
    years = draw.choice([1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1095]) / 365
    rate, dividend_yield = round(draw.uniform(0, 0.06), 4), round(draw.uniform(0, 0.045), 4)
    x = draw.uniform(-4, 4) * volatility * math.sqrt(years)
    spot = round(carried(100, x, years, rate, dividend_yield), 2)
    return (spot, 100.0, years, rate, dividend_yield, volatility)


def wide():
    return (
        100 * math.exp(draw.uniform(-5, 5)),
        100.0,
        spread(1e-5, 30),
        draw.uniform(-0.1, 0.3),
        draw.uniform(-0.1, 0.3),
        spread(1e-3, 5),
    )


def deep(low, high):
    """So many total volatilities from the money on either side."""

    def make():
        volatility, years = spread(0.02, 2), spread(1e-3, 5)
        rate, dividend_yield = draw.uniform(-0.05, 0.1), draw.uniform(-0.05, 0.1)
        x = draw.choice((-1, 1)) * draw.uniform(low, high) * volatility * math.sqrt(years)
        return (carried(100, x, years, rate, dividend_yield), 100.0, years, rate, dividend_yield, volatility)

    return make


def collect(count, make, payout, most=3000, least=SMALLEST, kinds=("call", "put")):
    found = []
    while len(found) < count:
        start = make()
        for kind in kinds:
            row = (*start, kind)
            if conditioning(row) <= most and value(*map(mpf, start), kind, payout) >= least:
                found.append(row)
    return found[:count]


def steady(row, payout):
    """No Greek is a small difference of its terms, nor of inputs that cancel in the other distance."""
    closed, terms, (own, other) = parts(row, payout)
    sums_hold = all(abs(closed[n]) * 30 >= max(map(abs, terms[n])) for n in GREEKS)
    return sums_hold and abs(other) * 20 >= abs(own) + abs(own - other) and 1e-280 < abs(closed["gamma"])


# Limits on both sides of the money, and on it: years, volatility, both, strike.
LIMITS = [
    (110.0, 100.0, 0.0, 0.05, 0.02, 0.2),
    (90.0, 100.0, 0.0, 0.05, 0.02, 0.2),
    (100.0, 100.0, 0.0, 0.05, 0.02, 0.2),
    (100.0, 100.0, 0.0, 0.02, 0.05, 0.1),
    (100.0, 100.0, 0.0, 0.02, 0.05, 0.5),
    (110.0, 100.0, 1.0, 0.05, 0.02, 0.0),
    (90.0, 100.0, 1.0, 0.05, 0.02, 0.0),
    (99.0, 100.0, 1.0, 0.05, 0.02, 0.0),
    (100.0, 100.0, 1.0, 0.05, 0.05, 0.0),
    (100.0, 100.0, 4.0, -0.25, -0.25, 0.0),
    (101.0, 100.0, 0.0, 0.05, 0.02, 0.0),
    (99.0, 100.0, 0.0, 0.05, 0.02, 0.0),
    (100.0, 0.0, 0.5, 0.05, 0.02, 0.2),
    (100.0, 0.0, 0.5, -0.05, 0.02, 0.0),
    (100.0, 0.0, 0.0, 0.05, 0.02, 0.2),
]

# The two orders of magnitude at which the value of one payout leaves the doubles and the other does not, huge and tiny
# volatilities and times, and spots and strikes at the edge.
EXTREME = [
    (1e30, 3e32, 1.0, 0.0, 0.0, 0.15),
    (1e200, 1e202, 0.25, 0.05, 0.01, 0.25),
    (1e-200, 3e-201, 2.0, 0.01, 0.03, 0.1),
    (100.0, 100.0, 100.0, 0.01, 0.0, 5.0),
    (100.0, 90.0, 10.0, 0.02, 0.01, 20.0),
    (100.0, 100.0, 1e-12, 0.05, 0.01, 0.2),
    (100.0, 100.0, 1.0, 0.0, 0.0, 1e-10),
    (100.0, 100.0, 1e-8, 0.0, 0.0, 1e-8),
    (100.0, 1e-5, 1.0, 0.05, 0.01, 0.7),
    (100.0, 100.0, 1e3, 0.05, 0.04, 0.2),
    (100.0, 1e10, 1e4, 0.01, 0.005, 0.03),
    (100.0, 101.0, 50.0, -0.5, 0.5, 3.0),
    (1e300, 1e300, 0.5, 0.02, 0.01, 0.3),
    (1e-300, 1.1e-300, 0.5, 0.02, 0.01, 0.3),
    (5e-324, 1e-323, 0.5, 0.02, 0.01, 0.3),
]

HAUG = "E. G. Haug, The Complete Guide to Option Pricing Formulas, 2nd ed., 2007"
PUBLISHED = [
    (HAUG, (100.0, 80.0, 0.75, 0.06, 0.06, 0.35, "put"), "cash", 10, "2.6710"),
    (HAUG, (70.0, 65.0, 0.5, 0.07, 0.05, 0.27, "put"), "asset", 1, "20.2069"),
]


def check_published():
    """The reference must give what the book prints."""
    for source, row, payout, amount, text in PUBLISHED:
        computed = float(amount * greeks(row, payout)["price"])
        assert f"{computed:.4f}" == text, (source, row, payout, computed)


# Cases --------------------------------------------------------------------------------------------


def case(name, rows, payout, outputs, tolerance=None):
    values = [greeks(row, payout) for row in rows]
    expected = {o: column(v[o] for v in values) for o in outputs} | {"status": ["OK"] * len(rows)}
    found = {"name": f"{name}, {payout}"}
    if tolerance:
        found["tolerance"] = tolerance
    return found | {"inputs": inputs(rows, "volatility") | {"payout": payout}, "expected": expected}


def with_payout(cases, payout):
    for each in cases:
        each["inputs"]["payout"] = payout
    return cases


def shapes(payout, outputs):
    def function(*row):
        return greeks(row, payout)

    one, call = [[v] for v in GOOD_ROW], ["call"]
    strikes = [90.0, 95.0, 100.0]
    cases = [
        broadcast("one row each", [*one, call], "volatility", function, outputs),
        broadcast("strikes against one of all", [one[0], strikes, *one[2:], call], "volatility", function, outputs),
        broadcast("kinds against one of all", [*one, ["call", "put"]], "volatility", function, outputs),
        broadcast("empty columns", [[]] * 7, "volatility", function, outputs),
    ]
    return with_payout(cases + mismatches(GOOD_ROW, "volatility"), payout)


def refused(payout, outputs):
    rows = [*bad_rows(), (replaced(5, -0.3), "BAD_INPUT"), (list(GOOD_ROW), "OK")]
    columns = [[*row, "call"] for row, _ in rows]
    values = [
        greeks(row, payout) if s == "OK" else dict.fromkeys(outputs, NAN)
        for row, (_, s) in zip(columns, rows, strict=True)
    ]
    return {
        "name": f"bad rows among good ones, {payout}",
        "inputs": inputs(columns, "volatility") | {"payout": payout},
        "expected": {o: column(v[o] for v in values) for o in outputs} | {"status": [s for _, s in rows]},
    }


def both_kinds(rows):
    return [(*row, kind) for row in rows for kind in ("call", "put")]


def write(function, tolerance, cases):
    path = pathlib.Path(__file__).resolve().parent.parent / f"{function}.json"
    head = {"function": function, "source": SOURCE, "tolerance": tolerance}
    lines = [json.dumps(head, allow_nan=False)[:-1] + ', "cases": [']
    lines.append(",\n".join(json.dumps(each, allow_nan=False) for each in cases))
    lines.append("]}")
    path.write_text("\n".join(lines) + "\n")
    rows = sum(len(c["expected"]["status"]) for c in cases if "expected" in c)
    print(f"{path.name}: {len(cases)} cases, {rows} rows, {path.stat().st_size // 1000} kB")


def main():
    check_published()
    check_derivatives()
    only = ("price",)
    # Subnormal numbers have fewer digits.
    extreme = {"absolute": 5e-324, "relative": 1e-12}
    prices, derivatives = [], []
    for payout in PAYOUTS:
        published = [row for _, row, of, _, _ in PUBLISHED if of == payout]
        tails = collect(60, deep(30, 37.2), payout, 6000, mpf(10) ** -306)
        prices += [
            case("published", published, payout, only),
            case("chain", [r for r in chain(100.0, 0.04, 0.01, (2, 30, 365), (0.8, 0.95, 1, 1.1))], payout, only),
            case("core", collect(120, ordinary, payout), payout, only),
            case("wide", collect(80, wide, payout), payout, only, DEEP),
            case("tails", collect(60, deep(6, 30), payout), payout, only, DEEP),
            case("far tails", tails, payout, only, DEEP),
            case("extreme", both_kinds(EXTREME), payout, only, extreme),
            case("limits", both_kinds(LIMITS), payout, only),
            refused(payout, only),
        ]
        derivatives += [
            case("published", [r for r in published if steady(r, payout)], payout, GREEKS, DEEP),
            case("core", [r for r in collect(160, ordinary, payout) if steady(r, payout)], payout, GREEKS, DEEP),
            case("wide", [r for r in collect(120, wide, payout) if steady(r, payout)], payout, GREEKS, DEEP),
            case("tails", [r for r in collect(80, deep(6, 30), payout) if steady(r, payout)], payout, GREEKS, DEEP),
            case("limits", both_kinds(LIMITS), payout, GREEKS),
            refused(payout, GREEKS),
        ]
    write("digital_price", CORE, prices + shapes("cash", only))
    write("digital_greeks", CORE, derivatives + shapes("asset", GREEKS))


if __name__ == "__main__":
    main()
