//! Runs the studies of `docs/calibration.md` on real bars, and writes their figures.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::figures;
use crate::step::{self, Outcome, data, output};

/// Sessions ahead, and from one date to the next; the second one is shown in full.
const STUDIES: [(u32, u32); 3] = [(5, 5), (21, 21), (63, 21)];
const SHOWN: usize = 1;
const QUADRANT: &str = "technicals";

/// Prints the figures; with `--write`, writes them into the page.
pub(crate) fn study(argument: Option<&str>) -> Outcome {
    let write = match argument {
        None => false,
        Some("--write") => true,
        Some(other) => return Err(format!("calibration knows --write, not {other}")),
    };
    let program = step::release_program()?;
    let mut studies = Vec::new();
    for (horizon, every) in STUDIES {
        studies.push(walked(&program, horizon, every)?);
    }
    let shown = &studies[SHOWN];
    let text = [
        summary(shown),
        signals(shown),
        deciles(shown),
        walk_forward(shown),
        horizons(&studies),
    ]
    .concat();
    println!("{text}");
    if write {
        figures::write("docs/calibration.md", "calibration", &text)?;
    }
    Ok(())
}

fn walked(program: &Path, horizon: u32, every: u32) -> Result<Value, String> {
    let mut command = Command::new(program);
    command.args(["calibrate", "--technicals", "--format", "json", "--data"]);
    command.arg(data().join("apr2026"));
    command.args(["--minimum-names", "100"]);
    command.args(["--horizon", &horizon.to_string()]);
    command.args(["--every", &every.to_string()]);
    let printed = output("strikewise calibrate", command)?;
    serde_json::from_str(&printed).map_err(|error| error.to_string())
}

fn summary(study: &Value) -> String {
    let found = &study["calibration"];
    format!(
        "\n{} observations, {} with a return, by {}, for the strategy {}; overlap {}.\n",
        count(&found["observations"]),
        count(&found["with_outcome"]),
        word(&study["source"]),
        word(&study["strategy"]).replace('_', " "),
        count(&found["overlap"]),
    )
}

fn signals(study: &Value) -> String {
    let all = rows(&study["calibration"]["signals"]);
    let mut text = "\n| signal | names | dates | rank correlation | ± s.e. | t | dates > 0 | hit rate | raw value | t |\n\
                    |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for signal in all {
        let id = word(&signal["signal"]["id"]);
        // Raw values stand in the row of their points.
        if id.contains('.') {
            continue;
        }
        let raw = all
            .iter()
            .find(|other| word(&other["signal"]["id"]) == format!("{id}.value"))
            .map_or(&Value::Null, |other| &other["rank_correlation"]);
        let correlation = &signal["rank_correlation"];
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} |",
            word(&signal["signal"]["label"]),
            count(&signal["observations"]),
            count(&correlation["dates"]),
            estimate(correlation),
            percent(&signal["positive_dates"], 0),
            percent(&signal["hit_rate"], 1),
            mean_and_t(raw),
        );
    }
    text
}

fn deciles(study: &Value) -> String {
    let mut text = "\nDeciles of the technical quadrant:\n\n\
                    | decile | names | mean points | mean return | median return | over its date's mean | returns > 0 |\n\
                    |--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for decile in rows(&quadrant(study)["deciles"]) {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} |",
            count(&decile["decile"]),
            count(&decile["count"]),
            number(&decile["mean_value"], 1),
            percent(&decile["mean_return"], 2),
            percent(&decile["median_return"], 2),
            percent(&decile["mean_excess_return"], 2),
            percent(&decile["positive_share"], 1),
        );
    }
    text
}

fn walk_forward(study: &Value) -> String {
    let walk = &study["calibration"]["walk_forward"];
    let folds = rows(&walk["folds"]);
    let date = |fold: Option<&Value>| fold.map_or("–", |fold| word(&fold["date"])).to_owned();
    let mut text = format!(
        "\nWalk-forward, {} dates from {} to {}:\n\n| score | rank correlation | ± s.e. | t |\n|---|--:|--:|--:|\n",
        folds.len(),
        date(folds.first()),
        date(folds.last()),
    );
    for (name, key) in [
        ("learned weights", "learned_correlation"),
        ("the quadrant as it is", "against_correlation"),
        ("difference", "difference"),
    ] {
        let _ = writeln!(text, "| {name} | {} |", estimate(&walk[key]));
    }
    text += "\n| factor | mean learned weight | sign held |\n|---|--:|--:|\n";
    for weight in rows(&walk["weights"]) {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            word(&weight["signal"]),
            percent(&weight["mean_weight"], 0),
            percent(&weight["sign_held"], 0),
        );
    }
    text
}

fn horizons(studies: &[Value]) -> String {
    let mut text = "\nThe quadrant over other horizons:\n\n\
                    | sessions ahead | every | dates | overlap | rank correlation | ± s.e. | t | hit rate | learned, out of sample | t |\n\
                    |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for ((horizon, every), study) in STUDIES.iter().zip(studies) {
        let signal = quadrant(study);
        let _ = writeln!(
            text,
            "| {horizon} | {every} | {} | {} | {} | {} | {} |",
            count(&signal["rank_correlation"]["dates"]),
            count(&study["calibration"]["overlap"]),
            estimate(&signal["rank_correlation"]),
            percent(&signal["hit_rate"], 1),
            mean_and_t(&study["calibration"]["walk_forward"]["learned_correlation"]),
        );
    }
    text.push('\n');
    text
}

fn quadrant(study: &Value) -> &Value {
    rows(&study["calibration"]["signals"])
        .iter()
        .find(|signal| signal["signal"]["id"] == QUADRANT)
        .unwrap_or(&Value::Null)
}

fn rows(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("–")
}

/// With commas between thousands.
fn count(value: &Value) -> String {
    let digits = value.as_u64().unwrap_or(0).to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn number(value: &Value, places: usize) -> String {
    value
        .as_f64()
        .map_or_else(|| "–".to_owned(), |number| format!("{number:.places$}"))
}

fn percent(value: &Value, places: usize) -> String {
    value.as_f64().map_or_else(
        || "–".to_owned(),
        |share| format!("{:.places$} %", 100.0 * share),
    )
}

/// Cells of a mean, its standard error and its t.
fn estimate(found: &Value) -> String {
    format!(
        "{} | {} | {}",
        number(&found["mean"], 3),
        number(&found["standard_error"], 3),
        number(&found["t_statistic"], 1)
    )
}

fn mean_and_t(found: &Value) -> String {
    format!(
        "{} | {}",
        number(&found["mean"], 3),
        number(&found["t_statistic"], 1)
    )
}
