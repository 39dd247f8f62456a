"""Writes ../../accuracy/american.csv: American prices to measure errors by.

    python -m pip install QuantLib==1.44
    python american_accuracy.py

The reference is that of american.py, QuantLib's equation B, with 72 points where 48 and 56 agree to 5e-11 of the
larger of spot and strike. What it cannot answer so exactly is left out, and counted on standard error.
"""

import csv
import pathlib
import random
import sys

import american

# Region: contracts, days, volatility, rate, yield.
REGIONS = {
    "listed": (200, (7, 1095), (0.08, 0.9), (0.0, 0.1), (0.0, 0.1)),
    "low volatility and high rate": (80, (30, 1095), (0.02, 0.1), (0.05, 0.15), (0.0, 0.05)),
    "high volatility": (80, (7, 1095), (0.9, 2.5), (0.0, 0.1), (0.0, 0.1)),
    "long-dated": (80, (1095, 3650), (0.1, 0.6), (0.0, 0.1), (0.0, 0.1)),
    "negative yield or rate": (80, (30, 1095), (0.1, 0.6), (-0.03, 0.05), (-0.05, 0.03)),
}


def reference(row):
    """The price with the most points, or nothing where fewer say something else."""
    try:
        *fewer, most = (american.american(row, points) for points in (48, 56, 72))
    except RuntimeError:
        return None
    agree = all(abs(most - other) < 5e-11 * american.scale(row) for other in fewer)
    return most if agree and most > american.intrinsic(row) + 1e-6 else None


def main():
    draw = random.Random(1998)
    path = pathlib.Path(__file__).parents[2] / "accuracy" / "american.csv"
    with path.open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("region", *american.ARGUMENTS, "price"))
        for region, (count, days, volatility, rates, yields) in REGIONS.items():
            kept, left_out = 0, 0
            while kept < count:
                years = draw.randint(*days) / 365
                v = round(draw.uniform(*volatility), 4)
                strike = round(100.0 * (1.0 + draw.gauss(0.0, 1.0) * v * years**0.5), 2)
                if not 20.0 <= strike <= 500.0:
                    continue
                rate, dividend_yield = round(draw.uniform(*rates), 4), round(draw.uniform(*yields), 4)
                kind = draw.choice(("call", "put"))
                row = (100.0, strike, years, rate, dividend_yield, v, kind)
                # Without early exercise there is nothing to measure; between two boundaries QuantLib refuses.
                early, other = (rate, dividend_yield) if kind == "put" else (dividend_yield, rate)
                if early < 0.0 or (early == 0.0 and other >= 0.0):
                    continue
                price = reference(row)
                if price is None:
                    left_out += 1
                    continue
                table.writerow((region, *row, price))
                kept += 1
            print(f"{region}: {left_out} left out", file=sys.stderr)


if __name__ == "__main__":
    main()
