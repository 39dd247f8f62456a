//! What the legs are worth at a share price and a moment.

use super::conditions::Conditions;
use super::leg::OptionQuote;
use super::moment::Moment;
use super::strategy::Strategy;
use crate::Result;
use crate::pricing::american::{self, Scheme};
use crate::pricing::{self, ExerciseStyle, OptionKind};

impl Strategy {
    /// Value per share of all legs at each share price; `None` if an option that still lives has no volatility.
    ///
    /// An option that is over counts its intrinsic value.
    pub(super) fn values_per_share(
        &self,
        conditions: &Conditions,
        at: Moment,
        volatility_shift: f64,
        spots: &[f64],
    ) -> Result<Option<Vec<f64>>> {
        let shares = self.share_quantity();
        let mut total: Vec<f64> = spots.iter().map(|spot| shares * spot).collect();
        for (quantity, option) in self.options() {
            let shifted = OptionQuote {
                volatility: option.volatility.map(|known| known + volatility_shift),
                ..*option
            };
            let Some(worth) = option_values_per_share(conditions, &shifted, at, spots)? else {
                return Ok(None);
            };
            for (sum, worth) in total.iter_mut().zip(worth) {
                *sum += quantity * worth;
            }
        }
        Ok(Some(total))
    }

    /// Value per share where the share is worth nothing.
    pub(super) fn value_at_zero(&self, conditions: &Conditions, at: Moment) -> f64 {
        self.options()
            .map(|(quantity, option)| match option.kind {
                OptionKind::Call => 0.0,
                OptionKind::Put => quantity * option.strike * waited(conditions, option, at),
            })
            .sum()
    }

    /// Value per share far above every strike: slope and intercept of the line that it approaches.
    pub(super) fn value_far_above(&self, conditions: &Conditions, at: Moment) -> (f64, f64) {
        let mut line = (self.share_quantity(), 0.0);
        for (quantity, option) in self.options() {
            if option.kind == OptionKind::Put {
                continue;
            }
            let years = left(option, at);
            // The holder of an American call so deep in the money waits only if the yield is not positive.
            let (share, strike) = match conditions.exercise {
                ExerciseStyle::American if conditions.dividend_yield > 0.0 => (1.0, 1.0),
                ExerciseStyle::American if conditions.dividend_yield == 0.0 => {
                    (1.0, libm::exp(-conditions.rate * years).min(1.0))
                }
                _ => (
                    libm::exp(-conditions.dividend_yield * years),
                    libm::exp(-conditions.rate * years),
                ),
            };
            line.0 += quantity * share;
            line.1 -= quantity * option.strike * strike;
        }
        line
    }
}

/// Value per share of one option at each share price; `None` if it still lives and has no volatility. Once it is over it
/// counts its intrinsic value.
pub(crate) fn option_values_per_share(
    conditions: &Conditions,
    option: &OptionQuote,
    at: Moment,
    spots: &[f64],
) -> Result<Option<Vec<f64>>> {
    let years = at.years_until(option.expiration, option.settlement);
    if years > 0.0 {
        option
            .volatility
            .map(|volatility| prices(conditions, option, years, volatility, spots))
            .transpose()
    } else {
        let intrinsic = |&spot: &f64| option.intrinsic_per_share(spot);
        Ok(Some(spots.iter().map(intrinsic).collect()))
    }
}

/// What the strike of a put is worth once the share is worth nothing: an American holder takes it at once if the
/// rate is not negative.
fn waited(conditions: &Conditions, option: &OptionQuote, at: Moment) -> f64 {
    let discount = libm::exp(-conditions.rate * left(option, at));
    match conditions.exercise {
        ExerciseStyle::European => discount,
        ExerciseStyle::American => discount.max(1.0),
    }
}

/// Years that an option has left, 0 once it is over.
pub(super) fn left(option: &OptionQuote, at: Moment) -> f64 {
    at.years_until(option.expiration, option.settlement)
        .max(0.0)
}

fn prices(
    conditions: &Conditions,
    option: &OptionQuote,
    years: f64,
    volatility: f64,
    spots: &[f64],
) -> Result<Vec<f64>> {
    let strike = [option.strike];
    let (years, rate) = ([years], [conditions.rate]);
    let (dividend_yield, volatility) = ([conditions.dividend_yield], [volatility]);
    let kind = [option.kind];
    let prices = match conditions.exercise {
        ExerciseStyle::European => pricing::price(
            spots,
            &strike,
            &years,
            &rate,
            &dividend_yield,
            &volatility,
            &kind,
        ),
        ExerciseStyle::American => american::price(
            spots,
            &strike,
            &years,
            &rate,
            &dividend_yield,
            &volatility,
            &kind,
            Scheme::Accurate,
        ),
    }?;
    Ok(prices.price)
}
