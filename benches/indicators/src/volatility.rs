//! Volatilities from the prices of bars, and where an implied volatility stands among those of a year.
//!
//! What a peer has in another unit is left in it, and converted only to be compared. No peer has IV percentile and IV
//! rank by name: they are what a careful user would take.

use crate::contest::Contest;
use crate::run::{Run, in_columns, in_unit};
use kand::stats::{max, min};
use strikewise::indicators::{
    garman_klass_into, iv_percentile_into, iv_rank_into, parkinson_into, rogerssatchell_into,
    yang_zhang_into,
};
use ta_lib::Core;
use vector_ta::indicators::garman_klass_volatility::{
    GarmanKlassVolatilityInput, GarmanKlassVolatilityParams, garman_klass_volatility_into_slice,
};
use vector_ta::indicators::parkinson_volatility::{
    ParkinsonVolatilityInput, ParkinsonVolatilityParams, parkinson_volatility_into_slice,
};
use vector_ta::indicators::rogers_satchell_volatility::{
    RogersSatchellVolatilityInput, RogersSatchellVolatilityParams,
    rogers_satchell_volatility_into_slice,
};
use vector_ta::indicators::yang_zhang_volatility::{
    YangZhangVolatilityInput, YangZhangVolatilityParams, yang_zhang_volatility_into_slice,
};
use vector_ta::utilities::enums::Kernel;
use wickra_core::{
    GarmanKlassVolatility, Indicator as _, ParkinsonVolatility, RogersSatchellVolatility,
    RollingMinMaxScaler, RollingPercentileRank, YangZhangVolatility,
};

const LINES: [&str; 6] = [
    "Parkinson 20",
    "Garman-Klass 20",
    "Rogers-Satchell 20",
    "Yang-Zhang 20",
    "IV percentile 252",
    "IV rank 252",
];

type Library = fn(&'static str) -> Option<Run>;

const LIBRARIES: [(&str, Library); 5] = [
    ("strikewise", strikewise),
    ("ta-lib", ta_lib),
    ("kand", kand),
    ("wickra", wickra),
    ("vector-ta", vector_ta),
];

pub fn contest() -> Contest {
    Contest {
        libraries: LIBRARIES.map(|(name, _)| name).into(),
        lines: LINES
            .map(|line| (line, LIBRARIES.map(|(_, run)| run(line)).into()))
            .into(),
    }
}

fn strikewise(line: &'static str) -> Option<Run> {
    in_columns(move |s, [a]| {
        match line {
            "Parkinson 20" => parkinson_into(s.high, s.low, 20, 252.0, a),
            "Garman-Klass 20" => garman_klass_into(s.open, s.high, s.low, s.close, 20, 252.0, a),
            "Rogers-Satchell 20" => {
                rogerssatchell_into(s.open, s.high, s.low, s.close, 20, 252.0, a)
            }
            "Yang-Zhang 20" => yang_zhang_into(s.open, s.high, s.low, s.close, 20, 252.0, a),
            "IV percentile 252" => iv_percentile_into(s.implied_volatility, 252, a),
            _ => iv_rank_into(s.implied_volatility, 252, a),
        }
        .expect("parameters in range and columns of one length");
        s.close.len() - 1
    })
}

fn ta_lib(line: &'static str) -> Option<Run> {
    let core = Core::new();
    match line {
        "Rogers-Satchell 20" => in_columns(move |s, [a]| {
            let end = s.close.len() - 1;
            let range = core.rogerssatchell(0, end, s.open, s.high, s.low, s.close, 20, 252.0, a);
            range.expect("parameters in range").count - 1
        }),
        "IV percentile 252" => {
            let run = in_columns(move |s, [a]| {
                let end = s.close.len() - 1;
                let range = core.percentrank(0, end, s.implied_volatility, 252, a);
                range.expect("parameters in range").count - 1
            });
            in_unit(run, |percent| percent / 100.0)
        }
        "IV rank 252" => in_columns(move |s, [rank, low, high]| {
            let all = s.implied_volatility;
            let range = core.minmax(0, all.len() - 1, all, 252, low, high);
            let count = range.expect("parameters in range").count;
            let window = low.iter().zip(&*high);
            for ((rank, now), (low, high)) in
                rank.iter_mut().zip(&all[all.len() - count..]).zip(window)
            {
                *rank = (now - low) / (high - low);
            }
            count - 1
        }),
        _ => None,
    }
}

fn kand(line: &'static str) -> Option<Run> {
    if line != "IV rank 252" {
        return None;
    }
    in_columns(move |s, [rank, low, high]| {
        let all = s.implied_volatility;
        min::min(all, 252, low).expect("parameters in range");
        max::max(all, 252, high).expect("parameters in range");
        let window = low.iter().zip(&*high);
        for ((rank, now), (low, high)) in rank.iter_mut().zip(all).zip(window) {
            *rank = (now - low) / (high - low);
        }
        all.len() - 1
    })
}

fn wickra(line: &'static str) -> Option<Run> {
    macro_rules! batch {
        ($object:expr, $column:ident) => {{
            let object = $object.expect("parameters in range");
            in_columns(move |s, [a]| {
                object.clone().batch_fast_into(s.$column, a);
                s.close.len() - 1
            })
        }};
    }
    let run = match line {
        "Parkinson 20" => batch!(ParkinsonVolatility::new(20, 252), candles),
        "Garman-Klass 20" => batch!(GarmanKlassVolatility::new(20, 252), candles),
        "Rogers-Satchell 20" => batch!(RogersSatchellVolatility::new(20, 252), candles),
        "Yang-Zhang 20" => batch!(YangZhangVolatility::new(20, 252), candles),
        // It ranks today among the 252 days before and itself, to which it gives half a day.
        "IV percentile 252" => {
            let run = batch!(RollingPercentileRank::new(253), implied_volatility);
            return in_unit(run, |rank| (rank * 2.53 - 0.5) / 252.0);
        }
        _ => return batch!(RollingMinMaxScaler::new(252), implied_volatility),
    };
    in_unit(run, |percent| percent / 100.0)
}

fn vector_ta(line: &'static str) -> Option<Run> {
    if line.starts_with("IV") {
        return None;
    }
    let kernel = Kernel::Auto;
    let run = in_columns(move |s, [a, b]| {
        match line {
            "Parkinson 20" => {
                let parameters = ParkinsonVolatilityParams { period: Some(20) };
                let input = ParkinsonVolatilityInput::from_slices(s.high, s.low, parameters);
                parkinson_volatility_into_slice(a, b, &input, kernel).ok()
            }
            "Garman-Klass 20" => {
                let input = GarmanKlassVolatilityInput::from_slices(
                    s.open,
                    s.high,
                    s.low,
                    s.close,
                    GarmanKlassVolatilityParams { lookback: Some(20) },
                );
                garman_klass_volatility_into_slice(a, &input, kernel).ok()
            }
            "Rogers-Satchell 20" => {
                let input = RogersSatchellVolatilityInput::from_slices(
                    s.open,
                    s.high,
                    s.low,
                    s.close,
                    RogersSatchellVolatilityParams {
                        lookback: Some(20),
                        signal_length: Some(1),
                    },
                );
                rogers_satchell_volatility_into_slice(a, b, &input, kernel).ok()
            }
            _ => {
                let input = YangZhangVolatilityInput::from_slices(
                    s.open,
                    s.high,
                    s.low,
                    s.close,
                    YangZhangVolatilityParams {
                        lookback: Some(20),
                        ..Default::default()
                    },
                );
                yang_zhang_volatility_into_slice(a, b, &input, kernel).ok()
            }
        }
        .expect("parameters in range");
        s.close.len() - 1
    });
    in_unit(run, |of_a_day| of_a_day * 252.0_f64.sqrt())
}
