//! The report for a terminal.

use std::io::Write;

use strikewise::portfolio::{Coverage, Share, Tail};

use super::report::Report;
use crate::figures::{MISSING, dollars, number, percent};
use crate::grid::{Align, Grid};

const BOLD: anstyle::Style = anstyle::Style::new().bold();

pub(super) fn write(output: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    title(
        output,
        &format!(
            "Strikewise portfolio · as of {} · {}",
            report.as_of, report.data
        ),
    )?;
    writeln!(
        output,
        "options by the {} model · dollars of whole positions · no order is a recommendation",
        report.exercise
    )?;
    section(output, "Positions", &positions(report))?;
    missing(output, &report.coverage)?;
    not_read(output, report)?;
    section(output, "Net Greeks by underlying", &underlyings(report))?;
    beta_weighted(output, report)?;
    section(output, "Profit by move of every share", &ladder(report))?;
    section(
        output,
        "Stress: profit after days, change of volatility, move",
        &stress(report),
    )?;
    risk(output, report)?;
    section(
        output,
        "Capital by name",
        &capital(&report.concentration.names),
    )?;
    section(
        output,
        "Capital by sector",
        &capital(&report.concentration.sectors),
    )?;
    capital_lines(output, report)?;
    section(
        output,
        "Cash if every put sold is assigned",
        &assignment(report),
    )?;
    section(output, "Margin (Reg-T, initial)", &margin(report))?;
    missing(output, &report.margin.coverage)?;
    regime(output, report)?;
    if let Some(overlap) = overlap(report) {
        section(output, "Setups of the scan", &overlap)?;
    }
    for note in &report.notes {
        writeln!(output, "note: {note}")?;
    }
    Ok(())
}

fn title(output: &mut impl Write, text: &str) -> std::io::Result<()> {
    writeln!(output, "{}{text}{}", BOLD.render(), BOLD.render_reset())
}

fn section(output: &mut impl Write, name: &str, grid: &Grid) -> std::io::Result<()> {
    writeln!(output)?;
    title(output, name)?;
    grid.aligned(output)
}

/// Which positions a figure is not of.
fn missing(output: &mut impl Write, coverage: &Coverage) -> std::io::Result<()> {
    writeln!(
        output,
        "{} of {} positions covered",
        coverage.covered, coverage.positions
    )?;
    for row in &coverage.missing {
        writeln!(output, "  without {}: {}", row.label, row.input.label())?;
    }
    Ok(())
}

fn not_read(output: &mut impl Write, report: &Report) -> std::io::Result<()> {
    if !report.not_read.is_empty() {
        writeln!(output, "rows that are no position:")?;
    }
    for row in &report.not_read {
        writeln!(output, "  {}", row.sentence())?;
    }
    Ok(())
}

fn money(value: Option<f64>) -> String {
    value.map_or_else(|| MISSING.to_owned(), dollars)
}

fn columns(left: &[&str], right: &[&str]) -> Grid {
    let left = left.iter().map(|name| (*name, Align::Left));
    let all: Vec<_> = left
        .chain(right.iter().map(|name| (*name, Align::Right)))
        .collect();
    Grid::new(&all)
}

fn positions(report: &Report) -> Grid {
    let mut grid = columns(
        &["position"],
        &[
            "quantity",
            "volatility",
            "value",
            "cost",
            "profit",
            "delta",
            "theta/day",
        ],
    );
    for row in &report.positions {
        let figures = &row.figures;
        grid.row(vec![
            figures.label.clone(),
            // As many decimals as it has.
            figures.quantity.to_string(),
            percent(figures.volatility, 1),
            money(figures.value_dollars),
            money(figures.cost_dollars),
            money(figures.profit_dollars),
            number(figures.greeks.map(|greeks| greeks.delta_shares), 1),
            number(figures.greeks.map(|greeks| greeks.theta_per_day_dollars), 2),
        ]);
    }
    grid
}

fn underlyings(report: &Report) -> Grid {
    let mut grid = columns(
        &["underlying"],
        &[
            "spot",
            "beta",
            "covered",
            "value",
            "delta",
            "gamma",
            "theta/day",
            "vega/point",
            "rho/point",
        ],
    );
    for row in &report.underlyings {
        let greek = |of: fn(&strikewise::strategies::PositionGreeks) -> f64, decimals| {
            number(row.greeks.as_ref().map(of), decimals)
        };
        grid.row(vec![
            row.ticker.clone(),
            number(row.spot, 2),
            number(row.beta, 2),
            format!("{}/{}", row.covered, row.positions),
            money(row.value_dollars),
            greek(|greeks| greeks.delta_shares, 1),
            greek(|greeks| greeks.gamma_shares, 2),
            greek(|greeks| greeks.theta_per_day_dollars, 2),
            greek(|greeks| greeks.vega_per_point_dollars, 2),
            greek(|greeks| greeks.rho_per_point_dollars, 2),
        ]);
    }
    grid
}

fn beta_weighted(output: &mut impl Write, report: &Report) -> std::io::Result<()> {
    let greeks = &report.greeks;
    writeln!(
        output,
        "all: value {}, delta {}, gamma {} a percent, theta {} a day, vega {} a point",
        dollars(greeks.value_dollars),
        dollars(greeks.delta_dollars),
        dollars(greeks.gamma_dollars_per_percent),
        dollars(greeks.theta_per_day_dollars),
        dollars(greeks.vega_per_point_dollars),
    )?;
    let Some(weighted) = &report.beta_weighted else {
        return writeln!(
            output,
            "by beta: {MISSING}, no price of {}",
            report.benchmark
        );
    };
    writeln!(
        output,
        "by beta: delta {} and gamma {} shares of {} at {}, of {} of {} positions",
        number(weighted.delta_shares, 1),
        number(weighted.gamma_shares, 3),
        report.benchmark,
        number(weighted.benchmark_spot, 2),
        weighted.coverage.covered,
        weighted.coverage.positions,
    )
}

fn ladder(report: &Report) -> Grid {
    let mut grid = columns(
        &[],
        &[
            "move",
            "delta",
            "gamma",
            "by Greeks",
            "revalued",
            "difference",
        ],
    );
    for row in &report.ladder.rows {
        grid.row(vec![
            percent(row.spot_move, 0),
            dollars(row.delta_dollars),
            dollars(row.gamma_dollars),
            dollars(row.greeks_dollars),
            dollars(row.revaluation_dollars),
            dollars(row.difference_dollars),
        ]);
    }
    grid
}

/// A row for each day and change of volatility, a column for each move.
fn stress(report: &Report) -> Grid {
    let stress = &report.stress;
    let moves: Vec<String> = stress.spot_moves.iter().map(|m| percent(*m, 0)).collect();
    let names: Vec<&str> = ["days", "volatility"]
        .into_iter()
        .chain(moves.iter().map(String::as_str))
        .collect();
    let mut grid = columns(&[], &names);
    for (day, days) in stress.days.iter().enumerate() {
        for (change, volatility) in stress.volatility_changes.iter().enumerate() {
            let profits = (0..moves.len()).map(|place| money(stress.profit_at(day, change, place)));
            let row = [days.to_string(), percent(*volatility, 0)];
            grid.row(row.into_iter().chain(profits).collect());
        }
    }
    grid
}

fn risk(output: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    let mut grid = columns(
        &["one day"],
        &["confidence", "value at risk", "expected shortfall"],
    );
    let mut rows = |name: &str, tails: &[Tail]| {
        for tail in tails {
            grid.row(vec![
                name.to_owned(),
                percent(tail.confidence, 1),
                dollars(tail.value_at_risk_dollars),
                dollars(tail.expected_shortfall_dollars),
            ]);
        }
    };
    if let Some(risk) = &report.historical_risk {
        rows("historical, revalued", &risk.tails);
    }
    if let Some(risk) = &report.parametric_risk {
        rows("normal, by delta", &risk.tails);
    }
    section(output, "Value at risk", &grid)?;
    if let Some(risk) = &report.historical_risk {
        writeln!(output, "{} daily returns", risk.date.len())?;
        missing(output, &risk.coverage)?;
    }
    for ticker in &report.without_returns {
        writeln!(
            output,
            "  {} has {} of {} closes",
            ticker.ticker, ticker.closes, ticker.days
        )?;
    }
    Ok(())
}

fn capital(shares: &[Share]) -> Grid {
    let mut grid = columns(&["name"], &["capital", "share"]);
    for share in shares {
        grid.row(vec![
            share.name.clone().unwrap_or_else(|| "not known".to_owned()),
            dollars(share.capital_dollars),
            percent(share.share, 1),
        ]);
    }
    grid
}

fn capital_lines(output: &mut impl Write, report: &Report) -> std::io::Result<()> {
    let found = &report.concentration;
    writeln!(
        output,
        "Herfindahl {} by name, {} by sector; cash {} of the account",
        number(found.name_herfindahl, 3),
        number(found.sector_herfindahl, 3),
        percent(found.cash_share, 1),
    )?;
    missing(output, &found.coverage)
}

fn assignment(report: &Report) -> Grid {
    let mut grid = columns(&["expiry"], &["contracts", "cash", "together"]);
    for row in &report.assignment_cash.expiries {
        grid.row(vec![
            row.expiration.to_string(),
            row.contracts.to_string(),
            dollars(row.cash_dollars),
            dollars(row.cumulative_dollars),
        ]);
    }
    grid
}

fn margin(report: &Report) -> Grid {
    let mut grid = columns(&["underlying"], &["requirement", "capital", "in cash"]);
    for row in &report.margin.underlyings {
        grid.row(vec![
            row.ticker.clone(),
            money(row.reg_t_requirement_dollars),
            money(row.reg_t_capital_dollars),
            money(row.cash_secured_capital_dollars),
        ]);
    }
    grid.row(vec![
        "all that are known".to_owned(),
        dollars(report.margin.reg_t_requirement_dollars),
        dollars(report.margin.reg_t_capital_dollars),
        String::new(),
    ]);
    grid
}

fn regime(output: &mut impl Write, report: &Report) -> std::io::Result<()> {
    writeln!(output)?;
    let regime = report
        .regime
        .regime
        .map_or(MISSING, |regime| regime.as_str());
    title(output, &format!("Market regime: {regime}"))?;
    for vote in &report.regime.votes {
        writeln!(output, "  {}", vote.reason)?;
    }
    let Some(found) = &report.breaches else {
        return writeln!(
            output,
            "limits are not looked at without --account and a regime"
        );
    };
    writeln!(
        output,
        "limits of guide {} v{}: {} broken",
        found.guide,
        found.version,
        found.breaches.len()
    )?;
    for breach in &found.breaches {
        writeln!(output, "  {}", breach.reason)?;
    }
    for reason in &found.not_judged {
        writeln!(output, "  not judged: {reason}")?;
    }
    Ok(())
}

fn overlap(report: &Report) -> Option<Grid> {
    let mut grid = columns(
        &["rank", "setup", "effect", "also held in its sector"],
        &["delta", "delta held"],
    );
    for row in report.overlap.as_ref()? {
        grid.row(vec![
            row.rank.to_string(),
            format!("{} {}", row.ticker, row.strategy.label()),
            row.effect.as_str().to_owned(),
            row.held_in_sector.join(" "),
            number(row.setup_delta_shares, 1),
            number(row.held_delta_shares, 1),
        ]);
    }
    Some(grid)
}
