//! A study as CSV, one row a signal. Fractions as in JSON; an empty field is missing.

use std::io::Write;

use strikewise::calibration::{MeanEstimate, SignalCalibration};

use super::Study;

const COLUMNS: [&str; 14] = [
    "signal",
    "label",
    "observations",
    "dates",
    "rank_correlation",
    "rank_correlation_standard_error",
    "rank_correlation_t",
    "positive_dates",
    "hit_rate",
    "spread",
    "spread_standard_error",
    "spread_t",
    "data_kind",
    "horizon_sessions",
];

/// Of each decile, behind the other columns.
const DECILE_COLUMNS: [&str; 3] = ["count", "mean_return", "median_return"];

pub(super) fn write(output: &mut impl Write, study: &Study) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(output);
    let deciles = (1..=10).flat_map(|decile| {
        DECILE_COLUMNS
            .iter()
            .map(move |column| format!("decile_{decile}_{column}"))
    });
    let header: Vec<String> = COLUMNS
        .iter()
        .map(ToString::to_string)
        .chain(deciles)
        .collect();
    writer.write_record(header)?;
    for signal in &study.calibration.signals {
        writer.write_record(fields(signal, study))?;
    }
    writer.flush()?;
    Ok(())
}

fn fields(one: &SignalCalibration, study: &Study) -> Vec<String> {
    let mut fields = vec![
        one.signal.id.clone(),
        one.signal.label.clone(),
        one.observations.to_string(),
        one.rank_correlation
            .map_or(0, |estimate| estimate.dates)
            .to_string(),
    ];
    fields.extend(estimate(one.rank_correlation));
    fields.push(optional(one.positive_dates));
    fields.push(optional(one.hit_rate));
    fields.extend(estimate(one.spread));
    fields.push(study.kind.as_str().to_owned());
    fields.push(study.horizon_sessions.to_string());
    for decile in &one.deciles {
        fields.push(decile.count.to_string());
        fields.push(optional(decile.mean_return));
        fields.push(optional(decile.median_return));
    }
    fields
}

fn estimate(estimate: Option<MeanEstimate>) -> [String; 3] {
    [
        optional(estimate.map(|it| it.mean)),
        optional(estimate.and_then(|it| it.standard_error)),
        optional(estimate.and_then(|it| it.t_statistic)),
    ]
}

fn optional(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}
