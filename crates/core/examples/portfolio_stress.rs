//! A book of shares and options under stress: every position is priced anew at each move of its share and its volatility.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]
#![expect(
    clippy::panic_in_result_fn,
    reason = "an example asserts what it shows"
)]

use std::collections::BTreeMap;

use strikewise::market::YieldCurve;
use strikewise::portfolio::{OptionSymbol, Portfolio, Position, Setting, SpotMoves, Underlying};
use strikewise::pricing::ExerciseStyle::American;
use strikewise::strategies::Moment;

fn main() -> strikewise::Result<()> {
    let option = |symbol: &str, contracts: f64, volatility: f64| {
        OptionSymbol::parse(symbol).map(|option| {
            let quote = option.quote().with_volatility(volatility);
            Position::option(option.root(), contracts, quote)
        })
    };
    let positions = vec![
        Position::shares("KO", 300.0),
        option("KO 02/20/2026 72.50 C", -3.0, 0.16)?,
        option("AAPL 02/20/2026 240.00 P", -2.0, 0.30)?,
        option("AAPL 01/15/2027 200.00 C", 1.0, 0.29)?,
    ];
    let known = |spot, beta| Underlying {
        beta: Some(beta),
        ..Underlying::at(spot)
    };
    let underlyings = BTreeMap::from([
        ("KO".to_owned(), known(70.0, 0.5)),
        ("AAPL".to_owned(), known(250.0, 1.2)),
    ]);
    let setting = Setting {
        now: Moment::at_close("2026-01-05".parse()?),
        yields: YieldCurve::flat(0.04)?,
        exercise: American,
    };
    let book = Portfolio::new(positions, underlyings, setting)?;

    let (greeks, coverage) = book.greeks();
    println!(
        "delta {:.0} dollars, {} of {} positions known",
        greeks.delta_dollars, coverage.covered, coverage.positions
    );
    assert_eq!(coverage.covered, 4);

    // The market moves, each share by its beta; volatilities rise by half and double.
    let moves = [-0.2, -0.1, 0.0, 0.1];
    let changes = [0.0, 0.5, 1.0];
    let grid = book.stress_grid(&[0], &changes, &moves, SpotMoves::ByBeta)?;
    println!(
        "\nvolatility {}",
        moves.map(|m| format!("{:>9.0} %", 100.0 * m)).concat()
    );
    for (row, change) in changes.iter().enumerate() {
        print!("{:>+9.0} %", 100.0 * change);
        for column in 0..moves.len() {
            print!(
                " {:>10.0}",
                grid.profit_at(0, row, column).unwrap_or(f64::NAN)
            );
        }
        println!();
    }
    assert_eq!(grid.profit_at(0, 0, 2), Some(0.0)); // nothing has moved
    assert!(grid.profit_at(0, 0, 0) < grid.profit_at(0, 0, 1));

    // Where the Greeks alone would have been wrong.
    let ladder = book.ladder(&moves, 0.0, SpotMoves::ByBeta)?;
    let worst = &ladder.rows[0];
    println!(
        "\nat {:.0} %: {:.0} dollars, by the Greeks {:.0}",
        100.0 * worst.spot_move,
        worst.revaluation_dollars,
        worst.greeks_dollars
    );
    // The same but for the order in which positions are added.
    let stressed = grid.profit_at(0, 0, 0).unwrap_or(f64::NAN);
    assert!((worst.revaluation_dollars - stressed).abs() < 1e-6);
    Ok(())
}
