"""Writes the golden vectors of portfolios and of the regimes of the market.

    python portfolios.py

The book and its risk are those of `tests/portfolio/risk.json`, which `risk.py` works with mpmath, NumPy, SciPy and scikit-learn; the
market is that of `tests/regime/market.json`, which `market.py` works with NumPy. The others are arithmetic that stands here.
"""

import datetime
import json
import math
import pathlib

from vectors import gives, refuses, write

TESTS = pathlib.Path(__file__).resolve().parents[2]
RISK = json.loads((TESTS / "portfolio" / "risk.json").read_text())
MARKET = json.loads((TESTS / "regime" / "market.json").read_text())
BY_RISK = f"generate/portfolios.py: {RISK['source']}"
BY_MARKET = f"generate/portfolios.py: {MARKET['source']}"
BY_HAND = "generate/portfolios.py: arithmetic written there"
EXACT = {"absolute": 0.0, "relative": 0.0}
DATA = "INVALID_DATA"
SHARES = {"shares": {"bid": None, "ask": None}}


def option(strike, kind, price=None, expiration="2026-02-20", volatility=None):
    return {"option": {"strike": strike, "expiration": expiration, "kind": kind, "bid": price, "ask": price, "volatility": volatility}}


def position(underlying, quantity, instrument=SHARES, cost=None):
    return {"underlying": underlying, "quantity": quantity, "multiplier": 1.0 if instrument is SHARES else 100.0, "cost_dollars": cost, "instrument": instrument}


def book(positions, underlyings, exercise="american"):
    setting = {"now": {"date": "2026-01-05"}, "yields": {"years": [1.0], "rate": [0.04]}, "exercise": exercise}
    known = {name: {"spot": None, "dividend_yield": 0.0, "beta": None, "sector": None, **values} for name, values in underlyings.items()}
    return {"positions": positions, "underlyings": known, "setting": setting}


WORKED = book(
    [position(row["underlying"], row["quantity"],
              option(row["strike"], row["kind"], None, row["expiration"], row["volatility"]) if "kind" in row else SHARES) for row in RISK["book"]],
    RISK["underlyings"], "european")
NOTHING = {**WORKED, "positions": [{**WORKED["positions"][0], "quantity": 0.0}]}
NO_QUANTITY = refuses("no quantity", {"portfolio": NOTHING}, "portfolio", DATA)


def greeks_of(row):
    value, delta, gamma, vega, theta, rho = row
    return {"value_dollars": value, "greeks": {"delta_shares": delta, "gamma_shares": gamma, "vega_per_point_dollars": vega / 100,
                                               "theta_per_day_dollars": theta / 365, "rho_per_point_dollars": rho / 100}}


def values():
    value, delta, gamma, theta, vega, rho = RISK["totals"]
    totals = {"value_dollars": value, "delta_dollars": delta, "gamma_dollars_per_percent": gamma, "theta_per_day_dollars": theta,
              "vega_per_point_dollars": vega, "rho_per_point_dollars": rho}
    near = {"absolute": 1e-8, "relative": 1e-11}
    # An option without a quote and a volatility, a share without a price, an option that is over.
    gaps = book([position("AAA", 100.0), position("AAA", -1.0, option(90.0, "put")), position("UNKNOWN", 10.0),
                 position("BBB", -1.0, option(50.0, "put", 1.0, "2026-01-02"))], {"AAA": {"spot": 100.0}, "BBB": {"spot": 50.0}})
    write("portfolio_greeks", BY_RISK, near,
          gives("three names", {"portfolio": WORKED}, {"greeks": totals, "coverage": {"positions": 8, "covered": 8, "missing": []}}),
          gives("what is missing is named", {"portfolio": gaps}, {
              "greeks.value_dollars": 10_000, "coverage.covered": 1, "coverage.missing.0.input": "volatility", "coverage.missing.1.input": "spot",
              "coverage.missing.2.input": "life", "coverage.missing.0.label": "AAA 2026-02-20 90 put"}),
          NO_QUANTITY)
    profits = book([position("AAA", 100.0, cost=9_000.0), position("AAA", -10.0, cost=-1_100.0), position("AAA", 1.0)], {"AAA": {"spot": 100.0}})
    write("portfolio_positions", BY_RISK, near,
          gives("three names", {"portfolio": WORKED}, {"": [greeks_of(row) for row in RISK["positions"]]}),
          gives("profit is value less cost", {"portfolio": profits}, {"": [{"profit_dollars": 1_000}, {"profit_dollars": 100}, {"profit_dollars": None}]}),
          NO_QUANTITY)
    named = {name: [row for row, held in zip(RISK["positions"], RISK["book"]) if held["underlying"] == name] for name in RISK["underlyings"]}
    write("portfolio_underlyings", BY_RISK, near,
          gives("three names", {"portfolio": WORKED}, {"": [
              {"ticker": name, "positions": len(rows), "covered": len(rows), "value_dollars": math.fsum(row[0] for row in rows)} for name, rows in named.items()]}),
          NO_QUANTITY)
    weighted = RISK["beta_weighted"]
    write("portfolio_beta_weighted", BY_RISK, near,
          gives("three names", {"portfolio": WORKED, "benchmark_spot": weighted["benchmark_spot"]}, {
              "delta_shares": weighted["delta_shares"], "gamma_shares": weighted["gamma_shares"], "delta_dollars_per_percent": 6 * weighted["delta_shares"]}),
          refuses("a benchmark for nothing", {"portfolio": WORKED, "benchmark_spot": 0.0}, "benchmark_spot"))
    ladder = RISK["ladder"]
    rows = lambda name: [{"delta_dollars": d, "gamma_dollars": g, "vega_dollars": v, "greeks_dollars": d + g + v, "revaluation_dollars": full,
                          "difference_dollars": d + g + v - full} for d, g, v, full in ladder[name]]
    given = {"portfolio": WORKED, "moves": ladder["moves"], "volatility_change": ladder["volatility_change"]}
    write("portfolio_ladder", BY_RISK, near, *(gives(name, {**given, "spot_moves": name}, {"rows": rows(name)}) for name in ("alike", "by_beta")),
          refuses("a share for nothing", {**given, "moves": [-1.0]}, "spot_moves[0]"),
          refuses("no volatility left", {**given, "volatility_change": -1.0}, "volatility_change"))
    stress = RISK["stress"]
    given = {"portfolio": WORKED, "days": stress["days"], "volatility_changes": stress["volatility_changes"], "moves": stress["spot_moves"]}
    write("portfolio_stress_grid", BY_RISK, near, gives("three names", given, {"value_dollars": stress["value_dollars"]}),
          refuses("yesterday", {**given, "days": [0, -1]}, "days[1]"))


def capital():
    # 250 shares of which 200 cover two calls; a put alone, 1.50 + 20 - 10; two put spreads 10 wide; a call alone, 4 + 10; shares.
    positions = [position("AAA", 250.0), position("AAA", -2.0, option(105.0, "call", 2.0)), position("AAA", -1.0, option(90.0, "put", 1.5)),
                 position("BBB", -2.0, option(200.0, "put", 6.0)), position("BBB", 2.0, option(190.0, "put", 3.0)),
                 position("CCC", -1.0, option(50.0, "call", 4.0)), position("DDD", 10.5)]
    sectors = {"AAA": (100.0, "Technology"), "BBB": (205.0, "Energy"), "CCC": (50.0, "Energy"), "DDD": (20.0, "Technology")}
    held = book(positions, {name: {"spot": spot, "sector": sector} for name, (spot, sector) in sectors.items()})
    needs = {"AAA": (12_500 + 1_150, 13_650 - 400 - 150, 25_000 + 9_000 - 550), "BBB": (2_000, 2_000 - 600, 2_000 - 600),
             "CCC": (1_400, 1_000, None), "DDD": (105, 105, 210)}
    write("portfolio_margin", BY_HAND, 1e-12,
          gives("what is held of one name is paired", {"portfolio": held}, {
              "underlyings": [{"ticker": name, "reg_t_requirement_dollars": needed, "reg_t_capital_dollars": brought, "cash_secured_capital_dollars": cash}
                              for name, (needed, brought, cash) in needs.items()],
              "reg_t_requirement_dollars": 13_650 + 2_000 + 1_400 + 105}),
          NO_QUANTITY)
    used = {"AAA": 33_450, "BBB": 1_400, "CCC": 1_000, "DDD": 210}
    total = sum(used.values())
    write("portfolio_concentration", BY_HAND, 1e-12,
          gives("an account of 100,000", {"portfolio": held, "account_dollars": 100_000.0}, {
              "capital_dollars": total, "cash_share": 1 - total / 100_000, "names": [{"name": name, "share": dollars / 100_000} for name, dollars in used.items()],
              "name_herfindahl": sum(dollars**2 for dollars in used.values()) / total**2,
              "sectors": [{"name": "Technology", "share": 0.3366}, {"name": "Energy", "share": 0.024}],
              "sector_herfindahl": (33_660**2 + 2_400**2) / total**2}),
          gives("no account", {"portfolio": held}, {"cash_share": None}),
          refuses("an account that owes", {"portfolio": held, "account_dollars": -1.0}, "account_dollars"))
    sold = book([position("AAA", -2.0, option(90.0, "put", None, "2026-03-20")), position("BBB", -1.0, option(50.0, "put")), position("CCC", -1.0, option(10.0, "put")),
                 position("AAA", 2.0, option(80.0, "put", None, "2026-03-20")), position("AAA", -2.0, option(90.0, "call", None, "2026-03-20")),
                 position("AAA", -2.0, option(90.0, "put", None, "2026-01-02"))], {})
    write("portfolio_assignment_cash", BY_HAND, EXACT,
          gives("puts that were sold and live", {"portfolio": sold}, {
              "cash_dollars": 24_000, "expiries": [{"expiration": "2026-02-20", "contracts": 2, "cash_dollars": 6_000, "cumulative_dollars": 6_000},
                                                   {"expiration": "2026-03-20", "contracts": 2, "cash_dollars": 18_000, "cumulative_dollars": 24_000}]}),
          NO_QUANTITY)


def days(count, end):
    last = datetime.date.fromisoformat(end)
    return [str(last - datetime.timedelta(days=back)) for back in range(count - 1, -1, -1)]


def history():
    dates = days(300, "2025-10-27")
    returns = {"date": dates, "returns": RISK["returns"], "left_out": []}
    tails = lambda rows: [{"confidence": c, "value_at_risk_dollars": var, "expected_shortfall_dollars": shortfall} for c, var, shortfall in rows]
    confidences = [row[0] for row in RISK["full"]]
    given = {"portfolio": WORKED, "returns": returns, "confidences": confidences}
    near = {"absolute": 1e-8, "relative": 1e-10}
    write("portfolio_historical_risk", BY_RISK, near,
          *(gives(name, {**given, "method": name}, {"tails": tails(RISK[name]), "coverage.covered": 8}) for name in ("full", "delta_gamma")),
          refuses("more than certain", {**given, "confidences": [1.0]}, "confidences"))
    parametric = RISK["parametric"]
    write("portfolio_parametric_risk", BY_RISK, near,
          gives("ten days", {**given, "horizon_days": float(parametric["horizon_days"])}, {
              "shrinkage": parametric["shrinkage"], "deviation_dollars": parametric["deviation_dollars"], "tails": tails(parametric["tails"]),
              "contributions": [{"share_of_variance": share} for share in parametric["share_of_variance"]]}),
          refuses("no days", {**given, "horizon_days": 0.0}, "horizon_days"))
    # 41 days; B lacks one, so that both returns there span two days; YOUNG has too few.
    dates, closes = days(41, "2026-02-14"), [100.0 + n for n in range(41)]
    gap = [None if n == 20 else close for n, close in enumerate(closes)]
    bars = {"A": {"date": dates, "close": closes}, "B": {"date": dates, "close": gap}, "YOUNG": {"date": dates[:30], "close": closes[:30]}}
    kept = [n for n in range(41) if n != 20]
    spanned = [closes[b] / closes[a] - 1 for a, b in zip(kept, kept[1:])]
    write("aligned_returns", BY_HAND, 1e-15,
          gives("a gap and a young name", {"bars": bars, "as_of": dates[-1], "observations": 40}, {
              "date": [dates[n] for n in kept[1:]], "returns": {"A": spanned, "B": spanned}, "left_out": [{"ticker": "YOUNG", "closes": 30}]}),
          gives("nothing later than the day", {"bars": {"A": bars["A"]}, "as_of": dates[10], "observations": 5}, {"date": dates[6:11]}),
          refuses("a day that is not one", {"bars": bars, "as_of": "today"}, "as_of", DATA))
    # About twice the benchmark's logarithmic returns: beta is covariance over variance.
    moves = [0.01 * ((7 * n) % 11 - 5) for n in range(60)]
    own = [2 * move + 0.001 * ((5 * n) % 7 - 3) for n, move in enumerate(moves)]
    level = lambda returns: [100.0 * math.exp(math.fsum(returns[:n])) for n in range(len(returns) + 1)]
    dates = days(61, "2026-02-14")
    mean, mine = sum(moves[-40:]) / 40, sum(own[-40:]) / 40
    beta = sum((a - mine) * (b - mean) for a, b in zip(own[-40:], moves[-40:])) / sum((b - mean) ** 2 for b in moves[-40:])
    given = {"bars": {"date": dates, "close": level(own)}, "benchmark": {"date": dates, "close": level(moves)}, "as_of": dates[-1], "period": 40}
    write("beta_to_benchmark", BY_HAND, 1e-11, gives("40 returns", given, {"": beta}), gives("too few", {**given, "period": 252}, {"": None}),
          refuses("no period", {**given, "period": 0}, "period"))


def regimes():
    end = "2025-11-16"
    bars = lambda closes: {"date": days(len(closes), end), "close": closes}
    series = lambda values: {"date": days(len(values), end), "value": values}
    given = {"volatility_index": series(MARKET["index"]), "benchmark": bars(MARKET["benchmark"]), "as_of": end, "three_months": series(MARKET["three_months"])}
    nothing = {"level": None, "percentile": None, "term_ratio": None, "realised_to_implied": None}
    write("regime_observations", BY_MARKET, 1e-12, gives("320 days", given, MARKET["observations"]),
          gives("a week later all is too old", {**given, "as_of": "2025-11-23"}, nothing),
          refuses("a day that is not one", {**given, "as_of": "2025-11-31"}, "as_of", DATA))
    calm = {"level": 12.0, "percentile": 0.3, "term_ratio": 0.85, "realised_to_implied": 1.3}
    write("regime_assessment", BY_HAND, EXACT,
          gives("three calm, one stressed", {"observations": calm}, {"regime": "stressed", "rule": "worst"}),
          gives("what is not known has no vote", {"observations": {**nothing, "term_ratio": 0.95}}, {"regime": "normal", "votes.0.regime": None}),
          gives("a bound belongs to the calmer side", {"observations": {**nothing, "level": 30.0}}, {"regime": "nervous"}),
          gives("nothing is known", {"observations": nothing}, {"regime": None}),
          refuses("a field that is not there", {"observations": {"vix": 12.0}}, "observations.vix", DATA))
    names, expected = {f"N{n:02}": bars(closes) for n, closes in enumerate(MARKET["names"])}, MARKET["breadth"]
    write("market_breadth", BY_MARKET, 1e-12,
          gives("12 names", {"bars": names, "as_of": end}, {
              "above_fifty": expected["fifty"][0], "names_fifty": expected["fifty"][1], "above_two_hundred": expected["two_hundred"][0],
              "names_two_hundred": expected["two_hundred"][1], **dict(zip(("advancing", "declining", "unchanged"), expected["moves"])), "names": 12, "fresh": 12}),
          refuses("a close too many", {"bars": {"A": {"date": [end], "close": [1.0, 2.0]}}, "as_of": end}, "bars.A", DATA),
          refuses("a day twice", {"bars": {"A": {"date": [end, end], "close": [1.0, 2.0]}}, "as_of": end}, "bars.A", DATA))
    sectors = {name: bars(closes) for name, closes in MARKET["sectors"].items()}
    given = {"sectors": sectors, "benchmark": bars(MARKET["benchmark"]), "as_of": end, "windows": MARKET["windows"]}
    write("sector_strength", BY_MARKET, 1e-12,
          gives("five sectors and a young one", given, {"": [
              {"sector": name, "excess": MARKET["excess"][name], "mean_excess": MARKET["mean_excess"].get(name)} for name in MARKET["order"]]}),
          refuses("no window", {**given, "windows": [0]}, "windows"))
    # 40,000 of 50,000: 30 % in AAA, 18 % in BBB, 32 % in CCC, so 48 % in Energy and 20 % in cash.
    share = lambda name, part: {"name": name, "capital_dollars": part * 50_000, "share": part, "rule": "cash_secured"}
    concentration = {
        "account_dollars": 50_000.0, "capital_dollars": 40_000.0, "cash_share": 0.2,
        "names": [share("CCC", 0.32), share("AAA", 0.3), share("BBB", 0.18)], "sectors": [share("Energy", 0.48), share(None, 0.32)],
        "name_herfindahl": None, "sector_herfindahl": None, "coverage": {"positions": 3, "covered": 3, "missing": []}}
    given = {"regime": "nervous", "concentration": concentration, "classes": {"AAA": "aggressive", "BBB": "moderate"}}
    rows = [("minimum_cash", None, 7_500), ("maximum_name", "CCC", 12_500), ("maximum_name", "AAA", 11_500), ("maximum_name", "BBB", 5_500),
            ("maximum_sector", "Energy", 11_500), ("riskiest_class", "AAA", None)]
    write("allocation_breaches", BY_HAND, 1e-11,
          gives("every limit of nervous markets", given, {
              "breaches": [{"rule": rule, "subject": subject, "excess_dollars": excess} for rule, subject, excess in rows], "breaches.2.reason": "30.0 % in AAA, at most 7.0 %"}),
          refuses("no account", {**given, "concentration": {**concentration, "account_dollars": None, "cash_share": None}}, "concentration.account_dollars"),
          refuses("a regime that is not there", {**given, "regime": "panic"}, "regime", DATA))


values()
capital()
history()
regimes()
