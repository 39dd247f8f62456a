"""Writes the golden vectors of the cleaning of chains, the fit of parity and the standing of a volatility in its history.

    python chains.py

Parity is made to hold exactly, so that the line through its pairs is known; the rest is counting.
"""

from fractions import Fraction

from vectors import gives, refuses, write

SOURCE = "generate/chains.py: arithmetic written there"
EXACT = {"absolute": 0.0, "relative": 0.0}


def parity():
    # call - put = 0.98 (101 - strike), for middles with the same spread.
    strikes = [90.0, 95.0, 100.0, 105.0, 110.0]
    puts = [2.0, 3.5, 5.5, 8.5, 12.0]
    calls = [float(Fraction(put) + Fraction(98, 100) * (101 - Fraction(strike))) for put, strike in zip(puts, strikes)]
    sides = lambda middles: ([middle - 0.05 for middle in middles], [middle + 0.05 for middle in middles])
    (call_bid, call_ask), (put_bid, put_ask) = sides(calls), sides(puts)
    given = {"strike": strikes, "call_bid": call_bid, "call_ask": call_ask, "put_bid": put_bid, "put_ask": put_ask, "years": 0.5}
    crossed = {**given, "call_bid": [*call_bid[:4], call_ask[4] + 1]}
    # -ln(0.98) / 0.5, to 17 digits.
    expected = {"forward": 101, "discount": 0.98, "rate": 0.040405414635038994, "strikes": 5, "status": "OK", "residual": [0] * 5, "row_status": ["OK"] * 5}
    write("parity_fit", SOURCE, 1e-11, gives("an exact line", given, expected),
          gives("a discount that is given", {**given, "rate": 0.040405414635038994}, {"forward": 101, "discount": 0.98}),
          gives("a crossed pair is left out", crossed, {"forward": 101, "strikes": 4, "row_status": ["OK"] * 4 + ["BAD_INPUT"]}),
          refuses("columns of different lengths", {**given, "put_ask": [1.0, 2.0]}, "put_ask", "LENGTH_MISMATCH"))


def cleaning():
    quote = lambda strike, bid, ask, kind="call", expiration="2026-07-17": {"expiration": expiration, "kind": kind, "strike": strike, "bid": bid, "ask": ask}
    quotes = [quote(100.0, 5.0, 5.2), quote(105.0, 3.0, 2.9), quote(110.0, 0.0, 0.2), quote(115.0, None, 0.2), quote(100.0, 4.0, 4.2, expiration="2026-01-16"),
              quote(95.0, 8.0, 8.2), quote(95.0, 8.1, 8.3)]
    fault = [None, "CROSSED", "ZERO_BID", "NO_QUOTE", "EXPIRED", "DUPLICATE", "DUPLICATE"]
    given = {"chain": {"quote_date": "2026-04-17", "spot": 100.0, "quotes": quotes}, "as_of": "2026-04-17"}
    counts = {name: fault.count(name) for name in fault if name}
    write("chain_cleaning", SOURCE, EXACT, gives("one of each", given, {"fault": fault, "left_out": counts, "kept": 1}),
          refuses("a kind that is not one", {**given, "chain": {**given["chain"], "quotes": [quote(1.0, 1.0, 1.0, "swap")]}}, "chain.quotes[0].kind", "INVALID_DATA"),
          refuses("a style that is not one", {**given, "style": "asian"}, "style"))


def standing():
    history = [round(0.2 + 0.001 * (day * 37 % 101), 3) for day in range(120)]
    low, high = min(history), max(history)
    below = sum(value < 0.2505 for value in history)
    write("volatility_standing", SOURCE, 1e-13,
          gives("120 days", {"today": 0.2505, "history": history}, {"rank": (0.2505 - low) / (high - low), "percentile": below / 120, "observations": 120}),
          gives("too few", {"today": 0.2505, "history": history[:30]}, {"rank": None, "percentile": None, "observations": 30}),
          refuses("no history", {"today": 0.2505}, "history"))


parity()
cleaning()
standing()
