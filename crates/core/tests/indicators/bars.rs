//! Series of bars that every indicator can take, and the same indicator with other parameters.

use strikewise::indicators::ParameterKind;
use strikewise::indicators::catalogue::{Indicator, Running};

/// A column of the vocabulary, and its values.
type Column = (&'static str, Vec<f64>);

/// A series of bars, with a column for every name that inputs have.
#[derive(Debug, Clone)]
pub(crate) struct Bars(Vec<Column>);

/// Whether a column is a price, or in any other unit that may change: not a number of bars, a flag or a time of day.
pub(crate) fn is_quantity(input: &str) -> bool {
    !matches!(input, "periods" | "session" | "anchor" | "minute_of_day")
}

impl Bars {
    /// A random walk. Some bars are flat, some are without trade, and the ticks are 1/1024 so that sums of prices are
    /// exact.
    pub(crate) fn walk(seed: u64, start: f64, bars: usize) -> Self {
        let mut random = Random(seed);
        let grid = |price: f64| (price * 1024.0).round() / 1024.0;
        let mut columns: [Vec<f64>; 9] = Default::default();
        let (mut close, mut benchmark, mut session) = (start, 0.8 * start, 0.0);
        for at in 0..bars {
            let is_still = random.share() < 0.05;
            let open = if is_still {
                close
            } else {
                grid(close * (1.0 + 0.01 * random.spread()))
            };
            if !is_still {
                close = grid(open * (1.0 + 0.03 * random.spread()) + 0.01 * (start - open));
            }
            let above = if is_still { 0.0 } else { 0.02 * random.share() };
            let below = if is_still { 0.0 } else { 0.02 * random.share() };
            benchmark =
                grid(benchmark * (1.0 + 0.02 * random.spread()) + 0.01 * (start - benchmark));
            session += f64::from(u8::from(at % 13 == 12));
            let bar = [
                open,
                grid(open.max(close) * (1.0 + above)),
                grid(open.min(close) * (1.0 - below)),
                close,
                if random.share() < 0.05 {
                    0.0
                } else {
                    (1e6 * random.share()).round()
                },
                benchmark,
                1.0 + (9.0 * random.share()).floor(),
                session,
                ((at + 32) / 37) as f64,
            ];
            for (column, value) in columns.iter_mut().zip(bar) {
                column.push(value);
            }
        }
        // Days of twelve bars: before, within and after the hours that are usual or short.
        let minutes = (0..bars)
            .map(|at| [5.0, 430.0, 700.0][at / 4 % 3])
            .collect();
        let [
            open,
            high,
            low,
            close,
            volume,
            benchmark,
            periods,
            session,
            anchor,
        ] = columns;
        Self(vec![
            ("close", close),
            ("open", open),
            ("high", high),
            ("low", low),
            ("volume", volume),
            ("benchmark", benchmark.clone()),
            ("second", benchmark),
            ("periods", periods),
            ("session", session),
            ("anchor", anchor),
            ("minute_of_day", minutes),
        ])
    }

    /// A column by name; what is no part of a bar is the close.
    pub(crate) fn column(&self, name: &str) -> &[f64] {
        let of = |name| self.0.iter().find(|(other, _)| *other == name);
        let (_, column) = of(name).unwrap_or(&self.0[0]);
        column
    }

    pub(crate) fn columns(&self, indicator: &Indicator) -> Vec<&[f64]> {
        indicator
            .inputs
            .iter()
            .map(|name| self.column(name))
            .collect()
    }

    /// With each column replaced by what is made of it.
    pub(crate) fn map(&self, mut change: impl FnMut(&str, &[f64]) -> Vec<f64>) -> Self {
        Self(
            self.0
                .iter()
                .map(|(name, column)| (*name, change(name, column)))
                .collect(),
        )
    }

    /// The first bars of them.
    pub(crate) fn first(&self, bars: usize) -> Self {
        self.map(|_, column| column[..bars].to_vec())
    }

    /// These bars, and then others.
    pub(crate) fn then(&self, after: &Self) -> Self {
        self.map(|name, column| [column, after.column(name)].concat())
    }
}

/// Numbers without pattern that are the same on every machine (`SplitMix64`).
#[derive(Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let bits = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// From 0 up to 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// From -1 up to 1.
    pub(crate) fn spread(&mut self) -> f64 {
        2.0 * self.share() - 1.0
    }
}

/// The indicator with short periods that differ, so that short series have values: `size`, `size + 2`, ….
pub(crate) fn short(indicator: &Indicator, size: usize) -> Running {
    let last = indicator.parameters.len();
    // Some indicators take even periods only.
    let built = with_periods(indicator, |i| size + 2 * i)
        .or_else(|| with_periods(indicator, |i| 2 * size + 4 * (last - i)))
        .or_else(|| indicator.with(&[]).ok());
    built.unwrap()
}

/// The indicator with its usual parameters, with periods that rise, and with periods that fall if it takes them.
pub(crate) fn variants(indicator: &Indicator) -> Vec<Running> {
    let last = indicator.parameters.len();
    let usual = indicator.with(&[]).unwrap();
    let falling = with_periods(indicator, |i| 5 + 3 * (last - i));
    [usual, short(indicator, 4)]
        .into_iter()
        .chain(falling)
        .collect()
}

/// Every number of bars that is a matter of taste, from its place among the parameters.
fn with_periods(indicator: &Indicator, period: impl Fn(usize) -> usize) -> Option<Running> {
    let parameters: Vec<f64> = indicator
        .parameters
        .iter()
        .enumerate()
        .map(|(i, parameter)| match parameter.kind {
            ParameterKind::Count if parameter.default > 2.0 => {
                (period(i) as f64).clamp(parameter.minimum, parameter.maximum)
            }
            _ => parameter.default,
        })
        .collect();
    indicator.with(&parameters).ok()
}

/// Equal bit for bit, where NaN equals NaN.
pub(crate) fn is_same(one: f64, other: f64) -> bool {
    one.to_bits() == other.to_bits() || one.is_nan() && other.is_nan()
}

/// [`is_same`], value by value.
#[track_caller]
pub(crate) fn assert_same(what: &str, actual: &[f64], expected: &[f64]) {
    assert_eq!(actual.len(), expected.len(), "{what}");
    for (at, (&actual, &expected)) in actual.iter().zip(expected).enumerate() {
        assert!(
            is_same(actual, expected),
            "{what} at {at}: {actual} is not {expected}"
        );
    }
}
