"""QuantLib's American engines. Options and engines are built once; what is timed is the engine."""

import numpy as np
import QuantLib as ql
from worker import Implementation

TODAY = ql.Date(25, ql.November, 2026)
DAYS = ql.Actual365Fixed()
KINDS = {1.0: ql.Option.Call, -1.0: ql.Option.Put}


def option(spot, strike, years, rate, dividend_yield, volatility, sign):
    ql.Settings.instance().evaluationDate = TODAY
    process = ql.BlackScholesMertonProcess(
        ql.QuoteHandle(ql.SimpleQuote(spot)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, dividend_yield, DAYS)),
        ql.YieldTermStructureHandle(ql.FlatForward(TODAY, rate, DAYS)),
        ql.BlackVolTermStructureHandle(ql.BlackConstantVol(TODAY, ql.NullCalendar(), volatility, DAYS)),
    )
    american = ql.VanillaOption(
        ql.PlainVanillaPayoff(KINDS[sign], strike),
        ql.AmericanExercise(TODAY, TODAY + round(years * 365.0)),
    )
    return american, process


def offer(name, engine, most_rows=1_000, task="american"):
    def prepare(rows, _threads):
        built = [
            option(spot, strike, years, rate, dividend_yield, volatility, sign)
            for spot, strike, years, rate, dividend_yield, volatility, _, sign, _ in zip(*rows.lists())
        ]

        for american, process in built:
            american.setPricingEngine(engine(process))
        options = [american for american, _ in built]

        def run():
            for one in options:
                one.recalculate()
            return Prices(options)

        return run

    return Implementation(task, f"QuantLib {ql.__version__}, {name}", prepare, most_rows)


class Prices:
    """Prices that are asked for when somebody looks at them."""

    def __init__(self, options):
        self.options = options

    def __array__(self, dtype=None, copy=None):
        return np.array([one.NPV() for one in self.options])


def implied_volatilities(rows, _threads):
    options = [
        (option(spot, strike, years, rate, dividend_yield, volatility, sign), premium)
        for spot, strike, years, rate, dividend_yield, volatility, _, sign, premium in zip(*rows.lists())
    ]

    def run():
        return [implied_volatility(one, process, premium) for (one, process), premium in options]

    return run


def implied_volatility(one, process, premium):
    """NaN where QuantLib finds none: it says so for premiums next to the value of exercise."""
    try:
        return one.impliedVolatility(premium, process)
    except RuntimeError:
        return float("nan")


def qd_fp(scheme, equation=None):
    equation = ql.QdFpAmericanEngine.Auto if equation is None else equation
    return lambda process: ql.QdFpAmericanEngine(process, scheme, equation)


ALL = [
    offer("QdFp fast", qd_fp(ql.QdFpAmericanEngine.fastScheme())),
    offer("QdFp accurate", qd_fp(ql.QdFpAmericanEngine.accurateScheme())),
    offer("Barone-Adesi and Whaley", ql.BaroneAdesiWhaleyApproximationEngine),
    offer("Bjerksund and Stensland 2002", ql.BjerksundStenslandApproximationEngine),
    offer("Leisen-Reimer tree of 101 steps", lambda p: ql.BinomialVanillaEngine(p, "lr", 101), 100),
    offer("Leisen-Reimer tree of 501 steps", lambda p: ql.BinomialVanillaEngine(p, "lr", 501), 100),
    offer(
        "QdFp high precision with equation B",
        qd_fp(ql.QdFpAmericanEngine.highPrecisionScheme(), ql.QdFpAmericanEngine.FP_B),
        100,
        "american-reference",
    ),
    Implementation(
        "american-implied-volatility",
        f"QuantLib {ql.__version__}, impliedVolatility by its finite differences",
        implied_volatilities,
        100,
    ),
]
