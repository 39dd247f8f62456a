//! Why one ticker ranks where it does, or where it left the screen.

use std::io::Write;

use anyhow::bail;
use serde::Serialize;
use strikewise::options::Fill;
use strikewise::screen::{ScanReport, Setup, TickerOutcome};
use strikewise::time::Date;

use super::{Format, summary};
use crate::figures::{MISSING, dollars, number, percent};
use crate::grid::{Align, Grid};

/// What `--explain --format json` prints.
#[derive(Serialize)]
struct Explanation<'a> {
    ticker: &'a str,
    as_of: Date,
    pricing_model: &'a str,
    /// Where the ticker left the screen; null if it is ranked.
    rejected: Option<&'a TickerOutcome>,
    setups: Vec<&'a Setup>,
}

pub(super) fn write(
    output: &mut impl Write,
    report: &ScanReport,
    ticker: &str,
    format: Format,
) -> anyhow::Result<()> {
    let ticker = ticker.to_uppercase().replace('-', ".");
    let setups: Vec<&Setup> = report
        .setups
        .iter()
        .filter(|setup| setup.ticker == ticker)
        .collect();
    let rejected = report
        .rejected
        .iter()
        .find(|outcome| outcome.ticker == ticker);
    if setups.is_empty() && rejected.is_none() {
        bail!("--explain {ticker}: not in the universe of this scan");
    }
    match format {
        Format::Json => {
            let explanation = Explanation {
                ticker: &ticker,
                as_of: report.as_of,
                pricing_model: &report.pricing_model,
                rejected,
                setups,
            };
            serde_json::to_writer_pretty(&mut *output, &explanation)?;
            writeln!(output)?;
        }
        Format::Csv => bail!("--explain has no CSV layout: choose table, markdown or json"),
        Format::Table | Format::Markdown => {
            writeln!(output, "{}\n", summary::heading(report))?;
            if let Some(outcome) = rejected {
                writeln!(
                    output,
                    "{ticker} left the screen at the stage `{}`: {} ({})",
                    outcome.stage.label(),
                    outcome.reason.label(),
                    outcome.detail
                )?;
            }
            for setup in &setups {
                explain(output, setup, report.fill, format)?;
            }
            if !setups.is_empty() {
                writeln!(output, "model: {}", report.pricing_model)?;
            }
        }
    }
    Ok(())
}

fn explain(
    output: &mut impl Write,
    setup: &Setup,
    fill: Fill,
    format: Format,
) -> anyhow::Result<()> {
    let heading = |text: &str| match format {
        Format::Markdown => format!("## {text}\n"),
        _ => text.to_owned(),
    };
    let grid = |output: &mut dyn Write, grid: &Grid| {
        let mut text = Vec::new();
        match format {
            Format::Markdown => grid.markdown(&mut text)?,
            _ => grid.aligned(&mut text)?,
        }
        output.write_all(&text)
    };
    writeln!(
        output,
        "{}",
        heading(&format!(
            "{}. {}{} · {} · {} {} {} · score {} · {}",
            setup.rank,
            setup.ticker,
            setup
                .name
                .as_ref()
                .map_or_else(String::new, |name| format!(" ({name})")),
            setup.strategy.label(),
            setup.expiration,
            setup.strike,
            setup.kind,
            number(setup.score.total, 1),
            setup.class.as_str()
        ))
    )?;
    grid(output, &trade(setup, fill))?;
    writeln!(output, "\n{}", heading("Score by factor"))?;
    grid(output, &factors(setup))?;
    writeln!(output, "\n{}", heading("Quadrants"))?;
    grid(output, &quadrants(setup))?;
    let binding: Vec<&str> = setup
        .classification
        .binding
        .iter()
        .map(|measure| measure.label())
        .collect();
    writeln!(
        output,
        "\n{}",
        heading(&format!(
            "Class {}: set by {}",
            setup.class.as_str(),
            binding.join(", ")
        ))
    )?;
    grid(output, &classes(setup))?;
    writeln!(output)?;
    for line in summary::reasons(setup) {
        writeln!(output, "{line}")?;
    }
    for note in &setup.notes {
        writeln!(output, "note: {note}")?;
    }
    writeln!(output)?;
    Ok(())
}

#[expect(clippy::too_many_lines, reason = "a list of figures")]
fn trade(setup: &Setup, fill: Fill) -> Grid {
    let mut grid = Grid::new(&[("figure", Align::Left), ("value", Align::Left)]);
    let mut line = |label: &str, value: String| grid.row(vec![label.to_owned(), value]);
    let dated = |date: Option<Date>| date.map_or(MISSING.to_owned(), |date| date.to_string());
    let sale = setup.credit.is_some();
    line(
        "quote",
        format!(
            "bid {}, ask {}, of {}",
            number(setup.bid, 2),
            number(setup.ask, 2),
            setup.quote_date
        ),
    );
    line(
        if sale { "credit" } else { "debit" },
        format!(
            "{} {}, {} at the natural side",
            number(setup.credit.or(setup.debit), 3),
            fill.label(),
            number(setup.natural_price, 2)
        ),
    );
    line("spot", number(setup.spot, 2));
    line(
        "break-even",
        format!(
            "{}, {} {} spot",
            number(setup.break_even, 2),
            percent(setup.break_even_move, 1),
            if setup.break_even < setup.spot {
                "below"
            } else {
                "above"
            }
        ),
    );
    line("cash for one contract", dollars(setup.capital_dollars));
    line("most that it can lose", dollars(setup.maximum_loss_dollars));
    if sale {
        line(
            "return on cash",
            format!(
                "{}, {} a year",
                percent(setup.return_on_capital, 2),
                percent(setup.annualised_return, 1)
            ),
        );
    } else {
        line(
            "time value",
            format!(
                "{}, {} of the share a year",
                number(setup.extrinsic, 2),
                percent(setup.carry, 1)
            ),
        );
        line("leverage", number(setup.leverage, 2));
    }
    line(
        "delta, gamma",
        format!("{}, {}", number(setup.delta, 3), number(setup.gamma, 4)),
    );
    line(
        "theta a day, vega a point",
        format!(
            "{}, {}",
            number(setup.theta_per_day, 4),
            number(setup.vega_per_point, 4)
        ),
    );
    line(
        "implied volatility",
        format!(
            "{} (at the money {}, at the break-even {}, historical {})",
            percent(setup.implied_volatility, 1),
            percent(setup.at_the_money_volatility, 1),
            percent(setup.break_even_volatility, 1),
            percent(setup.historical_volatility, 1)
        ),
    );
    line(
        "rate, dividend yield",
        format!(
            "{}, {}",
            percent(setup.rate, 2),
            percent(setup.dividend_yield, 2)
        ),
    );
    line(
        "probability of profit",
        percent(setup.probability_of_profit, 1),
    );
    line(
        "probability in the money",
        percent(setup.probability_in_the_money, 1),
    );
    if sale {
        line(
            "probability of a touch",
            percent(setup.probability_of_touch, 1),
        );
        line(
            "expected move",
            format!(
                "{}; the strike lies {} of it below spot",
                number(setup.expected_move, 2),
                number(setup.sigmas_outside, 2)
            ),
        );
    } else {
        line("expected move", number(setup.expected_move, 2));
    }
    line(
        "bars to, fiscal year to, analysts of",
        format!(
            "{}, {}, {}",
            dated(setup.bars_date),
            dated(setup.fiscal_year_end),
            dated(setup.analysts_date)
        ),
    );
    let confirmed = match setup.earnings_confirmed {
        Some(true) => " (confirmed)",
        Some(false) => " (estimated)",
        None => "",
    };
    line(
        "next earnings, next ex-dividend day",
        format!(
            "{}{confirmed}, {}",
            dated(setup.earnings_date),
            dated(setup.ex_dividend_date)
        ),
    );
    grid
}

fn factors(setup: &Setup) -> Grid {
    let mut grid = Grid::new(&[
        ("quadrant", Align::Left),
        ("factor", Align::Left),
        ("value", Align::Right),
        ("points", Align::Right),
        ("weight", Align::Right),
        ("weight used", Align::Right),
        ("contribution", Align::Right),
    ]);
    for factor in &setup.score.factors {
        grid.row(vec![
            factor.quadrant.label().to_owned(),
            factor.label(),
            factor.reading().unwrap_or_else(|| MISSING.to_owned()),
            number(factor.points, 1),
            percent(factor.weight, 1),
            percent(factor.effective_weight, 1),
            number(factor.points.map(|_| factor.contribution), 2),
        ]);
    }
    grid.row(vec![
        "total".to_owned(),
        format!("coverage {}", percent(setup.score.coverage, 0)),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        number(setup.score.total, 2),
    ]);
    grid
}

fn quadrants(setup: &Setup) -> Grid {
    let mut grid = Grid::new(&[
        ("quadrant", Align::Left),
        ("score", Align::Right),
        ("weight", Align::Right),
        ("coverage", Align::Right),
    ]);
    for quadrant in &setup.score.quadrants {
        grid.row(vec![
            quadrant.quadrant.label().to_owned(),
            number(quadrant.score, 1),
            percent(quadrant.weight, 0),
            percent(quadrant.coverage, 0),
        ]);
    }
    grid
}

fn classes(setup: &Setup) -> Grid {
    let mut grid = Grid::new(&[
        ("criterion", Align::Left),
        ("value", Align::Right),
        ("class", Align::Left),
    ]);
    for criterion in &setup.classification.criteria {
        let value = criterion.value.map_or(MISSING.to_owned(), |value| {
            criterion.measure.unit().format(value)
        });
        let class = criterion.class.map_or("none", |class| class.as_str());
        let class = match criterion.value {
            Some(_) => class.to_owned(),
            None => format!("{class} (missing)"),
        };
        grid.row(vec![criterion.measure.label().to_owned(), value, class]);
    }
    grid
}
