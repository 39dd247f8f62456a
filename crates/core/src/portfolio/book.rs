//! The book: positions, what is known of their underlyings, and the market that they are valued in.

use std::collections::BTreeMap;

use super::coverage::{Coverage, Input, MissingInput};
use super::position::{Position, Underlying};
use crate::Result;
use crate::market::YieldCurve;
use crate::options::mid;
use crate::pricing::american::{self, Scheme};
use crate::pricing::{ExerciseStyle, Status, scalar};
use crate::strategies::{Conditions, Instrument, Moment, OptionQuote};

/// When a book is valued, at which rates, and how its options are exercised.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Setting {
    /// Now.
    pub now: Moment,
    /// Continuously compounded rates; an option takes that of the years it has left now, whatever is shifted.
    pub yields: YieldCurve,
    /// How options are priced.
    pub exercise: ExerciseStyle,
}

/// Positions over any number of underlyings.
///
/// Every position of the list stays its own: two of the same contract are two rows, and add up in the totals.
///
/// With the feature `serde` it is `{"positions": [..], "underlyings": {..}, "setting": {..}}`, checked when it is read.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Portfolio {
    positions: Vec<Position>,
    underlyings: BTreeMap<String, Underlying>,
    setting: Setting,
}

impl Portfolio {
    /// A book.
    ///
    /// An option without a volatility takes the one that its mid quote implies, under the exercise of the setting, where it
    /// has a two-sided quote and the underlying a price; else it stays without.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` or `INVALID_DATA` that names the position or the underlying: a quantity of 0, a multiplier, strike
    /// or price that is not positive, a bid above its ask, a number that is not finite.
    ///
    /// # Examples
    /// ```
    /// use std::collections::BTreeMap;
    /// use strikewise::market::YieldCurve;
    /// use strikewise::portfolio::{Portfolio, Position, Setting, Underlying};
    /// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call};
    /// use strikewise::strategies::{Moment, OptionQuote};
    /// let call = OptionQuote::new(100.0, "2026-01-02".parse()?, Call).with_volatility(0.2);
    /// let book = Portfolio::new(
    ///     vec![Position::shares("KO", 100.0), Position::option("KO", -1.0, call)],
    ///     BTreeMap::from([("KO".to_owned(), Underlying::at(100.0))]),
    ///     Setting {
    ///         now: Moment::at_close("2025-01-02".parse()?),
    ///         yields: YieldCurve::flat(0.05)?,
    ///         exercise: European,
    ///     },
    /// )?;
    /// let (greeks, coverage) = book.greeks();
    /// assert!(coverage.is_complete());
    /// assert!((greeks.delta_dollars - 100.0 * 100.0 * (1.0 - 0.636_830_651_175_619_1)).abs() < 1e-9);
    /// assert!((greeks.value_dollars - (10_000.0 - 1_045.058_357_218_556_5)).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn new(
        positions: Vec<Position>,
        underlyings: BTreeMap<String, Underlying>,
        setting: Setting,
    ) -> Result<Self> {
        for (place, position) in positions.iter().enumerate() {
            position.check(&format!("positions[{place}]"))?;
        }
        for (ticker, underlying) in &underlyings {
            underlying.check(ticker)?;
        }
        let mut book = Self {
            positions,
            underlyings,
            setting,
        };
        let implied: Vec<Option<f64>> = book
            .positions
            .iter()
            .map(|position| book.implied_volatility(position))
            .collect();
        for (position, implied) in book.positions.iter_mut().zip(implied) {
            if let Instrument::Option(option) = &mut position.instrument {
                option.volatility = option.volatility.or(implied);
            }
        }
        Ok(book)
    }

    /// The positions, in the order of the list.
    #[must_use]
    pub fn positions(&self) -> &[Position] {
        &self.positions
    }

    /// What is known of the underlyings, by ticker.
    #[must_use]
    pub const fn underlyings(&self) -> &BTreeMap<String, Underlying> {
        &self.underlyings
    }

    /// When and at which rates it is valued.
    #[must_use]
    pub const fn setting(&self) -> &Setting {
        &self.setting
    }

    /// Tickers of the positions with the places of theirs, sorted by ticker.
    pub(super) fn by_underlying(&self) -> BTreeMap<&str, Vec<usize>> {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, position) in self.positions.iter().enumerate() {
            places.entry(&position.underlying).or_default().push(place);
        }
        places
    }

    pub(super) fn underlying(&self, position: &Position) -> Option<&Underlying> {
        self.underlyings.get(&position.underlying)
    }

    pub(super) fn spot(&self, position: &Position) -> std::result::Result<f64, Input> {
        self.underlying(position)
            .and_then(|known| known.spot)
            .ok_or(Input::Spot)
    }

    pub(super) fn beta_of(&self, position: &Position) -> std::result::Result<f64, Input> {
        self.underlying(position)
            .and_then(|known| known.beta)
            .ok_or(Input::Beta)
    }

    /// What an option that lives is valued under.
    pub(super) fn conditions(
        &self,
        position: &Position,
        option: &OptionQuote,
    ) -> std::result::Result<Conditions, Input> {
        let spot = self.spot(position)?;
        let Setting {
            now,
            yields,
            exercise,
        } = &self.setting;
        let years = now.years_until(option.expiration, option.settlement);
        if years <= 0.0 {
            return Err(Input::Life);
        }
        let rate = yields.rate(years).ok_or(Input::Rate)?;
        let dividend_yield = self.underlying(position).map_or(0.0, |u| u.dividend_yield);
        Conditions::new(spot, rate, dividend_yield, *now, *exercise).map_err(|_| Input::ModelValue)
    }

    /// Adds up what each position gives, column by column, over those that give it.
    pub(super) fn sum<const N: usize>(
        &self,
        figures: impl Iterator<Item = std::result::Result<[f64; N], Input>>,
    ) -> ([f64; N], Coverage) {
        let mut total = [0.0; N];
        let mut coverage = self.no_coverage();
        for (place, figures) in figures.enumerate() {
            if let Some(figures) = self.note(&mut coverage, place, figures) {
                for (sum, figure) in total.iter_mut().zip(figures) {
                    *sum += figure;
                }
            }
        }
        (total, coverage)
    }

    pub(super) fn no_coverage(&self) -> Coverage {
        Coverage {
            positions: self.positions.len(),
            covered: 0,
            missing: Vec::new(),
        }
    }

    /// Counts a position as covered, or lists what it lacks.
    pub(super) fn note<T>(
        &self,
        coverage: &mut Coverage,
        place: usize,
        figure: std::result::Result<T, Input>,
    ) -> Option<T> {
        match figure {
            Ok(figure) => {
                coverage.covered += 1;
                Some(figure)
            }
            Err(input) => {
                coverage.missing.push(MissingInput {
                    position: place,
                    label: self.positions[place].label(),
                    input,
                });
                None
            }
        }
    }

    fn implied_volatility(&self, position: &Position) -> Option<f64> {
        let option = position.as_option()?;
        if option.volatility.is_some() {
            return None;
        }
        let premium = mid(option.bid?, option.ask?);
        let conditions = self.conditions(position, option).ok()?;
        let Conditions {
            spot,
            rate,
            dividend_yield,
            now,
            exercise,
            ..
        } = conditions;
        let years = now.years_until(option.expiration, option.settlement);
        let (strike, kind) = (option.strike, option.kind);
        let (volatility, status) = match exercise {
            ExerciseStyle::European => {
                scalar::implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind)
            }
            ExerciseStyle::American => american::scalar::implied_volatility(
                spot,
                strike,
                years,
                rate,
                dividend_yield,
                premium,
                kind,
                Scheme::Accurate,
            ),
        };
        (status == Status::Ok && volatility > 0.0).then_some(volatility)
    }
}

/// Positions over any number of underlyings, and the market that they are valued in.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Portfolio"))]
struct Unchecked {
    /// The positions; every one stays its own.
    positions: Vec<Position>,
    /// What is known of the underlyings, by ticker.
    underlyings: BTreeMap<String, Underlying>,
    /// When the book is valued, and how.
    setting: Setting,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Portfolio {
    type Error = crate::Error;

    fn try_from(book: Unchecked) -> Result<Self> {
        Self::new(book.positions, book.underlyings, book.setting)
    }
}
