//! What can be asked of an option: its value, its derivatives, and what they are made of.

use std::fmt;

/// One quantity of an option, in the units of [`Greeks`](super::Greeks): raw derivatives, per year of
/// passing time and per 1.00 of volatility, rate or yield.
///
/// With `F = spot e^(-dividend_yield years)`, `D = strike e^(-rate years)`, total volatility
/// `w = volatility sqrt(years)`, `d1, d2 = ln(F / D) / w ± w / 2`, density `φ`, `g = F φ(d1) = D φ(d2)`, and
/// `t = (rate - dividend_yield) / w - d2 / (2 years)`, which is `∂d1/∂years`; `sign` is 1 for a call and
/// -1 for a put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[repr(u8)]
#[non_exhaustive]
pub enum Greek {
    /// Value today.
    Price,
    /// `∂price/∂spot`: `sign F Φ(sign d1) / spot`.
    Delta,
    /// `∂²price/∂spot²`: `g / (spot² w)`.
    Gamma,
    /// `∂price/∂volatility`: `g sqrt(years)`.
    Vega,
    /// Change of price per year of passing time, `-∂price/∂years`.
    Theta,
    /// `∂price/∂rate`: `sign years D Φ(sign d2)`.
    Rho,
    /// `∂price/∂dividend_yield`: `-sign years F Φ(sign d1)`.
    Epsilon,
    /// Relative change of price per relative change of spot, `delta spot / price`.
    Lambda,
    /// `∂price/∂strike`: `-sign D Φ(sign d2) / strike`.
    DualDelta,
    /// `∂²price/∂strike²`, the discounted risk-neutral density of spot at the strike: `g / (strike² w)`.
    DualGamma,
    /// `∂²price/∂spot∂volatility`: `-g d2 / (spot volatility)`.
    Vanna,
    /// `∂²price/∂volatility²`: `vega d1 d2 / volatility`.
    Volga,
    /// Change of delta per year of passing time: `(dividend_yield sign F Φ(sign d1) - g t) / spot`.
    Charm,
    /// Change of vega per year of passing time: `vega (dividend_yield + d1 t - 1 / (2 years))`.
    Veta,
    /// `∂³price/∂spot³`: `-gamma (1 + d1 / w) / spot`.
    Speed,
    /// `∂³price/∂spot²∂volatility`: `gamma (d1 d2 - 1) / volatility`.
    Zomma,
    /// Change of gamma per year of passing time: `gamma (dividend_yield + d1 t + 1 / (2 years))`.
    Color,
    /// `∂³price/∂volatility³`: `-vega (d1 d2 (1 - d1 d2) + d1² + d2²) / volatility²`.
    Ultima,
    /// `d1`.
    D1,
    /// `d2`.
    D2,
    /// Risk-neutral probability of expiring in the money, `Φ(sign d2)`.
    ProbabilityInTheMoney,
    /// The same with the share as the unit of account, `Φ(sign d1)`.
    ShareProbabilityInTheMoney,
}

impl Greek {
    /// How many there are.
    pub(super) const COUNT: usize = Self::ALL.len();

    /// All of them, in order.
    pub const ALL: [Self; 22] = [
        Self::Price,
        Self::Delta,
        Self::Gamma,
        Self::Vega,
        Self::Theta,
        Self::Rho,
        Self::Epsilon,
        Self::Lambda,
        Self::DualDelta,
        Self::DualGamma,
        Self::Vanna,
        Self::Volga,
        Self::Charm,
        Self::Veta,
        Self::Speed,
        Self::Zomma,
        Self::Color,
        Self::Ultima,
        Self::D1,
        Self::D2,
        Self::ProbabilityInTheMoney,
        Self::ShareProbabilityInTheMoney,
    ];

    /// The name that every language uses, for example `"dual_delta"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Delta => "delta",
            Self::Gamma => "gamma",
            Self::Vega => "vega",
            Self::Theta => "theta",
            Self::Rho => "rho",
            Self::Epsilon => "epsilon",
            Self::Lambda => "lambda",
            Self::DualDelta => "dual_delta",
            Self::DualGamma => "dual_gamma",
            Self::Vanna => "vanna",
            Self::Volga => "volga",
            Self::Charm => "charm",
            Self::Veta => "veta",
            Self::Speed => "speed",
            Self::Zomma => "zomma",
            Self::Color => "color",
            Self::Ultima => "ultima",
            Self::D1 => "d1",
            Self::D2 => "d2",
            Self::ProbabilityInTheMoney => "probability_in_the_money",
            Self::ShareProbabilityInTheMoney => "share_probability_in_the_money",
        }
    }
}

impl fmt::Display for Greek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
