"""Writes the golden vectors of the boundary of exercise.

    python boundary.py

Kim's integral equation for the boundary of a put, solved from expiry backwards on a grid in the square root of time, with the
boundary straight between nodes and 48 points of Gauss and Legendre: no iteration over the whole boundary, no polynomial through
it. Two grids, and Richardson's step between them. The boundary of a call is that of the put with rate and yield exchanged,
mirrored: strike² over it.
"""

import math

from vectors import gives, refuses, write

SOURCE = "generate/boundary.py: Kim's integral equation, Python's standard library"


def legendre(count):
    """Nodes and weights on 0 to 1, by Newton's method on the polynomial."""
    rule = []
    for k in range(1, count + 1):
        x = math.cos(math.pi * (k - 0.25) / (count + 0.5))
        for _ in range(20):
            before, here = 1.0, x
            for n in range(2, count + 1):
                before, here = here, ((2 * n - 1) * x * here - (n - 1) * before) / n
            slope = count * (before - x * here) / (1 - x * x)
            x -= here / slope
        rule.append(((1 + x) / 2, 1 / ((1 - x * x) * slope**2)))
    return rule


RULE = legendre(48)


def normal(x):
    return math.erfc(-x / math.sqrt(2)) / 2


def put_boundary(strike, years, rate, dividend_yield, volatility, steps):
    start = strike * min(1.0, rate / dividend_yield) if dividend_yield > 0 else strike
    known = [start]

    def at(x, last):
        """The boundary at the square root of a share of the time, the newest node being tried."""
        place = x * steps
        below = min(int(place), len(known) - 1)
        upper = last if below + 1 == len(known) else known[below + 1]
        return known[below] + (upper - known[below]) * (place - below)

    def excess(now, node):
        """Value of exercise less value of the option: the European price and what early exercise earns."""
        time = years * (node / steps) ** 2

        def d(level, left, sign):
            total = volatility * math.sqrt(left)
            return (math.log(now / level) + (rate - dividend_yield) * left) / total + sign * total / 2

        european = strike * math.exp(-rate * time) * normal(-d(strike, time, -1)) - now * math.exp(-dividend_yield * time) * normal(-d(strike, time, 1))
        premium = 0.0
        for u, weight in RULE:
            # The time that is left at an exercise is time u²: the root at its end is smoothed away.
            left = time * u * u
            level = at(math.sqrt((time - left) / years), now)
            earned = rate * strike * math.exp(-rate * left) * normal(-d(level, left, -1))
            earned -= dividend_yield * now * math.exp(-dividend_yield * left) * normal(-d(level, left, 1))
            premium += weight * 2 * time * u * earned
        return strike - now - european - premium

    for node in range(1, steps + 1):
        low, high = 0.5 * known[-1], known[-1]
        assert excess(low, node) * excess(high, node) < 0
        rises = excess(high, node) > 0
        for _ in range(48):
            middle = (low + high) / 2
            low, high = (low, middle) if (excess(middle, node) > 0) == rises else (middle, high)
        known.append((low + high) / 2)
    return known[-1]


def boundary(strike, years, rate, dividend_yield, volatility, kind):
    if kind == "call":
        return strike**2 / boundary(strike, years, dividend_yield, rate, volatility, "put")
    coarse, fine = (put_boundary(strike, years, rate, dividend_yield, volatility, steps) for steps in (60, 120))
    print(strike, kind, coarse, fine)
    return fine + (fine - coarse) / 3


ROWS = [(100.0, 1.0, 0.05, 0.0, 0.2, "put"), (100.0, 0.5, 0.06, 0.03, 0.3, "put"), (50.0, 2.0, 0.03, 0.04, 0.25, "put"), (100.0, 1.0, 0.02, 0.06, 0.2, "call")]
NAMES = ("strike", "years", "rate", "dividend_yield", "volatility", "kind")
inputs = {name: [row[i] for row in ROWS] for i, name in enumerate(NAMES)}
far = {"put": 0.0, "call": float("inf")}
never = {"strike": [100.0], "years": [1.0], "rate": [0.05, 0.0], "dividend_yield": [0.0], "volatility": [0.2], "kind": ["call", "put"]}
write(
    "exercise_boundary", SOURCE, {"absolute": 0.0, "relative": 2e-5},
    gives("puts and a call", inputs, {"boundary": [boundary(*row) for row in ROWS], "far_boundary": [far[row[-1]] for row in ROWS], "status": ["OK"] * 4}),
    gives("never", never, {"boundary": [float("inf"), 0.0], "far_boundary": [float("inf"), 0.0], "status": ["OK", "OK"]}),
    refuses("columns of different lengths", {**inputs, "years": [1.0] * 3}, "years", "LENGTH_MISMATCH"),
    refuses("a scheme that is not there", {**inputs, "scheme": "exact"}, "scheme"),
)
