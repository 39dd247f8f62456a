//! A machine behind its guards, fed bar by bar: gaps, warm-up, and the forming bar.

use super::gaps::Gaps;
use super::machine::Machine;
use super::presence::{is_present, one_length};
use super::seed::Seed;
use super::whole_series::{WholeSeries, presence};
use crate::{Error, ErrorCode, Result};

/// A machine, fed bar by bar.
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
pub(super) struct State<M> {
    machine: M,
    /// Bars so far.
    bars: usize,
    /// Whole bars since the machine was fresh.
    whole: usize,
    is_rejected: bool,
}

impl<M: Clone> State<M> {
    pub(super) fn new(machine: &M) -> Self {
        Self {
            machine: machine.clone(),
            bars: 0,
            whole: 0,
            is_rejected: false,
        }
    }

    /// Out of line, as [`WholeSeries::stretch`] is: every machine is compiled into them once, not wherever a bar is
    /// taken.
    #[inline(never)]
    pub(super) fn update<const I: usize, const O: usize>(
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
        outputs: [&mut [f64]; O],
    ) -> Result<()> {
        let whole = WholeSeries {
            fresh: &self.fresh,
            gaps: self.gaps,
            warm_up: self.lookback(),
        };
        whole.store(names, columns, outputs)
    }
}
