//! What each underlying ties up: margin and cash, by the rules for strategies.

use super::book::Portfolio;
use super::coverage::{Coverage, Input};
use super::position::Position;
use crate::options::Fill;
use crate::strategies::{
    Collateral, CollateralRule, Conditions, Instrument, Leg, OptionQuote, ShareQuote, Strategy,
};
use crate::{Result, strategies};

/// What all positions of one underlying tie up together.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnderlyingMargin {
    /// Ticker.
    pub ticker: String,
    /// Initial margin of a US margin account, before premiums; null if an input is missing.
    pub reg_t_requirement_dollars: Option<f64>,
    /// That, less the credit of the options at mid, or plus their debit.
    pub reg_t_capital_dollars: Option<f64>,
    /// Without any loan; null too where a cash account does not allow it (calls sold without shares, shares sold).
    pub cash_secured_capital_dollars: Option<f64>,
}

/// What the book ties up.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Margin {
    /// Each underlying, sorted by ticker.
    pub underlyings: Vec<UnderlyingMargin>,
    /// Sum of the initial margins that are known.
    pub reg_t_requirement_dollars: f64,
    /// Sum of the capitals that are known.
    pub reg_t_capital_dollars: f64,
    /// Of how many positions.
    pub coverage: Coverage,
}

/// A leg in thousandths of a share, so that parts of a share fit into whole ratios.
const PARTS: f64 = 1000.0;

impl Portfolio {
    /// Margin by underlying: its positions are the legs of one strategy, and what is sold is paired with what covers it.
    ///
    /// An option without a two-sided quote counts its model value. An option that is over ties up nothing, and is listed. If
    /// any other position of an underlying lacks an input, nothing is said of the underlying: what is missing might be what
    /// covers the rest.
    ///
    /// # Source
    /// As [`Strategy::collateral`].
    ///
    /// # Errors
    /// `INVALID_PARAMETER` or `INVALID_DATA` for quotes that no strategy would take.
    pub fn margin(&self) -> Result<Margin> {
        let mut coverage = self.no_coverage();
        let mut underlyings = Vec::new();
        let mut sums = (0.0, 0.0);
        for (ticker, places) in self.by_underlying() {
            let found = self.collateral(&places, &mut coverage, CollateralRule::RegT)?;
            let cash = self.collateral(
                &places,
                &mut self.no_coverage(),
                CollateralRule::CashSecured,
            )?;
            if let Some(found) = found {
                sums.0 += found.requirement_per_share;
                sums.1 += found.capital_per_share;
            }
            underlyings.push(UnderlyingMargin {
                ticker: ticker.to_owned(),
                reg_t_requirement_dollars: found.map(|found| found.requirement_per_share),
                reg_t_capital_dollars: found.map(|found| found.capital_per_share),
                cash_secured_capital_dollars: cash.map(|cash| cash.capital_per_share),
            });
        }
        coverage.missing.sort_by_key(|missing| missing.position);
        Ok(Margin {
            underlyings,
            reg_t_requirement_dollars: sums.0,
            reg_t_capital_dollars: sums.1,
            coverage,
        })
    }

    /// Collateral of the positions of one underlying, in dollars of them all.
    fn collateral(
        &self,
        places: &[usize],
        coverage: &mut Coverage,
        rule: CollateralRule,
    ) -> Result<Option<Collateral>> {
        let legs: Vec<(usize, std::result::Result<Leg, Input>)> = places
            .iter()
            .map(|&place| (place, self.leg(&self.positions()[place])))
            .collect();
        let blocked = legs
            .iter()
            .any(|(_, leg)| leg.is_err_and(|input| input != Input::Life));
        let mut known = Vec::new();
        for (place, leg) in legs {
            let leg = match leg {
                Ok(_) if blocked => Err(Input::OtherPositions),
                other => other,
            };
            known.extend(self.note(coverage, place, leg).filter(|leg| leg.ratio > 0));
        }
        if blocked {
            return Ok(None);
        }
        let Some(&place) = places.first() else {
            return Ok(None);
        };
        let setting = self.setting();
        let Ok(spot) = self.spot(&self.positions()[place]) else {
            return Ok(None);
        };
        let conditions = Conditions::new(spot, 0.0, 0.0, setting.now, setting.exercise)?;
        let all = Strategy::holdings(known, 1.0 / PARTS)?;
        let dollars = all.dollars_per_share();
        let found = all.collateral(rule, &conditions, Fill::Mid)?;
        Ok(found.map(|found| Collateral {
            requirement_per_share: found.requirement_per_share * dollars,
            capital_per_share: found.capital_per_share * dollars,
        }))
    }

    fn leg(&self, position: &Position) -> std::result::Result<Leg, Input> {
        let spot = self.spot(position)?;
        let instrument = match &position.instrument {
            Instrument::Shares(_) => Instrument::Shares(ShareQuote::at(spot)),
            Instrument::Option(option) => {
                let conditions = self.conditions(position, option)?;
                if option.bid.is_some() && option.ask.is_some() {
                    Instrument::Option(*option)
                } else {
                    option.volatility.ok_or(Input::Quote)?;
                    let price = strategies::option_greeks(&conditions, option)
                        .ok_or(Input::ModelValue)?
                        .price;
                    // A quote asks for something.
                    let price = price.max(f64::MIN_POSITIVE);
                    Instrument::Option(OptionQuote {
                        bid: Some(price),
                        ask: Some(price),
                        ..*option
                    })
                }
            }
        };
        let ratio = (position.size().abs() * PARTS).round();
        if ratio > f64::from(u32::MAX) {
            return Err(Input::ModelValue);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "not negative, and in range by the line above"
        )]
        let ratio = ratio as u32;
        Ok(Leg {
            side: position.side(),
            ratio,
            instrument,
        })
    }
}
