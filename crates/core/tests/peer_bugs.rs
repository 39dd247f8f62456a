//! Mistakes that other libraries make, each as a test of ours. Numbers come from mpmath in 80 digits, by `figures` and
//! `implied_volatility` of `golden/generate`, for the doubles as written.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::scalar;
use strikewise::pricing::{ExerciseStyle, OptionKind, Status, implied_volatility, price, tree};

fn assert_near(actual: f64, expected: f64) {
    let error = (actual / expected - 1.0).abs();
    assert!(error <= 1e-14, "{actual:e}, expected {expected:e}");
}

/// Vega without the discount for dividends would be 20 % too great here.
#[test]
fn vega_is_discounted_by_the_dividend_yield() {
    let call = scalar::greeks(100.0, 105.0, 2.0, 0.03, 0.09, 0.25, Call);
    assert_near(call.vega, 45.042_876_491_967_846);
    assert_near(call.price, 6.530_893_329_272_866);
}

/// An inversion that forgets the dividend yield finds 0.2528.
#[test]
fn implied_volatility_knows_the_dividend_yield() {
    let premium = 12.442_646_395_566_046;
    let (volatility, status) =
        scalar::implied_volatility(100.0, 100.0, 1.0, 0.05, 0.03, premium, Call);
    assert_eq!(status, Status::Ok);
    assert_near(volatility, 0.3);
    let (without, _) = scalar::implied_volatility(100.0, 100.0, 1.0, 0.05, 0.0, premium, Call);
    assert_near(without, 0.252_817_852_287_277);
}

/// Rho is the change of price per 1.00 of rate while the dividend yield stays.
#[test]
fn rho_is_right_with_dividends() {
    let put = scalar::greeks(100.0, 100.0, 1.0, 0.05, 0.03, 0.25, Put);
    assert_near(put.rho, -49.268_580_417_327_23);
}

/// `asset - payment` of two rounded products goes below zero far out of the money.
#[test]
fn no_call_has_a_negative_price() {
    for (spot, strike, years, rate, dividend_yield, volatility, expected) in [
        (50.0, 150.0, 0.1, 0.02, 0.0, 0.2, 3.744_763_480_227_551e-68),
        (
            90.0,
            100.0,
            7.0 / 365.0,
            0.03,
            0.01,
            0.12,
            3.177_757_780_422_421_4e-11,
        ),
        (
            100.0,
            130.0,
            30.0 / 365.0,
            0.05,
            0.02,
            0.15,
            5.797_969_473_674_614e-10,
        ),
        (1.0, 4000.0, 1.0, 0.0, 0.0, 0.5, 7.795_366_004_163_262e-62),
    ] {
        let (price, status) =
            scalar::price(spot, strike, years, rate, dividend_yield, volatility, Call);
        assert_eq!(status, Status::Ok);
        let error = (price / expected - 1.0).abs();
        assert!(error <= 1e-13, "{price:e}, expected {expected:e}");
    }
    // And not from any spot on the way there.
    for cents in 1..10_000 {
        let (price, _) =
            scalar::price(f64::from(cents) / 100.0, 100.0, 0.25, 0.05, 0.02, 0.2, Call);
        assert!(price >= 0.0, "{cents} cents: {price:e}");
    }
}

/// Spot, strike, years, rate, dividend yield, premium, kind, volatility.
type Quoted = (f64, f64, f64, f64, f64, f64, OptionKind, f64);

/// Contracts, their premiums, and the volatilities that give exactly those premiums: rounding a premium moves the
/// volatility, the more the deeper in the money.
const QUOTED: [Quoted; 9] = [
    (
        100.0,
        100.0,
        0.25,
        0.0,
        0.0,
        3.987_761_167_674_492_4,
        Call,
        0.2,
    ),
    (
        100.0,
        100.0,
        0.25,
        0.05,
        0.02,
        7.530_027_242_312_269,
        Put,
        0.4,
    ),
    (
        100.0,
        100.000_000_01,
        0.25,
        0.0,
        0.0,
        3.987_761_162_873_883_6,
        Call,
        0.2,
    ),
    (
        100.0,
        110.0,
        0.5,
        0.03,
        0.01,
        6.403_475_936_698_958,
        Call,
        0.35,
    ),
    (
        80.0,
        100.0,
        1.0,
        0.04,
        0.02,
        39.846_671_272_521_75,
        Put,
        0.9,
    ),
    (
        100.0,
        60.0,
        0.5,
        0.05,
        0.02,
        42.131_188_216_786_036,
        Call,
        0.600_000_000_000_000_3,
    ),
    (
        100.0,
        140.0,
        0.05,
        0.01,
        0.0,
        41.073_470_029_499,
        Put,
        1.100_000_000_000_000_8,
    ),
    (
        250.0,
        240.0,
        2.0 / 365.0,
        0.05,
        0.01,
        10.052_982_892_518_15,
        Call,
        0.180_000_000_000_010_7,
    ),
    (
        20.0,
        35.0,
        2.5,
        0.06,
        0.045,
        10.069_510_648_536_777,
        Call,
        1.2,
    ),
];

/// A rational guess that leaves its branch gives negative volatilities; bisection that starts too narrow gives -1
/// or -2 for valid premiums, out of the money and in.
#[test]
fn ordinary_premiums_have_volatilities_that_are_neither_negative_nor_sentinels() {
    for (spot, strike, years, rate, dividend_yield, premium, kind, expected) in QUOTED {
        let (volatility, status) =
            scalar::implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind);
        assert_eq!(status, Status::Ok);
        let vega = scalar::greeks(spot, strike, years, rate, dividend_yield, expected, kind).vega;
        // What rounding the premium leaves undetermined.
        let allowed = 4.0 * f64::EPSILON * (premium / vega + expected);
        assert!(
            (volatility - expected).abs() <= allowed,
            "{volatility}, expected {expected}"
        );
    }
}

/// The discounted spot bounds a call: no volatility, however large, gives more.
#[test]
fn a_premium_above_the_cap_has_no_volatility() {
    let solve = |premium| scalar::implied_volatility(100.0, 100.0, 1.0, 0.05, 0.03, premium, Call);
    // The bound is 97.044 553 354 850 82.
    for premium in [97.044_553_354_850_83, 97.1, 100.0, 1e6, 1e300] {
        let (volatility, status) = solve(premium);
        assert!(volatility.is_nan(), "{premium}");
        assert_eq!(status, Status::AboveMaximum, "{premium}");
    }
    let (below, status) = solve(97.0);
    assert_eq!(status, Status::Ok);
    let vega = scalar::greeks(100.0, 100.0, 1.0, 0.05, 0.03, below, Call).vega;
    let known_to = 4.0 * f64::EPSILON * (97.0 / vega + below);
    assert!((below - 7.001_767_836_240_82).abs() <= known_to, "{below}");
}

/// Approximations of American options fall below what exercise pays at once.
#[test]
fn no_american_option_is_worth_less_than_its_exercise() {
    let strikes: Vec<f64> = (1..=40).map(|i| 5.0 * f64::from(i)).collect();
    for (rate, dividend_yield) in [(0.10, 0.0), (0.0, 0.10), (0.08, 0.08), (-0.01, 0.02)] {
        for kind in [Call, Put] {
            let american = tree::leisen_reimer(
                &[100.0],
                &strikes,
                &[0.75],
                &[rate],
                &[dividend_yield],
                &[0.25],
                &[kind],
                ExerciseStyle::American,
                101,
            )
            .unwrap();
            for (price, strike) in american.price.iter().zip(&strikes) {
                let exercise = (kind.sign() * (100.0 - strike)).max(0.0);
                assert!(*price >= exercise, "{kind} {strike}: {price} < {exercise}");
            }
        }
    }
    // A put this deep is exercised at once, and its European twin is worth less than that.
    let (european, _) = scalar::price(50.0, 100.0, 1.0, 0.10, 0.0, 0.2, Put);
    assert_near(european, 40.489_516_152_872_03);
}

/// A premium that is no number, or no premium, must come back with its reason, wherever in a batch it stands.
#[test]
fn the_inversion_returns_whatever_the_premium() {
    let bad = [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        -1.0,
        0.0,
        5e-324,
        f64::MAX,
    ];
    for rows in [1, 7, 8, 9, 64, 257] {
        let premiums: Vec<f64> = (0..rows)
            .map(|i| {
                if i % 2 == 0 {
                    bad[i / 2 % bad.len()]
                } else {
                    6.0
                }
            })
            .collect();
        let solved = implied_volatility(
            &[100.0],
            &[100.0],
            &[0.5],
            &[0.03],
            &[0.01],
            &premiums,
            &[Call],
        )
        .unwrap();
        assert_eq!(solved.volatility.len(), rows);
        for ((premium, volatility), status) in
            premiums.iter().zip(&solved.volatility).zip(&solved.status)
        {
            assert_eq!(volatility.is_nan(), *status != Status::Ok, "{premium}");
            let expected = match *premium {
                p if !p.is_finite() => Status::BadInput,
                p if p < 1.0 => Status::BelowIntrinsic,
                p if p > 100.0 => Status::AboveMaximum,
                _ => Status::Ok,
            };
            assert_eq!(*status, expected, "{premium}");
        }
    }
}

/// A kind that nobody knows is refused, not priced as a put.
#[cfg(feature = "serde")]
#[test]
fn an_unknown_kind_is_refused() {
    for unknown in ["\"c\"", "\"CALL\"", "\"straddle\"", "\"\"", "1", "null"] {
        assert!(
            serde_json::from_str::<OptionKind>(unknown).is_err(),
            "{unknown}"
        );
    }
    assert_eq!(
        serde_json::from_str::<OptionKind>("\"call\"").unwrap(),
        Call
    );
    assert_eq!(serde_json::from_str::<OptionKind>("\"put\"").unwrap(), Put);
}

/// A batch that does not fill its last vector has as many rows as it was given, and numbers in all of them.
#[test]
fn a_batch_of_any_length_is_answered_whole() {
    for rows in 1..40 {
        let spots = vec![100.0; rows];
        let prices = price(&spots, &[100.0], &[1.0], &[0.0], &[0.0], &[1.0], &[Call]).unwrap();
        assert_eq!(prices.price.len(), rows);
        for price in prices.price {
            assert_near(price, 38.292_492_254_802_62);
        }
    }
}

/// Numerical differences of a day or a cent miss the theta and the delta of an option that expires tomorrow.
#[test]
fn greeks_of_the_last_day_are_derivatives() {
    let call = scalar::greeks(100.0, 100.5, 1.0 / 365.0, 0.05, 0.01, 0.06, Call);
    assert_near(call.price, 0.008_163_071_074_605_788);
    assert_near(call.delta, 0.060_371_472_319_479_57);
    assert_near(call.gamma, 0.381_141_760_795_301_1);
    assert_near(call.theta, -7.101_629_430_039_607);
}

/// Rational approximations of the distribution function, and one error function that is off by 5e-11 at one half.
#[test]
fn the_distribution_function_is_exact() {
    let call = scalar::greeks(100.0, 100.0, 1.0, 0.0, 0.0, 1.0, Call);
    assert_near(call.delta, 0.691_462_461_274_013_1);
}
