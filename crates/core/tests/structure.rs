//! Market structure: series worked out by hand, the definitions written down a second time, and the law that a chart
//! upside down has the same structure upside down.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use strikewise::indicators::catalogue;
use strikewise::indicators::{
    OpenBlock, OpenGap, SweptLevels, atr, equal_highs_lows, fair_value_gap, killzone,
    liquidity_sweep, market_structure, order_block, premium_discount, swing_points,
};

const NAN: f64 = f64::NAN;

/// A series of bars.
#[derive(Debug, Clone)]
struct Bars {
    open: Vec<f64>,
    high: Vec<f64>,
    low: Vec<f64>,
    close: Vec<f64>,
}

impl Bars {
    /// From rows of high, low and close; each opens at the close before.
    fn of(rows: &[[f64; 3]]) -> Self {
        let column = |i: usize| rows.iter().map(|row| row[i]).collect::<Vec<_>>();
        let close = column(2);
        Self {
            open: (0..rows.len())
                .map(|at| close[at.saturating_sub(1)])
                .collect(),
            high: column(0),
            low: column(1),
            close,
        }
    }

    fn len(&self) -> usize {
        self.close.len()
    }

    /// The chart upside down.
    fn mirrored(&self, center: f64) -> Self {
        let flip = |column: &[f64]| column.iter().map(|value| center - value).collect();
        Self {
            open: flip(&self.open),
            high: flip(&self.low),
            low: flip(&self.high),
            close: flip(&self.close),
        }
    }

    fn column(&self, name: &str) -> &[f64] {
        match name {
            "open" => &self.open,
            "high" => &self.high,
            "low" => &self.low,
            "close" => &self.close,
            _ => panic!("no column {name}"),
        }
    }
}

/// Equal, where NaN equals NaN.
#[track_caller]
fn assert_same(actual: &[f64], expected: &[f64]) {
    let is_same = actual.len() == expected.len()
        && actual
            .iter()
            .zip(expected)
            .all(|(a, b)| a == b || a.is_nan() && b.is_nan());
    assert!(is_same, "\n{actual:?} is not\n{expected:?}");
}

#[test]
fn swings_by_hand() {
    let high = [5.0, 6.0, 8.0, 7.0, 6.0, 7.0, 9.0, 9.0, 8.0, 7.0];
    let low = [4.0, 5.0, 7.0, 6.0, 3.0, 5.0, 8.0, 8.0, 6.0, 5.0];
    let swings = swing_points(&high, &low, 2, 2).unwrap();
    assert_same(
        &swings.swing_high,
        &[NAN, NAN, NAN, NAN, 8.0, 8.0, 8.0, 8.0, 8.0, 9.0],
    );
    // Of the two highs of 9 the second is the swing.
    assert_same(
        &swings.bars_since_high[4..],
        &[2.0, 3.0, 4.0, 5.0, 6.0, 2.0],
    );
    assert_same(&swings.is_swing_high[4..], &[1.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
    assert_same(&swings.swing_low[4..], &[NAN, NAN, 3.0, 3.0, 3.0, 3.0]);
    assert_same(&swings.is_swing_low[4..], &[0.0, 0.0, 1.0, 0.0, 0.0, 0.0]);
    assert_same(&swings.bars_since_low[4..], &[NAN, NAN, 2.0, 3.0, 4.0, 5.0]);
}

#[test]
fn one_bar_confirms_both_swings() {
    let swings = swing_points(&[5.0, 7.0, 6.0], &[4.0, 2.0, 3.0], 1, 1).unwrap();
    assert_eq!((swings.swing_high[2], swings.swing_low[2]), (7.0, 2.0));
    assert_eq!(
        (swings.is_swing_high[2], swings.is_swing_low[2]),
        (1.0, 1.0)
    );
}

#[test]
fn a_flat_series_has_no_structure() {
    let bars = Bars::of(&[[5.0, 5.0, 5.0]; 40]);
    // A part of the day has a high and a low whatever prices do.
    let all = all(&bars, [2, 3], 2).into_iter();
    for (name, outputs) in all.filter(|(name, _)| *name != "killzone") {
        for (output, column) in outputs {
            assert!(
                column.iter().all(|value| value.is_nan() || *value == 0.0),
                "{name} {output}: {column:?}"
            );
        }
    }
}

#[test]
fn structure_by_hand() {
    let bars = Bars::of(&[
        [10.0, 9.0, 9.5],
        [12.0, 11.0, 11.5],
        // Confirms the high of 12.
        [11.0, 10.0, 10.5],
        // Confirms the low of 10, and closes above 12.
        [13.0, 11.5, 12.5],
        [12.5, 11.0, 11.5],
        // Confirms the low of 11; the close is at the high of 13, not above.
        [13.0, 11.5, 13.0],
        [14.0, 12.0, 13.5],
        // Confirms the high of 14, and closes below 11.
        [13.0, 10.5, 10.75],
        [12.0, 10.0, 11.0],
        // The low of 11 is spent, and there is no newer one.
        [11.5, 9.0, 9.25],
        [12.5, 9.5, 12.0],
        [15.0, 12.0, 14.5],
    ]);
    for needs_close in [0, 1] {
        let structure =
            market_structure(&bars.high, &bars.low, &bars.close, 1, 1, needs_close).unwrap();
        assert_same(
            &structure.trend[2..],
            &[0.0, 1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0, 1.0],
        );
        assert_same(
            &structure.break_of_structure[2..],
            &[0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
        assert_same(
            &structure.change_of_character[2..],
            &[0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 1.0],
        );
    }
}

/// High of 12 and low of 10, both unbroken, and two bars more.
fn outside(close: f64) -> Bars {
    Bars::of(&[
        [11.0, 10.5, 11.0],
        [12.0, 11.0, 11.5],
        [11.5, 10.0, 10.5],
        [11.25, 10.25, 11.0],
        [13.0, 9.0, close],
        [14.0, 8.0, 11.0],
    ])
}

#[test]
fn a_bar_through_both_levels_breaks_the_one_it_closes_beyond() {
    for (close, expected) in [(12.5, 1.0), (11.0, 0.0), (12.0, 0.0), (9.5, -1.0)] {
        let bars = outside(close);
        let structure = market_structure(&bars.high, &bars.low, &bars.close, 1, 1, 0).unwrap();
        // Either way both levels are spent, so that the last bar breaks none.
        assert_same(
            &structure.break_of_structure[2..],
            &[0.0, 0.0, expected, 0.0],
        );
        let by_close = market_structure(&bars.high, &bars.low, &bars.close, 1, 1, 1).unwrap();
        assert_same(
            &by_close.break_of_structure[2..],
            &[0.0, 0.0, expected, 0.0],
        );
    }
}

#[test]
fn a_wick_breaks_only_where_no_close_is_needed() {
    let bars = Bars::of(&[
        [10.0, 9.0, 9.5],
        [12.0, 11.0, 11.5],
        [11.0, 10.0, 10.5],
        [13.0, 10.5, 11.75],
    ]);
    let of = |needs_close| {
        market_structure(&bars.high, &bars.low, &bars.close, 1, 1, needs_close)
            .unwrap()
            .break_of_structure[3]
    };
    assert_eq!((of(0), of(1)), (1.0, 0.0));
}

#[test]
fn gaps_by_hand() {
    let high = [10.0, 13.0, 15.0, 18.0, 17.0, 16.0, 14.0, 15.0, 11.0];
    let low = [9.0, 10.0, 12.0, 14.0, 15.0, 13.5, 12.5, 11.0, 9.0];
    let gap = fair_value_gap(&high, &low, 2).unwrap();
    // 10 to 12 and 13 to 14 bullish, bar 4 touches only, 14 to 15 and 11 to 12.5 bearish.
    assert_same(&gap.formed[2..], &[1.0, 1.0, 0.0, 0.0, -1.0, 0.0, -1.0]);
    assert_same(&gap.direction[2..], &[1.0, 1.0, 1.0, 1.0, -1.0, 1.0, -1.0]);
    assert_same(&gap.top[2..], &[12.0, 14.0, 14.0, 14.0, 15.0, 12.0, 12.5]);
    assert_same(
        &gap.bottom[2..],
        &[10.0, 13.0, 13.0, 13.0, 14.0, 10.0, 11.0],
    );
    assert_same(&gap.filled[2..], &[0.0, 0.0, 0.0, 0.5, 0.0, 0.5, 0.0]);
    assert_same(&gap.gaps_filled[2..], &[0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0]);

    let newest = fair_value_gap(&high, &low, 1).unwrap();
    assert_same(
        &newest.direction[2..],
        &[1.0, 1.0, 1.0, 1.0, -1.0, 0.0, -1.0],
    );
    assert_same(&newest.top[7..], &[NAN, 12.5]);
    assert_same(
        &newest.gaps_filled[2..],
        &[0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0],
    );
}

#[test]
fn blocks_by_hand() {
    let open = [9.0, 11.0, 11.5, 10.5, 12.5, 13.0, 11.5];
    let high = [10.0, 12.0, 11.5, 13.0, 14.0, 13.0, 12.0];
    let low = [9.0, 11.0, 10.0, 10.5, 12.0, 11.0, 10.0];
    let close = [9.5, 11.5, 10.5, 12.5, 13.5, 11.5, 10.25];
    let block = order_block(&open, &high, &low, &close, 1, 1, 1, 8).unwrap();
    assert_same(&block.formed[2..], &[0.0, 1.0, 0.0, 0.0, 0.0]);
    assert_same(&block.direction[2..], &[0.0, 1.0, 1.0, 1.0, 0.0]);
    assert_same(&block.top[2..], &[NAN, 11.5, 11.5, 11.5, NAN]);
    assert_same(&block.bottom[2..], &[NAN, 10.0, 10.0, 10.0, NAN]);
    assert_same(&block.mitigated[2..], &[NAN, 0.0, 0.0, 1.0 / 3.0, NAN]);
    assert_same(&block.blocks_broken[2..], &[0.0, 0.0, 0.0, 0.0, 1.0]);

    // Without a down candle since the swing high there is no block; one before it does not count.
    let open = [10.0, 11.0, 10.0, 10.5];
    let block = order_block(&open, &high[..4], &low[..4], &close[..4], 1, 1, 1, 8).unwrap();
    assert_same(&block.formed[2..], &[0.0, 0.0]);
}

#[test]
fn equal_highs_by_hand() {
    let high = [10.0, 12.0, 11.0, 12.125, 11.0, 11.5, 13.0];
    let low = [9.0, 11.0, 10.0, 11.125, 10.0, 10.5, 11.0];
    let close = [9.5, 11.5, 10.5, 11.5, 10.5, 11.25, 12.0];
    let equal = equal_highs_lows(&high, &low, &close, 1, 1, 1, 0.1).unwrap();
    // The true range of bar 4 is 1.5, so that the highs may be 0.15 apart.
    assert_same(&equal.is_equal_highs[2..], &[0.0, 0.0, 1.0, 0.0, 0.0]);
    assert_same(&equal.equal_highs[2..], &[NAN, NAN, 12.125, 12.125, NAN]);
    // The lows of bars 2 and 4 are one number.
    assert_same(&equal.is_equal_lows[2..], &[0.0, 0.0, 0.0, 1.0, 0.0]);
    assert_same(&equal.equal_lows[2..], &[NAN, NAN, NAN, 10.0, 10.0]);

    // A tolerance that is just met: 1.5 · 0.25 between 12 and 12.375. Touching the level leaves it.
    let high = [10.0, 12.0, 11.0, 12.375, 11.0, 12.375, 12.0];
    let met = equal_highs_lows(&high, &low, &close, 1, 1, 1, 0.25).unwrap();
    assert_same(&met.equal_highs[2..], &[NAN, NAN, 12.375, 12.375, 12.375]);
    let missed = equal_highs_lows(&high, &low, &close, 1, 1, 1, 0.2499).unwrap();
    assert_same(&missed.is_equal_highs[2..5], &[0.0; 3]);

    let high = [10.0, 12.0, 11.0, 12.125, 11.0, 11.5, 13.0];
    let narrow = equal_highs_lows(&high, &low, &close, 1, 1, 1, 0.08).unwrap();
    assert_same(&narrow.is_equal_highs[2..], &[0.0; 5]);
    assert_same(&narrow.equal_lows[2..], &[NAN, NAN, NAN, 10.0, 10.0]);
}

#[test]
fn sweeps_by_hand() {
    let bars = Bars::of(&[
        [11.0, 10.0, 10.5],
        [10.5, 9.0, 10.0],
        // Confirms the low of 9.
        [11.5, 10.0, 11.0],
        [12.0, 10.5, 11.5],
        // Raids it, and closes below and on it; the third close is back inside.
        [11.0, 8.5, 8.75],
        [10.0, 8.75, 9.0],
        [10.0, 8.625, 9.5],
        // A second raid of the same level does not count.
        [10.0, 8.5, 9.5],
    ]);
    for (reclaim_bars, at) in [(1, None), (2, None), (3, Some(6)), (4, Some(6))] {
        let sweep =
            liquidity_sweep(&bars.high, &bars.low, &bars.close, 1, 1, reclaim_bars).unwrap();
        for t in 2..bars.len() {
            let is_swept = Some(t) == at;
            assert_eq!(sweep.direction[t], f64::from(u8::from(is_swept)), "{t}");
            assert_eq!(sweep.swept_low[t] == 9.0, is_swept);
            assert!(is_swept || sweep.swept_low[t].is_nan());
            assert!(sweep.swept_high[t].is_nan());
        }
    }
}

#[test]
fn a_bar_that_sweeps_both_sides_has_no_direction() {
    let bars = outside(11.0);
    let sweep = liquidity_sweep(&bars.high, &bars.low, &bars.close, 1, 1, 1).unwrap();
    assert_same(&sweep.direction[2..], &[0.0; 4]);
    assert_same(&sweep.swept_high[2..], &[NAN, NAN, 12.0, NAN]);
    assert_same(&sweep.swept_low[2..], &[NAN, NAN, 10.0, NAN]);
}

#[test]
fn positions_by_hand() {
    let high = [10.0, 14.0, 12.0, 13.0, 13.5, 15.0];
    let low = [9.0, 11.0, 10.0, 12.0, 12.5, 9.0];
    let close = [9.5, 12.0, 11.0, 12.5, 10.0, 15.0];
    let position = premium_discount(&high, &low, &close, 1, 1).unwrap();
    assert_same(&position, &[NAN, NAN, NAN, 0.625, 0.0, 1.25]);
}

#[test]
fn there_is_no_range_where_the_last_high_is_below_the_last_low() {
    // The high of 12 is a swing, and then nothing but a low of 15 above it.
    let high = [10.0, 12.0, 11.0, 20.0, 21.0, 22.0, 23.0];
    let low = [9.0, 8.0, 10.0, 19.0, 15.0, 18.0, 19.0];
    let position = premium_discount(&high, &low, &high, 1, 1).unwrap();
    assert_same(&position[2..], &[3.0 / 4.0, 3.0, 13.0 / 4.0, NAN, NAN]);
}

#[test]
fn zones_of_the_day_by_hand() {
    let minute = [
        1430.0, 1435.0, 5.0, 20.0, 1436.0, 3.0, 1434.5, 1434.75, 1440.0, -1.0,
    ];
    let high = [9.0, 5.0, 6.0, 9.0, 4.0, 3.0, 7.0, 8.0, 9.0, 9.0];
    let low = [1.0, 4.0, 5.0, 1.0, 3.0, 2.0, 6.0, 7.0, 1.0, 1.0];
    // Over midnight, from 23:54:30 on not a bar outside between two days.
    let zone = killzone(&minute, &high, &low, 1434, 10).unwrap();
    assert_same(
        &zone.is_inside,
        &[0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0],
    );
    assert_same(
        &zone.session_high,
        &[NAN, 5.0, 6.0, 6.0, 4.0, 4.0, 7.0, 8.0, 8.0, 8.0],
    );
    assert_same(
        &zone.session_low,
        &[NAN, 4.0, 4.0, 4.0, 3.0, 2.0, 6.0, 6.0, 6.0, 6.0],
    );

    // Bars of one minute are of one day.
    let minute = killzone(&[450.0, 450.0], &[5.0, 4.0], &[4.0, 3.0], 420, 600).unwrap();
    assert_same(&minute.session_high, &[5.0, 5.0]);

    let day = killzone(&[0.0, 1439.0, 0.0], &high[..3], &low[..3], 0, 1440).unwrap();
    assert_same(&day.is_inside, &[1.0; 3]);
    assert_same(&day.session_high, &[9.0, 9.0, 6.0]);

    let error = killzone(&[0.0], &[2.0], &[1.0], 60, 60).unwrap_err();
    assert_eq!(error.argument(), "end_minute");
}

/// Few prices, so that many are equal, and bars that are mostly whole.
fn bars(most: usize) -> impl Strategy<Value = Bars> {
    let bar = (-3..=3_i32, 0..=3_i32, 0..=3_i32, 0..=8_i32, 0..=8_i32);
    prop::collection::vec(bar, 0..most).prop_map(|moves| {
        let mut middle = 100;
        let mut bars = Bars::of(&[]);
        for (step, above, below, open, close) in moves {
            middle += step;
            let (high, low) = (middle + above, middle - below);
            let within = |eighths: i32| f64::from(low) + f64::from((high - low) * eighths) / 8.0;
            bars.high.push(f64::from(high));
            bars.low.push(f64::from(low));
            bars.open.push(within(open));
            bars.close.push(within(close));
        }
        bars
    })
}

/// The columns of an indicator by name.
type Columns = Vec<(&'static str, Vec<f64>)>;

/// All indicators of the group.
fn all(bars: &Bars, [left, right]: [usize; 2], extra: usize) -> Vec<(&'static str, Columns)> {
    let minute: Vec<f64> = (0..bars.len()).map(|at| (at * 97 % 1440) as f64).collect();
    catalogue::all()
        .into_iter()
        .filter(|indicator| indicator.group == catalogue::Group::Structure)
        .map(|indicator| {
            let parameters: Vec<f64> = indicator
                .parameters
                .iter()
                .map(|parameter| match parameter.name {
                    "left" => left as f64,
                    "right" => right as f64,
                    "needs_close" => (extra % 2) as f64,
                    "reclaim_bars" | "remembered" | "period" => (extra + 1) as f64,
                    _ => parameter.default,
                })
                .collect();
            let columns: Vec<&[f64]> = indicator
                .inputs
                .iter()
                .map(|name| match *name {
                    "minute_of_day" => &minute[..],
                    name => bars.column(name),
                })
                .collect();
            let running = indicator.with(&parameters).unwrap();
            let outputs = running.series(&columns).unwrap();
            (
                indicator.name,
                indicator.outputs.iter().copied().zip(outputs).collect(),
            )
        })
        .collect()
}

/// What an output becomes if the chart is upside down: the name of the output that it is then, and its value.
fn upside_down(name: &'static str, center: f64) -> (String, Box<dyn Fn(f64) -> f64>) {
    match name {
        "trend" | "break_of_structure" | "change_of_character" | "formed" | "direction" => {
            (name.to_owned(), Box::new(|value| -value))
        }
        "filled" | "mitigated" | "gaps_filled" | "blocks_broken" | "is_inside" => {
            (name.to_owned(), Box::new(|value| value))
        }
        "premium_discount" => (name.to_owned(), Box::new(|value| 1.0 - value)),
        _ => {
            let other = [
                ("high", "low"),
                ("low", "high"),
                ("top", "bottom"),
                ("bottom", "top"),
            ]
            .into_iter()
            .find(|(one, _)| name.contains(one))
            .map(|(one, other)| name.replace(one, other))
            .unwrap();
            if name.starts_with("is_") || name.starts_with("bars_") {
                (other, Box::new(|value| value))
            } else {
                (other, Box::new(move |value| center - value))
            }
        }
    }
}

/// The swing highs by definition: the bar, and the bar that confirms it.
fn swing_highs(high: &[f64], left: usize, right: usize) -> Vec<(usize, usize)> {
    let mut swings = vec![];
    for p in left..high.len().saturating_sub(right) {
        let is_left = (p - left..p).all(|i| high[p] >= high[i]);
        let is_right = (p + 1..=p + right).all(|j| high[p] > high[j]);
        if is_left && is_right {
            swings.push((p, p + right));
        }
    }
    swings
}

fn swing_lows(low: &[f64], left: usize, right: usize) -> Vec<(usize, usize)> {
    let upside_down: Vec<f64> = low.iter().map(|value| -value).collect();
    swing_highs(&upside_down, left, right)
}

/// The first bars at which `price` is above each swing while that is the last confirmed one: `(bar, place of swing)`.
fn first_above(price: &[f64], levels: &[f64], swings: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut firsts = vec![];
    for (k, &(place, confirmed)) in swings.iter().enumerate() {
        let end = swings.get(k + 1).map_or(price.len(), |next| next.1);
        if let Some(first) = (confirmed..end).find(|&t| price[t] > levels[place]) {
            firsts.push((first, place));
        }
    }
    firsts
}

/// The levels that are raided and reclaimed, at the bars that reclaim them.
fn sweeps_of_highs(bars: &Bars, left: usize, right: usize, reclaim_bars: usize) -> Vec<f64> {
    let raids = first_above(
        &bars.high,
        &bars.high,
        &swing_highs(&bars.high, left, right),
    );
    let mut swept = vec![NAN; bars.len()];
    for (k, &(raid, place)) in raids.iter().enumerate() {
        let end = raids
            .get(k + 1)
            .map_or(bars.len(), |next| next.0)
            .min(raid + reclaim_bars);
        if let Some(t) = (raid..end).find(|&t| bars.close[t] < bars.high[place]) {
            swept[t] = bars.high[place];
        }
    }
    swept
}

/// A zone by definition: direction, the bar that made it, top, bottom.
#[derive(Debug, Clone, Copy)]
struct Zone {
    direction: f64,
    made: usize,
    top: f64,
    bottom: f64,
}

impl Zone {
    fn is_reached(&self, bars: &Bars, t: usize) -> bool {
        if self.direction > 0.0 {
            bars.low[t] <= self.bottom
        } else {
            bars.high[t] >= self.top
        }
    }

    /// Whether a bar between its own and `t`, `t` included, has reached the far side.
    fn is_ended(&self, bars: &Bars, t: usize) -> bool {
        (self.made + 1..=t).any(|s| self.is_reached(bars, s))
    }

    fn depth(&self, bars: &Bars, t: usize) -> f64 {
        (self.made + 1..=t)
            .map(|s| {
                if self.direction > 0.0 {
                    (self.top - bars.low[s]) / (self.top - self.bottom)
                } else {
                    (bars.high[s] - self.bottom) / (self.top - self.bottom)
                }
            })
            .filter(|depth| *depth > 0.0)
            .fold(0.0, f64::max)
    }
}

/// What is told of zones, from the list of all that ever were: formed, direction, top, bottom, depth, ended.
fn told(bars: &Bars, zones: &[Zone], remembered: usize, lookback: usize) -> [Vec<f64>; 6] {
    let mut columns: [Vec<f64>; 6] = std::array::from_fn(|_| vec![NAN; bars.len()]);
    // A zone is pushed out as soon as so many newer ones are left.
    let is_out = |k: usize, t: usize| {
        (zones[k].made..=t).any(|u| {
            let newer = zones[k + 1..].iter();
            newer
                .filter(|z| z.made <= u && !z.is_ended(bars, u))
                .count()
                >= remembered
        })
    };
    for t in lookback..bars.len() {
        let mut row = [0.0, 0.0, NAN, NAN, NAN, 0.0];
        for (k, zone) in zones.iter().enumerate().filter(|(_, zone)| zone.made <= t) {
            if zone.made == t {
                row[0] = zone.direction;
            }
            let was_there = zone.made < t && !zone.is_ended(bars, t - 1) && !is_out(k, t - 1);
            if was_there && zone.is_reached(bars, t) {
                row[5] += 1.0;
            }
            if !zone.is_ended(bars, t) && !is_out(k, t) {
                row[1..5].copy_from_slice(&[
                    zone.direction,
                    zone.top,
                    zone.bottom,
                    zone.depth(bars, t),
                ]);
            }
        }
        for (column, value) in columns.iter_mut().zip(row) {
            column[t] = value;
        }
    }
    columns
}

/// The direction of the break at each bar, and the bar of the swing that it breaks.
fn breaks(bars: &Bars, left: usize, right: usize, needs_close: usize) -> Vec<Option<(f64, usize)>> {
    let upside_down = bars.mirrored(0.0);
    let up = first_above(
        if needs_close == 1 {
            &bars.close
        } else {
            &bars.high
        },
        &bars.high,
        &swing_highs(&bars.high, left, right),
    );
    let down = first_above(
        if needs_close == 1 {
            &upside_down.close
        } else {
            &upside_down.high
        },
        &upside_down.high,
        &swing_lows(&bars.low, left, right),
    );
    (0..bars.len())
        .map(|t| {
            let at = |firsts: &[(usize, usize)]| {
                firsts
                    .iter()
                    .find(|first| first.0 == t)
                    .map(|first| first.1)
            };
            match (at(&up), at(&down)) {
                (Some(place), None) => Some((1.0, place)),
                (None, Some(place)) => Some((-1.0, place)),
                (Some(place), Some(_)) if bars.close[t] > bars.high[place] => Some((1.0, place)),
                (Some(_), Some(place)) if bars.close[t] < bars.low[place] => Some((-1.0, place)),
                _ => None,
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn swings_are_as_defined(bars in bars(80), left in 1..5_usize, right in 1..5_usize) {
        let actual = swing_points(&bars.high, &bars.low, left, right).unwrap();
        for (values, swings, level, is_new, since) in [
            (&bars.high, swing_highs(&bars.high, left, right), &actual.swing_high, &actual.is_swing_high, &actual.bars_since_high),
            (&bars.low, swing_lows(&bars.low, left, right), &actual.swing_low, &actual.is_swing_low, &actual.bars_since_low),
        ] {
            for t in 0..bars.len() {
                let last = swings.iter().rfind(|swing| swing.1 <= t);
                let expected = if t < left + right {
                    [NAN; 3]
                } else {
                    [
                        last.map_or(NAN, |&(place, _)| values[place]),
                        f64::from(u8::from(last.is_some_and(|&(_, confirmed)| confirmed == t))),
                        last.map_or(NAN, |&(place, _)| (t - place) as f64),
                    ]
                };
                assert_same(&[level[t], is_new[t], since[t]], &expected);
            }
        }
    }

    #[test]
    fn sweeps_are_as_defined(bars in bars(80), left in 1..4_usize, right in 1..4_usize, reclaim_bars in 1..4_usize) {
        let SweptLevels { direction, swept_high, swept_low } =
            liquidity_sweep(&bars.high, &bars.low, &bars.close, left, right, reclaim_bars).unwrap();
        let highs = sweeps_of_highs(&bars, left, right, reclaim_bars);
        let lows: Vec<f64> = sweeps_of_highs(&bars.mirrored(0.0), left, right, reclaim_bars).iter().map(|v| -v).collect();
        assert_same(&swept_high, &highs);
        assert_same(&swept_low, &lows);
        for t in left + right..bars.len() {
            let expected = i8::from(!lows[t].is_nan()) - i8::from(!highs[t].is_nan());
            prop_assert_eq!(direction[t], f64::from(expected));
        }
    }

    #[test]
    fn fair_value_gaps_are_as_defined(bars in bars(60), remembered in 1..5_usize) {
        let mut zones = vec![];
        for made in 2..bars.len() {
            let (first_high, first_low) = (bars.high[made - 2], bars.low[made - 2]);
            if bars.low[made] > first_high {
                zones.push(Zone { direction: 1.0, made, top: bars.low[made], bottom: first_high });
            }
            if bars.high[made] < first_low {
                zones.push(Zone { direction: -1.0, made, top: first_low, bottom: bars.high[made] });
            }
        }
        let OpenGap { formed, direction, top, bottom, filled, gaps_filled } =
            fair_value_gap(&bars.high, &bars.low, remembered).unwrap();
        let actual = [formed, direction, top, bottom, filled, gaps_filled];
        for (actual, expected) in actual.iter().zip(told(&bars, &zones, remembered, 2)) {
            assert_same(actual, &expected);
        }
    }

    #[test]
    fn breaks_are_as_defined(bars in bars(80), left in 1..4_usize, right in 1..4_usize, needs_close in 0..2_usize) {
        let actual = market_structure(&bars.high, &bars.low, &bars.close, left, right, needs_close).unwrap();
        let mut trend = 0.0;
        for (t, broken) in breaks(&bars, left, right, needs_close).into_iter().enumerate().skip(left + right) {
            let direction = broken.map_or(0.0, |broken| broken.0);
            let is_turn = direction * trend < 0.0;
            if direction != 0.0 {
                trend = direction;
            }
            let expected = if is_turn { [trend, 0.0, direction] } else { [trend, direction, 0.0] };
            let actual = [actual.trend[t], actual.break_of_structure[t], actual.change_of_character[t]];
            assert_same(&actual, &expected);
        }
    }

    #[test]
    fn order_blocks_are_as_defined(
        bars in bars(60), left in 1..4_usize, right in 1..4_usize, needs_close in 0..2_usize, remembered in 1..5_usize,
    ) {
        let mut zones = vec![];
        for (made, broken) in breaks(&bars, left, right, needs_close).into_iter().enumerate() {
            let Some((direction, place)) = broken else { continue };
            let opposite = (place..made).rfind(|&s| (bars.close[s] - bars.open[s]) * direction < 0.0);
            if let Some(s) = opposite {
                zones.push(Zone { direction, made, top: bars.high[s], bottom: bars.low[s] });
            }
        }
        let OpenBlock { formed, direction, top, bottom, mitigated, blocks_broken } =
            order_block(&bars.open, &bars.high, &bars.low, &bars.close, left, right, needs_close, remembered).unwrap();
        let actual = [formed, direction, top, bottom, mitigated, blocks_broken];
        for (actual, expected) in actual.iter().zip(told(&bars, &zones, remembered, left + right)) {
            assert_same(actual, &expected);
        }
    }

    #[test]
    fn equal_highs_are_as_defined(
        bars in bars(80), left in 1..4_usize, right in 1..4_usize, period in 1..6_usize, quarters in 0..8_u32,
    ) {
        let tolerance = f64::from(quarters) / 4.0;
        let equal = equal_highs_lows(&bars.high, &bars.low, &bars.close, left, right, period, tolerance).unwrap();
        let range = atr(&bars.high, &bars.low, &bars.close, period).unwrap();
        let first = period.max(left + right);
        for (sign, values, swings, levels, is_equal) in [
            (1.0, &bars.high, swing_highs(&bars.high, left, right), &equal.equal_highs, &equal.is_equal_highs),
            (-1.0, &bars.low, swing_lows(&bars.low, left, right), &equal.equal_lows, &equal.is_equal_lows),
        ] {
            let is_beyond = |value: f64, level: f64| value * sign > level * sign;
            let pairs: Vec<(usize, f64)> = swings
                .windows(2)
                .filter_map(|pair| {
                    let (a, b, t) = (values[pair[0].0], values[pair[1].0], pair[1].1);
                    // No average range is NaN, and nothing is less than that.
                    ((b - a).abs() <= tolerance * range[t]).then(|| (t, if is_beyond(a, b) { a } else { b }))
                })
                .collect();
            for t in first..bars.len() {
                let last = pairs.iter().rfind(|pair| pair.0 <= t);
                let standing = last.filter(|&&(told, level)| (told + 1..=t).all(|s| !is_beyond(values[s], level)));
                assert_same(&[levels[t]], &[standing.map_or(NAN, |pair| pair.1)]);
                prop_assert_eq!(is_equal[t] == 1.0, last.is_some_and(|pair| pair.0 == t));
            }
        }
    }

    /// Between two swings in a row nothing trades beyond the further one, so that a new level is one that still stands.
    #[test]
    fn equal_levels_are_intact(bars in bars(80), left in 1..4_usize, right in 1..4_usize) {
        let equal = equal_highs_lows(&bars.high, &bars.low, &bars.close, left, right, 3, 0.5).unwrap();
        let swings = swing_highs(&bars.high, left, right);
        for pair in swings.windows(2) {
            let t = pair[1].1;
            if equal.is_equal_highs[t] == 1.0 {
                prop_assert_eq!(equal.equal_highs[t], bars.high[pair[0].0].max(bars.high[pair[1].0]));
                prop_assert!((pair[0].0..=t).all(|s| bars.high[s] <= equal.equal_highs[t]));
            }
        }
    }

    /// Mirroring prices swaps highs and lows and flips signs, and changes nothing else.
    #[test]
    fn a_chart_upside_down_has_its_structure_upside_down(
        bars in bars(120), left in 1..5_usize, right in 1..5_usize, extra in 0..4_usize, center in 0..300_i32,
    ) {
        let center = f64::from(center);
        let (upright, mirrored) = (all(&bars, [left, right], extra), all(&bars.mirrored(center), [left, right], extra));
        prop_assert_eq!(upright.len(), 8);
        for ((name, upright), (_, mirrored)) in upright.iter().zip(&mirrored) {
            for (output, column) in upright {
                let (other, value) = upside_down(output, center);
                let (_, mirrored) = mirrored.iter().find(|(name, _)| *name == other).unwrap();
                for (&upright, &mirrored) in column.iter().zip(mirrored) {
                    let expected = value(upright);
                    // Only the position is rounded: prices and their differences are exact.
                    let is_same = if *output == "premium_discount" {
                        (expected - mirrored).abs() <= 1e-13 * (1.0 + expected.abs())
                    } else {
                        expected == mirrored
                    };
                    prop_assert!(is_same || expected.is_nan() && mirrored.is_nan(), "{name} {output}: {upright} {mirrored}");
                }
            }
        }
    }
}

/// A stored state goes on as if it had never been stored.
#[cfg(feature = "serde")]
mod stored {
    use super::*;
    use strikewise::indicators::{
        EqualHighsLows, FairValueGap, Killzone, LiquiditySweep, MarketStructure, OrderBlock,
        PremiumDiscount, SwingPoints,
    };

    macro_rules! goes_on {
        ($bars:expr, $cut:expr, $object:expr, [$($input:ident),+]) => {
            let mut one = $object;
            one.extend($(&$bars.$input[..$cut]),+).unwrap();
            let text = serde_json::to_string(&one).unwrap();
            let mut other = $object;
            other.clone_from(&serde_json::from_str(&text).unwrap());
            for at in $cut..$bars.close.len() {
                let (one, other) = (one.update($($bars.$input[at]),+), other.update($($bars.$input[at]),+));
                prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
            }
        };
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn a_stored_state_goes_on(bars in bars(60), share in 0..60_usize) {
            let cut = share.min(bars.len());
            goes_on!(bars, cut, SwingPoints::new(3, 2).unwrap(), [high, low]);
            goes_on!(bars, cut, MarketStructure::new(3, 2, 1).unwrap(), [high, low, close]);
            goes_on!(bars, cut, FairValueGap::new(3).unwrap(), [high, low]);
            goes_on!(bars, cut, OrderBlock::new(2, 1, 1, 3).unwrap(), [open, high, low, close]);
            goes_on!(bars, cut, EqualHighsLows::new(2, 1, 5, 0.5).unwrap(), [high, low, close]);
            goes_on!(bars, cut, LiquiditySweep::new(2, 1, 3).unwrap(), [high, low, close]);
            goes_on!(bars, cut, PremiumDiscount::new(2, 2).unwrap(), [high, low, close]);
            goes_on!(bars, cut, Killzone::new(98, 100).unwrap(), [close, high, low]);
        }
    }
}
