# Made of the catalogue of functions by `cargo xtask generate --write`.
# The first form of a function is the narrowest: a number is a column, too.
# mypy: disable-error-code="overload-overlap"

import os
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from . import objects, records
from ._document import Document as Document
from ._error import StrikewiseError as StrikewiseError
from ._markets import read_market as read_market
from ._markets import sample_market as sample_market
from ._record import Record as Record
from ._status import Status as Status

class _Frame(Protocol):
    """A Series or table of pandas or Polars, or an array of Arrow."""

    def to_numpy(self) -> Any: ...

_Scalar: TypeAlias = float | np.floating[Any] | np.integer[Any]
_Array: TypeAlias = NDArray[np.float64]
_Statuses: TypeAlias = NDArray[np.uint8]
_Series: TypeAlias = Sequence[float | None] | NDArray[Any]
_Numbers: TypeAlias = _Scalar | _Series
_Kind: TypeAlias = str | int
_Kinds: TypeAlias = _Kind | Sequence[str] | Sequence[int] | NDArray[Any]

__version__: str

def catalogue() -> list[dict[str, Any]]: ...

__all__ = [
    "Document",
    "Record",
    "Status",
    "StrikewiseError",
    "catalogue",
    "read_market",
    "sample_market",
    "price",
    "greeks",
    "implied_volatility",
    "select_greeks",
    "quote_implied_volatility",
    "black76_price",
    "black76_greeks",
    "black76_implied_volatility",
    "bachelier_price",
    "bachelier_greeks",
    "bachelier_implied_volatility",
    "digital_price",
    "digital_greeks",
    "american_price",
    "american_greeks",
    "american_implied_volatility",
    "exercise_boundary",
    "tree_leisen_reimer",
    "tree_cox_ross_rubinstein",
    "barone_adesi_whaley_price",
    "barone_adesi_whaley_greeks",
    "bjerksund_stensland_price",
    "bjerksund_stensland_greeks",
    "finite_difference_price",
    "finite_difference_greeks",
    "dividends_price",
    "dividends_greeks",
    "dividends_implied_volatility",
    "parity_forward",
    "parity_implied_yield",
    "mid",
    "spread_fraction",
    "sell_price",
    "buy_price",
    "probability_above",
    "probability_below",
    "probability_of_touch",
    "expected_move",
    "expected_move_from_straddle",
    "cash_secured_put",
    "leap_call",
    "implied_volatility_rank",
    "implied_volatility_percentile",
    "normal_pdf",
    "normal_cdf",
    "normal_inverse_cdf",
    "garch",
    "cone",
    "strategy_cash_secured_put",
    "strategy_covered_call",
    "strategy_leap_call",
    "strategy_poor_mans_covered_call",
    "strategy_vertical_credit_spread",
    "strategy_vertical_debit_spread",
    "strategy_iron_condor",
    "strategy_iron_butterfly",
    "strategy_straddle",
    "strategy_strangle",
    "strategy_calendar",
    "strategy_collar",
    "strategy_custom",
    "strategy_analysis",
    "strategy_credit",
    "strategy_outcome",
    "strategy_collateral",
    "strategy_probabilities",
    "strategy_expected_value",
    "strategy_net_greeks",
    "strategy_position_greeks",
    "strategy_profit_grid",
    "strategy_profit_at_expiration",
    "strategy_assignment_risks",
    "strategy_events",
    "roll",
    "call_in_place_of_shares",
    "wheel",
    "chain_analysis",
    "chain_cleaning",
    "parity_fit",
    "svi_butterfly",
    "volatility_standing",
    "headline_sentiment",
    "news_sentiment",
    "parse_query",
    "scoring_profile",
    "scan",
    "compare_scans",
    "portfolio_greeks",
    "portfolio_positions",
    "portfolio_underlyings",
    "portfolio_beta_weighted",
    "portfolio_margin",
    "portfolio_concentration",
    "portfolio_assignment_cash",
    "portfolio_overlap",
    "portfolio_ladder",
    "portfolio_stress_grid",
    "aligned_returns",
    "beta_to_benchmark",
    "portfolio_historical_risk",
    "portfolio_parametric_risk",
    "regime_observations",
    "regime_assessment",
    "market_breadth",
    "sector_strength",
    "allocation_breaches",
    "accbands",
    "alligator",
    "alma",
    "bbands",
    "camarilla",
    "chandelier_exit",
    "cksp",
    "dema",
    "demark_pivot_points",
    "donchian",
    "donchian_width",
    "ema",
    "fibonacci_pivot_points",
    "frama",
    "hma",
    "ht_trendline",
    "ichimoku",
    "kama",
    "kc",
    "ma",
    "mama",
    "mavp",
    "mcgd",
    "midpoint",
    "midprice",
    "pivot_points",
    "rma",
    "sar",
    "sarext",
    "session_pivot_points",
    "sma",
    "supertrend",
    "swak_butter",
    "swak_gauss",
    "t3",
    "tema",
    "trima",
    "vidya",
    "vwma",
    "wma",
    "woodie_pivot_points",
    "zigzag",
    "zlema",
    "ac",
    "adx",
    "adxr",
    "ao",
    "apo",
    "aroon",
    "aroonosc",
    "asi",
    "bop",
    "cci",
    "cg",
    "chop",
    "choptr",
    "cmo",
    "cmou",
    "coppock",
    "crsi",
    "cti",
    "dosc",
    "dpo",
    "dx",
    "er",
    "eri",
    "fisher",
    "fosc",
    "fractal",
    "gap_percent",
    "high_low_distance",
    "ibs",
    "imi",
    "kdj",
    "kst",
    "kstext",
    "macd",
    "macdext",
    "macdfix",
    "mfi",
    "minus_di",
    "minus_dm",
    "mom",
    "plus_di",
    "plus_dm",
    "ppo",
    "pso",
    "qstick",
    "relative_strength",
    "roc",
    "rocp",
    "rocr",
    "rocr100",
    "rsi",
    "si",
    "smi",
    "sqzmom",
    "stc",
    "stoch",
    "stochf",
    "stochrsi",
    "trix",
    "tsi",
    "ultosc",
    "vhf",
    "vortex",
    "wad",
    "wavetrend",
    "willr",
    "ad",
    "adosc",
    "anchored_vwap",
    "cmf",
    "efi",
    "emv",
    "kvo",
    "marketfi",
    "nvi",
    "obv",
    "pvi",
    "pvo",
    "pvt",
    "rvol",
    "session_vwap",
    "session_vwap_bands",
    "vwap",
    "adr",
    "atr",
    "atr_trailing_stop",
    "bbw",
    "cvi",
    "ewma_volatility",
    "garman_klass",
    "historical_volatility",
    "historical_volatility_percentile",
    "historical_volatility_rank",
    "iv_percentile",
    "iv_rank",
    "massi",
    "natr",
    "parkinson",
    "percentb",
    "realized_volatility",
    "rogerssatchell",
    "rvi",
    "rvir",
    "trange",
    "ulcer_index",
    "yang_zhang",
    "beta",
    "correl",
    "kurtosis",
    "linearreg",
    "linearreg_angle",
    "linearreg_intercept",
    "linearreg_slope",
    "median",
    "percentile",
    "percentrank",
    "rolling_beta",
    "rolling_correlation",
    "skewness",
    "stddev",
    "tsf",
    "var",
    "zscore",
    "avgdev",
    "avgprice",
    "ha",
    "log_returns",
    "medprice",
    "typprice",
    "wclprice",
    "ht_dcperiod",
    "ht_dcphase",
    "ht_phasor",
    "ht_sine",
    "ht_trendmode",
    "swak_2php",
    "swak_bp",
    "swak_hp",
    "add",
    "cumsum",
    "div",
    "max",
    "maxindex",
    "min",
    "minindex",
    "minmax",
    "minmaxindex",
    "mult",
    "sub",
    "sum",
    "acos",
    "asin",
    "atan",
    "ceil",
    "cos",
    "cosh",
    "exp",
    "floor",
    "ln",
    "log10",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "cdl2crows",
    "cdl3blackcrows",
    "cdl3inside",
    "cdl3linestrike",
    "cdl3outside",
    "cdl3starsinsouth",
    "cdl3whitesoldiers",
    "cdlabandonedbaby",
    "cdladvanceblock",
    "cdlbelthold",
    "cdlbreakaway",
    "cdlclosingmarubozu",
    "cdlconcealbabyswall",
    "cdlcounterattack",
    "cdldarkcloudcover",
    "cdldoji",
    "cdldojistar",
    "cdldragonflydoji",
    "cdlengulfing",
    "cdleveningdojistar",
    "cdleveningstar",
    "cdlgapsidesidewhite",
    "cdlgravestonedoji",
    "cdlhammer",
    "cdlhangingman",
    "cdlharami",
    "cdlharamicross",
    "cdlhighwave",
    "cdlhikkake",
    "cdlhikkakemod",
    "cdlhomingpigeon",
    "cdlidentical3crows",
    "cdlinneck",
    "cdlinvertedhammer",
    "cdlkicking",
    "cdlkickingbylength",
    "cdlladderbottom",
    "cdllongleggeddoji",
    "cdllongline",
    "cdlmarubozu",
    "cdlmatchinglow",
    "cdlmathold",
    "cdlmorningdojistar",
    "cdlmorningstar",
    "cdlonneck",
    "cdlpiercing",
    "cdlrickshawman",
    "cdlrisefall3methods",
    "cdlseparatinglines",
    "cdlshootingstar",
    "cdlshortline",
    "cdlspinningtop",
    "cdlstalledpattern",
    "cdlsticksandwich",
    "cdltakuri",
    "cdltasukigap",
    "cdlthrusting",
    "cdltristar",
    "cdlunique3river",
    "cdlupsidegap2crows",
    "cdlxsidegap3methods",
    "swing_points",
    "market_structure",
    "fair_value_gap",
    "order_block",
    "equal_highs_lows",
    "liquidity_sweep",
    "premium_discount",
    "killzone",
]

@overload
def price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[False] = False, threads: int = 1) -> float:
    """Prices of European options, one for each row."""

@overload
def price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[True], threads: int = 1) -> records.Price[float, Status]: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False, threads: int = 1) -> _Array: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[True], threads: int = 1) -> records.Price[_Array, _Statuses]: ...
@overload
def price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, threads: int = 1) -> records.Greeks[float, Status]:
    """Prices and first-order Greeks of European options, one for each row."""

@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, threads: int = 1) -> records.Greeks[_Array, _Statuses]: ...
@overload
def greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, *, threads: int = 1) -> records.Greeks[Any, Any]: ...
@overload
def implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[False] = False, threads: int = 1) -> float:
    """Implied volatilities of European options, one for each row."""

@overload
def implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[True], threads: int = 1) -> records.ImpliedVolatility[float, Status]: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False, threads: int = 1) -> _Array: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[True], threads: int = 1) -> records.ImpliedVolatility[_Array, _Statuses]: ...
@overload
def implied_volatility(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Frame, *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def select_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record:
    """Any Greeks of European options, of first, second or third order, computed in one pass."""

@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def select_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, select: Sequence[Literal["price", "delta", "gamma", "vega", "theta", "rho", "epsilon", "lambda", "dual_delta", "dual_gamma", "vanna", "volga", "charm", "veta", "speed", "zomma", "color", "ultima", "d1", "d2", "probability_in_the_money", "share_probability_in_the_money"]]) -> Record: ...
@overload
def quote_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, bid: _Scalar, ask: _Scalar, kind: _Kind) -> records.QuoteImpliedVolatility[float, Status]:
    """Implied volatilities of bid, middle and ask of European options, one of each for each row."""

@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, bid: _Numbers, ask: _Numbers, kind: _Kinds) -> records.QuoteImpliedVolatility[_Array, _Statuses]: ...
@overload
def quote_implied_volatility(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, bid: _Numbers | _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, bid: _Numbers | _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, bid: _Numbers | _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, bid: _Numbers | _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, bid: _Numbers | _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, bid: _Frame, ask: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, bid: _Numbers, ask: _Frame, kind: _Kinds | _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def quote_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, bid: _Numbers, ask: _Numbers, kind: _Frame) -> records.QuoteImpliedVolatility[Any, Any]: ...
@overload
def black76_price(forward: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Prices of European options on forwards (Black 1976), one for each row."""

@overload
def black76_price(forward: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.Black76Price[float, Status]: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.Black76Price[_Array, _Statuses]: ...
@overload
def black76_price(forward: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_price(forward: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_price(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_greeks(forward: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, volatility: _Scalar, kind: _Kind) -> records.Black76Greeks[float, Status]:
    """Prices and first-order Greeks of European options on forwards (Black 1976), one for each row."""

@overload
def black76_greeks(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Numbers, kind: _Kinds) -> records.Black76Greeks[_Array, _Statuses]: ...
@overload
def black76_greeks(forward: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_greeks(forward: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_greeks(forward: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_greeks(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_greeks(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Frame, kind: _Kinds | _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_greeks(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, volatility: _Numbers, kind: _Frame) -> records.Black76Greeks[Any, Any]: ...
@overload
def black76_implied_volatility(forward: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Implied volatilities of European options on forwards (Black 1976), one for each row."""

@overload
def black76_implied_volatility(forward: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.Black76ImpliedVolatility[float, Status]: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.Black76ImpliedVolatility[_Array, _Statuses]: ...
@overload
def black76_implied_volatility(forward: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, premium: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def black76_implied_volatility(forward: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, premium: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Prices of European options in the normal model, whose volatility is in currency per square-root year."""

@overload
def bachelier_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.BachelierPrice[float, Status]: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.BachelierPrice[_Array, _Statuses]: ...
@overload
def bachelier_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind) -> records.BachelierGreeks[float, Status]:
    """Prices and first-order Greeks of European options in the normal model."""

@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds) -> records.BachelierGreeks[_Array, _Statuses]: ...
@overload
def bachelier_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame) -> records.BachelierGreeks[Any, Any]: ...
@overload
def bachelier_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Implied volatilities of European options in the normal model, in currency per square-root year."""

@overload
def bachelier_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.BachelierImpliedVolatility[float, Status]: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.BachelierImpliedVolatility[_Array, _Statuses]: ...
@overload
def bachelier_implied_volatility(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bachelier_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, payout: Literal["cash", "asset"], *, return_status: Literal[False] = False) -> float:
    """Prices of digital options, which pay cash or a share, one for each row."""

@overload
def digital_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, payout: Literal["cash", "asset"], *, return_status: Literal[True]) -> records.DigitalPrice[float, Status]: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, payout: Literal["cash", "asset"], *, return_status: Literal[False] = False) -> _Array: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, payout: Literal["cash", "asset"], *, return_status: Literal[True]) -> records.DigitalPrice[_Array, _Statuses]: ...
@overload
def digital_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, payout: Literal["cash", "asset"], *, return_status: bool = False) -> Any: ...
@overload
def digital_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[float, Status]:
    """Prices and first-order Greeks of digital options, one for each row."""

@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[_Array, _Statuses]: ...
@overload
def digital_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def digital_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, payout: Literal["cash", "asset"]) -> records.DigitalGreeks[Any, Any]: ...
@overload
def american_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[False] = False, threads: int = 1) -> float:
    """Prices of American options, one for each row, from the boundary of exercise."""

@overload
def american_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[True], threads: int = 1) -> records.AmericanPrice[float, Status]: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[False] = False, threads: int = 1) -> _Array: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[True], threads: int = 1) -> records.AmericanPrice[_Array, _Statuses]: ...
@overload
def american_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[float, Status]:
    """Prices and first-order Greeks of American options, one for each row."""

@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[_Array, _Statuses]: ...
@overload
def american_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, threads: int = 1) -> records.AmericanGreeks[Any, Any]: ...
@overload
def american_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[False] = False, threads: int = 1) -> float:
    """Implied volatilities of American options, one for each row."""

@overload
def american_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[True], threads: int = 1) -> records.AmericanImpliedVolatility[float, Status]: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[False] = False, threads: int = 1) -> _Array: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: Literal[True], threads: int = 1) -> records.AmericanImpliedVolatility[_Array, _Statuses]: ...
@overload
def american_implied_volatility(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def american_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate", *, return_status: bool = False, threads: int = 1) -> Any: ...
@overload
def exercise_boundary(strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[float, Status]:
    """Spots at which American options are exercised today, one for each row."""

@overload
def exercise_boundary(strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[_Array, _Statuses]: ...
@overload
def exercise_boundary(strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def exercise_boundary(strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def exercise_boundary(strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def exercise_boundary(strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def exercise_boundary(strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def exercise_boundary(strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, scheme: Literal["fast", "accurate", "high_precision"] = "accurate") -> records.ExerciseBoundary[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[float, Status]:
    """Prices and Greeks of options on a Leisen-Reimer tree, one for each row."""

@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[_Array, _Statuses]: ...
@overload
def tree_leisen_reimer(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_leisen_reimer(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeLeisenReimer[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[float, Status]:
    """Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row."""

@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[_Array, _Statuses]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def tree_cox_ross_rubinstein(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, style: Literal["european", "american"] = "american", steps: int = 101) -> records.TreeCoxRossRubinstein[Any, Any]: ...
@overload
def barone_adesi_whaley_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Prices of American options by Barone-Adesi and Whaley, one for each row."""

@overload
def barone_adesi_whaley_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.BaroneAdesiWhaleyPrice[float, Status]: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.BaroneAdesiWhaleyPrice[_Array, _Statuses]: ...
@overload
def barone_adesi_whaley_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def barone_adesi_whaley_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind) -> records.BaroneAdesiWhaleyGreeks[float, Status]:
    """Prices and first-order Greeks of American options by Barone-Adesi and Whaley."""

@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds) -> records.BaroneAdesiWhaleyGreeks[_Array, _Statuses]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def barone_adesi_whaley_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame) -> records.BaroneAdesiWhaleyGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[False] = False) -> float:
    """Prices of American options by Bjerksund and Stensland (2002), one for each row."""

@overload
def bjerksund_stensland_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, *, return_status: Literal[True]) -> records.BjerksundStenslandPrice[float, Status]: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, *, return_status: Literal[True]) -> records.BjerksundStenslandPrice[_Array, _Statuses]: ...
@overload
def bjerksund_stensland_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def bjerksund_stensland_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind) -> records.BjerksundStenslandGreeks[float, Status]:
    """Prices and first-order Greeks of American options by Bjerksund and Stensland (2002)."""

@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds) -> records.BjerksundStenslandGreeks[_Array, _Statuses]: ...
@overload
def bjerksund_stensland_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def bjerksund_stensland_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame) -> records.BjerksundStenslandGreeks[Any, Any]: ...
@overload
def finite_difference_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> float:
    """Prices of options on a grid of finite differences, one for each row."""

@overload
def finite_difference_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.FiniteDifferencePrice[float, Status]: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.FiniteDifferencePrice[_Array, _Statuses]: ...
@overload
def finite_difference_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def finite_difference_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[float, Status]:
    """Prices and first-order Greeks of options on a grid of finite differences."""

@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[_Array, _Statuses]: ...
@overload
def finite_difference_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def finite_difference_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.FiniteDifferenceGreeks[Any, Any]: ...
@overload
def dividends_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> float:
    """Prices of options on a share that pays cash dividends, one for each row."""

@overload
def dividends_price(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.DividendsPrice[float, Status]: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.DividendsPrice[_Array, _Statuses]: ...
@overload
def dividends_price(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_price(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_greeks(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar, kind: _Kind, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[float, Status]:
    """Prices and first-order Greeks of options on a share that pays cash dividends."""

@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Kinds, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[_Array, _Statuses]: ...
@overload
def dividends_greeks(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_greeks(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers, kind: _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100) -> records.DividendsGreeks[Any, Any]: ...
@overload
def dividends_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> float:
    """Implied volatilities of options on a share that pays cash dividends."""

@overload
def dividends_implied_volatility(spot: _Scalar, strike: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, premium: _Scalar, kind: _Kind, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.DividendsImpliedVolatility[float, Status]: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Kinds, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: Literal[True]) -> records.DividendsImpliedVolatility[_Array, _Statuses]: ...
@overload
def dividends_implied_volatility(spot: _Frame, strike: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, premium: _Numbers | _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Frame, kind: _Kinds | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def dividends_implied_volatility(spot: _Numbers, strike: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, premium: _Numbers, kind: _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, model: Literal["escrowed", "piecewise_lognormal"] = "escrowed", style: Literal["european", "american"] = "american", space_steps: int = 200, time_steps: int = 100, *, return_status: bool = False) -> Any: ...
@overload
def parity_forward(strike: _Scalar, years: _Scalar, rate: _Scalar, call: _Scalar, put: _Scalar, *, return_status: Literal[False] = False) -> float:
    """The forward that each pair of a call and a put implies."""

@overload
def parity_forward(strike: _Scalar, years: _Scalar, rate: _Scalar, call: _Scalar, put: _Scalar, *, return_status: Literal[True]) -> records.ParityForward[float, Status]: ...
@overload
def parity_forward(strike: _Numbers, years: _Numbers, rate: _Numbers, call: _Numbers, put: _Numbers, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def parity_forward(strike: _Numbers, years: _Numbers, rate: _Numbers, call: _Numbers, put: _Numbers, *, return_status: Literal[True]) -> records.ParityForward[_Array, _Statuses]: ...
@overload
def parity_forward(strike: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, call: _Numbers | _Frame, put: _Numbers | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def parity_forward(strike: _Numbers, years: _Frame, rate: _Numbers | _Frame, call: _Numbers | _Frame, put: _Numbers | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def parity_forward(strike: _Numbers, years: _Numbers, rate: _Frame, call: _Numbers | _Frame, put: _Numbers | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def parity_forward(strike: _Numbers, years: _Numbers, rate: _Numbers, call: _Frame, put: _Numbers | _Frame, *, return_status: bool = False) -> Any: ...
@overload
def parity_forward(strike: _Numbers, years: _Numbers, rate: _Numbers, call: _Numbers, put: _Frame, *, return_status: bool = False) -> Any: ...
@overload
def parity_implied_yield(spot: _Scalar, years: _Scalar, rate: _Scalar, forward: _Scalar, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: Literal[False] = False) -> float:
    """The continuous yield that, on top of the cash dividends, makes each forward what it is."""

@overload
def parity_implied_yield(spot: _Scalar, years: _Scalar, rate: _Scalar, forward: _Scalar, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: Literal[True]) -> records.ParityImpliedYield[float, Status]: ...
@overload
def parity_implied_yield(spot: _Numbers, years: _Numbers, rate: _Numbers, forward: _Numbers, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: Literal[False] = False) -> _Array: ...
@overload
def parity_implied_yield(spot: _Numbers, years: _Numbers, rate: _Numbers, forward: _Numbers, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: Literal[True]) -> records.ParityImpliedYield[_Array, _Statuses]: ...
@overload
def parity_implied_yield(spot: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, forward: _Numbers | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: bool = False) -> Any: ...
@overload
def parity_implied_yield(spot: _Numbers, years: _Frame, rate: _Numbers | _Frame, forward: _Numbers | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: bool = False) -> Any: ...
@overload
def parity_implied_yield(spot: _Numbers, years: _Numbers, rate: _Frame, forward: _Numbers | _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: bool = False) -> Any: ...
@overload
def parity_implied_yield(spot: _Numbers, years: _Numbers, rate: _Numbers, forward: _Frame, dividend_years: _Numbers | _Frame | None = None, dividend_amount: _Numbers | _Frame | None = None, *, return_status: bool = False) -> Any: ...
@overload
def mid(bid: _Scalar, ask: _Scalar) -> float:
    """Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`."""

@overload
def mid(bid: _Numbers, ask: _Numbers) -> _Array: ...
@overload
def mid(bid: _Frame, ask: _Numbers | _Frame) -> Any: ...
@overload
def mid(bid: _Numbers, ask: _Frame) -> Any: ...
@overload
def spread_fraction(bid: _Scalar, ask: _Scalar) -> float:
    """Spread over mid, one for each row."""

@overload
def spread_fraction(bid: _Numbers, ask: _Numbers) -> _Array: ...
@overload
def spread_fraction(bid: _Frame, ask: _Numbers | _Frame) -> Any: ...
@overload
def spread_fraction(bid: _Numbers, ask: _Frame) -> Any: ...
@overload
def sell_price(bid: _Scalar, ask: _Scalar, fill: Literal["mid", "quarter", "natural"] = "mid") -> float:
    """Credit per share of a sale, one for each row."""

@overload
def sell_price(bid: _Numbers, ask: _Numbers, fill: Literal["mid", "quarter", "natural"] = "mid") -> _Array: ...
@overload
def sell_price(bid: _Frame, ask: _Numbers | _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> Any: ...
@overload
def sell_price(bid: _Numbers, ask: _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> Any: ...
@overload
def buy_price(bid: _Scalar, ask: _Scalar, fill: Literal["mid", "quarter", "natural"] = "mid") -> float:
    """Debit per share of a purchase, one for each row."""

@overload
def buy_price(bid: _Numbers, ask: _Numbers, fill: Literal["mid", "quarter", "natural"] = "mid") -> _Array: ...
@overload
def buy_price(bid: _Frame, ask: _Numbers | _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> Any: ...
@overload
def buy_price(bid: _Numbers, ask: _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> Any: ...
@overload
def probability_above(spot: _Scalar, level: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar) -> float:
    """Risk-neutral probability that the share is above a level at expiry, one for each row."""

@overload
def probability_above(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers) -> _Array: ...
@overload
def probability_above(spot: _Frame, level: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_above(spot: _Numbers, level: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_above(spot: _Numbers, level: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_above(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_above(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_above(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame) -> Any: ...
@overload
def probability_below(spot: _Scalar, level: _Scalar, years: _Scalar, rate: _Scalar, dividend_yield: _Scalar, volatility: _Scalar) -> float:
    """Risk-neutral probability that the share is below a level at expiry, one for each row."""

@overload
def probability_below(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Numbers) -> _Array: ...
@overload
def probability_below(spot: _Frame, level: _Numbers | _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_below(spot: _Numbers, level: _Frame, years: _Numbers | _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_below(spot: _Numbers, level: _Numbers, years: _Frame, rate: _Numbers | _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_below(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Frame, dividend_yield: _Numbers | _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_below(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Frame, volatility: _Numbers | _Frame) -> Any: ...
@overload
def probability_below(spot: _Numbers, level: _Numbers, years: _Numbers, rate: _Numbers, dividend_yield: _Numbers, volatility: _Frame) -> Any: ...
@overload
def probability_of_touch(probability_in_the_money: _Scalar) -> float:
    """Probability that the share touches the strike before expiry, about twice that of ending beyond it."""

@overload
def probability_of_touch(probability_in_the_money: _Numbers) -> _Array: ...
@overload
def probability_of_touch(probability_in_the_money: _Frame) -> Any: ...
@overload
def expected_move(spot: _Scalar, volatility: _Scalar, years: _Scalar) -> float:
    """One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row."""

@overload
def expected_move(spot: _Numbers, volatility: _Numbers, years: _Numbers) -> _Array: ...
@overload
def expected_move(spot: _Frame, volatility: _Numbers | _Frame, years: _Numbers | _Frame) -> Any: ...
@overload
def expected_move(spot: _Numbers, volatility: _Frame, years: _Numbers | _Frame) -> Any: ...
@overload
def expected_move(spot: _Numbers, volatility: _Numbers, years: _Frame) -> Any: ...
@overload
def expected_move_from_straddle(call: _Scalar, put: _Scalar) -> float:
    """The move up to expiry that a call and a put at the money cost, one for each row."""

@overload
def expected_move_from_straddle(call: _Numbers, put: _Numbers) -> _Array: ...
@overload
def expected_move_from_straddle(call: _Frame, put: _Numbers | _Frame) -> Any: ...
@overload
def expected_move_from_straddle(call: _Numbers, put: _Frame) -> Any: ...
@overload
def cash_secured_put(spot: _Scalar, strike: _Scalar, credit: _Scalar, days: _Scalar) -> records.CashSecuredPut[float]:
    """What a cash-secured put earns on its collateral, and how far the share may fall, one for each row."""

@overload
def cash_secured_put(spot: _Numbers, strike: _Numbers, credit: _Numbers, days: _Numbers) -> records.CashSecuredPut[_Array]: ...
@overload
def cash_secured_put(spot: _Frame, strike: _Numbers | _Frame, credit: _Numbers | _Frame, days: _Numbers | _Frame) -> records.CashSecuredPut[Any]: ...
@overload
def cash_secured_put(spot: _Numbers, strike: _Frame, credit: _Numbers | _Frame, days: _Numbers | _Frame) -> records.CashSecuredPut[Any]: ...
@overload
def cash_secured_put(spot: _Numbers, strike: _Numbers, credit: _Frame, days: _Numbers | _Frame) -> records.CashSecuredPut[Any]: ...
@overload
def cash_secured_put(spot: _Numbers, strike: _Numbers, credit: _Numbers, days: _Frame) -> records.CashSecuredPut[Any]: ...
@overload
def leap_call(spot: _Scalar, strike: _Scalar, debit: _Scalar, delta: _Scalar, days: _Scalar) -> records.LeapCall[float]:
    """What a long call of more than nine months costs in place of shares, one for each row."""

@overload
def leap_call(spot: _Numbers, strike: _Numbers, debit: _Numbers, delta: _Numbers, days: _Numbers) -> records.LeapCall[_Array]: ...
@overload
def leap_call(spot: _Frame, strike: _Numbers | _Frame, debit: _Numbers | _Frame, delta: _Numbers | _Frame, days: _Numbers | _Frame) -> records.LeapCall[Any]: ...
@overload
def leap_call(spot: _Numbers, strike: _Frame, debit: _Numbers | _Frame, delta: _Numbers | _Frame, days: _Numbers | _Frame) -> records.LeapCall[Any]: ...
@overload
def leap_call(spot: _Numbers, strike: _Numbers, debit: _Frame, delta: _Numbers | _Frame, days: _Numbers | _Frame) -> records.LeapCall[Any]: ...
@overload
def leap_call(spot: _Numbers, strike: _Numbers, debit: _Numbers, delta: _Frame, days: _Numbers | _Frame) -> records.LeapCall[Any]: ...
@overload
def leap_call(spot: _Numbers, strike: _Numbers, debit: _Numbers, delta: _Numbers, days: _Frame) -> records.LeapCall[Any]: ...
def implied_volatility_rank(history: _Numbers | _Frame) -> float:
    """Where the last volatility of a history stands between the lowest and the highest of 252 days."""

def implied_volatility_percentile(history: _Numbers | _Frame) -> float:
    """The share of the 252 days before the last one whose volatility was below that day's."""

@overload
def normal_pdf(x: _Scalar) -> float:
    """Density of the standard normal distribution, one for each row."""

@overload
def normal_pdf(x: _Numbers) -> _Array: ...
@overload
def normal_pdf(x: _Frame) -> Any: ...
@overload
def normal_cdf(x: _Scalar) -> float:
    """Distribution function of the standard normal distribution, one for each row."""

@overload
def normal_cdf(x: _Numbers) -> _Array: ...
@overload
def normal_cdf(x: _Frame) -> Any: ...
@overload
def normal_inverse_cdf(probability: _Scalar) -> float:
    """The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside."""

@overload
def normal_inverse_cdf(probability: _Numbers) -> _Array: ...
@overload
def normal_inverse_cdf(probability: _Frame) -> Any: ...
def garch(returns: _Numbers | _Frame) -> objects.Garch:
    """GARCH(1, 1) fitted to returns by maximum likelihood."""

def cone(close: _Numbers | _Frame, windows: _Numbers | _Frame, quantiles: _Numbers | _Frame, periods_per_year: float = 252.0) -> objects.Cone:
    """Quantiles of historical volatility over windows of several lengths, and today's."""

def strategy_cash_secured_put(short_put: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A put sold against cash for the strike."""

def strategy_covered_call(shares: objects.ShareQuoteInput | Any, short_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """Shares, and a call sold on them."""

def strategy_leap_call(long_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A long-dated call in place of shares."""

def strategy_poor_mans_covered_call(long_call: objects.OptionQuoteInput | Any, short_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A long-dated call, and a nearer call sold at a higher strike."""

def strategy_vertical_credit_spread(short: objects.OptionQuoteInput | Any, long: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """An option sold, and one bought further out of the money: a put or a call credit spread."""

def strategy_vertical_debit_spread(long: objects.OptionQuoteInput | Any, short: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """An option bought, and one sold further out of the money: a put or a call debit spread."""

def strategy_iron_condor(long_put: objects.OptionQuoteInput | Any, short_put: objects.OptionQuoteInput | Any, short_call: objects.OptionQuoteInput | Any, long_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A put and a call sold, and one of each bought further out, of one expiry."""

def strategy_iron_butterfly(long_put: objects.OptionQuoteInput | Any, short_put: objects.OptionQuoteInput | Any, short_call: objects.OptionQuoteInput | Any, long_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """An iron condor of which both sold options have one strike."""

def strategy_straddle(side: objects.Side | Any, put: objects.OptionQuoteInput | Any, call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A put and a call at one strike, both bought or both sold."""

def strategy_strangle(side: objects.Side | Any, put: objects.OptionQuoteInput | Any, call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """A put and a call, the put at the lower strike, both bought or both sold."""

def strategy_calendar(near: objects.OptionQuoteInput | Any, far: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """An option sold, and one bought at the same strike that expires later."""

def strategy_collar(shares: objects.ShareQuoteInput | Any, long_put: objects.OptionQuoteInput | Any, short_call: objects.OptionQuoteInput | Any) -> objects.OptionStrategy:
    """Shares, a put bought below them and a call sold above, of one expiry."""

def strategy_custom(legs: Sequence[objects.LegInput] | Any) -> objects.OptionStrategy:
    """A strategy of any legs."""

def strategy_analysis(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, smile: objects.Smile | Any = None, dividends: Sequence[objects.Dividend] | Any = None, earnings: Sequence[objects.EarningsDate] | Any = None, assumptions: objects.AssumptionsInput | Any = None) -> objects.Analysis:
    """All figures of a strategy until its first expiry, and what is missing for more."""

def strategy_credit(strategy: objects.OptionStrategyInput | Any, fill: Literal["mid", "quarter", "natural"] = "mid") -> float | None:
    """Credit of a strategy per share, negative for a debit; null if a leg has no quote."""

def strategy_outcome(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, fill: Literal["mid", "quarter", "natural"] = "mid") -> objects.Outcome | None:
    """The most that can be gained and lost at the first expiry, and the prices of the share between which it gains."""

def strategy_collateral(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, rule: objects.CollateralRule | Any = None, fill: Literal["mid", "quarter", "natural"] = "mid") -> objects.Collateral | None:
    """What has to be there for a strategy, by a rule: `cash_secured`, `reg_t`, `reg_t_broad_index` or `defined_risk`."""

def strategy_probabilities(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, smile: objects.Smile | Any, fill: Literal["mid", "quarter", "natural"] = "mid") -> objects.Probabilities | None:
    """Probabilities of profit, of the largest profit and of the largest loss, under the smile."""

def strategy_expected_value(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, smile: objects.Smile | Any, fill: Literal["mid", "quarter", "natural"] = "mid") -> float | None:
    """Mean profit per share at the first expiry under the smile."""

def strategy_net_greeks(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any) -> objects.NetGreeks | None:
    """Greeks of a strategy per share of one of it; null if an option has no volatility."""

def strategy_position_greeks(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any) -> objects.PositionGreeks | None:
    """Greeks of all contracts of a strategy; null if an option has no volatility."""

def strategy_profit_grid(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, volatility_shifts: _Numbers | _Frame, moments: Sequence[objects.Moment] | Any, spots: _Numbers | _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> objects.ProfitGrid | None:
    """Profit per share at each shift of volatility, moment and price of the share."""

def strategy_profit_at_expiration(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, spots: _Numbers | _Frame, fill: Literal["mid", "quarter", "natural"] = "mid") -> Sequence[float] | None:
    """Profit per share at the first expiry at each price of the share."""

def strategy_assignment_risks(strategy: objects.OptionStrategyInput | Any, conditions: objects.Conditions | Any, smile: objects.Smile | Any = None, dividends: Sequence[objects.Dividend] | Any = None, rules: objects.AssignmentRules | Any = None) -> Sequence[objects.AssignmentRisk]:
    """Options of a strategy that may be exercised early, and why."""

def strategy_events(strategy: objects.OptionStrategyInput | Any, now: objects.Moment | Any, dividends: Sequence[objects.Dividend] | Any = None, earnings: Sequence[objects.EarningsDate] | Any = None) -> objects.Events:
    """Ex-dividend dates and earnings before the first expiry of a strategy."""

def roll(sold: objects.OptionQuoteInput | Any, credit_per_share: float, spot: float, now: objects.Moment | Any, chain: Sequence[objects.OptionQuoteInput] | Any, rules: objects.RollRules | Any = None) -> objects.RollPlan | None:
    """Whether to hold, close or roll an option that was sold, and what to roll it into; null without its quote."""

def call_in_place_of_shares(call: objects.OptionQuoteInput | Any, conditions: objects.Conditions | Any, fill: Literal["mid", "quarter", "natural"] = "mid") -> objects.ShareReplacement | None:
    """What a call costs and does in place of shares; null without its quote or volatility."""

def wheel(steps: Sequence[objects.WheelStep] | Any, wheel: objects.WheelInput | Any = None) -> objects.WheelFigures:
    """The wheel after some steps: where it stands, its cost basis, and what it has earned."""

def chain_analysis(chain: objects.Chain | Any, as_of: objects.CalendarDate | Any, rates: objects.YieldCurve | Any, style: Literal["european", "american"] = "american", rules: objects.AnalysisRules | Any = None) -> objects.ChainAnalysis:
    """A chain as a whole: quotes to trust, forwards, volatilities of contracts, smiles free of arbitrage, and skew."""

def chain_cleaning(chain: objects.Chain | Any, as_of: objects.CalendarDate | Any, style: Literal["european", "american"] = "american", rules: objects.AnalysisRules | Any = None) -> objects.Cleaning:
    """Which quotes of a chain are left out, and why."""

def parity_fit(strike: _Numbers | _Frame, call_bid: _Numbers | _Frame, call_ask: _Numbers | _Frame, put_bid: _Numbers | _Frame, put_ask: _Numbers | _Frame, years: float, rate: float | None = None) -> objects.ExpiryForward:
    """Forward and discount of one expiry, fitted to the quotes of all its strikes."""

@overload
def svi_butterfly(log_moneyness: _Scalar, a: float, b: float, rho: float, m: float, sigma: float) -> records.SviButterfly[float]:
    """Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row."""

@overload
def svi_butterfly(log_moneyness: _Numbers, a: float, b: float, rho: float, m: float, sigma: float) -> records.SviButterfly[_Array]: ...
@overload
def svi_butterfly(log_moneyness: _Frame, a: float, b: float, rho: float, m: float, sigma: float) -> records.SviButterfly[Any]: ...
def volatility_standing(today: float, history: _Numbers | _Frame) -> objects.HistoryStanding:
    """Rank and percentile of today's volatility among at most the last 252 of a history, with its length."""

def headline_sentiment(headline: str, entity: str | None = None) -> objects.Sentiment:
    """Which way a headline points, as a whole or for one of the companies that it names, and the words that say so."""

def news_sentiment(news: Sequence[objects.NewsItem] | Any, as_of: objects.CalendarDate | Any, window_days: int = 30, half_life_days: float | None = None, entity: str | None = None) -> objects.NewsSentiment | None:
    """The sentiment of many headlines, older ones weighing less; null if none is in the window."""

def parse_query(sentence: str) -> objects.Understood:
    """What a sentence asks of a screen: the query, what was understood, and what was not."""

def scoring_profile(id: str | None = None) -> objects.Profile:
    """A scoring profile that is shipped, as data: `strikewise-default`, `income` or `leap-growth`."""

def scan(market: objects.Market | Any, profile: objects.Profile | Any = None, screen_options: objects.ScreenOptions | Any = None) -> objects.ScanReport:
    """The five stages over a market: universe, fast filter, fundamentals, option chains, news; every score explained."""

def compare_scans(old: objects.ScanReportInput | Any, new: objects.ScanReportInput | Any) -> objects.ScanComparison:
    """What is new, gone and moved between two scans, and why."""

def portfolio_greeks(portfolio: objects.Portfolio | Any) -> objects.CoveredGreeks:
    """Value and Greeks of a book in dollars, and which positions they cover."""

def portfolio_positions(portfolio: objects.Portfolio | Any) -> Sequence[objects.PositionFigures]:
    """Figures of each position of a book, in its order."""

def portfolio_underlyings(portfolio: objects.Portfolio | Any) -> Sequence[objects.UnderlyingFigures]:
    """Figures of each underlying of a book."""

def portfolio_beta_weighted(portfolio: objects.Portfolio | Any, benchmark_spot: float) -> objects.BetaWeighted:
    """Greeks of a book as if all of it were the benchmark."""

def portfolio_margin(portfolio: objects.Portfolio | Any) -> objects.Margin:
    """What a book needs by the rules of a margin account and of a cash account."""

def portfolio_concentration(portfolio: objects.Portfolio | Any, account_dollars: float | None = None) -> objects.Concentration:
    """Shares of the capital of a book by name and by sector."""

def portfolio_assignment_cash(portfolio: objects.Portfolio | Any) -> objects.AssignmentCash:
    """Cash that a book needs if all options that were sold are assigned."""

def portfolio_overlap(portfolio: objects.Portfolio | Any, report: objects.ScanReportInput | Any) -> Sequence[objects.Overlap]:
    """What each setup of a scan adds to a book, doubles or hedges."""

def portfolio_ladder(portfolio: objects.Portfolio | Any, moves: _Numbers | _Frame, volatility_change: float = 0.0, spot_moves: objects.SpotMoves | Any = None) -> objects.Ladder:
    """Profit of a book at each move of the market, in full and by delta, gamma and vega."""

def portfolio_stress_grid(portfolio: objects.Portfolio | Any, days: Sequence[float] | Any, volatility_changes: _Numbers | _Frame, moves: _Numbers | _Frame, spot_moves: objects.SpotMoves | Any = None) -> objects.StressGrid:
    """Value of a book at each day, change of volatility and move of the market, every position valued anew."""

def aligned_returns(bars: Mapping[str, objects.Bars] | Any, as_of: objects.CalendarDate | Any, observations: int = 252) -> objects.AlignedReturns:
    """Daily returns of several tickers on the same days, from their bars."""

def beta_to_benchmark(bars: objects.Bars | Any, benchmark: objects.Bars | Any, as_of: objects.CalendarDate | Any, period: int = 252) -> float | None:
    """Beta of a share against a benchmark over so many logarithmic returns; null if there are too few."""

def portfolio_historical_risk(portfolio: objects.Portfolio | Any, returns: objects.AlignedReturnsInput | Any, confidences: _Numbers | _Frame, method: objects.RevaluationMethod | Any = None) -> objects.HistoricalRisk:
    """Value at risk and expected shortfall of a book over the days of a history."""

def portfolio_parametric_risk(portfolio: objects.Portfolio | Any, returns: objects.AlignedReturnsInput | Any, confidences: _Numbers | _Frame, horizon_days: float = 1.0) -> objects.ParametricRisk:
    """Value at risk and expected shortfall of a book under normal returns with a shrunken covariance."""

def regime_observations(volatility_index: objects.DailySeries | Any, benchmark: objects.Bars | Any, as_of: objects.CalendarDate | Any, three_months: objects.DailySeries | Any = None, thresholds: objects.Thresholds | Any = None) -> objects.Observations:
    """What the volatility index, its term structure and a benchmark say on a day."""

def regime_assessment(observations: objects.ObservationsInput | Any, thresholds: objects.Thresholds | Any = None) -> objects.RegimeAssessment:
    """The regime that observations vote for: calm, normal, nervous or stressed."""

def market_breadth(bars: Mapping[str, objects.Bars] | Any, as_of: objects.CalendarDate | Any) -> objects.Breadth:
    """How many names are above their averages, and how many make new highs and lows."""

def sector_strength(sectors: Mapping[str, objects.Bars] | Any, benchmark: objects.Bars | Any, as_of: objects.CalendarDate | Any, windows: _Numbers | _Frame) -> Sequence[objects.SectorStrength]:
    """Strength of sectors relative to a benchmark over windows of sessions, strongest first."""

def allocation_breaches(regime: objects.Regime | Any, concentration: objects.ConcentrationInput | Any, classes: Mapping[str, objects.Class] | Any = None, guide: objects.AllocationGuide | Any = None) -> objects.BreachReport:
    """Where a book is over the limits of a regime."""

@overload
def accbands(high: _Series, low: _Series, close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Accbands[_Array]:
    """Acceleration bands: averages of highs and lows, widened by the range of each bar."""

@overload
def accbands(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Accbands[Any]: ...
@overload
def accbands(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Accbands[Any]: ...
@overload
def accbands(high: _Series, low: _Series, close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Accbands[Any]: ...
@overload
def alligator(high: _Series, low: _Series, jaw_period: int = 13, jaw_offset: int = 8, teeth_period: int = 8, teeth_offset: int = 5, lips_period: int = 5, lips_offset: int = 3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Alligator[_Array]:
    """Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward."""

@overload
def alligator(high: _Frame, low: _Series | _Frame, jaw_period: int = 13, jaw_offset: int = 8, teeth_period: int = 8, teeth_offset: int = 5, lips_period: int = 5, lips_offset: int = 3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Alligator[Any]: ...
@overload
def alligator(high: _Series, low: _Frame, jaw_period: int = 13, jaw_offset: int = 8, teeth_period: int = 8, teeth_offset: int = 5, lips_period: int = 5, lips_offset: int = 3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Alligator[Any]: ...
@overload
def alma(close: _Series, period: int = 9, sigma: float = 6.0, offset: float = 0.85, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value."""

@overload
def alma(close: _Frame, period: int = 9, sigma: float = 6.0, offset: float = 0.85, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def bbands(close: _Series, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Bbands[_Array]:
    """Bollinger bands: the simple moving average, and lines some standard deviations above and below it."""

@overload
def bbands(close: _Frame, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Bbands[Any]: ...
@overload
def camarilla(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Camarilla[_Array]:
    """Camarilla levels: support and resistance around the close before, by its range."""

@overload
def camarilla(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Camarilla[Any]: ...
@overload
def camarilla(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Camarilla[Any]: ...
@overload
def camarilla(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Camarilla[Any]: ...
@overload
def chandelier_exit(high: _Series, low: _Series, close: _Series, period: int = 22, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.ChandelierExit[_Array]:
    """Chandelier exit: stops some average true ranges below the highest high, and above the lowest low."""

@overload
def chandelier_exit(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 22, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.ChandelierExit[Any]: ...
@overload
def chandelier_exit(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 22, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.ChandelierExit[Any]: ...
@overload
def chandelier_exit(high: _Series, low: _Series, close: _Frame, period: int = 22, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.ChandelierExit[Any]: ...
@overload
def cksp(high: _Series, low: _Series, close: _Series, period: int = 10, multiplier: float = 1.0, stop_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Cksp[_Array]:
    """Chande-Kroll stops: levels an average range away from recent extremes."""

@overload
def cksp(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 10, multiplier: float = 1.0, stop_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Cksp[Any]: ...
@overload
def cksp(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 10, multiplier: float = 1.0, stop_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Cksp[Any]: ...
@overload
def cksp(high: _Series, low: _Series, close: _Frame, period: int = 10, multiplier: float = 1.0, stop_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Cksp[Any]: ...
@overload
def dema(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Double exponential moving average: an average with much of its lag taken back."""

@overload
def dema(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def demark_pivot_points(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.DemarkPivotPoints[_Array]:
    """DeMark's pivot points: a pivot and one level on each side, by how the bar before closed."""

@overload
def demark_pivot_points(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.DemarkPivotPoints[Any]: ...
@overload
def demark_pivot_points(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.DemarkPivotPoints[Any]: ...
@overload
def demark_pivot_points(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.DemarkPivotPoints[Any]: ...
@overload
def demark_pivot_points(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.DemarkPivotPoints[Any]: ...
@overload
def donchian(high: _Series, low: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Donchian[_Array]:
    """Donchian channel: the highest high and the lowest low of the last `period` bars."""

@overload
def donchian(high: _Frame, low: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Donchian[Any]: ...
@overload
def donchian(high: _Series, low: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Donchian[Any]: ...
@overload
def donchian_width(high: _Series, low: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Donchian width: the width of the channel of highest high and lowest low, in percent of its middle."""

@overload
def donchian_width(high: _Frame, low: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def donchian_width(high: _Series, low: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ema(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Exponential moving average: each bar takes a share of what is new and keeps the rest."""

@overload
def ema(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def fibonacci_pivot_points(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FibonacciPivotPoints[_Array]:
    """Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range."""

@overload
def fibonacci_pivot_points(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FibonacciPivotPoints[Any]: ...
@overload
def fibonacci_pivot_points(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FibonacciPivotPoints[Any]: ...
@overload
def fibonacci_pivot_points(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FibonacciPivotPoints[Any]: ...
@overload
def frama(high: _Series, low: _Series, period: int = 16, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Fractal adaptive moving average: an EMA that takes more the less jagged the prices are."""

@overload
def frama(high: _Frame, low: _Series | _Frame, period: int = 16, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def frama(high: _Series, low: _Frame, period: int = 16, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def hma(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hull's moving average: a weighted average with its lag taken back, then smoothed."""

@overload
def hma(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ht_trendline(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Instantaneous trendline: an average over the dominant cycle, which it thereby takes out."""

@overload
def ht_trendline(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ichimoku(high: _Series, low: _Series, tenkan_period: int = 9, kijun_period: int = 26, senkou_b_period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ichimoku[_Array]:
    """Ichimoku: conversion and base line, and the two edges of the cloud."""

@overload
def ichimoku(high: _Frame, low: _Series | _Frame, tenkan_period: int = 9, kijun_period: int = 26, senkou_b_period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ichimoku[Any]: ...
@overload
def ichimoku(high: _Series, low: _Frame, tenkan_period: int = 9, kijun_period: int = 26, senkou_b_period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ichimoku[Any]: ...
@overload
def kama(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro."""

@overload
def kama(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def kc(high: _Series, low: _Series, close: _Series, period: int = 20, atr_period: int = 10, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kc[_Array]:
    """Keltner channel: an average of prices, and lines some average true ranges above and below it."""

@overload
def kc(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, atr_period: int = 10, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kc[Any]: ...
@overload
def kc(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 20, atr_period: int = 10, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kc[Any]: ...
@overload
def kc(high: _Series, low: _Series, close: _Frame, period: int = 20, atr_period: int = 10, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kc[Any]: ...
@overload
def ma(close: _Series, period: int = 30, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Moving average of a kind that is chosen by name."""

@overload
def ma(close: _Frame, period: int = 30, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mama(close: _Series, fast_limit: float = 0.5, slow_limit: float = 0.05, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Mama[_Array]:
    """MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns."""

@overload
def mama(close: _Frame, fast_limit: float = 0.5, slow_limit: float = 0.05, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Mama[Any]: ...
@overload
def mavp(close: _Series, periods: _Series, minimum_period: int = 2, maximum_period: int = 30, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Moving average of a period of its own for every bar."""

@overload
def mavp(close: _Frame, periods: _Series | _Frame, minimum_period: int = 2, maximum_period: int = 30, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mavp(close: _Series, periods: _Frame, minimum_period: int = 2, maximum_period: int = 30, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mcgd(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """McGinley dynamic: an average that hurries when prices fall below it."""

@overload
def mcgd(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def midpoint(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Midpoint: halfway between the largest and the smallest of the last `period` values."""

@overload
def midpoint(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def midprice(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Midprice: halfway between the highest high and the lowest low of the last `period` bars."""

@overload
def midprice(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def midprice(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pivot_points(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.PivotPoints[_Array]:
    """Classic pivot points: levels of support and resistance from the bar before."""

@overload
def pivot_points(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.PivotPoints[Any]: ...
@overload
def pivot_points(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.PivotPoints[Any]: ...
@overload
def pivot_points(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.PivotPoints[Any]: ...
@overload
def rma(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Wilder's moving average: exponential, but it takes `1 / period` of each value."""

@overload
def rma(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sar(high: _Series, low: _Series, acceleration: float = 0.02, maximum: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes."""

@overload
def sar(high: _Frame, low: _Series | _Frame, acceleration: float = 0.02, maximum: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sar(high: _Series, low: _Frame, acceleration: float = 0.02, maximum: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sarext(high: _Series, low: _Series, start_value: float = 0.0, offset_on_reverse: float = 0.0, initial_long: float = 0.02, acceleration_long: float = 0.02, maximum_long: float = 0.2, initial_short: float = 0.02, acceleration_short: float = 0.02, maximum_short: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Parabolic stop and reverse with accelerations of its own for each side."""

@overload
def sarext(high: _Frame, low: _Series | _Frame, start_value: float = 0.0, offset_on_reverse: float = 0.0, initial_long: float = 0.02, acceleration_long: float = 0.02, maximum_long: float = 0.2, initial_short: float = 0.02, acceleration_short: float = 0.02, maximum_short: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sarext(high: _Series, low: _Frame, start_value: float = 0.0, offset_on_reverse: float = 0.0, initial_long: float = 0.02, acceleration_long: float = 0.02, maximum_long: float = 0.2, initial_short: float = 0.02, acceleration_short: float = 0.02, maximum_short: float = 0.2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_pivot_points(high: _Series, low: _Series, close: _Series, session: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionPivotPoints[_Array]:
    """Session pivot points: the classic levels, from the whole session before."""

@overload
def session_pivot_points(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionPivotPoints[Any]: ...
@overload
def session_pivot_points(high: _Series, low: _Frame, close: _Series | _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionPivotPoints[Any]: ...
@overload
def session_pivot_points(high: _Series, low: _Series, close: _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionPivotPoints[Any]: ...
@overload
def session_pivot_points(high: _Series, low: _Series, close: _Series, session: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionPivotPoints[Any]: ...
@overload
def sma(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Simple moving average: the mean of the last `period` closes."""

@overload
def sma(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def supertrend(high: _Series, low: _Series, close: _Series, period: int = 10, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Supertrend[_Array]:
    """SuperTrend: a stop some average true ranges behind the trend."""

@overload
def supertrend(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 10, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Supertrend[Any]: ...
@overload
def supertrend(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 10, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Supertrend[Any]: ...
@overload
def supertrend(high: _Series, low: _Series, close: _Frame, period: int = 10, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Supertrend[Any]: ...
@overload
def swak_butter(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Ehlers' two-pole Butterworth filter: a smooth line with little lag."""

@overload
def swak_butter(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def swak_gauss(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Two-pole Gaussian filter: an exponential average of an exponential average."""

@overload
def swak_gauss(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def t3(close: _Series, period: int = 5, volume_factor: float = 0.7, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Tillson's T3: six exponential averages in a row, combined so that little lag is left."""

@overload
def t3(close: _Frame, period: int = 5, volume_factor: float = 0.7, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def tema(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Triple exponential moving average: an average with its lag taken back twice."""

@overload
def tema(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def trima(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Triangular moving average: the values in the middle of the window weigh most."""

@overload
def trima(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vidya(close: _Series, period: int = 12, cmo_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are."""

@overload
def vidya(close: _Frame, period: int = 12, cmo_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vwma(close: _Series, volume: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Volume-weighted moving average: the mean of the last `period` values, weighted by volume."""

@overload
def vwma(close: _Frame, volume: _Series | _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vwma(close: _Series, volume: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wma(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Weighted moving average: the newest of the last `period` values weighs most."""

@overload
def wma(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def woodie_pivot_points(open: _Series, high: _Series, low: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.WoodiePivotPoints[_Array]:
    """Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open."""

@overload
def woodie_pivot_points(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.WoodiePivotPoints[Any]: ...
@overload
def woodie_pivot_points(open: _Series, high: _Frame, low: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.WoodiePivotPoints[Any]: ...
@overload
def woodie_pivot_points(open: _Series, high: _Series, low: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.WoodiePivotPoints[Any]: ...
@overload
def zigzag(high: _Series, low: _Series, sensitivity: float = 5.0, minimum_trend_length: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Zigzag[_Array]:
    """Zigzag: the present leg between turns of more than a given percentage."""

@overload
def zigzag(high: _Frame, low: _Series | _Frame, sensitivity: float = 5.0, minimum_trend_length: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Zigzag[Any]: ...
@overload
def zigzag(high: _Series, low: _Frame, sensitivity: float = 5.0, minimum_trend_length: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Zigzag[Any]: ...
@overload
def zlema(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Zero-lag exponential moving average: the EMA of values moved forward by its lag."""

@overload
def zlema(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ac(high: _Series, low: _Series, fast_period: int = 5, slow_period: int = 34, signal_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Accelerator oscillator: the awesome oscillator less its own average."""

@overload
def ac(high: _Frame, low: _Series | _Frame, fast_period: int = 5, slow_period: int = 34, signal_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ac(high: _Series, low: _Frame, fast_period: int = 5, slow_period: int = 34, signal_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adx(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average directional index: how strong a trend is, whichever way it goes."""

@overload
def adx(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adx(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adx(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adxr(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average directional index rating: ADX, averaged with itself of `period - 1` bars before."""

@overload
def adxr(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adxr(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adxr(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ao(high: _Series, low: _Series, fast_period: int = 5, slow_period: int = 34, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Awesome oscillator: a fast less a slow simple average of the middles of the bars."""

@overload
def ao(high: _Frame, low: _Series | _Frame, fast_period: int = 5, slow_period: int = 34, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ao(high: _Series, low: _Frame, fast_period: int = 5, slow_period: int = 34, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def apo(close: _Series, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Absolute price oscillator: a fast less a slow moving average."""

@overload
def apo(close: _Frame, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def aroon(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Aroon[_Array]:
    """Aroon: how long ago the last high and low were."""

@overload
def aroon(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Aroon[Any]: ...
@overload
def aroon(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Aroon[Any]: ...
@overload
def aroonosc(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Aroon oscillator: Aroon up less Aroon down."""

@overload
def aroonosc(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def aroonosc(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def asi(open: _Series, high: _Series, low: _Series, close: _Series, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Wilder's accumulative swing index."""

@overload
def asi(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def asi(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def asi(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def asi(open: _Series, high: _Series, low: _Series, close: _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def bop(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Balance of power: which side won the bar."""

@overload
def bop(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def bop(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def bop(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def bop(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cci(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Commodity channel index: how far the typical price is from its average, in mean deviations."""

@overload
def cci(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cci(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cci(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cg(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Center of gravity: where in the window the weight of the prices is."""

@overload
def cg(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def chop(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Choppiness index: how much of its movement a market wasted, in percent."""

@overload
def chop(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def chop(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def chop(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def choptr(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Choppiness index with true highs and lows: a gap counts on both sides."""

@overload
def choptr(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def choptr(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def choptr(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmo(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Chande momentum oscillator, with Wilder's smoothing."""

@overload
def cmo(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmou(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Chande momentum oscillator, as published: over a window, without smoothing."""

@overload
def cmou(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def coppock(close: _Series, wma_period: int = 10, first_roc_period: int = 11, second_roc_period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Coppock curve: a weighted average of two rates of change."""

@overload
def coppock(close: _Frame, wma_period: int = 10, first_roc_period: int = 11, second_roc_period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def crsi(close: _Series, period: int = 3, streak_period: int = 2, rank_period: int = 100, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return."""

@overload
def crsi(close: _Frame, period: int = 3, streak_period: int = 2, rank_period: int = 100, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cti(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Correlation trend indicator: how straight the way of the price is."""

@overload
def cti(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def dosc(close: _Series, period: int = 14, first_period: int = 5, second_period: int = 3, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Derivative oscillator: a twice smoothed RSI less its own average."""

@overload
def dosc(close: _Frame, period: int = 14, first_period: int = 5, second_period: int = 3, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def dpo(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Detrended price oscillator: the price of half a window ago, less the average."""

@overload
def dpo(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def dx(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Directional movement index: how one-sided movement is, in percent."""

@overload
def dx(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def dx(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def dx(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def er(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Kaufman's efficiency ratio: how much of its way a price has come."""

@overload
def er(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def eri(high: _Series, low: _Series, close: _Series, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Eri[_Array]:
    """Elder ray index: how far bulls and bears could drive the price from its average."""

@overload
def eri(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Eri[Any]: ...
@overload
def eri(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Eri[Any]: ...
@overload
def eri(high: _Series, low: _Series, close: _Frame, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Eri[Any]: ...
@overload
def fisher(high: _Series, low: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fisher[_Array]:
    """Fisher transform: the place of the price in its range, with sharp turning points."""

@overload
def fisher(high: _Frame, low: _Series | _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fisher[Any]: ...
@overload
def fisher(high: _Series, low: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fisher[Any]: ...
@overload
def fosc(close: _Series, period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Forecast oscillator: how far the close is from what a straight line foretold, in percent."""

@overload
def fosc(close: _Frame, period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def fractal(high: _Series, low: _Series, left_bars: int = 2, right_bars: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fractal[_Array]:
    """Williams' fractals: highs and lows beyond all of their neighbours."""

@overload
def fractal(high: _Frame, low: _Series | _Frame, left_bars: int = 2, right_bars: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fractal[Any]: ...
@overload
def fractal(high: _Series, low: _Frame, left_bars: int = 2, right_bars: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Fractal[Any]: ...
@overload
def gap_percent(open: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Gap: by how much percent a bar opens above the close before."""

@overload
def gap_percent(open: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def gap_percent(open: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def high_low_distance(high: _Series, low: _Series, close: _Series, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HighLowDistance[_Array]:
    """Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included."""

@overload
def high_low_distance(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HighLowDistance[Any]: ...
@overload
def high_low_distance(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HighLowDistance[Any]: ...
@overload
def high_low_distance(high: _Series, low: _Series, close: _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HighLowDistance[Any]: ...
@overload
def ibs(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Internal bar strength: where in its range the bar closed."""

@overload
def ibs(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ibs(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ibs(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def imi(open: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Intraday momentum index: RSI of what happens between open and close."""

@overload
def imi(open: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def imi(open: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def kdj(high: _Series, low: _Series, close: _Series, fast_k_period: int = 9, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kdj[_Array]:
    """KDJ: the stochastic oscillator with a third line, which leads."""

@overload
def kdj(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, fast_k_period: int = 9, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kdj[Any]: ...
@overload
def kdj(high: _Series, low: _Frame, close: _Series | _Frame, fast_k_period: int = 9, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kdj[Any]: ...
@overload
def kdj(high: _Series, low: _Series, close: _Frame, fast_k_period: int = 9, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kdj[Any]: ...
@overload
def kst(close: _Series, roc1_period: int = 10, roc2_period: int = 15, roc3_period: int = 20, roc4_period: int = 30, sma1_period: int = 10, sma2_period: int = 10, sma3_period: int = 10, sma4_period: int = 15, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kst[_Array]:
    """Know sure thing: four smoothed rates of change, the slowest of which weighs most."""

@overload
def kst(close: _Frame, roc1_period: int = 10, roc2_period: int = 15, roc3_period: int = 20, roc4_period: int = 30, sma1_period: int = 10, sma2_period: int = 10, sma3_period: int = 10, sma4_period: int = 15, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kst[Any]: ...
@overload
def kstext(close: _Series, roc1_period: int = 10, roc2_period: int = 15, roc3_period: int = 20, roc4_period: int = 30, average1_period: int = 10, average2_period: int = 10, average3_period: int = 10, average4_period: int = 15, signal_period: int = 9, roc_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kstext[_Array]:
    """Know sure thing, with moving averages of any kind."""

@overload
def kstext(close: _Frame, roc1_period: int = 10, roc2_period: int = 15, roc3_period: int = 20, roc4_period: int = 30, average1_period: int = 10, average2_period: int = 10, average3_period: int = 10, average4_period: int = 15, signal_period: int = 9, roc_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kstext[Any]: ...
@overload
def macd(close: _Series, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macd[_Array]:
    """Moving average convergence/divergence, its signal line and their difference."""

@overload
def macd(close: _Frame, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macd[Any]: ...
@overload
def macdext(close: _Series, fast_period: int = 12, fast_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_period: int = 26, slow_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", signal_period: int = 9, signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macdext[_Array]:
    """Moving average convergence/divergence, with moving averages of any kind."""

@overload
def macdext(close: _Frame, fast_period: int = 12, fast_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_period: int = 26, slow_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", signal_period: int = 9, signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macdext[Any]: ...
@overload
def macdfix(close: _Series, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macdfix[_Array]:
    """Moving average convergence/divergence with the first published averages, of about 12 and 26 bars."""

@overload
def macdfix(close: _Frame, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Macdfix[Any]: ...
@overload
def mfi(high: _Series, low: _Series, close: _Series, volume: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Money flow index: RSI weighted by volume."""

@overload
def mfi(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mfi(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mfi(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mfi(high: _Series, low: _Series, close: _Series, volume: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minus_di(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Minus directional indicator: minus directional movement in percent of true range."""

@overload
def minus_di(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minus_di(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minus_di(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minus_dm(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing."""

@overload
def minus_dm(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minus_dm(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mom(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Momentum: how far the price has come in `period` bars."""

@overload
def mom(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def plus_di(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Plus directional indicator: plus directional movement in percent of true range."""

@overload
def plus_di(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def plus_di(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def plus_di(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def plus_dm(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing."""

@overload
def plus_dm(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def plus_dm(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ppo(close: _Series, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Percentage price oscillator: how far a fast moving average is above a slow one, in percent."""

@overload
def ppo(close: _Frame, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pso(high: _Series, low: _Series, close: _Series, fast_k_period: int = 8, ema_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1."""

@overload
def pso(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, fast_k_period: int = 8, ema_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pso(high: _Series, low: _Frame, close: _Series | _Frame, fast_k_period: int = 8, ema_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pso(high: _Series, low: _Series, close: _Frame, fast_k_period: int = 8, ema_period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def qstick(open: _Series, close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Qstick: the average body of the candles."""

@overload
def qstick(open: _Frame, close: _Series | _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def qstick(open: _Series, close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def relative_strength(close: _Series, benchmark: _Series, period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent."""

@overload
def relative_strength(close: _Frame, benchmark: _Series | _Frame, period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def relative_strength(close: _Series, benchmark: _Frame, period: int = 52, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def roc(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rate of change, in percent."""

@overload
def roc(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rocp(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rate of change, as a fraction."""

@overload
def rocp(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rocr(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rate of change, as a ratio."""

@overload
def rocr(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rocr100(close: _Series, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rate of change, as a ratio in percent."""

@overload
def rocr100(close: _Frame, period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rsi(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Relative strength index, 0 to 100, with Wilder's smoothing."""

@overload
def rsi(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def si(open: _Series, high: _Series, low: _Series, close: _Series, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Wilder's swing index: how far a bar moved, weighed by how it got there."""

@overload
def si(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def si(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def si(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def si(open: _Series, high: _Series, low: _Series, close: _Frame, limit_move: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def smi(high: _Series, low: _Series, close: _Series, period: int = 13, fast_period: int = 2, slow_period: int = 25, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Smi[_Array]:
    """Stochastic momentum index: how far the close is from the middle of a window, twice smoothed."""

@overload
def smi(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 13, fast_period: int = 2, slow_period: int = 25, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Smi[Any]: ...
@overload
def smi(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 13, fast_period: int = 2, slow_period: int = 25, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Smi[Any]: ...
@overload
def smi(high: _Series, low: _Series, close: _Frame, period: int = 13, fast_period: int = 2, slow_period: int = 25, signal_period: int = 9, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Smi[Any]: ...
@overload
def sqzmom(high: _Series, low: _Series, close: _Series, bollinger_period: int = 20, deviations: float = 2.0, keltner_period: int = 20, wide: float = 2.0, normal: float = 1.5, narrow: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Sqzmom[_Array]:
    """Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile."""

@overload
def sqzmom(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, bollinger_period: int = 20, deviations: float = 2.0, keltner_period: int = 20, wide: float = 2.0, normal: float = 1.5, narrow: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Sqzmom[Any]: ...
@overload
def sqzmom(high: _Series, low: _Frame, close: _Series | _Frame, bollinger_period: int = 20, deviations: float = 2.0, keltner_period: int = 20, wide: float = 2.0, normal: float = 1.5, narrow: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Sqzmom[Any]: ...
@overload
def sqzmom(high: _Series, low: _Series, close: _Frame, bollinger_period: int = 20, deviations: float = 2.0, keltner_period: int = 20, wide: float = 2.0, normal: float = 1.5, narrow: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Sqzmom[Any]: ...
@overload
def stc(close: _Series, fast_period: int = 23, slow_period: int = 50, cycle_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Schaff trend cycle: MACD, taken through two smoothed stochastics."""

@overload
def stc(close: _Frame, fast_period: int = 23, slow_period: int = 50, cycle_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def stoch(high: _Series, low: _Series, close: _Series, fast_k_period: int = 5, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stoch[_Array]:
    """Stochastic oscillator: where the close is between the low and the high of a window, smoothed."""

@overload
def stoch(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, fast_k_period: int = 5, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stoch[Any]: ...
@overload
def stoch(high: _Series, low: _Frame, close: _Series | _Frame, fast_k_period: int = 5, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stoch[Any]: ...
@overload
def stoch(high: _Series, low: _Series, close: _Frame, fast_k_period: int = 5, slow_k_period: int = 3, slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", slow_d_period: int = 3, slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stoch[Any]: ...
@overload
def stochf(high: _Series, low: _Series, close: _Series, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochf[_Array]:
    """Fast stochastic oscillator: where the close is between the low and the high of a window."""

@overload
def stochf(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochf[Any]: ...
@overload
def stochf(high: _Series, low: _Frame, close: _Series | _Frame, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochf[Any]: ...
@overload
def stochf(high: _Series, low: _Series, close: _Frame, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochf[Any]: ...
@overload
def stochrsi(close: _Series, period: int = 14, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochrsi[_Array]:
    """Stochastic RSI: where the RSI is between its own low and high of a window."""

@overload
def stochrsi(close: _Frame, period: int = 14, fast_k_period: int = 5, fast_d_period: int = 3, fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Stochrsi[Any]: ...
@overload
def trix(close: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """TRIX: the rate of change of a triple exponential average, in percent."""

@overload
def trix(close: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def tsi(close: _Series, first_period: int = 25, second_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """True strength index: smoothed changes over smoothed sizes of changes."""

@overload
def tsi(close: _Frame, first_period: int = 25, second_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ultosc(high: _Series, low: _Series, close: _Series, first_period: int = 7, second_period: int = 14, third_period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Ultimate oscillator: buying pressure over true range, of three windows."""

@overload
def ultosc(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, first_period: int = 7, second_period: int = 14, third_period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ultosc(high: _Series, low: _Frame, close: _Series | _Frame, first_period: int = 7, second_period: int = 14, third_period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ultosc(high: _Series, low: _Series, close: _Frame, first_period: int = 7, second_period: int = 14, third_period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vhf(close: _Series, period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Vertical horizontal filter: whether a price trends or goes to and fro."""

@overload
def vhf(close: _Frame, period: int = 28, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vortex(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Vortex[_Array]:
    """Vortex indicator: movement from low to high and from high to low, over true range."""

@overload
def vortex(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Vortex[Any]: ...
@overload
def vortex(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Vortex[Any]: ...
@overload
def vortex(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Vortex[Any]: ...
@overload
def wad(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Williams' accumulation/distribution: the sum of how far bars closed from their true extremes."""

@overload
def wad(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wad(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wad(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wavetrend(high: _Series, low: _Series, close: _Series, channel_period: int = 10, average_period: int = 21, signal_period: int = 4, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Wavetrend[_Array]:
    """Wave trend oscillator: a smoothed channel index."""

@overload
def wavetrend(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, channel_period: int = 10, average_period: int = 21, signal_period: int = 4, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Wavetrend[Any]: ...
@overload
def wavetrend(high: _Series, low: _Frame, close: _Series | _Frame, channel_period: int = 10, average_period: int = 21, signal_period: int = 4, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Wavetrend[Any]: ...
@overload
def wavetrend(high: _Series, low: _Series, close: _Frame, channel_period: int = 10, average_period: int = 21, signal_period: int = 4, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Wavetrend[Any]: ...
@overload
def willr(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Williams' %R: how far the close is below the high of a window."""

@overload
def willr(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def willr(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def willr(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ad(high: _Series, low: _Series, close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Accumulation and distribution: a running total of volume, signed by where each bar closed within its range."""

@overload
def ad(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ad(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ad(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ad(high: _Series, low: _Series, close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adosc(high: _Series, low: _Series, close: _Series, volume: _Series, fast_period: int = 3, slow_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad)."""

@overload
def adosc(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, fast_period: int = 3, slow_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adosc(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, fast_period: int = 3, slow_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adosc(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, fast_period: int = 3, slow_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adosc(high: _Series, low: _Series, close: _Series, volume: _Frame, fast_period: int = 3, slow_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def anchored_vwap(high: _Series, low: _Series, close: _Series, volume: _Series, anchor: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Anchored VWAP: the mean price since an anchor, weighted by volume."""

@overload
def anchored_vwap(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, anchor: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def anchored_vwap(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, anchor: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def anchored_vwap(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, anchor: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def anchored_vwap(high: _Series, low: _Series, close: _Series, volume: _Frame, anchor: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def anchored_vwap(high: _Series, low: _Series, close: _Series, volume: _Series, anchor: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmf(high: _Series, low: _Series, close: _Series, volume: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume."""

@overload
def cmf(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmf(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmf(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cmf(high: _Series, low: _Series, close: _Series, volume: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def efi(close: _Series, volume: _Series, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Elder's force index: the exponential average of each change of the close times the volume behind it."""

@overload
def efi(close: _Frame, volume: _Series | _Frame, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def efi(close: _Series, volume: _Frame, period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def emv(high: _Series, low: _Series, volume: _Series, period: int = 14, volume_divisor: float = 10000.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Ease of movement: how far the middle of a bar moves for its volume and range, averaged."""

@overload
def emv(high: _Frame, low: _Series | _Frame, volume: _Series | _Frame, period: int = 14, volume_divisor: float = 10000.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def emv(high: _Series, low: _Frame, volume: _Series | _Frame, period: int = 14, volume_divisor: float = 10000.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def emv(high: _Series, low: _Series, volume: _Frame, period: int = 14, volume_divisor: float = 10000.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def kvo(high: _Series, low: _Series, close: _Series, volume: _Series, fast_period: int = 34, slow_period: int = 55, signal_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kvo[_Array]:
    """Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line."""

@overload
def kvo(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, fast_period: int = 34, slow_period: int = 55, signal_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kvo[Any]: ...
@overload
def kvo(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, fast_period: int = 34, slow_period: int = 55, signal_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kvo[Any]: ...
@overload
def kvo(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, fast_period: int = 34, slow_period: int = 55, signal_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kvo[Any]: ...
@overload
def kvo(high: _Series, low: _Series, close: _Series, volume: _Frame, fast_period: int = 34, slow_period: int = 55, signal_period: int = 13, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Kvo[Any]: ...
@overload
def marketfi(high: _Series, low: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Market facilitation index: the range of a bar for each unit of volume."""

@overload
def marketfi(high: _Frame, low: _Series | _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def marketfi(high: _Series, low: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def marketfi(high: _Series, low: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def nvi(close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Negative volume index: the close, counted only on the days when volume fell."""

@overload
def nvi(close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def nvi(close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def obv(close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """On-balance volume: a running total of volume, added when the close rises and taken away when it falls."""

@overload
def obv(close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def obv(close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pvi(close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Positive volume index: the close, counted only on the days when volume rose."""

@overload
def pvi(close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pvi(close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pvo(volume: _Series, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Percentage volume oscillator: by how much percent a fast average of volume is above a slow one."""

@overload
def pvo(volume: _Frame, fast_period: int = 12, slow_period: int = 26, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pvt(close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Price volume trend: a running total of volume times the relative change of the close."""

@overload
def pvt(close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def pvt(close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rvol(volume: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Relative volume: the volume of a bar against the mean of the `period` bars before it."""

@overload
def rvol(volume: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap(high: _Series, low: _Series, close: _Series, volume: _Series, session: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Session VWAP: the mean price since the session began, weighted by volume."""

@overload
def session_vwap(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap(high: _Series, low: _Series, close: _Series, volume: _Frame, session: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap(high: _Series, low: _Series, close: _Series, volume: _Series, session: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def session_vwap_bands(high: _Series, low: _Series, close: _Series, volume: _Series, session: _Series, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[_Array]:
    """Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap())."""

@overload
def session_vwap_bands(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, session: _Series | _Frame, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[Any]: ...
@overload
def session_vwap_bands(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, session: _Series | _Frame, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[Any]: ...
@overload
def session_vwap_bands(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, session: _Series | _Frame, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[Any]: ...
@overload
def session_vwap_bands(high: _Series, low: _Series, close: _Series, volume: _Frame, session: _Series | _Frame, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[Any]: ...
@overload
def session_vwap_bands(high: _Series, low: _Series, close: _Series, volume: _Series, session: _Frame, deviations: float = 2.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SessionVwapBands[Any]: ...
@overload
def vwap(high: _Series, low: _Series, close: _Series, volume: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Volume-weighted average price: the mean price of all that was traded since the first bar."""

@overload
def vwap(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vwap(high: _Series, low: _Frame, close: _Series | _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vwap(high: _Series, low: _Series, close: _Frame, volume: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def vwap(high: _Series, low: _Series, close: _Series, volume: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adr(high: _Series, low: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average day range: the mean of the ranges from high to low of the last `period` bars."""

@overload
def adr(high: _Frame, low: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def adr(high: _Series, low: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def atr(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average true range, with Wilder's smoothing."""

@overload
def atr(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def atr(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def atr(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def atr_trailing_stop(high: _Series, low: _Series, close: _Series, period: int = 14, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.AtrTrailingStop[_Array]:
    """ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend."""

@overload
def atr_trailing_stop(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.AtrTrailingStop[Any]: ...
@overload
def atr_trailing_stop(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.AtrTrailingStop[Any]: ...
@overload
def atr_trailing_stop(high: _Series, low: _Series, close: _Frame, period: int = 14, multiplier: float = 3.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.AtrTrailingStop[Any]: ...
@overload
def bbw(close: _Series, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle."""

@overload
def bbw(close: _Frame, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cvi(high: _Series, low: _Series, period: int = 10, roc_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Chaikin's volatility: by how much percent the average range of a bar has changed."""

@overload
def cvi(high: _Frame, low: _Series | _Frame, period: int = 10, roc_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cvi(high: _Series, low: _Frame, period: int = 10, roc_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ewma_volatility(close: _Series, lambda_: float = 0.94, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Exponentially weighted volatility, that of RiskMetrics, annualised."""

@overload
def ewma_volatility(close: _Frame, lambda_: float = 0.94, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def garman_klass(open: _Series, high: _Series, low: _Series, close: _Series, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Garman and Klass's volatility: from the range and the move of each bar, annualised."""

@overload
def garman_klass(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def garman_klass(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def garman_klass(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def garman_klass(open: _Series, high: _Series, low: _Series, close: _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def historical_volatility(close: _Series, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Historical volatility from close to close, annualised."""

@overload
def historical_volatility(close: _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def historical_volatility_percentile(volatility: _Series, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Historical volatility percentile: the share of the values before today's that are below it."""

@overload
def historical_volatility_percentile(volatility: _Frame, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def historical_volatility_rank(volatility: _Series, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Historical volatility rank: where today's volatility lies between the lowest and the highest of a window."""

@overload
def historical_volatility_rank(volatility: _Frame, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def iv_percentile(implied_volatility: _Series, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """IV percentile: the share of the implied volatilities before today's that are below it."""

@overload
def iv_percentile(implied_volatility: _Frame, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def iv_rank(implied_volatility: _Series, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """IV rank: where today's implied volatility lies between the lowest and the highest of a window."""

@overload
def iv_rank(implied_volatility: _Frame, window: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def massi(high: _Series, low: _Series, fast_period: int = 9, slow_period: int = 25, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Mass index: rises while the ranges of bars widen, and falls back once they narrow."""

@overload
def massi(high: _Frame, low: _Series | _Frame, fast_period: int = 9, slow_period: int = 25, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def massi(high: _Series, low: _Frame, fast_period: int = 9, slow_period: int = 25, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def natr(high: _Series, low: _Series, close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Normalised average true range: the [average true range](super::super::atr) in percent of the close."""

@overload
def natr(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def natr(high: _Series, low: _Frame, close: _Series | _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def natr(high: _Series, low: _Series, close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def parkinson(high: _Series, low: _Series, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Parkinson's volatility: from the range between high and low, annualised."""

@overload
def parkinson(high: _Frame, low: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def parkinson(high: _Series, low: _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def percentb(close: _Series, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Percent b: where the close is between the [Bollinger bands](super::super::bbands)."""

@overload
def percentb(close: _Frame, period: int = 20, deviations_up: float = 2.0, deviations_down: float = 2.0, moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA", *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def realized_volatility(close: _Series, window: int = 78, periods_per_year: float = 19656.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Realised volatility: from the squared returns of short bars, annualised."""

@overload
def realized_volatility(close: _Frame, window: int = 78, periods_per_year: float = 19656.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rogerssatchell(open: _Series, high: _Series, low: _Series, close: _Series, period: int = 10, annualization: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift."""

@overload
def rogerssatchell(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 10, annualization: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rogerssatchell(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 10, annualization: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rogerssatchell(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, period: int = 10, annualization: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rogerssatchell(open: _Series, high: _Series, low: _Series, close: _Frame, period: int = 10, annualization: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rvi(close: _Series, period: int = 14, stddev_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Relative volatility index, 0 to 100: the share of volatility that comes with rising closes."""

@overload
def rvi(close: _Frame, period: int = 14, stddev_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rvir(high: _Series, low: _Series, period: int = 14, stddev_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Relative volatility index, refined: the mean of that of the highs and that of the lows."""

@overload
def rvir(high: _Frame, low: _Series | _Frame, period: int = 14, stddev_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rvir(high: _Series, low: _Frame, period: int = 14, stddev_period: int = 10, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def trange(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """True range: the range of a bar, extended to the previous close."""

@overload
def trange(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def trange(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def trange(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ulcer_index(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Ulcer index: the root of the mean squared distance of closes below their recent high, in percent."""

@overload
def ulcer_index(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def yang_zhang(open: _Series, high: _Series, low: _Series, close: _Series, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised."""

@overload
def yang_zhang(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def yang_zhang(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def yang_zhang(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def yang_zhang(open: _Series, high: _Series, low: _Series, close: _Frame, period: int = 20, periods_per_year: float = 252.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def beta(first: _Series, second: _Series, period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Beta: how much the second column moves, in relative terms, when the first moves by one."""

@overload
def beta(first: _Frame, second: _Series | _Frame, period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def beta(first: _Series, second: _Frame, period: int = 5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def correl(first: _Series, second: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Pearson's correlation of two columns over the last `period` bars, -1 to 1."""

@overload
def correl(first: _Frame, second: _Series | _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def correl(first: _Series, second: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def kurtosis(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution."""

@overload
def kurtosis(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def linearreg(values: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Linear regression: where the straight line through the last `period` values ends."""

@overload
def linearreg(values: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def linearreg_angle(values: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees."""

@overload
def linearreg_angle(values: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def linearreg_intercept(values: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Intercept of the linear regression: where the straight line through the last `period` values begins."""

@overload
def linearreg_intercept(values: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def linearreg_slope(values: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar."""

@overload
def linearreg_slope(values: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def median(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Median: the middle of the last `period` values."""

@overload
def median(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def percentile(values: _Series, period: int = 100, percentile: float = 50.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Percentile of the last `period` values, by the nearest rank."""

@overload
def percentile(values: _Frame, period: int = 100, percentile: float = 50.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def percentrank(values: _Series, period: int = 100, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Percent rank: how many of the `period` values before are below this one, in percent."""

@overload
def percentrank(values: _Frame, period: int = 100, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rolling_beta(close: _Series, benchmark: _Series, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rolling beta: how much a share moves when its benchmark moves by one."""

@overload
def rolling_beta(close: _Frame, benchmark: _Series | _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rolling_beta(close: _Series, benchmark: _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rolling_correlation(close: _Series, benchmark: _Series, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rolling correlation: how closely the returns of a share follow those of its benchmark."""

@overload
def rolling_correlation(close: _Frame, benchmark: _Series | _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def rolling_correlation(close: _Series, benchmark: _Frame, period: int = 252, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def skewness(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one."""

@overload
def skewness(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def stddev(values: _Series, period: int = 5, deviations: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Standard deviation of the last `period` values, or some multiple of it."""

@overload
def stddev(values: _Frame, period: int = 5, deviations: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def tsf(values: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Time series forecast: the straight line through the last `period` values, one bar further on."""

@overload
def tsf(values: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def var(values: _Series, period: int = 5, deviations: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Variance of the last `period` values."""

@overload
def var(values: _Frame, period: int = 5, deviations: float = 1.0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def zscore(values: _Series, period: int = 30, delta_degrees_of_freedom: int = 0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Z-score: how many standard deviations the last value is from the mean of a window."""

@overload
def zscore(values: _Frame, period: int = 30, delta_degrees_of_freedom: int = 0, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def avgdev(close: _Series, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average deviation: how far the last `period` closes are from their mean, on average."""

@overload
def avgdev(close: _Frame, period: int = 14, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def avgprice(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Average price: the mean of the four prices of a bar."""

@overload
def avgprice(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def avgprice(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def avgprice(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def avgprice(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ha(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ha[_Array]:
    """Heikin-Ashi candles: bars that are averaged with those before, so that trends show."""

@overload
def ha(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ha[Any]: ...
@overload
def ha(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ha[Any]: ...
@overload
def ha(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ha[Any]: ...
@overload
def ha(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Ha[Any]: ...
@overload
def log_returns(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Logarithmic returns from close to close."""

@overload
def log_returns(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def medprice(high: _Series, low: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Median price: the middle of the range of a bar."""

@overload
def medprice(high: _Frame, low: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def medprice(high: _Series, low: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def typprice(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Typical price: the mean of high, low and close."""

@overload
def typprice(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def typprice(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def typprice(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wclprice(high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Weighted close: the mean of high, low and close, the close counted twice."""

@overload
def wclprice(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wclprice(high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def wclprice(high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ht_dcperiod(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Period of the dominant cycle, by the Hilbert transform."""

@overload
def ht_dcperiod(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ht_dcphase(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Phase of the dominant cycle, by the Hilbert transform."""

@overload
def ht_dcphase(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ht_phasor(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HtPhasor[_Array]:
    """Components of the phasor of the dominant cycle, by the Hilbert transform."""

@overload
def ht_phasor(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HtPhasor[Any]: ...
@overload
def ht_sine(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HtSine[_Array]:
    """Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform."""

@overload
def ht_sine(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.HtSine[Any]: ...
@overload
def ht_trendmode(close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Whether there is a trend rather than a cycle, by the Hilbert transform."""

@overload
def ht_trendmode(close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def swak_2php(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Two-pole high-pass filter: what is left of the close without the trend and the long cycles."""

@overload
def swak_2php(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def swak_bp(close: _Series, period: int = 20, delta: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Band-pass filter: the part of the close that cycles with about one period."""

@overload
def swak_bp(close: _Frame, period: int = 20, delta: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def swak_hp(close: _Series, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """One-pole high-pass filter: what is left of the close without the trend and the long cycles."""

@overload
def swak_hp(close: _Frame, period: int = 20, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def add(first: _Series, second: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Sum of two columns, bar by bar."""

@overload
def add(first: _Frame, second: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def add(first: _Series, second: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cumsum(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Cumulative sum: of all values so far."""

@overload
def cumsum(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def div(first: _Series, second: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Quotient of two columns: the first over the second."""

@overload
def div(first: _Frame, second: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def div(first: _Series, second: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def max(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Largest of the last `period` values."""

@overload
def max(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def maxindex(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Place of the largest of the last `period` values."""

@overload
def maxindex(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def min(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Smallest of the last `period` values."""

@overload
def min(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minindex(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Place of the smallest of the last `period` values."""

@overload
def minindex(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def minmax(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Minmax[_Array]:
    """Smallest and largest of the last `period` values."""

@overload
def minmax(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Minmax[Any]: ...
@overload
def minmaxindex(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Minmaxindex[_Array]:
    """Places of the smallest and of the largest of the last `period` values."""

@overload
def minmaxindex(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Minmaxindex[Any]: ...
@overload
def mult(first: _Series, second: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Product of two columns, bar by bar."""

@overload
def mult(first: _Frame, second: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def mult(first: _Series, second: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sub(first: _Series, second: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Difference of two columns: the first less the second."""

@overload
def sub(first: _Frame, second: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sub(first: _Series, second: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sum(values: _Series, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Sum of the last `period` values."""

@overload
def sum(values: _Frame, period: int = 30, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def acos(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Arc cosine of each value, in radians."""

@overload
def acos(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def asin(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Arc sine of each value, in radians."""

@overload
def asin(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def atan(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Arc tangent of each value, in radians."""

@overload
def atan(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ceil(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Smallest whole number that is not below each value."""

@overload
def ceil(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cos(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Cosine of each value, which is in radians."""

@overload
def cos(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cosh(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hyperbolic cosine of each value."""

@overload
def cosh(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def exp(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Exponential of each value."""

@overload
def exp(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def floor(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Largest whole number that is not above each value."""

@overload
def floor(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def ln(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Natural logarithm of each value."""

@overload
def ln(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def log10(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Logarithm of each value, to the base of 10."""

@overload
def log10(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sin(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Sine of each value, which is in radians."""

@overload
def sin(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sinh(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hyperbolic sine of each value."""

@overload
def sinh(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def sqrt(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Square root of each value."""

@overload
def sqrt(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def tan(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Tangent of each value, which is in radians."""

@overload
def tan(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def tanh(values: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hyperbolic tangent of each value."""

@overload
def tanh(values: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl2crows(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Two crows: two black candles after a long white one, the second of which falls back into it."""

@overload
def cdl2crows(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl2crows(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl2crows(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl2crows(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3blackcrows(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three black crows: three falling black candles after a white one."""

@overload
def cdl3blackcrows(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3blackcrows(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3blackcrows(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3blackcrows(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3inside(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three inside up and three inside down: a harami, and a candle that confirms it."""

@overload
def cdl3inside(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3inside(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3inside(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3inside(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3linestrike(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three line strike: three candles in one direction, and a fourth that takes all of it back."""

@overload
def cdl3linestrike(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3linestrike(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3linestrike(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3linestrike(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3outside(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three outside up and three outside down: an engulfing candle, and one that confirms it."""

@overload
def cdl3outside(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3outside(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3outside(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3outside(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3starsinsouth(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three stars in the south: three black candles that fall less and less."""

@overload
def cdl3starsinsouth(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3starsinsouth(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3starsinsouth(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3starsinsouth(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3whitesoldiers(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Three white soldiers: three rising white candles that close near their highs."""

@overload
def cdl3whitesoldiers(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3whitesoldiers(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3whitesoldiers(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdl3whitesoldiers(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlabandonedbaby(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Abandoned baby: a doji, cut off from both its neighbours."""

@overload
def cdlabandonedbaby(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlabandonedbaby(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlabandonedbaby(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlabandonedbaby(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdladvanceblock(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Advance block: three white candles whose advance grows weaker."""

@overload
def cdladvanceblock(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdladvanceblock(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdladvanceblock(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdladvanceblock(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbelthold(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Belt hold: a long candle that opens at its extreme."""

@overload
def cdlbelthold(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbelthold(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbelthold(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbelthold(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbreakaway(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Breakaway: a gap, three candles that go on, and one that comes back into the gap."""

@overload
def cdlbreakaway(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbreakaway(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbreakaway(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlbreakaway(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlclosingmarubozu(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Closing marubozu: a long candle that closes at its extreme."""

@overload
def cdlclosingmarubozu(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlclosingmarubozu(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlclosingmarubozu(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlclosingmarubozu(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlconcealbabyswall(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Concealing baby swallow: a fall whose third candle is swallowed by the fourth."""

@overload
def cdlconcealbabyswall(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlconcealbabyswall(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlconcealbabyswall(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlconcealbabyswall(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlcounterattack(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Counterattack lines: two long candles of different colours with the same close."""

@overload
def cdlcounterattack(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlcounterattack(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlcounterattack(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlcounterattack(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldarkcloudcover(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Dark cloud cover: a black candle that opens above a long white one and closes deep in it."""

@overload
def cdldarkcloudcover(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldarkcloudcover(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldarkcloudcover(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldarkcloudcover(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldoji(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Doji: a candle that closes where it opened, or nearly so."""

@overload
def cdldoji(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldoji(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldoji(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldoji(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldojistar(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Doji star: a doji that gaps away from a long candle."""

@overload
def cdldojistar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldojistar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldojistar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldojistar(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldragonflydoji(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Dragonfly doji: a doji that opens and closes at its high."""

@overload
def cdldragonflydoji(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldragonflydoji(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldragonflydoji(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdldragonflydoji(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlengulfing(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Engulfing: a body around the body before, of the other colour."""

@overload
def cdlengulfing(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlengulfing(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlengulfing(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlengulfing(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningdojistar(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Evening doji star: a doji above a long white candle, and a fall."""

@overload
def cdleveningdojistar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningdojistar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningdojistar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningdojistar(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningstar(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Evening star: a small body above a long white candle, and a fall."""

@overload
def cdleveningstar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningstar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningstar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdleveningstar(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgapsidesidewhite(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Side-by-side white lines: a gap, and behind it two white candles of one size."""

@overload
def cdlgapsidesidewhite(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgapsidesidewhite(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgapsidesidewhite(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgapsidesidewhite(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgravestonedoji(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Gravestone doji: a doji that opens and closes at its low."""

@overload
def cdlgravestonedoji(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgravestonedoji(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgravestonedoji(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlgravestonedoji(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhammer(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hammer: a small body with a long lower shadow, near the low before."""

@overload
def cdlhammer(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhammer(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhammer(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhammer(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhangingman(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hanging man: a small body with a long lower shadow, near the high before."""

@overload
def cdlhangingman(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhangingman(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhangingman(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhangingman(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharami(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Harami: a small body inside a long one."""

@overload
def cdlharami(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharami(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharami(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharami(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharamicross(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Harami cross: a doji inside a long body."""

@overload
def cdlharamicross(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharamicross(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharamicross(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlharamicross(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhighwave(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """High wave: a small body with very long shadows."""

@overload
def cdlhighwave(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhighwave(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhighwave(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhighwave(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkake(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Hikkake: an inside bar, a false break out of it, and maybe the move the other way."""

@overload
def cdlhikkake(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkake(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkake(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkake(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkakemod(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way."""

@overload
def cdlhikkakemod(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkakemod(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkakemod(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhikkakemod(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhomingpigeon(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Homing pigeon: a small black body inside a long black one."""

@overload
def cdlhomingpigeon(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhomingpigeon(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhomingpigeon(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlhomingpigeon(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlidentical3crows(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Identical three crows: three falling black candles that open where the one before closed."""

@overload
def cdlidentical3crows(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlidentical3crows(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlidentical3crows(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlidentical3crows(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinneck(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """In-neck: a white candle that closes just inside the long black one before."""

@overload
def cdlinneck(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinneck(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinneck(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinneck(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinvertedhammer(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Inverted hammer: a small body with a long upper shadow, below the body before."""

@overload
def cdlinvertedhammer(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinvertedhammer(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinvertedhammer(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlinvertedhammer(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkicking(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Kicking: two marubozus of different colours with a gap between them."""

@overload
def cdlkicking(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkicking(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkicking(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkicking(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkickingbylength(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Kicking by length: two marubozus with a gap between them, of which the longer one says the direction."""

@overload
def cdlkickingbylength(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkickingbylength(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkickingbylength(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlkickingbylength(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlladderbottom(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Ladder bottom: four black candles down, and a white one that leaps up."""

@overload
def cdlladderbottom(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlladderbottom(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlladderbottom(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlladderbottom(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongleggeddoji(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Long-legged doji: a doji with a long shadow."""

@overload
def cdllongleggeddoji(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongleggeddoji(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongleggeddoji(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongleggeddoji(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongline(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Long line: a long body with short shadows."""

@overload
def cdllongline(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongline(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongline(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdllongline(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmarubozu(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Marubozu: a long body with next to no shadows."""

@overload
def cdlmarubozu(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmarubozu(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmarubozu(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmarubozu(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmatchinglow(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Matching low: two black candles with the same close."""

@overload
def cdlmatchinglow(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmatchinglow(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmatchinglow(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmatchinglow(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmathold(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Mat hold: a long white candle, three small ones that give little back, and a new high."""

@overload
def cdlmathold(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmathold(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmathold(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmathold(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.5, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningdojistar(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Morning doji star: a doji below a long black candle, and a rise."""

@overload
def cdlmorningdojistar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningdojistar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningdojistar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningdojistar(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningstar(open: _Series, high: _Series, low: _Series, close: _Series, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Morning star: a small body below a long black candle, and a rise."""

@overload
def cdlmorningstar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningstar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningstar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlmorningstar(open: _Series, high: _Series, low: _Series, close: _Frame, penetration: float = 0.3, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlonneck(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """On-neck: a white candle that closes at the low of the long black one before."""

@overload
def cdlonneck(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlonneck(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlonneck(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlonneck(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlpiercing(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Piercing pattern: a white candle that opens below a long black one and closes in its upper half."""

@overload
def cdlpiercing(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlpiercing(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlpiercing(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlpiercing(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrickshawman(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rickshaw man: a doji with two long shadows and its body in the middle."""

@overload
def cdlrickshawman(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrickshawman(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrickshawman(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrickshawman(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrisefall3methods(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Rising and falling three methods: a long candle, three small ones against it, and another long one."""

@overload
def cdlrisefall3methods(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrisefall3methods(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrisefall3methods(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlrisefall3methods(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlseparatinglines(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Separating lines: two candles of different colours with the same open."""

@overload
def cdlseparatinglines(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlseparatinglines(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlseparatinglines(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlseparatinglines(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshootingstar(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Shooting star: a small body with a long upper shadow, above the body before."""

@overload
def cdlshootingstar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshootingstar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshootingstar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshootingstar(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshortline(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Short line: a short body with short shadows."""

@overload
def cdlshortline(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshortline(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshortline(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlshortline(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlspinningtop(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Spinning top: a small body with longer shadows."""

@overload
def cdlspinningtop(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlspinningtop(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlspinningtop(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlspinningtop(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlstalledpattern(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Stalled pattern: two long white candles, and a small one that rides on their shoulder."""

@overload
def cdlstalledpattern(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlstalledpattern(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlstalledpattern(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlstalledpattern(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlsticksandwich(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Stick sandwich: a white candle between two black ones with the same close."""

@overload
def cdlsticksandwich(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlsticksandwich(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlsticksandwich(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlsticksandwich(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltakuri(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Takuri: a dragonfly doji with a very long lower shadow."""

@overload
def cdltakuri(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltakuri(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltakuri(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltakuri(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltasukigap(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Tasuki gap: a gap, and a candle of the other colour that does not close it."""

@overload
def cdltasukigap(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltasukigap(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltasukigap(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltasukigap(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlthrusting(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Thrusting: a white candle that closes in the lower half of the long black one before."""

@overload
def cdlthrusting(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlthrusting(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlthrusting(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlthrusting(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltristar(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Tri-star: three dojis, of which the second gaps away."""

@overload
def cdltristar(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltristar(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltristar(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdltristar(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlunique3river(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Unique three river bottom: a long black candle, a black one with a new low, and a small white one."""

@overload
def cdlunique3river(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlunique3river(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlunique3river(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlunique3river(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlupsidegap2crows(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Upside gap two crows: two black candles above a long white one, the second around the first."""

@overload
def cdlupsidegap2crows(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlupsidegap2crows(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlupsidegap2crows(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlupsidegap2crows(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlxsidegap3methods(open: _Series, high: _Series, low: _Series, close: _Series, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Upside and downside gap three methods: a gap, and a candle of the other colour that closes it."""

@overload
def cdlxsidegap3methods(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlxsidegap3methods(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlxsidegap3methods(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def cdlxsidegap3methods(open: _Series, high: _Series, low: _Series, close: _Frame, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def swing_points(high: _Series, low: _Series, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SwingPoints[_Array]:
    """Swing points: the last confirmed swing high and swing low, known when they were confirmed."""

@overload
def swing_points(high: _Frame, low: _Series | _Frame, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SwingPoints[Any]: ...
@overload
def swing_points(high: _Series, low: _Frame, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.SwingPoints[Any]: ...
@overload
def market_structure(high: _Series, low: _Series, close: _Series, left: int = 2, right: int = 2, needs_close: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.MarketStructure[_Array]:
    """Market structure: the trend of the swings, breaks of structure with it and changes of character against it."""

@overload
def market_structure(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, needs_close: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.MarketStructure[Any]: ...
@overload
def market_structure(high: _Series, low: _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, needs_close: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.MarketStructure[Any]: ...
@overload
def market_structure(high: _Series, low: _Series, close: _Frame, left: int = 2, right: int = 2, needs_close: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.MarketStructure[Any]: ...
@overload
def fair_value_gap(high: _Series, low: _Series, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FairValueGap[_Array]:
    """Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one."""

@overload
def fair_value_gap(high: _Frame, low: _Series | _Frame, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FairValueGap[Any]: ...
@overload
def fair_value_gap(high: _Series, low: _Frame, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.FairValueGap[Any]: ...
@overload
def order_block(open: _Series, high: _Series, low: _Series, close: _Series, left: int = 2, right: int = 2, needs_close: int = 1, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.OrderBlock[_Array]:
    """Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated."""

@overload
def order_block(open: _Frame, high: _Series | _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, needs_close: int = 1, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.OrderBlock[Any]: ...
@overload
def order_block(open: _Series, high: _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, needs_close: int = 1, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.OrderBlock[Any]: ...
@overload
def order_block(open: _Series, high: _Series, low: _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, needs_close: int = 1, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.OrderBlock[Any]: ...
@overload
def order_block(open: _Series, high: _Series, low: _Series, close: _Frame, left: int = 2, right: int = 2, needs_close: int = 1, remembered: int = 8, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.OrderBlock[Any]: ...
@overload
def equal_highs_lows(high: _Series, low: _Series, close: _Series, left: int = 2, right: int = 2, period: int = 14, tolerance: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.EqualHighsLows[_Array]:
    """Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest."""

@overload
def equal_highs_lows(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, period: int = 14, tolerance: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.EqualHighsLows[Any]: ...
@overload
def equal_highs_lows(high: _Series, low: _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, period: int = 14, tolerance: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.EqualHighsLows[Any]: ...
@overload
def equal_highs_lows(high: _Series, low: _Series, close: _Frame, left: int = 2, right: int = 2, period: int = 14, tolerance: float = 0.1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.EqualHighsLows[Any]: ...
@overload
def liquidity_sweep(high: _Series, low: _Series, close: _Series, left: int = 2, right: int = 2, reclaim_bars: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.LiquiditySweep[_Array]:
    """Liquidity sweeps: a raid beyond the last swing, and a close back inside."""

@overload
def liquidity_sweep(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, reclaim_bars: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.LiquiditySweep[Any]: ...
@overload
def liquidity_sweep(high: _Series, low: _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, reclaim_bars: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.LiquiditySweep[Any]: ...
@overload
def liquidity_sweep(high: _Series, low: _Series, close: _Frame, left: int = 2, right: int = 2, reclaim_bars: int = 1, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.LiquiditySweep[Any]: ...
@overload
def premium_discount(high: _Series, low: _Series, close: _Series, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> _Array:
    """Premium and discount: where the close is between the last swing low and the last swing high."""

@overload
def premium_discount(high: _Frame, low: _Series | _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def premium_discount(high: _Series, low: _Frame, close: _Series | _Frame, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def premium_discount(high: _Series, low: _Series, close: _Frame, left: int = 2, right: int = 2, *, axis: Literal[-2, -1, 0, 1] | None = None) -> Any: ...
@overload
def killzone(minute_of_day: _Series, high: _Series, low: _Series, start_minute: int = 420, end_minute: int = 600, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Killzone[_Array]:
    """Kill zone: whether a bar is in a part of the day, with the high and the low of that part."""

@overload
def killzone(minute_of_day: _Frame, high: _Series | _Frame, low: _Series | _Frame, start_minute: int = 420, end_minute: int = 600, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Killzone[Any]: ...
@overload
def killzone(minute_of_day: _Series, high: _Frame, low: _Series | _Frame, start_minute: int = 420, end_minute: int = 600, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Killzone[Any]: ...
@overload
def killzone(minute_of_day: _Series, high: _Series, low: _Frame, start_minute: int = 420, end_minute: int = 600, *, axis: Literal[-2, -1, 0, 1] | None = None) -> records.Killzone[Any]: ...
