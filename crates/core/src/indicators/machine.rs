//! What every indicator is: a machine that takes a bar and gives its values.

use super::seed::Seed;
use crate::math::simd::{Kernel, Lanes, dispatch};

/// One indicator, with its parameters and the state that it has after the bars so far. `I` columns in, `O` out.
///
/// A machine knows no gaps and need not mind its warm-up: [`Stream`](super::stream::Stream) keeps bars that are
/// not whole away from it, and takes no notice of what it returns in the first [`lookback`](Machine::lookback) bars.
pub(crate) trait Machine<const I: usize, const O: usize>:
    Clone + std::fmt::Debug + Send + Sync
{
    /// Whether a value that is not positive is a gap, as one that is not finite is for every machine.
    const PRICES_ONLY: bool = false;

    /// Whether a value that is not finite, at any bar before the last, leaves the last values not finite. A series then
    /// need not be searched for gaps before it is taken.
    const REMEMBERS_GAPS: bool = false;

    /// How many bars come before the first that has a value.
    fn lookback(&self) -> usize;

    /// How fast what was there before a series began is forgotten.
    fn memory(&self) -> Memory {
        Memory::Window
    }

    /// Chooses how averages begin; only machines with such averages have something to choose.
    fn set_seed(&mut self, _seed: Seed) {}

    /// Takes a whole bar.
    fn next(&mut self, bar: [f64; I]) -> [f64; O];

    /// [`next`](Machine::next), for machines whose values are places in the series: `at` is that of the bar.
    #[inline(always)]
    fn next_at(&mut self, _at: usize, bar: [f64; I]) -> [f64; O] {
        self.next(bar)
    }

    /// Takes a series of whole bars, the first of which is at `first`, in a machine that has seen none.
    ///
    /// What it stores must be bit for bit what [`next_at`](Machine::next_at) returns; a machine writes its own only
    /// to be faster.
    #[inline]
    fn run(mut self, first: usize, columns: [&[f64]; I], outputs: [&mut [f64]; O]) {
        bar_by_bar(&mut self, first, columns, outputs);
    }
}

/// A machine that takes whole series in vector code: its [`run`](Machine::run) calls [`in_vectors`].
pub(crate) trait Vectored<const I: usize, const O: usize>: Machine<I, O> {
    /// [`run`](Machine::run), where the first bar may be anywhere. It must be `#[inline(always)]`, as all that it
    /// calls, to be compiled with the instructions of this machine.
    fn vectored<L: Lanes>(self, columns: [&[f64]; I], outputs: [&mut [f64]; O]);
}

/// Runs a machine over a series with the widest vectors that there are.
#[inline]
pub(crate) fn in_vectors<M: Vectored<I, O>, const I: usize, const O: usize>(
    machine: M,
    columns: [&[f64]; I],
    outputs: [&mut [f64]; O],
) {
    dispatch(InVectors {
        machine,
        columns,
        outputs,
    });
}

struct InVectors<'a, M, const I: usize, const O: usize> {
    machine: M,
    columns: [&'a [f64]; I],
    outputs: [&'a mut [f64]; O],
}

impl<M: Vectored<I, O>, const I: usize, const O: usize> Kernel for InVectors<'_, M, I, O> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self) {
        self.machine.vectored::<L>(self.columns, self.outputs);
    }
}

/// Runs a machine over whole bars, one after the other.
#[inline(always)]
pub(crate) fn bar_by_bar<const I: usize, const O: usize>(
    machine: &mut impl Machine<I, O>,
    first: usize,
    columns: [&[f64]; I],
    mut outputs: [&mut [f64]; O],
) {
    let bars = columns[0].len();
    // Slices of one known length need no check inside the loop.
    let columns = columns.map(|column| &column[..bars]);
    for output in &mut outputs {
        *output = &mut std::mem::take(output)[..bars];
    }
    for at in 0..bars {
        let values = machine.next_at(first + at, columns.map(|column| column[at]));
        for (output, value) in outputs.iter_mut().zip(values) {
            output[at] = value;
        }
    }
}

/// How an indicator forgets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Memory {
    /// After its lookback, a value depends on a window of bars only.
    Window,
    /// The share of an older value that each bar keeps, and how many averages of averages there are.
    Decay { kept: f64, stages: u32 },
    /// Every value depends on the first bar.
    Endless,
}

impl Memory {
    /// That of a machine that gets its values from another.
    ///
    /// Two averages in a row forget no slower than two stages of the slower one.
    pub(crate) fn after(self, other: Self) -> Self {
        match (self, other) {
            (Self::Endless, _) | (_, Self::Endless) => Self::Endless,
            (Self::Window, memory) | (memory, Self::Window) => memory,
            (
                Self::Decay { kept, stages },
                Self::Decay {
                    kept: other_kept,
                    stages: other_stages,
                },
            ) => Self::Decay {
                kept: kept.max(other_kept),
                stages: stages + other_stages,
            },
        }
    }

    /// That of a machine that has two side by side: the slower one's.
    pub(crate) fn beside(self, other: Self) -> Self {
        match (self, other) {
            (
                Self::Decay { kept, stages },
                Self::Decay {
                    kept: other_kept,
                    stages: other_stages,
                },
            ) => Self::Decay {
                kept: kept.max(other_kept),
                stages: stages.max(other_stages),
            },
            (Self::Endless, _) | (_, Self::Endless) => Self::Endless,
            (Self::Window, memory) | (memory, Self::Window) => memory,
        }
    }

    /// Bars after which no more than `tolerance` is left of what was there before; `None` if there always is.
    pub(crate) fn bars(self, tolerance: f64) -> Option<usize> {
        match self {
            Self::Window => Some(0),
            Self::Endless => None,
            Self::Decay { kept, .. } if kept <= 0.0 => Some(0),
            Self::Decay { kept, stages } => {
                // Of `stages` averages in a row, the weight of a value that is `bars` old is that many terms of a
                // negative binomial distribution.
                let left = |bars: f64| {
                    let mut term = 1.0;
                    let mut sum = 1.0;
                    for stage in 1..stages {
                        let stage = f64::from(stage);
                        term *= (bars + stage) / stage * (1.0 - kept);
                        sum += term;
                    }
                    libm::pow(kept, bars) * sum
                };
                let mut most = 1.0;
                while left(most) > tolerance {
                    most *= 2.0;
                    if most > 1e12 {
                        return None;
                    }
                }
                let mut least = 0.0;
                while most - least > 1.0 {
                    let middle = libm::floor(0.5 * (least + most));
                    if left(middle) > tolerance {
                        least = middle;
                    } else {
                        most = middle;
                    }
                }
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a whole number between 1 and 1e12"
                )]
                let bars = most as usize;
                Some(bars)
            }
        }
    }
}
