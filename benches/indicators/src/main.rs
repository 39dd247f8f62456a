//! Indicators beside their peers, in one run and one thread.
//!
//! ```text
//! cargo run --release              # prints the tables
//! cargo run --release -- 40        # with so many rounds
//! RUSTFLAGS="-C target-cpu=native" cargo run --release
//! ```
//!
//! The last is the fastest that users of the peers can have: kand and yata multiply and add in one, which is a call
//! into the C library where the compiler does not know that the machine can. Ours chooses its instructions at run time.
//! The first build takes some ten minutes.
//!
//! The screener's shape: 550 different series of 500 bars, each line over all of them, outputs in place where a library
//! allows it. Every round goes through all lines of a table and all libraries, in an order of its own; the figure is
//! the median of the rounds. Over one series that is repeated the branch predictor learns the series, which flatters
//! code that branches.
//!
//! Before anything is timed the values at the last bars are compared; who computes something else is named below the
//! table. `-` is what a library does not have.

mod call;
mod contest;
mod lines;
mod panel;
mod patterns;
mod run;
mod universe;
mod volatility;

use run::Form;
use universe::Universe;

fn main() {
    let rounds: usize = std::env::args()
        .nth(1)
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(15);
    let universe = Universe::new(550, 500);

    println!("## Ten lines\n");
    let medians = lines::contest(Form::Columns).medians(&universe, rounds);
    medians.print("bar");
    medians.print_sum("all ten", universe.cells());
    medians.print_differences();

    println!("\n## Volatility\n");
    let medians = volatility::contest().medians(&universe, rounds);
    medians.print("bar");
    medians.print_differences();

    println!("\n## Bar by bar, after the warm-up\n");
    let medians = lines::contest(Form::Updates).medians(&universe, rounds);
    medians.print("update");
    medians.print_differences();

    println!("\n## All series in one call\n");
    panel::print(&panel::contest().medians(&universe, rounds));

    println!("\n## Short series\n");
    let medians = call::contest().medians(&universe, rounds);
    medians.print("call");
    medians.print_differences();

    println!("\n## 61 candlestick patterns\n");
    let medians = patterns::contest().medians(&universe, rounds);
    medians.print_mean("mean of all", "bar");
    medians.print_differences();
}
