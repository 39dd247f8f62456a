"""Writes ../../accuracy/inverse_normal.csv: probabilities, the nearest double of the inverse, and what that leaves.

    python -m pip install mpmath==1.3.0
    python inverse_normal.py
"""

import math
import pathlib
import random

from mpmath import erfc, exp, log, mp, mpf, nstr, pi, sqrt

mp.dps=60
random.seed(241)


def probabilities():
    """From all over the domain, close to 1/2, and far into both tails."""
    drawn = [random.uniform(0.0, 1.0) for _ in range(120)]
    drawn += [0.5 + random.choice((-1, 1)) * 10 ** random.uniform(-16, -1) for _ in range(80)]
    drawn += [10 ** random.uniform(-307, -1) for _ in range(150)]
    drawn += [1 - 2 ** -random.uniform(1, 52.9) for _ in range(50)]
    return sorted({p for p in drawn if 0 < p < 1 and p != 0.5})


def inverse(p):
    """By Newton's method on the logarithm of the tail."""
    lower = p < mpf(1) / 2
    tail = p if lower else 1 - p
    x = sqrt(-2 * log(tail)) if tail < mpf("0.1") else (mpf(1) / 2 - tail) * sqrt(2 * pi)
    for _ in range(200):
        beyond, density = erfc(x / sqrt(2)) / 2, exp(-x * x / 2) / sqrt(2 * pi)
        step = (log(beyond) - log(tail)) * beyond / density
        x += step
        if abs(step) < mpf(10) ** -55 * max(abs(x), mpf(10) ** -20):
            break
    return -x if lower else x


def main():
    path = pathlib.Path(__file__).parents[2] / "accuracy" / "inverse_normal.csv"
    with path.open("w") as file:
        file.write("p,inverse_cdf,inverse_cdf_left\n")
        for p in probabilities():
            exact = inverse(mpf(p))
            nearest = float(exact)
            left = (exact - mpf(nearest)) / mpf(math.ulp(nearest))
            file.write(f"{p!r},{nearest!r},{nstr(left, 4)}\n")


if __name__ == "__main__":
    main()
