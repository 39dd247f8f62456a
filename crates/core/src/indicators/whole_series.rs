//! A machine behind its guards, given whole series: gaps and warm-up.

use super::gaps::Gaps;
use super::machine::Machine;
use super::presence::{Presence, one_length};
use super::stream::State;
use crate::Result;

/// A machine before its first bar, and the rules for the series that it is given.
#[derive(Debug)]
pub(crate) struct WholeSeries<'a, M> {
    pub(super) fresh: &'a M,
    pub(super) gaps: Gaps,
    /// Bars without a value after the first whole one: the lookback, and more if the caller wants more.
    pub(super) warm_up: usize,
}

/// Columns as a machine sees them.
pub(super) fn presence<'a, M: Machine<I, O>, const I: usize, const O: usize>(
    columns: &'a [&'a [f64]; I],
) -> Presence<'a> {
    Presence {
        columns,
        prices_only: M::PRICES_ONLY,
    }
}

/// Stores the values of a series by the usual rules, NaN where there is none.
#[inline]
pub(crate) fn store_series<M: Machine<I, O>, const I: usize, const O: usize>(
    machine: &M,
    names: &[&'static str; I],
    columns: [&[f64]; I],
    outputs: [&mut [f64]; O],
) -> Result<()> {
    let whole = WholeSeries {
        fresh: machine,
        gaps: Gaps::Carry,
        warm_up: machine.lookback(),
    };
    whole.store(names, columns, outputs)
}

impl<M> WholeSeries<'_, M> {
    /// Stores the values of a series, NaN where there is none.
    #[inline]
    pub(super) fn store<const I: usize, const O: usize>(
        &self,
        names: &[&'static str; I],
        columns: [&[f64]; I],
        mut outputs: [&mut [f64]; O],
    ) -> Result<()>
    where
        M: Machine<I, O>,
    {
        let bars = one_length(names, &columns, &outputs)?;
        let presence = presence::<M, I, O>(&columns);
        let start = presence.whole_from(0);
        let is_taken = M::REMEMBERS_GAPS && start.saturating_add(self.warm_up) < bars;
        if is_taken {
            self.stretch(start, columns, &mut outputs, 0, bars);
            let mut last = columns.iter().map(|column| column[bars - 1]);
            let mut values = outputs.iter().map(|output| output[bars - 1]);
            if last.all(f64::is_finite) && values.all(f64::is_finite) {
                return Ok(());
            }
        }
        if !presence.has_gap_from(start) {
            if !is_taken {
                self.stretch(start, columns, &mut outputs, 0, bars);
            }
            return Ok(());
        }
        match self.gaps {
            Gaps::Reject => presence.reject_gaps(names, false)?,
            Gaps::Carry => {
                let mut state = State::new(self.fresh);
                for at in 0..bars {
                    let bar = columns.map(|column| column[at]);
                    let values = state.update(self.fresh, self.gaps, self.warm_up, bar);
                    for (o, output) in outputs.iter_mut().enumerate() {
                        output[at] = values.map_or(f64::NAN, |values| values[o]);
                    }
                }
            }
            Gaps::Reset => {
                let mut from = 0;
                while from < bars {
                    let start = presence.whole_from(from);
                    let end = presence.gap_from(start);
                    self.stretch(start, columns, &mut outputs, from, end);
                    from = end;
                }
            }
        }
        Ok(())
    }

    /// A series of whole bars from `start` to `end`; NaN from `from` on up to its first value.
    #[inline(never)]
    fn stretch<const I: usize, const O: usize>(
        &self,
        start: usize,
        columns: [&[f64]; I],
        outputs: &mut [&mut [f64]; O],
        from: usize,
        end: usize,
    ) where
        M: Machine<I, O>,
    {
        let valued = start.saturating_add(self.warm_up).min(end);
        if start < end && valued < end {
            let columns = columns.map(|column| &column[start..end]);
            let views = outputs.each_mut().map(|output| &mut output[start..end]);
            self.fresh.clone().run(start, columns, views);
        }
        for output in outputs {
            output[from..valued].fill(f64::NAN);
        }
    }
}
