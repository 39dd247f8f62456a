"""One complete score for each class, worked by exact fractions outside the library: writes NAME.json, and NAME.md as the
sheet that a reader can follow by hand.

Reads the shipped profiles (docs/profiles) as data and does the arithmetic anew.
Run: python3 worked_scores.py (standard library only).
"""

import json
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).parent
PROFILES = HERE / "../../../../docs/profiles"

QUADRANT = {
    "technicals": "rsi close_to_slow_average fast_to_slow_average slow_average_slope signed_directional_index "
    "macd_histogram close_to_year_high year_range_position historical_volatility average_true_range "
    "market_structure liquidity_sweep",
    "fundamentals": "revenue_growth revenue_growth_deviation gross_margin operating_margin net_margin "
    "free_cash_flow_margin free_cash_flow_yield return_on_equity debt_to_equity",
    "options_quality": "effective_spread quote_size open_interest volume annualised_return "
    "probability_of_profit delta implied_to_historical implied_volatility_rank historical_volatility_rank "
    "days_to_expiry carry leverage",
    "catalyst": "supported_news_sentiment analyst_upside analyst_recommendation analyst_target_revision "
    "net_upgrades volatility_index_percentile earnings_before_expiry days_to_earnings "
    "ex_dividend_before_expiry",
}

# Made-up setups: what a trader might see.
CASES = {
    # Everything is known.
    "conservative": {
        "about": "A cash-secured put of which everything is known.",
        "profile": "income",
        "strategy": "cash_secured_put",
        "measures": {
            "rsi": "52",
            "close_to_slow_average": "0.07",
            "fast_to_slow_average": "0.03",
            "slow_average_slope": "0.01",
            "signed_directional_index": "24",
            "macd_histogram": "0.002",
            "close_to_year_high": "-0.04",
            "year_range_position": "0.7",
            "historical_volatility": "0.22",
            "average_true_range": "0.018",
            "market_structure": "1",
            "liquidity_sweep": "0.6",
            "revenue_growth": "0.09",
            "revenue_growth_deviation": "0.04",
            "gross_margin": "0.52",
            "operating_margin": "0.21",
            "net_margin": "0.16",
            "free_cash_flow_margin": "0.18",
            "free_cash_flow_yield": "0.05",
            "return_on_equity": "0.24",
            "debt_to_equity": "0.4",
            "fundamental_passes": "1",
            "effective_spread": "0.05",
            "quote_size": "120",
            "open_interest": "1400",
            "volume": "210",
            "annualised_return": "0.11",
            "probability_of_profit": "0.88",
            "sigmas_outside": "1.2",
            "delta": "0.14",
            "implied_to_historical": "1.25",
            "implied_volatility_rank": "0.62",
            "historical_volatility_rank": "0.35",
            "days_to_expiry": "38",
            "supported_news_sentiment": "0.12",
            "analyst_upside": "0.09",
            "analyst_recommendation": "2.2",
            "analyst_target_revision": "0.03",
            "net_upgrades": "2",
            "volatility_index_percentile": "0.7",
            "earnings_before_expiry": "0",
            "days_to_earnings": "51",
            "ex_dividend_before_expiry": "0",
        },
        "sector_percentile": {"operating_margin": "0.75"},
        "universe_percentile": {},
    },
    # No news and no analysts: the index alone must not speak for the catalyst.
    "moderate": {
        "about": "A LEAP call without news and analysts: what is left of the catalyst is too little to count.",
        "profile": "leap-growth",
        "strategy": "leap_call",
        "measures": {
            "rsi": "61",
            "close_to_slow_average": "0.18",
            "fast_to_slow_average": "0.06",
            "slow_average_slope": "0.03",
            "signed_directional_index": "31",
            "macd_histogram": "-0.001",
            "close_to_year_high": "-0.02",
            "year_range_position": "0.93",
            "market_structure": "1",
            "liquidity_sweep": "0",
            "revenue_growth": "0.19",
            "revenue_growth_deviation": "0.12",
            "gross_margin": "0.61",
            "operating_margin": "0.17",
            "free_cash_flow_margin": "0.14",
            "return_on_equity": "0.21",
            "debt_to_equity": "0.3",
            "fundamental_passes": "1",
            "effective_spread": "0.06",
            "quote_size": "25",
            "open_interest": "310",
            "volume": "12",
            "carry": "0.08",
            "leverage": "3.4",
            "probability_of_profit": "0.43",
            "delta": "0.72",
            "implied_to_historical": "1.1",
            "historical_volatility_rank": "0.4",
            "days_to_expiry": "420",
            "volatility_index_percentile": "0.35",
        },
        "sector_percentile": {},
        "universe_percentile": {"revenue_growth": "0.85"},
    },
    # Open interest, volume, free cash flow and news are missing.
    "aggressive": {
        "about": "A cash-secured put of which much is missing.",
        "profile": "strikewise-default",
        "strategy": "cash_secured_put",
        "measures": {
            "rsi": "40",
            "close_to_slow_average": "0.10",
            "fast_to_slow_average": "0.02",
            "slow_average_slope": "-0.01",
            "macd_histogram": "-0.004",
            "close_to_year_high": "-0.08",
            "year_range_position": "0.45",
            "historical_volatility": "0.34",
            "average_true_range": "0.02",
            "revenue_growth": "0.04",
            "operating_margin": "0.24",
            "return_on_equity": "0.36",
            "debt_to_equity": "1.2",
            "fundamental_passes": "0.5",
            "effective_spread": "0.08",
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
            "days_to_earnings": "9",
        },
        "sector_percentile": {"revenue_growth": "0.3"},
        "universe_percentile": {},
    },
}
CLASSES = ["conservative", "moderate", "aggressive"]


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
    for name in CLASSES:
        low, high = (exact(bound) for bound in limits[name])
        if low <= value <= high:
            return name
    return None


def work(name, case):
    profile = json.loads((PROFILES / f"{case['profile']}.json").read_text())
    strategy = profile[case["strategy"]]
    weights = {name: exact(weight) for name, weight in profile["weights"].items()}
    quadrant_of = {m: q for q, names in QUADRANT.items() for m in names.split()}
    measures = {m: exact(value) for m, value in case["measures"].items()}

    factors = []
    for factor in strategy["factors"]:
        measure = factor["measure"]
        scale = factor.get("scale", "value")
        read = case["measures"] if scale == "value" else case[scale]
        value = exact(read[measure]) if measure in read else None
        factors.append(
            {
                "measure": measure,
                "scale": scale,
                "quadrant": quadrant_of[measure],
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
    least = exact(profile["minimum_quadrant_coverage"])
    counts = {q: known[q] > 0 and known[q] / total[q] >= least for q in QUADRANT}
    scored = sum(weights[q] for q in QUADRANT if counts[q])
    for f in factors:
        q = f["quadrant"]
        f["weight"] = weights[q] * f["inner"] / total[q]
        used = f["value"] is not None and counts[q]
        f["effective"] = weights[q] / scored * f["inner"] / known[q] if used else Fraction(0)
        f["contribution"] = f["effective"] * (f["points"] or 0)
    score = sum(f["contribution"] for f in factors)
    quadrants = {
        q: sum(f["points"] * f["inner"] for f in factors if f["quadrant"] == q and f["value"] is not None)
        / known[q]
        if counts[q]
        else None
        for q in QUADRANT
    }
    coverage = sum(f["weight"] for f in factors if f["value"] is not None and counts[f["quadrant"]])
    classes = [
        (limit["measure"], class_of(limit, measures[limit["measure"]]))
        if limit["measure"] in measures
        else (limit["measure"], limit["missing"])
        for limit in strategy["class_limits"]
    ]
    worst = max((c for _, c in classes), key=CLASSES.index)
    assert worst == name, (worst, name)
    binding = [m for m, c in classes if c == worst]

    def numbers(values):
        return {m: float(exact(value)) for m, value in values.items()}

    def number(value):
        return None if value is None else float(value)

    document = {
        "profile": {"id": profile["id"], "version": profile["version"]},
        "source": "exact fractions, worked_scores.py",
        "strategy": case["strategy"],
        "tolerance": 1e-12,
        "measures": numbers(case["measures"]),
        "sector_percentile": numbers(case["sector_percentile"]),
        "universe_percentile": numbers(case["universe_percentile"]),
        "factors": [
            {
                "measure": f["measure"],
                "scale": f["scale"],
                "points": number(f["points"]),
                "weight": float(f["weight"]),
                "effective_weight": float(f["effective"]),
                "contribution": float(f["contribution"]),
            }
            for f in factors
        ],
        "quadrants": {
            q: {"score": number(quadrants[q]), "coverage": float(known[q] / total[q])} for q in QUADRANT
        },
        "total": float(score),
        "coverage": float(coverage),
        "class": worst,
        "binding": binding,
    }
    (HERE / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")
    (HERE / f"{name}.md").write_text(sheet(name, case, profile, document, factors, classes))


def sheet(name, case, profile, document, factors, classes):
    lines = [
        f"# A score of the class {name}, worked by hand",
        "",
        f"{case['about']} Profile `{profile['id']}` v{profile['version']}. Points come from the profile's curve:",
        "straight lines between knots. The weight of a factor is its quadrant's weight times its share of the quadrant;",
        "what is missing gives its share to the rest of its quadrant, and a quadrant of which too little is known to the",
        "other quadrants. Made by `worked_scores.py` with exact fractions; checked by `tests/worked_score.rs`.",
        "",
        "| quadrant | factor | value | points | weight | weight used | contribution |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for f in factors:
        label = f["measure"] if f["scale"] == "value" else f"{f['measure']}, {f['scale']}"
        if f["value"] is None:
            lines.append(f"| {f['quadrant']} | {label} | missing | – | {float(f['weight']):.4f} | 0 | – |")
        else:
            lines.append(
                f"| {f['quadrant']} | {label} | {float(f['value']):g} | {float(f['points']):.4f} "
                f"| {float(f['weight']):.4f} | {float(f['effective']):.5f} | {float(f['contribution']):.5f} |"
            )
    lines += [
        f"| **total** | | | | {document['coverage']:.4f} known | 1 | **{document['total']:.5f}** |",
        "",
        "| quadrant | score | coverage |",
        "|---|---:|---:|",
    ]
    for q, quadrant in document["quadrants"].items():
        score = "does not count" if quadrant["score"] is None else f"{quadrant['score']:.4f}"
        lines.append(f"| {q} | {score} | {quadrant['coverage']:.4f} |")
    lines += ["", "| criterion | class |", "|---|---|"]
    lines += [f"| {m} | {c} |" for m, c in classes]
    lines += ["", f"Class: **{document['class']}**, set by {', '.join(document['binding'])}.", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    for name, case in CASES.items():
        work(name, case)
