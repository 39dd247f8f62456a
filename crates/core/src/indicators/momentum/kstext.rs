//! Know sure thing, with moving averages of any kind.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::overlap::AnyAverage;
use super::super::overlap::Delayed;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::rate::percent_change;
use crate::Result;

indicator! {
    /// Know sure thing, with moving averages of any kind.
    ///
    /// # Formula
    /// `kst` and `signal` as in [`kst`](super::super::kst), with the average `roc_average` instead of the simple one
    /// for the four rates and `signal_average` for the signal. Averages that remember begin so that the four of them
    /// have their first values on one bar.
    ///
    /// # Arguments
    /// One column. `roc1_period` is 1 or more, 10 as a rule. `roc2_period` is 1 or more, 15 as a rule.
    /// `roc3_period` is 1 or more, 20 as a rule. `roc4_period` is 1 or more, 30 as a rule. `average1_period` is 1
    /// or more, 10 as a rule. `average2_period` is 1 or more, 10 as a rule. `average3_period` is 1 or more, 10 as a
    /// rule. `average4_period` is 1 or more, 15 as a rule. `signal_period` is 1 or more, 9 as a rule. `roc_average`
    /// is any [`MovingAverage`](super::super::MovingAverage). `signal_average` is any
    /// [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// Two values for each bar; the first at index `lookback()`: the longest rate and average together, plus the
    /// lookback of the signal. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// M. Pring, "Summed Rate of Change (KST)", *Stocks & Commodities*, 1992. TA-Lib `KSTEXT`, which
    /// `tests/ta_lib/KSTEXT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..80_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::kstext(&close, 10, 15, 20, 30, 10, 10, 10, 15, 9, MovingAverage::Sma, MovingAverage::Sma)?;
    /// assert!((values.kst[79] + 4.602_240_125_353_549).abs() < 1e-9);
    /// assert!((values.signal[79] - 0.789_890_903_476_845_2).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kstext (kstext_into) Kstext: KstextMachine {
        group: Momentum,
        ta_lib: Some("KSTEXT"),
        inputs: [close],
        parameters: {
            roc1_period: usize = 10, 1..=LONGEST;
            roc2_period: usize = 15, 1..=LONGEST;
            roc3_period: usize = 20, 1..=LONGEST;
            roc4_period: usize = 30, 1..=LONGEST;
            average1_period: usize = 10, 1..=LONGEST;
            average2_period: usize = 10, 1..=LONGEST;
            average3_period: usize = 10, 1..=LONGEST;
            average4_period: usize = 15, 1..=LONGEST;
            signal_period: usize = 9, 1..=LONGEST;
            roc_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
            signal_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: KstextLines {
            /// The sum of the four averages.
            kst,
            /// Its average.
            signal,
        },
        seeded,
    }
}

/// The machine of [`kstext`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KstextMachine {
    legs: [Leg; 4],
    signal: AnyAverage,
    /// Bars left before the first sum.
    waiting: usize,
}

impl KstextMachine {
    #[expect(
        clippy::too_many_arguments,
        reason = "the parameters of the vocabulary"
    )]
    pub(crate) fn new(
        roc1_period: usize,
        roc2_period: usize,
        roc3_period: usize,
        roc4_period: usize,
        average1_period: usize,
        average2_period: usize,
        average3_period: usize,
        average4_period: usize,
        signal_period: usize,
        roc_average: MovingAverage,
        signal_average: MovingAverage,
    ) -> Result<Self> {
        Self::of(
            [
                (roc1_period, average1_period),
                (roc2_period, average2_period),
                (roc3_period, average3_period),
                (roc4_period, average4_period),
            ],
            roc_average,
            AnyAverage::new(signal_average, signal_period)?,
        )
    }

    /// With legs of a rate and an average each, by their periods.
    pub(super) fn of(
        [first, second, third, fourth]: [(usize, usize); 4],
        average: MovingAverage,
        signal: AnyAverage,
    ) -> Result<Self> {
        let leg = |(rate, period)| -> Result<Leg> {
            Ok(Leg {
                rate,
                before: Ring::new(rate),
                average: Delayed::new(AnyAverage::new(average, period)?),
            })
        };
        let mut machine = Self {
            legs: [leg(first)?, leg(second)?, leg(third)?, leg(fourth)?],
            signal,
            waiting: 0,
        };
        machine.align();
        Ok(machine)
    }
}

impl Machine<1, 2> for KstextMachine {
    fn lookback(&self) -> usize {
        self.before() + self.signal.lookback()
    }

    fn memory(&self) -> Memory {
        self.legs
            .iter()
            .map(|leg| leg.average.memory())
            .fold(self.signal.memory(), Memory::after)
    }

    fn set_seed(&mut self, seed: Seed) {
        for leg in &mut self.legs {
            leg.average.set_seed(seed);
        }
        self.signal.set_seed(seed);
        self.align();
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 2] {
        let mut sum = 0.0;
        for (weight, leg) in [1.0, 2.0, 3.0, 4.0].into_iter().zip(&mut self.legs) {
            let rate = percent_change(leg.before.push(close), close);
            sum += weight * leg.average.next(rate);
        }
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN; 2];
        }
        [sum, self.signal.next(sum)]
    }
}

/// One rate of change and its average.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Leg {
    rate: usize,
    before: Ring,
    average: Delayed,
}

impl KstextMachine {
    /// Bars before the first sum.
    fn before(&self) -> usize {
        let longest = self
            .legs
            .iter()
            .map(|leg| leg.rate + leg.average.own_lookback());
        longest.max().unwrap_or(0)
    }

    /// Lets the averages begin so that they all end their warm-up with the longest leg.
    fn align(&mut self) {
        let before = self.before();
        for leg in &mut self.legs {
            leg.average.delay_to(before);
        }
        self.waiting = before;
    }
}
