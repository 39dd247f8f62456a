//! Prices, Greeks and implied volatility of a column of options, one American option, and an indicator.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]
#![expect(
    clippy::panic_in_result_fn,
    reason = "an example asserts what it shows"
)]

use strikewise::indicators::rsi;
use strikewise::pricing::OptionKind::Put;
use strikewise::pricing::american::{self, Scheme};
use strikewise::pricing::{greeks, implied_volatility};

fn main() -> strikewise::Result<()> {
    // Columns of n rows, or of one that holds for all.
    let (spot, strike, years) = ([100.0], [90.0, 95.0, 100.0, 105.0], [0.25]);
    let (rate, dividend_yield, volatility) = ([0.04], [0.01], [0.3]);
    let puts = greeks(
        &spot,
        &strike,
        &years,
        &rate,
        &dividend_yield,
        &volatility,
        &[Put],
    )?;
    println!("strike    price   delta  theta a day  vega a point");
    for (row, strike) in strike.iter().enumerate() {
        println!(
            "{strike:6.1} {:8.4} {:7.4} {:12.4} {:13.4}",
            puts.price[row],
            puts.delta[row],
            puts.theta[row] / 365.0,
            puts.vega[row] / 100.0
        );
    }
    assert!(puts.price.is_sorted() && puts.delta.is_sorted_by(|near, far| near >= far));

    let back = implied_volatility(
        &spot,
        &strike,
        &years,
        &rate,
        &dividend_yield,
        &puts.price,
        &[Put],
    )?;
    assert!(
        back.volatility
            .iter()
            .all(|found| (found - 0.3).abs() < 1e-12)
    );

    // What may be exercised early is worth more.
    let (american, _) =
        american::scalar::price(100.0, 105.0, 0.25, 0.04, 0.01, 0.3, Put, Scheme::Accurate);
    println!(
        "\nAmerican put at 105: {american:.4}, European {:.4}",
        puts.price[3]
    );
    assert!(american > puts.price[3]);

    let strength = rsi(&[10.0, 12.0, 11.0, 14.0, 13.0], 2)?;
    println!("RSI(2): {strength:.2?}");
    assert!(strength[1].is_nan() && (strength[2] - 200.0 / 3.0).abs() < 1e-12);
    Ok(())
}
