//! Net Greeks.

use super::conditions::Conditions;
use super::leg::{Instrument, OptionQuote};
use super::strategy::Strategy;
use crate::pricing::american::{self, Scheme};
use crate::pricing::scalar::{self, ContractGreeks};
use crate::pricing::{ExerciseStyle, Status};

/// Value and Greeks of all legs per share, raw derivatives as in [`Greeks`](crate::pricing::Greeks): `theta` per year,
/// `vega` and `rho` per 1.00.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NetGreeks {
    /// Value now by the model.
    pub price: f64,
    /// Per 1.00 of spot.
    pub delta: f64,
    /// Of delta, per 1.00 of spot.
    pub gamma: f64,
    /// Per 1.00 of volatility, of all options alike.
    pub vega: f64,
    /// Per year of passing time.
    pub theta: f64,
    /// Per 1.00 of rate.
    pub rho: f64,
}

/// Greeks of the whole position in the units that traders use.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PositionGreeks {
    /// Dollars per dollar of the share: as many shares would move alike.
    pub delta_shares: f64,
    /// Of those shares, per dollar of the share.
    pub gamma_shares: f64,
    /// Dollars per calendar day.
    pub theta_per_day_dollars: f64,
    /// Dollars per point (0.01) of volatility.
    pub vega_per_point_dollars: f64,
    /// Dollars per point (0.01) of rate.
    pub rho_per_point_dollars: f64,
}

impl Strategy {
    /// Greeks of all legs per share, each option with its own volatility; `None` if one has none, or is over.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Fill;
    /// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call};
    /// use strikewise::strategies::{Conditions, Moment, OptionQuote, ShareQuote, Strategy};
    /// let conditions =
    ///     Conditions::new(100.0, 0.05, 0.0, Moment::at_close("2025-01-02".parse()?), European)?;
    /// let call = OptionQuote::new(100.0, "2026-01-02".parse()?, Call).with_volatility(0.2);
    /// let covered = Strategy::covered_call(ShareQuote::at(100.0), call)?;
    /// let net = covered.net_greeks(&conditions).unwrap();
    /// assert!((net.delta - (1.0 - 0.636_830_651_175_619_1)).abs() < 1e-14);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn net_greeks(&self, conditions: &Conditions) -> Option<NetGreeks> {
        let mut net = NetGreeks::default();
        for leg in self.legs() {
            let quantity = leg.quantity();
            match &leg.instrument {
                Instrument::Shares(_) => {
                    net.price += quantity * conditions.spot;
                    net.delta += quantity;
                }
                Instrument::Option(option) => {
                    let greeks = option_greeks(conditions, option)?;
                    net.price += quantity * greeks.price;
                    net.delta += quantity * greeks.delta;
                    net.gamma += quantity * greeks.gamma;
                    net.vega += quantity * greeks.vega;
                    net.theta += quantity * greeks.theta;
                    net.rho += quantity * greeks.rho;
                }
            }
        }
        Some(net)
    }

    /// [`net_greeks`](Self::net_greeks) of all contracts, in the units that traders use.
    #[must_use]
    pub fn position_greeks(&self, conditions: &Conditions) -> Option<PositionGreeks> {
        let net = self.net_greeks(conditions)?;
        let shares = self.dollars_per_share();
        Some(PositionGreeks {
            delta_shares: net.delta * shares,
            gamma_shares: net.gamma * shares,
            theta_per_day_dollars: net.theta * shares / 365.0,
            vega_per_point_dollars: net.vega * shares / 100.0,
            rho_per_point_dollars: net.rho * shares / 100.0,
        })
    }
}

/// Greeks of one option now.
pub(crate) fn option_greeks(
    conditions: &Conditions,
    option: &OptionQuote,
) -> Option<ContractGreeks> {
    let years = conditions
        .now
        .years_until(option.expiration, option.settlement);
    let volatility = option.volatility?;
    let Conditions {
        spot,
        rate,
        dividend_yield,
        ..
    } = *conditions;
    let (strike, kind) = (option.strike, option.kind);
    let greeks = match conditions.exercise {
        ExerciseStyle::European => {
            scalar::greeks(spot, strike, years, rate, dividend_yield, volatility, kind)
        }
        ExerciseStyle::American => american::scalar::greeks(
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            kind,
            Scheme::Accurate,
        ),
    };
    (greeks.status == Status::Ok && years > 0.0).then_some(greeks)
}
