//! Profit over share prices, moments and shifts of volatility.

use super::conditions::Conditions;
use super::moment::Moment;
use super::strategy::Strategy;
use crate::options::Fill;
use crate::{Error, ErrorCode, Result};

/// Profit per share over three axes, for a heat map.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfitGrid {
    /// Length of each axis: shifts of volatility, moments, share prices.
    pub shape: [usize; 3],
    /// One number after the other, the share price running fastest:
    /// `[(shift * shape[1] + moment) * shape[2] + spot]`.
    pub profit_per_share: Vec<f64>,
}

impl ProfitGrid {
    /// Profit at a place of the three axes; `None` beyond them.
    #[must_use]
    pub fn at(&self, shift: usize, moment: usize, spot: usize) -> Option<f64> {
        let [shifts, moments, spots] = self.shape;
        if shift < shifts && moment < moments && spot < spots {
            let place = (shift * moments + moment) * spots + spot;
            self.profit_per_share.get(place).copied()
        } else {
            None
        }
    }
}

impl Strategy {
    /// Profit at the first expiry at each share price: [`profit_grid`](Self::profit_grid) at that one moment.
    ///
    /// # Errors
    /// As [`profit_grid`](Self::profit_grid), and if the first expiry is not after `conditions.now`.
    pub fn profit_at_expiration_per_share(
        &self,
        conditions: &Conditions,
        spots: &[f64],
        fill: Fill,
    ) -> Result<Option<Vec<f64>>> {
        let horizon = self.horizon(conditions.now)?;
        let grid = self.profit_grid(conditions, &[0.0], &[horizon], spots, fill)?;
        Ok(grid.map(|grid| grid.profit_per_share))
    }

    /// Profit per share at each shift of volatility, moment and share price; `None` if a leg has no quote, or an option
    /// that still lives no volatility.
    ///
    /// # Arguments
    /// - `volatility_shifts`: added to the volatility of every option (0.05 is five points up).
    /// - `moments`: from `conditions.now` to the first expiry; there, options that end count their intrinsic value.
    /// - `spots`: share prices above 0.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a share price that is not positive and finite, a moment before now or after the first
    /// expiry, or a shift that leaves an option a volatility below 0.
    ///
    /// # Examples
    /// ```
    /// use strikewise::options::Fill;
    /// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call};
    /// use strikewise::strategies::{Conditions, Moment, OptionQuote, Strategy};
    /// let now = Moment::at_close("2025-01-02".parse()?);
    /// let conditions = Conditions::new(100.0, 0.05, 0.0, now, European)?;
    /// let day = "2026-01-02".parse()?;
    /// let call = OptionQuote::new(100.0, day, Call).quoted(10.0, 10.0).with_volatility(0.2);
    /// let moments = [now, Moment::at_close(day)];
    /// let grid = Strategy::leap_call(call)?
    ///     .profit_grid(&conditions, &[0.0, 0.05], &moments, &[90.0, 100.0, 120.0], Fill::Mid)?
    ///     .unwrap();
    /// assert_eq!(grid.shape, [2, 2, 3]);
    /// assert!((grid.at(0, 0, 1).unwrap() - 0.450_583_572_185_565).abs() < 1e-12);
    /// assert_eq!(grid.at(0, 1, 2), Some(10.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn profit_grid(
        &self,
        conditions: &Conditions,
        volatility_shifts: &[f64],
        moments: &[Moment],
        spots: &[f64],
        fill: Fill,
    ) -> Result<Option<ProfitGrid>> {
        self.check_axes(conditions, volatility_shifts, moments, spots)?;
        let Some(credit) = self.credit_per_share(fill) else {
            return Ok(None);
        };
        let mut profit_per_share =
            Vec::with_capacity(volatility_shifts.len() * moments.len() * spots.len());
        for &shift in volatility_shifts {
            for &moment in moments {
                let Some(values) = self.values_per_share(conditions, moment, shift, spots)? else {
                    return Ok(None);
                };
                profit_per_share.extend(values.into_iter().map(|value| value + credit));
            }
        }
        Ok(Some(ProfitGrid {
            shape: [volatility_shifts.len(), moments.len(), spots.len()],
            profit_per_share,
        }))
    }

    fn check_axes(
        &self,
        conditions: &Conditions,
        volatility_shifts: &[f64],
        moments: &[Moment],
        spots: &[f64],
    ) -> Result<()> {
        let refuse = |axis: &str, place: usize, value: String, rule: String| {
            let argument = format!("{axis}[{place}]");
            Err(Error::new(
                ErrorCode::InvalidParameter,
                argument,
                value,
                rule,
            ))
        };
        let above_zero = |spot: &f64| *spot > 0.0 && spot.is_finite();
        if let Some(place) = spots.iter().position(|spot| !above_zero(spot)) {
            let rule = "must be positive and finite".to_owned();
            return refuse("spots", place, spots[place].to_string(), rule);
        }
        let first = self.nearest().map_or(conditions.now, |option| {
            Moment::of_expiry(option.expiration, option.settlement)
        });
        for (place, moment) in moments.iter().enumerate() {
            if conditions.now.years_to(*moment) < 0.0 || moment.years_to(first) < 0.0 {
                let rule = format!("must be from now to the first expiry, {}", first.date);
                return refuse("moments", place, moment.date.to_string(), rule);
            }
        }
        let least = self
            .options()
            .filter_map(|(_, option)| option.volatility)
            .fold(f64::INFINITY, f64::min);
        for (place, shift) in volatility_shifts.iter().enumerate() {
            if !(shift.is_finite() && least + shift >= 0.0) {
                let rule = format!("must leave the lowest volatility, {least}, at 0 or more");
                return refuse("volatility_shifts", place, shift.to_string(), rule);
            }
        }
        Ok(())
    }
}
