"""Writes barone_adesi_whaley_{price,greeks}.json and bjerksund_stensland_{price,greeks}.json beside this folder.

    python -m pip install -r requirements.txt
    python approximation.py

The formulas as the papers and Haug's book print them, in 50 (Barone-Adesi and Whaley) and 30 (Bjerksund and Stensland)
decimal digits; they know nothing of the library. Greeks are numerical derivatives of the price in the same precision.
"""

import json
import math
import pathlib
import random
import sys

import mpmath
import QuantLib as ql
from mpmath import exp, expm1, log, mp, mpf, sqrt

from european import GOOD_ROW, NAN, bad_rows, broadcast, column, inputs, mismatches, replaced
from reference import GREEKS, cumulative, density

draw = random.Random(1987)


def spread(low, high):
    return math.exp(draw.uniform(math.log(low), math.log(high)))


# European -----------------------------------------------------------------------------------------


def distances(spot, strike, years, rate, dividend_yield, volatility):
    w = volatility * sqrt(years)
    d1 = (log(spot / strike) + (rate - dividend_yield) * years) / w + w / 2
    return d1, d1 - w


def european(spot, strike, years, rate, dividend_yield, volatility, kind):
    sign = 1 if kind == "call" else -1
    d1, d2 = distances(spot, strike, years, rate, dividend_yield, volatility)
    forward, payment = spot * exp(-dividend_yield * years), strike * exp(-rate * years)
    return sign * (forward * cumulative(sign * d1) - payment * cumulative(sign * d2))


def never_early(rate, dividend_yield, kind):
    if kind == "call":
        return dividend_yield <= 0 and rate >= dividend_yield
    return rate <= 0 and dividend_yield >= rate


def is_edge(row):
    rate, dividend_yield, kind = *row[3:5], row[6]
    return never_early(rate - 1e-6, dividend_yield, kind) != never_early(rate + 1e-6, dividend_yield, kind)


def intrinsic(spot, strike, kind):
    return max(spot - strike if kind == "call" else strike - spot, mpf(0))


# Barone-Adesi and Whaley --------------------------------------------------------------------------


def critical_price(strike, years, rate, dividend_yield, volatility, kind):
    """The critical price and the power, or None if nothing solves the equation."""
    sign = 1 if kind == "call" else -1
    b = rate - dividend_yield
    n = 2 * b / volatility**2
    # 2 r / (sigma² K(T)), also where the rate is 0.
    m_over_k = 2 / (volatility**2 * years) if rate == 0 else 2 * rate / (volatility**2 * -expm1(-rate * years))
    q = (-(n - 1) + sign * sqrt((n - 1) ** 2 + 4 * m_over_k)) / 2

    def equation(distance):
        spot = strike * exp(sign * distance)
        d1, _ = distances(spot, strike, years, rate, dividend_yield, volatility)
        coefficient = 1 - exp(-dividend_yield * years) * cumulative(sign * d1)
        held = european(spot, strike, years, rate, dividend_yield, volatility, kind) + sign * coefficient * spot / q
        return sign * (spot - strike) - held, coefficient

    # The nearest change of sign, found on a grid of the total volatility and then by halving.
    step = volatility * sqrt(years) / 16
    low = mpf(0)
    while equation(low + step)[0] < 0:
        low += step
        step *= mpf("1.05")
        if low > 60 or equation(low)[1] <= 0:
            return None
    high = low + step
    for _ in range(int(mp.prec) + 10):
        middle = (low + high) / 2
        if equation(middle)[0] < 0:
            low = middle
        else:
            high = middle
    spot = strike * exp(sign * high)
    return (spot, q, equation(high)[1] * spot / abs(q)) if equation(high)[1] > 0 else None


def barone_adesi_whaley(spot, strike, years, rate, dividend_yield, volatility, kind):
    held = european(spot, strike, years, rate, dividend_yield, volatility, kind)
    now = intrinsic(spot, strike, kind)
    if never_early(rate, dividend_yield, kind):
        return held
    found = critical_price(strike, years, rate, dividend_yield, volatility, kind)
    if found is None:
        return max(held, now)
    critical, q, premium = found
    if spot >= critical if kind == "call" else spot <= critical:
        return max(held, now)
    return held + premium * (spot / critical) ** q


# Haug prints the values of Barone-Adesi and Whaley for options on futures with r = 0.10 and a strike of 100: spot, years,
# volatility, call, put.
PRINTED = [
    (90, "0.1", "0.15", "0.0206", "10.0000"),
    (100, "0.1", "0.15", "1.8771", "1.8770"),
    (110, "0.1", "0.15", "10.0089", "0.0410"),
    (90, "0.1", "0.25", "0.3159", "10.2533"),
    (100, "0.1", "0.25", "3.1280", "3.1277"),
    (110, "0.1", "0.25", "10.3919", "0.4562"),
    (90, "0.1", "0.35", "0.9495", "10.8787"),
    (100, "0.1", "0.35", "4.3777", "4.3777"),
    (110, "0.1", "0.35", "11.1679", "1.2402"),
    (90, "0.5", "0.15", "0.8208", "10.5595"),
    (100, "0.5", "0.15", "4.0842", "4.0842"),
    (110, "0.5", "0.15", "10.8087", "1.0822"),
    (90, "0.5", "0.25", "2.7437", "12.4419"),
    (100, "0.5", "0.25", "6.8015", "6.8014"),
    (110, "0.5", "0.25", "13.0170", "3.3226"),
    (90, "0.5", "0.35", "5.0063", "14.6945"),
    (100, "0.5", "0.35", "9.5106", "9.5104"),
    (110, "0.5", "0.35", "15.5689", "5.8823"),
]


def printed_rows():
    for spot, years, volatility, *_ in PRINTED:
        for kind in ("call", "put"):
            yield (float(spot), 100.0, float(years), 0.10, 0.10, float(volatility), kind)


def check_printed():
    for spot, years, volatility, *prices in PRINTED:
        for kind, text in zip(("call", "put"), prices, strict=True):
            row = [mpf(v) for v in (spot, 100, years, "0.10", "0.10", volatility)]
            computed = float(barone_adesi_whaley(*row, kind))
            # The book's calls and puts at the money differ where the formula's cannot: its solution is rough.
            assert abs(computed - float(text)) < 3e-3, (spot, years, volatility, kind, computed, text)


def quantlib(row, engine):
    spot, strike, years, rate, dividend_yield, volatility, kind = row
    today, days = ql.Date(2, 1, 2023), ql.Actual365Fixed()
    ql.Settings.instance().evaluationDate = today
    expiry = today + round(years * 365)

    def curve(r):
        return ql.YieldTermStructureHandle(ql.FlatForward(today, r, days))

    process = ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(spot)),
        curve(dividend_yield),
        curve(rate),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(today, ql.NullCalendar(), volatility, days)),
    )
    payoff = ql.PlainVanillaPayoff(ql.Option.Call if kind == "call" else ql.Option.Put, strike)
    option = ql.VanillaOption(payoff, ql.AmericanExercise(today, expiry))
    option.setPricingEngine(engine(process))
    return option.NPV()


def check_quantlib(rows, function, engine, tolerance):
    farthest = 0.0
    for row in rows:
        mine = float(function(*map(mpf, row[:6]), row[6]))
        theirs = quantlib(row, engine)
        assert abs(mine - theirs) < tolerance, (row, mine, theirs)
        farthest = max(farthest, abs(mine - theirs))
    print(f"farthest from QuantLib: {farthest:.1e}")


# Bjerksund and Stensland --------------------------------------------------------------------------



def legendre_rule(points):
    """Nodes and weights of Gauss and Legendre's rule."""
    rule = []
    for i in range(1, points + 1):
        x = mp.cos(mp.pi * (i - mpf(1) / 4) / (points + mpf(1) / 2))
        for _ in range(8):
            slope = points * (x * mp.legendre(points, x) - mp.legendre(points - 1, x)) / (x * x - 1)
            x -= mp.legendre(points, x) / slope
        rule.append((x, 2 / ((1 - x * x) * slope**2)))
    assert abs(sum(weight for _, weight in rule) - 2) < mpf(10) ** -25
    return rule


RULE = []


def bivariate(x, y, correlation):
    """By integrating the conditional distribution 13 deviations around where it is largest.

    The result is exact relative to itself, however small: the formula multiplies it with numbers as large.
    """
    if not RULE:
        RULE.extend(legendre_rule(24))
    rest = sqrt(1 - correlation**2)
    centre = correlation * min(y, mpf(0))
    top, bottom = min(x, centre + 13), min(x, centre) - 13
    pieces = math.ceil(top - bottom)
    half, total = (top - bottom) / pieces / 2, mpf(0)
    for piece in range(pieces):
        middle = bottom + (2 * piece + 1) * half
        for node, weight in RULE:
            z = middle + node * half
            total += weight * half * density(z) * cumulative((y - correlation * z) / rest)
    return total


def phi(spot, years, gamma, limit, barrier, rate, carry, volatility):
    w = volatility * sqrt(years)
    factor = exp((-rate + gamma * carry + gamma * (gamma - 1) * volatility**2 / 2) * years)
    d = -(log(spot / limit) + (carry + (gamma - mpf(1) / 2) * volatility**2) * years) / w
    kappa = 2 * carry / volatility**2 + 2 * gamma - 1
    mirrored = (barrier / spot) ** kappa * cumulative(d - 2 * log(barrier / spot) / w)
    return factor * spot**gamma * (cumulative(d) - mirrored)


def psi(spot, years, gamma, limit, second, first, step, rate, carry, volatility):
    """Haug's ψ: `second` is his I2, the boundary until `step`, and `first` his I1."""
    w, z = volatility * sqrt(step), volatility * sqrt(years)
    drift = carry + (gamma - mpf(1) / 2) * volatility**2
    e = [
        (log(spot / first) + drift * step) / w,
        (log(second**2 / (spot * first)) + drift * step) / w,
        (log(spot / first) - drift * step) / w,
        (log(second**2 / (spot * first)) - drift * step) / w,
    ]
    f = [
        (log(spot / limit) + drift * years) / z,
        (log(second**2 / (spot * limit)) + drift * years) / z,
        (log(first**2 / (spot * limit)) + drift * years) / z,
        (log(spot * first**2 / (limit * second**2)) + drift * years) / z,
    ]
    rho = sqrt(step / years)
    factor = exp((-rate + gamma * carry + gamma * (gamma - 1) * volatility**2 / 2) * years)
    kappa = 2 * carry / volatility**2 + 2 * gamma - 1
    return (
        factor
        * spot**gamma
        * (
            bivariate(-e[0], -f[0], rho)
            - (second / spot) ** kappa * bivariate(-e[1], -f[1], rho)
            - (first / spot) ** kappa * bivariate(-e[2], -f[2], -rho)
            + (first / second) ** kappa * bivariate(-e[3], -f[3], -rho)
        )
    )


def perpetual(strike, rate, carry, volatility):
    beta = (mpf(1) / 2 - carry / volatility**2) + sqrt((carry / volatility**2 - mpf(1) / 2) ** 2 + 2 * rate / volatility**2)
    return beta, beta / (beta - 1) * strike, max(strike, rate / (rate - carry) * strike)


def call_1993(spot, strike, years, rate, carry, volatility):
    beta, top, base = perpetual(strike, rate, carry, volatility)
    h = -(carry * years + 2 * volatility * sqrt(years)) * base / (top - base)
    boundary = base + (top - base) * (1 - exp(h))
    if spot >= boundary:
        return spot - strike
    alpha = (boundary - strike) * boundary**-beta

    def at(gamma, limit):
        return phi(spot, years, gamma, limit, boundary, rate, carry, volatility)

    return (
        alpha * spot**beta
        - alpha * at(beta, boundary)
        + at(1, boundary)
        - at(1, strike)
        - strike * at(0, boundary)
        + strike * at(0, strike)
    )


def boundaries(strike, years, rate, carry, volatility):
    """Haug's I1 and I2, with the two rules that keep them a plan of exercise."""
    _, top, base = perpetual(strike, rate, carry, volatility)

    def boundary(t):
        h = -max(carry * t + 2 * volatility * sqrt(t), mpf(0)) * strike**2 / ((top - base) * base)
        return base + (top - base) * (1 - exp(h))

    second = boundary(years)
    return min(boundary((sqrt(mpf(5)) - 1) / 2 * years), second), second


def call_2002(spot, strike, years, rate, carry, volatility):
    step = (sqrt(mpf(5)) - 1) / 2 * years
    beta, _, _ = perpetual(strike, rate, carry, volatility)
    first, second = boundaries(strike, years, rate, carry, volatility)
    if spot >= second:
        return spot - strike
    alpha1, alpha2 = (first - strike) * first**-beta, (second - strike) * second**-beta

    def at(gamma, limit):
        return phi(spot, step, gamma, limit, second, rate, carry, volatility)

    def later(gamma, limit):
        return psi(spot, years, gamma, limit, second, first, step, rate, carry, volatility)

    return (
        alpha2 * spot**beta
        - alpha2 * at(beta, second)
        + at(1, second)
        - at(1, first)
        - strike * at(0, second)
        + strike * at(0, first)
        + alpha1 * at(beta, first)
        - alpha1 * later(beta, first)
        + later(1, first)
        - later(1, strike)
        - strike * later(0, first)
        + strike * later(0, strike)
    )


def of_call(call):
    """The American option of either kind from the formula of a call."""

    def function(spot, strike, years, rate, dividend_yield, volatility, kind):
        held = european(spot, strike, years, rate, dividend_yield, volatility, kind)
        if never_early(rate, dividend_yield, kind):
            return held
        now = intrinsic(spot, strike, kind)
        carry = rate - dividend_yield
        if kind == "put":
            spot, strike, rate, carry = strike, spot, dividend_yield, -carry
        if rate - carry <= 0:
            return max(held, now)
        return max(held, now, call(spot, strike, years, rate, carry, volatility))

    return function


bjerksund_stensland = of_call(call_2002)


# Derivatives --------------------------------------------------------------------------------------


def greeks(function, row, step):
    """By central differences of fourth order."""
    point, kind = [mpf(v) for v in row[:6]], row[6]

    def at(position, change):
        moved = list(point)
        moved[position] += change
        return function(*moved, kind)

    def first(position, scale):
        h = step * scale
        one, two = at(position, h) - at(position, -h), at(position, 2 * h) - at(position, -2 * h)
        return (8 * one - two) / (12 * h)

    price = function(*point, kind)
    h = step * point[0]
    around = [at(0, k * h) for k in (-2, -1, 1, 2)]
    delta = (8 * (around[2] - around[1]) - (around[3] - around[0])) / (12 * h)
    gamma = (16 * (around[1] + around[2]) - (around[0] + around[3]) - 30 * price) / (12 * h * h)
    return {
        "price": price,
        "delta": delta,
        "gamma": gamma,
        "vega": first(5, point[5]),
        "theta": -first(2, point[2]),
        "rho": first(3, mpf(1)),
    }


# Rows ---------------------------------------------------------------------------------------------


def ordinary():
    volatility = round(draw.uniform(0.1, 0.8), 4)
    years = draw.choice([1, 7, 14, 30, 60, 90, 180, 365, 730, 1095]) / 365
    spot = round(100 * math.exp(draw.uniform(-2, 2) * volatility * math.sqrt(years)), 2)
    rate, dividend_yield = round(draw.uniform(0.0, 0.1), 4), round(draw.uniform(0.0, 0.08), 4)
    return (spot, 100.0, years, rate, dividend_yield, volatility, draw.choice(("call", "put")))


def negative():
    row = ordinary()
    return (*row[:3], round(draw.uniform(-0.08, 0.05), 4), round(draw.uniform(-0.08, 0.05), 4), *row[5:])


def wide():
    return (
        100 * math.exp(draw.uniform(-2, 2)),
        100.0,
        spread(1e-3, 30),
        draw.uniform(-0.05, 0.3),
        draw.uniform(-0.05, 0.3),
        spread(0.02, 3),
        draw.choice(("call", "put")),
    )


def both_kinds(rows):
    return [(*row, kind) for row in rows for kind in ("call", "put")]


ZERO_RATES = both_kinds(
    (spot, 100.0, 1.5, rate, dividend_yield, 0.25)
    for spot in (50.0, 90.0, 100.0, 115.0, 220.0)
    for rate, dividend_yield in ((0.0, 0.0), (0.05, 0.0), (0.0, 0.05), (-0.03, 0.0), (0.0, -0.03), (1e-12, -1e-12))
)
EXTREME = both_kinds(
    [
        (100.0, 100.0, 1.0, 0.05, 0.02, 0.001),
        (100.0, 100.0, 1.0, 0.02, 0.05, 0.001),
        (99.0, 100.0, 5.0, 0.06, 0.03, 0.01),
        (100.0, 100.0, 1.0, 0.05, 0.02, 8.0),
        (100.0, 100.0, 1e-6, 0.05, 0.02, 0.3),
        (100.0, 100.0, 100.0, 0.05, 0.02, 0.3),
        (100.0, 100.0, 100.0, 0.02, 0.09, 0.1),
        (1e-4, 1e5, 1.0, 0.05, 0.02, 0.4),
        (1e5, 1e-4, 1.0, 0.05, 0.02, 0.4),
        (100.0, 1e-3, 1.0, 0.05, 0.02, 1.0),
        (100.0, 100.0, 1.0, 1.5, 0.02, 0.3),
        (100.0, 100.0, 1.0, 0.05, 1.5, 0.3),
        (100.0, 100.0, 1.0, 0.05, 1e-9, 0.3),
    ]
)
# Two critical prices.
DOUBLE = both_kinds(
    (spot, 100.0, years, rate, dividend_yield, volatility)
    for spot in (70.0, 95.0, 100.0, 106.0, 140.0)
    for years, rate, dividend_yield, volatility in (
        (1.0, -0.05, -0.02, 0.1),
        (1.0, -0.02, -0.05, 0.1),
        (4.0, -0.05, -0.03, 0.3),
        (0.5, -0.01, -0.06, 0.08),
    )
)


# Carry so negative that the boundary of Bjerksund and Stensland falls with time.
FALLING = both_kinds(
    (spot, 100.0, years, rate, dividend_yield, volatility)
    for spot in (80.0, 99.0, 108.0)
    for years, rate, dividend_yield, volatility in ((5.0, 0.02, 0.3, 0.2), (8.0, 0.02, 0.08, 0.15), (8.0, 0.08, 0.01, 0.12))
)


# Cases --------------------------------------------------------------------------------------------


class File:
    """The two files of one approximation."""

    def __init__(self, name, function, source, step):
        self.name, self.function, self.source, self.step = name, function, source, step
        self.prices, self.derivatives = [], []

    def price(self, row):
        return {"price": self.function(*map(mpf, row[:6]), row[6])}

    def case(self, name, rows, outputs, values, statuses=None):
        expected = {o: column(v[o] for v in values) for o in outputs} | {"status": statuses or ["OK"] * len(rows)}
        return {"name": name, "inputs": inputs(rows, "volatility"), "expected": expected}

    def priced(self, name, rows):
        rows = list(rows)
        self.prices.append(self.case(name, rows, ("price",), [self.price(row) for row in rows]))
        print(self.name, name, len(rows), file=sys.stderr)

    def differentiated(self, name, rows):
        rows = list(rows)
        values = [greeks(self.function, row, self.step) for row in rows]
        for value in values:
            for output in GREEKS:
                # Exercised, or nothing at all: differences leave their own error.
                if abs(value[output]) < mpf(10) ** -11:
                    value[output] = mpf(0)
        self.derivatives.append(self.case(name, rows, GREEKS, values))
        print(self.name, name, len(rows), file=sys.stderr)

    def refused(self, outputs):
        rows = [*bad_rows(), (replaced(5, -0.3), "BAD_INPUT"), (list(GOOD_ROW), "OK")]
        columns = [[*row, "call"] for row, _ in rows]
        good = greeks(self.function, (*GOOD_ROW, "call"), self.step)
        values = [good if s == "OK" else dict.fromkeys(outputs, NAN) for _, s in rows]
        return self.case("bad rows among good ones", columns, outputs, values, [s for _, s in rows])

    def shapes(self, outputs):
        known = {}

        def function(*row):
            if row not in known:
                known[row] = greeks(self.function, row, self.step)
            return known[row]

        one, call, both = [[v] for v in GOOD_ROW], ["call"], ["call", "put"]
        strikes = [90.0, 95.0, 100.0]
        return [
            broadcast("one row each", [*one, call], "volatility", function, outputs),
            broadcast("strikes against one of all", [one[0], strikes, *one[2:], call], "volatility", function, outputs),
            broadcast("kinds against one of all", [*one, both], "volatility", function, outputs),
            broadcast("empty columns", [[]] * 7, "volatility", function, outputs),
            *mismatches(GOOD_ROW, "volatility"),
        ]

    def write(self, price_tolerance, greeks_tolerance):
        self.prices += [self.refused(("price",)), *self.shapes(("price",))]
        self.derivatives += [self.refused(GREEKS), *self.shapes(GREEKS)]
        for suffix, cases, tolerance in (
            ("price", self.prices, price_tolerance),
            ("greeks", self.derivatives, greeks_tolerance),
        ):
            path = pathlib.Path(__file__).resolve().parent.parent / f"{self.name}_{suffix}.json"
            source = f"generate/approximation.py: {self.source}"
            head = {"function": f"{self.name}_{suffix}", "source": source, "tolerance": tolerance}
            lines = [json.dumps(head, allow_nan=False)[:-1] + ', "cases": [']
            lines.append(",\n".join(json.dumps(each, allow_nan=False) for each in cases))
            lines.append("]}")
            path.write_text("\n".join(lines) + "\n")
            count = sum(len(c["expected"]["status"]) for c in cases if "expected" in c)
            print(f"{path.name}: {len(cases)} cases, {count} rows, {path.stat().st_size // 1000} kB")


def write_barone_adesi_whaley():
    mp.dps = 50
    check_printed()
    # QuantLib stops where the equation of the critical price holds to 1e-6 of the strike.
    ordinary_rows = [ordinary() for _ in range(80)]
    check_quantlib(
        [row for row in ordinary_rows if min(row[3:5]) > 0], barone_adesi_whaley, ql.BaroneAdesiWhaleyApproximationEngine, 2e-4
    )
    file = File(
        "barone_adesi_whaley",
        barone_adesi_whaley,
        f"the formula of 1987 in {mp.dps} digits, mpmath {mpmath.__version__}; Greeks by its numerical derivatives; checked "
        f"against Haug 2007 and QuantLib {ql.__version__}",
        mpf(10) ** -8,
    )
    file.priced("published", printed_rows())
    file.priced("ordinary", ordinary_rows)
    file.priced("negative rates", [negative() for _ in range(60)])
    file.priced("wide", [wide() for _ in range(60)])
    file.priced("rates of zero", ZERO_RATES)
    file.priced("extreme", EXTREME)
    file.priced("two critical prices", DOUBLE)
    file.differentiated("ordinary", ordinary_rows[:40])
    file.differentiated("negative rates", [negative() for _ in range(25)])
    file.differentiated("wide", [wide() for _ in range(20)])
    # At the edge of where early exercise pays, the differences by the rate would straddle it.
    file.differentiated("rates of zero", [row for row in ZERO_RATES if not is_edge(row)])
    file.differentiated("two critical prices", DOUBLE[::3])
    file.write({"absolute": 1e-300, "relative": 1e-12}, {"absolute": 2e-10, "relative": 1e-9})


def write_bjerksund_stensland():
    mp.dps = 30
    draw.seed(2002)
    rows = [ordinary() for _ in range(60)]
    # QuantLib has the formula of 1993 only; phi and all that surrounds it are the same.
    proper = [row for row in rows if min(row[3:5]) > 0.005]
    check_quantlib(proper, of_call(call_1993), ql.BjerksundStenslandApproximationEngine, 1e-9)
    file = File(
        "bjerksund_stensland",
        bjerksund_stensland,
        f"the formula of 2002 as Haug 2007 has it in {mp.dps} digits, mpmath {mpmath.__version__}; Greeks by its numerical "
        f"derivatives; its one-step sister checked against QuantLib {ql.__version__}",
        mpf(10) ** -5,
    )
    file.priced("ordinary", rows)
    file.priced("negative rates", [negative() for _ in range(40)])
    file.priced("wide", [wide() for _ in range(40)])
    file.priced("rates of zero", [row for row in ZERO_RATES if max(map(abs, row[3:5])) != 1e-12])
    file.priced("boundaries that fall", FALLING)
    file.priced("two critical prices", DOUBLE)
    # The differences of the library are not those of a kink.
    file.differentiated("ordinary", [row for row in rows if abs(row[3] - row[4]) > 0.01][:20])
    file.differentiated("two critical prices", DOUBLE[::5])
    file.write({"absolute": 1e-11, "relative": 1e-12}, {"absolute": 1e-6, "relative": 1e-8})


def main():
    wanted = sys.argv[1:] or ["barone_adesi_whaley", "bjerksund_stensland"]
    if "barone_adesi_whaley" in wanted:
        write_barone_adesi_whaley()
    if "bjerksund_stensland" in wanted:
        write_bjerksund_stensland()


if __name__ == "__main__":
    main()
