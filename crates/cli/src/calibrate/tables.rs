//! A study for people: on a terminal, or as Markdown.

use std::io::Write;

use strikewise::calibration::{MeanEstimate, SignalCalibration, WalkForward};

use super::Study;
use crate::figures::{MISSING, count, number, percent};
use crate::grid::{Align, Grid};
use crate::paragraph::paragraph;

pub(super) fn write(
    output: &mut Vec<u8>,
    study: &Study,
    shown: &str,
    markdown: bool,
) -> anyhow::Result<()> {
    let mut page = Page { output, markdown };
    let found = &study.calibration;
    page.title(&format!(
        "Strikewise calibration · {} · {} data",
        study.data,
        study.kind.as_str()
    ))?;
    page.line(&format!(
        "{}, for the strategy {}; return from the close after the date to the close {} sessions later",
        study.source,
        study.strategy.label(),
        study.horizon_sessions
    ))?;
    page.line(&match (found.dates.first(), found.dates.last()) {
        (Some(first), Some(last)) => format!(
            "{} observations, {} with a return, on {} dates from {first} to {last}; mean return {}",
            count(found.observations),
            count(found.with_outcome),
            found.dates.len(),
            percent(found.mean_return, 2)
        ),
        _ => format!(
            "{} observations, none with a return: the bars end too early",
            count(found.observations)
        ),
    })?;
    page.line(&format!(
        "standard errors mind that each date's return overlaps those of the next {}",
        match found.overlap {
            0 => "none".to_owned(),
            1 => "date".to_owned(),
            dates => format!("{dates} dates"),
        }
    ))?;
    page.heading("Signals")?;
    page.grid(&signals(study))?;
    page.line("")?;
    page.line(
        "rank corr.: mean over dates of the rank correlation of the points with the return, of the raw value at the right; hit rate: of the names above their date's median signal, those above its median return; D10 - D1: mean return of the highest decile less that of the lowest, where half of the dates have both",
    )?;
    if let Some(one) = found.signals.iter().find(|one| one.signal.id == shown) {
        page.heading(&format!("Deciles of {}", one.signal.label))?;
        page.grid(&deciles(one))?;
    }
    if let Some(walk) = &found.walk_forward {
        page.heading("Walk-forward: weights learned from returns that had ended")?;
        walk_forward(&mut page, walk)?;
    }
    if !found.not_observed.is_empty() {
        let factors: Vec<&str> = found
            .not_observed
            .iter()
            .map(String::as_str)
            .filter(|id| !id.contains('.'))
            .collect();
        page.line("")?;
        page.line(&format!("not observed: {}", factors.join(", ")))?;
    }
    for note in &study.notes {
        page.line(&format!("note: {note}"))?;
    }
    Ok(())
}

/// Where it is written, and how.
struct Page<'a> {
    output: &'a mut Vec<u8>,
    markdown: bool,
}

impl Page<'_> {
    fn title(&mut self, text: &str) -> std::io::Result<()> {
        if self.markdown {
            writeln!(self.output, "# {text}\n")
        } else {
            self.bold(text)
        }
    }

    fn heading(&mut self, text: &str) -> std::io::Result<()> {
        writeln!(self.output)?;
        if self.markdown {
            writeln!(self.output, "## {text}\n")
        } else {
            self.bold(text)
        }
    }

    fn bold(&mut self, text: &str) -> std::io::Result<()> {
        let bold = anstyle::Style::new().bold();
        writeln!(
            self.output,
            "{}{text}{}",
            bold.render(),
            bold.render_reset()
        )
    }

    /// A paragraph of its own: Markdown would run it into the next.
    fn line(&mut self, text: &str) -> std::io::Result<()> {
        if self.markdown {
            let end = if text.is_empty() { "" } else { "  " };
            writeln!(self.output, "{text}{end}")
        } else {
            paragraph(self.output, text)
        }
    }

    fn grid(&mut self, grid: &Grid) -> std::io::Result<()> {
        if self.markdown {
            grid.markdown(self.output)
        } else {
            grid.aligned(self.output)
        }
    }
}

/// A line for each score and each factor; what its raw value says beside what its points say.
fn signals(study: &Study) -> Grid {
    let mut grid = Grid::new(&[
        ("signal", Align::Left),
        ("names", Align::Right),
        ("dates", Align::Right),
        ("rank corr.", Align::Right),
        ("± s.e.", Align::Right),
        ("t", Align::Right),
        ("dates > 0", Align::Right),
        ("hit rate", Align::Right),
        ("D10 - D1", Align::Right),
        ("t", Align::Right),
        ("raw value", Align::Right),
        ("t", Align::Right),
    ]);
    let signals = &study.calibration.signals;
    let raw = |id: &str| {
        let id = format!("{id}.value");
        signals.iter().find(|one| one.signal.id == id)
    };
    for one in signals.iter().filter(|one| !one.signal.id.contains('.')) {
        let correlation = one.rank_correlation;
        // Points that are equal for many names leave a decile empty on most dates: a spread of few of them says nothing.
        let spread = one
            .spread
            .filter(|spread| 2 * spread.dates >= correlation.map_or(0, |it| it.dates));
        let raw = raw(&one.signal.id).and_then(|one| one.rank_correlation);
        grid.row(vec![
            one.signal.label.clone(),
            count(one.observations),
            correlation.map_or(0, |it| it.dates).to_string(),
            mean(correlation, 3),
            number(correlation.and_then(|it| it.standard_error), 3),
            t_statistic(correlation),
            percent(one.positive_dates, 0),
            percent(one.hit_rate, 1),
            percent(spread.map(|it| it.mean), 2),
            t_statistic(spread),
            mean(raw, 3),
            t_statistic(raw),
        ]);
    }
    grid
}

fn deciles(one: &SignalCalibration) -> Grid {
    let mut grid = Grid::new(&[
        ("decile", Align::Right),
        ("names", Align::Right),
        ("mean signal", Align::Right),
        ("mean return", Align::Right),
        ("median return", Align::Right),
        ("over its date's mean", Align::Right),
        ("returns > 0", Align::Right),
    ]);
    for decile in &one.deciles {
        grid.row(vec![
            decile.decile.to_string(),
            count(decile.count),
            number(decile.mean_value, 3),
            percent(decile.mean_return, 2),
            percent(decile.median_return, 2),
            percent(decile.mean_excess_return, 2),
            percent(decile.positive_share, 1),
        ]);
    }
    grid
}

fn walk_forward(page: &mut Page<'_>, walk: &WalkForward) -> anyhow::Result<()> {
    let (Some(first), Some(last)) = (walk.folds.first(), walk.folds.last()) else {
        page.line("no date has enough of a past to learn from")?;
        return Ok(());
    };
    page.line(&format!(
        "{} dates from {} to {}",
        walk.folds.len(),
        first.date,
        last.date
    ))?;
    page.line("")?;
    let mut grid = Grid::new(&[
        ("score", Align::Left),
        ("rank corr.", Align::Right),
        ("± s.e.", Align::Right),
        ("t", Align::Right),
    ]);
    for (name, estimate) in [
        ("learned weights", walk.learned_correlation),
        (walk.against.as_str(), walk.against_correlation),
        ("difference", walk.difference),
    ] {
        grid.row(vec![
            name.to_owned(),
            mean(estimate, 3),
            number(estimate.and_then(|it| it.standard_error), 3),
            t_statistic(estimate),
        ]);
    }
    page.grid(&grid)?;
    page.line("")?;
    let mut grid = Grid::new(&[
        ("factor", Align::Left),
        ("mean learned weight", Align::Right),
        ("sign held", Align::Right),
    ]);
    for weight in &walk.weights {
        grid.row(vec![
            weight.signal.clone(),
            percent(weight.mean_weight, 0),
            percent(weight.sign_held, 0),
        ]);
    }
    page.grid(&grid)?;
    Ok(())
}

fn mean(estimate: Option<MeanEstimate>, decimals: usize) -> String {
    number(estimate.map(|it| it.mean), decimals)
}

fn t_statistic(estimate: Option<MeanEstimate>) -> String {
    estimate
        .and_then(|it| it.t_statistic)
        .map_or_else(|| MISSING.to_owned(), |t| number(t, 1))
}
