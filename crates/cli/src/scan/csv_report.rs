//! The ranked setups as CSV, one row a setup. Fractions and dollars as in the JSON report; an empty field
//! is missing.

use std::io::Write;

use strikewise::scoring::Quadrant;
use strikewise::screen::{ScanReport, Setup};

const COLUMNS: &[&str] = &[
    "rank",
    "ticker",
    "strategy",
    "quote_date",
    "expiration",
    "days_to_expiry",
    "strike",
    "spot",
    "bid",
    "ask",
    "credit",
    "debit",
    "natural_price",
    "annualised_return",
    "carry",
    "delta",
    "gamma",
    "theta_per_day",
    "vega_per_point",
    "implied_volatility",
    "probability_of_profit",
    "break_even",
    "sigmas_outside",
    "spread_fraction",
    "capital_dollars",
    "score",
    "technicals",
    "fundamentals",
    "options_quality",
    "catalyst",
    "coverage",
    "class",
    "set_by",
    "reasons_for",
    "reasons_against",
    "missing",
    "notes",
    "pricing_model",
    "data_kind",
];

pub(super) fn write(
    output: &mut impl Write,
    report: &ScanReport,
    top: usize,
) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(output);
    writer.write_record(COLUMNS)?;
    for setup in report.setups.iter().take(top) {
        writer.write_record(fields(setup, report))?;
    }
    writer.flush()?;
    Ok(())
}

fn fields(setup: &Setup, report: &ScanReport) -> Vec<String> {
    let optional = |value: Option<f64>| value.map_or_else(String::new, |value| value.to_string());
    let measures = |list: &[strikewise::scoring::Measure]| {
        list.iter()
            .map(|measure| measure.id())
            .collect::<Vec<_>>()
            .join("|")
    };
    let mut fields = vec![
        setup.rank.to_string(),
        setup.ticker.clone(),
        setup.strategy.id().to_owned(),
        setup.quote_date.to_string(),
        setup.expiration.to_string(),
        setup.days_to_expiry.to_string(),
        setup.strike.to_string(),
        setup.spot.to_string(),
        setup.bid.to_string(),
        setup.ask.to_string(),
        optional(setup.credit),
        optional(setup.debit),
        setup.natural_price.to_string(),
        optional(setup.annualised_return),
        optional(setup.carry),
        setup.delta.to_string(),
        setup.gamma.to_string(),
        setup.theta_per_day.to_string(),
        setup.vega_per_point.to_string(),
        setup.implied_volatility.to_string(),
        setup.probability_of_profit.to_string(),
        setup.break_even.to_string(),
        optional(setup.sigmas_outside),
        setup.spread_fraction.to_string(),
        setup.capital_dollars.to_string(),
        optional(setup.score.total),
    ];
    fields.extend(Quadrant::ALL.map(|quadrant| optional(setup.quadrant(quadrant))));
    fields.extend([
        setup.score.coverage.to_string(),
        setup.class.as_str().to_owned(),
        measures(&setup.classification.binding),
        setup.reasons_for.join("|"),
        setup.reasons_against.join("|"),
        measures(&setup.missing),
        setup.notes.join("|"),
        report.pricing_model.clone(),
        report.data.kind.as_str().to_owned(),
    ]);
    fields
}
