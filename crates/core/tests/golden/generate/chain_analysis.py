"""Writes the golden vectors of the analysis of chains beside this folder.

    python -m pip install numpy==2.4.6 scipy==1.17.1
    python chain_analysis.py

Everything here is from the definitions: `g` from derivatives of the total variance by complex steps and differences, strikes
at a delta by root finding, the fit by SciPy's least squares from many starts.
"""

import json
import math
import pathlib

import numpy
import scipy
from scipy.optimize import brentq, least_squares
from scipy.stats import norm

FOLDER = pathlib.Path(__file__).parent.parent
SOURCE = f"generate/chain_analysis.py: SciPy {scipy.__version__}, numpy {numpy.__version__}"


def write(function, tolerance, cases, folder=FOLDER):
    whole = {"function": function, "source": SOURCE, "tolerance": {"absolute": tolerance, "relative": tolerance}, "cases": cases}
    (folder / f"{function}.json").write_text(json.dumps(whole, indent=1) + "\n")


def variance(p, k):
    a, b, rho, m, sigma = p
    return a + b * (rho * (k - m) + numpy.sqrt((k - m) ** 2 + sigma**2))


def density(p, k):
    """g(k), from the call price C(K) on a forward of 1: g is proportional to its second derivative in the strike."""
    h = 1e-30
    slope = variance(p, k + 1j * h).imag / h
    step = 1e-4
    curvature = (variance(p, k + step + 1j * h).imag - variance(p, k - step + 1j * h).imag) / h / (2 * step)
    # The error of the difference is of second order: one step of Richardson's extrapolation.
    half = (variance(p, k + step / 2 + 1j * h).imag - variance(p, k - step / 2 + 1j * h).imag) / h / step
    curvature = (4 * half - curvature) / 3
    w = variance(p, k)
    return (1 - k * slope / (2 * w)) ** 2 - slope**2 / 4 * (1 / w + 0.25) + curvature / 2


def named(p):
    return dict(zip(("a", "b", "rho", "m", "sigma"), p))


GRID = [-1.5, -0.6, -0.2, -0.05, 0.0, 0.03, 0.1, 0.4, 0.9, 1.3]
VOGT = (-0.0410, 0.1331, 0.3060, 0.3586, 0.4153)
EQUITY = (0.004, 0.06, -0.6, 0.02, 0.08)
WIDE = (0.04, 0.4, -0.4, 0.05, 0.1)
write(
    "svi_butterfly",
    1e-8,
    [
        {
            "name": name,
            "inputs": {**named(p), "log_moneyness": GRID},
            "expected": {"total_variance": [float(variance(p, k)) for k in GRID], "butterfly": [float(density(p, k)) for k in GRID]},
        }
        for name, p in (("Vogt's example, which has arbitrage", VOGT), ("an equity", EQUITY), ("wide", WIDE))
    ]
    + [{"name": "a wing that falls", "inputs": {**named((0.04, 0.4, 1.5, 0.0, 0.1)), "log_moneyness": [0.0]}, "error": {"code": "INVALID_PARAMETER", "argument": "rho"}}],
)


# What traders read off a surface of two expiries, in between: no function of the catalogue, so `tests/chain_analysis` reads it.
NEAR, FAR = (0.002, 0.03, -0.5, 0.01, 0.06), (0.006, 0.06, -0.55, 0.02, 0.12)
DAYS, FORWARDS, AT = (21, 63), (100.2, 100.9), 30.0
SHARE = (AT - DAYS[0]) / (DAYS[1] - DAYS[0])


def between(k):
    return (1 - SHARE) * variance(NEAR, k) + SHARE * variance(FAR, k)


def volatility_at(d1):
    k = brentq(lambda k: -k / math.sqrt(between(k)) + math.sqrt(between(k)) / 2 - d1, -3, 3, xtol=1e-15)
    return math.sqrt(between(k) * 365 / AT)


call, put, middle = volatility_at(norm.ppf(0.25)), volatility_at(norm.ppf(0.75)), math.sqrt(between(0.0) * 365 / AT)
columns = {name: [NEAR[i], FAR[i]] for i, name in enumerate(("a", "b", "rho", "m", "sigma"))}
write(
    "smile_figures",
    1e-11,
    [
        {
            "name": "30 days between 21 and 63",
            "inputs": {**columns, "days": list(DAYS), "forward": list(FORWARDS), "at": AT},
            "expected": {
                "forward": [FORWARDS[0] * (FORWARDS[1] / FORWARDS[0]) ** SHARE],
                "at_the_money": [middle],
                "call_25_delta": [call],
                "put_25_delta": [put],
                "skew_25_delta": [put - call],
                "butterfly_25_delta": [(put + call) / 2 - middle],
            },
        },
        {
            "name": "calendar arbitrage",
            "inputs": {**{name: values[::-1] for name, values in columns.items()}, "days": list(DAYS), "forward": list(FORWARDS), "at": AT},
            "error": {"code": "INVALID_DATA", "argument": "smiles"},
        },
    ],
    FOLDER.parent / "chain_analysis",
)


# A noisy European chain of one expiry, fitted.
draw = numpy.random.default_rng(20260417)
TRUE = (0.006, 0.10, -0.45, 0.03, 0.15)
SPOT, RATE, YIELD, LEFT = 100.0, 0.04, 0.015, 91
years = LEFT / 365
forward = SPOT * math.exp((RATE - YIELD) * years)
discount = math.exp(-RATE * years)


def black(strike, total, sign):
    deviation = math.sqrt(total)
    d1 = math.log(forward / strike) / deviation + deviation / 2
    return discount * sign * (forward * norm.cdf(sign * d1) - strike * norm.cdf(sign * (d1 - deviation)))


def implied(strike, premium, sign):
    return brentq(lambda v: black(strike, v * v * years, sign) - premium, 1e-4, 4, xtol=1e-15)


strikes = [float(strike) for strike in range(64, 142, 3)]
quotes = []
points = []
for strike in strikes:
    k = math.log(strike / forward)
    noisy = math.sqrt(float(variance(TRUE, k)) / years) + draw.normal(0, 0.0015)
    for sign, kind in ((1, "call"), (-1, "put")):
        # Half of the band is 40 basis points of volatility; parity holds exactly between the two middles.
        low, high = (black(strike, (noisy + half) ** 2 * years, sign) for half in (-0.004, 0.004))
        quotes.append({"expiration": "2026-07-17", "kind": kind, "strike": strike, "bid": low, "ask": high})
        if sign * k >= 0:
            middle = implied(strike, (low + high) / 2, sign)
            band = (implied(strike, high, sign) - implied(strike, low, sign)) / 2
            points.append((k, middle, band))
ks, volatilities, bands = map(numpy.array, zip(*points))
uncertainty = 2 * volatilities * years * numpy.maximum(bands, 0.001)


def residuals(p):
    return (variance(p, ks) - volatilities**2 * years) / uncertainty


fits = []
for _ in range(30):
    start = numpy.array(TRUE) * (1 + draw.normal(0, 0.3, 5))
    fits.append(least_squares(residuals, start, x_scale=numpy.abs(TRUE), xtol=1e-15, ftol=1e-15, gtol=1e-15, max_nfev=5000))
best = min(fits, key=lambda fit: fit.cost)
print("weighted squares", 2 * best.cost, "largest distance", numpy.abs(residuals(best.x)).max(), "parameters", best.x)
assert all(density(best.x, k) > 0 for k in numpy.linspace(-2, 2, 4001))
fitted = [math.sqrt(float(variance(best.x, math.log(strike / forward))) / years) for strike in strikes for _ in ("call", "put")]
given = {
    "chain": {"quote_date": "2026-04-17", "spot": SPOT, "quotes": quotes},
    "as_of": "2026-04-17",
    "rates": {"years": [1.0], "rate": [RATE]},
    "style": "european",
}
write(
    "chain_analysis",
    1e-6,
    [
        {
            "name": "noisy quotes of one expiry",
            "inputs": given,
            "expected": {
                "expirations.0": {"days": LEFT, "quotes": len(quotes), "kept": len(quotes), "rate": RATE},
                "expirations.0.forward": {"forward": forward, "discount": discount, "dividend_yield": YIELD},
                "expirations.0.smile.errors.root_mean_square": float(
                    numpy.sqrt(numpy.mean((numpy.sqrt(variance(best.x, ks) / years) - volatilities) ** 2))
                ),
                "contracts": [{"fitted_volatility": volatility} for volatility in fitted],
            },
        },
        {
            "name": "no spot",
            "inputs": {**given, "chain": {**given["chain"], "spot": None}},
            "error": {"code": "INVALID_DATA", "argument": "spot"},
        },
    ],
)
