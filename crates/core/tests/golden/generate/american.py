"""Writes american_price.json, american_greeks.json and american_implied_volatility.json beside this folder.

    python -m pip install QuantLib==1.44
    python american.py

The reference is QuantLib's integral equation B of the exercise boundary (`QdFpAmericanEngine`, `FP_B`), which shares
the equation with the library and neither code nor quadrature. Its scheme called high precision is not accurate enough to
judge by, and neither is any other one alone: a row is taken only where 48 and 56 points agree.
"""

import json
import math
import pathlib
import random

import QuantLib as ql

ARGUMENTS = ("spot", "strike", "years", "rate", "dividend_yield", "volatility", "kind")
GREEKS = ("price", "delta", "gamma", "vega", "theta", "rho")
SCHEMES = ("fast", "accurate", "high_precision")
TODAY = ql.Date(2, 1, 2024)
ql.Settings.instance().evaluationDate = TODAY
DAYS = ql.Actual365Fixed()
NAN = math.nan

draw = random.Random(2016)


def number(value):
    if isinstance(value, str):
        return value
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


# References ---------------------------------------------------------------------------------------


def process(row):
    spot, _, _, rate, dividend_yield, volatility, _ = row
    return ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(spot)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, dividend_yield, DAYS)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, rate, DAYS)),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(TODAY, ql.NullCalendar(), volatility, DAYS)),
    )


def option(row, engine, style="american"):
    days = round(row[2] * 365)
    assert days / 365 == row[2]
    expiry = TODAY + days
    payoff = ql.PlainVanillaPayoff(ql.Option.Call if row[6] == "call" else ql.Option.Put, row[1])
    exercise = ql.AmericanExercise(TODAY, expiry) if style == "american" else ql.EuropeanExercise(expiry)
    made = ql.VanillaOption(payoff, exercise)
    made.setPricingEngine(engine)
    return made.NPV()


def american(row, points):
    scheme = ql.QdFpTanhSinhIterationScheme(points, points + points // 4, 1e-13)
    return option(row, ql.QdFpAmericanEngine(process(row), scheme, ql.QdFpAmericanEngine.FP_B))


def european(row):
    return option(row, ql.AnalyticEuropeanEngine(process(row)), "european")


def intrinsic(row):
    spot, strike, kind = row[0], row[1], row[6]
    return max(spot - strike if kind == "call" else strike - spot, 0.0)


def scale(row):
    return max(row[0], row[1])


def reference(row):
    """The price, or nothing where QuantLib does not agree with itself."""
    try:
        one, other = american(row, 48), american(row, 56)
    except RuntimeError:
        return None
    if not abs(one - other) < 1e-10 * scale(row) or not one >= intrinsic(row) * (1 - 1e-12):
        return None
    return one


def replaced(row, **values):
    return tuple(values.get(name, value) for name, value in zip(ARGUMENTS, row, strict=True))


def moved(row, name, step, start=american):
    """First and second derivative by differences of fourth order."""
    at = row[ARGUMENTS.index(name)]
    far_below, below, here, above, far_above = (
        start(replaced(row, **{name: at + k * step}), 48) for k in (-2, -1, 0, 1, 2)
    )
    first = (far_below - 8 * below + 8 * above - far_above) / (12 * step)
    second = (-far_below + 16 * below - 30 * here + 16 * above - far_above) / (12 * step**2)
    return first, second


def greeks(row):
    """Greeks by differences, where two steps agree on them."""
    price = reference(row)
    if price is None or price < intrinsic(row) + 3e-3 * scale(row):
        return None
    spot, _, _, rate, dividend_yield, volatility, _ = row
    spread = volatility * math.sqrt(row[2])
    found = []
    for shrink in (1.0, 0.6):
        delta, gamma = moved(row, "spot", 0.04 * spread * spot * shrink)
        vega, _ = moved(row, "volatility", 0.02 * volatility * shrink)
        rho, _ = moved(row, "rate", 0.03 * max(rate, 0.01) * shrink)
        theta = rate * price - (rate - dividend_yield) * spot * delta - (volatility * spot) ** 2 * gamma / 2
        found.append(dict(zip(GREEKS, (price, delta, gamma, vega, theta, rho), strict=True)))
    one, other = found
    size = {"price": 1, "delta": 1, "gamma": 1 / (spot * spread), "vega": spot, "theta": spot, "rho": spot}
    if any(abs(one[name] - other[name]) > 2e-7 * size[name] for name in GREEKS):
        return None
    return other


def finite_differences(row, points):
    return option(row, ql.FdBlackScholesVanillaEngine(process(row), points, points, 4))


def between(row):
    """A row with two boundaries."""
    coarse, fine = finite_differences(row, 600), finite_differences(row, 1200)
    return fine + (fine - coarse) / 3


# Rows ---------------------------------------------------------------------------------------------


def rows(count, days, volatility, rates, yields, moneyness=2.5, kinds=("call", "put")):
    made = []
    while len(made) < count:
        day = draw.choice(days)
        years = day / 365
        v = draw.uniform(*volatility)
        strike = 100.0 * math.exp(draw.uniform(-moneyness, moneyness) * v * math.sqrt(years))
        row = (100.0, strike, years, draw.uniform(*rates), draw.uniform(*yields), v, draw.choice(kinds))
        # Shorter numbers, so that the file is readable.
        row = tuple(
            value if isinstance(value, str) or name == "years" else float(f"{value:.5g}")
            for name, value in zip(ARGUMENTS, row, strict=True)
        )
        made.append(row)
    return made


def with_references(name, made):
    found = [(row, price) for row in made if (price := reference(row)) is not None]
    print(f"{name}: {len(found)} of {len(made)} rows have a reference")
    return [row for row, _ in found], [price for _, price in found]


# Cases --------------------------------------------------------------------------------------------


def inputs(made, scheme):
    columns = {name: [number(row[i]) for row in made] for i, name in enumerate(ARGUMENTS)}
    return columns | {"scheme": scheme}


def case(name, made, values, scheme, statuses=None, **rest):
    expected = {output: [number(v[output]) for v in values] for output in values[0]} if values else None
    expected = expected or {}
    expected["status"] = statuses or ["OK"] * len(made)
    return {"name": f"{name}, {scheme}", **rest, "inputs": inputs(made, scheme), "expected": expected}


GOOD = (100.0, 95.0, 73 / 365, 0.04, 0.01, 0.3, "put")


def bad_rows(outputs, good, scheme, tolerance):
    made, statuses = [GOOD], ["OK"]
    for name in ARGUMENTS[:6]:
        for value in (NAN, math.inf, -math.inf):
            made.append(replaced(GOOD, **{name: value}))
            statuses.append("BAD_INPUT")
        made.append(GOOD)
        statuses.append("OK")
    for row, status in (
        (replaced(GOOD, spot=0.0), "BAD_INPUT"),
        (replaced(GOOD, strike=-95.0), "BAD_INPUT"),
        (replaced(GOOD, volatility=-0.3), "BAD_INPUT"),
        (replaced(GOOD, years=-0.25), "EXPIRED"),
        (GOOD, "OK"),
    ):
        made.append(row)
        statuses.append(status)
    missing = dict.fromkeys(outputs, NAN)
    values = [good if status == "OK" else missing for status in statuses]
    return case("bad rows among good ones", made, values, scheme, statuses, tolerance=tolerance)


def shapes(good, scheme, tolerance):
    one = {name: [value] for name, value in zip(ARGUMENTS, GOOD, strict=True)}
    strikes = [90.0, 95.0, 100.0]
    made = [replaced(GOOD, strike=strike) for strike in strikes]
    broadcast = case("strikes against one of everything", made, [good(row) for row in made], scheme, tolerance=tolerance)
    broadcast["inputs"] = one | {"strike": strikes, "scheme": scheme}
    yield broadcast
    three = {name: value * 3 for name, value in one.items()}
    for name in ARGUMENTS:
        short = three | {name: three[name][:2], "scheme": scheme}
        yield {
            "name": f"{name} has two rows of three",
            "inputs": short,
            "error": {"code": "LENGTH_MISMATCH", "argument": name},
        }


def named(made):
    """A case whose columns have the premium in the place of the volatility."""
    columns = made["inputs"]
    made["inputs"] = {"premium" if name == "volatility" else name: column for name, column in columns.items()}
    return made


def inverse(name, made, values, scheme, tolerance):
    """Prices, and the volatility that they were made with. The error of a price is divided by vega."""
    wanted = [(row, value) for row, value in zip(made, values, strict=True) if value["vega"] > 0.05 * row[0]]
    premiums = [(*row[:5], value["price"], row[6]) for row, value in wanted]
    volatilities = [{"volatility": row[5]} for row, _ in wanted]
    return named(case(name, premiums, volatilities, scheme, tolerance=absolute(20 * tolerance)))


# Row, premium, volatility, status.
EDGES = (
    (GOOD, 0.0, 0.0, "OK"),
    (GOOD, -1.0, NAN, "BELOW_INTRINSIC"),
    (GOOD, 95.0, NAN, "ABOVE_MAXIMUM"),
    (GOOD, 96.0, NAN, "ABOVE_MAXIMUM"),
    (GOOD, NAN, NAN, "BAD_INPUT"),
    (GOOD, math.inf, NAN, "BAD_INPUT"),
    (replaced(GOOD, years=0.0), 1.0, NAN, "EXPIRED"),
    (replaced(GOOD, years=-1.0), 1.0, NAN, "EXPIRED"),
    (replaced(GOOD, strike=0.0), 1.0, NAN, "BAD_INPUT"),
    (replaced(GOOD, spot=math.nan), 1.0, NAN, "BAD_INPUT"),
    # Exercise now is worth 10.
    (replaced(GOOD, spot=85.0), 9.99, NAN, "BELOW_INTRINSIC"),
    # A call whose holder waits: 100 - 90 e^-0.05 without volatility, more than exercise now.
    ((100.0, 90.0, 1.0, 0.05, 0.0, 0.2, "call"), 14.0, NAN, "BELOW_INTRINSIC"),
    ((100.0, 90.0, 1.0, 0.05, 0.0, 0.2, "call"), 100.0, NAN, "ABOVE_MAXIMUM"),
    ((100.0, 90.0, 1.0, 0.05, 0.02, 0.2, "call"), 12.0, NAN, "BELOW_INTRINSIC"),
    ((100.0, 90.0, 1.0, 0.05, 0.02, 0.2, "call"), 100.0, NAN, "ABOVE_MAXIMUM"),
)


def refusals():
    three = {name: [value] * 3 for name, value in zip(ARGUMENTS, (*GOOD[:5], 2.0, "put"), strict=True)}
    three["premium"] = three.pop("volatility")
    for name in three:
        short = three | {name: three[name][:2], "scheme": "accurate"}
        yield {
            "name": f"{name} has two rows of three",
            "inputs": short,
            "error": {"code": "LENGTH_MISMATCH", "argument": name},
        }


def write(function, source, tolerance, cases):
    path = pathlib.Path(__file__).resolve().parent.parent / f"{function}.json"
    head = {"function": function, "source": f"generate/american.py: {source}", "tolerance": tolerance}
    lines = [json.dumps(head, allow_nan=False)[:-1] + ', "cases": [']
    lines.append(",\n".join(json.dumps(c, allow_nan=False) for c in cases))
    lines.append("]}")
    path.write_text("\n".join(lines) + "\n")
    count = sum(len(c["expected"]["status"]) for c in cases if "expected" in c)
    print(f"{path.name}: {len(cases)} cases, {count} rows, {path.stat().st_size // 1000} kB")


def absolute(value):
    return {"absolute": value, "relative": 0.0}


ORDINARY_DAYS = (7, 14, 30, 60, 91, 182, 365, 730, 1095)
# Name, rows, and the tolerance of each scheme for a spot of 100 and strikes around it.
PRICES = (
    ("ordinary", rows(70, ORDINARY_DAYS, (0.08, 0.9), (0.002, 0.1), (0.0, 0.1)), (0.0003, 2e-05, 1e-08)),
    ("no dividends", rows(20, ORDINARY_DAYS, (0.1, 0.6), (0.002, 0.1), (0.0, 0.0), kinds=("put",)), (0.0003, 3e-05, 2e-08)),
    ("one day", rows(10, (1,), (0.1, 0.9), (0.002, 0.1), (0.0, 0.1)), (1e-06, 1e-07, 1e-10)),
    ("many years", rows(20, (3650, 7300, 10950), (0.1, 0.5), (0.01, 0.1), (0.0, 0.08), 1.0), (0.004, 0.0003, 4e-08)),
    ("large volatility", rows(15, (365, 1095), (1.0, 2.5), (0.01, 0.1), (0.0, 0.1), 1.0), (0.004, 0.0004, 2e-07)),
    ("tiny volatility", rows(20, (30, 365, 1095), (0.01, 0.04), (0.01, 0.1), (0.0, 0.1)), (0.0001, 2e-06, 1e-08)),
    ("negative yield of a put", rows(15, ORDINARY_DAYS, (0.1, 0.5), (0.002, 0.1), (-0.05, -0.001), kinds=("put",)), (0.0001, 1e-05, 1e-08)),
    ("negative rate of a call", rows(15, ORDINARY_DAYS, (0.1, 0.5), (-0.05, -0.001), (0.002, 0.1), kinds=("call",)), (0.0004, 2e-05, 2e-08)),
    ("far from the money", rows(15, ORDINARY_DAYS, (0.1, 0.5), (0.01, 0.1), (0.0, 0.1), 6.0), (0.0001, 1e-05, 1e-08)),
)  # fmt: skip
# Exercised between two boundaries.
BETWEEN = (
    (100.0, 91.466, 1825 / 365, -0.08934, -0.04234, 0.05299, "call"),
    (100.0, 98.502, 91 / 365, -0.02028, -0.02819, 0.04019, "put"),
    (100.0, 56.295, 730 / 365, -0.009661, -0.0579, 0.3749, "put"),
    (100.0, 103.07, 91 / 365, -0.01205, -0.02655, 0.0419, "put"),
    (100.0, 94.843, 365 / 365, -0.01072, -0.0689, 0.05823, "put"),
    (100.0, 96.023, 730 / 365, -0.04692, -0.06422, 0.05689, "put"),
    (100.0, 67.389, 1825 / 365, -0.005169, -0.02778, 0.3034, "put"),
    (100.0, 105.06, 91 / 365, -0.07076, -0.0143, 0.07331, "call"),
    (100.0, 93.49, 730 / 365, -0.02007, -0.07086, 0.3363, "put"),
    (100.0, 88.598, 1825 / 365, -0.1033, -0.04662, 0.116, "call"),
    (100.0, 204.28, 1825 / 365, -0.04739, -0.04327, 0.2389, "call"),
    (100.0, 101.04, 365 / 365, -0.07392, -0.01832, 0.07616, "call"),
    (100.0, 99.721, 365 / 365, -0.03661, -0.05655, 0.05756, "put"),
    (100.0, 96.567, 30 / 365, -0.04848, -0.003528, 0.2601, "call"),
    (100.0, 94.784, 730 / 365, -0.04048, -0.06186, 0.04311, "put"),
    (100.0, 50.648, 1825 / 365, -0.007118, -0.03432, 0.2891, "put"),
)
# Never exercised early: the European price.
NEVER = (
    rows(8, ORDINARY_DAYS, (0.1, 0.6), (0.002, 0.1), (0.0, 0.0), kinds=("call",))
    + rows(8, ORDINARY_DAYS, (0.1, 0.6), (-0.05, -0.001), (0.0, 0.05), kinds=("put",))
    + rows(4, ORDINARY_DAYS, (0.1, 0.6), (-0.02, -0.02), (-0.02, -0.02))
)


def main():
    prices = []
    for name, made, tolerances in PRICES:
        made, values = with_references(name, made)
        for scheme, tolerance in zip(SCHEMES, tolerances, strict=True):
            prices.append(case(name, made, [{"price": v} for v in values], scheme, tolerance=absolute(tolerance)))
    for scheme in SCHEMES:
        values = [{"price": european(row)} for row in NEVER]
        prices.append(case("never exercised early", NEVER, values, scheme, tolerance=absolute(1e-11)))
        values = [{"price": between(row)} for row in BETWEEN]
        prices.append(case("two boundaries", BETWEEN, values, scheme, tolerance=absolute(3e-3)))
    good = {"price": reference(GOOD)}
    prices.append(bad_rows(("price",), good, "accurate", absolute(2e-5)))
    prices.extend(shapes(lambda row: {"price": reference(row)}, "accurate", absolute(2e-5)))
    note = f"QuantLib {ql.__version__}, equation B with 48 points"
    write("american_price", note, absolute(2e-5), prices)

    cases = []
    made = rows(60, ORDINARY_DAYS[2:], (0.1, 0.6), (0.01, 0.1), (0.0, 0.08), 1.5)
    found = [(row, values) for row in made if (values := greeks(row)) is not None]
    print(f"greeks: {len(found)} of {len(made)} rows have a reference")
    made, values = [row for row, _ in found], [value for _, value in found]
    accurate = {"absolute": 5e-4, "relative": 1e-4}
    for scheme, tolerance in zip(SCHEMES, (absolute(2e-2), accurate, absolute(5e-5)), strict=True):
        cases.append(case("ordinary", made, values, scheme, tolerance=tolerance))
    good = greeks(GOOD)
    cases.append(bad_rows(GREEKS, good, "accurate", accurate))
    cases.extend(shapes(greeks, "accurate", accurate))
    write("american_greeks", f"{note}; Greeks by differences of fourth order", accurate, cases)
    cases = [inverse("ordinary", made, values, scheme, t) for scheme, t in zip(SCHEMES, (3e-6, 3e-7, 1e-9), strict=True)]
    edges = [(*row[:5], premium, row[6]) for row, premium, _, _ in EDGES]
    expected = [{"volatility": volatility} for _, _, volatility, _ in EDGES]
    statuses = [status for _, _, _, status in EDGES]
    for scheme in SCHEMES:
        cases.append(named(case("without an answer", edges, expected, scheme, statuses, tolerance=absolute(1e-9))))
    cases.extend(refusals())
    write("american_implied_volatility", f"prices of {note}, by their volatility", absolute(3e-7), cases)
    print("example", american((100.0, 100.0, 1.0, 0.05, 0.0, 0.2, "put"), 48), greeks((100.0, 100.0, 1.0, 0.05, 0.0, 0.2, "put")))


if __name__ == "__main__":
    main()
