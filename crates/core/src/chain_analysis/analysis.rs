//! All of a chain at once.

use super::cleaning::{Cleaning, by_expiration, clean, two_sided};
use super::forward::{self, ImpliedForward};
use super::points::Point;
use super::rules::AnalysisRules;
use super::smile_fit::{FitErrors, SmileFit};
use super::ssvi::Ssvi;
use super::surface::Surface;
use super::surface_fit;
use super::volatilities::{ContractVolatility, Quotes, Solved, Terms};
use crate::market::{Chain, YieldCurve};
use crate::pricing::{ExerciseStyle, Status};
use crate::time::{Date, years};
use crate::{Error, ErrorCode, Result};

/// What is known beside the quotes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChainConditions<'a> {
    /// The day of the analysis.
    pub as_of: Date,
    /// Rates by maturity.
    pub rates: &'a YieldCurve,
    /// When the holder may exercise.
    pub style: ExerciseStyle,
    /// Symbols of the contracts in the order of the quotes, or none at all.
    pub symbols: &'a [&'a str],
}

/// Why an expiry has no forward or no smile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Missing {
    /// No time is left.
    Expired,
    /// The curve has no rates.
    NoRate,
    /// Too few strikes quote both a call and a put.
    TooFewPairs,
    /// Calls and puts agree on no forward.
    NoForward,
    /// Too few strikes out of the money have a volatility.
    TooFewPoints,
}

/// One expiry of a chain.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExpirationAnalysis {
    /// Last day of its contracts.
    pub expiration: Date,
    /// Calendar days from the quotes to it.
    pub days: i32,
    /// Quotes of the chain.
    pub quotes: usize,
    /// Of these, kept by cleaning.
    pub kept: usize,
    /// Continuously compounded rate to expiry.
    pub rate: Option<f64>,
    /// What calls and puts say together.
    pub forward: Option<ImpliedForward>,
    /// The smile.
    pub smile: Option<SmileFit>,
    /// Why the forward or the smile is missing.
    pub missing: Option<Missing>,
}

/// All of a chain.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChainAnalysis {
    /// The session of the quotes.
    pub quote_date: Date,
    /// Price of the underlying.
    pub spot: f64,
    /// Which quotes are left out.
    pub cleaning: Cleaning,
    /// Expiries, first to last.
    pub expirations: Vec<ExpirationAnalysis>,
    /// What each quote of the chain implies, in its order.
    pub contracts: Vec<ContractVolatility>,
    /// The smiles of the expiries that have one, free of arbitrage together.
    pub surface: Surface,
    /// The surface that all smiles are slices of, where they are.
    pub ssvi: Option<Ssvi>,
}

/// Analyses a chain: cleaning, forwards, volatilities, smiles.
///
/// The smile of an expiry is fitted to the options out of the money forward, each weighted by what its spread makes of its
/// volatility.
///
/// # Errors
/// Those of [`clean`](super::clean); `INVALID_DATA` unless the chain has a spot above 0.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::{AnalysisRules, ChainConditions, analyse};
/// use strikewise::market::{Chain, Quote, YieldCurve};
/// use strikewise::pricing::{ExerciseStyle::European, OptionKind::{Call, Put}, scalar};
/// let as_of: strikewise::time::Date = "2026-04-17".parse()?;
/// let mut quotes = Vec::new();
/// for strike in [80.0, 85.0, 90.0, 95.0, 100.0, 105.0, 110.0, 115.0, 120.0] {
///     for kind in [Call, Put] {
///         let (middle, _) = scalar::price(100.0, strike, 73.0 / 365.0, 0.04, 0.01, 0.25, kind);
///         quotes.push(Quote {
///             expiration: as_of.plus_days(73), kind, strike,
///             bid: Some(middle - 0.01), bid_size: None, ask: Some(middle + 0.01), ask_size: None,
///             last: None, volume: None, open_interest: None, implied_volatility: None,
///         });
///     }
/// }
/// let chain = Chain { quote_date: as_of, spot: Some(100.0), quotes };
/// // 2 ln(1 + 0.0404 / 2) is 4 % continuously compounded.
/// let rates = YieldCurve::from_bond_equivalent(&[(1.0, 0.040_402_680_053_4)])?;
/// let conditions = ChainConditions { as_of, rates: &rates, style: European, symbols: &[] };
/// let analysis = analyse(&chain, &conditions, &AnalysisRules::default())?;
/// let forward = analysis.expirations[0].forward.unwrap();
/// assert!((forward.dividend_yield - 0.01).abs() < 1e-9);
/// assert!((analysis.surface.volatility(103.0, 73.0).unwrap() - 0.25).abs() < 1e-4);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn analyse(
    chain: &Chain,
    conditions: &ChainConditions<'_>,
    rules: &AnalysisRules,
) -> Result<ChainAnalysis> {
    let style = conditions.style;
    let cleaning = clean(chain, conditions.symbols, conditions.as_of, style, rules)?;
    let spot = match chain.spot {
        Some(spot) if spot > 0.0 && spot.is_finite() => spot,
        other => {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "spot",
                other.map_or_else(|| "none".to_owned(), |spot| spot.to_string()),
                "must be a number above 0",
            ));
        }
    };
    let mut contracts: Vec<ContractVolatility> = chain
        .quotes
        .iter()
        .zip(&cleaning.fault)
        .map(|(quote, fault)| ContractVolatility {
            expiration: quote.expiration,
            strike: quote.strike,
            kind: quote.kind,
            fault: *fault,
            log_moneyness: None,
            bid_volatility: None,
            volatility: None,
            ask_volatility: None,
            status: None,
            fitted_volatility: None,
            in_fit: false,
        })
        .collect();
    let mut expirations = Vec::new();
    let mut smiles = Vec::new();
    for (expiration, places) in by_expiration(&chain.quotes) {
        let kept = kept(chain, &places, &cleaning);
        let mut expiry = ExpirationAnalysis {
            expiration,
            days: expiration.days_since(chain.quote_date),
            quotes: places.len(),
            kept: kept.place.len(),
            rate: None,
            forward: None,
            smile: None,
            missing: None,
        };
        match points(&kept, &mut expiry, spot, conditions, rules, &mut contracts)? {
            Ok(points) => smiles.push((expirations.len(), points)),
            Err(missing) => expiry.missing = Some(missing),
        }
        expirations.push(expiry);
    }
    let (indices, points): (Vec<usize>, Vec<Vec<Point>>) = smiles.into_iter().unzip();
    let (curves, ssvi) = surface_fit::fit(&points, rules.model);
    let mut days = Vec::new();
    let mut forwards = Vec::new();
    for ((&index, points), &(svi, method)) in indices.iter().zip(&points).zip(&curves) {
        let expiry = &mut expirations[index];
        let errors = FitErrors::of(&svi, points, years(expiry.days));
        expiry.smile = Some(SmileFit {
            svi,
            method,
            errors,
        });
        days.push(expiry.days);
        forwards.extend(expiry.forward.map(|implied| implied.forward));
    }
    for contract in &mut contracts {
        let place = expirations
            .binary_search_by(|expiry| expiry.expiration.cmp(&contract.expiration))
            .ok();
        let Some(expiry) = place.map(|place| &expirations[place]) else {
            continue;
        };
        if let (Some(smile), Some(k)) = (expiry.smile, contract.log_moneyness) {
            let variance = smile.svi.total_variance(k) / years(expiry.days);
            contract.fitted_volatility = Some(variance.sqrt());
        } else {
            contract.in_fit = false;
        }
    }
    let smiles: Vec<_> = curves.iter().map(|(svi, _)| *svi).collect();
    Ok(ChainAnalysis {
        quote_date: chain.quote_date,
        spot,
        cleaning,
        expirations,
        contracts,
        surface: Surface::new(&days, &forwards, &smiles)?,
        ssvi,
    })
}

/// The two-sided quotes of one expiry that cleaning kept, in the order of `places`.
fn kept(chain: &Chain, places: &[usize], cleaning: &Cleaning) -> Quotes {
    let mut kept = Quotes::default();
    for &place in places {
        let quote = &chain.quotes[place];
        if cleaning.fault[place].is_some() {
            continue;
        }
        if let Ok((bid, ask)) = two_sided(quote) {
            kept.place.push(place);
            kept.strike.push(quote.strike);
            kept.kind.push(quote.kind);
            kept.bid.push(bid);
            kept.ask.push(ask);
        }
    }
    kept
}

/// Fills in rate, forward and the volatilities of the contracts, and gives the points of the smile or why there are none.
fn points(
    kept: &Quotes,
    expiry: &mut ExpirationAnalysis,
    spot: f64,
    conditions: &ChainConditions<'_>,
    rules: &AnalysisRules,
    contracts: &mut [ContractVolatility],
) -> Result<std::result::Result<Vec<Point>, Missing>> {
    if expiry.days <= 0 {
        return Ok(Err(Missing::Expired));
    }
    let years = years(expiry.days);
    expiry.rate = conditions.rates.rate(years);
    let Some(rate) = expiry.rate else {
        return Ok(Err(Missing::NoRate));
    };
    let terms = Terms {
        spot,
        years,
        rate,
        dividend_yield: 0.0,
        style: conditions.style,
    };
    let (pairs, implied) = forward::implied(kept, terms, rules)?;
    expiry.forward = implied;
    let Some(implied) = implied else {
        let few = pairs < rules.minimum_pairs;
        return Ok(Err(if few {
            Missing::TooFewPairs
        } else {
            Missing::NoForward
        }));
    };
    let solved = kept.solve(Terms {
        dividend_yield: implied.dividend_yield,
        ..terms
    })?;
    let Solved { bid, middle, ask } = solved;
    let mut points: Vec<(f64, Point)> = Vec::new();
    for (row, &place) in kept.place.iter().enumerate() {
        let number = |value: f64| Some(value).filter(|value| value.is_finite());
        let contract = &mut contracts[place];
        let strike = kept.strike[row];
        let k = libm::log(strike / implied.forward);
        contract.log_moneyness = Some(k);
        contract.bid_volatility = number(bid.volatility[row]);
        contract.volatility = number(middle.volatility[row]);
        contract.ask_volatility = number(ask.volatility[row]);
        contract.status = Some(middle.status[row]);
        let out_of_the_money = kept.kind[row].sign() * k >= 0.0;
        if middle.status[row] != Status::Ok || !out_of_the_money {
            continue;
        }
        let (volatility, high) = (middle.volatility[row], ask.volatility[row]);
        // No volatility gives a bid below the value of exercise: the band then reaches as far down as up.
        let low = contract.bid_volatility.unwrap_or(2.0 * volatility - high);
        if volatility > 0.0 && high >= low {
            contract.in_fit = true;
            points.push((strike, Point::new(k, volatility, 0.5 * (high - low), years)));
        }
    }
    // Put and call at the forward are one point, not two.
    let mut strikes: Vec<f64> = points.iter().map(|(strike, _)| *strike).collect();
    strikes.dedup();
    if strikes.len() < rules.minimum_points {
        return Ok(Err(Missing::TooFewPoints));
    }
    Ok(Ok(points.into_iter().map(|(_, point)| point).collect()))
}
