//! Volatility at any strike, delta and number of days.

use super::svi::Svi;
use crate::math::normal;
use crate::pricing::OptionKind;
use crate::time::years;
use crate::{Error, ErrorCode, Result};

/// The smiles of all expiries of one chain, and what lies between them.
///
/// Between two expiries, total variance at a log-moneyness and the logarithm of the forward are linear in time: a surface
/// whose expiries have no calendar arbitrage has none in between. Before the first and after the last expiry
/// nothing is quoted, and every answer is `None`.
///
/// # Examples
/// ```
/// use strikewise::chain_analysis::{Ssvi, Surface};
/// let shape = Ssvi::new(-0.5, 1.0, 0.4)?;
/// // 20 % at the money in 20 days, 22 % in 50.
/// let (near, far) = (0.2 * 0.2 * 20.0 / 365.0, 0.22 * 0.22 * 50.0 / 365.0);
/// let surface = Surface::new(&[20, 50], &[100.0, 100.5], &[shape.slice(near)?, shape.slice(far)?])?;
/// // Twenty days of the first, ten of thirty of what the second adds.
/// let month = surface.at_the_money_volatility(30.0).unwrap();
/// assert!((month - ((near + (far - near) / 3.0) * 365.0 / 30.0).sqrt()).abs() < 1e-12);
/// assert!(surface.volatility(90.0, 30.0).unwrap() > month);
/// assert_eq!(surface.at_the_money_volatility(60.0), None);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Surface {
    days: Vec<i32>,
    forwards: Vec<f64>,
    smiles: Vec<Svi>,
}

/// What traders read off a smile. Volatilities are fractions per square-root year.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SmileFigures {
    /// Calendar days to expiry.
    pub days: f64,
    /// Price agreed today for the share then.
    pub forward: f64,
    /// At the strike that equals the forward.
    pub at_the_money: f64,
    /// Of the call with a delta of 0.25.
    pub call_25_delta: f64,
    /// Of the put with a delta of -0.25.
    pub put_25_delta: f64,
    /// Put less call: above 0 where protection is dear.
    pub skew_25_delta: f64,
    /// Mean of put and call, less that at the money.
    pub butterfly_25_delta: f64,
}

/// Where one number of days stands among the expiries.
struct Between<'a> {
    years: f64,
    forward: f64,
    left: (&'a Svi, f64),
    right: (&'a Svi, f64),
}

impl Between<'_> {
    fn total_variance(&self, log_moneyness: f64) -> f64 {
        let (left, right) = (self.left, self.right);
        left.1 * left.0.total_variance(log_moneyness)
            + right.1 * right.0.total_variance(log_moneyness)
    }

    fn volatility(&self, log_moneyness: f64) -> f64 {
        (self.total_variance(log_moneyness) / self.years).sqrt()
    }

    /// The log-moneyness at which `d1` has this value. On a smile without butterfly arbitrage `d1` falls as the strike
    /// rises (M. Fukasawa, "The Normalizing Transformation of the Implied Volatility Smile", 2012).
    fn log_moneyness_of(&self, d1: f64) -> Option<f64> {
        const FARTHEST: f64 = 64.0;
        const HALVINGS: usize = 100;
        let excess = |k: f64| {
            let deviation = self.total_variance(k).sqrt();
            0.5 * deviation - k / deviation - d1
        };
        let mut reach = 0.125;
        while !(excess(-reach) >= 0.0 && excess(reach) <= 0.0) {
            reach *= 2.0;
            if reach > FARTHEST {
                return None;
            }
        }
        let (mut low, mut high) = (-reach, reach);
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if excess(middle) >= 0.0 {
                low = middle;
            } else {
                high = middle;
            }
        }
        Some(0.5 * (low + high))
    }
}

impl Surface {
    /// A surface of smiles, one for each expiry.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if the columns differ in length; `INVALID_DATA` unless days are above 0 and strictly ascending,
    /// forwards are numbers above 0, every smile is free of butterfly arbitrage, and none is anywhere above the next.
    pub fn new(days: &[i32], forwards: &[f64], smiles: &[Svi]) -> Result<Self> {
        for (name, length) in [("forwards", forwards.len()), ("smiles", smiles.len())] {
            if length != days.len() {
                return Err(Error::new(
                    ErrorCode::LengthMismatch,
                    name,
                    format!("{length} rows"),
                    format!("must have as many rows as days, {}", days.len()),
                ));
            }
        }
        let refuse = |name: &'static str, value: String, rule: &'static str| {
            Err(Error::new(ErrorCode::InvalidData, name, value, rule))
        };
        let mut last = 0;
        for &day in days {
            if day <= last {
                return refuse(
                    "days",
                    day.to_string(),
                    "must be above 0 and above the one before",
                );
            }
            last = day;
        }
        for &forward in forwards {
            if !(forward > 0.0 && forward.is_finite()) {
                return refuse("forwards", forward.to_string(), "must be a number above 0");
            }
        }
        for (smile, day) in smiles.iter().zip(days) {
            if !smile.is_free_of_butterfly_arbitrage() {
                let value = format!("that of {day} days");
                return refuse("smiles", value, "must be free of butterfly arbitrage");
            }
        }
        for (pair, day) in smiles.windows(2).zip(days) {
            if !pair[0].is_below(&pair[1]) {
                let value = format!("that of {day} days");
                return refuse(
                    "smiles",
                    value,
                    "must not be above the next: calendar arbitrage",
                );
            }
        }
        Ok(Self {
            days: days.to_vec(),
            forwards: forwards.to_vec(),
            smiles: smiles.to_vec(),
        })
    }

    /// Days to each expiry.
    #[must_use]
    pub fn days(&self) -> &[i32] {
        &self.days
    }

    /// The forward.
    #[must_use]
    pub fn forward(&self, days: f64) -> Option<f64> {
        Some(self.between(days)?.forward)
    }

    /// Volatility at a strike; `None` unless it is a number above 0.
    #[must_use]
    pub fn volatility(&self, strike: f64, days: f64) -> Option<f64> {
        let between = self.between(days)?;
        let log_moneyness = libm::log(strike / between.forward);
        log_moneyness
            .is_finite()
            .then(|| between.volatility(log_moneyness))
    }

    /// Volatility at the strike that equals the forward.
    #[must_use]
    pub fn at_the_money_volatility(&self, days: f64) -> Option<f64> {
        Some(self.between(days)?.volatility(0.0))
    }

    /// Volatility of constant maturity: 30 days, at the money.
    #[must_use]
    pub fn iv30(&self) -> Option<f64> {
        self.at_the_money_volatility(30.0)
    }

    /// Strike of the option with this delta: `0 < delta < 1` for a call, `-1 < delta < 0` for a put; `None` otherwise. Deltas
    /// are forward deltas, `Φ(d1)` and `-Φ(-d1)`.
    #[must_use]
    pub fn strike_at_delta(&self, delta: f64, days: f64) -> Option<f64> {
        let between = self.between(days)?;
        let k = Self::log_moneyness_at_delta(&between, delta)?;
        Some(between.forward * libm::exp(k))
    }

    /// Volatility of the option with this delta, as in [`strike_at_delta`](Self::strike_at_delta).
    #[must_use]
    pub fn volatility_at_delta(&self, delta: f64, days: f64) -> Option<f64> {
        let between = self.between(days)?;
        let k = Self::log_moneyness_at_delta(&between, delta)?;
        Some(between.volatility(k))
    }

    /// All figures of a smile.
    #[must_use]
    pub fn figures(&self, days: f64) -> Option<SmileFigures> {
        let between = self.between(days)?;
        let at = |delta: f64| {
            let k = Self::log_moneyness_at_delta(&between, delta)?;
            Some(between.volatility(k))
        };
        let (call, put) = (at(0.25)?, at(-0.25)?);
        let at_the_money = between.volatility(0.0);
        Some(SmileFigures {
            days,
            forward: between.forward,
            at_the_money,
            call_25_delta: call,
            put_25_delta: put,
            skew_25_delta: put - call,
            butterfly_25_delta: 0.5 * (put + call) - at_the_money,
        })
    }

    /// The figures of each expiry, first to last.
    #[must_use]
    pub fn term_structure(&self) -> Vec<SmileFigures> {
        self.days
            .iter()
            .filter_map(|&days| self.figures(f64::from(days)))
            .collect()
    }

    fn log_moneyness_at_delta(between: &Between<'_>, delta: f64) -> Option<f64> {
        let kind = if delta > 0.0 {
            OptionKind::Call
        } else {
            OptionKind::Put
        };
        let probability = kind.sign() * delta;
        if !(probability > 0.0 && probability < 1.0) {
            return None;
        }
        between.log_moneyness_of(kind.sign() * normal::inverse_cdf(probability))
    }

    fn between(&self, days: f64) -> Option<Between<'_>> {
        let above = self.days.partition_point(|&known| f64::from(known) < days);
        let right_days = f64::from(*self.days.get(above)?);
        let (right, forward) = (&self.smiles[above], self.forwards[above]);
        if right_days == days {
            return Some(Between {
                years: days * years(1),
                forward,
                left: (right, 0.0),
                right: (right, 1.0),
            });
        }
        // Not a number is not between any two.
        let left = above.checked_sub(1).filter(|_| days < right_days)?;
        let left_days = f64::from(self.days[left]);
        let share = (days - left_days) / (right_days - left_days);
        let growth = libm::log(forward / self.forwards[left]);
        Some(Between {
            years: days * years(1),
            forward: self.forwards[left] * libm::exp(share * growth),
            left: (&self.smiles[left], 1.0 - share),
            right: (right, share),
        })
    }
}
