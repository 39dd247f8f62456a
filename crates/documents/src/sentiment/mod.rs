//! Measures the sentiment scorer against labelled headlines, and holds `docs/sentiment.md` to what comes out.

mod confusion;
mod labelled;

use std::fmt::Write as _;
use std::fs;

use strikewise::sentiment::{Label, LexiconScorer, SentimentScorer};

use crate::figures;
use crate::step::{Outcome, root};
use confusion::Confusion;
use labelled::{Half, Labelled};

const PAGE: &str = "docs/sentiment.md";
const TASK: &str = "sentiment";

/// Prints the figures and compares them with the page; with `--write`, writes them.
pub(crate) fn run(argument: Option<&str>) -> Outcome {
    let write = match argument {
        None => false,
        Some("--write") => true,
        Some(other) => return Err(format!("sentiment knows --write, not {other}")),
    };
    let Some(labelled) = labelled::read()? else {
        return Err(format!(
            "no labelled headlines at {}",
            labelled::path().display()
        ));
    };
    let figures = figures(&labelled)?;
    print!("{figures}");
    if write {
        return figures::write(PAGE, TASK, &figures);
    }
    compare(&figures)
}

/// The page must hold the figures to the letter; not compared where there are no labelled headlines.
pub(crate) fn check() -> Outcome {
    println!("==> figures of the sentiment scorer");
    if let Some(labelled) = labelled::read()? {
        return compare(&figures(&labelled)?);
    }
    println!(
        "    not compared: no labelled headlines at {}",
        labelled::path().display()
    );
    Ok(())
}

fn compare(figures: &str) -> Outcome {
    let kept = fs::read_to_string(root().join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
    if kept == figures::page_with(PAGE, TASK, figures)? {
        Ok(())
    } else {
        Err(format!(
            "{PAGE} is out of date: run `cargo xtask {TASK} --write`"
        ))
    }
}

/// Which rows are measured.
const GROUPS: [(&str, Half, bool); 4] = [
    ("tuning half", Half::Tuning, false),
    ("held-out half", Half::HeldOut, false),
    ("tuning half, several entities", Half::Tuning, true),
    ("held-out half, several entities", Half::HeldOut, true),
];

fn figures(labelled: &[Labelled]) -> Result<String, String> {
    let scorer = LexiconScorer::default();
    let mut measured = Vec::new();
    for (name, half, several) in GROUPS {
        let mut confusion = Confusion::default();
        for row in labelled
            .iter()
            .filter(|row| row.half == half && (row.several || !several))
        {
            let scored = scorer
                .score(&row.headline, Some(&row.entity))
                .map_err(|error| error.to_string())?;
            confusion.count(row.label, scored.label);
        }
        measured.push((name, confusion));
    }
    Ok(tables(&measured))
}

fn tables(measured: &[(&str, Confusion)]) -> String {
    let mut text = String::from(
        "\n| rows | labels | accuracy | macro F1 | always the commonest label |\n|---|--:|--:|--:|--:|\n",
    );
    for (name, confusion) in measured {
        let _ = writeln!(
            text,
            "| {name} | {} | {:.1} % | {:.3} | {:.1} % |",
            confusion.total(),
            100.0 * confusion.accuracy(),
            confusion.macro_f1(),
            100.0 * confusion.majority(),
        );
    }
    for (name, confusion) in measured {
        let _ = writeln!(
            text,
            "\n{name}, labels down and answers across:\n\n| | negative | neutral | positive | precision | recall | F1 |\n|---|--:|--:|--:|--:|--:|--:|"
        );
        for label in Label::ALL {
            let [negative, neutral, positive] = confusion.row(label);
            let _ = writeln!(
                text,
                "| {} | {negative} | {neutral} | {positive} | {:.3} | {:.3} | {:.3} |",
                label.as_str(),
                confusion.precision(label),
                confusion.recall(label),
                confusion.f1(label),
            );
        }
    }
    text.push('\n');
    text
}
