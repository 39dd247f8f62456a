//! A comparison for people.

use std::io::Write;

use strikewise::screen::{FactorChange, Moved, OnlyInOne, Placing, ScanComparison, ScanIdentity};

use crate::figures::{MISSING, count, number};
use crate::grid::{Align, Grid};

/// How many factors say why a setup moved.
const REASONS: usize = 3;

/// How tables are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    Aligned,
    Markdown,
}

pub(super) fn write(
    output: &mut impl Write,
    comparison: &ScanComparison,
    layout: Layout,
) -> anyhow::Result<()> {
    writeln!(
        output,
        "Strikewise comparison · {} → {}",
        identity(&comparison.old),
        identity(&comparison.new)
    )?;
    if !comparison.is_same_profile {
        writeln!(
            output,
            "the profiles differ: scores changed for that alone, too"
        )?;
    }
    for strategy in &comparison.not_compared {
        writeln!(
            output,
            "{}: only one of the scans looked for it, so it is left out",
            strategy.label()
        )?;
    }
    writeln!(
        output,
        "{} new · {} gone · {} moved · {} unchanged",
        count(comparison.appeared.len()),
        count(comparison.gone.len()),
        count(comparison.moved.len()),
        count(comparison.unchanged)
    )?;
    for (title, grid, rows) in [
        ("New", only(&comparison.appeared), comparison.appeared.len()),
        ("Gone", only(&comparison.gone), comparison.gone.len()),
        ("Moved", moved(&comparison.moved), comparison.moved.len()),
    ] {
        if rows == 0 {
            continue;
        }
        match layout {
            Layout::Aligned => {
                writeln!(output, "\n{title}")?;
                grid.aligned(output)?;
            }
            Layout::Markdown => {
                writeln!(output, "\n## {title}\n")?;
                grid.markdown(output)?;
            }
        }
    }
    Ok(())
}

fn identity(scan: &ScanIdentity) -> String {
    format!(
        "{} ({}, profile {} v{})",
        scan.as_of, scan.data, scan.profile, scan.profile_version
    )
}

fn only(setups: &[OnlyInOne]) -> Grid {
    let mut grid = Grid::new(&[
        ("#", Align::Right),
        ("ticker", Align::Left),
        ("strategy", Align::Left),
        ("contract", Align::Left),
        ("score", Align::Right),
        ("class", Align::Left),
        ("in the other scan", Align::Left),
    ]);
    for setup in setups {
        let other = match (&setup.left_other, setup.is_in_other) {
            (Some(outcome), _) => format!("{} ({})", outcome.reason.label(), outcome.detail),
            (None, true) => "ranked with other setups".to_owned(),
            (None, false) => "not in it".to_owned(),
        };
        grid.row(vec![
            setup.placing.rank.to_string(),
            setup.ticker.clone(),
            setup.strategy.label().to_owned(),
            contract(&setup.placing),
            number(setup.placing.score, 1),
            setup.placing.class.as_str().to_owned(),
            other,
        ]);
    }
    grid
}

fn moved(setups: &[Moved]) -> Grid {
    let mut grid = Grid::new(&[
        ("#", Align::Right),
        ("ticker", Align::Left),
        ("strategy", Align::Left),
        ("contract", Align::Left),
        ("score", Align::Right),
        ("change", Align::Right),
        ("class", Align::Left),
        ("why", Align::Left),
    ]);
    let both = |old: String, new: String| {
        if old == new {
            new
        } else {
            format!("{old} → {new}")
        }
    };
    for setup in setups {
        let (old, new) = (&setup.old, &setup.new);
        let why: Vec<String> = setup.factors.iter().take(REASONS).map(reason).collect();
        grid.row(vec![
            both(old.rank.to_string(), new.rank.to_string()),
            setup.ticker.clone(),
            setup.strategy.label().to_owned(),
            both(contract(old), contract(new)),
            both(number(old.score, 1), number(new.score, 1)),
            setup
                .score_change
                .map_or_else(|| MISSING.to_owned(), |change| format!("{change:+.2}")),
            both(old.class.as_str().to_owned(), new.class.as_str().to_owned()),
            why.join("; "),
        ]);
    }
    grid
}

/// What a factor did to the score: `RSI 41.20 → 55.10 (+0.90)`, or `weight of RSI (+0.90)` where it reads the same.
fn reason(factor: &FactorChange) -> String {
    if factor.old_value == factor.new_value && factor.old_points == factor.new_points {
        return format!("weight of {} ({:+.2})", factor.label(), factor.change);
    }
    let written = |value: Option<f64>| {
        value.map_or_else(
            || MISSING.to_owned(),
            |value| factor.measure.unit().format(value),
        )
    };
    format!(
        "{} {} → {} ({:+.2})",
        factor.label(),
        written(factor.old_value),
        written(factor.new_value),
        factor.change
    )
}

fn contract(placing: &Placing) -> String {
    format!("{} {} {}", placing.expiration, placing.strike, placing.kind)
}
