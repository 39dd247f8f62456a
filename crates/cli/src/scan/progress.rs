//! A bar on the terminal for the step that runs, and a lap for each step that ran.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use strikewise::screen::{Progress, Step};

use super::timings::Timings;

/// Follows a screen.
pub(super) struct StageProgress<'a> {
    bar: Option<ProgressBar>,
    step: Option<Step>,
    timings: &'a mut Timings,
}

impl<'a> StageProgress<'a> {
    pub(super) fn new(shown: bool, timings: &'a mut Timings) -> Self {
        let bar = shown.then(|| {
            let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{msg:>22} {bar:30} {pos}/{len}") {
                bar.set_style(style);
            }
            bar
        });
        Self {
            bar,
            step: None,
            timings,
        }
    }

    /// Ends the last step and clears the bar.
    pub(super) fn finish(self) {
        if let Some(step) = self.step {
            self.timings.lap(step.label());
        }
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for StageProgress<'_> {
    fn begin(&mut self, step: Step, names: usize) {
        if let Some(before) = self.step.replace(step) {
            self.timings.lap(before.label());
        }
        if let Some(bar) = &self.bar {
            bar.set_length(names as u64);
            bar.set_position(0);
            bar.set_message(step.label());
        }
    }

    fn advance(&mut self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}
