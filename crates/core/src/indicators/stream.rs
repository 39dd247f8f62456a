//! A machine behind its guards: gaps, warm-up, and the forming bar.

use super::gaps::Gaps;
use super::machine::Machine;
use super::presence::{Presence, is_present, one_length};
use super::seed::Seed;
use crate::{Error, ErrorCode, Result};

/// A machine, fed bar by bar or with whole series.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Stream<M, const I: usize, const O: usize> {
    /// The machine before its first bar.
    fresh: M,
    /// That of the machine, which stays as it is.
    lookback: usize,
    gaps: Gaps,
    /// Bars after the lookback that are left without a value, too.
    unstable_period: usize,
    state: State<M>,
    /// The state before the last bar, if that bar may be replaced.
    before: Option<Box<State<M>>>,
    may_replace: bool,
}

/// What bars change.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct State<M> {
    machine: M,
    /// Bars so far.
    bars: usize,
    /// Whole bars since the machine was fresh.
    whole: usize,
    is_rejected: bool,
}

/// Columns as a machine sees them.
fn presence<'a, M: Machine<I, O>, const I: usize, const O: usize>(
    columns: &'a [&'a [f64]; I],
) -> Presence<'a> {
    Presence {
        columns,
        prices_only: M::PRICES_ONLY,
    }
}

impl<M: Clone> State<M> {
    fn new(machine: &M) -> Self {
        Self {
            machine: machine.clone(),
            bars: 0,
            whole: 0,
            is_rejected: false,
        }
    }

    /// Out of line, as [`stretch`](Stream::stretch) is: every machine is compiled into them once, not wherever a bar is
    /// taken.
    #[inline(never)]
    fn update<const I: usize, const O: usize>(
        &mut self,
        fresh: &M,
        gaps: Gaps,
        warm_up: usize,
        bar: [f64; I],
    ) -> Option<[f64; O]>
    where
        M: Machine<I, O>,
    {
        let at = self.bars;
        // Wraps only where a malformed snapshot says so.
        self.bars = self.bars.wrapping_add(1);
        if !bar.iter().all(|&value| is_present(value, M::PRICES_ONLY)) {
            match gaps {
                Gaps::Carry => {}
                Gaps::Reset => {
                    self.machine.clone_from(fresh);
                    self.whole = 0;
                }
                Gaps::Reject => self.is_rejected |= self.whole > 0,
            }
            return None;
        }
        if self.is_rejected {
            return None;
        }
        let values = self.machine.next_at(at, bar);
        self.whole = self.whole.saturating_add(1);
        (self.whole > warm_up).then_some(values)
    }
}

impl<M: Machine<I, O>, const I: usize, const O: usize> Stream<M, I, O> {
    pub(crate) fn new(machine: M) -> Self {
        Self {
            lookback: machine.lookback(),
            gaps: Gaps::Carry,
            unstable_period: 0,
            state: State::new(&machine),
            before: None,
            may_replace: false,
            fresh: machine,
        }
    }

    pub(crate) fn with_gaps(mut self, gaps: Gaps) -> Self {
        self.gaps = gaps;
        self.reset();
        self
    }

    pub(crate) fn with_unstable_period(mut self, bars: usize) -> Self {
        self.unstable_period = bars;
        self.reset();
        self
    }

    pub(crate) fn with_seed(mut self, seed: Seed) -> Self {
        self.fresh.set_seed(seed);
        self.lookback = self.fresh.lookback();
        self.reset();
        self
    }

    pub(crate) fn with_replaceable_bar(mut self) -> Self {
        self.may_replace = true;
        self.reset();
        self
    }

    pub(crate) fn lookback(&self) -> usize {
        self.lookback.saturating_add(self.unstable_period)
    }

    pub(crate) fn stable_after(&self, tolerance: f64) -> Option<usize> {
        let bars = self.fresh.memory().bars(tolerance)?;
        Some(self.lookback().max(self.lookback.saturating_add(bars)))
    }

    pub(crate) fn reset(&mut self) {
        self.state = State::new(&self.fresh);
        self.before = None;
    }

    #[inline]
    pub(crate) fn update(&mut self, bar: [f64; I]) -> Option<[f64; O]> {
        if self.may_replace {
            match &mut self.before {
                Some(before) => (**before).clone_from(&self.state),
                None => self.before = Some(Box::new(self.state.clone())),
            }
        }
        let warm_up = self.lookback();
        self.state.update(&self.fresh, self.gaps, warm_up, bar)
    }

    pub(crate) fn peek(&self, bar: [f64; I]) -> Option<[f64; O]> {
        self.state
            .clone()
            .update(&self.fresh, self.gaps, self.lookback(), bar)
    }

    pub(crate) fn replace_last(&mut self, bar: [f64; I]) -> Result<Option<[f64; O]>> {
        let Some(before) = &self.before else {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "replaceable_bar",
                if self.may_replace {
                    "no bar yet"
                } else {
                    "off"
                },
                "a bar can be replaced after one was taken by an indicator made with_replaceable_bar",
            ));
        };
        self.state.clone_from(before);
        let warm_up = self.lookback();
        Ok(self.state.update(&self.fresh, self.gaps, warm_up, bar))
    }

    /// Takes more bars and stores their values, NaN where there is none.
    pub(crate) fn extend(
        &mut self,
        names: &[&'static str; I],
        columns: [&[f64]; I],
        mut outputs: [&mut [f64]; O],
    ) -> Result<()> {
        let bars = one_length(names, &columns, &outputs)?;
        if self.gaps == Gaps::Reject {
            presence::<M, I, O>(&columns).reject_gaps(names, self.state.whole > 0)?;
        }
        for at in 0..bars {
            let values = self.update(columns.map(|column| column[at]));
            for (o, output) in outputs.iter_mut().enumerate() {
                output[at] = values.map_or(f64::NAN, |values| values[o]);
            }
        }
        Ok(())
    }

    /// Stores the values of a series that begins anew, NaN where there is none; the state stays as it is.
    #[inline]
    pub(crate) fn series(
        &self,
        names: &[&'static str; I],
        columns: [&[f64]; I],
        mut outputs: [&mut [f64]; O],
    ) -> Result<()> {
        let bars = one_length(names, &columns, &outputs)?;
        let presence = presence::<M, I, O>(&columns);
        let start = presence.whole_from(0);
        if !presence.has_gap_from(start) {
            self.stretch(start, columns, &mut outputs, 0, bars);
            return Ok(());
        }
        match self.gaps {
            Gaps::Reject => presence.reject_gaps(names, false)?,
            Gaps::Carry => {
                let mut state = State::new(&self.fresh);
                let warm_up = self.lookback();
                for at in 0..bars {
                    let bar = columns.map(|column| column[at]);
                    let values = state.update(&self.fresh, self.gaps, warm_up, bar);
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
    fn stretch(
        &self,
        start: usize,
        columns: [&[f64]; I],
        outputs: &mut [&mut [f64]; O],
        from: usize,
        end: usize,
    ) {
        let valued = start.saturating_add(self.lookback()).min(end);
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
