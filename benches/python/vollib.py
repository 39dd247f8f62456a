"""py_vollib_vectorized. Its vega and rho are per point and its theta per day: brought to raw units where they
are looked at, outside of what is timed."""

from importlib.metadata import version

import numpy as np
import py_vollib_vectorized as vollib
from worker import Implementation

MODEL = "black_scholes_merton"


def price(rows, _threads):
    arguments = contract(rows)
    return lambda: vollib.vectorized_black_scholes_merton(*arguments, return_as="array")


def greeks(rows, _threads):
    arguments = contract(rows)

    def run():
        prices = vollib.vectorized_black_scholes_merton(*arguments, return_as="array")
        greeks = vollib.get_all_greeks(*arguments, model=MODEL, return_as="dict")
        return Raw(prices, greeks)

    return run


def implied_volatility(rows, _threads):
    flags, spot, strike, years, rate, _, dividend_yield = contract(rows)
    return lambda: vollib.vectorized_implied_volatility(
        rows.premium, spot, strike, years, rate, flags, dividend_yield,
        model=MODEL, return_as="array", on_error="ignore",
    )


def contract(rows):
    flags = np.where(rows.sign > 0.0, "c", "p")
    return flags, rows.spot, rows.strike, rows.years, rows.rate, rows.volatility, rows.dividend_yield


class Raw:
    def __init__(self, prices, greeks):
        self.prices = prices
        self.greeks = greeks

    def __array__(self, dtype=None, copy=None):
        greeks = {name: np.asarray(column) for name, column in self.greeks.items()}
        return np.stack(
            [
                self.prices, greeks["delta"], greeks["gamma"], 100.0 * greeks["vega"],
                365.0 * greeks["theta"], 100.0 * greeks["rho"],
            ],
            axis=1,
        )


NAME = f"py_vollib_vectorized {version('py_vollib_vectorized')}"
ALL = [
    Implementation("price", NAME, price, most_rows=100_000),
    Implementation("greeks", NAME, greeks, most_rows=100_000),
    Implementation("implied-volatility", NAME, implied_volatility, most_rows=100_000),
]
