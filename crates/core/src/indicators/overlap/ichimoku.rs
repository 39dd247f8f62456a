//! Ichimoku.

use super::super::blocks::{Maximum, Minimum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Ichimoku: conversion and base line, and the two edges of the cloud.
    ///
    /// # Formula
    /// Each line is the middle of the highest high and the lowest low of its period; `senkou_span_a = (tenkan_sen +
    /// kijun_sen) / 2`. No value is shifted: charts draw the cloud `kijun_period` bars ahead.
    ///
    /// # Arguments
    /// Columns of equal length. `tenkan_period` is 2 or more, 9 as a rule. `kijun_period` is 2 or more, 26 as a
    /// rule. `senkou_b_period` is 2 or more, 52 as a rule.
    ///
    /// # Returns
    /// Four values for each bar; the first at index `longest period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// G. Hosoda, 1969. TA-Lib `ICHIMOKU`, which `tests/ta_lib/ICHIMOKU.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let values = strikewise::indicators::ichimoku(&high, &low, 9, 26, 52)?;
    /// assert!((values.tenkan_sen[59] - 104.0).abs() < 1e-9);
    /// assert!((values.kijun_sen[59] - 104.0).abs() < 1e-9);
    /// assert!((values.senkou_span_a[59] - 104.0).abs() < 1e-9);
    /// assert!((values.senkou_span_b[59] - 104.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ichimoku (ichimoku_into) Ichimoku: IchimokuMachine {
        group: Overlap,
        ta_lib: Some("ICHIMOKU"),
        inputs: [high, low],
        parameters: {
            tenkan_period: usize = 9, 2..=LONGEST;
            kijun_period: usize = 26, 2..=LONGEST;
            senkou_b_period: usize = 52, 2..=LONGEST;
        },
        outputs: IchimokuLines {
            /// Conversion line: the midprice of `tenkan_period` bars.
            tenkan_sen,
            /// Base line: the midprice of `kijun_period` bars.
            kijun_sen,
            /// First edge of the cloud: halfway between the two lines.
            senkou_span_a,
            /// Second edge of the cloud: the midprice of `senkou_b_period` bars.
            senkou_span_b,
        },
    }
}

/// The machine of [`ichimoku`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct IchimokuMachine {
    longest: usize,
    highest: [Maximum; 3],
    lowest: [Minimum; 3],
}

impl IchimokuMachine {
    pub(crate) fn new(
        tenkan_period: usize,
        kijun_period: usize,
        senkou_b_period: usize,
    ) -> Result<Self> {
        Ok(Self {
            longest: tenkan_period.max(kijun_period).max(senkou_b_period),
            highest: [tenkan_period, kijun_period, senkou_b_period].map(Maximum::new),
            lowest: [tenkan_period, kijun_period, senkou_b_period].map(Minimum::new),
        })
    }
}

impl Machine<2, 4> for IchimokuMachine {
    fn lookback(&self) -> usize {
        self.longest - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 4] {
        let [h0, h1, h2] = &mut self.highest;
        let [l0, l1, l2] = &mut self.lowest;
        let tenkan = f64::midpoint(h0.next(high), l0.next(low));
        let kijun = f64::midpoint(h1.next(high), l1.next(low));
        let senkou_b = f64::midpoint(h2.next(high), l2.next(low));
        [tenkan, kijun, f64::midpoint(tenkan, kijun), senkou_b]
    }
}
