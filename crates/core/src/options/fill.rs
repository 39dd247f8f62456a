//! Where in the spread a trade is filled.

/// The assumed fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Fill {
    /// Halfway between bid and ask.
    #[default]
    Mid,
    /// A quarter of the spread worse than mid.
    Quarter,
    /// The quoted side: sell at the bid, buy at the ask.
    Natural,
}

impl Fill {
    /// `"mid"`, `"quarter"` or `"natural"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mid => "mid",
            Self::Quarter => "quarter",
            Self::Natural => "natural",
        }
    }

    /// What to call it in a sentence, for example `"at mid"`.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Mid => "at mid",
            Self::Quarter => "a quarter of the spread off mid",
            Self::Natural => "at the natural side",
        }
    }
}

/// Halfway between bid and ask; NaN unless `0 <= bid <= ask` and `ask > 0`. Where nobody bids, half the ask.
///
/// ```
/// assert_eq!(strikewise::options::mid(1.0, 1.5), 1.25);
/// ```
#[must_use]
pub fn mid(bid: f64, ask: f64) -> f64 {
    if bid >= 0.0 && ask >= bid && ask > 0.0 {
        0.5 * (bid + ask)
    } else {
        f64::NAN
    }
}

/// Spread over mid; NaN where there is no [`mid`].
///
/// ```
/// assert_eq!(strikewise::options::spread_fraction(1.0, 1.5), 0.4);
/// ```
#[must_use]
pub fn spread_fraction(bid: f64, ask: f64) -> f64 {
    (ask - bid) / mid(bid, ask)
}

/// Credit per share of a sale.
///
/// ```
/// use strikewise::options::{sell_price, Fill};
/// assert_eq!(sell_price(1.0, 1.5, Fill::Quarter), 1.125);
/// ```
#[must_use]
pub fn sell_price(bid: f64, ask: f64, fill: Fill) -> f64 {
    filled(bid, ask, fill, bid)
}

/// Debit per share of a purchase.
///
/// ```
/// use strikewise::options::{buy_price, Fill};
/// assert_eq!(buy_price(1.0, 1.5, Fill::Natural), 1.5);
/// ```
#[must_use]
pub fn buy_price(bid: f64, ask: f64, fill: Fill) -> f64 {
    filled(bid, ask, fill, ask)
}

/// From mid towards the quoted side; at the natural fill just that side, to the last bit.
fn filled(bid: f64, ask: f64, fill: Fill, side: f64) -> f64 {
    let mid = mid(bid, ask);
    match fill {
        Fill::Natural if !mid.is_nan() => side,
        Fill::Quarter => mid + 0.5 * (side - mid),
        Fill::Mid | Fill::Natural => mid,
    }
}
