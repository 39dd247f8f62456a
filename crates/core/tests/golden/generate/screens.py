"""Writes the golden vectors of news, queries, profiles, the screen, and what compares its reports with others and with a book.

    python screens.py

Sentences are those of `tests/query_sentences`, written by hand; the market of the screen is made here, and its figures are worked
from their definitions with Python's standard library.
"""

import datetime
import json
import math
import pathlib
import sys
from fractions import Fraction
from statistics import NormalDist

from vectors import gives, refuses, write

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TESTS / "scores"))
from worked_scores import QUADRANT, exact, points  # noqa: E402

FUNDAMENTALS = QUADRANT["fundamentals"].split()
HAND = "generate/screens.py: arithmetic written there"
EXACT = {"absolute": 0.0, "relative": 0.0}
DATA = "INVALID_DATA"
TODAY = datetime.date(2026, 4, 17)


def day(offset):
    return str(TODAY + datetime.timedelta(days=offset))


def news():
    # What the cues of a headline add, s, becomes s / (1 + |s|): one good word is 1 / 2.
    gains, slips = "TCS gains as Infosys slips", "Acme gains"
    write("headline_sentiment", HAND, 1e-15,
          gives("of one", {"headline": gains, "entity": "TCS"}, {"label": "positive", "score": 0.5, "reasons.0.words": "gains", "reasons.0.start": 4, "reasons.0.end": 9}),
          gives("of the other", {"headline": gains, "entity": "Infosys"}, {"label": "negative", "score": -0.5}),
          gives("as a whole", {"headline": slips}, {"label": "positive", "score": 0.5}),
          gives("no cue", {"headline": "Acme opens an office"}, {"label": "neutral", "score": 0, "reasons": []}),
          refuses("no word", {"headline": ""}, "headline"))
    item = lambda offset, headline, sentiment, source=None: {"published": day(offset), "headline": headline, "source": source, "sentiment": sentiment}
    items = [item(0, "Acme opens a plant", 0.6, "A"), item(-7, "Acme closes a plant", -0.3, "B"), item(-31, "Acme is old", 1.0)]
    given = {"news": items, "as_of": day(0), "window_days": 30}
    line = 1 - 7 / 30
    write("news_sentiment", HAND, 1e-14,
          gives("a straight line to the end of the window", given, {"score": (0.6 - 0.3 * line) / (1 + line), "headlines": 2, "scored_here": 0, "sources": 2}),
          gives("half in seven days", {**given, "half_life_days": 7.0}, {"score": (0.6 - 0.15) / 1.5, "label": "positive"}),
          gives("a copy counts once", {**given, "news": [items[0], item(0, "ACME opens a plant!", 0.2)]}, {"score": 0.4, "headlines": 1, "duplicates": 1}),
          gives("nothing in the window", {**given, "news": items[2:]}, {"": None}),
          refuses("no window", {**given, "window_days": 0}, "window_days"),
          refuses("more than all", {**given, "news": [item(0, "Acme", 2.0)]}, "sentiment", DATA))


def queries():
    cases, refused = [], None
    for row in json.loads((TESTS / "query_sentences" / "sentences.json").read_text())[::9]:
        if "query" in row:
            expected = {"query": row["query"]} | {f"ignored.{n}.words": words for n, words in enumerate(row.get("ignored", []))}
            expected |= {f"questions.{n}.span.words": words for n, words in enumerate(row.get("asked", []))}
            cases.append(gives(row["sentence"], {"sentence": row["sentence"]}, expected))
    refused = refuses("what contradicts itself", {"sentence": "oversold and overbought"}, "sentence")
    write("parse_query", "tests/query_sentences/sentences.py: written by hand", EXACT, *cases, refused)


def profiles():
    """As they are shipped, in `docs/profiles`."""
    folder = TESTS.parents[2] / "docs" / "profiles"
    shipped = {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob("*.json"))}
    named = [gives(profile["id"], {"id": profile["id"]}, {"": profile}) for profile in shipped.values()]
    usual = next(profile for profile in shipped.values() if profile["id"] == "strikewise-default")
    write("scoring_profile", "docs/profiles, as shipped", EXACT, gives("what is usual", {}, {"": usual}), *named, refuses("none of that name", {"id": "growth"}, "id"))


def black(spot, strike, days, volatility, kind):
    years, sign = days / 365, 1 if kind == "call" else -1
    deviation = volatility * math.sqrt(years)
    d1 = (math.log(spot / strike) + 0.04 * years) / deviation + deviation / 2
    at = NormalDist().cdf
    return sign * (spot * at(sign * d1) - strike * math.exp(-0.04 * years) * at(sign * (d1 - deviation)))


BARS, SPOT, VOLATILITY, SPREAD = 320, 100.0, 0.3, 0.04
CLOSES = [SPOT * math.exp(-0.0006 * (BARS - 1 - n)) * (1.0 if n % 2 == 0 else 0.988) / 0.988 for n in range(BARS)]


def quote(days, strike, kind):
    middle = black(SPOT, strike, days, VOLATILITY, kind)
    half = SPREAD * middle / 2
    return {"expiration": day(days), "kind": kind, "strike": strike, "bid": middle - half, "bid_size": 20.0, "ask": middle + half, "ask_size": 25.0,
            "volume": 40.0, "open_interest": 600.0}


def market(*names):
    dates = [day(n - BARS + 1) for n in range(BARS)]
    bars = {"date": dates, "open": CLOSES, "high": [1.01 * c for c in CLOSES], "low": [0.99 * c for c in CLOSES], "close": CLOSES, "volume": [1e6] * BARS}
    statement = {"period_end": day(-107), "source": "made", "revenue": 108e6, "revenue_prior_year": 100e6, "gross_profit": 45e6, "operating_income": 20e6,
                 "net_income": 15e6, "operating_cash_flow": 22e6, "capital_expenditure": 6e6, "equity": 90e6, "long_term_debt": 30e6,
                 "dividends_per_share": 0.0, "diluted_shares": 5e6}
    quotes = [quote(days, float(strike), kind) for days in (42, 400) for strike in range(60, 141, 5) for kind in ("call", "put")]
    view = {"date": day(-20), "target_mean_price": 110.0, "recommendation_mean": 2.0, "analysts": 12, "net_upgrades": 1}
    share = {"bars": bars, "statements": [statement], "chains": [{"quote_date": day(0), "spot": SPOT, "quotes": quotes}], "analysts": [view],
             "earnings": [{"date": day(100), "confirmed": False}],
             "news": [{"published": day(-3), "headline": "A share is a share", "source": "made", "sentiment": 0.2}]}
    return {"as_of": day(0), "name": "made", "kind": "modelled", "sources": [], "notes": [], "yields": {"years": [1.0], "rate": [0.04]}, "volatility_index": {},
            "universe": [{"ticker": name, "name": None, "sector": None, "indices": []} for name in names], "tickers": {name: share for name in names}}


def scans():
    """One share: of the puts of 42 days only those at 95 and 90 have a delta within 0.10 to 0.30. Its fundamentals are worked from the
    statement, with the curves of the profile."""
    profile = json.loads((TESTS.parents[2] / "docs" / "profiles" / "strikewise-default.json").read_text())
    put = quote(42, 95.0, "put")
    credit = (put["bid"] + put["ask"]) / 2
    risked, years = 95 - credit, 42 / 365
    deviation = VOLATILITY * math.sqrt(years)
    above = lambda level: NormalDist().cdf((math.log(SPOT / level) + 0.04 * years) / deviation - deviation / 2)
    delta = -NormalDist().cdf(-((math.log(SPOT / 95) + 0.04 * years) / deviation + deviation / 2))
    # Market value: 5 million shares at 100.
    known = {"revenue_growth": 0.08, "gross_margin": 45 / 108, "operating_margin": 20 / 108, "net_margin": 15 / 108, "free_cash_flow_margin": 16 / 108,
             "free_cash_flow_yield": 16 / 500, "return_on_equity": 15 / 90, "debt_to_equity": 30 / 90}
    factors = [factor for factor in profile["cash_secured_put"]["factors"] if factor["measure"] in FUNDAMENTALS]
    counted = [f for f in factors if f.get("scale", "value") == "value" and f["measure"] in known]
    weight = sum(f["weight"] for f in counted)
    score = float(sum(Fraction(str(f["weight"])) * points(f["curve"], exact(known[f["measure"]])) for f in counted)) / weight
    slow = lambda end: math.fsum(CLOSES[end - 200 : end]) / 200
    average = slow(BARS)
    places = {(f["measure"], f.get("scale", "value")): place for place, f in enumerate(profile["cash_secured_put"]["factors"])}
    value = lambda measure: f"setups.0.score.factors.{places[measure, 'value']}.value"
    expected = {
        "as_of": day(0), "profile.id": "strikewise-default", "funnel": [{"entered": 1, "passed": 1}] * 6,
        "strategies.0": {"strategy": "cash_secured_put", "contracts": {"considered": 17, "eligible": 2}}, "setups.0.rank": 1, "setups.0.ticker": "AAA",
        "setups.0.strategy": "cash_secured_put", "setups.0.strike": 95, "setups.0.expiration": day(42), "setups.0.days_to_expiry": 42,
        "setups.0.credit": credit, "setups.0.capital_dollars": 9_500, "setups.0.maximum_loss_dollars": risked * 100, "setups.0.return_on_capital": credit / risked,
        "setups.0.annualised_return": credit / risked * 365 / 42, "setups.0.break_even": risked, "setups.0.cushion": 0.05,
        "setups.0.implied_volatility": VOLATILITY, "setups.0.delta": delta, "setups.0.probability_of_profit": above(risked),
        "setups.0.probability_in_the_money": 1 - above(95), "setups.0.expected_move": SPOT * deviation, "setups.0.spread_fraction": SPREAD,
        "setups.0.score.quadrants.1": {"quadrant": "fundamentals", "weight": profile["weights"]["fundamentals"], "score": score,
                                       "coverage": weight / sum(f["weight"] for f in factors)},
        value("close_to_slow_average"): CLOSES[-1] / average - 1, value("fast_to_slow_average"): math.fsum(CLOSES[-50:]) / 50 / average - 1,
        value("slow_average_slope"): average / slow(BARS - 20) - 1, **{value(measure): number for measure, number in known.items()},
        value("revenue_growth_deviation"): None}
    write("scan", HAND, 1e-9, gives("one share", {"market": market("AAA")}, expected),
          gives("a share without a quote", {"market": {**market("AAA"), "tickers": {}}}, {"setups": []}),
          refuses("a date that is not one", {"market": {**market(), "as_of": "today"}}, "market.as_of", DATA),
          refuses("no such kind", {"market": {**market(), "kind": "synthetic"}}, "market.kind", DATA))


def setup(rank, ticker, total, value=0.2, strike=95.0):
    """A put of a report; what comparisons and books do not look at is any number."""
    factor = {"measure": "rsi", "scale": "value", "quadrant": "technicals", "value": value, "percentile": None, "points": total, "weight": 1.0,
              "effective_weight": 1.0, "contribution": total}
    return {
        "rank": rank, "ticker": ticker, "strategy": "cash_secured_put", "kind": "put", "quote_date": day(0), "expiration": day(42), "days_to_expiry": 42,
        "strike": strike, "spot": 100.0, "bid": 1.75, "ask": 1.85, "credit": 1.8, "natural_price": 1.75, "capital_dollars": 9500.0, "maximum_loss_dollars": 9320.0,
        "break_even": 93.2, "break_even_volatility": 0.3, "break_even_move": 0.068, "cushion": 0.05, "rate": 0.04, "dividend_yield": 0.0, "bars_date": day(0),
        "implied_volatility": 0.3, "delta": -0.25, "gamma": 0.03, "theta_per_day": -0.03, "vega_per_point": 0.1, "probability_of_profit": 0.75,
        "probability_in_the_money": 0.3, "probability_of_touch": 0.6, "expected_move": 10.0, "spread_fraction": 0.05, "open_interest": 600.0, "class": "moderate",
        "classification": {"class": "moderate", "binding": [], "criteria": []}, "reasons_for": [], "reasons_against": [], "missing": [], "notes": [],
        "score": {"total": total, "coverage": 0.9, "quadrants": [], "factors": [factor]}}


def report(offset, *setups, version=2):
    funnel = [{"strategy": "cash_secured_put", "setups": len(setups), "names_without_expiration": 0, "contracts": {"considered": 0, "eligible": 0, "rejected": []}}]
    return {
        "schema_version": "2.0", "fill": "mid", "pricing_model": "any", "as_of": day(offset), "data": {"name": "made", "kind": "modelled", "sources": [], "notes": []},
        "profile": {"id": "made", "version": version, "weights": {"technicals": 0.3, "fundamentals": 0.3, "options_quality": 0.2, "catalyst": 0.2}},
        "market": {}, "funnel": [], "strategies": funnel, "setups": list(setups), "rejected": []}


def comparisons():
    old = report(-1, setup(1, "AAA", 70.0), setup(2, "BBB", 65.0), setup(3, "CCC", 60.0))
    new = report(0, setup(1, "BBB", 72.5, value=0.3), setup(2, "DDD", 68.0), setup(3, "CCC", 60.0))
    write("compare_scans", HAND, 1e-12,
          gives("one gone, one new, one moved, one as it was", {"old": old, "new": new}, {
              "is_same_profile": True, "not_compared": [], "appeared": [{"ticker": "DDD"}], "gone": [{"ticker": "AAA"}], "unchanged": 1,
              "moved": [{"ticker": "BBB", "old": {"rank": 2}, "new": {"rank": 1}, "is_other_contract": False, "score_change": 7.5}]}),
          gives("another version of the profile", {"old": old, "new": report(0, version=3)}, {"is_same_profile": False, "appeared": [], "moved": []}),
          refuses("the later one first", {"old": new, "new": old}, "new"),
          refuses("no report", {"old": {"setups": []}, "new": new}, "old", DATA))
    share = lambda ticker, quantity: {"underlying": ticker, "quantity": quantity, "multiplier": 1.0, "cost_dollars": None, "instrument": {"shares": {"bid": None, "ask": None}}}
    known = {name: {"spot": 100.0, "dividend_yield": 0.0, "beta": None, "sector": "Elsewhere"} for name in ("AAA", "BBB", "CCC")}
    book = {"positions": [share("AAA", 100.0), share("BBB", -100.0), share("CCC", 50.0), share("CCC", -50.0)], "underlyings": known,
            "setting": {"now": {"date": day(0)}, "yields": {"years": [1.0], "rate": [0.04]}, "exercise": "european"}}
    scanned = report(0, *(setup(rank, name, 80.0 - rank) for rank, name in enumerate(("AAA", "BBB", "CCC", "DDD"), 1)))
    # A put that is sold gains when the share rises: it doubles shares that are held and hedges those that are owed.
    rows = [("AAA", "doubles", 100), ("BBB", "hedges", -100), ("CCC", "unclear", 0), ("DDD", "adds", None)]
    write("portfolio_overlap", HAND, 1e-12,
          gives("adds, doubles, hedges", {"portfolio": book, "report": scanned}, {
              "": [{"ticker": name, "strategy": "cash_secured_put", "effect": effect, "setup_delta_shares": 25, "held_delta_shares": held} for name, effect, held in rows]}),
          refuses("no report", {"portfolio": book, "report": {"setups": []}}, "report", DATA))


news()
queries()
profiles()
scans()
comparisons()
