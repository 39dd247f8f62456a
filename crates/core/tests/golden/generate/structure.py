"""Writes the golden vectors of market structure, pivot points and the other indicators that TA-Lib lacks and no other script
has: the definitions over exact fractions, bar by bar, looking back over the whole series each time.

    python structure.py
"""

import random
from fractions import Fraction

from vectors import gives, refuses, write

NAN = float("nan")
SOURCE = "generate/structure.py: the definitions over exact fractions, Python's standard library"
EXACT = {"absolute": 0.0, "relative": 0.0}
NEAR = {"absolute": 1e-13, "relative": 1e-13}


def made(seed, count):
    """Bars on a coarse grid, so that prices are often equal."""
    draw, last, rows = random.Random(seed), 100.0, []
    for _ in range(count):
        opened = last
        last = max(20.0, last + draw.randint(-6, 6) * 0.25)
        rows.append((opened, max(opened, last) + draw.randint(0, 4) * 0.25, min(opened, last) - draw.randint(0, 4) * 0.25, last))
    return dict(zip(("open", "high", "low", "close"), (list(column) for column in zip(*rows))))


BARS = made(2026, 160)


def exact(name):
    return [Fraction(value) for value in BARS[name]]


O, H, L, C = map(exact, ("open", "high", "low", "close"))
ALL = range(len(C))


def of(*names):
    return {name: BARS[name] for name in names}


def lengths(inputs, shorter):
    return {**inputs, shorter: inputs[shorter][:-1]}


def extremes(left, right):
    """The bar of each swing high and of each swing low."""
    inside = range(left, len(C) - right)
    high = [p for p in inside if all(H[p] >= H[p - i] for i in range(1, left + 1)) and all(H[p] > H[p + j] for j in range(1, right + 1))]
    low = [p for p in inside if all(L[p] <= L[p - i] for i in range(1, left + 1)) and all(L[p] < L[p + j] for j in range(1, right + 1))]
    return high, low


def last(swings, right, t):
    """The last swing that is confirmed at a bar."""
    return max((p for p in swings if p + right <= t), default=None)


def swing_points(left, right):
    highs, lows = extremes(left, right)
    out = {name: [NAN] * len(C) for name in ("swing_high", "swing_low", "is_swing_high", "is_swing_low", "bars_since_high", "bars_since_low")}
    for t in ALL[left + right:]:
        for swings, price, name in ((highs, H, "high"), (lows, L, "low")):
            p = last(swings, right, t)
            out[f"is_swing_{name}"][t] = int(t - right in swings)
            if p is not None:
                out[f"swing_{name}"][t], out[f"bars_since_{name}"][t] = price[p], t - p
    return out


def breaks(left, right, needs_close):
    """For each bar the direction that it breaks and the swing that it breaks: at most one is told."""
    highs, lows = extremes(left, right)
    spent_high, spent_low, told = set(), set(), [(0, None)] * len(C)
    for t in ALL[left + right:]:
        high, low = last(highs, right, t), last(lows, right, t)
        up_price, down_price = (C[t], C[t]) if needs_close else (H[t], L[t])
        up = high is not None and high not in spent_high and up_price > H[high]
        down = low is not None and low not in spent_low and down_price < L[low]
        if up:
            spent_high.add(high)
        if down:
            spent_low.add(low)
        if up and down:
            up, down = C[t] > H[high], C[t] < L[low]
        told[t] = (1, high) if up else (-1, low) if down else (0, None)
    return told


def market_structure(left, right, needs_close):
    out = {name: [NAN] * len(C) for name in ("trend", "break_of_structure", "change_of_character")}
    trend = 0
    for t, (direction, _) in list(enumerate(breaks(left, right, needs_close)))[left + right:]:
        turns = direction * trend < 0
        trend = direction or trend
        out["trend"][t] = trend
        out["break_of_structure"][t], out["change_of_character"][t] = (0, direction) if turns else (direction, 0)
    return out


def zones(lookback, formed_at, remembered, names):
    """Zones that later bars fill: of each bar the newest that is open, and how many were filled."""
    share, count = names
    out = {name: [NAN] * len(C) for name in ("formed", "direction", "top", "bottom", share, count)}
    kept = []
    for t in ALL[lookback:]:
        filled = 0
        for zone in list(kept):
            direction, top, bottom, _ = zone
            part = (top - L[t]) / (top - bottom) if direction > 0 else (H[t] - bottom) / (top - bottom)
            zone[3] = max(zone[3], part)
            if part >= 1:
                kept.remove(zone)
                filled += 1
        formed = formed_at(t)
        if formed:
            kept = (kept + [[*formed, Fraction(0)]])[-remembered:]
        out["formed"][t], out[count][t] = formed[0] if formed else 0, filled
        out["direction"][t] = kept[-1][0] if kept else 0
        if kept:
            _, out["top"][t], out["bottom"][t], out[share][t] = kept[-1]
    return out


def fair_value_gap(remembered):
    def formed(t):
        if L[t] > H[t - 2]:
            return 1, L[t], H[t - 2]
        return (-1, L[t - 2], H[t]) if H[t] < L[t - 2] else None

    return zones(2, formed, remembered, ("filled", "gaps_filled"))


def order_block(left, right, needs_close, remembered):
    told = breaks(left, right, needs_close)

    def formed(t):
        direction, p = told[t]
        against = [s for s in range(p, t) if (C[s] - O[s]) * direction < 0] if direction else []
        return (direction, H[against[-1]], L[against[-1]]) if against else None

    return zones(left + right, formed, remembered, ("mitigated", "blocks_broken"))


def true_ranges():
    return [None] + [max(H[t], C[t - 1]) - min(L[t], C[t - 1]) for t in ALL[1:]]


def average_true_range(period):
    """Wilder's average: the mean of the first, then a step of 1 / period to each."""
    ranges, out = true_ranges(), [None] * len(C)
    out[period] = sum(ranges[1 : period + 1]) / period
    for t in ALL[period + 1:]:
        out[t] = (out[t - 1] * (period - 1) + ranges[t]) / period
    return out


def equal_highs_lows(left, right, period, tolerance):
    average, start = average_true_range(period), max(left + right, period)
    out = {name: [NAN] * len(C) for name in ("equal_highs", "equal_lows", "is_equal_highs", "is_equal_lows")}
    for swings, price, name, better in zip(extremes(left, right), (H, L), ("highs", "lows"), (max, min)):
        level = None
        for t in ALL:
            if level is not None and (H[t] > level if better is max else L[t] < level):
                level = None
            pair = [p for p in swings if p + right <= t][-2:]
            is_pair = (len(pair) == 2 and pair[1] + right == t and t >= start
                       and abs(price[pair[1]] - price[pair[0]]) <= Fraction(tolerance) * average[t])
            if is_pair:
                level = better(price[p] for p in pair)
                beyond = H[t] > level if better is max else L[t] < level
                level = None if beyond else level
            if t >= start:
                out[f"is_equal_{name}"][t] = int(is_pair)
                out[f"equal_{name}"][t] = NAN if level is None else level
    return out


def liquidity_sweep(left, right, reclaim_bars):
    out = {name: [NAN] * len(C) for name in ("direction", "swept_high", "swept_low")}
    found = {}
    for side, swings, price in ((-1, extremes(left, right)[0], H), (1, extremes(left, right)[1], L)):
        raided, pending = set(), None
        for t in ALL[left + right:]:
            p = last(swings, right, t)
            if p is not None and p not in raided and (price[t] - price[p]) * side < 0:
                raided.add(p)
                pending = (t, price[p])
            if pending and t < pending[0] + reclaim_bars and (C[t] - pending[1]) * side > 0:
                found.setdefault(t, {})[side], pending = pending[1], None
    for t in ALL[left + right:]:
        sides = found.get(t, {})
        out["direction"][t] = sum(sides)
        out["swept_high"][t], out["swept_low"][t] = sides.get(-1, NAN), sides.get(1, NAN)
    return out


def premium_discount(left, right):
    highs, lows = extremes(left, right)
    column = [NAN] * len(C)
    for t in ALL[left + right:]:
        high, low = last(highs, right, t), last(lows, right, t)
        if high is not None and low is not None and H[high] > L[low]:
            column[t] = (C[t] - L[low]) / (H[high] - L[low])
    return {"premium_discount": column}


def killzone(minutes, start, end):
    inside = [(start <= m < end) if start < end else 0 <= m < end or start <= m < 1440 for m in minutes]
    into = [(m - start) % 1440 for m in minutes]
    out = {"is_inside": [int(i) for i in inside], "session_high": [], "session_low": []}
    begin = window = None
    for t in ALL:
        if inside[t] and (t == 0 or not inside[t - 1] or into[t] < into[t - 1]):
            begin = t
        window = (begin, t) if inside[t] else window
        bars = range(window[0], window[1] + 1) if window else ()
        out["session_high"].append(max((H[i] for i in bars), default=NAN))
        out["session_low"].append(min((L[i] for i in bars), default=NAN))
    return out


def levels(high, low, close):
    pivot = (high + low + close) / 3
    return {"pivot": pivot, "resistance_1": 2 * pivot - low, "resistance_2": pivot + high - low, "resistance_3": high + 2 * (pivot - low),
            "support_1": 2 * pivot - high, "support_2": pivot - high + low, "support_3": low - 2 * (high - pivot)}


def camarilla_levels(high, low, close):
    step = Fraction(11, 10) * (high - low)
    return {f"{side}_{i}": close + sign * step / d for side, sign in (("resistance", 1), ("support", -1)) for i, d in enumerate((12, 6, 4, 2), 1)}


def of_bars_before(formula):
    rows = [formula(H[t - 1], L[t - 1], C[t - 1]) for t in ALL[1:]]
    return {name: [NAN, *(row[name] for row in rows)] for name in rows[0]}


def of_sessions_before(sessions):
    rows = []
    for t in ALL:
        earlier = [i for i in range(t) if sessions[i] != sessions[t]]
        before = [i for i in earlier if sessions[i] == sessions[earlier[-1]]]
        rows.append(levels(max(H[i] for i in before), min(L[i] for i in before), C[before[-1]]) if before else None)
    return {name: [row[name] if row else NAN for row in rows] for name in levels(1, 1, 1)}


def donchian_width(period):
    column = [NAN] * len(C)
    for t in ALL[period - 1:]:
        highest, lowest = max(H[t - period + 1 : t + 1]), min(L[t - period + 1 : t + 1])
        column[t] = 200 * (highest - lowest) / (highest + lowest)
    return {"donchian_width": column}


def atr_trailing_stop(period, multiplier):
    average, out = average_true_range(period), {"stop": [NAN] * len(C), "trend": [NAN] * len(C)}
    stop = None
    for t in ALL[period:]:
        distance = multiplier * average[t]
        below, above = C[t] - distance, C[t] + distance
        if stop is None:
            stop, trend = below, 1
        elif C[t] > stop and C[t - 1] > stop:
            stop, trend = max(stop, below), 1
        elif C[t] < stop and C[t - 1] < stop:
            stop, trend = min(stop, above), -1
        else:
            stop, trend = (below, 1) if C[t] > stop else (above, -1)
        out["stop"][t], out["trend"][t] = stop, trend
    return out


def several(function, columns, definition, parameters, tolerance=EXACT, bad=None):
    inputs = of(*columns)
    cases = [gives(", ".join(f"{k} {v}" for k, v in row.items()) or "bars", {**inputs, **row}, definition(**row)) for row in parameters]
    cases.append(refuses("columns of different lengths", lengths(inputs, columns[-1]), columns[-1], "LENGTH_MISMATCH"))
    cases += [refuses(f"{name} refused", {**inputs, name: value}, name) for name, value in (bad or {}).items()]
    write(function, SOURCE, tolerance, *cases)


THREE, SIDES = ("high", "low", "close"), {"left": 0, "right": 100_001}
PAIRS = [{"left": 2, "right": 2}, {"left": 1, "right": 1}, {"left": 5, "right": 3}]
several("swing_points", ("high", "low"), swing_points, PAIRS, bad=SIDES)
structures = [{**pair, "needs_close": needs} for pair in PAIRS for needs in (1, 0)]
several("market_structure", THREE, market_structure, structures, bad={**SIDES, "needs_close": 2})
several("fair_value_gap", ("high", "low"), fair_value_gap, [{"remembered": 8}, {"remembered": 1}], NEAR, {"remembered": 0})
several("order_block", ("open", *THREE), order_block, [{**row, "remembered": kept} for row, kept in zip(structures, (8, 8, 2, 8, 8, 1))],
        NEAR, {**SIDES, "remembered": 65})
several("equal_highs_lows", THREE, equal_highs_lows,
        [{**pair, "period": period, "tolerance": tolerance} for pair, period, tolerance in zip(PAIRS, (14, 1, 5), (0.125, 0.0, 0.5))],
        bad={**SIDES, "period": 0, "tolerance": -0.1})
several("liquidity_sweep", THREE, liquidity_sweep, [{**pair, "reclaim_bars": bars} for pair, bars in zip(PAIRS, (1, 3, 2))], bad={**SIDES, "reclaim_bars": 0})
several("premium_discount", THREE, premium_discount, PAIRS, NEAR, SIDES)
several("donchian_width", ("high", "low"), donchian_width, [{"period": 20}, {"period": 1}], NEAR, {"period": 0})
several("atr_trailing_stop", THREE, atr_trailing_stop, [{"period": 14, "multiplier": 3}, {"period": 3, "multiplier": 1}], NEAR, {"period": 0, "multiplier": -1.0})
several("camarilla", THREE, lambda: of_bars_before(camarilla_levels), [{}], NEAR)
several("pivot_points", THREE, lambda: of_bars_before(levels), [{}], NEAR)
BARS["session"] = [float(t // 13) for t in ALL]
several("session_pivot_points", (*THREE, "session"), lambda: of_sessions_before(BARS["session"]), [{}], NEAR)
BARS["minute_of_day"] = [float((570 + 35 * t) % 1440) for t in ALL]
several("killzone", ("minute_of_day", "high", "low"), lambda start_minute, end_minute: killzone(BARS["minute_of_day"], start_minute, end_minute),
        [{"start_minute": 420, "end_minute": 600}, {"start_minute": 1320, "end_minute": 120}], bad={"start_minute": 1440, "end_minute": 0})
