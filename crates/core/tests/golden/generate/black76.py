"""Writes black76_price.json, black76_greeks.json and black76_implied_volatility.json beside this folder.

Black's formula for options on a forward in 80 digits (mpmath 1.3.0), from the double inputs exactly.
Run: python3 black76.py
"""

import json
import pathlib
import random

import mpmath
from mpmath import erfc, exp, findroot, log, mp, mpf, pi, sqrt

assert mpmath.__version__ == "1.3.0", mpmath.__version__
mp.dps = 80
FOLDER = pathlib.Path(__file__).resolve().parent.parent
SOURCE = "generate/black76.py: Black (1976) in 80 digits, mpmath 1.3.0, rounded to the nearest double"


def greeks(forward, strike, years, rate, volatility, kind):
    forward, strike, years, rate, volatility = map(mpf, (forward, strike, years, rate, volatility))
    sign = 1 if kind == "call" else -1
    w = volatility * sqrt(years)
    d1 = log(forward / strike) / w + w / 2
    d2 = d1 - w
    cumulative = lambda x: erfc(-x / sqrt(mpf(2))) / 2
    density = exp(-d1 * d1 / 2) / sqrt(2 * pi)
    discount = exp(-rate * years)
    price = sign * discount * (forward * cumulative(sign * d1) - strike * cumulative(sign * d2))
    return {
        "price": price,
        "delta": sign * discount * cumulative(sign * d1),
        "gamma": discount * density / (forward * w),
        "vega": discount * forward * density * sqrt(years),
        "theta": rate * price - discount * forward * density * volatility / (2 * sqrt(years)),
        "rho": -years * price,
    }


def contracts():
    draw = random.Random(1976)
    rows = [(20.0, 20.0, 4 / 12, 0.09, 0.25, "put"), (620.0, 600.0, 0.25, 0.05, 0.30, "call")]
    for _ in range(150):
        forward = round(draw.uniform(5, 500), 2)
        rows.append((
            forward,
            round(forward * exp(draw.uniform(-0.5, 0.5)).__float__(), 2),
            draw.randint(1, 900) / 365,
            round(draw.uniform(-0.03, 0.1), 4),
            round(draw.uniform(0.05, 1.2), 4),
            draw.choice(["call", "put"]),
        ))
    return rows


def write(function, tolerance, cases):
    head = {"function": function, "source": SOURCE, "tolerance": tolerance}
    lines = [json.dumps(head)[:-1] + ', "cases": [']
    lines.append(",\n".join(json.dumps(case) for case in cases))
    (FOLDER / f"{function}.json").write_text("\n".join(lines) + "\n]}\n")


def main():
    rows = contracts()
    names = ("forward", "strike", "years", "rate", "volatility", "kind")
    inputs = {name: [row[i] for row in rows] for i, name in enumerate(names)}
    results = [greeks(*row) for row in rows]
    columns = {name: [float(result[name]) for result in results] for name in results[0]}
    status = ["OK"] * len(rows)

    def refused(measure):
        short = {"forward": [100.0] * 2, "strike": [90.0] * 3, "years": [1.0], "rate": [0.0]}
        short |= {measure: [1.0], "kind": ["call"]}
        return {"name": "columns of different lengths", "inputs": short,
                "error": {"code": "LENGTH_MISMATCH", "argument": "forward"}}

    bad = {"forward": [0.0, 100.0, "NaN"], "strike": [100.0], "years": [1.0, -1.0, 1.0],
           "rate": [0.05], "volatility": [0.2], "kind": ["call"]}
    bad_status = ["BAD_INPUT", "EXPIRED", "BAD_INPUT"]
    missing = ["NaN"] * 3
    write("black76_price", {"absolute": 0.0, "relative": 2e-13}, [
        {"name": "random contracts", "inputs": inputs,
         "expected": {"price": columns["price"], "status": status}},
        {"name": "no answer", "inputs": bad, "expected": {"price": missing, "status": bad_status}},
        refused("volatility"),
    ])
    write("black76_greeks", {"absolute": 1e-15, "relative": 2e-13}, [
        {"name": "random contracts", "inputs": inputs, "expected": columns | {"status": status}},
        {"name": "no answer", "inputs": bad,
         "expected": {name: missing for name in columns} | {"status": bad_status}},
        refused("volatility"),
    ])
    # The root of the double premium itself, where the premium still says what the volatility was.
    kept, roots = [], []
    for row, result in zip(rows, results):
        premium = float(result["price"])
        intrinsic = max(0, (1 if row[5] == "call" else -1) * (row[0] - row[1]))
        if premium <= 0 or premium - intrinsic * float(exp(-mpf(row[3]) * mpf(row[2]))) < 1e-3 * row[0]:
            continue
        root = findroot(lambda v: greeks(*row[:4], v, row[5])["price"] - mpf(premium), mpf(row[4]))
        kept.append((*row[:4], premium, row[5]))
        roots.append(float(root))
    names = ("forward", "strike", "years", "rate", "premium", "kind")
    write("black76_implied_volatility", {"absolute": 0.0, "relative": 1e-12}, [
        {"name": "random contracts", "inputs": {n: [row[i] for row in kept] for i, n in enumerate(names)},
         "expected": {"volatility": roots, "status": ["OK"] * len(kept)}},
        {"name": "no answer",
         "inputs": {"forward": [100.0], "strike": [90.0], "years": [1.0], "rate": [0.0],
                    "premium": [9.0, 100.0, -1.0], "kind": ["call"]},
         "expected": {"volatility": missing, "status": ["BELOW_INTRINSIC", "ABOVE_MAXIMUM", "BELOW_INTRINSIC"]}},
        refused("premium"),
    ])


main()
