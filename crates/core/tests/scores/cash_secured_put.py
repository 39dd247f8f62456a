"""One complete score, worked by exact fractions outside the library: writes cash_secured_put.json, and
cash_secured_put.md as the sheet that a reader can follow by hand.

Reads the shipped profile (docs/schemas/default-profile.json) as data and does the arithmetic anew.
Run: python3 cash_secured_put.py (standard library only).
"""

import json
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent
PROFILE = HERE / "../../../../docs/schemas/default-profile.json"

QUADRANT = {
    "technicals": "rsi close_to_slow_average fast_to_slow_average close_to_year_high macd_histogram "
    "average_true_range",
    "fundamentals": "revenue_growth operating_margin free_cash_flow_margin return_on_equity "
    "debt_to_equity",
    "options_quality": "spread_fraction quote_size open_interest volume annualised_return "
    "probability_of_profit implied_to_historical historical_volatility_rank days_to_expiry",
    "catalyst": "news_sentiment analyst_upside analyst_recommendation net_upgrades "
    "volatility_index_percentile earnings_before_expiry",
}
# A made-up put: what a seller might see. Open interest, volume, free cash flow and news are missing.
MEASURES = {
    "rsi": "40",
    "close_to_slow_average": "0.10",
    "fast_to_slow_average": "0.02",
    "close_to_year_high": "-0.08",
    "macd_histogram": "-0.004",
    "average_true_range": "0.02",
    "revenue_growth": "0.04",
    "operating_margin": "0.24",
    "return_on_equity": "0.36",
    "debt_to_equity": "1.2",
    "fundamental_passes": "0.5",
    "spread_fraction": "0.08",
    "quote_size": "30",
    "annualised_return": "0.18",
    "probability_of_profit": "0.80",
    "implied_to_historical": "1.15",
    "historical_volatility_rank": "0.65",
    "days_to_expiry": "28",
    "delta": "0.24",
    "sigmas_outside": "0.8",
    "analyst_upside": "0.12",
    "analyst_recommendation": "1.8",
    "net_upgrades": "-1",
    "volatility_index_percentile": "0.6",
    "earnings_before_expiry": "1",
}


def exact(number):
    return Fraction(str(number))


def points(curve, value):
    """Straight lines between knots, flat beyond them."""
    knots = [(exact(x), exact(y)) for x, y in curve]
    if value <= knots[0][0]:
        return knots[0][1]
    for (x0, y0), (x1, y1) in zip(knots, knots[1:]):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return knots[-1][1]


def class_of(limits, value):
    for name in ("conservative", "moderate", "aggressive"):
        low, high = (exact(bound) for bound in limits[name])
        if low <= value <= high:
            return name
    return None


def main():
    profile = json.loads(PROFILE.read_text())
    strategy = profile["cash_secured_put"]
    weights = {name: exact(weight) for name, weight in profile["weights"].items()}
    quadrant_of = {m: q for q, names in QUADRANT.items() for m in names.split()}
    measures = {name: exact(value) for name, value in MEASURES.items()}

    factors = []
    for factor in strategy["factors"]:
        name = factor["measure"]
        value = measures.get(name)
        factors.append(
            {
                "measure": name,
                "quadrant": quadrant_of[name],
                "inner": exact(factor["weight"]),
                "value": value,
                "points": None if value is None else points(factor["curve"], value),
            }
        )
    total = {q: sum(f["inner"] for f in factors if f["quadrant"] == q) for q in QUADRANT}
    known = {
        q: sum(f["inner"] for f in factors if f["quadrant"] == q and f["value"] is not None)
        for q in QUADRANT
    }
    scored = sum(weights[q] for q in QUADRANT if known[q])
    for f in factors:
        q = f["quadrant"]
        f["weight"] = weights[q] * f["inner"] / total[q]
        f["effective"] = (
            weights[q] / scored * f["inner"] / known[q] if f["value"] is not None else Fraction(0)
        )
        f["contribution"] = f["effective"] * (f["points"] or 0)
    score = sum(f["contribution"] for f in factors)
    quadrants = {
        q: sum(f["points"] * f["inner"] for f in factors if f["quadrant"] == q and f["value"] is not None)
        / known[q]
        for q in QUADRANT
    }
    coverage = sum(f["weight"] for f in factors if f["value"] is not None)
    classes = [
        (limit["measure"], class_of(limit, measures[limit["measure"]]))
        if limit["measure"] in measures
        else (limit["measure"], limit["missing"])
        for limit in strategy["class_limits"]
    ]
    order = ["conservative", "moderate", "aggressive"]
    worst = max((c for _, c in classes), key=order.index)
    binding = [m for m, c in classes if c == worst]

    document = {
        "profile": {"id": profile["id"], "version": profile["version"]},
        "source": "exact fractions, cash_secured_put.py",
        "strategy": "cash_secured_put",
        "tolerance": 1e-12,
        "measures": {name: float(value) for name, value in measures.items()},
        "factors": [
            {
                "measure": f["measure"],
                "points": None if f["points"] is None else float(f["points"]),
                "weight": float(f["weight"]),
                "effective_weight": float(f["effective"]),
                "contribution": float(f["contribution"]),
            }
            for f in factors
        ],
        "quadrants": {
            q: {"score": float(quadrants[q]), "coverage": float(known[q] / total[q])} for q in QUADRANT
        },
        "total": float(score),
        "coverage": float(coverage),
        "class": worst,
        "binding": binding,
    }
    (HERE / "cash_secured_put.json").write_text(json.dumps(document, indent=1) + "\n")

    lines = [
        "# One score, worked by hand",
        "",
        f"A cash-secured put under profile `{profile['id']}` v{profile['version']}. Points come from the",
        "profile's curve: straight lines between knots. The weight of a factor is its quadrant's weight times",
        "its share of the quadrant; what is missing gives its share to the rest of its quadrant.",
        "Made by `cash_secured_put.py` with exact fractions; checked by `tests/worked_score.rs`.",
        "",
        "| quadrant | factor | value | points | weight | weight used | contribution |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for f in factors:
        if f["value"] is None:
            lines.append(
                f"| {f['quadrant']} | {f['measure']} | missing | – | {float(f['weight']):.4f} | 0 | – |"
            )
        else:
            lines.append(
                f"| {f['quadrant']} | {f['measure']} | {float(f['value']):g} | {float(f['points']):.4f} "
                f"| {float(f['weight']):.4f} | {float(f['effective']):.5f} | {float(f['contribution']):.5f} |"
            )
    lines += [
        f"| **total** | | | | {float(coverage):.4f} known | 1 | **{float(score):.5f}** |",
        "",
        "| quadrant | score | coverage |",
        "|---|---:|---:|",
    ]
    lines += [
        f"| {q} | {float(quadrants[q]):.4f} | {float(known[q] / total[q]):.4f} |" for q in QUADRANT
    ]
    lines += ["", "| criterion | class |", "|---|---|"]
    lines += [f"| {m} | {c} |" for m, c in classes]
    lines += ["", f"Class: **{worst}**, set by {', '.join(binding)}.", ""]
    (HERE / "cash_secured_put.md").write_text("\n".join(lines))


main()
