//! Counts what passes each stage, and why the rest does not.

use std::collections::BTreeMap;

use super::report::{Reason, Rejection, Stage, StageReport, TickerOutcome};
use super::workers::Workers;
use super::{Progress, Step};
use crate::Result;
use crate::market::Member;

/// Whether a name passes a stage; if not, why, and the figures behind that.
pub(super) type Verdict = std::result::Result<(), (Reason, String)>;

/// The names still in the screen, and the stages they came through.
pub(super) struct Funnel<'a, 'p, W> {
    inside: Vec<&'a Member>,
    stages: Vec<StageReport>,
    outcomes: BTreeMap<String, TickerOutcome>,
    progress: &'p mut dyn Progress,
    workers: W,
}

impl<'a, 'p, W: Workers> Funnel<'a, 'p, W> {
    pub(super) fn new(universe: &[&'a Member], progress: &'p mut dyn Progress, workers: W) -> Self {
        let stages = vec![StageReport {
            stage: Stage::Universe,
            entered: universe.len(),
            passed: universe.len(),
            not_run: None,
            rejected: Vec::new(),
        }];
        Self {
            inside: universe.to_vec(),
            stages,
            outcomes: BTreeMap::new(),
            progress,
            workers,
        }
    }

    /// Does something for each of some names, inside or not, and rejects none. The answers by ticker.
    pub(super) fn step<A: Send>(
        &mut self,
        step: Step,
        members: &[&'a Member],
        work: impl Fn(&'a Member) -> Result<A> + Sync + Send,
    ) -> Result<BTreeMap<&'a str, A>> {
        let answers = work_on(members, step, work, self.progress, &self.workers)?;
        Ok(tickers(members).zip(answers).collect())
    }

    /// Runs one stage over the names inside and keeps those that pass. A stage that cannot run for
    /// want of any input lets every name pass and says why. What was found of each name that came in, by ticker.
    pub(super) fn stage<A: Send>(
        &mut self,
        stage: Stage,
        runs: std::result::Result<(), &str>,
        judge: impl Fn(&'a Member) -> Result<(A, Verdict)> + Sync + Send,
    ) -> Result<BTreeMap<&'a str, A>> {
        let entered = self.inside.len();
        let judged = match runs {
            Ok(()) => {
                let step = Step::Stage(stage);
                work_on(&self.inside, step, judge, self.progress, &self.workers)?
            }
            Err(_) => Vec::new(),
        };
        let mut found = BTreeMap::new();
        let mut rejected: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
        let mut passes = Vec::with_capacity(entered);
        for (ticker, (answer, verdict)) in tickers(&self.inside).zip(judged) {
            found.insert(ticker, answer);
            passes.push(verdict.is_ok());
            if let Err((reason, detail)) = verdict {
                rejected.entry(reason).or_default().push(ticker.to_owned());
                let outcome = TickerOutcome {
                    ticker: ticker.to_owned(),
                    stage,
                    reason,
                    detail,
                };
                self.outcomes.insert(ticker.to_owned(), outcome);
            }
        }
        let mut passes = passes.into_iter();
        self.inside.retain(|_| passes.next().unwrap_or(true));
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
        Ok(found)
    }

    /// The names that passed every stage, the stages, and where the others left; the ranking begins.
    pub(super) fn finish(self) -> (Vec<&'a Member>, Vec<StageReport>, Vec<TickerOutcome>) {
        self.progress.begin(Step::Ranking, self.inside.len());
        let outcomes = self.outcomes.into_values().collect();
        (self.inside, self.stages, outcomes)
    }
}

fn work_on<'a, A: Send>(
    members: &[&'a Member],
    step: Step,
    work: impl Fn(&'a Member) -> Result<A> + Sync + Send,
    progress: &mut dyn Progress,
    workers: &impl Workers,
) -> Result<Vec<A>> {
    progress.begin(step, members.len());
    let work = |member: &&'a Member| work(member);
    let answers = workers.each(members, work, || progress.advance());
    answers.into_iter().collect()
}

fn tickers<'a>(members: &[&'a Member]) -> impl Iterator<Item = &'a str> {
    members.iter().map(|member| member.ticker.as_str())
}
