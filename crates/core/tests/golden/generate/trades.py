"""Writes the golden vectors of quotes, probabilities, single trades, ranks, the normal distribution, quoted volatilities,
chosen Greeks and the boundary of exercise.

    python -m pip install mpmath==1.3.0
    python trades.py

Prices and probabilities are the textbook formulas in 80 digits; Greeks beyond the first order are mpmath's numerical
derivatives of the price. The boundary of exercise solves its own integral equation here, by another method than the library's.
"""

import mpmath
from mpmath import diff, erfc, exp, inf, log, mpf, npdf, sqrt
from reference import cumulative, greeks, implied_volatility, price
from vectors import gives, refuses, write

NAN = float("nan")
SOURCE = f"generate/trades.py: mpmath {mpmath.__version__}, 80 digits"
HAND = "generate/trades.py: arithmetic written there"


def columns(names, rows):
    return {name: [row[i] for row in rows] for i, name in enumerate(names.split())}


def quotes():
    # bid, ask, middle, spread over middle, sold at a quarter, bought at a quarter.
    rows = [
        (1.8, 2.0, mpf(19) / 10, mpf(2) / 19, mpf(185) / 100, mpf(195) / 100),
        (0.0, 0.05, mpf(25) / 1000, mpf(2), mpf("0.0125"), mpf("0.0375")),
        (54.1, 54.1, mpf("54.1"), mpf(0), mpf("54.1"), mpf("54.1")),
    ]
    # Crossed, negative, missing, and nothing offered: no market.
    bad = [(2.0, 1.9), (-0.1, 1.0), (NAN, 1.0), (0.0, 0.0)]
    both = {"bid": [row[0] for row in rows] + [row[0] for row in bad], "ask": [row[1] for row in rows] + [row[1] for row in bad]}
    lengths = {"bid": [1.0, 2.0], "ask": [1.0, 2.0, 3.0]}
    none = [NAN] * len(bad)
    for function, output, place in (("mid", "mid", 2), ("spread_fraction", "spread_fraction", 3)):
        write(function, HAND, 1e-15, gives("quotes", both, {output: [row[place] for row in rows] + none}),
              refuses("columns of different lengths", lengths, "bid", "LENGTH_MISMATCH"))
    for function, place, side in (("sell_price", 4, 0), ("buy_price", 5, 1)):
        write(
            function, HAND, 1e-15,
            gives("middle, if nothing is said", both, {"price": [row[2] for row in rows] + none}),
            gives("a quarter of the spread worse", {**both, "fill": "quarter"}, {"price": [row[place] for row in rows] + none}),
            gives("at the side that is quoted", {**both, "fill": "natural"}, {"price": [row[side] for row in rows] + none}),
            refuses("a fill that is not there", {**both, "fill": "half"}, "fill"),
            refuses("columns of different lengths", lengths, "bid", "LENGTH_MISMATCH"),
        )


def probabilities():
    rows = [(100.0, 95.0, 38 / 365, 0.04, 0.01, 0.32), (180.0, 195.3, 529 / 365, 0.038, 0.005, 0.28),
            (450.0, 427.185, 46 / 365, 0.042, 0.013, 0.194), (50.0, 50.0, 2.0, -0.01, 0.03, 0.9), (10.0, 30.0, 0.1, 0.0, 0.0, 0.4)]

    def above(spot, level, years, rate, dividend_yield, volatility):
        deviation = mpf(volatility) * sqrt(mpf(years))
        centre = log(mpf(spot)) + (mpf(rate) - mpf(dividend_yield)) * mpf(years) - deviation**2 / 2
        return erfc((log(mpf(level)) - centre) / deviation / sqrt(mpf(2))) / 2

    names = "spot level years rate dividend_yield volatility"
    inputs = columns(names, rows)
    for function, of in (("probability_above", lambda p: p), ("probability_below", lambda p: 1 - p)):
        write(function, SOURCE, {"absolute": 1e-15, "relative": 1e-13},
              gives("levels", inputs, {"probability": [of(above(*row)) for row in rows]}),
              gives("what is missing", {**inputs, "spot": [NAN] * 5}, {"probability": [NAN] * 5}),
              refuses("columns of different lengths", {**inputs, "level": [1.0, 2.0]}, "level", "LENGTH_MISMATCH"))
    write("probability_of_touch", HAND, 1e-15,
          gives("twice, and at most one", {"probability_in_the_money": [0.0, 0.125, 0.5, 0.75, 1.0, NAN]}, {"probability": [0, 0.25, 1, 1, 1, NAN]}),
          refuses("no column", {"probability_in_the_money": "half"}, "probability_in_the_money"))
    rows = [(100.0, 0.32, 38 / 365), (450.0, 0.165, 46 / 365), (62.0, 0.322, 0.25)]
    inputs = columns("spot volatility years", rows)
    write("expected_move", SOURCE, 1e-15,
          gives("one deviation", inputs, {"expected_move": [mpf(s) * mpf(v) * sqrt(mpf(t)) for s, v, t in rows]}),
          gives("what is missing", {**inputs, "volatility": [NAN]}, {"expected_move": [NAN] * 3}),
          refuses("columns of different lengths", {**inputs, "years": [1.0] * 2}, "years", "LENGTH_MISMATCH"))
    # A straddle is the mean distance of a normal distribution: √(2/π) of a deviation.
    straddle = {"call": [3.9894, 0.0, 2.0], "put": [3.9894, 1.5, 2.25]}
    write("expected_move_from_straddle", SOURCE, 1e-15,
          gives("at the money", straddle, {"expected_move": [sqrt(mpmath.pi / 2) * (mpf(c) + mpf(p)) for c, p in zip(*straddle.values())]}),
          gives("no prices", {"call": [NAN, -1.0], "put": [1.0]}, {"expected_move": [NAN, NAN]}),
          refuses("columns of different lengths", {**straddle, "put": [1.0] * 2}, "put", "LENGTH_MISMATCH"))


def trades():
    # spot, strike, credit, days.
    rows = [(100.0, 95.0, 1.9, 46), (209.0, 200.0, 1.2, 30), (50.0, 60.0, 11.0, 365)]

    def put(spot, strike, credit, days):
        spot, strike, credit = map(mpf, (spot, strike, credit))
        risked = strike - credit
        return [credit / risked, credit / risked * 365 / days, credit / strike, risked, 1 - strike / spot, 1 - risked / spot,
                strike * 100, risked * 100]

    outputs = ("return_on_capital annualised_return yield_on_strike break_even cushion break_even_cushion "
               "collateral_dollars maximum_loss_dollars")
    inputs = columns("spot strike credit days", rows)
    write("cash_secured_put", HAND, 1e-14,
          gives("puts", inputs, columns(outputs, [put(*row) for row in rows])),
          gives("days that are not whole", {**inputs, "days": [30.5]}, {name: [NAN] * 3 for name in outputs.split()}),
          refuses("columns of different lengths", {**inputs, "days": [1.0] * 4}, "spot", "LENGTH_MISMATCH"))

    # spot, strike, debit, delta, days.
    rows = [(180.0, 140.0, 55.3, 0.8, 529), (100.0, 80.0, 22.0, 0.95, 400)]

    def call(spot, strike, debit, delta, days):
        spot, strike, debit, delta = map(mpf, (spot, strike, debit, delta))
        extrinsic = debit - (spot - strike)
        return [delta * spot / debit, extrinsic, extrinsic / spot * 365 / days, strike + debit, (strike + debit) / spot - 1, debit * 100]

    outputs = "leverage extrinsic carry break_even break_even_move cost_dollars"
    inputs = columns("spot strike debit delta days", rows)
    write("leap_call", HAND, 1e-13,
          gives("calls", inputs, columns(outputs, [call(*row) for row in rows])),
          gives("days that are not whole", {**inputs, "days": [30.5]}, {name: [NAN] * 2 for name in outputs.split()}),
          refuses("columns of different lengths", {**inputs, "days": [1.0] * 4}, "spot", "LENGTH_MISMATCH"))


def ranks():
    # 300 volatilities: the last 252 count for the rank, the 252 before the last for the percentile.
    history = [round(0.2 + 0.001 * (i * 37 % 101), 6) for i in range(299)] + [0.2505]
    year = history[-252:]
    rank = (mpf(history[-1]) - min(year)) / (mpf(max(year)) - min(year))
    before = history[-253:-1]
    below = mpf(sum(value < history[-1] for value in before)) / 252
    for function, output, value in (("implied_volatility_rank", "rank", rank), ("implied_volatility_percentile", "percentile", below)):
        write(function, HAND, 1e-13,
              gives("300 days", {"history": history}, {output: [value]}),
              gives("too short", {"history": history[:100]}, {output: [NAN]}),
              refuses("no history", {}, "history"))


def normal():
    points = [-38.0, -10.0, -3.5, -1.0, -1e-9, 0.0, 0.3, 1.96, 6.0, 8.5, 40.0]
    ends = {"x": [float("inf"), float("-inf"), NAN]}
    write("normal_pdf", SOURCE, {"absolute": 0.0, "relative": 1e-13},
          gives("points", {"x": points}, {"density": [npdf(mpf(x)) for x in points]}),
          gives("ends", ends, {"density": [0, 0, NAN]}), refuses("no column", {"x": "zero"}, "x"))
    write("normal_cdf", SOURCE, {"absolute": 0.0, "relative": 1e-13},
          gives("points", {"x": points}, {"probability": [cumulative(mpf(x)) for x in points]}),
          gives("ends", ends, {"probability": [1, 0, NAN]}), refuses("no column", {"x": "zero"}, "x"))
    chances = [1e-300, 1e-20, 0.001, 0.025, 0.3, 0.5, 0.8413447460685429, 0.975, 0.999999]

    def inverse(chance):
        low, high = mpf(-40), mpf(40)
        for _ in range(300):
            middle = (low + high) / 2
            low, high = (middle, high) if cumulative(middle) < mpf(chance) else (low, middle)
        return low

    write("normal_inverse_cdf", SOURCE, {"absolute": 1e-15, "relative": 1e-14},
          gives("chances", {"probability": chances}, {"x": [inverse(chance) for chance in chances]}),
          gives("ends", {"probability": [0.0, 1.0, -0.1, 1.1, NAN]}, {"x": [-inf, inf, NAN, NAN, NAN]}),
          refuses("no column", {"probability": "half"}, "probability"))


NAMES = "spot strike years rate dividend_yield volatility kind"


def options():
    rows = [(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, "call"), (100.0, 90.0, 0.5, 0.03, 0.02, 0.35, "put"), (42.0, 50.0, 2.0, 0.01, 0.04, 0.28, "call")]

    def partial(row, orders):
        """Derivatives by spot, years, volatility and rate."""
        spot, strike, years, rate, dividend_yield, volatility, kind = row
        of = lambda s, t, v, r: price(s, strike, t, r, dividend_yield, v, kind)
        return diff(of, (mpf(spot), mpf(years), mpf(volatility), mpf(rate)), orders)

    # Years to expiry shrink as time passes: a derivative by time has the other sign.
    definitions = {
        "price": lambda row: price(*row), "delta": lambda row: greeks(*row)["delta"],
        "gamma": lambda row: greeks(*row)["gamma"], "vega": lambda row: greeks(*row)["vega"],
        "theta": lambda row: greeks(*row)["theta"], "rho": lambda row: greeks(*row)["rho"],
        "vanna": lambda row: partial(row, (1, 0, 1, 0)), "volga": lambda row: partial(row, (0, 0, 2, 0)),
        "charm": lambda row: -partial(row, (1, 1, 0, 0)), "speed": lambda row: partial(row, (3, 0, 0, 0)),
        "zomma": lambda row: partial(row, (2, 0, 1, 0)), "color": lambda row: -partial(row, (2, 1, 0, 0)),
    }
    inputs = columns(NAMES, rows)
    write("select_greeks", SOURCE, 1e-11,
          gives("every order", {**inputs, "select": list(definitions)},
                {name: [of(row) for row in rows] for name, of in definitions.items()} | {"status": ["OK"] * 3}),
          gives("one", {**inputs, "select": ["vanna"]}, {"vanna": [definitions["vanna"](row) for row in rows]}),
          refuses("a Greek that is not there", {**inputs, "select": ["kappa"]}, "select"),
          refuses("columns of different lengths", {**inputs, "rate": [0.0, 0.0], "select": ["delta"]}, "rate", "LENGTH_MISMATCH"))

    quoted = [row[:5] + (float(price(*row)) * 0.98, float(price(*row)) * 1.04, row[6]) for row in rows]
    inputs = columns("spot strike years rate dividend_yield bid ask kind", quoted)
    at = lambda premium: [implied_volatility(*row[:5], premium(row), row[7]) for row in quoted]
    middles = [(row[5] + row[6]) / 2 for row in quoted]
    ok = ["OK"] * 3
    write("quote_implied_volatility", SOURCE, 1e-13,
          gives("bid, middle and ask", inputs, {
              "bid_volatility": at(lambda row: row[5]), "bid_status": ok, "ask_volatility": at(lambda row: row[6]), "ask_status": ok,
              "middle_volatility": at(lambda row: (row[5] + row[6]) / 2), "middle_status": ok, "middle_premium": middles}),
          refuses("columns of different lengths", {**inputs, "ask": [1.0, 2.0]}, "ask", "LENGTH_MISMATCH"))


quotes()
probabilities()
trades()
ranks()
normal()
options()
