//! Williams' alligator.

use super::super::blocks::{Average, Ring};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward.
    ///
    /// # Formula
    /// `jaw[t] = rma(median, jaw_period)[t - jaw_offset]` with `median = (high + low) / 2`, and Wilder's average
    /// [`rma`](super::super::rma()); `teeth` and `lips` likewise.
    ///
    /// # Arguments
    /// Columns of equal length. The periods are 1 or more, the offsets 0 or more: 13 and 8, 8 and 5, 5 and 3 as a rule.
    ///
    /// # Returns
    /// Three values for each bar, those that a chart shows above it; the first at index `jaw_period + jaw_offset - 1`,
    /// or that of another line if it is later. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// B. Williams, *Trading Chaos*, 1995; `golden/alligator.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// let (high, low) = ([3.0, 5.0, 7.0, 9.0], [1.0, 3.0, 5.0, 7.0]);
    /// let lines = strikewise::indicators::alligator(&high, &low, 2, 2, 2, 1, 1, 1)?;
    /// assert!(lines.lips[2].is_nan());
    /// assert_eq!((lines.jaw[3], lines.teeth[3], lines.lips[3]), (3.0, 4.5, 6.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    alligator (alligator_into) Alligator: AlligatorMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low],
        parameters: {
            jaw_period: usize = 13, 1..=LONGEST;
            jaw_offset: usize = 8, 0..=LONGEST;
            teeth_period: usize = 8, 1..=LONGEST;
            teeth_offset: usize = 5, 0..=LONGEST;
            lips_period: usize = 5, 1..=LONGEST;
            lips_offset: usize = 3, 0..=LONGEST;
        },
        outputs: AlligatorLines {
            /// The slowest average.
            jaw,
            /// The one between.
            teeth,
            /// The fastest.
            lips,
        },
        seeded,
    }
}

/// The machine of [`alligator`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AlligatorMachine {
    lines: [Line; 3],
}

/// An average of so many bars ago.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Line {
    average: Average,
    offset: usize,
    /// The averages since, if the line is moved at all.
    since: Option<Ring>,
}

impl Line {
    fn new(period: usize, offset: usize) -> Self {
        Self {
            average: Average::wilder(period),
            offset,
            since: (offset > 0).then(|| Ring::new(offset)),
        }
    }

    fn lookback(&self) -> usize {
        self.average.lookback() + self.offset
    }

    #[inline(always)]
    fn next(&mut self, value: f64) -> f64 {
        let average = self.average.next(value);
        match &mut self.since {
            Some(since) => since.push(average),
            None => average,
        }
    }
}

impl AlligatorMachine {
    pub(crate) fn new(
        jaw_period: usize,
        jaw_offset: usize,
        teeth_period: usize,
        teeth_offset: usize,
        lips_period: usize,
        lips_offset: usize,
    ) -> Result<Self> {
        Ok(Self {
            lines: [
                Line::new(jaw_period, jaw_offset),
                Line::new(teeth_period, teeth_offset),
                Line::new(lips_period, lips_offset),
            ],
        })
    }
}

impl Machine<2, 3> for AlligatorMachine {
    fn lookback(&self) -> usize {
        let [jaw, teeth, lips] = self.lines.each_ref().map(Line::lookback);
        jaw.max(teeth).max(lips)
    }

    fn memory(&self) -> Memory {
        let [jaw, teeth, lips] = self.lines.each_ref().map(|line| line.average.memory(1));
        jaw.beside(teeth).beside(lips)
    }

    fn set_seed(&mut self, seed: Seed) {
        for line in &mut self.lines {
            line.average.set_seed(seed);
        }
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 3] {
        let median = f64::midpoint(high, low);
        self.lines.each_mut().map(|line| line.next(median))
    }
}
