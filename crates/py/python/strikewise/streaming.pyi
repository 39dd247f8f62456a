# Made of the catalogue of functions by `cargo xtask generate --write`.

from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from . import records
from ._native import Stream as Stream

_Array: TypeAlias = NDArray[np.float64]

__all__ = [
    "Stream",
    "Accbands",
    "Alligator",
    "Alma",
    "Bbands",
    "Camarilla",
    "ChandelierExit",
    "Cksp",
    "Dema",
    "DemarkPivotPoints",
    "Donchian",
    "DonchianWidth",
    "Ema",
    "FibonacciPivotPoints",
    "Frama",
    "Hma",
    "HtTrendline",
    "Ichimoku",
    "Kama",
    "Kc",
    "Ma",
    "Mama",
    "Mavp",
    "Mcgd",
    "Midpoint",
    "Midprice",
    "PivotPoints",
    "Rma",
    "Sar",
    "Sarext",
    "SessionPivotPoints",
    "Sma",
    "Supertrend",
    "SwakButter",
    "SwakGauss",
    "T3",
    "Tema",
    "Trima",
    "Vidya",
    "Vwma",
    "Wma",
    "WoodiePivotPoints",
    "Zigzag",
    "Zlema",
    "Ac",
    "Adx",
    "Adxr",
    "Ao",
    "Apo",
    "Aroon",
    "Aroonosc",
    "Asi",
    "Bop",
    "Cci",
    "Cg",
    "Chop",
    "Choptr",
    "Cmo",
    "Cmou",
    "Coppock",
    "Crsi",
    "Cti",
    "Dosc",
    "Dpo",
    "Dx",
    "Er",
    "Eri",
    "Fisher",
    "Fosc",
    "Fractal",
    "GapPercent",
    "HighLowDistance",
    "Ibs",
    "Imi",
    "Kdj",
    "Kst",
    "Kstext",
    "Macd",
    "Macdext",
    "Macdfix",
    "Mfi",
    "MinusDi",
    "MinusDm",
    "Mom",
    "PlusDi",
    "PlusDm",
    "Ppo",
    "Pso",
    "Qstick",
    "RelativeStrength",
    "Roc",
    "Rocp",
    "Rocr",
    "Rocr100",
    "Rsi",
    "Si",
    "Smi",
    "Sqzmom",
    "Stc",
    "Stoch",
    "Stochf",
    "Stochrsi",
    "Trix",
    "Tsi",
    "Ultosc",
    "Vhf",
    "Vortex",
    "Wad",
    "Wavetrend",
    "Willr",
    "Ad",
    "Adosc",
    "AnchoredVwap",
    "Cmf",
    "Efi",
    "Emv",
    "Kvo",
    "Marketfi",
    "Nvi",
    "Obv",
    "Pvi",
    "Pvo",
    "Pvt",
    "Rvol",
    "SessionVwap",
    "SessionVwapBands",
    "Vwap",
    "Adr",
    "Atr",
    "AtrTrailingStop",
    "Bbw",
    "Cvi",
    "EwmaVolatility",
    "GarmanKlass",
    "HistoricalVolatility",
    "HistoricalVolatilityPercentile",
    "HistoricalVolatilityRank",
    "IvPercentile",
    "IvRank",
    "Massi",
    "Natr",
    "Parkinson",
    "Percentb",
    "RealizedVolatility",
    "Rogerssatchell",
    "Rvi",
    "Rvir",
    "Trange",
    "UlcerIndex",
    "YangZhang",
    "Beta",
    "Correl",
    "Kurtosis",
    "Linearreg",
    "LinearregAngle",
    "LinearregIntercept",
    "LinearregSlope",
    "Median",
    "Percentile",
    "Percentrank",
    "RollingBeta",
    "RollingCorrelation",
    "Skewness",
    "Stddev",
    "Tsf",
    "Var",
    "Zscore",
    "Avgdev",
    "Avgprice",
    "Ha",
    "LogReturns",
    "Medprice",
    "Typprice",
    "Wclprice",
    "HtDcperiod",
    "HtDcphase",
    "HtPhasor",
    "HtSine",
    "HtTrendmode",
    "Swak2php",
    "SwakBp",
    "SwakHp",
    "Add",
    "Cumsum",
    "Div",
    "Max",
    "Maxindex",
    "Min",
    "Minindex",
    "Minmax",
    "Minmaxindex",
    "Mult",
    "Sub",
    "Sum",
    "Acos",
    "Asin",
    "Atan",
    "Ceil",
    "Cos",
    "Cosh",
    "Exp",
    "Floor",
    "Ln",
    "Log10",
    "Sin",
    "Sinh",
    "Sqrt",
    "Tan",
    "Tanh",
    "Cdl2Crows",
    "Cdl3BlackCrows",
    "Cdl3Inside",
    "Cdl3LineStrike",
    "Cdl3Outside",
    "Cdl3StarsInSouth",
    "Cdl3WhiteSoldiers",
    "CdlAbandonedBaby",
    "CdlAdvanceBlock",
    "CdlBeltHold",
    "CdlBreakaway",
    "CdlClosingMarubozu",
    "CdlConcealBabySwall",
    "CdlCounterAttack",
    "CdlDarkCloudCover",
    "CdlDoji",
    "CdlDojiStar",
    "CdlDragonflyDoji",
    "CdlEngulfing",
    "CdlEveningDojiStar",
    "CdlEveningStar",
    "CdlGapSideSideWhite",
    "CdlGravestoneDoji",
    "CdlHammer",
    "CdlHangingMan",
    "CdlHarami",
    "CdlHaramiCross",
    "CdlHighWave",
    "CdlHikkake",
    "CdlHikkakeMod",
    "CdlHomingPigeon",
    "CdlIdentical3Crows",
    "CdlInNeck",
    "CdlInvertedHammer",
    "CdlKicking",
    "CdlKickingByLength",
    "CdlLadderBottom",
    "CdlLongLeggedDoji",
    "CdlLongLine",
    "CdlMarubozu",
    "CdlMatchingLow",
    "CdlMatHold",
    "CdlMorningDojiStar",
    "CdlMorningStar",
    "CdlOnNeck",
    "CdlPiercing",
    "CdlRickshawMan",
    "CdlRiseFall3Methods",
    "CdlSeparatingLines",
    "CdlShootingStar",
    "CdlShortLine",
    "CdlSpinningTop",
    "CdlStalledPattern",
    "CdlStickSandwich",
    "CdlTakuri",
    "CdlTasukiGap",
    "CdlThrusting",
    "CdlTriStar",
    "CdlUnique3River",
    "CdlUpsideGap2Crows",
    "CdlXSideGap3Methods",
    "SwingPoints",
    "MarketStructure",
    "FairValueGap",
    "OrderBlock",
    "EqualHighsLows",
    "LiquiditySweep",
    "PremiumDiscount",
    "Killzone",
]


class Accbands(Stream[records.Accbands[float], records.Accbands[_Array]]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Accbands: ...

class Alligator(Stream[records.Alligator[float], records.Alligator[_Array]]):
    def __new__(
        cls,
        jaw_period: int = 13,
        jaw_offset: int = 8,
        teeth_period: int = 8,
        teeth_offset: int = 5,
        lips_period: int = 5,
        lips_offset: int = 3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Alligator: ...

class Alma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 9,
        sigma: float = 6.0,
        offset: float = 0.85,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Alma: ...

class Bbands(Stream[records.Bbands[float], records.Bbands[_Array]]):
    def __new__(
        cls,
        period: int = 20,
        deviations_up: float = 2.0,
        deviations_down: float = 2.0,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Bbands: ...

class Camarilla(Stream[records.Camarilla[float], records.Camarilla[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Camarilla: ...

class ChandelierExit(Stream[records.ChandelierExit[float], records.ChandelierExit[_Array]]):
    def __new__(
        cls,
        period: int = 22,
        multiplier: float = 3.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> ChandelierExit: ...

class Cksp(Stream[records.Cksp[float], records.Cksp[_Array]]):
    def __new__(
        cls,
        period: int = 10,
        multiplier: float = 1.0,
        stop_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cksp: ...

class Dema(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Dema: ...

class DemarkPivotPoints(Stream[records.DemarkPivotPoints[float], records.DemarkPivotPoints[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> DemarkPivotPoints: ...

class Donchian(Stream[records.Donchian[float], records.Donchian[_Array]]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Donchian: ...

class DonchianWidth(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> DonchianWidth: ...

class Ema(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ema: ...

class FibonacciPivotPoints(Stream[records.FibonacciPivotPoints[float], records.FibonacciPivotPoints[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> FibonacciPivotPoints: ...

class Frama(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 16,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Frama: ...

class Hma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Hma: ...

class HtTrendline(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtTrendline: ...

class Ichimoku(Stream[records.Ichimoku[float], records.Ichimoku[_Array]]):
    def __new__(
        cls,
        tenkan_period: int = 9,
        kijun_period: int = 26,
        senkou_b_period: int = 52,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ichimoku: ...

class Kama(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kama: ...

class Kc(Stream[records.Kc[float], records.Kc[_Array]]):
    def __new__(
        cls,
        period: int = 20,
        atr_period: int = 10,
        deviations: float = 2.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kc: ...

class Ma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ma: ...

class Mama(Stream[records.Mama[float], records.Mama[_Array]]):
    def __new__(
        cls,
        fast_limit: float = 0.5,
        slow_limit: float = 0.05,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mama: ...

class Mavp(Stream[float, _Array]):
    def __new__(
        cls,
        minimum_period: int = 2,
        maximum_period: int = 30,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mavp: ...

class Mcgd(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mcgd: ...

class Midpoint(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Midpoint: ...

class Midprice(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Midprice: ...

class PivotPoints(Stream[records.PivotPoints[float], records.PivotPoints[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> PivotPoints: ...

class Rma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rma: ...

class Sar(Stream[float, _Array]):
    def __new__(
        cls,
        acceleration: float = 0.02,
        maximum: float = 0.2,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sar: ...

class Sarext(Stream[float, _Array]):
    def __new__(
        cls,
        start_value: float = 0.0,
        offset_on_reverse: float = 0.0,
        initial_long: float = 0.02,
        acceleration_long: float = 0.02,
        maximum_long: float = 0.2,
        initial_short: float = 0.02,
        acceleration_short: float = 0.02,
        maximum_short: float = 0.2,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sarext: ...

class SessionPivotPoints(Stream[records.SessionPivotPoints[float], records.SessionPivotPoints[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SessionPivotPoints: ...

class Sma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sma: ...

class Supertrend(Stream[records.Supertrend[float], records.Supertrend[_Array]]):
    def __new__(
        cls,
        period: int = 10,
        multiplier: float = 3.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Supertrend: ...

class SwakButter(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SwakButter: ...

class SwakGauss(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SwakGauss: ...

class T3(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 5,
        volume_factor: float = 0.7,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> T3: ...

class Tema(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Tema: ...

class Trima(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Trima: ...

class Vidya(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 12,
        cmo_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Vidya: ...

class Vwma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Vwma: ...

class Wma(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Wma: ...

class WoodiePivotPoints(Stream[records.WoodiePivotPoints[float], records.WoodiePivotPoints[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> WoodiePivotPoints: ...

class Zigzag(Stream[records.Zigzag[float], records.Zigzag[_Array]]):
    def __new__(
        cls,
        sensitivity: float = 5.0,
        minimum_trend_length: int = 1,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Zigzag: ...

class Zlema(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Zlema: ...

class Ac(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 5,
        slow_period: int = 34,
        signal_period: int = 5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ac: ...

class Adx(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Adx: ...

class Adxr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Adxr: ...

class Ao(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 5,
        slow_period: int = 34,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ao: ...

class Apo(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 12,
        slow_period: int = 26,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Apo: ...

class Aroon(Stream[records.Aroon[float], records.Aroon[_Array]]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Aroon: ...

class Aroonosc(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Aroonosc: ...

class Asi(Stream[float, _Array]):
    def __new__(
        cls,
        limit_move: float = 3.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Asi: ...

class Bop(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Bop: ...

class Cci(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cci: ...

class Cg(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cg: ...

class Chop(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Chop: ...

class Choptr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Choptr: ...

class Cmo(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cmo: ...

class Cmou(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cmou: ...

class Coppock(Stream[float, _Array]):
    def __new__(
        cls,
        wma_period: int = 10,
        first_roc_period: int = 11,
        second_roc_period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Coppock: ...

class Crsi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 3,
        streak_period: int = 2,
        rank_period: int = 100,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Crsi: ...

class Cti(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cti: ...

class Dosc(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        first_period: int = 5,
        second_period: int = 3,
        signal_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Dosc: ...

class Dpo(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Dpo: ...

class Dx(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Dx: ...

class Er(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Er: ...

class Eri(Stream[records.Eri[float], records.Eri[_Array]]):
    def __new__(
        cls,
        period: int = 13,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Eri: ...

class Fisher(Stream[records.Fisher[float], records.Fisher[_Array]]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Fisher: ...

class Fosc(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Fosc: ...

class Fractal(Stream[records.Fractal[float], records.Fractal[_Array]]):
    def __new__(
        cls,
        left_bars: int = 2,
        right_bars: int = 2,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Fractal: ...

class GapPercent(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> GapPercent: ...

class HighLowDistance(Stream[records.HighLowDistance[float], records.HighLowDistance[_Array]]):
    def __new__(
        cls,
        period: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HighLowDistance: ...

class Ibs(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ibs: ...

class Imi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Imi: ...

class Kdj(Stream[records.Kdj[float], records.Kdj[_Array]]):
    def __new__(
        cls,
        fast_k_period: int = 9,
        slow_k_period: int = 3,
        slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA",
        slow_d_period: int = 3,
        slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "RMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kdj: ...

class Kst(Stream[records.Kst[float], records.Kst[_Array]]):
    def __new__(
        cls,
        roc1_period: int = 10,
        roc2_period: int = 15,
        roc3_period: int = 20,
        roc4_period: int = 30,
        sma1_period: int = 10,
        sma2_period: int = 10,
        sma3_period: int = 10,
        sma4_period: int = 15,
        signal_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kst: ...

class Kstext(Stream[records.Kstext[float], records.Kstext[_Array]]):
    def __new__(
        cls,
        roc1_period: int = 10,
        roc2_period: int = 15,
        roc3_period: int = 20,
        roc4_period: int = 30,
        average1_period: int = 10,
        average2_period: int = 10,
        average3_period: int = 10,
        average4_period: int = 15,
        signal_period: int = 9,
        roc_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kstext: ...

class Macd(Stream[records.Macd[float], records.Macd[_Array]]):
    def __new__(
        cls,
        fast_period: int = 12,
        slow_period: int = 26,
        signal_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Macd: ...

class Macdext(Stream[records.Macdext[float], records.Macdext[_Array]]):
    def __new__(
        cls,
        fast_period: int = 12,
        fast_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        slow_period: int = 26,
        slow_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        signal_period: int = 9,
        signal_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Macdext: ...

class Macdfix(Stream[records.Macdfix[float], records.Macdfix[_Array]]):
    def __new__(
        cls,
        signal_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Macdfix: ...

class Mfi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mfi: ...

class MinusDi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> MinusDi: ...

class MinusDm(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> MinusDm: ...

class Mom(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mom: ...

class PlusDi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> PlusDi: ...

class PlusDm(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> PlusDm: ...

class Ppo(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 12,
        slow_period: int = 26,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ppo: ...

class Pso(Stream[float, _Array]):
    def __new__(
        cls,
        fast_k_period: int = 8,
        ema_period: int = 5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Pso: ...

class Qstick(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Qstick: ...

class RelativeStrength(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 52,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> RelativeStrength: ...

class Roc(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Roc: ...

class Rocp(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rocp: ...

class Rocr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rocr: ...

class Rocr100(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rocr100: ...

class Rsi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rsi: ...

class Si(Stream[float, _Array]):
    def __new__(
        cls,
        limit_move: float = 3.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Si: ...

class Smi(Stream[records.Smi[float], records.Smi[_Array]]):
    def __new__(
        cls,
        period: int = 13,
        fast_period: int = 2,
        slow_period: int = 25,
        signal_period: int = 9,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Smi: ...

class Sqzmom(Stream[records.Sqzmom[float], records.Sqzmom[_Array]]):
    def __new__(
        cls,
        bollinger_period: int = 20,
        deviations: float = 2.0,
        keltner_period: int = 20,
        wide: float = 2.0,
        normal: float = 1.5,
        narrow: float = 1.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sqzmom: ...

class Stc(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 23,
        slow_period: int = 50,
        cycle_period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Stc: ...

class Stoch(Stream[records.Stoch[float], records.Stoch[_Array]]):
    def __new__(
        cls,
        fast_k_period: int = 5,
        slow_k_period: int = 3,
        slow_k_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        slow_d_period: int = 3,
        slow_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Stoch: ...

class Stochf(Stream[records.Stochf[float], records.Stochf[_Array]]):
    def __new__(
        cls,
        fast_k_period: int = 5,
        fast_d_period: int = 3,
        fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Stochf: ...

class Stochrsi(Stream[records.Stochrsi[float], records.Stochrsi[_Array]]):
    def __new__(
        cls,
        period: int = 14,
        fast_k_period: int = 5,
        fast_d_period: int = 3,
        fast_d_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Stochrsi: ...

class Trix(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Trix: ...

class Tsi(Stream[float, _Array]):
    def __new__(
        cls,
        first_period: int = 25,
        second_period: int = 13,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Tsi: ...

class Ultosc(Stream[float, _Array]):
    def __new__(
        cls,
        first_period: int = 7,
        second_period: int = 14,
        third_period: int = 28,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ultosc: ...

class Vhf(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 28,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Vhf: ...

class Vortex(Stream[records.Vortex[float], records.Vortex[_Array]]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Vortex: ...

class Wad(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Wad: ...

class Wavetrend(Stream[records.Wavetrend[float], records.Wavetrend[_Array]]):
    def __new__(
        cls,
        channel_period: int = 10,
        average_period: int = 21,
        signal_period: int = 4,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Wavetrend: ...

class Willr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Willr: ...

class Ad(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ad: ...

class Adosc(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 3,
        slow_period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Adosc: ...

class AnchoredVwap(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> AnchoredVwap: ...

class Cmf(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cmf: ...

class Efi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 13,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Efi: ...

class Emv(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        volume_divisor: float = 10000.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Emv: ...

class Kvo(Stream[records.Kvo[float], records.Kvo[_Array]]):
    def __new__(
        cls,
        fast_period: int = 34,
        slow_period: int = 55,
        signal_period: int = 13,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kvo: ...

class Marketfi(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Marketfi: ...

class Nvi(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Nvi: ...

class Obv(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Obv: ...

class Pvi(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Pvi: ...

class Pvo(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 12,
        slow_period: int = 26,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "EMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Pvo: ...

class Pvt(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Pvt: ...

class Rvol(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rvol: ...

class SessionVwap(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SessionVwap: ...

class SessionVwapBands(Stream[records.SessionVwapBands[float], records.SessionVwapBands[_Array]]):
    def __new__(
        cls,
        deviations: float = 2.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SessionVwapBands: ...

class Vwap(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Vwap: ...

class Adr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Adr: ...

class Atr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Atr: ...

class AtrTrailingStop(Stream[records.AtrTrailingStop[float], records.AtrTrailingStop[_Array]]):
    def __new__(
        cls,
        period: int = 14,
        multiplier: float = 3.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> AtrTrailingStop: ...

class Bbw(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        deviations_up: float = 2.0,
        deviations_down: float = 2.0,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Bbw: ...

class Cvi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        roc_period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cvi: ...

class EwmaVolatility(Stream[float, _Array]):
    def __new__(
        cls,
        lambda_: float = 0.94,
        period: int = 20,
        periods_per_year: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> EwmaVolatility: ...

class GarmanKlass(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        periods_per_year: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> GarmanKlass: ...

class HistoricalVolatility(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        periods_per_year: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HistoricalVolatility: ...

class HistoricalVolatilityPercentile(Stream[float, _Array]):
    def __new__(
        cls,
        window: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HistoricalVolatilityPercentile: ...

class HistoricalVolatilityRank(Stream[float, _Array]):
    def __new__(
        cls,
        window: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HistoricalVolatilityRank: ...

class IvPercentile(Stream[float, _Array]):
    def __new__(
        cls,
        window: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> IvPercentile: ...

class IvRank(Stream[float, _Array]):
    def __new__(
        cls,
        window: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> IvRank: ...

class Massi(Stream[float, _Array]):
    def __new__(
        cls,
        fast_period: int = 9,
        slow_period: int = 25,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Massi: ...

class Natr(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Natr: ...

class Parkinson(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        periods_per_year: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Parkinson: ...

class Percentb(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        deviations_up: float = 2.0,
        deviations_down: float = 2.0,
        moving_average: Literal["SMA", "EMA", "WMA", "DEMA", "TEMA", "TRIMA", "KAMA", "MAMA", "T3", "HMA", "DISABLED", "ZLEMA", "RMA", "VIDYA", "ALMA"] = "SMA",
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Percentb: ...

class RealizedVolatility(Stream[float, _Array]):
    def __new__(
        cls,
        window: int = 78,
        periods_per_year: float = 19656.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> RealizedVolatility: ...

class Rogerssatchell(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 10,
        annualization: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rogerssatchell: ...

class Rvi(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        stddev_period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rvi: ...

class Rvir(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        stddev_period: int = 10,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Rvir: ...

class Trange(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Trange: ...

class UlcerIndex(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> UlcerIndex: ...

class YangZhang(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        periods_per_year: float = 252.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> YangZhang: ...

class Beta(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Beta: ...

class Correl(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Correl: ...

class Kurtosis(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Kurtosis: ...

class Linearreg(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Linearreg: ...

class LinearregAngle(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> LinearregAngle: ...

class LinearregIntercept(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> LinearregIntercept: ...

class LinearregSlope(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> LinearregSlope: ...

class Median(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Median: ...

class Percentile(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 100,
        percentile: float = 50.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Percentile: ...

class Percentrank(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 100,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Percentrank: ...

class RollingBeta(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> RollingBeta: ...

class RollingCorrelation(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 252,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> RollingCorrelation: ...

class Skewness(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Skewness: ...

class Stddev(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 5,
        deviations: float = 1.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Stddev: ...

class Tsf(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Tsf: ...

class Var(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 5,
        deviations: float = 1.0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Var: ...

class Zscore(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        delta_degrees_of_freedom: int = 0,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Zscore: ...

class Avgdev(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 14,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Avgdev: ...

class Avgprice(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Avgprice: ...

class Ha(Stream[records.Ha[float], records.Ha[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ha: ...

class LogReturns(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> LogReturns: ...

class Medprice(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Medprice: ...

class Typprice(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Typprice: ...

class Wclprice(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Wclprice: ...

class HtDcperiod(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtDcperiod: ...

class HtDcphase(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtDcphase: ...

class HtPhasor(Stream[records.HtPhasor[float], records.HtPhasor[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtPhasor: ...

class HtSine(Stream[records.HtSine[float], records.HtSine[_Array]]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtSine: ...

class HtTrendmode(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> HtTrendmode: ...

class Swak2php(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Swak2php: ...

class SwakBp(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        delta: float = 0.1,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SwakBp: ...

class SwakHp(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 20,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SwakHp: ...

class Add(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Add: ...

class Cumsum(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cumsum: ...

class Div(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Div: ...

class Max(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Max: ...

class Maxindex(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Maxindex: ...

class Min(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Min: ...

class Minindex(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Minindex: ...

class Minmax(Stream[records.Minmax[float], records.Minmax[_Array]]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Minmax: ...

class Minmaxindex(Stream[records.Minmaxindex[float], records.Minmaxindex[_Array]]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Minmaxindex: ...

class Mult(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Mult: ...

class Sub(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sub: ...

class Sum(Stream[float, _Array]):
    def __new__(
        cls,
        period: int = 30,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sum: ...

class Acos(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Acos: ...

class Asin(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Asin: ...

class Atan(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Atan: ...

class Ceil(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ceil: ...

class Cos(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cos: ...

class Cosh(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cosh: ...

class Exp(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Exp: ...

class Floor(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Floor: ...

class Ln(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Ln: ...

class Log10(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Log10: ...

class Sin(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sin: ...

class Sinh(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sinh: ...

class Sqrt(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Sqrt: ...

class Tan(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Tan: ...

class Tanh(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Tanh: ...

class Cdl2Crows(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl2Crows: ...

class Cdl3BlackCrows(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3BlackCrows: ...

class Cdl3Inside(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3Inside: ...

class Cdl3LineStrike(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3LineStrike: ...

class Cdl3Outside(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3Outside: ...

class Cdl3StarsInSouth(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3StarsInSouth: ...

class Cdl3WhiteSoldiers(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Cdl3WhiteSoldiers: ...

class CdlAbandonedBaby(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlAbandonedBaby: ...

class CdlAdvanceBlock(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlAdvanceBlock: ...

class CdlBeltHold(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlBeltHold: ...

class CdlBreakaway(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlBreakaway: ...

class CdlClosingMarubozu(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlClosingMarubozu: ...

class CdlConcealBabySwall(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlConcealBabySwall: ...

class CdlCounterAttack(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlCounterAttack: ...

class CdlDarkCloudCover(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlDarkCloudCover: ...

class CdlDoji(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlDoji: ...

class CdlDojiStar(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlDojiStar: ...

class CdlDragonflyDoji(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlDragonflyDoji: ...

class CdlEngulfing(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlEngulfing: ...

class CdlEveningDojiStar(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlEveningDojiStar: ...

class CdlEveningStar(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlEveningStar: ...

class CdlGapSideSideWhite(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlGapSideSideWhite: ...

class CdlGravestoneDoji(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlGravestoneDoji: ...

class CdlHammer(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHammer: ...

class CdlHangingMan(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHangingMan: ...

class CdlHarami(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHarami: ...

class CdlHaramiCross(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHaramiCross: ...

class CdlHighWave(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHighWave: ...

class CdlHikkake(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHikkake: ...

class CdlHikkakeMod(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHikkakeMod: ...

class CdlHomingPigeon(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlHomingPigeon: ...

class CdlIdentical3Crows(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlIdentical3Crows: ...

class CdlInNeck(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlInNeck: ...

class CdlInvertedHammer(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlInvertedHammer: ...

class CdlKicking(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlKicking: ...

class CdlKickingByLength(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlKickingByLength: ...

class CdlLadderBottom(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlLadderBottom: ...

class CdlLongLeggedDoji(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlLongLeggedDoji: ...

class CdlLongLine(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlLongLine: ...

class CdlMarubozu(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlMarubozu: ...

class CdlMatchingLow(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlMatchingLow: ...

class CdlMatHold(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.5,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlMatHold: ...

class CdlMorningDojiStar(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlMorningDojiStar: ...

class CdlMorningStar(Stream[float, _Array]):
    def __new__(
        cls,
        penetration: float = 0.3,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlMorningStar: ...

class CdlOnNeck(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlOnNeck: ...

class CdlPiercing(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlPiercing: ...

class CdlRickshawMan(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlRickshawMan: ...

class CdlRiseFall3Methods(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlRiseFall3Methods: ...

class CdlSeparatingLines(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlSeparatingLines: ...

class CdlShootingStar(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlShootingStar: ...

class CdlShortLine(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlShortLine: ...

class CdlSpinningTop(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlSpinningTop: ...

class CdlStalledPattern(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlStalledPattern: ...

class CdlStickSandwich(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlStickSandwich: ...

class CdlTakuri(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlTakuri: ...

class CdlTasukiGap(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlTasukiGap: ...

class CdlThrusting(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlThrusting: ...

class CdlTriStar(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlTriStar: ...

class CdlUnique3River(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlUnique3River: ...

class CdlUpsideGap2Crows(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlUpsideGap2Crows: ...

class CdlXSideGap3Methods(Stream[float, _Array]):
    def __new__(
        cls,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> CdlXSideGap3Methods: ...

class SwingPoints(Stream[records.SwingPoints[float], records.SwingPoints[_Array]]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> SwingPoints: ...

class MarketStructure(Stream[records.MarketStructure[float], records.MarketStructure[_Array]]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        needs_close: int = 1,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> MarketStructure: ...

class FairValueGap(Stream[records.FairValueGap[float], records.FairValueGap[_Array]]):
    def __new__(
        cls,
        remembered: int = 8,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> FairValueGap: ...

class OrderBlock(Stream[records.OrderBlock[float], records.OrderBlock[_Array]]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        needs_close: int = 1,
        remembered: int = 8,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> OrderBlock: ...

class EqualHighsLows(Stream[records.EqualHighsLows[float], records.EqualHighsLows[_Array]]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        period: int = 14,
        tolerance: float = 0.1,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> EqualHighsLows: ...

class LiquiditySweep(Stream[records.LiquiditySweep[float], records.LiquiditySweep[_Array]]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        reclaim_bars: int = 1,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> LiquiditySweep: ...

class PremiumDiscount(Stream[float, _Array]):
    def __new__(
        cls,
        left: int = 2,
        right: int = 2,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> PremiumDiscount: ...

class Killzone(Stream[records.Killzone[float], records.Killzone[_Array]]):
    def __new__(
        cls,
        start_minute: int = 420,
        end_minute: int = 600,
        *,
        gaps: Literal["carry", "reset", "reject"] = "carry",
        seed: Literal["ta_lib", "first"] = "ta_lib",
        unstable_period: int = 0,
        replaceable: bool = False,
    ) -> Killzone: ...
