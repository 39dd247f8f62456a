"""What one process does, here or on another machine: a part of the work goes in, its answer comes out.

A part is small, some names and a date, and a process reads what it needs by itself, once: its market is the folder in
`STRIKEWISE_MARKET`, or the sample market that is built in. The answer depends on the part alone, so that a part which was lost
with its process can be done again anywhere.
"""

import os
from functools import cache

import numpy as np
import strikewise as sw

#: Calendar days after the quotes.
DAYS = range(0, 120, 10)


@cache
def market(as_of=None):
    folder = os.environ.get("STRIKEWISE_MARKET")
    return sw.read_market(folder, as_of=as_of) if folder else sw.sample_market(as_of=as_of)


def scan_dates():
    """Twelve dates of the sample market, or every date of which the folder has chains."""
    if folder := os.environ.get("STRIKEWISE_MARKET"):
        return sorted(os.listdir(os.path.join(folder, "chains")))
    return market()["tickers"]["AAPL"]["bars"]["date"][-12:]


def scan(as_of):
    """The setups and the funnel of a date."""
    report = sw.scan(market(as_of))
    return {"as_of": as_of, "setups": report["setups"], "funnel": report["funnel"]}


def chain_parts():
    """A part for each chain and each day on which it is priced."""
    tickers = (ticker for ticker, data in market()["tickers"].items() if data["chains"])
    return [(ticker, days) for ticker in sorted(tickers) for days in DAYS]


def price_chain(part):
    """The Greeks of every contract of a chain after some days, spot and volatilities as they were quoted; NaN where there is none."""
    ticker, days = part
    data = market()
    chain = data["tickers"][ticker]["chains"][0]
    quotes = chain["quotes"]
    expiration = np.array([quote["expiration"] for quote in quotes], dtype="datetime64[D]")
    left = (expiration - np.datetime64(chain["quote_date"])).astype(float) - days
    strike = [quote["strike"] for quote in quotes]
    kind = [quote["kind"] for quote in quotes]
    volatility = [quote["implied_volatility"] for quote in quotes]
    years = np.where(left > 0, left / 365, np.nan)
    rate = np.interp(years, data["yields"]["years"], data["yields"]["rate"])
    greeks = sw.american_greeks(chain["spot"], strike, years, rate, 0.0, volatility, kind)
    return np.stack([greeks.price, greeks.delta, greeks.gamma, greeks.vega, greeks.theta])


def are_identical(one, other):
    """To the last bit; what is missing in one is missing in the other."""
    if isinstance(one, np.ndarray):
        return np.array_equal(one, other, equal_nan=True)
    return one == other
