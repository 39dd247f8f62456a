"""Writes the reference grids of ../../accuracy: European contracts, and tables of elementary functions.

    python -m pip install -r requirements.txt
    python accuracy.py

Inputs are drawn from a seeded generator and are exact doubles; every other number is computed by mpmath in 80
digits and rounded to the nearest double once, at the end.
"""

import csv
import math
import pathlib
import random

from mpmath import diff, exp, expm1, log, mp, mpf, sqrt

import reference

FOLDER = pathlib.Path(__file__).parent.parent.parent / "accuracy"
ARGUMENTS = ("spot", "strike", "years", "rate", "dividend_yield", "volatility", "kind")

draw = random.Random()


def spread(low, high):
    return math.exp(draw.uniform(math.log(low), math.log(high)))


# European contracts -------------------------------------------------------------------------------------


def figures(spot, strike, years, rate, dividend_yield, volatility, kind):
    """Price and every derivative from the closed forms, in the order of the columns."""
    first = reference.greeks(spot, strike, years, rate, dividend_yield, volatility, kind)
    S, K, T, r, q, sigma = map(mpf, (spot, strike, years, rate, dividend_yield, volatility))
    sign = 1 if kind == "call" else -1
    forward, payment = reference.discounted(spot, strike, years, rate, dividend_yield)
    w = sigma * sqrt(T)
    x = reference.log_moneyness(spot, strike, years, rate, dividend_yield)
    d1, d2 = x / w + w / 2, x / w - w / 2
    asset = sign * forward * reference.cumulative(sign * d1)
    paid = sign * payment * reference.cumulative(sign * d2)
    density = reference.density(d1)
    # d1 moves with time to expiry; d2 enters because both terms of d1 do.
    drift = (2 * (r - q) * T - d2 * w) / (2 * T * w)
    gamma, vega = first["gamma"], first["vega"]
    return first | {
        "epsilon": -T * asset,
        "lambda": asset / first["price"],
        "dual_delta": -paid / K,
        "dual_gamma": forward * density / (K * K * w),
        "vanna": -forward / S * density * d2 / sigma,
        "volga": vega * d1 * d2 / sigma,
        "charm": q * asset / S - forward / S * density * drift,
        "veta": vega * (q + d1 * drift - 1 / (2 * T)),
        "speed": -gamma / S * (d1 / w + 1),
        "zomma": gamma * (d1 * d2 - 1) / sigma,
        "color": gamma * (q + d1 * drift + 1 / (2 * T)),
        "ultima": -vega / sigma**2 * (d1 * d2 * (1 - d1 * d2) + d1**2 + d2**2),
        "d1": d1,
        "d2": d2,
    }


# How often the price is differentiated to spot, strike, years, rate, yield and volatility, and the sign.
DERIVATIVES = {
    "delta": ((1, 0, 0, 0, 0, 0), 1),
    "gamma": ((2, 0, 0, 0, 0, 0), 1),
    "vega": ((0, 0, 0, 0, 0, 1), 1),
    "theta": ((0, 0, 1, 0, 0, 0), -1),
    "rho": ((0, 0, 0, 1, 0, 0), 1),
    "epsilon": ((0, 0, 0, 0, 1, 0), 1),
    "dual_delta": ((0, 1, 0, 0, 0, 0), 1),
    "dual_gamma": ((0, 2, 0, 0, 0, 0), 1),
    "vanna": ((1, 0, 0, 0, 0, 1), 1),
    "volga": ((0, 0, 0, 0, 0, 2), 1),
    "charm": ((1, 0, 1, 0, 0, 0), -1),
    "veta": ((0, 0, 1, 0, 0, 1), -1),
    "speed": ((3, 0, 0, 0, 0, 0), 1),
    "zomma": ((2, 0, 0, 0, 0, 1), 1),
    "color": ((2, 0, 1, 0, 0, 0), -1),
    "ultima": ((0, 0, 0, 0, 0, 3), 1),
}


def check_by_differentiation(row):
    """Every closed form against numerical differentiation of the price in 80 digits."""
    *point, kind = row
    found = figures(*row)
    for name, (orders, sign) in DERIVATIVES.items():
        differentiated = sign * diff(lambda *at: reference.price(*at, kind), tuple(map(mpf, point)), orders)
        error = abs(found[name] / differentiated - 1)
        assert error < mpf(10) ** -12, (name, row, float(error))


def carried(strike, x, years, rate, dividend_yield):
    """The spot whose forward is `strike e^x`."""
    return strike * math.exp(x - (rate - dividend_yield) * years)


def quoted(distance):
    """A listed option: days, cents, volatility to 1.2."""
    volatility = draw.uniform(0.05, 1.2)
    years = draw.choice([1, 2, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1095]) / 365
    rate, dividend_yield = round(draw.uniform(0, 0.06), 4), round(draw.uniform(0, 0.045), 4)
    strike = draw.choice((5.0, 17.5, 100.0, 230.0, 4000.0))
    x = draw.uniform(-distance, distance) * volatility * math.sqrt(years)
    return round(carried(strike, x, years, rate, dividend_yield), 2), strike, years, rate, dividend_yield, volatility


def drawn(distance, years, volatility, rate=(-0.02, 0.08), dividend_yield=(0.0, 0.06)):
    """Doubles without a round one among them; `distance` is in total volatilities, of either sign."""
    years, volatility = spread(*years), spread(*volatility)
    rate, dividend_yield = draw.uniform(*rate), draw.uniform(*dividend_yield)
    strike = spread(1, 1000)
    x = draw.uniform(*distance) * draw.choice((-1, 1)) * volatility * math.sqrt(years)
    return carried(strike, x, years, rate, dividend_yield), strike, years, rate, dividend_yield, volatility


DAY = 1 / 365
# Name, count, how a contract is drawn, which side of the money, and the range of the out-of-the-money price in
# units of spot. Nothing else is left out: what the inputs determine badly stays.
REGIONS = (
    ("core", 300, lambda: quoted(4.5), "out", (1e-6, 1)),
    ("out of the money", 200, lambda: drawn((0, 5), (DAY, 10), (0.02, 2)), "out", (1e-6, 1)),
    ("deep", 200, lambda: drawn((3, 8), (DAY, 3), (0.01, 1.2)), "out", (1e-13, 1e-6)),
    ("ultra deep", 200, lambda: drawn((6, 36.4), (DAY, 3), (0.01, 1.2)), "out", (1e-290, 1e-13)),
    ("in the money", 150, lambda: quoted(4.5), "in", (1e-6, 1)),
    (
        "long-dated",
        150,
        lambda: drawn((0, 4), (3, 50), (0.05, 0.8), (-0.05, 0.15), (-0.02, 0.1)),
        "either",
        (1e-6, 1),
    ),
    ("high volatility", 150, lambda: drawn((0, 4), (0.02, 5), (1.2, 6)), "either", (1e-6, 1)),
    ("short-dated near the money", 150, lambda: drawn((0, 3), (1e-6, DAY), (0.05, 1.5)), "either", (0, 1)),
)


def contracts(count, make, side, band):
    rows = []
    while len(rows) < count:
        row = make()
        out, inside = ("call", "put") if reference.log_moneyness(*row[:5]) <= 0 else ("put", "call")
        if not band[0] <= reference.price(*row, out) / mpf(row[0]) < band[1]:
            continue
        kind = {"out": out, "in": inside, "either": draw.choice((out, inside))}[side]
        row = (*row, kind)
        # Below this a double loses digits, and so does any answer in it.
        if all(abs(value) > 1e-300 for value in figures(*row).values()):
            rows.append(row)
    return rows


def write_contracts():
    lines = []
    for region, *description in REGIONS:
        draw.seed(region)
        for i, row in enumerate(contracts(*description)):
            found = figures(*row)
            if i % 25 == 0:
                check_by_differentiation(row)
            # The premium of the inversion is the price column: the nearest double, not the price itself.
            root = reference.implied_volatility(*row[:5], float(found["price"]), row[6])
            values = [repr(float(value)) for value in found.values()]
            lines.append([region, *row, *values, "" if root is None else repr(float(root))])
    save("european", (("region",) + ARGUMENTS + tuple(found) + ("implied_volatility",)), lines)


# Elementary functions -----------------------------------------------------------------------------------


def nearest(value):
    """The nearest double, and what is left in units of its last place: rounded values alone could not tell half a
    unit from one."""
    rounded = float(value)
    left = (value - mpf(rounded)) / mpf(math.ulp(rounded))
    return repr(rounded), f"{float(left):.3f}"


def mills(y):
    return reference.cumulative(-y) / reference.density(y)


def both_signs(values):
    return [sign * value for value in values for sign in (1, -1)]


def exponents():
    draw.seed("exponents")
    small = both_signs(10.0**-k for k in range(1, 20))
    return sorted([draw.uniform(-700, 700) for _ in range(500)] + both_signs(spread(1e-6, 1) for _ in range(150)) + small)


def quotients():
    """Pairs of neighbours, of strangers, and of the ends of the range."""
    draw.seed("quotients")
    pairs = []
    for _ in range(250):
        a = spread(1e-3, 1e4)
        pairs.append((a, a * (1 + draw.choice((-1, 1)) * spread(1e-15, 0.5))))
    for _ in range(250):
        pairs.append((spread(1e-3, 1e4), spread(1e-3, 1e4)))
    for _ in range(200):
        pairs.append((spread(1e-100, 1e100), spread(1e-100, 1e100)))
    return [(a, b) for a, b in pairs if a != b]


def write_functions():
    save("exp", ("x", "exp", "left"), [(repr(x), *nearest(exp(mpf(x)))) for x in exponents()])
    draw.seed("exponents near zero")
    near_zero = sorted(
        [draw.uniform(-0.5, 0.5) for _ in range(400)]
        + [draw.uniform(-40, 40) for _ in range(100)]
        + both_signs(spread(1e-12, 0.1) for _ in range(50))
    )
    save("exp_m1", ("x", "exp_m1", "left"), [(repr(x), *nearest(expm1(mpf(x)))) for x in near_zero])
    save(
        "ln_ratio",
        ("a", "b", "ln_ratio", "left"),
        [(repr(a), repr(b), *nearest(log(mpf(a) / mpf(b)))) for a, b in quotients()],
    )
    draw.seed("mills")
    places = sorted(
        [draw.uniform(-0.5, 42) for _ in range(400)] + [draw.uniform(-0.5, 3) for _ in range(200)] + [spread(42, 1e6) for _ in range(60)]
    )
    save("mills", ("y", "mills", "left"), [(repr(y), *nearest(mills(mpf(y)))) for y in places])
    draw.seed("mills_difference")
    pairs = []
    while len(pairs) < 400:
        near, gap = draw.choice((draw.uniform(-0.5, 40), draw.uniform(-0.5, 3))), spread(1e-9, 20)
        if near + gap <= 42:
            pairs.append((near, gap))
    save(
        "mills_difference",
        ("near", "gap", "difference", "left"),
        [(repr(y), repr(g), *nearest(mills(mpf(y)) - mills(mpf(y) + mpf(g)))) for y, g in sorted(pairs)],
    )
    draw.seed("normal")
    places = sorted(
        [draw.uniform(-37.5, 8.5) for _ in range(400)]
        + [draw.uniform(-3, 3) for _ in range(250)]
        + both_signs(spread(1e-12, 0.1) for _ in range(40))
    )
    save(
        "normal",
        ("x", "pdf", "pdf_left", "cdf", "cdf_left"),
        [(repr(x), *nearest(reference.density(mpf(x))), *nearest(reference.cumulative(mpf(x)))) for x in places],
    )


def save(name, header, lines):
    with open(FOLDER / f"{name}.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)
    print(f"{name}: {len(lines)} lines")


if __name__ == "__main__":
    assert mp.dps == 80
    FOLDER.mkdir(exist_ok=True)
    write_functions()
    write_contracts()
