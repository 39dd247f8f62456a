//! Relative strength index.

use super::super::blocks::{Average, Octets};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Relative strength index, 0 to 100, with Wilder's smoothing.
    ///
    /// # Formula
    /// `rsi = 100 · gain / (gain + loss)`, where `gain` and `loss` are Wilder averages of the rises and the falls
    /// of the close: first the means of `period` changes, then
    /// `average[t] = (average[t - 1] · (period - 1) + change[t]) / period`.
    ///
    /// # Arguments
    /// `period` is 2 or more bars; 14 is usual.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. A series that has not moved at all gives 50: neither
    /// side is stronger. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `RSI`, which `golden/rsi.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let rsi = strikewise::indicators::rsi(&[10.0, 12.0, 11.0, 14.0], 2)?;
    /// assert!(rsi[1].is_nan());
    /// assert!((rsi[2] - 200.0 / 3.0).abs() < 1e-12);
    /// assert!((rsi[3] - 800.0 / 9.0).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rsi (rsi_into) Rsi: RsiMachine {
        group: Momentum,
        ta_lib: Some("RSI"),
        inputs: [close],
        parameters: { period: usize = 14, 2..=LONGEST; },
        output: rsi,
        seeded,
    }
}

/// The machine of [`rsi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RsiMachine {
    previous: Option<f64>,
    gain: Average,
    loss: Average,
}

impl RsiMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            gain: Average::wilder(period).about_zero(),
            loss: Average::wilder(period).about_zero(),
        })
    }
}

/// A change, if it is upwards or unknown.
#[inline(always)]
fn rise(change: f64) -> f64 {
    if change <= 0.0 { 0.0 } else { change }
}

/// [`rise`], side by side.
#[inline(always)]
fn rises<E: Lanes>(change: E) -> E {
    let zero = E::splat(0.0);
    E::select(change.less_or_equal(zero), zero, change)
}

/// The share of gains in all movement, in percent. Dividing first keeps it at or below 100.
#[inline(always)]
fn strength(gain: f64, loss: f64) -> f64 {
    let movement = gain + loss;
    let share = 100.0 * (gain / movement);
    if movement <= 0.0 { 50.0 } else { share }
}

/// [`strength`], side by side.
#[inline(always)]
fn strengths<E: Lanes>(gain: E, loss: E) -> E {
    let movement = gain + loss;
    let share = E::splat(100.0) * (gain / movement);
    E::select(movement.less_or_equal(E::splat(0.0)), E::splat(50.0), share)
}

impl Machine<1, 1> for RsiMachine {
    const REMEMBERS_GAPS: bool = true;

    fn lookback(&self) -> usize {
        self.gain.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.gain.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.gain.set_seed(seed);
        self.loss.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = close - previous;
        let gain = self.gain.next(rise(change));
        let loss = self.loss.next(rise(-change));
        [strength(gain, loss)]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for RsiMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, [close]: [&[f64]; 1], [rsi]: [&mut [f64]; 1]) {
        let first = self.lookback();
        let changes = close.windows(2).map(|pair| pair[1] - pair[0]);
        self.gain.begin(changes.clone().map(rise));
        self.loss.begin(changes.map(|change| rise(-change)));
        rsi[first] = strength(self.gain.last(), self.loss.last());
        let mut gain = self.gain.octets::<L::Octet>();
        let mut loss = self.loss.octets::<L::Octet>();
        let (previous, close) = (&close[first..close.len() - 1], &close[first + 1..]);
        let mut bars = Octets::new([previous, close], [&mut rsi[first + 1..]]);
        while let Some([previous, close]) = bars.load::<L::Octet>() {
            let change = close - previous;
            let (gain, loss) = (gain.next(rises(change)), loss.next(rises(-change)));
            bars.store([strengths(gain, loss)]);
        }
    }
}
