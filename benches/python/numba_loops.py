"""numba: the loop that its users write, compiled for this processor."""

from math import erfc, exp, log, pi, sqrt

import numba
import numpy as np
from worker import Implementation

INVERSE_SQRT_TWO = 1.0 / sqrt(2.0)
INVERSE_SQRT_TAU = 1.0 / sqrt(2.0 * pi)


@numba.njit(inline="always")
def cdf(x):
    return 0.5 * erfc(-x * INVERSE_SQRT_TWO)


def price_loop(spot, strike, years, rate, dividend_yield, volatility, sign, price):
    for i in numba.prange(len(spot)):
        total_volatility = volatility[i] * sqrt(years[i])
        d1 = (log(spot[i] / strike[i]) + (rate[i] - dividend_yield[i]) * years[i]) / total_volatility
        d1 += 0.5 * total_volatility
        d2 = d1 - total_volatility
        forward = spot[i] * exp(-dividend_yield[i] * years[i])
        discounted_strike = strike[i] * exp(-rate[i] * years[i])
        price[i] = sign[i] * (forward * cdf(sign[i] * d1) - discounted_strike * cdf(sign[i] * d2))


def greeks_loop(spot, strike, years, rate, dividend_yield, volatility, sign, greeks):
    for i in numba.prange(len(spot)):
        root = sqrt(years[i])
        total_volatility = volatility[i] * root
        d1 = (log(spot[i] / strike[i]) + (rate[i] - dividend_yield[i]) * years[i]) / total_volatility
        d1 += 0.5 * total_volatility
        d2 = d1 - total_volatility
        dividend_discount = exp(-dividend_yield[i] * years[i])
        discounted_strike = strike[i] * exp(-rate[i] * years[i])
        delta = sign[i] * dividend_discount * cdf(sign[i] * d1)
        payment = sign[i] * discounted_strike * cdf(sign[i] * d2)
        density = dividend_discount * INVERSE_SQRT_TAU * exp(-0.5 * d1 * d1)
        gamma = density / (spot[i] * total_volatility)
        vega = spot[i] * density * root
        greeks[0, i] = spot[i] * delta - payment
        greeks[1, i] = delta
        greeks[2, i] = gamma
        greeks[3, i] = vega
        greeks[4, i] = (
            dividend_yield[i] * spot[i] * delta - rate[i] * payment - 0.5 * vega * volatility[i] / years[i]
        )
        greeks[5, i] = payment * years[i]


def offer(task, loop, width):
    alone = numba.njit(error_model="numpy")(loop)
    together = numba.njit(error_model="numpy", parallel=True)(loop)

    def prepare(rows, threads):
        answers = np.empty((width, len(rows)))
        result = answers[0] if width == 1 else answers
        columns = rows.columns()[:6] + [rows.sign, result]
        if threads > 1:
            numba.set_num_threads(threads)
        compiled = together if threads > 1 else alone

        def run():
            compiled(*columns)
            return answers.T

        return run

    return Implementation(task, f"numba {numba.__version__}", prepare, most_threads=2)


ALL = [offer("price", price_loop, 1), offer("greeks", greeks_loop, 6)]
