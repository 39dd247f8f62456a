//! Moving average convergence/divergence.

use super::super::blocks::{Average, Octets};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Moving average convergence/divergence, its signal line and their difference.
    ///
    /// # Formula
    /// `macd = ema(close, fast_period) - ema(close, slow_period)`, `signal = ema(macd, signal_period)`,
    /// `histogram = macd - signal`. Both averages of the close start at index `slow_period - 1`, each from the
    /// mean of the closes up to there that its period covers.
    ///
    /// # Arguments
    /// `fast_period` and `slow_period` are 2 or more bars, `signal_period` 1 or more; 12, 26 and 9 are usual. The shorter
    /// of the first two is taken for the fast one.
    ///
    /// # Returns
    /// Three values for each bar; all first at index `slow_period - 1 + signal_period - 1`.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `fast_period`, `slow_period` or `signal_period`.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005; TA-Lib `MACD`, which
    /// `golden/macd.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let lines = strikewise::indicators::macd(&[1.0, 2.0, 3.0, 5.0], 2, 3, 2)?;
    /// assert!(lines.macd[2].is_nan());
    /// assert!((lines.macd[3] - 2.0 / 3.0).abs() < 1e-15);
    /// assert!((lines.signal[3] - 7.0 / 12.0).abs() < 1e-15);
    /// assert!((lines.histogram[3] - 1.0 / 12.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    macd (macd_into) Macd: MacdMachine {
        group: Momentum,
        ta_lib: Some("MACD"),
        inputs: [close],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            signal_period: usize = 9, 1..=LONGEST;
        },
        outputs: MacdLines {
            /// Fast less slow average.
            macd,
            /// Average of `macd`.
            signal,
            /// `macd` less `signal`.
            histogram,
        },
        seeded,
    }
}

/// The machine of [`macd`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MacdMachine {
    fast: Average,
    slow: Average,
    signal: Average,
    /// Bars before the first line.
    before: usize,
    bars: usize,
}

impl MacdMachine {
    pub(crate) fn new(
        fast_period: usize,
        slow_period: usize,
        signal_period: usize,
    ) -> Result<Self> {
        let share = |period: usize| (period, 2.0 / (period as f64 + 1.0));
        Ok(Self::of(
            [
                share(fast_period.min(slow_period)),
                share(fast_period.max(slow_period)),
            ],
            signal_period,
        ))
    }

    /// With averages of the close of any share, fast and slow.
    pub(super) fn of(
        [(fast_period, fast), (slow_period, slow)]: [(usize, f64); 2],
        signal_period: usize,
    ) -> Self {
        Self {
            fast: Average::taking(fast_period, fast).after(slow_period - fast_period),
            slow: Average::taking(slow_period, slow),
            signal: Average::exponential(signal_period),
            before: slow_period - 1,
            bars: 0,
        }
    }
}

impl Machine<1, 3> for MacdMachine {
    const REMEMBERS_GAPS: bool = true;

    fn lookback(&self) -> usize {
        self.before + self.signal.lookback()
    }

    fn memory(&self) -> Memory {
        self.slow.memory(1).after(self.signal.memory(1))
    }

    fn set_seed(&mut self, seed: Seed) {
        self.before = seed.values(self.slow.period()) - 1;
        let delay = self.slow.period() - self.fast.period();
        self.fast.delay_by(if self.before == 0 { 0 } else { delay });
        self.fast.set_seed(seed);
        self.slow.set_seed(seed);
        self.signal.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 3] {
        let (fast_pivot, fast) = self.fast.next_about(close);
        let (slow_pivot, slow) = self.slow.next_about(close);
        // Both begin at one bar, so that their pivots are one and what they have in common is never rounded.
        let macd = (fast_pivot - slow_pivot) + (fast - slow);
        if self.bars < self.before {
            self.bars += 1;
            return [f64::NAN; 3];
        }
        let signal = self.signal.next(macd);
        [macd, signal, macd - signal]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 3]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 3> for MacdMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(
        mut self,
        [close]: [&[f64]; 1],
        [macd, signal, histogram]: [&mut [f64]; 3],
    ) {
        let first = self.before;
        // Both averages begin at one bar, so that their pivots are one and what they have in common is never rounded.
        self.fast.begin(close.iter().copied());
        self.slow.begin(close.iter().copied());
        let ((fast_pivot, fast), (slow_pivot, slow)) =
            (self.fast.last_about(), self.slow.last_about());
        macd[first] = (fast_pivot - slow_pivot) + (fast - slow);
        let mut fast = self.fast.octets::<L::Octet>();
        let mut slow = self.slow.octets::<L::Octet>();
        let mut bars = Octets::new([&close[first + 1..]], [&mut macd[first + 1..]]);
        while let Some([close]) = bars.load::<L::Octet>() {
            let (fast_pivot, fast) = fast.next_about(close);
            let (slow_pivot, slow) = slow.next_about(close);
            bars.store([(fast_pivot - slow_pivot) + (fast - slow)]);
        }

        let second = first + self.signal.lookback();
        self.signal.begin(macd[first..].iter().copied());
        signal[second] = self.signal.last();
        histogram[second] = macd[second] - signal[second];
        let mut average = self.signal.octets::<L::Octet>();
        let mut bars = Octets::new(
            [&macd[second + 1..]],
            [&mut signal[second + 1..], &mut histogram[second + 1..]],
        );
        while let Some([macd]) = bars.load::<L::Octet>() {
            let signal = average.next(macd);
            bars.store([signal, macd - signal]);
        }
    }
}
