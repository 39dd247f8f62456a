//! Once the result columns are long enough, pricing allocates nothing: not once, not per row. Nor does an indicator that
//! is fed bar by bar, once it is warm.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    unsafe_code,
    reason = "an allocator that counts is written in unsafe code"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use strikewise::indicators::catalogue;
use strikewise::pricing::american::{self, ExerciseBoundaries, Scheme};
use strikewise::pricing::{
    Chain, Greeks, ImpliedVolatilities, OptionKind, Prices, greeks_into, implied_volatility_into,
    price_into,
};

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call goes to the system's allocator unchanged; counting touches a constant-initialised
// thread-local number and allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps the promises that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many times the thread allocates while it does something.
fn allocations(act: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    act();
    ALLOCATIONS.get() - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(
        allocations(|| drop(std::hint::black_box(Box::new(1_u8)))),
        1
    );
}

#[test]
fn pricing_into_columns_allocates_nothing() {
    const ROWS: usize = 1_000;
    let number = |row: usize| f64::from(u32::try_from(row).unwrap());
    // Some rows go down the careful path, some have no answer.
    let strike: Vec<f64> = (0..ROWS).map(|row| number(row) * 0.2 - 3.0).collect();
    let years: Vec<f64> = (0..ROWS).map(|row| number(row % 40) * 0.05).collect();
    let kind: Vec<OptionKind> = (0..ROWS)
        .map(|row| {
            if row % 2 == 0 {
                OptionKind::Call
            } else {
                OptionKind::Put
            }
        })
        .collect();
    let (spot, rate, dividend_yield, volatility) = ([100.0], [0.04], [0.01], [0.3]);
    let mut prices = Prices::default();
    let mut greeks = Greeks::default();
    let mut solved = ImpliedVolatilities::default();
    let mut all = || {
        price_into(
            &spot,
            &strike,
            &years,
            &rate,
            &dividend_yield,
            &volatility,
            &kind,
            &mut prices,
        )
        .unwrap();
        greeks_into(
            &spot,
            &strike,
            &years,
            &rate,
            &dividend_yield,
            &volatility,
            &kind,
            &mut greeks,
        )
        .unwrap();
        implied_volatility_into(
            &spot,
            &strike,
            &years,
            &rate,
            &dividend_yield,
            &greeks.price,
            &kind,
            &mut solved,
        )
        .unwrap();
    };
    assert!(allocations(&mut all) > 0, "the columns begin empty");
    assert_eq!(allocations(&mut all), 0);
    assert_eq!(solved.volatility.len(), ROWS);
    assert!(
        solved
            .volatility
            .iter()
            .any(|volatility| (volatility - 0.3).abs() < 1e-12)
    );
}

#[test]
fn pricing_american_options_into_columns_allocates_nothing() {
    const ROWS: usize = 300;
    let number = |row: usize| f64::from(u32::try_from(row).unwrap());
    // Some rows are exercised, some have no answer, one has two boundaries.
    let strike: Vec<f64> = (0..ROWS).map(|row| number(row) * 0.7 - 3.0).collect();
    let years: Vec<f64> = (0..ROWS).map(|row| number(row % 40) * 0.05).collect();
    let kind: Vec<OptionKind> = (0..ROWS)
        .map(|row| {
            if row % 2 == 0 {
                OptionKind::Call
            } else {
                OptionKind::Put
            }
        })
        .collect();
    let dividend_yield: Vec<f64> = (0..ROWS)
        .map(|row| if row == 151 { -0.05 } else { 0.01 })
        .collect();
    let rate: Vec<f64> = (0..ROWS)
        .map(|row| if row == 151 { -0.02 } else { 0.04 })
        .collect();
    let (spot, volatility) = ([100.0], [0.3]);
    let mut prices = Prices::default();
    let mut greeks = Greeks::default();
    let mut solved = ImpliedVolatilities::default();
    let mut exercise = ExerciseBoundaries::default();
    for scheme in [Scheme::Fast, Scheme::Accurate] {
        let mut all = || {
            american::price_into(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &volatility,
                &kind,
                scheme,
                &mut prices,
            )
            .unwrap();
            american::greeks_into(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &volatility,
                &kind,
                scheme,
                &mut greeks,
            )
            .unwrap();
            american::implied_volatility_into(
                &spot,
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &greeks.price,
                &kind,
                scheme,
                &mut solved,
            )
            .unwrap();
            american::exercise_boundary_into(
                &strike,
                &years,
                &rate,
                &dividend_yield,
                &volatility,
                &kind,
                scheme,
                &mut exercise,
            )
            .unwrap();
        };
        if scheme == Scheme::Fast {
            assert!(allocations(&mut all) > 0, "the columns begin empty");
        }
        assert_eq!(allocations(&mut all), 0);
        assert!(greeks.price[151] > 0.0 && exercise.far_boundary[151] > 0.0);
        assert!(
            solved
                .volatility
                .iter()
                .any(|volatility| (volatility - 0.3).abs() < 1e-9)
        );
    }
}

#[test]
fn pricing_a_chain_into_columns_allocates_nothing() {
    let strikes: Vec<f64> = (60..140).map(f64::from).collect();
    let mut chain = Chain::new(100.0);
    for years in [0.1, 0.5, 2.0] {
        for kind in [OptionKind::Call, OptionKind::Put] {
            chain = chain.expiry(years, 0.04, 0.01, &strikes, &[kind]).unwrap();
        }
    }
    let mut greeks = Greeks::default();
    let mut solved = ImpliedVolatilities::default();
    let mut early = Prices::default();
    let mut all = || {
        chain.greeks_into(&[0.3], &mut greeks).unwrap();
        chain
            .implied_volatility_into(&greeks.price, &mut solved)
            .unwrap();
        chain
            .american_price_into(&[0.3], Scheme::Fast, &mut early)
            .unwrap();
    };
    assert!(allocations(&mut all) > 0, "the columns begin empty");
    assert_eq!(allocations(&mut all), 0);
    assert!(early.price.iter().zip(&greeks.price).any(|(a, e)| a > e));
    assert!(
        solved
            .volatility
            .iter()
            .any(|volatility| (volatility - 0.3).abs() < 1e-13)
    );
}

/// A stream allocates its windows with its first bars, and nothing after its warm-up.
#[test]
fn updating_an_indicator_allocates_nothing() {
    let mut random = 1_u64;
    let mut share = || {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (random >> 40) as f64 / 16_777_216.0
    };
    let bars: Vec<[f64; 4]> = (0..2_500)
        .map(|_| {
            let (open, close) = (100.0 + 5.0 * share(), 100.0 + 5.0 * share());
            [
                open,
                open.max(close) + share(),
                open.min(close) - share(),
                close,
            ]
        })
        .collect();
    for indicator in catalogue::all() {
        let mut stream = indicator.with(&[]).unwrap();
        // Zones are remembered as they form, in a list that grows until it is full.
        let is_remembering = indicator.group == catalogue::Group::Structure;
        let warm_up = stream.lookback() + if is_remembering { 1_000 } else { 1 };
        let mut values = vec![0.0; indicator.outputs.len()];
        let rows: Vec<Vec<f64>> = bars
            .iter()
            .enumerate()
            .map(|(at, &[open, high, low, close])| {
                let input = |name: &&str| match *name {
                    "open" | "second" | "benchmark" => open,
                    "high" => high,
                    "low" => low,
                    "volume" => close * 1e4,
                    "periods" => 2.0 + (at % 29) as f64,
                    "session" => (at / 20) as f64,
                    "anchor" => (at / 50) as f64,
                    "minute_of_day" => (at % 1440) as f64,
                    // A gap is no reason to allocate.
                    _ => {
                        if at % 97 == 96 {
                            f64::NAN
                        } else {
                            close
                        }
                    }
                };
                indicator.inputs.iter().map(input).collect()
            })
            .collect();
        let mut update = |rows: &[Vec<f64>]| {
            for row in rows {
                stream.update(row, &mut values).unwrap();
            }
        };
        update(&rows[..warm_up]);
        assert_eq!(
            allocations(|| update(&rows[warm_up..])),
            0,
            "{}",
            indicator.name
        );
    }
}
