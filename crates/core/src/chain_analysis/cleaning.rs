//! Which quotes are left out, and why.

use std::collections::BTreeMap;

use super::rules::AnalysisRules;
use crate::market::{Chain, Quote};
use crate::options::spread_fraction;
use crate::pricing::ExerciseStyle;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Why a quote is left out: the first of these that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum QuoteFault {
    /// A contract on something other than 100 shares: the root of its symbol has a digit.
    AdjustedContract,
    /// Quoted twice for the same expiry, strike and kind, and which of them holds is not known.
    Duplicate,
    /// A strike that is not a positive number, a price that is negative or no number.
    Invalid,
    /// No time left: it expires on the day of its quote, or before.
    Expired,
    /// From a session that is too long ago.
    Stale,
    /// Bid or ask is missing.
    NoQuote,
    /// The bid is above the ask.
    Crossed,
    /// Nobody bids.
    ZeroBid,
    /// An American option offered for less than exercise gives at once: its quote is older than the spot.
    BelowIntrinsic,
    /// The spread is too wide for its middle to mean anything.
    WideSpread,
}

impl QuoteFault {
    /// The stable code, for example `"ZERO_BID"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdjustedContract => "ADJUSTED_CONTRACT",
            Self::Duplicate => "DUPLICATE",
            Self::Invalid => "INVALID",
            Self::Expired => "EXPIRED",
            Self::Stale => "STALE",
            Self::NoQuote => "NO_QUOTE",
            Self::Crossed => "CROSSED",
            Self::ZeroBid => "ZERO_BID",
            Self::BelowIntrinsic => "BELOW_INTRINSIC",
            Self::WideSpread => "WIDE_SPREAD",
        }
    }
}

impl std::fmt::Display for QuoteFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What cleaning did to a chain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cleaning {
    /// For each quote of the chain, in its order: why it is left out, `None` if it is kept.
    pub fault: Vec<Option<QuoteFault>>,
    /// Quotes left out, by reason.
    pub left_out: BTreeMap<QuoteFault, usize>,
    /// Quotes kept.
    pub kept: usize,
    /// Quotes whose volatility, as the source gives it, stands for something else: 0.5 % or less, 1000 % or more, or
    /// the same to the last digit at five strikes or more of one expiry and kind. The quotes themselves are kept: that figure is not used.
    pub placeholder_volatilities: usize,
    /// Whether symbols were given. Without them, adjusted contracts cannot be told from others.
    pub adjusted_contracts_looked_for: bool,
}

/// Sorts out the quotes of a chain.
///
/// # Arguments
/// `symbols` are the symbols of the contracts in the order of the quotes (OCC's, `AAPL  250117C00150000`, or any
/// whose root comes first), or none at all. `as_of` is the day of the analysis. Exercise style decides whether an ask below
/// the value of exercise is a fault: a European option may be worth less than that.
///
/// # Errors
/// `LENGTH_MISMATCH` if there are symbols, and not one for each quote; `INVALID_PARAMETER` for a rule outside its domain;
/// `INVALID_DATA` if the chain is of a day after `as_of`.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::{AnalysisRules, QuoteFault, clean};
/// use strikewise::market::{Chain, Quote};
/// use strikewise::pricing::{ExerciseStyle, OptionKind};
/// let day = "2026-04-17".parse()?;
/// let quote = |strike, bid, ask| Quote {
///     expiration: "2026-05-15".parse().unwrap(), kind: OptionKind::Put, strike,
///     bid: Some(bid), bid_size: None, ask: Some(ask), ask_size: None,
///     last: None, volume: None, open_interest: None, implied_volatility: None,
/// };
/// let quotes = vec![quote(80.0, 0.0, 0.05), quote(95.0, 1.3, 1.2), quote(100.0, 2.9, 3.1)];
/// let chain = Chain { quote_date: day, spot: Some(100.0), quotes };
/// let cleaning = clean(&chain, &[], day, ExerciseStyle::American, &AnalysisRules::default())?;
/// assert_eq!(cleaning.fault, [Some(QuoteFault::ZeroBid), Some(QuoteFault::Crossed), None]);
/// assert_eq!((cleaning.kept, cleaning.left_out[&QuoteFault::Crossed]), (1, 1));
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn clean(
    chain: &Chain,
    symbols: &[&str],
    as_of: Date,
    style: ExerciseStyle,
    rules: &AnalysisRules,
) -> Result<Cleaning> {
    rules.validate()?;
    if !symbols.is_empty() && symbols.len() != chain.quotes.len() {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            "symbols",
            format!("{} rows", symbols.len()),
            format!(
                "must have one for each quote, {}, or none at all",
                chain.quotes.len()
            ),
        ));
    }
    let age = as_of.days_since(chain.quote_date);
    if age < 0 {
        return Err(Error::new(
            ErrorCode::InvalidData,
            "quote_date",
            chain.quote_date,
            "must not be after the day of the analysis",
        ));
    }
    let stale = age > rules.maximum_quote_age_days;
    // Adjusted contracts first: beside a standard one of the same strike they are no duplicate.
    let mut fault: Vec<Option<QuoteFault>> = (0..chain.quotes.len())
        .map(|i| {
            let adjusted = symbols
                .get(i)
                .is_some_and(|symbol| has_digit_in_root(symbol));
            adjusted.then_some(QuoteFault::AdjustedContract)
        })
        .collect();
    for places in by_expiration(&chain.quotes).values() {
        let standard: Vec<usize> = places
            .iter()
            .copied()
            .filter(|&i| fault[i].is_none())
            .collect();
        for pair in standard.windows(2) {
            if same_contract(&chain.quotes[pair[0]], &chain.quotes[pair[1]]) {
                fault[pair[0]] = Some(QuoteFault::Duplicate);
                fault[pair[1]] = Some(QuoteFault::Duplicate);
            }
        }
    }
    for (fault, quote) in fault.iter_mut().zip(&chain.quotes) {
        *fault = fault.or_else(|| fault_of(quote, chain, stale, style, rules));
    }
    let mut left_out = BTreeMap::new();
    for fault in fault.iter().flatten() {
        *left_out.entry(*fault).or_insert(0) += 1;
    }
    Ok(Cleaning {
        kept: fault.iter().filter(|fault| fault.is_none()).count(),
        fault,
        left_out,
        placeholder_volatilities: placeholder_volatilities(&chain.quotes),
        adjusted_contracts_looked_for: !symbols.is_empty(),
    })
}

/// The quotes of each expiration, by strike and kind, as places in the list: nothing depends on its order then.
#[must_use]
pub fn by_expiration(quotes: &[Quote]) -> BTreeMap<Date, Vec<usize>> {
    let mut by_expiration: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    for (place, quote) in quotes.iter().enumerate() {
        by_expiration
            .entry(quote.expiration)
            .or_default()
            .push(place);
    }
    for places in by_expiration.values_mut() {
        places.sort_by(|&a, &b| {
            let (a, b) = (&quotes[a], &quotes[b]);
            a.strike.total_cmp(&b.strike).then(a.kind.cmp(&b.kind))
        });
    }
    by_expiration
}

/// Whether two quotes of one expiration are of the same contract.
pub(crate) fn same_contract(a: &Quote, b: &Quote) -> bool {
    a.strike == b.strike && a.kind == b.kind
}

/// Bid and ask of a quote that somebody stands behind on both sides.
///
/// # Errors
/// `NO_QUOTE`, `CROSSED`, `ZERO_BID` or `INVALID`.
pub fn two_sided(quote: &Quote) -> std::result::Result<(f64, f64), QuoteFault> {
    let (Some(bid), Some(ask)) = (quote.bid, quote.ask) else {
        return Err(QuoteFault::NoQuote);
    };
    if bid > ask {
        Err(QuoteFault::Crossed)
    } else if !(bid >= 0.0 && ask.is_finite()) {
        Err(QuoteFault::Invalid)
    } else if bid == 0.0 {
        Err(QuoteFault::ZeroBid)
    } else {
        Ok((bid, ask))
    }
}

fn fault_of(
    quote: &Quote,
    chain: &Chain,
    stale: bool,
    style: ExerciseStyle,
    rules: &AnalysisRules,
) -> Option<QuoteFault> {
    if !(quote.strike > 0.0 && quote.strike.is_finite()) {
        return Some(QuoteFault::Invalid);
    }
    if quote.expiration <= chain.quote_date {
        return Some(QuoteFault::Expired);
    }
    if stale {
        return Some(QuoteFault::Stale);
    }
    let (bid, ask) = match two_sided(quote) {
        Ok(sides) => sides,
        Err(fault) => return Some(fault),
    };
    let exercise = |spot: f64| quote.kind.sign() * (spot - quote.strike);
    let american = style == ExerciseStyle::American;
    if american && chain.spot.is_some_and(|spot| ask < exercise(spot)) {
        return Some(QuoteFault::BelowIntrinsic);
    }
    let wide = spread_fraction(bid, ask) > rules.maximum_spread_fraction
        && ask - bid > rules.narrow_spread;
    wide.then_some(QuoteFault::WideSpread)
}

/// Adjusted series, minis and flexible options have a digit in the root of their symbol; standard ones have none. The
/// root ends where the 15 characters of date, kind and strike begin.
fn has_digit_in_root(symbol: &str) -> bool {
    const DATE_KIND_STRIKE: usize = 15;
    let length = symbol.chars().count();
    let root = if length > DATE_KIND_STRIKE {
        length - DATE_KIND_STRIKE
    } else {
        length
    };
    symbol.chars().take(root).any(|c| c.is_ascii_digit())
}

fn placeholder_volatilities(quotes: &[Quote]) -> usize {
    const LEAST: f64 = 0.005;
    const MOST: f64 = 10.0;
    const REPEATED: usize = 5;
    let mut repeats: BTreeMap<_, usize> = BTreeMap::new();
    let given = |quote: &Quote| quote.implied_volatility.filter(|v| !v.is_nan());
    let key = |quote: &Quote, v: f64| (quote.expiration, quote.kind, v.to_bits());
    for quote in quotes {
        if let Some(v) = given(quote) {
            *repeats.entry(key(quote, v)).or_default() += 1;
        }
    }
    quotes
        .iter()
        .filter_map(|quote| Some((quote, given(quote)?)))
        .filter(|&(quote, v)| {
            !(v > LEAST && v < MOST) || repeats.get(&key(quote, v)).is_some_and(|&n| n >= REPEATED)
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::has_digit_in_root;

    #[test]
    fn roots_of_standard_contracts_have_no_digit() {
        for standard in ["AAPL260417C00110000", "AAPL  260417C00110000", "SPXW"] {
            assert!(!has_digit_in_root(standard), "{standard}");
        }
        for adjusted in ["AAPL1260417C00110000", "AAPL7 140808C00055000", "2SPX"] {
            assert!(has_digit_in_root(adjusted), "{adjusted}");
        }
    }
}
