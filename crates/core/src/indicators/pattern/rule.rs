//! The machine of all patterns: it keeps the last candles, and a rule says what they are.

use super::super::machine::Machine;
use super::candle::{Candles, DEPTH, GROUP, ROOM, ranges};

/// What makes a pattern.
pub(crate) trait Rule: Clone + std::fmt::Debug + Send + Sync {
    /// How many bars come before the first that has a value.
    const LOOKBACK: usize;

    /// How many bars come before the first that is judged: fewer than the lookback where a candle may confirm an
    /// earlier one.
    const UNJUDGED: usize = Self::LOOKBACK;

    /// The value of the last candle.
    fn judge(&mut self, candles: &Candles<'_>) -> f64;
}

/// A rule, and the candles that it judges.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Pattern<R> {
    rule: R,
    /// Open, high, low and close, up to `end`. There is room for more candles than a rule sees, so that they need not
    /// move at each bar.
    columns: [[f64; ROOM]; 4],
    /// Their ranges.
    ranges: [[f64; ROOM]; 3],
    end: usize,
    /// How many of the next bars are not judged yet.
    unjudged: usize,
}

impl<R: Rule> Pattern<R> {
    pub(crate) fn of(rule: R) -> Self {
        Self {
            rule,
            columns: [[0.0; ROOM]; 4],
            ranges: [[0.0; ROOM]; 3],
            end: DEPTH - 1,
            unjudged: R::UNJUDGED,
        }
    }
}

impl<R: Rule> Machine<4, 1> for Pattern<R> {
    fn lookback(&self) -> usize {
        R::LOOKBACK
    }

    #[inline]
    fn next(&mut self, bar: [f64; 4]) -> [f64; 1] {
        if !(DEPTH - 1..ROOM).contains(&self.end) {
            for column in self.columns.iter_mut().chain(&mut self.ranges) {
                column.copy_within(ROOM - (DEPTH - 1).., 0);
            }
            self.end = DEPTH - 1;
        }
        let at = self.end;
        self.end += 1;
        for (column, value) in self.columns.iter_mut().zip(bar) {
            column[at] = value;
        }
        for (column, range) in self.ranges.iter_mut().zip(ranges(bar)) {
            column[at] = range;
        }
        if self.unjudged > 0 {
            self.unjudged -= 1;
            return [0.0];
        }
        [self.rule.judge(&Candles {
            columns: self.columns.each_ref(),
            ranges: self.ranges.each_ref(),
            at,
        })]
    }

    fn run(mut self, _first: usize, columns: [&[f64]; 4], outputs: [&mut [f64]; 1]) {
        let [values] = outputs;
        let (beginning, values) = values.split_at_mut(values.len().min(DEPTH - 1));
        for (at, value) in beginning.iter_mut().enumerate() {
            [*value] = self.next(columns.map(|column| column[at]));
        }
        let mut rest = columns;
        let (groups, end) = values.as_chunks_mut();
        for values in groups {
            let group = rest.map(|column| column.first_chunk().unwrap_or(&[f64::NAN; ROOM]));
            judge_group(&mut self.rule, group, values);
            rest = rest.map(|column| &column[GROUP..]);
        }
        if !end.is_empty() {
            // The last candles, made a group.
            let mut group = [[0.0; ROOM]; 4];
            for (filled, column) in group.iter_mut().zip(rest) {
                filled[..column.len()].copy_from_slice(column);
            }
            let mut values = [0.0; GROUP];
            judge_group(&mut self.rule, group.each_ref(), &mut values);
            end.copy_from_slice(&values[..end.len()]);
        }
    }
}

/// Judges a group of candles.
#[inline(always)]
fn judge_group(rule: &mut impl Rule, columns: [&[f64; ROOM]; 4], values: &mut [f64; GROUP]) {
    // Those that the rule does not look at are not computed.
    let [mut bodies, mut wholes, mut shadows] = [[0.0; ROOM]; 3];
    for at in 0..ROOM {
        [bodies[at], wholes[at], shadows[at]] = ranges(columns.map(|column| column[at]));
    }
    for (i, value) in values.iter_mut().enumerate() {
        *value = rule.judge(&Candles {
            columns,
            ranges: [&bodies, &wholes, &shadows],
            at: DEPTH - 1 + i,
        });
    }
}

/// Declares a pattern: its documentation, `function (function_into) Object: "TA-LIB'S NAME"`, how many bars come
/// before its first value, and its parameters. The module has `judge`, which takes the last candles, oldest first, as
/// many as it needs, and the parameters.
macro_rules! pattern {
    (
        $(#[doc = $doc:literal])+
        $function:ident ($function_into:ident) $Object:ident: $ta_lib:literal {
            lookback: $lookback:expr,
            parameters: { $($parameter:ident: $Kind:ty = $default:expr, $range:expr;)* } $(,)?
        }
    ) => {
        crate::indicators::declare::indicator! {
            $(#[doc = $doc])+
            $function ($function_into) $Object: PatternMachine {
                group: Pattern,
                ta_lib: Some($ta_lib),
                inputs: [open, high, low, close],
                parameters: { $($parameter: $Kind = $default, $range;)* },
                output: $function,
            }
        }

        type PatternMachine = crate::indicators::pattern::rule::Pattern<Judge>;

        #[doc = concat!("The rule of [`", stringify!($function), "`].")]
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub(crate) struct Judge {
            $($parameter: $Kind,)*
        }

        impl crate::indicators::pattern::rule::Rule for Judge {
            const LOOKBACK: usize = $lookback;

            #[inline(always)]
            fn judge(&mut self, candles: &crate::indicators::pattern::candle::Candles<'_>) -> f64 {
                judge(candles.last() $(, self.$parameter)*)
            }
        }

        impl PatternMachine {
            pub(crate) fn new($($parameter: $Kind),*) -> crate::Result<Self> {
                Ok(Self::of(Judge { $($parameter),* }))
            }
        }
    };
}

pub(super) use pattern;
