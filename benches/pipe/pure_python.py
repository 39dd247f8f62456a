"""The peer of `strikewise price` in pure Python: NDJSON contracts in, price and Greeks out.

    python3 pure_python.py < contracts.ndjson         the whole pipe
    python3 pure_python.py --loop < contracts.ndjson  nanoseconds per contract of the pricing loop alone

Written as one would who knows the language well: names bound once, one call per contract, the shared
terms computed once, output joined and written in blocks.
"""

import json
import sys
from math import erfc, exp, log, pi, sqrt
from time import perf_counter_ns

INVERSE_SQRT_TWO = 1.0 / sqrt(2.0)
INVERSE_SQRT_TAU = 1.0 / sqrt(2.0 * pi)
BLOCK = 4096


def greeks(
    spot, strike, years, rate, dividend_yield, volatility, kind,
    erfc=erfc, exp=exp, log=log, sqrt=sqrt, c=INVERSE_SQRT_TWO, density_scale=INVERSE_SQRT_TAU,
):
    root = sqrt(years)
    total_volatility = volatility * root
    d1 = (log(spot / strike) + (rate - dividend_yield) * years) / total_volatility + 0.5 * total_volatility
    d2 = d1 - total_volatility
    dividend_discount = exp(-dividend_yield * years)
    forward = spot * dividend_discount
    discounted_strike = strike * exp(-rate * years)
    forward_density = forward * density_scale * exp(-0.5 * d1 * d1)
    if kind == "call":
        delta = 0.5 * dividend_discount * erfc(-d1 * c)
        payment = 0.5 * discounted_strike * erfc(-d2 * c)
    else:
        delta = -0.5 * dividend_discount * erfc(d1 * c)
        payment = -0.5 * discounted_strike * erfc(d2 * c)
    asset = spot * delta
    return (
        asset - payment,
        delta,
        forward_density / (spot * spot * total_volatility),
        forward_density * root,
        dividend_yield * asset - rate * payment - 0.5 * forward_density * volatility / root,
        payment * years,
    )


def pipe():
    decode = json.JSONDecoder().decode
    encode = json.JSONEncoder(check_circular=False, separators=(",", ":")).encode
    price_one = greeks
    write = sys.stdout.write
    lines = []
    append = lines.append
    for line in sys.stdin:
        contract = decode(line)
        volatility = contract["volatility"]
        price, delta, gamma, vega, theta, rho = price_one(
            contract["spot"], contract["strike"], contract["years"], contract["rate"],
            contract["dividend_yield"], volatility, contract["kind"],
        )
        append(encode({
            "id": contract["id"], "price": price, "delta": delta, "gamma": gamma, "vega": vega,
            "theta": theta, "rho": rho, "implied_volatility": volatility, "status": "OK",
        }))
        if len(lines) == BLOCK:
            append("")
            write("\n".join(lines))
            lines.clear()
    append("")
    write("\n".join(lines))


def loop():
    contracts = [
        (c["spot"], c["strike"], c["years"], c["rate"], c["dividend_yield"], c["volatility"], c["kind"])
        for c in map(json.loads, sys.stdin)
    ]
    price_one = greeks
    start = perf_counter_ns()
    results = [price_one(*contract) for contract in contracts]
    print((perf_counter_ns() - start) / len(results))


if __name__ == "__main__":
    loop() if sys.argv[1:] == ["--loop"] else pipe()
