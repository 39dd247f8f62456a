"""Writes the golden vectors of strategies: shapes by name, figures, rolls and the wheel.

    python -m pip install mpmath==1.3.0
    python strategies.py

Whole figures are those of the sheets in `tests/strategies`, which `worked.py` works with mpmath; the others are arithmetic that
stands here, line by line.
"""

import json
import pathlib
import sys

from mpmath import exp, mpf
from vectors import gives, refuses, write

SHEETS = pathlib.Path(__file__).resolve().parents[2] / "strategies"
sys.path.insert(0, str(SHEETS))
from worked import above, greeks, mean_of_payoff, position, price, smile  # noqa: E402

SOURCE = "generate/strategies.py, with tests/strategies/worked.py: mpmath 1.3.0 and arithmetic by hand"
NEAR, FAR, TODAY = "2026-02-20", "2026-05-15", {"date": "2026-01-05"}
# 46 days.
YEARS = mpf(46) / 365
DATA = "INVALID_DATA"


def option(strike, kind, price, expiration=NEAR, volatility=0.25):
    return {"strike": strike, "expiration": expiration, "kind": kind, "bid": price, "ask": price, "volatility": volatility}


def put(strike, price=1.0, **others):
    return option(strike, "put", price, **others)


def call(strike, price=1.0, **others):
    return option(strike, "call", price, **others)


def leg(side, quote, ratio=1):
    return {"side": side, "ratio": ratio, "instrument": {"option" if "strike" in quote else "shares": quote}}


def strategy(kind, *legs, contracts=1):
    return {"kind": kind, "legs": list(legs), "shares_per_contract": 100.0, "contracts": contracts}


def conditions(spot=100.0, rate=0.04, dividend_yield=0.01, exercise="european"):
    return {"spot": spot, "rate": rate, "dividend_yield": dividend_yield, "now": TODAY, "exercise": exercise}


SHARES = {"bid": 100.0, "ask": 100.0}


def shape(kind, quotes, sides, wrong, argument, code="INVALID_PARAMETER", **given):
    """A constructor: its legs in order, one contract of 100 shares, and a quote that does not fit."""
    legs = [leg(side, quote) for side, quote in zip(sides, quotes.values(), strict=True)]
    inputs = {**given, **quotes}
    return [gives(kind, inputs, {"kind": kind, "legs": legs, "shares_per_contract": 100, "contracts": 1}), refuses(f"{argument} refused", {**inputs, **wrong}, argument, code)]


def shapes():
    out = lambda name, *cases: write(f"strategy_{name}", SOURCE, {"absolute": 0.0, "relative": 0.0}, *(case for some in cases for case in some))
    out("cash_secured_put", shape("cash_secured_put", {"short_put": put(95.0)}, ["short"], {"short_put": call(95.0)}, "short_put"),
        [refuses("a bid above the ask", {"short_put": {**put(95.0), "bid": 2.0}}, "short_put.bid", DATA),
         refuses("a day that is not there", {"short_put": put(95.0, expiration="2026-02-30")}, "short_put.expiration", DATA)])
    out("leap_call", shape("leap_call", {"long_call": call(80.0, 22.0)}, ["long"], {"long_call": put(80.0)}, "long_call"))
    covered = {"shares": SHARES, "short_call": call(105.0, 2.0)}
    out("covered_call", shape("covered_call", covered, ["long", "short"], {"short_call": put(95.0)}, "short_call"))
    collar = {"shares": SHARES, "long_put": put(95.0, 1.5), "short_call": call(105.0, 2.0)}
    out("collar", shape("collar", collar, ["long", "long", "short"], {"long_put": put(105.0), "short_call": call(100.0)}, "long_put.strike"))
    diagonal = {"long_call": call(90.0, 12.0, expiration=FAR), "short_call": call(105.0)}
    out("poor_mans_covered_call", shape("poor_mans_covered_call", diagonal, ["long", "short"], {"long_call": call(90.0)}, "short_call.expiration"))
    spread = {"short": put(95.0, 2.0), "long": put(90.0, 0.75)}
    out("vertical_credit_spread", shape("put_credit_spread", spread, ["short", "long"], {"long": call(90.0)}, "long_put"),
        shape("call_credit_spread", {"short": call(105.0, 2.0), "long": call(110.0, 0.75)}, ["short", "long"], {"long": call(100.0)}, "short_call.strike"))
    spread = {"long": call(100.0, 3.0), "short": call(105.0, 1.0)}
    out("vertical_debit_spread", shape("call_debit_spread", spread, ["long", "short"], {"long": call(110.0)}, "long_call.strike"),
        shape("put_debit_spread", {"long": put(100.0, 3.0), "short": put(95.0)}, ["long", "short"], {"short": put(95.0, expiration=FAR)}, "long_put.expiration"))
    wings = {"long_put": put(90.0, 0.5), "short_put": put(95.0, 2.0), "short_call": call(105.0, 2.0), "long_call": call(110.0, 0.5)}
    sides = ["long", "short", "short", "long"]
    out("iron_condor", shape("iron_condor", wings, sides, {"short_call": call(95.0)}, "short_put.strike"))
    body = {**wings, "short_put": put(100.0, 3.0), "short_call": call(100.0, 3.5)}
    out("iron_butterfly", shape("iron_butterfly", body, sides, {"short_put": put(95.0)}, "short_put.strike"))
    both = {"put": put(100.0, 3.0), "call": call(100.0, 3.5)}
    out("straddle", *(shape(f"{side}_straddle", both, [side] * 2, {"put": put(95.0)}, f"{side}_put.strike", side=side) for side in ("long", "short")),
        [refuses("a side that is not there", {"side": "sideways", **both}, "side", DATA)])
    apart = {"put": put(95.0, 1.5), "call": call(105.0, 2.0)}
    out("strangle", *(shape(f"{side}_strangle", apart, [side] * 2, {"put": put(105.0)}, f"{side}_put.strike", side=side) for side in ("long", "short")))
    times = {"near": call(100.0, 3.0), "far": call(100.0, 5.0, expiration=FAR)}
    out("calendar", shape("calendar", times, ["short", "long"], {"far": put(100.0, expiration=FAR)}, "far.kind"))
    ratio = [leg("long", call(100.0, 3.0)), leg("short", call(105.0, 1.5), 2)]
    out("custom", [
        gives("a ratio spread", {"legs": ratio}, {"kind": "custom", "legs": ratio, "contracts": 1}),
        refuses("no legs", {"legs": []}, "legs"), refuses("no option", {"legs": [leg("long", SHARES)]}, "legs"),
        refuses("none of a leg", {"legs": [leg("long", put(95.0), 0)]}, "legs[0].ratio"),
        refuses("no ratio", {"legs": [{"side": "long", "instrument": {"shares": SHARES}}]}, "legs[0]", DATA)])


PUT = strategy("cash_secured_put", leg("short", {**put(95.0), "bid": 1.8, "ask": 2.0}))
LATE = {**conditions(), "now": {"date": "2026-03-01"}}
UNPRICED = strategy("cash_secured_put", leg("short", {"strike": 95.0, "expiration": NEAR, "kind": "put"}))


def outcomes():
    limited = lambda amount: {"limited": amount}
    rows = [
        ("covered call", strategy("covered_call", leg("long", SHARES), leg("short", call(105.0, 2.0))), limited(7), limited(98), [[98, None]]),
        ("LEAP call", strategy("leap_call", leg("long", call(90.0, 12.0))), "unlimited", limited(12), [[102, None]]),
        ("put credit spread", strategy("put_credit_spread", leg("short", put(95.0, 2.0)), leg("long", put(90.0, 0.75))), limited(1.25), limited(3.75), [[93.75, None]]),
        ("short straddle", strategy("short_straddle", leg("short", put(100.0, 3.0)), leg("short", call(100.0, 3.5))), limited(6.5), "unlimited", [[93.5, 106.5]]),
        ("long strangle", strategy("long_strangle", leg("long", put(95.0, 1.5)), leg("long", call(105.0, 2.0))), "unlimited", limited(3.5), [[0, 91.5], [108.5, None]]),
        ("ratio spread", strategy("custom", leg("long", call(100.0, 3.0)), leg("short", call(105.0, 1.5), 2)), limited(5), "unlimited", [[100, 110]]),
        ("costs more than it can bring", strategy("call_debit_spread", leg("long", call(100.0, 7.0)), leg("short", call(105.0, 1.0))), limited(-1), limited(6), []),
    ]
    write("strategy_outcome", SOURCE, 1e-12, *(
        gives(name, {"strategy": made, "conditions": conditions()}, {
            "maximum_profit_per_share": profit, "maximum_loss_per_share": loss, "profit_ranges": [{"low": low, "high": high} for low, high in ranges]})
        for name, made, profit, loss, ranges in rows),
        gives("without quotes", {"strategy": UNPRICED, "conditions": conditions()}, {"": None}),
        refuses("after its expiry", {"strategy": PUT, "conditions": LATE}, "now"),
        refuses("a day that is not one", {"strategy": PUT, "conditions": {**conditions(), "now": {"date": "tomorrow"}}}, "conditions.now.date", DATA))
    write("strategy_credit", SOURCE, 1e-12,
          gives("middle", {"strategy": PUT}, {"": 1.9}), gives("a quarter", {"strategy": PUT, "fill": "quarter"}, {"": 1.85}),
          gives("quoted side", {"strategy": PUT, "fill": "natural"}, {"": 1.8}),
          gives("two bought, three sold", {"strategy": strategy("custom", leg("long", call(100.0, 3.0), 2), leg("short", call(105.0, 1.5), 3))}, {"": -1.5}),
          gives("without quotes", {"strategy": UNPRICED}, {"": None}),
          refuses("a fill that is not there", {"strategy": PUT, "fill": "half"}, "fill"),
          refuses("no legs", {"strategy": strategy("custom")}, "strategy", DATA))
    spots = [1.0, 90.0, 100.0, 105.0, 120.0]
    write("strategy_profit_at_expiration", SOURCE, 1e-12,
          gives("put", {"strategy": PUT, "conditions": conditions(), "spots": spots}, {"": [-92.1, -3.1, 1.9, 1.9, 1.9]}),
          gives("ratio spread", {"strategy": rows[5][1], "conditions": conditions(), "spots": spots}, {"": [0, 0, 0, 5, -10]}),
          gives("without quotes", {"strategy": UNPRICED, "conditions": conditions(), "spots": spots}, {"": None}),
          refuses("a share below nothing", {"strategy": PUT, "conditions": conditions(), "spots": [90.0, -1.0]}, "spots[1]"))


def collateral():
    straddle = strategy("short_straddle", leg("short", put(90.0, 3.7)), leg("short", call(90.0, 7.0)))
    condor = strategy("iron_condor", leg("long", put(85.0, 0.5)), leg("short", put(95.0, 2.0)), leg("short", call(105.0, 2.0)), leg("long", call(110.0, 0.5)))
    naked = strategy("custom", leg("short", call(120.0, 0.5)))
    cases = [
        # Cboe's manual: 1.20 + 20 % of 209 less 9 out of the money; the credit comes off the capital.
        ("a put, as published", strategy("cash_secured_put", leg("short", put(200.0, 1.2))), 209.0, "reg_t", 34.0, 32.8),
        # Cboe's manual: the call needs 7 + 20 % of 92.63, the put its premium.
        ("a straddle, as published", straddle, 92.63, "reg_t", 29.226, 29.226 - 10.7),
        ("of the condor one side can be lost", condor, 100.0, "reg_t", 10.0, 7.0),
        ("a cash account holds both", condor, 100.0, "cash_secured", 15.0, 12.0),
        ("15 % of a broad index, less 5", strategy("cash_secured_put", leg("short", put(95.0, 1.0))), 100.0, "reg_t_broad_index", 11.0, 10.0),
        ("most lost", condor, 100.0, "defined_risk", 10.0, 7.0),
    ]
    given = lambda made, spot, rule: {"strategy": made, "conditions": conditions(spot), "rule": rule}
    write("strategy_collateral", SOURCE, 1e-12, *(
        gives(name, given(made, spot, rule), {"requirement_per_share": needed, "capital_per_share": capital}) for name, made, spot, rule, needed, capital in cases),
        gives("a call alone has no limit", given(naked, 100.0, "defined_risk"), {"": None}),
        refuses("a rule that is not there", given(condor, 100.0, "portfolio"), "rule", DATA))


def sheets():
    """Whole analyses, as the sheets have them."""
    cases, per_function = [], {"probabilities": [], "expected_value": [], "net_greeks": [], "position_greeks": []}
    for name, rule, others in (
        ("cash_secured_put", "cash_secured", ("margin_requirement_per_share", "probability_in_the_money")),
        ("leap_call", "reg_t", ()), ("iron_condor", "reg_t", ()), ("calendar", "reg_t", ())):
        sheet = json.loads((SHEETS / f"{name}.json").read_text())
        market = sheet["market"]
        legs = [leg(row["side"], {key: value for key, value in row.items() if key != "side"} | {"expiration": row.get("expiration", market["expiration"])})
                for row in sheet["legs"]]
        made = strategy(name, *legs, contracts=sheet["contracts"])
        strikes, volatilities = zip(*sheet["smile"])
        at = {"spot": market["spot"], "rate": market["rate"], "dividend_yield": market["dividend_yield"], "now": {"date": market["today"]}, "exercise": "european"}
        inputs = {"strategy": made, "conditions": at, "smile": {"strikes": list(strikes), "volatilities": list(volatilities)}}
        expected = {key: value for key, value in sheet["expected"].items() if key not in others}
        bounds = ("maximum_profit_dollars", "maximum_loss_dollars")
        replaced = ("leverage", "extrinsic_per_share", "carry", "break_even_move", "break_even_move_per_year", "theta_per_day_fraction", "dividends_forgone_per_share", "stop_equivalent")
        figures = {key: ({"limited": value} if value is not None else "unlimited") if key in bounds else value for key, value in expected.items() if key not in replaced}
        cases.append(gives(name, {**inputs, "assumptions": {"fill": sheet["fill"], "collateral": rule}}, figures))
        shares = 100 * sheet["contracts"]
        chance = {"profit": expected["probability_of_profit"], "maximum_loss": expected["probability_of_maximum_loss"]}
        per_function["probabilities"].append(gives(name, {**inputs, "fill": sheet["fill"]}, chance))
        per_function["expected_value"].append(gives(name, {**inputs, "fill": sheet["fill"]}, {"": expected["expected_value_dollars"] / shares}))
        if "greeks" in expected:
            bare = {"strategy": made, "conditions": at}
            per_function["net_greeks"].append(gives(name, bare, expected["greeks"]))
            per_function["position_greeks"].append(gives(name, bare, expected["position"]))
        if name == "leap_call":
            quote = legs[0]["instrument"]["option"]
            given = {"call": quote, "conditions": at, "fill": "natural"}
            worked = {key: value for key, value in sheet["expected"].items() if key in replaced}
            write("call_in_place_of_shares", SOURCE, 1e-11, gives("a LEAP call", given, {**worked, "break_even": 195.3}),
                  gives("without a volatility", {**given, "call": {**quote, "volatility": None}}, {"": None}),
                  refuses("a share for nothing", {**given, "conditions": {**at, "spot": 0.0}}, "conditions", DATA))
    wrong = {"strategy": PUT, "conditions": LATE, "smile": {"strikes": [95.0], "volatilities": [0.3]}}
    unsorted = {**wrong, "conditions": conditions(), "smile": {"strikes": [95.0, 90.0], "volatilities": [0.3, 0.3]}}
    write("strategy_analysis", SOURCE, 1e-11, *cases,
          gives("what is missing is named", {"strategy": UNPRICED, "conditions": conditions()}, {
              "credit_per_share": None, "break_evens": None, "probability_of_profit": None, "greeks": None,
              "missing": ["short_put.bid", "short_put.ask", "short_put.volatility", "smile"]}),
          refuses("after its expiry", wrong, "now"), refuses("a smile out of order", unsorted, "smile", DATA))
    for name, some in per_function.items():
        bare = name.endswith("greeks")
        refused = {"strategy": PUT, "conditions": {**conditions(), "tau": 1}} if bare else unsorted
        some.append(refuses("a field that is not there" if bare else "a smile out of order", refused, "conditions.tau" if bare else "smile", DATA))
        if bare:
            some.append(gives("without a volatility", {"strategy": UNPRICED, "conditions": conditions()}, {"": None}))
        write(f"strategy_{name}", SOURCE, 1e-11, *some)


def grid():
    made = strategy("leap_call", leg("long", call(100.0, 5.0)))
    shifts, spots = [-0.05, 0.0], [90.0, 100.0, 115.0]
    moments = [TODAY, {"date": "2026-02-01"}, {"date": NEAR}]
    rows = []
    for shift in shifts:
        for days in (46, 19, 0):
            for spot in spots:
                value = max(mpf(spot) - 100, mpf(0)) if days == 0 else price(
                    mpf(spot), mpf(100), mpf(days) / 365, mpf("0.04"), mpf("0.01"), mpf("0.25") + mpf(shift), "call")
                rows.append(value - 5)
    given = {"strategy": made, "conditions": conditions(), "volatility_shifts": shifts, "moments": moments, "spots": spots}
    write("strategy_profit_grid", SOURCE, 1e-12,
          gives("a call", given, {"shape": [2, 3, 3], "profit_per_share": rows}),
          refuses("a share for nothing", {**given, "spots": [100.0, 0.0]}, "spots[1]"),
          refuses("after its expiry", {**given, "moments": [TODAY, {"date": FAR}]}, "moments[1]"),
          refuses("no volatility left", {**given, "volatility_shifts": [0.0, -0.3]}, "volatility_shifts[1]"))


def calendars():
    short = strategy("custom", leg("short", call(95.0, 5.3)))
    at = conditions(exercise="american")
    pays = lambda day, amount: [{"ex_date": day, "amount": amount}]
    flat = {"strikes": [100.0], "volatilities": [0.25]}
    market = {"spot": mpf(100), "rate": mpf("0.04"), "dividend_yield": mpf("0.01"), "years": YEARS}
    beyond = above(market, mpf(95), mpf("0.25"))
    base = {"strategy": short, "conditions": at, "smile": flat}
    risk = {"0.leg": "legs[0]", "0.intrinsic_per_share": 5, "0.extrinsic_per_share": mpf("0.3"), "0.probability_in_the_money": beyond}
    # The interest on 120 over 46 days is 120 (1 - e^(-0.04 T)) = 0.60, above the time value of 0.50; 20 is a fifth of the share.
    assert 0.5 < 120 * (1 - exp(-mpf("0.04") * YEARS)) < 0.61
    deep = strategy("cash_secured_put", leg("short", put(120.0, 20.5)))
    write("strategy_assignment_risks", SOURCE, 1e-12,
          gives("a dividend above the time value", {**base, "dividends": pays(NEAR, 0.31)}, {**risk, "0.reasons": ["dividend_above_extrinsic"]}),
          gives("a smaller one", {**base, "dividends": pays(NEAR, 0.29)}, {**risk, "0.reasons": []}),
          gives("one of today", {**base, "dividends": pays("2026-01-05", 0.31)}, {**risk, "0.reasons": []}),
          gives("a deep put", {**base, "strategy": deep}, {"0.reasons": ["interest_above_extrinsic", "deep_in_the_money"]}),
          gives("European", {**base, "strategy": deep, "conditions": conditions()}, {"0.reasons": []}),
          refuses("a day that is not one", {**base, "dividends": pays("soon", 0.31)}, "dividends[0].ex_date", DATA))
    pair = strategy("calendar", leg("short", call(100.0, 3.0)), leg("long", call(100.0, 5.0, expiration=FAR)))
    dividends = [{"ex_date": day, "amount": 0.2} for day in (NEAR, "2026-01-05", "2026-01-06", "2026-02-21")]
    earnings = [{"date": day, "confirmed": False} for day in (NEAR, "2026-01-05", "2026-01-04")]
    given = {"strategy": pair, "now": TODAY, "dividends": dividends, "earnings": earnings}
    write("strategy_events", SOURCE, {"absolute": 0.0, "relative": 0.0},
          gives("until the first expiry", given, {"ex_dividends": [dividends[2], dividends[0]], "earnings": [earnings[1], earnings[0]]}),
          refuses("no such moment", {**given, "now": {"date": "2026-13-01"}}, "now.date", DATA))


def management():
    quoted = lambda strike, day, middle: {"strike": strike, "expiration": day, "kind": "put", "bid": middle - 0.05, "ask": middle + 0.05}
    chain = [quoted(95.0, NEAR, 3.0), quoted(90.0, NEAR, 1.4), quoted(100.0, NEAR, 5.0), quoted(95.0, "2026-01-30", 2.5), quoted(92.5, NEAR, 2.1), quoted(95.0, "2026-06-19", 6.0)]
    given = lambda sold, spot: {"sold": sold, "credit_per_share": 2.0, "spot": spot, "now": TODAY, "chain": chain}
    candidates = [("2026-01-30", 95, 0.5, 7, 0), (NEAR, 92.5, 0.1, 28, 2.5), (NEAR, 95, 1.0, 28, 0)]
    expected = {"triggers": ["days_to_expiry"], "action": "roll", "buy_back_per_share": 2, "earned_fraction": 0,
                "candidates": [{"option": {"strike": strike, "expiration": day}, "net_credit_per_share": credit, "days_added": days, "strike_improvement": better}
                               for day, strike, credit, days, better in candidates]}
    write("roll", SOURCE, 1e-12,
          gives("46 days left and a tenth earned", given(quoted(95.0, NEAR, 1.8), 100.0), {"action": "hold", "triggers": [], "earned_fraction": 0.1}),
          gives("18 days left", given(quoted(95.0, "2026-01-23", 2.0), 97.0), expected),
          gives("nothing pays for it", given(quoted(95.0, "2026-01-23", 6.5), 89.0),
                {"action": "close", "triggers": ["days_to_expiry", "in_the_money"], "candidates": [], "earned_fraction": -2.25}),
          gives("half is earned", given(quoted(95.0, "2026-02-13", 1.0), 104.0), {"triggers": ["profit_taken"], "earned_fraction": 0.5}),
          gives("without a quote", given({"strike": 95.0, "expiration": NEAR, "kind": "put"}, 100.0), {"": None}),
          refuses("over", given(quoted(95.0, "2026-01-05", 1.0), 100.0), "sold.expiration"),
          refuses("nothing received", {**given(quoted(95.0, NEAR, 1.0), 100.0), "credit_per_share": 0.0}, "credit_per_share"))

    sold_put, sold_call = {"strike": 50.0, "expiration": NEAR, "kind": "put"}, {"strike": 52.0, "expiration": NEAR, "kind": "call"}
    sell = lambda credit: {"step": "sell_put", "put": sold_put, "credit_per_share": credit}
    write_call = lambda credit: {"step": "sell_call", "call": sold_call, "credit_per_share": credit}
    over = {"step": "option_expired"}
    # Premiums 1.00, 0.80 bought back at 1.10, and 1.50; then a dividend of 0.30 and calls at 0.70 and 0.40.
    puts = [sell(1.0), over, sell(0.8), {"step": "bought_back", "debit_per_share": 1.1}, sell(1.5), {"step": "put_assigned"}]
    calls = [{"step": "dividend", "amount_per_share": 0.3}, write_call(0.7), over, write_call(0.4)]
    write("wheel", SOURCE, 1e-12,
          gives("assigned: 50 less 2.20", {"steps": puts}, {"cost_basis_per_share": 47.8, "income_per_share": 2.2, "cycles": 0}),
          gives("52 less 46.40", {"steps": puts + calls}, {"cost_basis_per_share": 46.4, "income_per_share": 3.6, "profit_if_called_away_per_share": 5.6}),
          gives("called away", {"steps": [*puts, *calls, {"step": "called_away"}]},
                {"cost_basis_per_share": None, "income_per_share": 0, "realised_per_share": 5.6, "cycles": 1}),
          refuses("assigned without a put", {"steps": [{"step": "put_assigned"}]}, "stage"),
          refuses("no such step", {"steps": [{"step": "sell_shares"}]}, "steps[0].step", DATA))


shapes()
outcomes()
collateral()
sheets()
grid()
calendars()
management()
