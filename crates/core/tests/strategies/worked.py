"""Four strategies worked outside the library: a cash-secured put, a LEAP call, an iron condor and a calendar. Writes NAME.json, which
`tests/worked_strategies.rs` compares, and NAME.md as the sheet that a reader can follow by hand.

Prices are mpmath's normal distribution in the formula of Black and Scholes, Greeks mpmath's numerical derivatives of
them, and expected values of flat smiles numerical integrals of the payoff over the lognormal density; nothing is read from
the library.
Run: python3 worked.py (mpmath 1.3.0).
"""

import json
from pathlib import Path

import mpmath
from mpmath import mpf

mpmath.mp.dps = 40
HERE = Path(__file__).parent
INFINITY = mpmath.inf


def number(text):
    return mpf(text)


def price(spot, strike, years, rate, dividend_yield, volatility, kind):
    total = volatility * mpmath.sqrt(years)
    forward = spot * mpmath.exp((rate - dividend_yield) * years)
    d1 = mpmath.log(forward / strike) / total + total / 2
    d2 = d1 - total
    sign = 1 if kind == "call" else -1
    return mpmath.exp(-rate * years) * sign * (
        forward * mpmath.ncdf(sign * d1) - strike * mpmath.ncdf(sign * d2)
    )


def above(market, level, volatility):
    """Risk-neutral probability of ending above a level, by the integral of the lognormal density."""
    total = volatility * mpmath.sqrt(market["years"])
    centre = (
        mpmath.log(market["spot"])
        + (market["rate"] - market["dividend_yield"]) * market["years"]
        - total**2 / 2
    )
    return mpmath.quad(
        lambda x: mpmath.npdf(x, centre, total),
        [mpmath.log(level), max(centre, mpmath.log(level)) + total, INFINITY],
    )


def mean_of_payoff(market, payoff, volatility, kinks):
    """Discounted mean of a payoff, by its integral over the lognormal density."""
    total = volatility * mpmath.sqrt(market["years"])
    centre = (
        mpmath.log(market["spot"])
        + (market["rate"] - market["dividend_yield"]) * market["years"]
        - total**2 / 2
    )
    points = [centre - 40 * total, *sorted(mpmath.log(k) for k in kinks), centre + 40 * total]
    # Pieces of a few deviations each, so that the quadrature sees the density.
    fine = [points[0]]
    for point in points[1:]:
        pieces = int(mpmath.ceil((point - fine[-1]) / (2 * total)))
        start = fine[-1]
        fine += [start + (point - start) * i / pieces for i in range(1, pieces + 1)]
    mean = mpmath.quad(lambda x: payoff(mpmath.exp(x)) * mpmath.npdf(x, centre, total), fine)
    return mpmath.exp(-market["rate"] * market["years"]) * mean


def smile(points, strike):
    """Straight lines between points, flat beyond them."""
    if strike <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if strike <= x1:
            return y0 + (y1 - y0) * (strike - x0) / (x1 - x0)
    return points[-1][1]


def greeks(market, legs):
    """Net Greeks per share by numerical derivatives of the price."""

    def value(spot, years, rate, shift):
        return sum(
            q * price(spot, k, years, rate, market["dividend_yield"], v + shift, kind)
            for q, k, v, kind in legs
        )

    at = (market["spot"], market["years"], market["rate"], mpf(0))
    step = {"h": mpf(10) ** -10}

    def partial(orders):
        return mpmath.diff(value, at, orders, **step)

    return {
        "price": value(*at),
        "delta": partial((1, 0, 0, 0)),
        "gamma": partial((2, 0, 0, 0)),
        "theta": -partial((0, 1, 0, 0)),
        "rho": partial((0, 0, 1, 0)),
        "vega": partial((0, 0, 0, 1)),
    }


def sheet(name, title, market, legs, contracts, smile_points, fill, figures, steps, about, expirations=None):
    """Writes both files. `legs` are (side, kind, strike, bid, ask, volatility)."""
    document = {
        "source": f"mpmath {mpmath.__version__}, worked.py",
        "strategy": name,
        "market": {
            "spot": float(market["spot"]),
            "rate": float(market["rate"]),
            "dividend_yield": float(market["dividend_yield"]),
            "today": market["today"],
            "expiration": market["expiration"],
        },
        "fill": fill,
        "contracts": contracts,
        "smile": [[float(x), float(y)] for x, y in smile_points],
        "legs": [
            {
                "side": side,
                "kind": kind,
                "strike": float(strike),
                "bid": float(bid),
                "ask": float(ask),
                "volatility": float(volatility),
            }
            for side, kind, strike, bid, ask, volatility in legs
        ],
        "expected": {
            key: [float(v) for v in value]
            if isinstance(value, list)
            else {k: float(v) for k, v in value.items()}
            if isinstance(value, dict)
            else None
            if value is None
            else float(value)
            for key, value in figures.items()
        },
    }
    for leg, day in zip(document["legs"], expirations or []):
        leg["expiration"] = day
    (HERE / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")
    lines = [
        f"# {title}",
        "",
        about,
        "",
        f"Spot {float(market['spot']):g}, rate {float(market['rate']):g}, dividend yield "
        f"{float(market['dividend_yield']):g}, {market['days']} days "
        f"({market['today']} to {market['expiration']}), `T = {market['days']}/365`, "
        f"{contracts} contract{'s' if contracts > 1 else ''}, fill: {fill}.",
        "",
        "| leg | strike | bid | ask | volatility |",
        "|---|---:|---:|---:|---:|",
        *(
            f"| {side} {kind} | {float(strike):g} | {float(bid):.2f} | {float(ask):.2f} | {float(v):g} |"
            for side, kind, strike, bid, ask, v in legs
        ),
        "",
        "Smile: " + ", ".join(f"{float(y):g} at {float(x):g}" for x, y in smile_points)
        + "; straight between, flat beyond.",
        "",
        "| figure | how | value |",
        "|---|---|---:|",
        *(f"| {what} | {how} | {mpmath.nstr(mpf(v), 10)} |" for what, how, v in steps),
        "",
        "Made by `worked.py`; checked by `tests/worked_strategies.rs`.",
        "",
    ]
    (HERE / f"{name}.md").write_text("\n".join(lines))


def position(net, shares):
    return {
        "delta_shares": net["delta"] * shares,
        "gamma_shares": net["gamma"] * shares,
        "theta_per_day_dollars": net["theta"] * shares / 365,
        "vega_per_point_dollars": net["vega"] * shares / 100,
        "rho_per_point_dollars": net["rho"] * shares / 100,
    }


def cash_secured_put():
    market = {
        "spot": number("100"),
        "rate": number("0.04"),
        "dividend_yield": number("0.01"),
        "today": "2026-01-05",
        "expiration": "2026-02-12",
        "days": 38,
        "years": mpf(38) / 365,
    }
    strike, bid, ask, volatility = map(number, ("95", "1.80", "2.00", "0.32"))
    credit = (bid + ask) / 2 - (ask - bid) / 4
    capital = strike - credit
    on_capital = credit / capital
    break_even = strike - credit
    profit = above(market, break_even, volatility)
    mean = credit - mean_of_payoff(
        market, lambda s: max(strike - s, mpf(0)), volatility, [strike]
    )
    move = market["spot"] * volatility * mpmath.sqrt(market["years"])
    # Cboe: premium (middle) + 20 % of the share less what the put is out of the money, at least 10 % of the strike.
    margin = (bid + ask) / 2 + max(
        number("0.2") * market["spot"] - (market["spot"] - strike), strike / 10
    )
    net = greeks(market, [(-1, strike, volatility, "put")])
    assigned = 1 - above(market, strike, volatility)
    figures = {
        "credit_per_share": credit,
        "mid_credit_per_share": (bid + ask) / 2,
        "natural_credit_per_share": bid,
        "credit_dollars": credit * 200,
        "maximum_profit_dollars": credit * 200,
        "maximum_loss_dollars": break_even * 200,
        "break_evens": [break_even],
        "requirement_dollars": strike * 200,
        "capital_dollars": capital * 200,
        "margin_requirement_per_share": margin,
        "return_on_capital": on_capital,
        "annualised_return": on_capital * 365 / 38,
        "probability_of_profit": profit,
        "probability_of_maximum_loss": 0,
        "probability_in_the_money": assigned,
        "expected_value_dollars": mean * 200,
        "expected_move": move,
        "greeks": net,
        "position": position(net, 200),
    }
    steps = [
        ("credit per share", "1.90 - 0.20/4", credit),
        ("credit, two contracts", "1.85 · 200", credit * 200),
        ("break-even", "95 - 1.85", break_even),
        ("most lost", "93.15 · 200", break_even * 200),
        ("cash set aside", "95 · 200", strike * 200),
        ("capital", "(95 - 1.85) · 200", capital * 200),
        ("Reg-T requirement per share", "1.90 + max(20 - 5, 9.5)", margin),
        ("return on capital", "1.85 / 93.15", on_capital),
        ("annualised", "· 365/38", on_capital * 365 / 38),
        ("d2 at the break-even", "(ln(100/93.15) + 0.03 T)/(0.32 √T) - 0.32 √T/2",
         (mpmath.log(100 / break_even) + number("0.03") * market["years"])
         / (volatility * mpmath.sqrt(market["years"])) - volatility * mpmath.sqrt(market["years"]) / 2),
        ("probability of profit", "Φ(d2), by the integral of the density", profit),
        ("probability of assignment", "P(S_T < 95)", assigned),
        ("value of the put", "e^(-rT) ∫ max(95 - s, 0)", credit - mean),
        ("expected value", "(1.85 - value) · 200", mean * 200),
        ("expected move", "100 · 0.32 √T", move),
        ("delta, shares", "-200 ∂put/∂S", net["delta"] * 200),
        ("theta, dollars a day", "200 ∂put/∂T / 365", net["theta"] * 200 / 365),
        ("vega, dollars a point", "-200 ∂put/∂σ / 100", net["vega"] * 200 / 100),
    ]
    sheet(
        "cash_secured_put", "A cash-secured put", market,
        [("short", "put", strike, bid, ask, volatility)], 2, [(strike, volatility)], "quarter",
        figures, steps,
        "Two puts sold five below the share, filled a quarter of the spread off the middle, against cash.",
    )


def leap_call():
    market = {
        "spot": number("180"),
        "rate": number("0.038"),
        "dividend_yield": number("0.005"),
        "today": "2026-01-05",
        "expiration": "2027-06-18",
        "days": 529,
        "years": mpf(529) / 365,
    }
    strike, bid, ask, volatility = map(number, ("140", "54.10", "55.30", "0.31"))
    debit = ask
    break_even = strike + debit
    smile_points = [(number("140"), number("0.31")), (number("200"), number("0.28"))]
    at_break_even = smile(smile_points, break_even)
    at_spot = smile(smile_points, market["spot"])
    profit = above(market, break_even, at_break_even)
    mean = (
        mean_of_payoff(market, lambda s: max(s - strike, mpf(0)), volatility, [strike]) - debit
    )
    net = greeks(market, [(1, strike, volatility, "call")])
    extrinsic = debit - (market["spot"] - strike)
    move = market["spot"] * at_spot * mpmath.sqrt(market["years"])
    forgone = market["spot"] * (1 - mpmath.exp(-market["dividend_yield"] * market["years"]))
    figures = {
        "credit_per_share": -debit,
        "mid_credit_per_share": -(bid + ask) / 2,
        "natural_credit_per_share": -ask,
        "credit_dollars": -debit * 100,
        "maximum_profit_dollars": None,
        "maximum_loss_dollars": debit * 100,
        "break_evens": [break_even],
        "requirement_dollars": 0,
        "capital_dollars": debit * 100,
        "return_on_capital": None,
        "annualised_return": None,
        "probability_of_profit": profit,
        "probability_of_maximum_loss": 1 - above(market, strike, volatility),
        "expected_value_dollars": mean * 100,
        "expected_move": move,
        "greeks": net,
        "position": position(net, 100),
        "leverage": net["delta"] * market["spot"] / debit,
        "extrinsic_per_share": extrinsic,
        "carry": extrinsic / market["spot"] / market["years"],
        "break_even_move": break_even / market["spot"] - 1,
        "break_even_move_per_year": (break_even / market["spot"] - 1) / market["years"],
        "theta_per_day_fraction": net["theta"] / 365 / debit,
        "dividends_forgone_per_share": forgone,
        "stop_equivalent": market["spot"] - debit,
    }
    steps = [
        ("debit per share", "the ask", debit),
        ("most lost", "55.30 · 100", debit * 100),
        ("break-even", "140 + 55.30", break_even),
        ("volatility at the break-even", "0.31 - 0.03 · 55.3/60", at_break_even),
        ("probability of profit", "P(S_T > 195.30)", profit),
        ("probability of losing all", "P(S_T < 140) at 0.31", 1 - above(market, strike, volatility)),
        ("value of the call", "e^(-rT) ∫ max(s - 140, 0) at 0.31", mean + debit),
        ("expected value", "(value - 55.30) · 100", mean * 100),
        ("expected move", "180 · 0.29 √T", move),
        ("time value", "55.30 - (180 - 140)", extrinsic),
        ("carry a year", "15.30/180 / T", extrinsic / market["spot"] / market["years"]),
        ("delta", "∂call/∂S", net["delta"]),
        ("leverage", "delta · 180/55.30", net["delta"] * market["spot"] / debit),
        ("theta, dollars a day", "-100 ∂call/∂T / 365", net["theta"] * 100 / 365),
        ("dividends forgone", "180 (1 - e^(-0.005 T))", forgone),
        ("stop-equivalent", "180 - 55.30", market["spot"] - debit),
    ]
    sheet(
        "leap_call", "A LEAP call", market,
        [("long", "call", strike, bid, ask, volatility)], 1, smile_points, "natural",
        figures, steps,
        "One call bought forty in the money, at the ask, with seventeen months to go.",
    )


def iron_condor():
    market = {
        "spot": number("450"),
        "rate": number("0.042"),
        "dividend_yield": number("0.013"),
        "today": "2026-01-05",
        "expiration": "2026-02-20",
        "days": 46,
        "years": mpf(46) / 365,
    }
    smile_points = [
        (number(k), number(v))
        for k, v in (("420", "0.205"), ("430", "0.19"), ("450", "0.165"), ("470", "0.15"), ("480", "0.148"))
    ]
    legs = [
        ("long", "put", number("420"), number("1.95"), number("2.05")),
        ("short", "put", number("430"), number("2.90"), number("3.05")),
        ("short", "call", number("470"), number("3.40"), number("3.60")),
        ("long", "call", number("480"), number("1.60"), number("1.72")),
    ]
    quantity = {"long": 1, "short": -1}
    credit = -sum(quantity[side] * (bid + ask) / 2 for side, _, _, bid, ask in legs)
    natural = -sum(quantity[side] * (ask if side == "long" else bid) for side, _, _, bid, ask in legs)
    width = number("10")
    low, high = number("430") - credit, number("470") + credit
    at_low, at_high = smile(smile_points, low), smile(smile_points, high)
    profit = above(market, low, at_low) - above(market, high, at_high)
    all_lost = (
        1
        - above(market, number("420"), smile(smile_points, number("420")))
        + above(market, number("480"), smile(smile_points, number("480")))
    )
    priced = [
        (quantity[side], strike, smile(smile_points, strike), kind) for side, kind, strike, _, _ in legs
    ]
    value = sum(
        q * mean_of_payoff(
            market,
            (lambda s, k=k: max(s - k, mpf(0))) if kind == "call" else (lambda s, k=k: max(k - s, mpf(0))),
            v,
            [k],
        )
        for q, k, v, kind in priced
    )
    mean = credit + value
    move = market["spot"] * number("0.165") * mpmath.sqrt(market["years"])
    net = greeks(market, priced)
    on_capital = credit / (width - credit)
    figures = {
        "credit_per_share": credit,
        "mid_credit_per_share": credit,
        "natural_credit_per_share": natural,
        "credit_dollars": credit * 300,
        "maximum_profit_dollars": credit * 300,
        "maximum_loss_dollars": (width - credit) * 300,
        "break_evens": [low, high],
        "requirement_dollars": width * 300,
        "capital_dollars": (width - credit) * 300,
        "return_on_capital": on_capital,
        "annualised_return": on_capital * 365 / 46,
        "probability_of_profit": profit,
        "probability_of_maximum_loss": all_lost,
        "expected_value_dollars": mean * 300,
        "expected_move": move,
        "greeks": net,
        "position": position(net, 300),
    }
    steps = [
        ("credit per share", "2.975 - 2.00 + 3.50 - 1.66", credit),
        ("credit at the natural side", "2.90 - 2.05 + 3.40 - 1.72", natural),
        ("most gained, three contracts", "2.815 · 300", credit * 300),
        ("most lost", "(10 - 2.815) · 300", (width - credit) * 300),
        ("break-even below", "430 - 2.815", low),
        ("break-even above", "470 + 2.815", high),
        ("Reg-T requirement", "10 · 300: the most that the spreads can lose", width * 300),
        ("return on capital", "2.815 / 7.185", on_capital),
        ("annualised", "· 365/46", on_capital * 365 / 46),
        ("volatility at 427.185", "0.205 - 0.015 · 7.185/10", at_low),
        ("volatility at 472.815", "0.15 - 0.002 · 2.815/10", at_high),
        ("P(S_T > 427.185)", "at its volatility", above(market, low, at_low)),
        ("P(S_T > 472.815)", "at its volatility", above(market, high, at_high)),
        ("probability of profit", "the difference", profit),
        ("probability of the greatest loss", "P(S_T < 420) + P(S_T > 480)", all_lost),
        ("value of the legs", "each integrated at the volatility of its strike", value),
        ("expected value", "(2.815 + value) · 300", mean * 300),
        ("expected move", "450 · 0.165 √T", move),
        ("delta, shares", "300 ∂/∂S", net["delta"] * 300),
        ("theta, dollars a day", "-300 ∂/∂T / 365", net["theta"] * 300 / 365),
        ("vega, dollars a point", "3 ∂/∂σ", net["vega"] * 3),
    ]
    sheet(
        "iron_condor", "An iron condor", market,
        [(*leg, smile(smile_points, leg[2])) for leg in legs], 3, smile_points, "mid",
        figures, steps,
        "A put spread and a call spread sold around the share, filled in the middle, under a skewed smile.",
    )



def calendar():
    """Sold for 46 days, bought for 130: valued when the near one ends, the far one by its own volatility."""
    market = {
        "spot": number("62"),
        "rate": number("0.035"),
        "dividend_yield": mpf(0),
        "today": "2026-01-05",
        "expiration": "2026-02-20",
        "days": 46,
        "years": mpf(46) / 365,
    }
    strike = number("60")
    near = ("short", "put", strike, number("1.30"), number("1.40"), number("0.33"))
    far = ("long", "put", strike, number("2.75"), number("2.95"), number("0.30"))
    smile_points = [(number("55"), number("0.36")), (number("60"), number("0.33")), (number("70"), number("0.29"))]
    debit = far[4] - near[3]
    left = mpf(130 - 46) / 365

    def far_worth(spot):
        return price(spot, strike, left, market["rate"], market["dividend_yield"], far[5], "put")

    def profit(spot):
        return far_worth(spot) - max(strike - spot, mpf(0)) - debit

    low = mpmath.findroot(profit, (number("52"), number("58")), solver="anderson")
    high = mpmath.findroot(profit, (number("62"), number("70")), solver="anderson")
    # Below the strike the far put loses its time value as the share falls, above it too: the top is at the strike. A
    # worthless share leaves the discounted strike less the strike; one without limit leaves nothing.
    top = profit(strike)
    lost = debit + strike - strike * mpmath.exp(-market["rate"] * left)
    within = above(market, low, smile(smile_points, low)) - above(market, high, smile(smile_points, high))
    at_spot = smile(smile_points, market["spot"])
    far_mean = mean_of_payoff(market, far_worth, at_spot, [strike])
    near_mean = mean_of_payoff(market, lambda s: max(strike - s, mpf(0)), near[5], [strike])
    mean = far_mean - near_mean - debit
    figures = {
        "credit_per_share": -debit,
        "mid_credit_per_share": (near[3] + near[4] - far[3] - far[4]) / 2,
        "natural_credit_per_share": -debit,
        "credit_dollars": -debit * 100,
        "maximum_profit_dollars": top * 100,
        "maximum_loss_dollars": lost * 100,
        "break_evens": [low, high],
        "requirement_dollars": 0,
        "capital_dollars": debit * 100,
        "return_on_capital": top / debit,
        "annualised_return": top / debit * 365 / 46,
        "probability_of_profit": within,
        "probability_of_maximum_loss": None,
        "expected_value_dollars": mean * 100,
        "expected_move": market["spot"] * at_spot * mpmath.sqrt(market["years"]),
    }
    steps = [
        ("debit per share", "2.95 - 1.30", debit),
        ("far put at 60, 84 days left", "Black and Scholes at 0.30", far_worth(strike)),
        ("most gained", "(its value - 1.65) · 100, the share at 60", top * 100),
        ("most lost", "(1.65 + 60 - 60 e^(-0.035 · 84/365)) · 100, the share at 0", lost * 100),
        ("break-even below", "far put = 60 - S + 1.65", low),
        ("break-even above", "far put = 1.65", high),
        ("P(S_T > lower)", "at the volatility there", above(market, low, smile(smile_points, low))),
        ("P(S_T > upper)", "at the volatility there", above(market, high, smile(smile_points, high))),
        ("probability of profit", "the difference", within),
        ("mean of the far put", "e^(-rT) ∫ its price, at the volatility at spot, 0.322", far_mean),
        ("mean of the near put", "e^(-rT) ∫ max(60 - s, 0) at 0.33", near_mean),
        ("expected value", "(far - near - 1.65) · 100", mean * 100),
        ("Reg-T requirement", "the far put covers the near one", mpf(0)),
        ("return on capital", "most gained over 1.65 · 100", top / debit),
    ]
    sheet(
        "calendar", "A calendar", market, [near, far], 1, smile_points, "natural", figures, steps,
        "A put sold for 46 days against one for 130 days (2026-05-15), at the natural side of both quotes.",
        ["2026-02-20", "2026-05-15"],
    )


if __name__ == "__main__":
    cash_secured_put()
    leap_call()
    iron_condor()
    calendar()
