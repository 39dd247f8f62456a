//! wickra: its fast batches where it has them, and its updates.

use crate::run::{Form, Run, bar_by_bar, in_columns, in_unit};
use wickra_core::{
    Adx, Atr, BollingerBands, Ema, HistoricalVolatility, Indicator as _, MacdIndicator, Obv,
    Result, Rsi, Sma, Stochastic,
};

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    let run = match form {
        Form::Columns => columns(line),
        Form::Updates => None,
    };
    run.or_else(|| updates(line, form).expect("parameters in range"))
}

/// What has a fast batch.
fn columns(line: &str) -> Option<Run> {
    macro_rules! one {
        ($object:expr, $column:ident) => {{
            let object = $object.expect("parameters in range");
            in_columns(move |s, [a]| {
                object.clone().batch_fast_into(s.$column, a);
                s.close.len() - 1
            })
        }};
    }
    // Their outputs of one bar are side by side.
    macro_rules! side_by_side {
        ($object:expr, $batch:ident, $outputs:literal) => {{
            let object = $object.expect("parameters in range");
            let mut rows = vec![];
            in_columns(move |s, last: &mut [Vec<f64>; 3]| {
                rows.resize(s.close.len() * $outputs, 0.0);
                object.clone().$batch(s.close, &mut rows);
                for (last, value) in last.iter_mut().zip(&rows[rows.len() - $outputs..]) {
                    last[0] = *value;
                }
                std::hint::black_box(&mut rows);
                0
            })
        }};
    }
    match line {
        "RSI14" => one!(Rsi::new(14), close),
        "SMA200" => one!(Sma::new(200), close),
        "EMA50" => one!(Ema::new(50), close),
        "MACD" => side_by_side!(MacdIndicator::new(12, 26, 9), batch_macd_fast_into, 3),
        "BBANDS20" => side_by_side!(BollingerBands::new(20, 2.0), batch_bands_fast_into, 4),
        "ATR14" => {
            let object = Atr::new(14).expect("parameters in range");
            in_columns(move |s, [a]| {
                object
                    .clone()
                    .batch_atr_fast_into(s.high, s.low, s.close, a);
                s.close.len() - 1
            })
        }
        _ => None,
    }
}

fn updates(line: &str, form: Form) -> Result<Option<Run>> {
    macro_rules! one {
        ($object:expr, $column:ident) => {{
            let object = $object;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| [object.update(s.$column[at]).unwrap_or(f64::NAN)],
            )
        }};
    }
    macro_rules! several {
        ($object:expr, $column:ident => $($output:ident),+) => {{
            let object = $object;
            bar_by_bar(form, move |_| object.clone(), |object, s, at| {
                object
                    .update(s.$column[at])
                    .map_or([f64::NAN; [$(stringify!($output)),+].len()], |values| [$(values.$output),+])
            })
        }};
    }
    Ok(match line {
        "RSI14" => one!(Rsi::new(14)?, close),
        "SMA200" => one!(Sma::new(200)?, close),
        "EMA50" => one!(Ema::new(50)?, close),
        "MACD" => several!(MacdIndicator::new(12, 26, 9)?, close => macd, signal, histogram),
        "BBANDS20" => several!(BollingerBands::new(20, 2.0)?, close => upper, middle, lower),
        "ATR14" => one!(Atr::new(14)?, candles),
        "ADX14" => several!(Adx::new(14)?, candles => adx),
        // Its %D is the slow %K.
        "STOCH14.3.3" => {
            let objects = (Stochastic::new(14, 3)?, Sma::new(3)?);
            bar_by_bar(
                form,
                move |_| objects.clone(),
                |(fast, average), s, at| match fast.update(s.candles[at]) {
                    Some(lines) => [lines.d, average.update(lines.d).unwrap_or(f64::NAN)],
                    None => [f64::NAN; 2],
                },
            )
        }
        "OBV" => one!(Obv::new(), candles),
        _ => {
            let run = one!(HistoricalVolatility::new(20, 252)?, close);
            in_unit(run, |percent| percent / 100.0)
        }
    })
}
