//! Profit over share prices, moments and volatility.

use crate::{close, conditions, day, far_day, now, option};
use strikewise::options::Fill;
use strikewise::pricing::ExerciseStyle::European;
use strikewise::pricing::OptionKind::Call;
use strikewise::pricing::scalar;
use strikewise::strategies::{Moment, Strategy};

#[test]
fn a_grid_refuses_what_it_cannot_price() {
    let strategy = Strategy::leap_call(option(100.0, Call, 5.0)).unwrap();
    let conditions = conditions(100.0, European);
    let grid = |shifts: &[f64], moments: &[Moment], spots: &[f64]| {
        strategy.profit_grid(&conditions, shifts, moments, spots, Fill::Mid)
    };
    let late = Moment::at_close(far_day());
    let early = Moment::at_close(day("2026-01-04"));
    for (made, argument) in [
        (grid(&[0.0], &[now()], &[100.0, 0.0]), "spots[1]"),
        (grid(&[0.0], &[late], &[100.0]), "moments[0]"),
        (grid(&[0.0], &[now(), early], &[100.0]), "moments[1]"),
        (
            grid(&[0.0, -0.3], &[now()], &[100.0]),
            "volatility_shifts[1]",
        ),
        (
            grid(&[f64::NAN], &[now()], &[100.0]),
            "volatility_shifts[0]",
        ),
    ] {
        assert_eq!(made.unwrap_err().argument(), argument);
    }
    let empty = grid(&[], &[now()], &[100.0]).unwrap().unwrap();
    assert_eq!((empty.shape, empty.profit_per_share.len()), ([0, 1, 1], 0));
    assert_eq!(empty.at(0, 0, 0), None);
    // Row after row, the share price fastest, against one price at a time.
    let moments = [now(), Moment::at_close(day("2026-02-01"))];
    let spots = [90.0, 100.0, 115.0];
    let grid = grid(&[-0.05, 0.0], &moments, &spots).unwrap().unwrap();
    assert_eq!(grid.shape, [2, 2, 3]);
    for (i, volatility) in [0.2, 0.25].into_iter().enumerate() {
        for (j, days) in [46.0, 19.0].into_iter().enumerate() {
            for (k, &spot) in spots.iter().enumerate() {
                let price =
                    scalar::price(spot, 100.0, days / 365.0, 0.04, 0.01, volatility, Call).0;
                close(grid.at(i, j, k).unwrap(), price - 5.0);
            }
        }
    }
}
