"""Writes market.json: observations, breadth and strength of sectors of made-up series, by NumPy alone.

    pip install numpy==2.4.6
    python market.py > market.json
"""

import json

import numpy as np

DAYS, NAMES, WINDOWS = 320, 12, [21, 63, 126, 252]


def main():
    generator = np.random.default_rng(7)
    index = np.round(np.exp(2.8 + np.cumsum(generator.normal(0, 0.05, DAYS)) * 0.4), 2)
    three_months = np.round(index * np.exp(generator.normal(0.05, 0.05, DAYS)), 2)
    benchmark = np.round(6000 * np.exp(np.cumsum(generator.normal(0.0003, 0.01, DAYS))), 2)
    # From 30 to 320 closes, so that some names have no average.
    lengths = np.linspace(30, DAYS, NAMES).astype(int)
    names = [np.round(100 * np.exp(np.cumsum(generator.normal(0, 0.02, n))), 2) for n in lengths]
    names[4][-1] = names[4][-2]
    sectors = {f"sector {i}": np.round(50 * np.exp(np.cumsum(generator.normal(0, 0.012, DAYS))), 3) for i in range(5)}
    sectors["young"] = np.round(50 * np.exp(np.cumsum(generator.normal(0, 0.012, 100))), 3)

    below = lambda window: float(np.mean(index[-1 - window : -1] < index[-1]))
    returns = np.diff(np.log(benchmark))[-20:]
    realised = np.std(returns, ddof=1) * np.sqrt(252)

    def above(period):
        known = [n for n in names if len(n) >= period]
        return float(np.mean([n[-1] > n[-period:].mean() for n in known])), len(known)

    last = np.array([np.sign(n[-1] - n[-2]) for n in names])
    excess = {
        name: [
            float((close[-1] / close[-1 - w]) / (benchmark[-1] / benchmark[-1 - w]) - 1) if len(close) > w else None
            for w in WINDOWS
        ]
        for name, close in sectors.items()
    }
    full = {name: float(np.mean(row)) for name, row in excess.items() if None not in row}
    order = sorted(full, key=full.get, reverse=True) + ["young"]
    print(
        json.dumps(
            dict(
                source=f"NumPy {np.__version__}; by market.py",
                index=index.tolist(),
                three_months=three_months.tolist(),
                benchmark=benchmark.tolist(),
                names=[n.tolist() for n in names],
                sectors={name: close.tolist() for name, close in sectors.items()},
                windows=WINDOWS,
                observations=dict(
                    level=float(index[-1]),
                    percentile=below(252),
                    term_ratio=float(index[-1] / three_months[-1]),
                    realised_to_implied=float(realised / (index[-21] / 100)),
                ),
                breadth=dict(
                    fifty=above(50),
                    two_hundred=above(200),
                    moves=[int((last > 0).sum()), int((last < 0).sum()), int((last == 0).sum())],
                ),
                excess=excess,
                mean_excess=full,
                order=order,
            )
        )
    )


main()
