"""Writes panel.json: a made panel of scores and returns, and what SciPy, statsmodels and NumPy say of it.

Run: python3 generate.py   (needs scipy, statsmodels, numpy; their versions are written into the file)

The formulas are those of docs/calibration.md, written here without a look at the library.
"""

import datetime
import json
import pathlib

import numpy
import scipy
import scipy.stats
import statsmodels
import statsmodels.api

DATES, NAMES, STEP, HORIZON = 16, 25, 5, 12  # calendar days: a return overlaps those of the next two dates
MINIMUM_NAMES, MINIMUM_DATES = 20, 4
SIGNALS = ["strong", "weak", "tied", "sum"]
LEARN, AGAINST = ["strong", "weak", "tied"], "sum"

random = numpy.random.default_rng(20261130)
start = datetime.date(2026, 1, 5)

rows = []
for day in range(DATES):
    date = start + datetime.timedelta(days=STEP * day)
    for name in range(NAMES):
        strong, weak, noise = random.normal(size=3)
        tied = float(random.integers(0, 4)) * 25.0
        values = [round(strong, 3), round(weak, 3), tied, None]
        # Some values are missing, and one date has too few of the weak signal.
        if random.random() < 0.08:
            values[0] = None
        if day == 7 and name > 10:
            values[1] = None
        if day != 3:
            values[3] = round(sum(v for v in values[:3] if v is not None), 3)
        gained = round(0.02 * (0.5 * strong + 0.1 * weak - 0.01 * (tied - 37.5) + noise) + 0.01 * (day % 3 - 1), 5)
        known = random.random() > 0.05
        rows.append({
            "date": date.isoformat(),
            "ticker": f"N{name:02}",
            "values": values,
            "return": gained if known else None,
        })

entry = lambda date: date + datetime.timedelta(days=1)
exit_ = lambda date: date + datetime.timedelta(days=1 + HORIZON)
dates = sorted({row["date"] for row in rows})
as_date = datetime.date.fromisoformat

overlap = max(
    sum(entry(as_date(later)) < exit_(as_date(date)) for later in dates if later > date) for date in dates
)


def mean_estimate(series):
    series = numpy.array(series)
    if len(series) == 0:
        return None
    error = None
    if len(series) >= overlap + 2:
        fit = statsmodels.api.OLS(series, numpy.ones(len(series))).fit(
            cov_type="HAC", cov_kwds={"maxlags": overlap, "use_correction": True}
        )
        error = float(fit.bse[0])
    return {"dates": len(series), "mean": float(series.mean()), "standard_error": error}


def pairs(column, date):
    return [
        (row["values"][column], row["return"])
        for row in rows
        if row["date"] == date and row["values"][column] is not None and row["return"] is not None
    ]


def signal(column):
    correlations, spreads, members, hits, chosen = {}, [], [[] for _ in range(10)], 0, 0
    for date in dates:
        found = pairs(column, date)
        if len(found) < MINIMUM_NAMES:
            continue
        values, gained = map(numpy.array, zip(*found))
        correlations[date] = float(scipy.stats.spearmanr(values, gained).statistic)
        tenths = numpy.floor(10 * (scipy.stats.rankdata(values) - 0.5) / len(values)).astype(int)
        for tenth, value, one in zip(tenths, values, gained):
            members[tenth].append((value, one, one - gained.mean()))
        if (tenths == 9).any() and (tenths == 0).any():
            spreads.append(gained[tenths == 9].mean() - gained[tenths == 0].mean())
        above = values > numpy.median(values)
        hits += int((gained[above] > numpy.median(gained)).sum())
        chosen += int((gained[above] != numpy.median(gained)).sum())
    series = list(correlations.values())
    deciles = [
        {"count": 0} if not inside else {
            "count": len(inside),
            "mean_value": float(numpy.mean([one[0] for one in inside])),
            "mean_return": float(numpy.mean([one[1] for one in inside])),
            "median_return": float(numpy.median([one[1] for one in inside])),
            "mean_excess_return": float(numpy.mean([one[2] for one in inside])),
            "positive_share": float(numpy.mean([one[1] > 0 for one in inside])),
        }
        for inside in members
    ]
    return {
        "correlations": correlations,
        "rank_correlation": mean_estimate(series),
        "positive_dates": float(numpy.mean([value > 0 for value in series])),
        "hit_rate": hits / chosen,
        "spread": mean_estimate(spreads),
        "deciles": deciles,
    }


measured = {name: signal(column) for column, name in enumerate(SIGNALS)}


def fold(date):
    past = [d for d in dates if exit_(as_date(d)) <= as_date(date)]
    if len(past) < MINIMUM_DATES:
        return None
    weights = []
    for name in LEARN:
        known = [measured[name]["correlations"][d] for d in past if d in measured[name]["correlations"]]
        weights.append(max(float(numpy.mean(known)), 0.0) if len(known) >= MINIMUM_DATES else 0.0)
    total = sum(weights)
    weights = [weight / total for weight in weights] if total > 0 else weights
    here = [row for row in rows if row["date"] == date]
    scores = {}
    for name, weight in zip(LEARN, weights):
        column = SIGNALS.index(name)
        observed = [row for row in here if row["values"][column] is not None]
        if weight == 0:
            continue
        ranks = scipy.stats.rankdata([row["values"][column] for row in observed])
        for row, rank in zip(observed, ranks):
            scores[row["ticker"]] = scores.get(row["ticker"], 0.0) + weight * ((rank - 0.5) / len(observed) - 0.5)
    both = [(scores[row["ticker"]], row["return"]) for row in here if row["ticker"] in scores and row["return"] is not None]
    learned = float(scipy.stats.spearmanr(*zip(*both)).statistic) if len(both) >= MINIMUM_NAMES else None
    return {
        "date": date,
        "learned_from": len(past),
        "learned_until": max(exit_(as_date(d)) for d in past).isoformat(),
        "weights": weights,
        "learned_correlation": learned,
        "against_correlation": measured[AGAINST]["correlations"].get(date),
    }


folds = [one for one in map(fold, dates) if one]
both = [one for one in folds if one["learned_correlation"] is not None and one["against_correlation"] is not None]
document = {
    "made_by": f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {numpy.__version__}",
    "entry_days": 1,
    "exit_days": 1 + HORIZON,
    "minimum_names": MINIMUM_NAMES,
    "minimum_dates": MINIMUM_DATES,
    "signals": SIGNALS,
    "learn": LEARN,
    "against": AGAINST,
    "overlap": overlap,
    "rows": rows,
    "expected": measured,
    "folds": folds,
    "learned_correlation": mean_estimate([one["learned_correlation"] for one in both]),
    "against_correlation": mean_estimate([one["against_correlation"] for one in both]),
    "difference": mean_estimate([one["learned_correlation"] - one["against_correlation"] for one in both]),
}
text = json.dumps(document)
# A row a line.
text = text.replace('{"date"', '\n{"date"').replace('"expected"', '\n"expected"').replace('"folds"', '\n"folds"')
pathlib.Path(__file__).with_name("panel.json").write_text(text + "\n")
