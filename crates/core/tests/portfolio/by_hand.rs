//! Margin, capital and cash whose sums fit on a line.

use strikewise::market::Bars;
use strikewise::portfolio::{Position, aligned_returns};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::{CollateralRule, OptionQuote};

use super::{book, day, quoted, sector};

fn near(actual: Option<f64>, expected: f64) {
    let actual = actual.unwrap();
    assert!(
        (actual - expected).abs() < 1e-7,
        "{actual}, expected {expected}"
    );
}

#[test]
fn margin_pairs_what_is_held_of_one_name() {
    let book = book(
        vec![
            // 250 shares, of which 200 cover two calls.
            Position::shares("AAA", 250.0),
            Position::option("AAA", -2.0, quoted(105.0, Call, 2.0)),
            // A put alone: 1.50 + 20 % of 100 less 10 out of the money.
            Position::option("AAA", -1.0, quoted(90.0, Put, 1.5)),
            // A put spread 10 wide, twice.
            Position::option("BBB", -2.0, quoted(200.0, Put, 6.0)),
            Position::option("BBB", 2.0, quoted(190.0, Put, 3.0)),
            // A call without shares: 4 + 20 % of 50.
            Position::option("CCC", -1.0, quoted(50.0, Call, 4.0)),
            // Shares alone, a part of one among them.
            Position::shares("DDD", 10.5),
        ],
        &[
            ("AAA", sector(100.0, "Technology")),
            ("BBB", sector(205.0, "Energy")),
            ("CCC", sector(50.0, "Energy")),
            ("DDD", sector(20.0, "Technology")),
        ],
    );
    let margin = book.margin().unwrap();
    assert!(margin.coverage.is_complete());
    let of = |ticker: &str| {
        let found = margin.underlyings.iter().find(|m| m.ticker == ticker);
        found.unwrap().clone()
    };
    near(
        of("AAA").reg_t_requirement_dollars,
        0.5 * 25_000.0 + 1_150.0,
    );
    near(of("AAA").reg_t_capital_dollars, 13_650.0 - 400.0 - 150.0);
    near(
        of("AAA").cash_secured_capital_dollars,
        25_000.0 + 9_000.0 - 550.0,
    );
    near(of("BBB").reg_t_requirement_dollars, 2_000.0);
    near(of("BBB").reg_t_capital_dollars, 2_000.0 - 600.0);
    near(of("BBB").cash_secured_capital_dollars, 1_400.0);
    near(of("CCC").reg_t_requirement_dollars, 1_400.0);
    assert_eq!(of("CCC").cash_secured_capital_dollars, None);
    near(of("DDD").reg_t_requirement_dollars, 105.0);
    near(of("DDD").cash_secured_capital_dollars, 210.0);
    near(
        Some(margin.reg_t_requirement_dollars),
        13_650.0 + 2_000.0 + 1_400.0 + 105.0,
    );

    let found = book.concentration(Some(100_000.0)).unwrap();
    let capitals = [33_450.0, 1_400.0, 1_000.0, 210.0];
    let total: f64 = capitals.iter().sum();
    near(Some(found.capital_dollars), total);
    near(found.cash_share, 1.0 - total / 100_000.0);
    let names: Vec<_> = found
        .names
        .iter()
        .map(|share| share.name.clone().unwrap())
        .collect();
    assert_eq!(names, ["AAA", "BBB", "CCC", "DDD"]);
    assert_eq!(found.names[2].rule, Some(CollateralRule::RegT));
    near(found.names[0].share, 0.3345);
    near(
        found.name_herfindahl,
        capitals.iter().map(|c| c * c).sum::<f64>() / (total * total),
    );
    assert_eq!(found.sectors[0].name.as_deref(), Some("Technology"));
    near(found.sectors[0].share, 0.3366);
    let (a, b) = (33_660.0 / total, 2_400.0 / total);
    near(found.sector_herfindahl, a * a + b * b);
}

#[test]
fn cash_for_assignment_adds_up_by_expiry() {
    let put = |days: &str, strike| OptionQuote::new(strike, day(days), Put);
    let book = book(
        vec![
            Position::option("AAA", -2.0, put("2026-03-20", 90.0)),
            Position::option("BBB", -1.0, put("2026-02-20", 50.0)),
            Position::option("CCC", -1.0, put("2026-02-20", 10.0)),
            // Bought, a call, and one that is over: no cash.
            Position::option("AAA", 2.0, put("2026-03-20", 80.0)),
            Position::option("AAA", -2.0, OptionQuote::new(90.0, day("2026-03-20"), Call)),
            Position::option("AAA", -2.0, put("2026-01-02", 90.0)),
        ],
        &[],
    );
    let found = book.assignment_cash();
    let rows: Vec<_> = found
        .expiries
        .iter()
        .map(|row| {
            (
                row.expiration.to_string(),
                row.contracts,
                row.cash_dollars,
                row.cumulative_dollars,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("2026-02-20".to_owned(), 2.0, 6_000.0, 6_000.0),
            ("2026-03-20".to_owned(), 2.0, 18_000.0, 24_000.0),
        ]
    );
    assert_eq!(found.cash_dollars, 24_000.0);
}

#[test]
fn a_volatility_is_taken_from_the_quote() {
    let put = quoted(100.0, Put, 4.2);
    let book = book(
        vec![Position::option("AAA", -3.0, put)],
        &[("AAA", sector(100.0, "x"))],
    );
    let figures = &book.position_figures()[0];
    // What the model says under the implied volatility is what the quote said.
    near(figures.value_dollars, -3.0 * 420.0);
    assert!(figures.volatility.unwrap() > 0.25 && figures.volatility.unwrap() < 0.35);
}

#[test]
fn profit_is_value_less_cost() {
    let book = book(
        vec![
            Position::shares("AAA", 100.0).with_cost(9_000.0),
            Position::shares("AAA", -10.0).with_cost(-1_100.0),
            Position::shares("AAA", 1.0),
        ],
        &[("AAA", sector(100.0, "x"))],
    );
    let profits: Vec<_> = book
        .position_figures()
        .iter()
        .map(|p| p.profit_dollars)
        .collect();
    assert_eq!(profits, [Some(1_000.0), Some(100.0), None]);
}

#[test]
fn returns_are_aligned_and_gaps_spanned() {
    let first = day("2026-01-05");
    let bars = |closes: &[f64]| Bars {
        date: (0_i32..)
            .take(closes.len())
            .map(|days| first.plus_days(days))
            .collect(),
        close: closes.to_vec(),
        ..Bars::default()
    };
    let mut full: Vec<f64> = (0..41).map(|n| 100.0 + f64::from(n)).collect();
    let a = bars(&full);
    full[20] = f64::NAN;
    let b = bars(&full);
    let young = bars(&full[..30]);
    let all = [("A", &a), ("B", &b), ("YOUNG", &young)];
    let all = all.map(|(ticker, bars)| (ticker.to_owned(), bars)).into();
    let found = aligned_returns(&all, first.plus_days(40), 40).unwrap();
    // 41 days, less the one that B lacks; both returns there are over two days.
    assert_eq!((found.date.len(), found.returns.len()), (39, 2));
    assert_eq!(found.returns["A"], found.returns["B"]);
    near(Some(found.returns["A"][19]), 121.0 / 119.0 - 1.0);
    assert_eq!(
        (found.left_out[0].ticker.as_str(), found.left_out[0].closes),
        ("YOUNG", 29)
    );
    // Nothing later than the day is looked at.
    let early = aligned_returns(&all, first.plus_days(10), 5).unwrap();
    assert_eq!(early.date.last(), Some(&first.plus_days(10)));
    assert_eq!(early.date.len(), 5);
}
