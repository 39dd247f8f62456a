"""Writes the golden vectors of finite differences, cash dividends and put-call parity beside this folder.

    python -m pip install QuantLib==1.44 mpmath==1.3.0
    python dividends.py

References, none of which knows the library:

- European options under Black, Scholes and Merton: reference.py, in 80 digits.
- American options without cash dividends: QuantLib's QdFp engine, high precision, equation B (equation A is off at low
  volatility and high rates). Its price is differenced for Greeks; theta by the pricing equation.
- Two exercise boundaries, and American options with several dividends: QuantLib's finite-difference engine on two fine
  grids, extrapolated to none; the tolerance covers what is left.
- European options with cash dividends, lognormal between them: the integral over the spot just before the dividend, in 30
  digits; two dividends by two integrals. American calls with one dividend and no yield likewise: they are exercised just
  before the dividend, or at expiry.
- The escrowed model: reference.py with what is left of spot; derivatives by differences in 80 digits.
"""

import json
import math
import pathlib
import random

import mpmath
import QuantLib as ql
import reference
from mpmath import mpf

ARGUMENTS = ("spot", "strike", "years", "rate", "dividend_yield", "volatility", "kind")
TODAY = ql.Date(2, 1, 2024)
ql.Settings.instance().evaluationDate = TODAY
DAYS = ql.Actual365Fixed()
NAN = math.nan
draw = random.Random(2003)
FINE = (1000, 2000)


def number(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


# References ---------------------------------------------------------------------------------------


def option(row, style):
    spot, strike, years, rate, dividend_yield, volatility, kind = row
    days = round(years * 365)
    assert days / 365 == years
    process = ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(spot)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, dividend_yield, DAYS)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, rate, DAYS)),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(TODAY, ql.NullCalendar(), volatility, DAYS)),
    )
    expiry = TODAY + days
    payoff = ql.PlainVanillaPayoff(ql.Option.Call if kind == "call" else ql.Option.Put, strike)
    exercise = ql.AmericanExercise(TODAY, expiry) if style == "american" else ql.EuropeanExercise(expiry)
    return ql.VanillaOption(payoff, exercise), process


def american(row):
    contract, process = option(row, "american")
    scheme = ql.QdFpAmericanEngine.highPrecisionScheme()
    contract.setPricingEngine(ql.QdFpAmericanEngine(process, scheme, ql.QdFpAmericanEngine.FP_B))
    return contract.NPV()


def american_greeks(row):
    spot, strike, years, rate, dividend_yield, volatility, kind = row

    def moved(position, change):
        return american(tuple(v + change if i == position else v for i, v in enumerate(row)))

    def slope(position, h):
        near, far = (moved(position, h) - moved(position, -h)) / (2 * h), (
            moved(position, 2 * h) - moved(position, -2 * h)
        ) / (4 * h)
        return (4 * near - far) / 3

    price, h = american(row), 0.05
    second = [(moved(0, k * h) + moved(0, -k * h) - 2 * price) / (k * h) ** 2 for k in (1, 2)]
    delta, gamma = slope(0, h), (4 * second[0] - second[1]) / 3
    return {
        "price": price,
        "delta": delta,
        "gamma": gamma,
        "vega": slope(5, 0.002),
        "theta": rate * price
        - (rate - dividend_yield) * spot * delta
        - volatility**2 * spot**2 * gamma / 2,
        "rho": slope(3, 0.001),
    }


def grid(row, style, dividends=(), model=None):
    """QuantLib's finite differences on two grids, extrapolated."""
    found = []
    for steps in FINE:
        contract, process = option(row, style)
        dates = [TODAY + round(t * 365) for t, _ in dividends]
        assert all(round(t * 365) / 365 == t for t, _ in dividends)
        schedule = ql.DividendVector(dates, [amount for _, amount in dividends])
        engine = ql.FdBlackScholesVanillaEngine
        model_of = engine.Escrowed if model == "escrowed" else engine.Spot
        found.append(engine(process, schedule, steps // 2, steps, 0, ql.FdmSchemeDesc.Douglas(), False, -1e300, model_of))
        contract.setPricingEngine(found[-1])
        found[-1] = contract.NPV()
    return found[1] + (found[1] - found[0]) / 3


def undiscounted(spot, strike, volatility, kind):
    """European option on a forward of `spot`, total volatility given."""
    sign = 1 if kind == "call" else -1
    if spot <= 0:
        return mpf(0) if sign > 0 else mpf(strike)
    d1 = mpmath.log(spot / strike) / volatility + volatility / 2
    phi = lambda x: mpmath.erfc(-x / mpmath.sqrt(2)) / 2
    return sign * (spot * phi(sign * d1) - strike * phi(sign * (d1 - volatility)))


def piecewise(row, dividends, style="european"):
    """Integral over the spot before each dividend in turn."""
    with mpmath.workdps(30):
        spot, strike, years, rate, dividend_yield, volatility = map(mpf, row[:6])
        kind, carry = row[6], rate - dividend_yield
        sign = 1 if kind == "call" else -1

        def value(spot, now, rest):
            """Discounted value at `now`."""
            if not rest:
                left = years - now
                forward = spot * mpmath.exp(carry * left)
                return mpmath.exp(-rate * left) * undiscounted(
                    forward, strike, volatility * mpmath.sqrt(left), kind
                )
            (date, amount), rest = rest[0], rest[1:]
            span = mpf(date) - now
            w = volatility * mpmath.sqrt(span)
            drift = carry * span - w * w / 2

            def inner(z):
                before = spot * mpmath.exp(drift + w * z)
                after = max(before - mpf(amount), mpf(0))
                if after == 0:
                    held = mpf(0) if sign > 0 else strike * mpmath.exp(-rate * (years - mpf(date)))
                else:
                    held = value(after, mpf(date), rest)
                if style == "american":
                    held = max(held, sign * (before - strike))
                return held * mpmath.exp(-z * z / 2) / mpmath.sqrt(2 * mpmath.pi)

            points = [mpf(-9), mpf(9)]
            ruin = (mpmath.log(mpf(amount) / spot) - drift) / w
            if -9 < ruin < 9:
                points.insert(1, ruin)
            if style == "american":
                exercise = lambda z: value(
                    max(spot * mpmath.exp(drift + w * z) - mpf(amount), mpf("1e-30")), mpf(date), rest
                ) - sign * (spot * mpmath.exp(drift + w * z) - strike)
                low, high = max(points[-2], mpf(-9)), mpf(9)
                if exercise(low) > 0 > exercise(high):
                    for _ in range(90):
                        middle = (low + high) / 2
                        low, high = (middle, high) if exercise(middle) > 0 else (low, middle)
                    points.insert(-1, low)
            fine = [points[0]]
            for a, b in zip(points, points[1:], strict=False):
                parts = max(1, int((b - a) / 3))
                fine += [a + (b - a) * k / parts for k in range(1, parts + 1)]
            return mpmath.exp(-rate * span) * mpmath.quad(inner, fine, maxdegree=5 if not rest else 4)

        return value(spot, mpf(0), [d for d in dividends if d[0] <= row[2]])


def escrowed(row, dividends):
    spot, strike, years, rate, dividend_yield, volatility, kind = row
    carry = mpf(rate) - mpf(dividend_yield)
    paid = sum((mpf(a) * mpmath.exp(-carry * mpf(t)) for t, a in dividends if t <= years), mpf(0))
    return reference.price(mpf(spot) - paid, strike, years, rate, dividend_yield, volatility, kind)


def differences(price, row, dividends, h):
    """Greeks by central differences of a price in many digits; theta lets the dates come nearer too."""

    def moved(position, change):
        inputs = tuple(mpf(v) + change if i == position else v for i, v in enumerate(row))
        if position == 2:
            return price(inputs, [(mpf(t) + change, a) for t, a in dividends])
        return price(inputs, dividends)

    middle = price(row, dividends)
    up, down = moved(0, h), moved(0, -h)
    slope = lambda position: (moved(position, h) - moved(position, -h)) / (2 * h)
    return {
        "price": middle,
        "delta": (up - down) / (2 * h),
        "gamma": (up - 2 * middle + down) / h**2,
        "vega": slope(5),
        "theta": -slope(2),
        "rho": slope(3),
    }


# Rows ---------------------------------------------------------------------------------------------


def ordinary(rates=(0.0, 0.08), yields=(0.0, 0.06), least=14):
    years = draw.choice([t for t in (14, 30, 90, 180, 365, 730) if t >= least]) / 365
    volatility = round(draw.uniform(0.12, 0.6), 3)
    spot = round(100 * math.exp(draw.uniform(-1.5, 1.5) * volatility * math.sqrt(years)), 2)
    rate, dividend_yield = round(draw.uniform(*rates), 4), round(draw.uniform(*yields), 4)
    return (spot, 100.0, years, rate, dividend_yield, volatility, draw.choice(("call", "put")))


def boundaries():
    """Puts and calls whose exercise region lies between two boundaries."""
    found = []
    for spot in (60.0, 80.0, 95.0, 105.0):
        found.append((spot, 100.0, 1.0, -0.01, -0.04, 0.12, "put"))
        found.append((spot, 100.0, 2.0, -0.005, -0.06, 0.2, "put"))
        found.append((10_000 / spot, 100.0, 1.0, -0.04, -0.01, 0.12, "call"))
    return found


GOOD = (100.0, 95.0, 73 / 365, 0.04, 0.01, 0.3, "put")


def replaced(position, value):
    row = list(GOOD)
    row[position] = value
    return tuple(row)


def bad_rows():
    found, statuses = [GOOD], ["OK"]
    for position in range(6):
        for value in (NAN, math.inf, -math.inf):
            found.append(replaced(position, value))
            statuses.append("BAD_INPUT")
    for row, status in (
        (replaced(0, 0.0), "BAD_INPUT"),
        (replaced(1, -95.0), "BAD_INPUT"),
        (replaced(5, -0.3), "BAD_INPUT"),
        (replaced(2, -0.25), "EXPIRED"),
        (GOOD, "OK"),
    ):
        found.append(row)
        statuses.append(status)
    return found, statuses


# Files --------------------------------------------------------------------------------------------


def columns(found, names=ARGUMENTS):
    return {n: [v if isinstance(v, str) else number(v) for v in (row[i] for row in found)] for i, n in enumerate(names)}


def case(name, found, values, parameters, tolerance=None, statuses=None, names=ARGUMENTS):
    outputs = [k for k in values[0]]
    expected = {k: [number(v[k]) for v in values] for k in outputs}
    expected["status"] = statuses or ["OK"] * len(found)
    rest = {"tolerance": {"absolute": tolerance[0], "relative": tolerance[1]}} if tolerance else {}
    return {"name": name, **rest, "inputs": columns(found, names) | parameters, "expected": expected}


def lengths(parameters, good=GOOD, names=ARGUMENTS):
    one = {name: [value] for name, value in zip(names, good, strict=True)}
    three = {name: value * 3 for name, value in one.items()}
    return [
        {
            "name": f"{name} has two rows of three",
            "inputs": three | {name: three[name][:2]} | parameters,
            "error": {"code": "LENGTH_MISMATCH", "argument": name},
        }
        for name in names
    ]


def write(function, source, cases):
    path = pathlib.Path(__file__).resolve().parent.parent / f"{function}.json"
    head = {"function": function, "source": f"generate/dividends.py: {source}", "tolerance": {"absolute": 1e-9, "relative": 1e-12}}
    lines = [json.dumps(head)[:-1] + ', "cases": [']
    lines.append(",\n".join(json.dumps(c, allow_nan=False) for c in cases))
    lines.append("]}")
    path.write_text("\n".join(lines) + "\n")
    print(path.name, len(cases), "cases")


def steps(space, time, style):
    return {"style": style, "space_steps": space, "time_steps": time}


def finite_differences():
    versions = f"mpmath {mpmath.__version__}, QuantLib {ql.__version__} (QdFp, equation B; FdBlackScholesVanillaEngine)"
    price = lambda values: [{"price": v} for v in values]
    european_rows = [ordinary() for _ in range(60)] + [ordinary((-0.05, 0.0), (-0.05, 0.05)) for _ in range(20)]
    exact = [reference.greeks(*row) for row in european_rows]
    american_rows = [ordinary((0.002, 0.1)) for _ in range(80)]
    solved = [american(row) for row in american_rows]
    two = boundaries()
    double = [grid(row, "american") for row in two]
    cases = []
    # Each halving of the steps divides the error by four: the tolerances do, too.
    for space, time, tolerance in ((100, 100, 1.6e-3), (200, 200, 4e-4), (400, 400, 1e-4)):
        cases.append(case(f"European, {space}", european_rows, price(v["price"] for v in exact), steps(space, time, "european"), (tolerance, 0.0)))
        cases.append(case(f"American, {space}", american_rows, price(solved), steps(space, time, "american"), (2 * tolerance, 0.0)))
    cases.append(case("two boundaries", two, price(double), steps(400, 400, "american"), (2e-3, 0.0)))
    found, statuses = bad_rows()
    values = [{"price": reference.price(*GOOD) if s == "OK" else NAN} for s in statuses]
    cases.append(case("bad rows among good ones", found, values, steps(400, 400, "european"), (1e-4, 0.0), statuses))
    certain = [(s, k, t, 0.05, 0.02, v, kind) for s, k, t, v in ((110.0, 100.0, 0.0, 0.2), (90.0, 100.0, 1.0, 0.0), (110.0, 100.0, 1.0, 0.0), (100.0, 0.0, 0.5, 0.2)) for kind in ("call", "put")]
    cases.append(case("nothing uncertain", certain, price(reference.price(*row) for row in certain), steps(50, 50, "european"), (1e-12, 1e-13)))
    cases += lengths(steps(50, 50, "american"))
    one = {name: [value] for name, value in zip(ARGUMENTS, GOOD, strict=True)}
    for space, time, argument in ((19, 50, "space_steps"), (10_001, 50, "space_steps"), (50, 1, "time_steps"), (50, 10_001, "time_steps")):
        cases.append({"name": f"{space} by {time}", "inputs": one | steps(space, time, "american"), "error": {"code": "INVALID_PARAMETER", "argument": argument}})
    write("finite_difference_price", versions, cases)

    greeks = [american_greeks(row) for row in american_rows[:30]]
    cases = [
        case("European", european_rows, exact, steps(400, 400, "european"), (2e-4, 2e-5)),
        case("American", american_rows[:30], greeks, steps(400, 400, "american"), (1e-3, 2e-3)),
    ]
    cases += lengths(steps(50, 50, "american"))
    write("finite_difference_greeks", versions, cases)


def schedule(dividends, style, model, space=400, time=400):
    return {
        "dividend_years": [t for t, _ in dividends],
        "dividend_amount": [a for _, a in dividends],
        "model": model,
    } | steps(space, time, style)


ONE = [(120 / 365, 3.0)]
TWO = [(60 / 365, 1.5), (200 / 365, 2.0)]
QUARTERLY = [(d / 365, 0.8) for d in (30, 121, 212, 303, 395, 486, 577, 668)]
LARGE = [(120 / 365, 40.0)]


def cash_dividends():
    price = lambda values: [{"price": v} for v in values]
    versions = f"mpmath {mpmath.__version__}, QuantLib {ql.__version__}"
    cases = []
    for name, dividends in (("one", ONE), ("eight", QUARTERLY)):
        found = [ordinary() for _ in range(20)]
        cases.append(case(f"escrowed, European, {name}", found, price(escrowed(r, dividends) for r in found), schedule(dividends, "european", "escrowed")))
        cases.append(case(f"escrowed, American, {name}", found, price(grid(r, "american", dividends, "escrowed") for r in found), schedule(dividends, "american", "escrowed"), (2e-3, 0.0)))
        cases.append(case(f"piecewise, American, {name}", found, price(grid(r, "american", dividends) for r in found), schedule(dividends, "american", "piecewise_lognormal"), (2e-3, 0.0)))
    for name, dividends in (("one", ONE), ("large", LARGE)):
        found = [ordinary(least=180) for _ in range(12)]
        cases.append(case(f"piecewise, European, {name}", found, price(piecewise(r, dividends) for r in found), schedule(dividends, "european", "piecewise_lognormal"), (2e-4, 0.0)))
    found = [ordinary(least=365) for _ in range(3)]
    cases.append(case("piecewise, European, two", found, price(piecewise(r, TWO) for r in found), schedule(TWO, "european", "piecewise_lognormal"), (2e-4, 0.0)))
    found = [(*ordinary((0.0, 0.08), (0.0, 0.0), 180)[:6], "call") for _ in range(12)]
    cases.append(case("piecewise, American call, one", found, price(piecewise(r, ONE, "american") for r in found), schedule(ONE, "american", "piecewise_lognormal"), (3e-4, 0.0)))
    # J. Hull, "Options, Futures, and Other Derivatives", the example of Black's approximation: 3.67 to expiry, and 3.52 for
    # the option that ends just before the second dividend.
    hull = [(40.0, 40.0, 0.5, 0.09, 0.0, 0.3, "call")]
    cases.append(case("Hull, to expiry", hull, [{"price": 3.67}], schedule([(2 / 12, 0.5), (5 / 12, 0.5)], "european", "escrowed"), (5e-3, 0.0)))
    hull = [(40.0, 40.0, 5 / 12, 0.09, 0.0, 0.3, "call")]
    cases.append(case("Hull, to the second dividend", hull, [{"price": 3.52}], schedule([(2 / 12, 0.5)], "european", "escrowed"), (5e-3, 0.0)))
    found, statuses = bad_rows()
    for style, model in (("european", "escrowed"), ("american", "piecewise_lognormal")):
        if style == "european":
            good, tolerance = escrowed(GOOD, ONE), (1e-10, 0.0)
        else:
            good, tolerance = grid(GOOD, "american", ONE), (2e-3, 0.0)
        values = [{"price": good if s == "OK" else NAN} for s in statuses]
        cases.append(case(f"bad rows, {model}", found, values, schedule(ONE, style, model), tolerance, statuses))
    ruined = [(30.0, 100.0, 1.0, 0.02, 0.0, 0.3, "put")]
    cases.append(case("dividends worth the share", ruined, [{"price": NAN}], schedule(LARGE, "european", "escrowed"), None, ["BAD_INPUT"]))
    parameters = schedule(ONE, "american", "piecewise_lognormal", 50, 50)
    cases += lengths(parameters)
    one = {name: [value] for name, value in zip(ARGUMENTS, GOOD, strict=True)}
    for name, change, code, argument in (
        ("dates out of order", {"dividend_years": [0.2, 0.1], "dividend_amount": [1.0, 1.0]}, "INVALID_DATA", "dividend_years"),
        ("a date that has passed", {"dividend_years": [-0.1]}, "INVALID_DATA", "dividend_years"),
        ("a missing date", {"dividend_years": ["NaN"]}, "INVALID_DATA", "dividend_years"),
        ("a negative amount", {"dividend_amount": [-1.0]}, "INVALID_DATA", "dividend_amount"),
        ("an infinite amount", {"dividend_amount": ["Infinity"]}, "INVALID_DATA", "dividend_amount"),
        ("one amount for two dates", {"dividend_years": [0.1, 0.2]}, "LENGTH_MISMATCH", "dividend_amount"),
    ):
        cases.append({"name": name, "inputs": one | parameters | change, "error": {"code": code, "argument": argument}})
    write("dividends_price", versions, cases)

    cases = []
    found = [ordinary() for _ in range(20)]
    for name, dividends in (("one", ONE), ("eight", QUARTERLY)):
        values = [differences(escrowed, r, dividends, mpf(10) ** -20) for r in found]
        cases.append(case(f"escrowed, European, {name}", found, values, schedule(dividends, "european", "escrowed"), (1e-9, 1e-10)))
    found = [ordinary(least=180) for _ in range(6)]
    values = [differences(piecewise, r, ONE, mpf(10) ** -6) for r in found]
    cases.append(case("piecewise, European, one", found, values, schedule(ONE, "european", "piecewise_lognormal"), (5e-4, 5e-5)))
    cases += lengths(schedule(ONE, "european", "escrowed"))
    write("dividends_greeks", versions, cases)

    names = (*ARGUMENTS[:5], "premium", "kind")
    volatility = lambda rows: [{"volatility": r[5]} for r in rows]
    swap = lambda row, value: (*row[:5], float(value), row[6])
    cases = []
    found = [ordinary() for _ in range(20)]
    quotes = [swap(r, escrowed(r, QUARTERLY)) for r in found]
    kept = [(r, q) for r, q in zip(found, quotes, strict=True) if reference.conditioning(r[0], *r[1:]) < 1e3]
    cases.append(case("escrowed, European", [q for _, q in kept], volatility([r for r, _ in kept]), schedule(QUARTERLY, "european", "escrowed"), (1e-9, 1e-9), names=names))
    found = [r for r in (ordinary(least=180) for _ in range(12)) if abs(math.log(r[0] / r[1])) < r[5] * math.sqrt(r[2])]
    quotes = [swap(r, piecewise(r, ONE)) for r in found]
    cases.append(case("piecewise, European", quotes, volatility(found), schedule(ONE, "european", "piecewise_lognormal"), (1e-5, 0.0), names=names))
    base = (100.0, 100.0, 1.0, 0.05, 0.0)
    odd = [((*base, -1.0, "call"), "BELOW_INTRINSIC"), ((*base, 100.0, "call"), "ABOVE_MAXIMUM"), ((*base, 100.0, "put"), "ABOVE_MAXIMUM"), ((*base, NAN, "put"), "BAD_INPUT"), ((100.0, 100.0, 0.0, 0.05, 0.0, 1.0, "put"), "EXPIRED"), ((100.0, 0.0, 1.0, 0.05, 0.0, 1.0, "put"), "BAD_INPUT"), ((80.0, 100.0, 1.0, 0.05, 0.0, 19.0, "put"), "BELOW_INTRINSIC")]
    for style, model in (("american", "piecewise_lognormal"), ("american", "escrowed")):
        cases.append(case(f"no volatility, {model}", [r for r, _ in odd], [{"volatility": NAN}] * len(odd), schedule(ONE, style, model, 100, 50), None, [s for _, s in odd], names))
    cases += lengths(schedule(ONE, "european", "escrowed"), (*GOOD[:5], 5.0, "put"), names)
    write("dividends_implied_volatility", versions, cases)


def parity():
    names = ("strike", "years", "rate", "call", "put")
    found, values = [], []
    for _ in range(40):
        row = ordinary((-0.03, 0.08))
        call, put = (float(reference.price(*row[:6], kind)) for kind in ("call", "put"))
        found.append((row[1], row[2], row[3], call, put))
        values.append({"forward": mpf(row[1]) + mpmath.exp(mpf(row[3]) * mpf(row[2])) * (mpf(call) - mpf(put))})
        # Parity itself: the forward of the model.
        assert abs(values[-1]["forward"] - mpf(row[0]) * mpmath.exp((mpf(row[3]) - mpf(row[4])) * mpf(row[2]))) < 1e-12
    odd = [((NAN, 1.0, 0.0, 1.0, 1.0), "BAD_INPUT"), ((100.0, 1.0, 0.0, -1.0, 1.0), "BAD_INPUT"), ((100.0, -1.0, 0.0, 1.0, 1.0), "EXPIRED"), ((100.0, 1.0, 0.0, 0.0, 120.0), "ABOVE_MAXIMUM"), ((-1.0, 1.0, 0.0, 0.0, 1.0), "BAD_INPUT")]
    cases = [
        case("forward", found, values, {}, (1e-12, 1e-14), names=names),
        case("bad rows", [r for r, _ in odd], [{"forward": NAN}] * len(odd), {}, None, [s for _, s in odd], names),
        *lengths({}, (100.0, 1.0, 0.05, 5.0, 4.0), names),
    ]
    write("parity_forward", f"mpmath {mpmath.__version__}", cases)

    names = ("spot", "years", "rate", "forward")
    cases = []
    for name, dividends in (("none", []), ("one", ONE), ("eight", QUARTERLY)):
        found, values = [], []
        for _ in range(20):
            spot, _, years, rate, borrow, _, _ = ordinary((-0.03, 0.08), (-0.01, 0.1))
            carry = mpf(rate) - mpf(borrow)
            forward = mpf(spot) * mpmath.exp(carry * mpf(years)) - sum(
                (mpf(a) * mpmath.exp(carry * (mpf(years) - mpf(t))) for t, a in dividends if t <= years), mpf(0)
            )
            found.append((spot, years, rate, float(forward)))
            values.append({"dividend_yield": borrow})
        parameters = {"dividend_years": [t for t, _ in dividends], "dividend_amount": [a for _, a in dividends]}
        cases.append(case(name, found, values, parameters, (1e-13, 1e-12), names=names))
    odd = [((NAN, 1.0, 0.0, 100.0), "BAD_INPUT"), ((100.0, 0.0, 0.0, 100.0), "EXPIRED"), ((100.0, -1.0, 0.0, 100.0), "EXPIRED"), ((100.0, 1.0, 0.0, 0.0), "BAD_INPUT"), ((0.0, 1.0, 0.0, 100.0), "BAD_INPUT")]
    cases.append(case("bad rows", [r for r, _ in odd], [{"dividend_yield": NAN}] * len(odd), parameters, None, [s for _, s in odd], names))
    cases.append(case("dividends today worth the share", [(100.0, 1.0, 0.02, 90.0)], [{"dividend_yield": NAN}], {"dividend_years": [0.0], "dividend_amount": [100.0]}, None, ["NO_CONVERGENCE"], names))
    cases += lengths(parameters, (100.0, 1.0, 0.05, 101.0), names)
    write("parity_implied_yield", f"forwards in 80 digits, mpmath {mpmath.__version__}", cases)


if __name__ == "__main__":
    parity()
    finite_differences()
    cash_dividends()
