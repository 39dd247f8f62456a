"""European prices, Greeks and implied volatilities in 80 decimal digits, from the double inputs exactly.

Nothing here knows the library: the formulas are the textbook ones, evaluated with mpmath.
"""

from mpmath import erfc, exp, inf, log, mp, mpf, pi, sqrt

mp.dps = 80

GREEKS = ("price", "delta", "gamma", "vega", "theta", "rho")


def cumulative(x):
    return erfc(-x / sqrt(mpf(2))) / 2


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def discounted(spot, strike, years, rate, dividend_yield):
    return (
        mpf(spot) * exp(-mpf(dividend_yield) * mpf(years)),
        mpf(strike) * exp(-mpf(rate) * mpf(years)),
    )


def log_moneyness(spot, strike, years, rate, dividend_yield):
    return log(mpf(spot) / mpf(strike)) + (mpf(rate) - mpf(dividend_yield)) * mpf(years)


def limit(spot, strike, years, rate, dividend_yield, volatility, kind):
    """No uncertainty left: derivatives are limits, infinite at the money where they have none."""
    sign = 1 if kind == "call" else -1
    forward, payment = discounted(spot, strike, years, rate, dividend_yield)
    at_the_money = forward == payment
    exercised = mpf(1) / 2 if at_the_money else mpf(sign * (forward - payment) > 0)
    asset, paid = sign * forward * exercised, sign * payment * exercised
    decay = inf if at_the_money and volatility > 0 else mpf(0)
    return {
        "price": max(sign * (forward - payment), mpf(0)),
        "delta": asset / mpf(spot),
        "gamma": inf if at_the_money else mpf(0),
        "vega": forward * density(0) * sqrt(mpf(years)) if at_the_money else mpf(0),
        "theta": mpf(dividend_yield) * asset - mpf(rate) * paid - decay,
        "rho": paid * mpf(years),
    }


def greeks(spot, strike, years, rate, dividend_yield, volatility, kind):
    if years == 0 or volatility == 0 or strike == 0:
        return limit(spot, strike, years, rate, dividend_yield, volatility, kind)
    sign = 1 if kind == "call" else -1
    forward, payment = discounted(spot, strike, years, rate, dividend_yield)
    root = sqrt(mpf(years))
    w = mpf(volatility) * root
    x = log_moneyness(spot, strike, years, rate, dividend_yield)
    d1, d2 = x / w + w / 2, x / w - w / 2
    asset = sign * forward * cumulative(sign * d1)
    paid = sign * payment * cumulative(sign * d2)
    return {
        "price": asset - paid,
        "delta": asset / mpf(spot),
        "gamma": forward * density(d1) / (mpf(spot) ** 2 * w),
        "vega": forward * density(d1) * root,
        "theta": mpf(dividend_yield) * asset - mpf(rate) * paid - forward * density(d1) * mpf(volatility) / (2 * root),
        "rho": paid * mpf(years),
    }


def price(*row):
    return greeks(*row)["price"]


def conditioning(spot, strike, years, rate, dividend_yield, volatility, kind):
    """Relative change of the out-of-the-money price per relative rounding of `ln(S/K)`, of the carry and
    of the distance from the money. A row where it is large tests the inputs, not the library."""
    other = greeks(spot, strike, years, rate, dividend_yield, volatility, "call")
    x = log_moneyness(spot, strike, years, rate, dividend_yield)
    if x > 0:
        other = greeks(spot, strike, years, rate, dividend_yield, volatility, "put")
    if not other["price"]:
        return inf
    sensitivity = abs(other["delta"]) * mpf(spot) / other["price"]
    terms = abs(log(mpf(spot) / mpf(strike))) + abs((mpf(rate) - mpf(dividend_yield)) * mpf(years))
    return sensitivity * terms


def implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind):
    """The root for the double premium, or None if there is none."""
    sign = 1 if kind == "call" else -1
    forward, payment = discounted(spot, strike, years, rate, dividend_yield)
    side = min(forward, payment)
    value = (mpf(premium) - max(sign * (forward - payment), mpf(0))) / side
    if value <= 0 or value >= 1:
        return None
    h = abs(log_moneyness(spot, strike, years, rate, dividend_yield))

    def excess(w):
        if value < mpf(1) / 2:
            b = cumulative(w / 2 - h / w) - exp(h) * cumulative(-w / 2 - h / w)
            return log(b / value), density(w / 2 - h / w) / b
        c = cumulative(h / w - w / 2) + exp(h) * cumulative(-w / 2 - h / w)
        return log((1 - value) / c), density(w / 2 - h / w) / c

    low, high = mpf(10) ** -20, mpf(10) ** 4
    for _ in range(60):
        middle = sqrt(low * high)
        if excess(middle)[0] < 0:
            low = middle
        else:
            high = middle
    w = sqrt(low * high)
    for _ in range(6):
        error, slope = excess(w)
        w -= error / slope
    assert abs(excess(w)[0]) < mpf(10) ** -40
    return w / sqrt(mpf(years))
