//! The moving averages that others are built on, by name.

/// A kind of moving average, with TA-Lib's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum MovingAverage {
    /// Simple.
    #[default]
    Sma = 0,
    /// Exponential.
    Ema = 1,
    /// Weighted.
    Wma = 2,
    /// Double exponential.
    Dema = 3,
    /// Triple exponential.
    Tema = 4,
    /// Triangular.
    Trima = 5,
    /// Kaufman's adaptive.
    Kama = 6,
    /// MESA adaptive; it has no period.
    Mama = 7,
    /// Tillson's T3.
    T3 = 8,
    /// Hull's.
    Hma = 9,
    /// None: the values themselves.
    Disabled = 10,
    /// Zero-lag exponential.
    Zlema = 12,
    /// Wilder's.
    Rma = 13,
    /// Variable index dynamic average.
    Vidya = 14,
    /// Arnaud Legoux's.
    Alma = 15,
}

impl MovingAverage {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Sma,
        Self::Ema,
        Self::Wma,
        Self::Dema,
        Self::Tema,
        Self::Trima,
        Self::Kama,
        Self::Mama,
        Self::T3,
        Self::Hma,
        Self::Disabled,
        Self::Zlema,
        Self::Rma,
        Self::Vidya,
        Self::Alma,
    ];

    /// Its name, for example `"SMA"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sma => "SMA",
            Self::Ema => "EMA",
            Self::Wma => "WMA",
            Self::Dema => "DEMA",
            Self::Tema => "TEMA",
            Self::Trima => "TRIMA",
            Self::Kama => "KAMA",
            Self::Mama => "MAMA",
            Self::T3 => "T3",
            Self::Hma => "HMA",
            Self::Disabled => "DISABLED",
            Self::Zlema => "ZLEMA",
            Self::Rma => "RMA",
            Self::Vidya => "VIDYA",
            Self::Alma => "ALMA",
        }
    }
}

impl std::fmt::Display for MovingAverage {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
