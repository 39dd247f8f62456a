//! The parts of a report that the table and the Markdown layout share.

use strikewise::scoring::{Quadrant, Strategy};
use strikewise::screen::{MarketState, ScanReport, Setup, StageReport};

use crate::figures::{MISSING, count, number, percent};
use crate::grid::{Align, Grid};

/// What was scanned, as one line.
pub(super) fn heading(report: &ScanReport) -> String {
    format!(
        "Strikewise scan · as of {} · {} · {} data",
        report.as_of,
        report.data.name,
        report.data.kind.as_str()
    )
}

/// By what it was scanned, and the state of the market.
pub(super) fn conditions(report: &ScanReport) -> String {
    format!(
        "profile {} v{} · {} · rates {} (30 days), {} (1 year)",
        report.profile.id,
        report.profile.version,
        volatility_index(&report.market),
        percent(report.market.rate_30_days, 2),
        percent(report.market.rate_1_year, 2),
    )
}

fn volatility_index(market: &MarketState) -> String {
    match (market.volatility_index, market.volatility_index_date) {
        (Some(value), Some(date)) => format!(
            "volatility index {value:.1} on {date} (above {} of the year before)",
            percent(market.volatility_index_percentile, 0)
        ),
        _ => "volatility index not in the data".to_owned(),
    }
}

/// The stages and what became of every name.
pub(super) fn funnel(report: &ScanReport) -> Grid {
    let mut grid = Grid::new(&[
        ("stage", Align::Left),
        ("in", Align::Right),
        ("passed", Align::Right),
        ("left out", Align::Right),
        ("why", Align::Left),
    ]);
    for stage in &report.funnel {
        grid.row(vec![
            stage.stage.label().to_owned(),
            count(stage.entered),
            count(stage.passed),
            count(stage.entered - stage.passed),
            why(stage),
        ]);
    }
    let tickers: std::collections::BTreeSet<&str> = report
        .setups
        .iter()
        .map(|setup| setup.ticker.as_str())
        .collect();
    grid.row(vec![
        "ranked".to_owned(),
        count(tickers.len()),
        count(tickers.len()),
        count(0),
        format!("{} setups", count(report.setups.len())),
    ]);
    grid
}

fn why(stage: &StageReport) -> String {
    if let Some(reason) = &stage.not_run {
        return match stage.entered {
            0 => format!("not run: {reason}"),
            _ => format!("not run: {reason}; every name passed"),
        };
    }
    let reasons: Vec<String> = stage
        .rejected
        .iter()
        .map(|rejection| format!("{} {}", rejection.reason.label(), count(rejection.count)))
        .collect();
    reasons.join(", ")
}

/// What became of the contracts, a line a strategy.
pub(super) fn contracts(report: &ScanReport) -> Vec<String> {
    report
        .strategies
        .iter()
        .map(|strategy| {
            let mut parts = vec![format!(
                "{}: {} contracts looked at, {} eligible, {} setups",
                strategy.strategy.label(),
                count(strategy.contracts.considered),
                count(strategy.contracts.eligible),
                count(strategy.setups)
            )];
            parts.extend(strategy.contracts.rejected.iter().map(|rejection| {
                format!("{} {}", rejection.reason.label(), count(rejection.count))
            }));
            if strategy.names_without_expiration > 0 {
                parts.push(format!(
                    "names without an expiration in its window {}",
                    count(strategy.names_without_expiration)
                ));
            }
            parts.join(" · ")
        })
        .collect()
}

/// The ranked list.
pub(super) fn setups(report: &ScanReport, top: usize) -> Grid {
    let mut grid = Grid::new(&[
        ("#", Align::Right),
        ("ticker", Align::Left),
        ("strategy", Align::Left),
        ("expiry", Align::Left),
        ("days", Align::Right),
        ("strike", Align::Right),
        ("spot", Align::Right),
        ("credit/debit", Align::Right),
        ("a year", Align::Right),
        ("delta", Align::Right),
        ("IV", Align::Right),
        ("PoP", Align::Right),
        ("score", Align::Right),
        ("tech", Align::Right),
        ("fund", Align::Right),
        ("opt", Align::Right),
        ("cat", Align::Right),
        ("cover", Align::Right),
        ("class", Align::Left),
    ]);
    for setup in report.setups.iter().take(top) {
        let lines = reasons(setup)
            .into_iter()
            .map(|line| format!("    {line}"))
            .collect();
        grid.row_with_lines(cells(setup), lines);
    }
    grid
}

fn cells(setup: &Setup) -> Vec<String> {
    let quadrant = |quadrant| number(setup.quadrant(quadrant), 0);
    vec![
        setup.rank.to_string(),
        setup.ticker.clone(),
        short(setup.strategy).to_owned(),
        setup.expiration.to_string(),
        setup.days_to_expiry.to_string(),
        setup.strike.to_string(),
        number(setup.spot, 2),
        match (setup.credit, setup.debit) {
            (Some(credit), _) => format!("+{credit:.2}"),
            (None, Some(debit)) => format!("-{debit:.2}"),
            (None, None) => MISSING.to_owned(),
        },
        // What the put earns on its cash, or what the call costs on the share.
        match setup.strategy {
            Strategy::CashSecuredPut => percent(setup.annualised_return, 1),
            Strategy::LeapCall => percent(setup.carry.map(|carry| -carry), 1),
        },
        number(setup.delta, 2),
        percent(setup.implied_volatility, 1),
        percent(setup.probability_of_profit, 0),
        number(setup.score.total, 1),
        quadrant(Quadrant::Technicals),
        quadrant(Quadrant::Fundamentals),
        quadrant(Quadrant::OptionsQuality),
        quadrant(Quadrant::Catalyst),
        percent(setup.score.coverage, 0),
        setup.class.as_str().to_owned(),
    ]
}

/// The name of a strategy in a narrow column.
fn short(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::CashSecuredPut => "CSP",
        Strategy::LeapCall => "LEAP",
    }
}

/// The strongest reasons for and against, a line each.
pub(super) fn reasons(setup: &Setup) -> Vec<String> {
    let mut lines = Vec::new();
    if !setup.reasons_for.is_empty() {
        lines.push(format!("for: {}", setup.reasons_for.join(" · ")));
    }
    if !setup.reasons_against.is_empty() {
        lines.push(format!("against: {}", setup.reasons_against.join(" · ")));
    }
    lines
}

/// What to know before trading, and which setups it is said of.
fn warnings(report: &ScanReport, top: usize) -> Vec<String> {
    let mut notes: Vec<(&str, Vec<String>)> = Vec::new();
    let shown = report.setups.len().min(top);
    for setup in report.setups.iter().take(top) {
        for note in &setup.notes {
            let rank = format!("{}", setup.rank);
            match notes.iter_mut().find(|(known, _)| known == note) {
                Some((_, ranks)) => ranks.push(rank),
                None => notes.push((note, vec![rank])),
            }
        }
    }
    notes
        .into_iter()
        .map(|(note, ranks)| {
            if ranks.len() == shown {
                format!("every setup: {note}")
            } else {
                format!("setups {}: {note}", ranks.join(", "))
            }
        })
        .collect()
}

/// What the columns mean, and what a reader must know.
pub(super) fn legend(report: &ScanReport, top: usize) -> Vec<String> {
    let mut lines = vec![
        format!("credit/debit: per share, {}", report.fill.label()),
        "a year: simple annualised return on the cash of a put; time value that a call pays on the share, negative".to_owned(),
        "delta, IV: from mid; PoP: risk-neutral probability of profit at expiry".to_owned(),
        "score: 0 to 100, it ranks and is no probability; tech, fund, opt, cat: its quadrants; cover: share of its weight that was measured".to_owned(),
    ];
    lines.push(format!("model: {}", report.pricing_model));
    lines.extend(warnings(report, top));
    for source in &report.data.sources {
        lines.push(format!(
            "{} data: {} ({})",
            source.kind.as_str(),
            source.what,
            source.source
        ));
    }
    lines.extend(report.data.notes.iter().cloned());
    lines.push("Research output, not investment advice.".to_owned());
    lines
}
