//! A long-dated call in place of shares.

use super::conditions::Conditions;
use super::greeks::option_greeks;
use super::leg::{Leg, OptionQuote, Side};
use super::strategy::Strategy;
use super::strategy_kind::StrategyKind;
use crate::Result;
use crate::options::{Fill, LeapCall, buy_price, leap_call};

/// Figures of a call that is held in place of shares.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShareReplacement {
    /// Percent move of the option per percent move of the share.
    pub leverage: f64,
    /// Time value paid per share.
    pub extrinsic_per_share: f64,
    /// Time value per year over the share price.
    pub carry: f64,
    /// Share price at expiry above which it gains.
    pub break_even: f64,
    /// How far the share must rise to get there, a fraction.
    pub break_even_move: f64,
    /// The same per year, simple.
    pub break_even_move_per_year: f64,
    /// What a day takes, as a fraction of the price paid; negative.
    pub theta_per_day_fraction: f64,
    /// Dividends that the holder of shares gets until expiry and the holder of the call does not, in today's money:
    /// `spot (1 - e^(-dividend_yield years))`.
    pub dividends_forgone_per_share: f64,
    /// Share price at which a holder of shares would have lost what the call costs: `spot - debit`. Whoever buys the call
    /// has that stop, which no gap jumps over.
    pub stop_equivalent: f64,
}

impl Strategy {
    /// A long-dated call in place of shares. Any call is one by its legs; what is long is the buyer's to say.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it is not a call; as [`Strategy::new`].
    pub fn leap_call(long_call: OptionQuote) -> Result<Self> {
        Self::new(
            StrategyKind::LeapCall,
            vec![Leg::option(Side::Long, long_call)],
        )
    }
}

/// What a call costs and does in place of shares, bought at the assumed fill; `None` without a two-sided quote or a
/// volatility, or if the call is over. Leverage, time value and break-even are those of [`leap_call`].
///
/// # Examples
/// ```
/// use strikewise::options::Fill;
/// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Call};
/// use strikewise::strategies::{Conditions, Moment, OptionQuote, share_replacement};
/// let now = Moment::at_close("2025-01-02".parse()?);
/// let conditions = Conditions::new(100.0, 0.04, 0.0, now, American)?;
/// let call = OptionQuote::new(80.0, "2026-01-02".parse()?, Call).quoted(26.0, 26.0);
/// let figures = share_replacement(&call.with_volatility(0.3), &conditions, Fill::Mid).unwrap();
/// assert_eq!((figures.extrinsic_per_share, figures.stop_equivalent), (6.0, 74.0));
/// # Ok::<(), strikewise::Error>(())
/// ```
#[must_use]
pub fn share_replacement(
    call: &OptionQuote,
    conditions: &Conditions,
    fill: Fill,
) -> Option<ShareReplacement> {
    let debit = buy_price(call.bid?, call.ask?, fill);
    let greeks = option_greeks(conditions, call)?;
    let days = call.expiration.days_since(conditions.now.date);
    let years = conditions.now.years_until(call.expiration, call.settlement);
    let LeapCall {
        leverage,
        extrinsic,
        carry,
        break_even,
        break_even_move,
        ..
    } = leap_call(conditions.spot, call.strike, debit, greeks.delta, days);
    Some(ShareReplacement {
        leverage,
        extrinsic_per_share: extrinsic,
        carry,
        break_even,
        break_even_move,
        break_even_move_per_year: break_even_move / years,
        theta_per_day_fraction: greeks.theta / 365.0 / debit,
        dividends_forgone_per_share: -conditions.spot
            * libm::expm1(-conditions.dividend_yield * years),
        stop_equivalent: conditions.spot - debit,
    })
    .filter(|figures| figures.carry.is_finite())
}
