//! `--ask`: a sentence as a query, and an account of what became of it.

use std::io::Write;

use anyhow::{Context, bail};
use strikewise::market::Market;
use strikewise::query::{Applied, Understood, parse};
use strikewise::scoring::{Profile, Strategy};
use strikewise::screen::ScanReport;

/// A sentence that was read, and what its parts did.
#[derive(Debug)]
pub(super) struct Asked {
    understood: Understood,
    opened_gates: Vec<String>,
    applied: Vec<Applied>,
}

impl Asked {
    /// Reads a sentence. One that asks for nothing is an error: a scan of everything is no answer to it.
    pub(super) fn read(sentence: &str) -> anyhow::Result<Self> {
        let asked = Self {
            understood: parse(sentence).context("--ask")?,
            opened_gates: Vec::new(),
            applied: Vec::new(),
        };
        if asked.understood.query.is_empty() {
            let mut lines = vec!["--ask: nothing in the sentence asks for anything".to_owned()];
            lines.extend(asked.account());
            bail!("{}", lines.join("\n  "));
        }
        Ok(asked)
    }

    pub(super) fn strategies(&self) -> Vec<Strategy> {
        self.understood.query.strategies()
    }

    /// Before the screen: the profile with the gates opened that would keep out what is asked for, and the names that are.
    /// The market keeps the others, which a share is set against; only where no name is asked for it has none.
    pub(super) fn restrict(
        &mut self,
        market: &mut Market,
        profile: &Profile,
    ) -> anyhow::Result<(Profile, Vec<String>)> {
        let (profile, opened) = self.understood.query.open_gates(profile);
        self.opened_gates = opened;
        let whole = market.universe.clone();
        self.applied = self.understood.query.restrict(market, &profile)?;
        let names = market.universe.iter();
        let tickers: Vec<String> = names.map(|member| member.ticker.clone()).collect();
        if !tickers.is_empty() {
            market.universe = whole;
        }
        Ok((profile, tickers))
    }

    /// After the screen: leaves the setups that are asked for.
    pub(super) fn select(&mut self, report: &mut ScanReport) {
        self.applied.extend(self.understood.query.select(report));
    }

    /// A line for each part of the sentence, and for each part of the query.
    pub(super) fn account(&self) -> Vec<String> {
        let Understood {
            understood,
            corrected,
            ignored,
            questions,
            ..
        } = &self.understood;
        let mut lines = Vec::new();
        lines.extend(
            understood
                .iter()
                .map(|it| format!("understood \"{}\": {}", it.span.words, it.meaning)),
        );
        lines.extend(
            corrected
                .iter()
                .map(|it| format!("read \"{}\" as \"{}\"", it.span.words, it.meaning)),
        );
        lines.extend(
            questions
                .iter()
                .map(|it| format!("not applied \"{}\": {}", it.span.words, it.question)),
        );
        lines.extend(ignored.iter().map(|it| format!("ignored \"{}\"", it.words)));
        lines.extend(self.opened_gates.iter().cloned());
        lines.extend(self.applied.iter().map(applied));
        lines
    }

    /// The account on standard error.
    pub(super) fn print(&self) -> anyhow::Result<()> {
        let mut output = std::io::stderr().lock();
        for line in self.account() {
            writeln!(output, "{line}").context("standard error")?;
        }
        Ok(())
    }
}

fn applied(applied: &Applied) -> String {
    let Applied {
        part,
        of,
        before,
        kept,
        unknown,
        not_applied,
    } = applied;
    match not_applied {
        Some(why) => format!("{part}: NOT applied, {why}"),
        None if *unknown > 0 => {
            format!("{part}: kept {kept} of {before} {of}; the data do not say of {unknown}")
        }
        None => format!("{part}: kept {kept} of {before} {of}"),
    }
}
