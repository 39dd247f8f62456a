//! What a change of units does: to another currency, to other numbers of shares, and to another level of prices.

use super::bars::{Bars, is_quantity, is_same, short};
use strikewise::indicators::catalogue::{self, Group, Indicator};

/// Those that mean something in one unit only.
const IN_ONE_UNIT: &[(&str, &str)] = &[("linearreg_angle", "an arc tangent of the slope")];

/// Those in the unit of the price that neither move with its level nor stay.
const AT_ONE_LEVEL: &[(&str, &str)] = &[
    ("accbands", "the width is a share of the price"),
    ("add", "moves by both shifts"),
    ("cumsum", "moves by the shift of every bar"),
    ("ht_phasor", "its filters begin with a price of 0"),
    ("ht_trendline", "its filters begin with a price of 0"),
    ("mama", "its filters begin with a price of 0"),
    ("mcgd", "how much it takes depends on a ratio of prices"),
    ("sarext", "a short position is told by its sign"),
    ("sum", "moves by the shift of every bar of the window"),
    ("zigzag", "a reversal is a share of the price"),
];

/// Those without a unit that do not know the level of prices.
const WITHOUT_LEVEL: &[&str] = &[
    "adx",
    "adxr",
    "aroon",
    "aroonosc",
    "bop",
    "cci",
    "chop",
    "cmo",
    "cmou",
    "correl",
    "dx",
    "er",
    "fisher",
    "ibs",
    "imi",
    "kurtosis",
    "market_structure",
    "minus_di",
    "percentb",
    "percentrank",
    "plus_di",
    "premium_discount",
    "rsi",
    "skewness",
    "smi",
    "stc",
    "stoch",
    "stochf",
    "stochrsi",
    "tsi",
    "ultosc",
    "vhf",
    "vortex",
    "wavetrend",
    "willr",
    "zscore",
];

fn has(exceptions: &[(&str, &str)], indicator: &Indicator) -> bool {
    exceptions.iter().any(|(name, _)| *name == indicator.name)
}

fn is_price(input: &str) -> bool {
    is_quantity(input) && input != "volume"
}

fn is_volume(input: &str) -> bool {
    input == "volume"
}

/// The outputs when columns are changed.
fn outputs(
    indicator: &Indicator,
    bars: &Bars,
    is_changed: fn(&str) -> bool,
    change: impl Fn(f64) -> f64,
) -> Vec<Vec<f64>> {
    let bars = bars.map(|name, column| {
        column
            .iter()
            .map(|&value| {
                if is_changed(name) {
                    change(value)
                } else {
                    value
                }
            })
            .collect()
    });
    short(indicator, 4)
        .series(&bars.columns(indicator))
        .unwrap()
}

/// The power of a factor of the columns that is a factor of an output, exactly and at every bar; factors are powers of
/// 2, which round nothing.
fn power(indicator: &Indicator, output: usize, is_changed: fn(&str) -> bool) -> Option<i32> {
    let bars = Bars::walk(5, 100.0, 200);
    let before = &outputs(indicator, &bars, is_changed, |value| value)[output];
    let after = [-3, 5].map(|exponent| {
        (
            exponent,
            outputs(indicator, &bars, is_changed, |value| {
                libm::ldexp(value, exponent)
            }),
        )
    });
    [0, 1, 2, -1].into_iter().find(|power| {
        after.iter().all(|(exponent, after)| {
            let expected = before
                .iter()
                .map(|&value| libm::ldexp(value, exponent * power));
            after[output]
                .iter()
                .zip(expected)
                .all(|(&after, expected)| is_same(after, expected))
        })
    })
}

/// [`power`] for prices: 1 for an output in the unit of the price, 0 for one without a unit.
pub(crate) fn power_of_prices(indicator: &Indicator, output: usize) -> Option<i32> {
    power(indicator, output, is_price)
}

fn each_output(mut check: impl FnMut(&Indicator, usize, &str)) {
    for indicator in catalogue::all() {
        for (output, name) in indicator.outputs.iter().enumerate() {
            check(&indicator, output, &format!("{} {name}", indicator.name));
        }
    }
}

/// Prices in another currency: an output in it is converted, every other stays, bit for bit.
#[test]
fn another_currency_is_exact() {
    each_output(|indicator, output, what| {
        let is_free = indicator.group == Group::MathTransform || has(IN_ONE_UNIT, indicator);
        assert!(
            is_free || power_of_prices(indicator, output).is_some(),
            "{what}"
        );
    });
}

/// Volume in lots: an output in it is converted, every other stays, bit for bit.
#[test]
fn other_lots_are_exact() {
    each_output(|indicator, output, what| {
        if indicator.inputs.contains(&"volume") {
            assert!(power(indicator, output, is_volume).is_some(), "{what}");
        }
    });
}

/// All prices higher by one number: an output in the unit of the price is higher by it, or stays.
#[test]
fn another_level_of_prices_moves_levels() {
    const SHIFT: f64 = 32.0;
    let bars = Bars::walk(6, 100.0, 200);
    each_output(|indicator, output, what| {
        let is_level = indicator.group != Group::MathTransform
            && !has(AT_ONE_LEVEL, indicator)
            && power_of_prices(indicator, output) == Some(1);
        let is_without = WITHOUT_LEVEL.contains(&indicator.name);
        if !is_level && !is_without {
            return;
        }
        let before = &outputs(indicator, &bars, is_price, |value| value)[output];
        let after = &outputs(indicator, &bars, is_price, |value| value + SHIFT)[output];
        assert!(
            before.iter().any(|value| value.is_finite()),
            "{what} has no values"
        );
        let is_higher_by = |shift: f64| {
            before.iter().zip(after).all(|(before, after)| {
                before.is_nan() && after.is_nan()
                    || (after - before - shift).abs() <= 1e-9 * before.abs().max(1.0)
            })
        };
        assert!(
            is_higher_by(0.0) || is_level && is_higher_by(SHIFT),
            "{what}"
        );
    });
}

/// The exceptions are in the catalogue.
#[test]
fn exceptions_are_indicators() {
    let names = IN_ONE_UNIT
        .iter()
        .chain(AT_ONE_LEVEL)
        .map(|(name, _)| name)
        .chain(WITHOUT_LEVEL);
    for name in names {
        assert!(catalogue::find(name).is_some(), "{name}");
    }
}
