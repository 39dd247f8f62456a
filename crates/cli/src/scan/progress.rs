//! A bar on the terminal for the stage that runs, and a lap for each stage that ran.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use strikewise::screen::{Progress, Stage};

use super::timings::Timings;

/// Follows a screen.
pub(super) struct StageProgress<'a> {
    bar: Option<ProgressBar>,
    stage: Option<Stage>,
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
            stage: None,
            timings,
        }
    }

    /// Ends the last stage and clears the bar.
    pub(super) fn finish(self) {
        if let Some(stage) = self.stage {
            self.timings.lap(stage.label());
        }
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Progress for StageProgress<'_> {
    fn begin(&mut self, stage: Stage, names: usize) {
        if let Some(before) = self.stage.replace(stage) {
            self.timings.lap(before.label());
        }
        if let Some(bar) = &self.bar {
            bar.set_length(names as u64);
            bar.set_position(0);
            bar.set_message(stage.label());
        }
    }

    fn advance(&mut self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }
}
