//! The vocabulary of candles: bodies, shadows, gaps, and what counts as long, short, near or equal.

/// How many candles a rule sees: the deepest one looks at is the fourth before the last, and what is long there is
/// said by the ten candles before that one.
pub(super) const DEPTH: usize = 15;

/// How many candles are judged at a time.
pub(super) const GROUP: usize = 16;

/// The candles that a group needs.
pub(super) const ROOM: usize = DEPTH - 1 + GROUP;

/// What is measured of a candle, by its place in [`ranges`].
#[derive(Debug, Clone, Copy)]
enum Range {
    /// Between open and close.
    Body,
    /// Between high and low.
    Whole,
    /// Above and below the body.
    Shadows,
}

/// What is measured of a candle.
#[inline(always)]
pub(super) fn ranges([open, high, low, close]: [f64; 4]) -> [f64; 3] {
    let (top, bottom) = ends(open, close);
    [
        (close - open).abs(),
        high - low,
        (high - top) + (bottom - low),
    ]
}

/// The upper and the lower end of a body.
#[inline(always)]
fn ends(open: f64, close: f64) -> (f64, f64) {
    if close >= open {
        (close, open)
    } else {
        (open, close)
    }
}

/// A length that candles are compared with: a multiple of the average over the candles before, or of the candle's own
/// if there is no period.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    range: Range,
    period: usize,
    factor: f64,
}

impl Level {
    const fn new(factor: f64, range: Range, period: usize) -> Self {
        Self {
            range,
            period,
            factor,
        }
    }
}

/// The settings of all patterns, which are TA-Lib's. Its eleventh, for bodies that are very long, is used by none.
impl Level {
    /// A body above this is long.
    pub(super) const BODY_LONG: Self = Self::new(1.0, Range::Body, 10);
    /// A body below this is short.
    pub(super) const BODY_SHORT: Self = Self::new(1.0, Range::Body, 10);
    /// A body up to this is that of a doji.
    pub(super) const BODY_DOJI: Self = Self::new(0.1, Range::Whole, 10);
    /// A shadow above this is long.
    pub(super) const SHADOW_LONG: Self = Self::new(1.0, Range::Body, 0);
    /// A shadow above this is very long.
    pub(super) const SHADOW_VERY_LONG: Self = Self::new(2.0, Range::Body, 0);
    /// A shadow below this is short: the average of single shadows, hence one half.
    pub(super) const SHADOW_SHORT: Self = Self::new(0.5, Range::Shadows, 10);
    /// A shadow below this is very short.
    pub(super) const SHADOW_VERY_SHORT: Self = Self::new(0.1, Range::Whole, 10);
    /// Prices no farther apart are near.
    pub(super) const NEAR: Self = Self::new(0.2, Range::Whole, 5);
    /// Bodies that differ by more are far from equally long.
    pub(super) const FAR: Self = Self::new(0.6, Range::Whole, 5);
    /// Prices no farther apart are equal.
    pub(super) const EQUAL: Self = Self::new(0.05, Range::Whole, 5);
}

/// The last candles: those up to one of a group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candles<'a> {
    /// Open, high, low and close of the group, and of the candles before it.
    pub(super) columns: [&'a [f64; ROOM]; 4],
    /// Their [`ranges`].
    pub(super) ranges: [&'a [f64; ROOM]; 3],
    /// The place of the last candle.
    pub(super) at: usize,
}

impl<'a> Candles<'a> {
    /// The last of them, oldest first.
    #[inline(always)]
    pub(super) fn last<const COUNT: usize>(&'a self) -> [Candle<'a>; COUNT] {
        std::array::from_fn(|i| {
            let at = self.at - (COUNT - 1 - i);
            let [open, high, low, close] = self.columns.map(|column| column[at]);
            Candle {
                open,
                high,
                low,
                close,
                at,
                candles: self,
            }
        })
    }
}

/// A candle among its neighbours.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candle<'a> {
    pub(super) open: f64,
    pub(super) high: f64,
    pub(super) low: f64,
    pub(super) close: f64,
    at: usize,
    candles: &'a Candles<'a>,
}

/// The candle.
impl Candle<'_> {
    /// Whether it closes where it opens or higher.
    #[inline(always)]
    pub(super) fn is_white(&self) -> bool {
        self.close >= self.open
    }

    /// Whether it closes below its open.
    #[inline(always)]
    pub(super) fn is_black(&self) -> bool {
        self.close < self.open
    }

    /// The length of the real body.
    #[inline(always)]
    pub(super) fn body(&self) -> f64 {
        (self.close - self.open).abs()
    }

    /// The upper end of the real body.
    #[inline(always)]
    pub(super) fn top(&self) -> f64 {
        ends(self.open, self.close).0
    }

    /// The lower end of the real body.
    #[inline(always)]
    pub(super) fn bottom(&self) -> f64 {
        ends(self.open, self.close).1
    }

    #[inline(always)]
    pub(super) fn upper_shadow(&self) -> f64 {
        self.high - self.top()
    }

    #[inline(always)]
    pub(super) fn lower_shadow(&self) -> f64 {
        self.bottom() - self.low
    }
}

/// The candle and another.
impl Candle<'_> {
    #[inline(always)]
    pub(super) fn has_colour_of(&self, other: &Self) -> bool {
        self.is_white() == other.is_white()
    }

    /// Whether its body lies above that of the other, with a gap between them.
    #[inline(always)]
    pub(super) fn gaps_above(&self, other: &Self) -> bool {
        self.bottom() > other.top()
    }

    /// Whether its body lies below that of the other, with a gap between them.
    #[inline(always)]
    pub(super) fn gaps_below(&self, other: &Self) -> bool {
        self.top() < other.bottom()
    }

    /// Whether all of it lies above the other, shadows and all.
    #[inline(always)]
    pub(super) fn is_wholly_above(&self, other: &Self) -> bool {
        self.low > other.high
    }

    /// Whether all of it lies below the other, shadows and all.
    #[inline(always)]
    pub(super) fn is_wholly_below(&self, other: &Self) -> bool {
        self.high < other.low
    }

    /// Whether its body lies inside that of the other, and no end is the same.
    #[inline(always)]
    pub(super) fn is_inside(&self, other: &Self) -> bool {
        all([self.top() < other.top(), self.bottom() > other.bottom()])
    }
}

/// The candle against the candles before it.
impl Candle<'_> {
    /// The level for this candle.
    #[inline(always)]
    pub(super) fn level(&self, level: Level) -> f64 {
        let ranges = self.candles.ranges[level.range as usize];
        let average = if level.period == 0 {
            ranges[self.at]
        } else {
            // Summed anew for each candle, so that a bad print is forgotten once it has left.
            let mut total = 0.0;
            for range in &ranges[self.at - level.period..self.at] {
                total += range;
            }
            total / level.period as f64
        };
        level.factor * average
    }

    #[inline(always)]
    pub(super) fn has_long_body(&self) -> bool {
        self.body() > self.level(Level::BODY_LONG)
    }

    #[inline(always)]
    pub(super) fn has_short_body(&self) -> bool {
        self.body() < self.level(Level::BODY_SHORT)
    }

    #[inline(always)]
    pub(super) fn is_doji(&self) -> bool {
        self.body() <= self.level(Level::BODY_DOJI)
    }

    /// Whether the upper shadow is very short.
    #[inline(always)]
    pub(super) fn has_no_upper_shadow(&self) -> bool {
        self.upper_shadow() < self.level(Level::SHADOW_VERY_SHORT)
    }

    /// Whether the lower shadow is very short.
    #[inline(always)]
    pub(super) fn has_no_lower_shadow(&self) -> bool {
        self.lower_shadow() < self.level(Level::SHADOW_VERY_SHORT)
    }

    /// Whether `price` is equal to a price of this candle.
    #[inline(always)]
    pub(super) fn has_equal(&self, own: f64, price: f64) -> bool {
        let most = self.level(Level::EQUAL);
        all([price <= own + most, price >= own - most])
    }
}

/// Whether all of it is so. Nothing is left out once one is not: without branches, a group is judged in vector code.
#[inline(always)]
pub(super) fn all<const COUNT: usize>(conditions: [bool; COUNT]) -> bool {
    let mut is_so = true;
    for condition in conditions {
        is_so &= condition;
    }
    is_so
}

/// Whether any of it is so, as [`all`].
#[inline(always)]
pub(super) fn any<const COUNT: usize>(conditions: [bool; COUNT]) -> bool {
    let mut is_so = false;
    for condition in conditions {
        is_so |= condition;
    }
    is_so
}

/// 100 if it is found.
#[inline(always)]
pub(super) fn bullish(is_found: bool) -> f64 {
    if is_found { 100.0 } else { 0.0 }
}

/// -100 if it is found.
#[inline(always)]
pub(super) fn bearish(is_found: bool) -> f64 {
    if is_found { -100.0 } else { 0.0 }
}

/// The value of the candle's colour if it is found: 100 for white, -100 for black.
#[inline(always)]
pub(super) fn coloured(candle: &Candle<'_>, is_found: bool) -> f64 {
    let value = if candle.is_white() { 100.0 } else { -100.0 };
    if is_found { value } else { 0.0 }
}

/// The value of the other colour than the candle's if it is found.
#[inline(always)]
pub(super) fn against(candle: &Candle<'_>, is_found: bool) -> f64 {
    let value = if candle.is_white() { -100.0 } else { 100.0 };
    if is_found { value } else { 0.0 }
}

/// What is left of a value where two bodies have an end in common.
#[inline(always)]
pub(super) fn flush(is_flush: bool) -> f64 {
    if is_flush { 0.8 } else { 1.0 }
}
