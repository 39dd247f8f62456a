//! Long calls in place of shares: the sample market, screened for LEAP calls, and why the best one stands where it does.
//! With folders as arguments, theirs.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]
#![expect(
    clippy::panic_in_result_fn,
    reason = "an example asserts what it shows"
)]

use std::path::PathBuf;

use strikewise::scoring::{Profile, Strategy};
use strikewise::screen::{ScreenOptions, screen};
use strikewise_data::Folder;

fn main() -> anyhow::Result<()> {
    let mut folders: Vec<Folder> = std::env::args_os()
        .skip(1)
        .map(|folder| Folder::Disk(PathBuf::from(folder)))
        .collect();
    let is_sample = folders.is_empty();
    if is_sample {
        folders.push(Folder::Embedded);
    }
    let market = strikewise_data::open(&folders, None, None)?;
    let options = ScreenOptions {
        strategies: vec![Strategy::LeapCall],
        ..ScreenOptions::default()
    };
    let report = screen(&market, &Profile::default(), &options)?;

    for stage in &report.funnel {
        println!("{:?}: {} of {}", stage.stage, stage.passed, stage.entered);
    }
    println!("\n   ticker    expiry  strike   debit  delta  time value a year  score");
    for setup in report.setups.iter().take(10) {
        println!(
            "{:>2} {:6} {} {:7.1} {:7.2} {:6.2} {:16.1} % {:6.1}",
            setup.rank,
            setup.ticker,
            setup.expiration,
            setup.strike,
            setup.debit.unwrap_or(f64::NAN),
            setup.delta,
            100.0 * setup.carry.unwrap_or(f64::NAN),
            setup.score.total.unwrap_or(f64::NAN)
        );
    }
    if let Some(best) = report.setups.first() {
        println!("\n{}: {}", best.ticker, best.reasons_for.join("; "));
        println!("but {}", best.reasons_against.join("; "));
    }

    if is_sample {
        assert_eq!(report.funnel[0].entered, 518);
        assert!(!report.setups.is_empty());
        for setup in &report.setups {
            assert!(
                setup.days_to_expiry >= 270 && setup.delta >= 0.4,
                "{setup:?}"
            );
        }
        assert!(
            report
                .setups
                .is_sorted_by(|better, worse| better.score.total >= worse.score.total)
        );
    }
    Ok(())
}
