//! Bands about the volume-weighted average price of each session.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::traded::Traded;
use crate::Result;

indicator! {
    /// Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()).
    ///
    /// # Formula
    /// `middle` is the session VWAP, `upper, lower = middle ± deviations · σ` with
    /// `σ² = Σ volume · (typical - middle)² / Σ volume` over the bars of the session up to this one, and
    /// `typical = (high + low + close) / 3`.
    ///
    /// # Arguments
    /// Columns of equal length. `session` is a number that changes where the sums start anew: a date as a number, or
    /// the number of an anchor. `deviations` is 0.0 to 3e37, 2.0 as a rule.
    ///
    /// # Returns
    /// Three values for each bar, the first at index 0, where they are one. NaN while nothing has been traded in the
    /// session. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`; `INVALID_PARAMETER` for `deviations`.
    ///
    /// # Source
    /// The usual definition: the standard deviation of prices weighted by volume; `golden/session_vwap_bands.json`
    /// compares with it in 50 digits. The sums of squares are kept as in B. P. Welford, "Note on a Method for
    /// Calculating Corrected Sums of Squares and Products", *Technometrics* 4, 1962, with weights.
    ///
    /// # Examples
    /// ```
    /// let price = [2.0, 5.0, 9.0];
    /// let volume = [2.0, 1.0, 3.0];
    /// let bands = strikewise::indicators::session_vwap_bands(&price, &price, &price, &volume, &[1.0, 1.0, 2.0], 2.0)?;
    /// assert_eq!(bands.middle, [2.0, 3.0, 9.0]);
    /// // (2 · 1² + 1 · 2²) / 3
    /// assert!((bands.upper[1] - (3.0 + 2.0 * 2.0_f64.sqrt())).abs() < 1e-14);
    /// assert_eq!((bands.upper[2], bands.lower[2]), (9.0, 9.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    session_vwap_bands (session_vwap_bands_into) SessionVwapBands: SessionVwapBandsMachine {
        group: Volume,
        ta_lib: None,
        inputs: [high, low, close, volume, session],
        parameters: {
            deviations: f64 = 2.0, 0.0..=3e37;
        },
        outputs: VwapBands {
            /// `middle` plus `deviations` standard deviations.
            upper,
            /// The mean price, weighted by volume.
            middle,
            /// `middle` less `deviations` standard deviations.
            lower,
        },
    }
}

/// The machine of [`session_vwap_bands`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SessionVwapBandsMachine {
    deviations: f64,
    session: Option<f64>,
    traded: Traded,
    spread: Spread,
}

impl SessionVwapBandsMachine {
    pub(crate) fn new(deviations: f64) -> Result<Self> {
        Ok(Self {
            deviations,
            session: None,
            traded: Traded::default(),
            spread: Spread::default(),
        })
    }
}

impl Machine<5, 3> for SessionVwapBandsMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume, session]: [f64; 5]) -> [f64; 3] {
        if self.session.replace(session) != Some(session) {
            self.traded = Traded::default();
            self.spread = Spread::default();
        }
        let middle = self.traded.next(high, low, close, volume);
        let middle = middle.unwrap_or(f64::NAN);
        let deviation = self.spread.next((high + low + close) / 3.0, volume);
        let distance = self.deviations * deviation;
        [middle + distance, middle, middle - distance]
    }
}

/// The deviation of weighted values from their mean.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Spread {
    weight: f64,
    mean: f64,
    /// Sum of squared distances from the mean, each times its weight.
    squares: f64,
}

impl Spread {
    /// Takes a value and gives the standard deviation; NaN while there is no weight.
    #[inline(always)]
    fn next(&mut self, value: f64, weight: f64) -> f64 {
        if weight > 0.0 {
            let before = self.weight;
            self.weight += weight;
            let distance = value - self.mean;
            self.mean += distance * (weight / self.weight);
            // The distance from the new mean is a share of that from the old one, `before / self.weight`.
            self.squares += weight * (before / self.weight) * (distance * distance);
        }
        (self.squares / self.weight).sqrt()
    }
}
