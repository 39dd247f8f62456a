//! The functions of the [parent module](super) on several threads.
//!
//! Threads are those of the rayon pool in which the call is made: the global one, or that of a
//! [`rayon::ThreadPool::install`](https://docs.rs/rayon). The report is the same to the last bit for every number of
//! threads, since no name depends on another until they are ranked.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::workers::Workers;
use super::{NoProgress, Progress, ScanReport, ScreenOptions, run};
use crate::Result;
use crate::market::Market;
use crate::scoring::Profile;

/// [`screen`](super::screen()) on several threads.
///
/// # Errors
/// As [`screen`](super::screen()).
pub fn screen(market: &Market, profile: &Profile, options: &ScreenOptions) -> Result<ScanReport> {
    screen_with_progress(market, profile, options, &mut NoProgress)
}

/// [`screen_with_progress`](super::screen_with_progress) on several threads. The names of a step are done when the
/// step is: it advances in one go.
///
/// # Errors
/// As [`screen`](super::screen()).
pub fn screen_with_progress(
    market: &Market,
    profile: &Profile,
    options: &ScreenOptions,
    progress: &mut dyn Progress,
) -> Result<ScanReport> {
    run(market, profile, options, progress, Pool)
}

/// The rayon pool of the caller.
#[derive(Debug, Clone, Copy)]
struct Pool;

impl Workers for Pool {
    fn each<I: Sync, A: Send>(
        &self,
        items: &[I],
        work: impl Fn(&I) -> A + Sync + Send,
        mut done: impl FnMut(),
    ) -> Vec<A> {
        let answers: Vec<A> = items.par_iter().map(work).collect();
        for _ in &answers {
            done();
        }
        answers
    }
}
