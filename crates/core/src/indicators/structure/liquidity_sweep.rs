//! Liquidity sweeps.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::swings::SwingFinder;
use crate::Result;

indicator! {
    /// Liquidity sweeps: a raid beyond the last swing, and a close back inside.
    ///
    /// # Formula
    /// The first bar `r` with `low[r] < level` raids the last confirmed [swing](super::super::swing_points) low; the
    /// first bar `t` with `r <= t < r + reclaim_bars` and `close[t] > level` reclaims it. Bar `t` is a bullish sweep.
    /// Raids above the last swing high, `high[r] > level`, that close below it, `close[t] < level`, are bearish. A
    /// close on the level is not inside.
    ///
    /// A level is raided once: whether it is swept or broken, the next sweep of that side needs a newer swing. A raid of a
    /// newer level ends one that still waits for its reclaim.
    ///
    /// A swing is known `right` bars after its own bar; the sweep is told at the bar that reclaims.
    ///
    /// # Arguments
    /// Columns of equal length; `left`, `right` and `reclaim_bars` are 1 or more bars. With `reclaim_bars` of 1 the bar that
    /// raids must close back inside itself.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `left + right`. A level is NaN at every bar that does not reclaim it. A
    /// flat series has no sweeps. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `left`, `right` or
    /// `reclaim_bars`.
    ///
    /// # Source
    /// The spring and the upthrust of R. D. Wyckoff's method; "turtle soup" of L. A. Connors and L. B. Raschke,
    /// *Street Smarts*, 1995, is a relative; ICT (M. J. Huddleston) calls it a raid on liquidity. The inequalities, and that
    /// a level is raided once, are our own.
    ///
    /// # Examples
    /// ```
    /// let high = [11.0, 10.5, 11.5, 12.0, 11.0];
    /// let low = [10.0, 9.0, 10.0, 10.5, 8.5];
    /// let close = [10.5, 10.0, 11.0, 11.5, 9.5];
    /// let sweep = strikewise::indicators::liquidity_sweep(&high, &low, &close, 1, 1, 1)?;
    /// // The low of 9 is confirmed at bar 2; bar 4 trades at 8.5 and closes at 9.5.
    /// assert_eq!(sweep.direction[2..], [0.0, 0.0, 1.0]);
    /// assert_eq!(sweep.swept_low[4], 9.0);
    /// assert!(sweep.swept_high[4].is_nan());
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    liquidity_sweep (liquidity_sweep_into) LiquiditySweep: LiquiditySweepMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
            reclaim_bars: usize = 1, 1..=LONGEST;
        },
        outputs: SweptLevels {
            /// 1 if this bar reclaims a low, -1 if it reclaims a high, 0 if none or both.
            direction,
            /// The swing high that was raided and that this bar reclaims.
            swept_high,
            /// The swing low that was raided and that this bar reclaims.
            swept_low,
        },
    }
}

/// Raids above swing highs; below swing lows, if all prices are negated.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Raids {
    /// The last swing, until it is raided.
    level: Option<f64>,
    /// The level that was raided, and the number of bars left to reclaim it.
    raided: Option<(f64, usize)>,
}

impl Raids {
    /// Takes a bar and the swing that it confirms, and gives the level that it reclaims.
    #[inline]
    fn next(
        &mut self,
        swing: Option<f64>,
        extreme: f64,
        close: f64,
        reclaim_bars: usize,
    ) -> Option<f64> {
        if swing.is_some() {
            self.level = swing;
        }
        if let Some(level) = self.level.take_if(|level| extreme > *level) {
            self.raided = Some((level, reclaim_bars));
        }
        let (level, bars) = self.raided?;
        let is_reclaimed = close < level;
        self.raided = (!is_reclaimed && bars > 1).then(|| (level, bars - 1));
        is_reclaimed.then_some(level)
    }
}

/// The machine of [`liquidity_sweep`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct LiquiditySweepMachine {
    reclaim_bars: usize,
    swings: SwingFinder,
    highs: Raids,
    lows: Raids,
}

impl LiquiditySweepMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(left: usize, right: usize, reclaim_bars: usize) -> Result<Self> {
        Ok(Self {
            reclaim_bars,
            swings: SwingFinder::new(left, right),
            highs: Raids::default(),
            lows: Raids::default(),
        })
    }
}

impl Machine<3, 3> for LiquiditySweepMachine {
    fn lookback(&self) -> usize {
        self.swings.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 3] {
        let [swing_high, swing_low] = self.swings.next(high, low);
        let swing_low = swing_low.map(std::ops::Neg::neg);
        let bars = self.reclaim_bars;
        let high = self.highs.next(swing_high, high, close, bars);
        let low = self.lows.next(swing_low, -low, -close, bars);
        [
            f64::from(i8::from(low.is_some()) - i8::from(high.is_some())),
            high.unwrap_or(f64::NAN),
            low.map_or(f64::NAN, std::ops::Neg::neg),
        ]
    }
}
