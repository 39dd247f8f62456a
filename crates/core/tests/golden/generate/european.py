"""Writes price.json, greeks.json and implied_volatility.json beside this folder.

    python -m pip install -r requirements.txt
    python european.py

Rows are drawn from a seeded generator; every expected number comes from reference.py.
"""

import json
import math
import pathlib
import random

import mpmath
from mpmath import mpf

import reference
from reference import GREEKS

ARGUMENTS = ("spot", "strike", "years", "rate", "dividend_yield")
EPSILON = 2.0**-52
# Below this a double loses digits, and so does any answer in it.
SMALLEST = mpf(10) ** -290
SOURCE = (
    f"generate/european.py: the textbook formulas in {reference.mp.dps} digits, mpmath {mpmath.__version__}, "
    "from the double inputs exactly, rounded to the nearest double"
)

draw = random.Random(1973)


def spread(low, high):
    return math.exp(draw.uniform(math.log(low), math.log(high)))


def number(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def column(values):
    return [v if isinstance(v, str) else number(v) for v in values]


def inputs(rows, measure):
    """Columns of rows, all of the same length: broadcasting has its own cases."""
    names = (*ARGUMENTS, measure, "kind")
    return {name: column(row[i] for row in rows) for i, name in enumerate(names)}


def carried(strike, x, years, rate, dividend_yield):
    """The spot whose forward is `strike e^x`."""
    return strike * math.exp(x - (rate - dividend_yield) * years)


def out_kind(row):
    return "call" if reference.log_moneyness(*row[:5]) <= 0 else "put"


def other(kind):
    return "put" if kind == "call" else "call"


def good(row, conditioning):
    """A row whose out-of-the-money price is a normal double that its inputs determine well."""
    out = (*row[:6], out_kind(row))
    return reference.price(*out) >= SMALLEST and reference.conditioning(*out) <= conditioning


def collect(count, make, conditioning, kinds=("out",)):
    rows = []
    while len(rows) < count:
        row = make()
        if not good(row, conditioning):
            continue
        kind = out_kind(row)
        for which in kinds:
            rows.append((*row, kind if which == "out" else other(kind)))
    return rows[:count]


# Rows ---------------------------------------------------------------------------------------------


def chain(spot, rate, dividend_yield, days, relative_strikes):
    """An ordinary chain with a smile."""
    rows = []
    for day in days:
        years = day / 365
        for relative in relative_strikes:
            smile = 0.22 + 0.15 * (1 - relative) + 0.6 * (1 - relative) ** 2 + 0.3 / day
            for kind in ("call", "put"):
                row = (spot, round(spot * relative, 2), years, rate, dividend_yield, round(smile, 4), kind)
                if good(row[:6], 3000):
                    rows.append(row)
    return rows


def core():
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
    def make():
        years, volatility = spread(1 / 365, 3), spread(0.01, 1.2)
        rate, dividend_yield = draw.uniform(-0.02, 0.08), draw.uniform(0, 0.045)
        distance = draw.uniform(low, high) * draw.choice((-1, 1))
        spot = carried(100, distance * volatility * math.sqrt(years), years, rate, dividend_yield)
        return (spot, 100.0, years, rate, dividend_yield, volatility)

    return make


def short_dated():
    years, volatility = spread(1e-6, 1 / 365), draw.uniform(0.05, 1.5)
    spot = 100 * (1 + draw.uniform(-3, 3) * volatility * math.sqrt(years))
    return (spot, 100.0, years, 0.045, 0.0125, volatility)


def tiny_volatility():
    years, volatility = spread(0.01, 2), spread(1e-7, 1e-3)
    rate, dividend_yield = draw.choice(((0.0, 0.0), (0.03, 0.03), (0.001, 0.0)))
    spot = carried(100, draw.uniform(-2, 2) * volatility * math.sqrt(years), years, rate, dividend_yield)
    return (spot, 100.0, years, rate, dividend_yield, volatility)


def high_volatility():
    years = draw.uniform(0.25, 4)
    spot = 100 * math.exp(draw.uniform(-1.5, 1.5))
    return (spot, 100.0, years, 0.03, 0.01, draw.uniform(1.5, 5))


def negative_rates():
    years, volatility = spread(0.02, 10), draw.uniform(0.05, 0.6)
    rate, dividend_yield = draw.uniform(-0.1, -0.001), draw.uniform(-0.05, 0.02)
    x = draw.uniform(-3, 3) * volatility * math.sqrt(years)
    return (carried(100, x, years, rate, dividend_yield), 100.0, years, rate, dividend_yield, volatility)


def at_the_money_forward():
    return [
        (100.0, 100.0, years, rate, rate, volatility, kind)
        for years in (1e-5, 1 / 365, 0.25, 1.0, 30.0)
        for rate in (-0.02, 0.0, 0.05)
        for volatility in (1e-6, 0.05, 0.3, 2.0)
        for kind in ("call", "put")
    ]


LIMITS = [
    (spot, strike, years, 0.05, 0.02, volatility, kind)
    for spot, strike, years, volatility in (
        (110.0, 100.0, 0.0, 0.2),
        (90.0, 100.0, 0.0, 0.2),
        (100.0, 100.0, 0.0, 0.2),
        (110.0, 100.0, 0.5, 0.0),
        (90.0, 100.0, 0.5, 0.0),
        (99.0, 100.0, 0.5, 0.0),
        (100.0, 0.0, 0.5, 0.2),
        (100.0, 0.0, 0.0, 0.2),
        (100.0, 0.0, 0.5, 0.0),
    )
    for kind in ("call", "put")
] + [(100.0, 100.0, 0.5, 0.03, 0.03, 0.0, kind) for kind in ("call", "put")]

NAN, INFINITY = math.nan, math.inf
GOOD_ROW = (100.0, 95.0, 0.25, 0.04, 0.01, 0.3)


def replaced(position, value):
    row = list(GOOD_ROW)
    row[position] = value
    return row


def bad_rows():
    """Every argument broken in turn between rows that are not; then expired ones. Rows and statuses."""
    rows = [(list(GOOD_ROW), "OK")]
    for position in range(6):
        for value in (NAN, INFINITY, -INFINITY):
            rows.append((replaced(position, value), "BAD_INPUT"))
        rows.append((list(GOOD_ROW), "OK"))
    rows += [
        (replaced(0, 0.0), "BAD_INPUT"),
        (replaced(0, -100.0), "BAD_INPUT"),
        (replaced(1, -95.0), "BAD_INPUT"),
        (replaced(2, -0.25), "EXPIRED"),
        (replaced(2, -1e-300), "EXPIRED"),
        ([NAN, 95.0, -0.25, 0.04, 0.01, 0.3], "BAD_INPUT"),
        (list(GOOD_ROW), "OK"),
    ]
    return rows


# Published values -------------------------------------------------------------------------------------

HULL = "J. C. Hull, Options, Futures, and Other Derivatives, example 15.6"
HAUG = "E. G. Haug, The Complete Guide to Option Pricing Formulas, 2nd ed., 2007"
# Source, row, what is printed.
PUBLISHED = [
    (HULL, (42.0, 40.0, 0.5, 0.10, 0.0, 0.20, "call"), {"price": "4.76"}),
    (HULL, (42.0, 40.0, 0.5, 0.10, 0.0, 0.20, "put"), {"price": "0.81"}),
    (HAUG, (60.0, 65.0, 0.25, 0.08, 0.0, 0.30, "call"), {"price": "2.1334"}),
    (HAUG, (100.0, 95.0, 0.5, 0.10, 0.05, 0.20, "put"), {"price": "2.4648"}),
    (HAUG, (19.0, 19.0, 0.75, 0.10, 0.10, 0.28, "call"), {"price": "1.7011"}),
    (HAUG, (19.0, 19.0, 0.75, 0.10, 0.10, 0.28, "put"), {"price": "1.7011"}),
    (HAUG, (1.56, 1.6, 0.5, 0.06, 0.08, 0.12, "call"), {"price": "0.0291"}),
    (HAUG, (105.0, 100.0, 0.5, 0.10, 0.10, 0.36, "call"), {"delta": "0.5946"}),
    (HAUG, (105.0, 100.0, 0.5, 0.10, 0.10, 0.36, "put"), {"delta": "-0.3566"}),
    (HAUG, (55.0, 60.0, 0.75, 0.10, 0.0, 0.30, "call"), {"gamma": "0.0278"}),
    (HAUG, (430.0, 405.0, 1 / 12, 0.07, 0.05, 0.20, "put"), {"theta": "-31.1924"}),
    (HAUG, (72.0, 75.0, 1.0, 0.09, 0.0, 0.19, "call"), {"rho": "38.7325"}),
]


def check_published():
    """The reference must give what the books print."""
    for source, row, printed in PUBLISHED:
        computed = reference.greeks(*row)
        for name, text in printed.items():
            decimals = len(text.split(".")[1])
            assert f"{float(computed[name]):.{decimals}f}" == text, (source, row, name, computed[name])


# Cases --------------------------------------------------------------------------------------------


def expected(rows, outputs):
    values = [reference.greeks(*row) for row in rows]
    return {name: column(v[name] for v in values) for name in outputs} | {"status": ["OK"] * len(rows)}


def priced(name, rows, outputs, tolerance=None, note=None):
    case = {"name": name}
    if note:
        case["source"] = note
    if tolerance:
        case["tolerance"] = tolerance
    return case | {"inputs": inputs(rows, "volatility"), "expected": expected(rows, outputs)}


def broadcast(name, columns, measure, function, outputs):
    """Columns of different lengths, given as they are."""
    names = (*ARGUMENTS, measure, "kind")
    rows = max(map(len, columns))
    if any(not c for c in columns):
        rows = 0
    values = [function(*(c[0] if len(c) == 1 else c[i] for c in columns)) for i in range(rows)]
    return {
        "name": name,
        "inputs": {n: column(c) for n, c in zip(names, columns, strict=True)},
        "expected": {o: column(v[o] for v in values) for o in outputs} | {"status": ["OK"] * rows},
    }


def shapes(row, measure, function, outputs):
    call, both = ["call"], ["call", "put"]
    one = [[v] for v in row]
    strikes = [90.0, 95.0, 100.0]
    return [
        broadcast("one row each", [*one, call], measure, function, outputs),
        broadcast("strikes against one of everything", [one[0], strikes, *one[2:], call], measure, function, outputs),
        broadcast("kinds against one of everything", [*one, both], measure, function, outputs),
        broadcast("empty columns", [[]] * 7, measure, function, outputs),
        broadcast(
            "one empty column against one of everything", [*one[:3], [], *one[4:], call], measure, function, outputs
        ),
    ]


def mismatches(row, measure):
    names = (*ARGUMENTS, measure, "kind")
    three = [[v] * 3 for v in row] + [["call"] * 3]
    cases = []
    for i, name in enumerate(names):
        columns = [list(c) for c in three]
        columns[i] = columns[i][:2]
        cases.append(
            {
                "name": f"{name} has two rows of three",
                "inputs": dict(zip(names, columns, strict=True)),
                "error": {"code": "LENGTH_MISMATCH", "argument": name},
            }
        )
    columns = [[v] for v in row] + [["call", "put"]]
    columns[0] = []
    cases.append(
        {
            "name": "two kinds against an empty column",
            "inputs": dict(zip(names, columns, strict=True)),
            "error": {"code": "LENGTH_MISMATCH", "argument": "kind"},
        }
    )
    return cases


def refused(outputs):
    rows = bad_rows()
    rows += [(replaced(5, -0.3), "BAD_INPUT"), (list(GOOD_ROW), "OK")]
    columns = [[*row, "call"] for row, _ in rows]
    values = [
        reference.greeks(*row) if s == "OK" else dict.fromkeys(outputs, NAN)
        for row, (_, s) in zip(columns, rows, strict=True)
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


DEEP = {"absolute": 0.0, "relative": 1e-12}
CORE = {"absolute": 0.0, "relative": 2e-14}


def wide_rows(count):
    return collect(count, wide, 3000, ("out", "in"))


def write_prices():
    outputs = ("price",)
    both = ("out", "in")
    chains = chain(100.0, 0.045, 0.0125, (7, 30, 91, 365, 730), (0.7, 0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2, 1.3))
    chains += chain(412.37, 0.0431, 0.0, (1, 3, 14, 60), (0.93, 0.97, 0.99, 1.0, 1.01, 1.03, 1.07))
    cases = [
        priced(
            "published",
            [r for _, r, p in PUBLISHED if "price" in p],
            outputs,
            note=f"inputs of {HULL}, and of {HAUG}; they print {', '.join(p['price'] for _, _, p in PUBLISHED if 'price' in p)}",
        )
    ]
    cases += [
        priced("chain", chains, outputs),
        priced("core", collect(200, core, 45, both), outputs),
        priced("at the money forward", at_the_money_forward(), outputs),
        priced("short-dated near the money", collect(60, short_dated, 30, both), outputs),
        priced("tiny volatility", collect(60, tiny_volatility, 30, both), outputs),
        priced("high volatility", collect(40, high_volatility, 30, both), outputs),
        priced("negative rates", collect(60, negative_rates, 45, both), outputs),
        priced("wide", wide_rows(200), outputs, DEEP),
        priced("out of the money, 1e-6 to 1e-50", collect(60, deep(5, 15), 3000), outputs, DEEP),
        priced("out of the money, 1e-50 to 1e-290", collect(120, deep(15, 36.4), 3000), outputs, DEEP),
        priced("limits: expired, no volatility, no strike", LIMITS, outputs),
        refused(outputs),
        *shapes(GOOD_ROW, "volatility", reference.greeks, outputs),
        *mismatches(GOOD_ROW, "volatility"),
    ]
    write("price", CORE, cases)


def steady_theta(row):
    """Whether theta is not the small difference of its three parts."""
    spot, strike, years, rate, dividend_yield, volatility, _ = row
    g = reference.greeks(*row)
    decay = mpf(volatility) ** 2 * mpf(spot) ** 2 * g["gamma"] / 2
    parts = abs(dividend_yield * g["delta"] * spot) + abs(rate * (g["delta"] * spot - g["price"])) + decay
    return g["theta"] == 0 or parts <= 20 * abs(g["theta"])


def write_greeks():
    both = ("out", "in")
    chains = chain(100.0, 0.045, 0.0125, (7, 30, 365), (0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2))
    printed = [f"{n} {t}" for _, _, p in PUBLISHED for n, t in p.items()]
    cases = [
        priced(
            "published",
            [r for _, r, _ in PUBLISHED],
            GREEKS,
            note=f"inputs of {HULL}, and of {HAUG}; they print {', '.join(printed)}",
        )
    ]

    def steady(rows):
        return [row for row in rows if steady_theta(row)]

    cases += [
        priced("chain", steady(chains), GREEKS),
        priced("core", steady(collect(120, core, 45, both)), GREEKS),
        priced("at the money forward", steady(at_the_money_forward()[::3]), GREEKS),
        priced("short-dated near the money", steady(collect(40, short_dated, 30, both)), GREEKS),
        priced("tiny volatility", steady(collect(40, tiny_volatility, 30, both)), GREEKS),
        priced("negative rates", steady(collect(40, negative_rates, 45, both)), GREEKS),
        priced("wide", steady(wide_rows(120)), GREEKS, DEEP),
        priced("out of the money, 1e-6 to 1e-290", steady(collect(100, deep(5, 36.4), 3000)), GREEKS, DEEP),
        priced("limits: expired, no volatility, no strike", LIMITS, GREEKS),
        refused(GREEKS),
        *shapes(GOOD_ROW, "volatility", reference.greeks, GREEKS),
        *mismatches(GOOD_ROW, "volatility"),
    ]
    write("greeks", {"absolute": 0.0, "relative": 1e-13}, cases)


# Implied volatility -------------------------------------------------------------------------------


def uncertainty(row, volatility):
    """`4 epsilon (premium / vega + volatility)`: what rounding the premium alone may cost."""
    *contract, premium, kind = row
    vega = reference.greeks(*contract, volatility, kind)["vega"]
    return 4 * EPSILON * (mpf(premium) / vega + volatility)


def solved(name, rows, relative):
    """Rows of known volatility: the expected one is the root for the rounded premium, and rows whose
    premium does not determine it to `relative` are left out."""
    kept, roots = [], []
    for row in rows:
        *contract, _, kind = row
        quoted = (*contract, float(reference.price(*row)), kind)
        root = reference.implied_volatility(*quoted)
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


def one_volatility(spot, strike, years, rate, dividend_yield, premium, kind):
    return {"volatility": reference.implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind)}


def unsolvable():
    """Premiums that no volatility gives, and those that only volatility 0 does."""
    flat, carry = (100.0, 90.0, 0.5, 0.0, 0.0), (100.0, 90.0, 0.5, 0.05, 0.02)
    forward, payment = map(float, reference.discounted(*carry))
    after, above, below, expired, bad = "OK", "ABOVE_MAXIMUM", "BELOW_INTRINSIC", "EXPIRED", "BAD_INPUT"
    rows = [
        ((*flat, 10.0, "call"), 0.0, after),
        ((*flat, 0.0, "put"), 0.0, after),
        ((110.0, 100.0, 0.5, 0.0, 0.0, 0.0, "put"), 0.0, after),
        ((*flat, 9.999, "call"), NAN, below),
        ((*flat, 10.0 - 1e-11, "call"), NAN, below),
        ((*flat, 0.0, "call"), NAN, below),
        ((*flat, -1.0, "call"), NAN, below),
        ((*flat, -1.0, "put"), NAN, below),
        ((*flat, -1e-300, "put"), NAN, below),
        ((*carry, (forward - payment) * (1 - 1e-9), "call"), NAN, below),
        ((*flat, 100.0, "call"), NAN, above),
        ((*flat, 100.1, "call"), NAN, above),
        ((*flat, 1e300, "call"), NAN, above),
        ((*flat, 90.0, "put"), NAN, above),
        ((*carry, forward * (1 + 1e-12), "call"), NAN, above),
        ((*carry, payment * (1 + 1e-12), "put"), NAN, above),
        ((100.0, 90.0, 0.0, 0.05, 0.02, 12.0, "call"), NAN, expired),
        ((100.0, 90.0, 0.0, 0.05, 0.02, 10.0, "call"), NAN, expired),
        ((100.0, 90.0, -0.5, 0.05, 0.02, 12.0, "call"), NAN, expired),
        ((100.0, 90.0, -0.5, 0.05, 0.02, -1.0, "call"), NAN, expired),
        ((100.0, 0.0, 0.5, 0.05, 0.02, 99.0, "call"), NAN, bad),
    ]
    for position in range(6):
        for value in (NAN, INFINITY, -INFINITY):
            row = [*flat, 12.0]
            row[position] = value
            rows.append(((*row, "call"), NAN, bad))
    rows += [
        ((0.0, 90.0, 0.5, 0.05, 0.02, 12.0, "call"), NAN, bad),
        ((-100.0, 90.0, 0.5, 0.05, 0.02, 12.0, "call"), NAN, bad),
        ((100.0, -90.0, 0.5, 0.05, 0.02, 12.0, "call"), NAN, bad),
    ]
    # One that has an answer after each, to see that none leaks.
    between = (100.0, 95.0, 0.25, 0.04, 0.01, 9.5, "call")
    answer = reference.implied_volatility(*between)
    mixed = [entry for row in rows for entry in (row, (between, answer, "OK"))]
    return {
        "name": "no volatility, or none but zero",
        "inputs": inputs([row for row, _, _ in mixed], "premium"),
        "expected": {
            "volatility": column(v for _, v, _ in mixed),
            "status": [s for _, _, s in mixed],
        },
    }


def write_implied_volatilities():
    chains = chain(100.0, 0.045, 0.0125, (7, 30, 91, 365), (0.8, 0.9, 0.95, 1.0, 1.05, 1.1, 1.2))
    quoted = (*GOOD_ROW[:5], 14.5)
    cases = [
        solved("published", [r for _, r, _ in PUBLISHED], 2e-14),
        solved("chain, premium well conditioned", chains, 2e-14),
        solved("core, out of the money", collect(150, core, 45), 2e-14),
        solved("core, in the money", collect(150, core, 45, ("in",)), 1e-12),
        solved("at the money forward", at_the_money_forward()[::2], 2e-14),
        solved("short-dated near the money", collect(60, short_dated, 30, ("out", "in")), 2e-14),
        solved("tiny volatility", collect(60, tiny_volatility, 30, ("out", "in")), 2e-14),
        solved("near the maximum", collect(60, high_volatility, 30, ("out", "in")), 1e-12),
        solved("negative rates", collect(60, negative_rates, 45, ("out", "in")), 1e-12),
        solved("out of the money, 1e-6 to 1e-290", collect(120, deep(5, 36.4), 3000), 2e-14),
        solved("wide", wide_rows(120), 1e-12),
        unsolvable(),
        *shapes(quoted, "premium", one_volatility, ("volatility",)),
        *mismatches(quoted, "premium"),
    ]
    write("implied_volatility", {"absolute": 0.0, "relative": 2e-14}, cases)


if __name__ == "__main__":
    check_published()
    write_prices()
    write_greeks()
    write_implied_volatilities()
