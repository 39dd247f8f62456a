//! Counts what passes each stage, and why the rest does not.

use std::collections::BTreeMap;

use super::Progress;
use super::report::{Reason, Rejection, Stage, StageReport, TickerOutcome};
use crate::market::Member;

/// The names still in the screen, and the stages they came through.
pub(super) struct Funnel<'a, 'p> {
    inside: Vec<&'a str>,
    stages: Vec<StageReport>,
    outcomes: BTreeMap<String, TickerOutcome>,
    progress: &'p mut dyn Progress,
}

impl<'a, 'p> Funnel<'a, 'p> {
    pub(super) fn new(universe: &[&'a Member], progress: &'p mut dyn Progress) -> Self {
        let inside: Vec<&str> = universe
            .iter()
            .map(|member| member.ticker.as_str())
            .collect();
        let stages = vec![StageReport {
            stage: Stage::Universe,
            entered: inside.len(),
            passed: inside.len(),
            not_run: None,
            rejected: Vec::new(),
        }];
        Self {
            inside,
            stages,
            outcomes: BTreeMap::new(),
            progress,
        }
    }

    /// The names that passed every stage so far, sorted.
    pub(super) fn inside(&self) -> &[&'a str] {
        &self.inside
    }

    /// Runs one stage over the names inside and keeps those that pass. A stage that cannot run for
    /// want of any input lets every name pass and says why.
    pub(super) fn stage(
        &mut self,
        stage: Stage,
        runs: Result<(), &str>,
        mut judge: impl FnMut(&'a str) -> Result<(), (Reason, String)>,
    ) {
        let entered = self.inside.len();
        let mut rejected: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
        if runs.is_ok() {
            self.progress.begin(stage, entered);
            let (progress, outcomes) = (&mut *self.progress, &mut self.outcomes);
            self.inside.retain(|&ticker| {
                let verdict = judge(ticker);
                progress.advance();
                let Err((reason, detail)) = verdict else {
                    return true;
                };
                rejected.entry(reason).or_default().push(ticker.to_owned());
                outcomes.insert(
                    ticker.to_owned(),
                    TickerOutcome {
                        ticker: ticker.to_owned(),
                        stage,
                        reason,
                        detail,
                    },
                );
                false
            });
        }
        self.stages.push(StageReport {
            stage,
            entered,
            passed: self.inside.len(),
            not_run: runs.err().map(str::to_owned),
            rejected: rejected
                .into_iter()
                .map(|(reason, tickers)| Rejection {
                    reason,
                    count: tickers.len(),
                    tickers,
                })
                .collect(),
        });
    }

    pub(super) fn finish(self) -> (Vec<StageReport>, Vec<TickerOutcome>) {
        (self.stages, self.outcomes.into_values().collect())
    }
}
