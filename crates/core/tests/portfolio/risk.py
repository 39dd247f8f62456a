"""Writes risk.json: a book of three names valued by mpmath's normal distribution in 30 digits, its risk by NumPy and SciPy,
its covariance by scikit-learn. Nothing of it comes from the library.

    pip install mpmath==1.4.1 numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
    python risk.py > risk.json
"""

import json
from datetime import date

import mpmath
import numpy as np
import scipy
import sklearn
from mpmath import mpf
from scipy.stats import norm
from sklearn.covariance import LedoitWolf

mpmath.mp.dps = 30
NOW = date(2026, 1, 5)
RATE = mpf("0.04")
NAMES = {
    "AAA": dict(spot="100", dividend_yield="0.01", beta="1.2", sector="Technology"),
    "BBB": dict(spot="52.5", dividend_yield="0", beta="0.7", sector="Energy"),
    "CCC": dict(spot="310", dividend_yield="0.02", beta="-0.2", sector="Energy"),
}
BENCHMARK = "600"
# Underlying, quantity, multiplier, and of options expiration, strike, kind, volatility.
BOOK = [
    ("AAA", "250", "1", None),
    ("AAA", "-2", "100", (date(2026, 2, 20), "105", "call", "0.25")),
    ("AAA", "-3", "100", (date(2026, 3, 20), "90", "put", "0.31")),
    ("BBB", "10", "100", (date(2027, 1, 15), "40", "call", "0.35")),
    ("BBB", "-10", "100", (date(2026, 2, 20), "55", "call", "0.33")),
    ("CCC", "-1", "100", (date(2026, 1, 16), "300", "put", "0.2")),
    ("CCC", "1", "100", (date(2026, 1, 16), "290", "put", "0.22")),
    ("CCC", "-40.5", "1", None),
]
MOVES = ["-0.2", "-0.1", "-0.01", "0", "0.05", "0.2"]
CHANGE = "0.3"
STRESS = dict(days=[0, 7, 30], volatility_changes=["-0.4", "0", "0.5"], spot_moves=["-0.15", "0", "0.1"])
CONFIDENCES = [0.9, 0.95, 0.975, 0.99]


def option(spot, strike, years, dividend_yield, volatility, kind):
    """Black and Scholes with a yield: value, delta, gamma, vega, theta, rho."""
    sign = 1 if kind == "call" else -1
    intrinsic = max(sign * (spot - strike), mpf(0))
    if years <= 0:
        return [intrinsic]
    root = volatility * mpmath.sqrt(years)
    d1 = (mpmath.log(spot / strike) + (RATE - dividend_yield) * years) / root + root / 2
    d2 = d1 - root
    growth, discount = mpmath.exp(-dividend_yield * years), mpmath.exp(-RATE * years)
    cdf, pdf = mpmath.ncdf, mpmath.npdf
    value = sign * (spot * growth * cdf(sign * d1) - strike * discount * cdf(sign * d2))
    return [
        value,
        sign * growth * cdf(sign * d1),
        growth * pdf(d1) / (spot * root),
        spot * growth * pdf(d1) * mpmath.sqrt(years),
        -spot * growth * pdf(d1) * volatility / (2 * mpmath.sqrt(years))
        + sign * dividend_yield * spot * growth * cdf(sign * d1)
        - sign * RATE * strike * discount * cdf(sign * d2),
        sign * strike * years * discount * cdf(sign * d2),
    ]


def position(row, move=mpf(0), change=mpf(0), days=0):
    name, quantity, multiplier, contract = row
    known = NAMES[name]
    spot = mpf(known["spot"]) * (1 + move)
    size = mpf(quantity) * mpf(multiplier)
    if contract is None:
        return [size * spot, size, mpf(0), mpf(0), mpf(0), mpf(0)]
    expiration, strike, kind, volatility = contract
    years = mpf((expiration - NOW).days - days) / 365
    greeks = option(spot, mpf(strike), years, mpf(known["dividend_yield"]), mpf(volatility) * (1 + change), kind)
    return [size * greek for greek in greeks]


def value(move=mpf(0), change=mpf(0), days=0, betas=False):
    return sum(
        position(row, move * (mpf(NAMES[row[0]]["beta"]) if betas else 1), change, days)[0] for row in BOOK
    )


def tails(losses):
    losses = np.sort(np.array(losses))
    found = []
    for confidence in CONFIDENCES:
        # Rockafellar and Uryasev's other form: the least over a of a + E[(L - a)+]/(1 - c), which lies at one of the losses.
        shortfall = min(a + np.maximum(losses - a, 0).mean() / (1 - confidence) for a in losses)
        found.append([confidence, np.quantile(losses, confidence, method="inverted_cdf"), shortfall])
    return found


def main():
    generator = np.random.default_rng(20260105)
    common = generator.standard_t(4, 300) * 0.008
    returns = {
        name: np.round(beta * common + generator.standard_t(4, 300) * 0.01, 6)
        for name, beta in [("AAA", 1.2), ("BBB", 0.7), ("CCC", -0.2)]
    }
    greeks = [position(row) for row in BOOK]
    spots = [mpf(NAMES[row[0]]["spot"]) for row in BOOK]
    weights = [mpf(NAMES[row[0]]["beta"]) * spot / mpf(BENCHMARK) for row, spot in zip(BOOK, spots)]

    def ladder(betas):
        rows = []
        for move in map(mpf, MOVES):
            delta = gamma = vega = mpf(0)
            for row, greek, spot in zip(BOOK, greeks, spots):
                x = spot * move * (mpf(NAMES[row[0]]["beta"]) if betas else 1)
                delta += greek[1] * x
                gamma += greek[2] * x * x / 2
                if row[3]:
                    vega += greek[3] * mpf(row[3][3]) * mpf(CHANGE)
            rows.append([delta, gamma, vega, value(move, mpf(CHANGE), 0, betas) - value()])
        return [[float(cell) for cell in row] for row in rows]

    full, quadratic = [], []
    for day in range(300):
        full.append(float(-sum(position(row, mpf(float(returns[row[0]][day])))[0] for row in BOOK) + value()))
        quadratic.append(
            float(
                -sum(
                    greek[1] * (x := spot * mpf(float(returns[row[0]][day]))) + greek[2] * x * x / 2
                    for row, greek, spot in zip(BOOK, greeks, spots)
                )
            )
        )

    exposures = np.array(
        [float(sum(g[1] * s for row, g, s in zip(BOOK, greeks, spots) if row[0] == name)) for name in NAMES]
    )
    fitted = LedoitWolf().fit(np.column_stack(list(returns.values())))
    horizon = 10
    variance = exposures @ fitted.covariance_ @ exposures
    deviation = np.sqrt(variance * horizon)

    shrinkage = []
    for rows, columns in [(5, 3), (12, 30), (60, 8), (250, 4), (40, 1)]:
        scales = 0.005 * (1 + np.arange(columns))
        sample = np.round(generator.standard_normal((rows, columns)) * scales + 0.3 * generator.standard_normal((rows, 1)) * scales, 6)
        model = LedoitWolf().fit(sample)
        shrinkage.append(
            dict(returns=sample.T.tolist(), shrinkage=float(model.shrinkage_), covariance=model.covariance_.ravel().tolist())
        )

    print(
        json.dumps(
            dict(
                source=f"mpmath {mpmath.__version__}, NumPy {np.__version__}, SciPy {scipy.__version__}, "
                f"scikit-learn {sklearn.__version__}; by risk.py",
                now=str(NOW),
                rate=float(RATE),
                underlyings={
                    name: {k: v if k == "sector" else float(v) for k, v in known.items()} for name, known in NAMES.items()
                },
                book=[
                    dict(underlying=n, quantity=float(q), multiplier=float(m))
                    | (dict(expiration=str(c[0]), strike=float(c[1]), kind=c[2], volatility=float(c[3])) if c else {})
                    for n, q, m, c in BOOK
                ],
                positions=[[float(g) for g in greek] for greek in greeks],
                totals=[
                    float(sum(g[0] for g in greeks)),
                    float(sum(g[1] * s for g, s in zip(greeks, spots))),
                    float(sum(g[2] * s * s / 100 for g, s in zip(greeks, spots))),
                    float(sum(g[4] for g in greeks) / 365),
                    float(sum(g[3] for g in greeks) / 100),
                    float(sum(g[5] for g in greeks) / 100),
                ],
                beta_weighted=dict(
                    benchmark_spot=float(BENCHMARK),
                    delta_shares=float(sum(g[1] * w for g, w in zip(greeks, weights))),
                    gamma_shares=float(sum(g[2] * w * w for g, w in zip(greeks, weights))),
                ),
                ladder=dict(
                    moves=[float(move) for move in MOVES],
                    volatility_change=float(CHANGE),
                    alike=ladder(False),
                    by_beta=ladder(True),
                ),
                stress=dict(
                    days=STRESS["days"],
                    volatility_changes=[float(change) for change in STRESS["volatility_changes"]],
                    spot_moves=[float(move) for move in STRESS["spot_moves"]],
                    value_dollars=[
                        float(value(mpf(move), mpf(change), days))
                        for days in STRESS["days"]
                        for change in STRESS["volatility_changes"]
                        for move in STRESS["spot_moves"]
                    ],
                ),
                returns={name: column.tolist() for name, column in returns.items()},
                full=[[float(x) for x in tail] for tail in tails(full)],
                delta_gamma=[[float(x) for x in tail] for tail in tails(quadratic)],
                parametric=dict(
                    horizon_days=horizon,
                    shrinkage=float(fitted.shrinkage_),
                    deviation_dollars=float(deviation),
                    tails=[
                        # The mean beyond the quantile, integrated.
                        [
                            c,
                            float(norm.ppf(c) * deviation),
                            float(mpmath.quad(lambda x: x * mpmath.npdf(x), [norm.ppf(c), mpmath.inf]) / (1 - mpf(c)) * deviation),
                        ]
                        for c in CONFIDENCES
                    ],
                    share_of_variance=(exposures * (fitted.covariance_ @ exposures) / variance).tolist(),
                ),
                shrinkage=shrinkage,
            )
        )
    )


main()
