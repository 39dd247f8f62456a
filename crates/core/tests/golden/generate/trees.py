"""Writes tree_leisen_reimer.json and tree_cox_ross_rubinstein.json beside this folder.

    python -m pip install QuantLib==1.44 mpmath==1.3.0
    python trees.py

Three references, none of which knows the library:

- QuantLib's Leisen-Reimer engine, with the same number of steps: the same tree.
- Both trees in 40 digits, node by node, with mpmath. QuantLib's Cox-Ross-Rubinstein engine takes another probability
  than the 1979 paper, so it is another tree.
- QuantLib's QdFp engine (integral equation of the exercise boundary, high-precision scheme) for American options under
  geometric Brownian motion: what both trees tend to, compared with a wider tolerance.
"""

import json
import math
import pathlib
import random

import mpmath
import QuantLib as ql
from mpmath import mpf

mpmath.mp.dps = 40
ARGUMENTS = ("spot", "strike", "years", "rate", "dividend_yield", "volatility", "kind")
OUTPUTS = ("price", "delta", "gamma", "theta")
TODAY = ql.Date(2, 1, 2024)
ql.Settings.instance().evaluationDate = TODAY
DAYS = ql.Actual365Fixed()
NAN = math.nan

draw = random.Random(1979)


def number(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


# References ---------------------------------------------------------------------------------------


def vanilla(row, style, engine):
    """The option of a row in QuantLib; `engine` makes its engine from the process."""
    spot, strike, years, rate, dividend_yield, volatility, kind = row
    days = round(years * 365)
    assert days / 365 == years
    expiry = TODAY + days
    process = ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(spot)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, dividend_yield, DAYS)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, rate, DAYS)),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(TODAY, ql.NullCalendar(), volatility, DAYS)),
    )
    payoff = ql.PlainVanillaPayoff(ql.Option.Call if kind == "call" else ql.Option.Put, strike)
    exercise = ql.AmericanExercise(TODAY, expiry) if style == "american" else ql.EuropeanExercise(expiry)
    option = ql.VanillaOption(payoff, exercise)
    option.setPricingEngine(engine(process))
    return option


def intrinsic(row):
    spot, strike, kind = row[0], row[1], row[6]
    return max(spot - strike if kind == "call" else strike - spot, 0.0)


def exercised_now(row, style, price):
    return style == "american" and price <= intrinsic(row) * (1 + 1e-14) and intrinsic(row) > 0


def pays_at_expiry(row, steps):
    """Whether QuantLib applies the American payoff at expiry: not where rounding puts the last time of its grid
    before the expiry, which drops it and prices an option that ends one step earlier."""
    return row[2] / steps * steps >= row[2]


def leisen_reimer(row, style, steps):
    assert style == "european" or pays_at_expiry(row, steps)
    option = vanilla(row, style, lambda process: ql.BinomialLRVanillaEngine(process, steps))
    values = {name: getattr(option, name if name != "price" else "NPV")() for name in OUTPUTS}
    # QuantLib takes theta from the pricing equation even where the holder exercises and it does not hold.
    if exercised_now(row, style, values["price"]):
        values["theta"] = 0.0
    return values


def grow(row, style, steps, up, down, p):
    """The tree of given moves in 40 digits, node by node."""
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    sign = 1 if row[6] == "call" else -1
    discount = mpmath.exp(-rate * years / steps)
    weights = discount * p, discount * (1 - p)
    ups, downs = [[factor**k for k in range(steps + 1)] for factor in (up, down)]

    def spots(step):
        return [spot * ups[j] * downs[step - j] for j in range(step + 1)]

    values = [max(sign * (s - strike), mpf(0)) for s in spots(steps)]
    kept = {steps: values}
    for step in range(steps - 1, -1, -1):
        values = [weights[0] * values[j + 1] + weights[1] * values[j] for j in range(step + 1)]
        waiting = values[0]
        if style == "american":
            exercise = [sign * (s - strike) for s in spots(step)]
            values = [max(v, e) for v, e in zip(values, exercise, strict=True)]
        if step <= 2:
            kept[step] = values
    price = values[0]
    (below, above), (lower, upper) = kept[1], spots(1)
    delta = (above - below) / (upper - lower)
    (low, middle, high), (x, y, z) = kept[2], spots(2)
    gamma = ((high - middle) / (z - y) - (middle - low) / (y - x)) / ((z - x) / 2)
    theta = rate * price - (rate - dividend_yield) * spot * delta - volatility**2 * spot**2 * gamma / 2
    if style == "american" and waiting <= exercise[0]:
        theta = mpf(0)
    return {"price": price, "delta": delta, "gamma": gamma, "theta": theta}


def cox_ross_rubinstein(row, style, steps):
    _, _, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    dt = years / steps
    up = mpmath.exp(volatility * mpmath.sqrt(dt))
    p = (mpmath.exp((rate - dividend_yield) * dt) - 1 / up) / (up - 1 / up)
    assert 0 <= p <= 1
    return grow(row, style, steps, up, 1 / up, p)


def leisen_reimer_in_digits(row, style, steps):
    spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
    total = volatility * mpmath.sqrt(years)
    d1 = (mpmath.log(spot / strike) + (rate - dividend_yield) * years) / total + total / 2

    def inversion(z):
        scaled = z / (steps + mpf(1) / 3 + mpf(1) / (10 * (steps + 1)))
        return (1 + mpmath.sign(z) * mpmath.sqrt(1 - mpmath.exp(-(scaled**2) * (steps + mpf(1) / 6)))) / 2

    p, asset = inversion(d1 - total), inversion(d1)
    growth = mpmath.exp((rate - dividend_yield) * years / steps)
    return grow(row, style, steps, growth * asset / p, growth * (1 - asset) / (1 - p), p)


def continuous(row, style):
    """The price under geometric Brownian motion."""
    if style == "european":
        return vanilla(row, style, ql.AnalyticEuropeanEngine).NPV()
    scheme = ql.QdFpAmericanEngine.highPrecisionScheme()
    return vanilla(row, style, lambda process: ql.QdFpAmericanEngine(process, scheme)).NPV()


# Rows ---------------------------------------------------------------------------------------------


def ordinary(rates=(0.0, 0.08), yields=(0.0, 0.06)):
    years = draw.choice([7, 14, 30, 60, 90, 180, 365, 730]) / 365
    volatility = round(draw.uniform(0.1, 0.8), 3)
    spot = round(100 * math.exp(draw.uniform(-1.5, 1.5) * volatility * math.sqrt(years)), 2)
    rate, dividend_yield = round(draw.uniform(*rates), 4), round(draw.uniform(*yields), 4)
    return (spot, 100.0, years, rate, dividend_yield, volatility, draw.choice(("call", "put")))


def rows(count, steps, **limits):
    """Rows that every reference can price with so many steps."""
    found = []
    while len(found) < count:
        row = ordinary(**limits)
        if pays_at_expiry(row, steps):
            found.append(row)
    return found


def exercised(steps):
    return [row for row in EXERCISED if pays_at_expiry(row, steps)]


# An in-the-money put exercised now, and a call with a large dividend yield likewise.
EXERCISED = [
    (70.0, 100.0, 0.2, 0.08, 0.0, 0.2, "put"),
    (150.0, 100.0, 1.0, 0.01, 0.12, 0.2, "call"),
    (60.0, 100.0, 1.0, 0.05, 0.01, 0.25, "put"),
]

GOOD = (100.0, 95.0, 73 / 365, 0.04, 0.01, 0.3, "put")


def replaced(position, value):
    row = list(GOOD)
    row[position] = value
    return tuple(row)


def best_exercise(row):
    """The most that exercise on a certain path is worth today, found by a grid that closes in on it."""
    spot, strike, years, rate, dividend_yield = map(mpf, row[:5])
    sign = 1 if row[6] == "call" else -1

    def value(t):
        return sign * (spot * mpmath.exp(-dividend_yield * t) - strike * mpmath.exp(-rate * t))

    low, high = mpf(0), years
    for _ in range(30):
        grid = [low + (high - low) * k / 20 for k in range(21)]
        best = max(range(21), key=lambda k: value(grid[k]))
        low, high = grid[max(best - 1, 0)], grid[min(best + 1, 20)]
    at = grid[best]
    return at, value(at)


CERTAIN = [
    (110.0, 100.0, 0.0, 0.05, 0.02, 0.2),
    (90.0, 100.0, 0.0, 0.05, 0.02, 0.2),
    (110.0, 100.0, 1.0, 0.05, 0.02, 0.0),
    (90.0, 100.0, 1.0, 0.05, 0.02, 0.0),
    (90.0, 100.0, 2.0, 0.02, 0.05, 0.0),
    (99.0, 100.0, 2.0, -0.02, 0.01, 0.0),
    (110.0, 100.0, 10.0, -0.02, -0.05, 0.0),
    (100.0, 100.0, 20.0, 0.08, 0.05, 0.0),
    (95.0, 100.0, 30.0, 0.09, 0.06, 0.0),
    (100.0, 0.0, 0.5, 0.05, 0.02, 0.2),
    (100.0, 0.0, 0.5, 0.05, -0.02, 0.2),
]


def certain(style):
    """Value and derivatives where nothing is uncertain, by differences of 40-digit values."""
    found, values = [], []
    for start in CERTAIN:
        for kind in ("call", "put"):
            row = (*start, kind)

            def value(spot_change, years_change, row=row):
                moved = (mpf(row[0]) + spot_change, row[1], mpf(row[2]) + years_change, *row[3:])
                if style == "american":
                    return max(best_exercise(moved)[1], mpf(0))
                sign = 1 if row[6] == "call" else -1
                spot, strike, years, rate, dividend_yield = map(mpf, moved[:5])
                forward = spot * mpmath.exp(-dividend_yield * years) - strike * mpmath.exp(-rate * years)
                return max(sign * forward, mpf(0))

            h = mpf(10) ** -9
            middle, above, below = value(0, 0), value(h, 0), value(-h, 0)
            found.append(row)
            # Time that passes is time that is lost; more time is on the right of years = 0.
            values.append(
                {
                    "price": middle,
                    "delta": (above - below) / (2 * h),
                    "gamma": (above - 2 * middle + below) / h**2,
                    "theta": -(value(0, h) - middle) / h,
                }
            )
    # Differences leave their own error in place of nothing, and of infinity.
    for value in values:
        if value["gamma"] > 10**6:
            value["gamma"] = mpf("inf")
        for name in ("delta", "gamma", "theta"):
            if abs(value[name]) < mpf(10) ** -7:
                value[name] = mpf(0)
    return found, values


# Cases --------------------------------------------------------------------------------------------


def inputs(found, style, steps):
    columns = {
        name: [v if isinstance(v, str) else number(v) for v in (row[i] for row in found)]
        for i, name in enumerate(ARGUMENTS)
    }
    return columns | {"style": style, "steps": steps}


def case(name, found, values, style, steps, statuses=None, **rest):
    expected = {output: [number(v[output]) for v in values] for output in OUTPUTS}
    expected["status"] = statuses or ["OK"] * len(found)
    return {"name": name, **rest, "inputs": inputs(found, style, steps), "expected": expected}


def error(name, code, argument, columns):
    return {"name": name, "inputs": columns, "error": {"code": code, "argument": argument}}


class File:
    def __init__(self, function, tree, source, tolerance):
        self.function, self.tree, self.source, self.tolerance = function, tree, source, tolerance
        self.cases = []

    def same_tree(self, name, found, steps, tree=None, **rest):
        for style in ("european", "american"):
            values = [(tree or self.tree)(row, style, steps) for row in found]
            self.cases.append(case(f"{name}, {style}, {steps} steps", found, values, style, steps, **rest))

    def near_continuous(self, found, steps, european, american):
        """Prices only are compared with the continuous model: the Greeks are those of the tree."""
        for style, tolerance in (("european", european), ("american", american)):
            trees = [self.tree(row, style, steps) for row in found]
            values = [{**tree, "price": continuous(row, style)} for tree, row in zip(trees, found, strict=True)]
            farthest = max(abs(tree["price"] - value["price"]) for tree, value in zip(trees, values, strict=True))
            print(f"{self.function}, {style}, {steps} steps: {float(farthest):.1e} from the continuous price")
            note = "price of QuantLib's analytic engine" if style == "european" else "price of QuantLib's QdFp engine"
            self.cases.append(
                case(
                    f"continuous price, {style}, {steps} steps",
                    found,
                    values,
                    style,
                    steps,
                    source=f"{note}; Greeks of the tree",
                    tolerance={"absolute": tolerance, "relative": 1e-6},
                )
            )

    def bad_rows(self, steps, style, without_tree):
        found, statuses = [GOOD], ["OK"]
        for position in range(6):
            for value in (NAN, math.inf, -math.inf):
                found.append(replaced(position, value))
                statuses.append("BAD_INPUT")
            found.append(GOOD)
            statuses.append("OK")
        for row, status in (
            (replaced(0, 0.0), "BAD_INPUT"),
            (replaced(1, -95.0), "BAD_INPUT"),
            (replaced(5, -0.3), "BAD_INPUT"),
            (replaced(2, -0.25), "EXPIRED"),
            (without_tree, "NO_CONVERGENCE"),
            (replaced(5, 1e6), "NO_CONVERGENCE"),
            (GOOD, "OK"),
        ):
            found.append(row)
            statuses.append(status)
        good = self.tree(GOOD, style, steps)
        missing = dict.fromkeys(OUTPUTS, NAN)
        values = [good if status == "OK" else missing for status in statuses]
        self.cases.append(case("bad rows among good ones", found, values, style, steps, statuses))

    def shapes(self, steps):
        strikes = [90.0, 95.0, 100.0]
        values = [self.tree(replaced(1, strike), "american", steps) for strike in strikes]
        broadcast = case("strikes against one of everything", [GOOD] * 3, values, "american", steps)
        one = {name: [value] for name, value in zip(ARGUMENTS, GOOD, strict=True)}
        parameters = {"style": "american", "steps": steps}
        broadcast["inputs"] = one | {"strike": strikes} | parameters
        self.cases.append(broadcast)
        empty = case("empty columns", [], [], "american", steps)
        self.cases.append(empty)
        three = {name: value * 3 for name, value in one.items()}
        for name in ARGUMENTS:
            short = three | {name: three[name][:2]} | parameters
            self.cases.append(error(f"{name} has two rows of three", "LENGTH_MISMATCH", name, short))
        for wrong in (0, 1, 10_002, 10_003):
            self.cases.append(
                error(f"{wrong} steps", "INVALID_PARAMETER", "steps", one | parameters | {"steps": wrong})
            )

    def write(self):
        path = pathlib.Path(__file__).resolve().parent.parent / f"{self.function}.json"
        head = {"function": self.function, "source": f"generate/trees.py: {self.source}", "tolerance": self.tolerance}
        lines = [json.dumps(head, allow_nan=False)[:-1] + ', "cases": [']
        lines.append(",\n".join(json.dumps(c, allow_nan=False) for c in self.cases))
        lines.append("]}")
        path.write_text("\n".join(lines) + "\n")
        count = sum(len(c["expected"]["status"]) for c in self.cases if "expected" in c)
        print(f"{path.name}: {len(self.cases)} cases, {count} rows, {path.stat().st_size // 1000} kB")


def add_certain(file, steps):
    for style in ("european", "american"):
        found, values = certain(style)
        file.cases.append(
            case(
                f"nothing uncertain, {style}",
                found,
                values,
                style,
                steps,
                source="largest discounted exercise value by search in 40 digits; derivatives by differences",
                tolerance={"absolute": 1e-6, "relative": 1e-14},
            )
        )


# What rounding leaves: theta is a difference of larger terms, gamma a second difference of prices.
DIGITS = {"absolute": 1e-11, "relative": 1e-11}
NEGATIVE = {"rates": (-0.05, -0.001), "yields": (-0.04, 0.03)}


def main():
    lr = File(
        "tree_leisen_reimer",
        leisen_reimer,
        f"QuantLib {ql.__version__}, BinomialVanillaEngine \"lr\" with the same steps; theta 0 where exercised now",
        {"absolute": 1e-9, "relative": 1e-9},
    )
    for steps, count in ((3, 20), (51, 30), (101, 60), (501, 40)):
        lr.same_tree("ordinary", rows(count, steps) + exercised(steps), steps)
    lr.same_tree("negative rates", rows(20, 101, **NEGATIVE), 101)
    lr.same_tree("many steps", rows(4, 2001), 2001)
    for steps, count in ((3, 20), (51, 20), (101, 20), (301, 4)):
        note = f"the same tree in 40 digits, mpmath {mpmath.__version__}"
        found = rows(count, steps) + EXERCISED
        lr.same_tree("in 40 digits", found, steps, leisen_reimer_in_digits, source=note, tolerance=DIGITS)
    lr.near_continuous(rows(40, 501), 501, 1e-5, 0.004)
    add_certain(lr, 101)
    # So far from the money in total volatilities that the probability of three steps is nothing.
    lr.bad_rows(3, "american", (50.0, 100.0, 1 / 365, 0.0, 0.0, 0.1, "put"))
    lr.shapes(101)
    one = {name: [value] for name, value in zip(ARGUMENTS, GOOD, strict=True)}
    lr.cases.append(
        error("even steps", "INVALID_PARAMETER", "steps", one | {"style": "american", "steps": 100})
    )
    lr.write()

    crr = File(
        "tree_cox_ross_rubinstein",
        cox_ross_rubinstein,
        f"the tree of the 1979 paper in 40 digits, mpmath {mpmath.__version__}; "
        f"continuous prices of QuantLib {ql.__version__}; theta 0 where exercised now",
        DIGITS,
    )
    for steps, count in ((2, 20), (3, 20), (50, 20), (101, 25)):
        crr.same_tree("ordinary", rows(count, steps) + exercised(steps), steps)
    crr.same_tree("negative rates", rows(15, 100, **NEGATIVE), 100)
    crr.same_tree("many steps", rows(3, 501), 501)
    crr.near_continuous(rows(8, 301), 301, 0.02, 0.02)
    add_certain(crr, 100)
    # A drift that three steps of this volatility cannot follow.
    crr.bad_rows(3, "american", (100.0, 100.0, 1.0, 0.3, 0.0, 0.1, "call"))
    crr.shapes(101)
    crr.write()


if __name__ == "__main__":
    main()
