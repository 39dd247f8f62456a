//! Which statement was public at the date of the screen, and what it says.

use std::collections::BTreeMap;

use super::report::Reason;
use crate::market::Statement;
use crate::scoring::{Measure, Measures, Profile};
use crate::time::Date;

/// Whether a statement was public: filed by then or, where the filing date is not known, old enough to have been.
fn is_public(statement: &Statement, as_of: Date, profile: &Profile) -> bool {
    match statement.available {
        Some(available) => available <= as_of,
        None => as_of.days_since(statement.period_end) >= profile.data.filing_lag_days,
    }
}

/// The newest statement that was public.
fn public<'a>(
    statements: &'a [Statement],
    as_of: Date,
    profile: &Profile,
) -> Option<&'a Statement> {
    statements
        .iter()
        .filter(|statement| is_public(statement, as_of, profile))
        // Of a fiscal year that was restated, the figures that were known last.
        .max_by_key(|statement| (statement.period_end, statement.available))
}

/// The statement that the screen may use.
pub(super) fn usable<'a>(
    statements: &'a [Statement],
    as_of: Date,
    profile: &Profile,
) -> Result<&'a Statement, (Reason, String)> {
    let Some(statement) = public(statements, as_of, profile) else {
        return Err((Reason::NoFundamentals, "no statement was public".to_owned()));
    };
    let age = as_of.days_since(statement.period_end);
    if age > profile.data.maximum_statement_age_days {
        return Err((
            Reason::StaleFundamentals,
            format!(
                "newest fiscal year ends {}, {age} days before the screen; at most {} allowed",
                statement.period_end, profile.data.maximum_statement_age_days
            ),
        ));
    }
    Ok(statement)
}

/// The three tests: growing revenue, a profit, free cash flow. The cash flow of a bank or an insurer is
/// its customers' money, and no test.
fn tests(statement: &Statement, financial: bool) -> [(&'static str, Option<bool>); 3] {
    let positive = |value: Option<f64>| value.map(|value| value > 0.0);
    // Banks and insurers report no operating income; their net income answers the same question.
    let profit = statement.operating_income.or(statement.net_income);
    [
        ("revenue growth", positive(statement.revenue_growth())),
        ("profit", positive(profit)),
        (
            "free cash flow",
            positive(statement.free_cash_flow()).filter(|_| !financial),
        ),
    ]
}

/// The gate.
pub(super) fn gate(
    statements: &[Statement],
    sector: Option<&str>,
    as_of: Date,
    profile: &Profile,
) -> Result<(), (Reason, String)> {
    let statement = usable(statements, as_of, profile)?;
    let tests = tests(statement, is_financial(sector, profile));
    let known = tests.iter().filter(|(_, passes)| passes.is_some()).count();
    let listed = |wanted: Option<bool>| {
        let names: Vec<&str> = tests
            .iter()
            .filter(|(_, passes)| *passes == wanted)
            .map(|(name, _)| *name)
            .collect();
        names.join(", ")
    };
    if known < profile.fundamentals_gate.minimum_known as usize {
        return Err((
            Reason::FundamentalsUnknown,
            format!("not reported: {}", listed(None)),
        ));
    }
    if pass_share(&tests) < profile.fundamentals_gate.minimum_pass_share {
        return Err((
            Reason::FundamentalsFail,
            format!("not positive: {}", listed(Some(false))),
        ));
    }
    Ok(())
}

fn is_financial(sector: Option<&str>, profile: &Profile) -> bool {
    let sectors = &profile.fundamentals_gate.financial_sectors;
    sector.is_some_and(|sector| sectors.iter().any(|known| known == sector))
}

fn pass_share(tests: &[(&'static str, Option<bool>); 3]) -> f64 {
    let known = tests.iter().filter(|(_, passes)| passes.is_some()).count();
    let passed = tests
        .iter()
        .filter(|(_, passes)| *passes == Some(true))
        .count();
    passed as f64 / known as f64
}

/// Measures the usable statement, if there is one, and how steadily revenue grew over the years before it. Yields need the
/// price of the share.
pub(super) fn measure(
    statements: &[Statement],
    sector: Option<&str>,
    spot: Option<f64>,
    as_of: Date,
    profile: &Profile,
    measures: &mut Measures,
) {
    let Ok(statement) = usable(statements, as_of, profile) else {
        return;
    };
    measures.set(Measure::RevenueGrowth, statement.revenue_growth());
    measures.set(
        Measure::RevenueGrowthDeviation,
        growth_deviation(statements, as_of, profile),
    );
    measures.set(Measure::GrossMargin, statement.gross_margin());
    measures.set(Measure::OperatingMargin, statement.operating_margin());
    measures.set(Measure::NetMargin, statement.net_margin());
    measures.set(Measure::ReturnOnEquity, statement.return_on_equity());
    let financial = is_financial(sector, profile);
    if !financial {
        measures.set(
            Measure::FreeCashFlowMargin,
            statement.free_cash_flow_margin(),
        );
        measures.set(
            Measure::FreeCashFlowYield,
            spot.and_then(|spot| statement.free_cash_flow_yield(spot)),
        );
        measures.set(Measure::DebtToEquity, statement.debt_to_equity());
    }
    let tests = tests(statement, financial);
    let known = tests.iter().filter(|(_, passes)| passes.is_some()).count();
    if known >= profile.fundamentals_gate.minimum_known as usize {
        measures.set(Measure::FundamentalPasses, pass_share(&tests));
    }
}

/// Standard deviation (of a sample) of the growth of revenue over the newest public fiscal years. `None` where fewer than
/// three of them have a growth: two say nothing of steadiness.
fn growth_deviation(statements: &[Statement], as_of: Date, profile: &Profile) -> Option<f64> {
    const YEARS: usize = 5;
    const LEAST: usize = 3;
    let mut years: BTreeMap<Date, &Statement> = BTreeMap::new();
    for statement in statements
        .iter()
        .filter(|statement| is_public(statement, as_of, profile))
    {
        // Of a fiscal year that was restated, the figures that were known last.
        let newest = years.entry(statement.period_end).or_insert(statement);
        if statement.available > newest.available {
            *newest = statement;
        }
    }
    let growths: Vec<f64> = years
        .values()
        .rev()
        .take(YEARS)
        .filter_map(|statement| statement.revenue_growth())
        .collect();
    if growths.len() < LEAST {
        return None;
    }
    let count = growths.len() as f64;
    let mean = growths.iter().sum::<f64>() / count;
    let squares: f64 = growths
        .iter()
        .map(|growth| (growth - mean) * (growth - mean))
        .sum();
    Some(libm::sqrt(squares / (count - 1.0)))
}
