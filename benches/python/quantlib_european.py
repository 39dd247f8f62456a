"""QuantLib's closed forms, in a loop: it takes no columns."""

from math import exp, sqrt

import QuantLib as ql
from worker import Implementation

KINDS = {1.0: ql.Option.Call, -1.0: ql.Option.Put}


def price(rows, _threads):
    columns = list(zip(*rows.lists()))
    formula = ql.blackFormula

    def run():
        return [
            formula(
                KINDS[sign],
                strike,
                spot * exp((rate - dividend_yield) * years),
                volatility * sqrt(years),
                exp(-rate * years),
            )
            for spot, strike, years, rate, dividend_yield, volatility, _, sign, _ in columns
        ]

    return run


def greeks(rows, _threads):
    columns = list(zip(*rows.lists()))

    def run():
        answers = []
        for spot, strike, years, rate, dividend_yield, volatility, _, sign, _ in columns:
            calculator = ql.BlackCalculator(
                ql.PlainVanillaPayoff(KINDS[sign], strike),
                spot * exp((rate - dividend_yield) * years),
                volatility * sqrt(years),
                exp(-rate * years),
            )
            answers += (
                calculator.value(),
                calculator.delta(spot),
                calculator.gamma(spot),
                calculator.vega(years),
                calculator.theta(spot, years),
                calculator.rho(years),
            )
        return answers

    return run


def implied_volatility(rows, _threads):
    columns = list(zip(*rows.lists()))
    inverse = ql.blackFormulaImpliedStdDevLiRS

    def one(spot, strike, years, rate, dividend_yield, _, premium, sign, _american_premium):
        forward = spot * exp((rate - dividend_yield) * years)
        try:
            return inverse(KINDS[sign], strike, forward, premium, exp(-rate * years)) / sqrt(years)
        except RuntimeError:
            return float("nan")

    return lambda: [one(*contract) for contract in columns]


NAME = f"QuantLib {ql.__version__}"
ALL = [
    Implementation("price", f"{NAME}, blackFormula", price, most_rows=100_000),
    Implementation("greeks", f"{NAME}, BlackCalculator", greeks, most_rows=1_000),
    Implementation("implied-volatility", f"{NAME}, Li and Lee", implied_volatility, most_rows=100_000),
]
