//! Hilbert transform: trend or cycle.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::ht_sine::sines;
use super::phase::Phase;
use super::transform::Transform;
use super::trendline::Trendline;
use crate::Result;

indicator! {
    /// Whether there is a trend rather than a cycle, by the Hilbert transform.
    ///
    /// # Formula
    /// 1 unless one of these holds: the lines of [`ht_sine`](super::super::ht_sine) crossed less than half a
    /// [period](super::super::ht_dcperiod) ago, this bar included; the [phase](super::super::ht_dcphase) moved on by
    /// 0.67 to 1.5 times what the period makes of a bar. It is 1 all the same where the smoothed close is 1.5 % or more
    /// away from the [trendline](super::super::ht_trendline).
    ///
    /// # Returns
    /// 1 for a trend, 0 for a cycle, for each bar; the first at index 63. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_TRENDMODE`, which `tests/ta_lib/HT_TRENDMODE.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_trendmode(&close)?;
    /// assert!((values[99] - 1.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_trendmode (ht_trendmode_into) HtTrendmode: HtTrendmodeMachine {
        group: Cycle,
        ta_lib: Some("HT_TRENDMODE"),
        inputs: [close],
        parameters: {},
        output: ht_trendmode,
    }
}

/// The machine of [`ht_trendmode`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtTrendmodeMachine {
    transform: Transform,
    phase: Phase,
    trendline: Trendline,
    degrees: f64,
    sines: [f64; 2],
    /// Bars since the sines crossed.
    bars: f64,
}

impl HtTrendmodeMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(37),
            phase: Phase::new(),
            trendline: Trendline::new(),
            degrees: 0.0,
            sines: [0.0; 2],
            bars: 0.0,
        })
    }
}

impl Machine<1, 1> for HtTrendmodeMachine {
    fn lookback(&self) -> usize {
        63
    }

    fn memory(&self) -> Memory {
        // The period decides how much is kept, and is itself an average of what came before.
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        self.trendline.push(close);
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 1];
        };
        let degrees = self.phase.next(&cycle);
        let turn = degrees - std::mem::replace(&mut self.degrees, degrees);
        let [sine, lead] = sines(degrees);
        let [sine_before, lead_before] = std::mem::replace(&mut self.sines, [sine, lead]);
        let trendline = self.trendline.over(cycle.period);
        let is_crossing =
            sine > lead && sine_before <= lead_before || sine < lead && sine_before >= lead_before;
        if is_crossing {
            self.bars = 0.0;
        }
        self.bars += 1.0;
        let a_bar = 360.0 / cycle.period;
        let is_cycle = is_crossing
            || self.bars < 0.5 * cycle.period
            || cycle.period != 0.0 && turn > 0.67 * a_bar && turn < 1.5 * a_bar;
        let is_far = trendline != 0.0 && ((cycle.smooth - trendline) / trendline).abs() >= 0.015;
        [if is_cycle && !is_far { 0.0 } else { 1.0 }]
    }
}
