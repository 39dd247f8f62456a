//! Ours: the functions that write into columns, and the typed objects.

use crate::run::{Form, Run, bar_by_bar, in_columns};
use strikewise::Result;
use strikewise::indicators::{
    Adx, Atr, Bbands, BollingerBands, Ema, HistoricalVolatility, Macd, MacdLines, MovingAverage,
    Obv, Rsi, Sma, Stoch, StochLines, adx_into, atr_into, bbands_into, ema_into,
    historical_volatility_into, macd_into, obv_into, rsi_into, sma_into, stoch_into,
};

const AVERAGE: MovingAverage = MovingAverage::Sma;

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    match form {
        Form::Columns => columns(line),
        Form::Updates => updates(line).expect("parameters in range"),
    }
}

fn columns(line: &'static str) -> Option<Run> {
    in_columns(move |s, [a, b, c]| {
        match line {
            "RSI14" => rsi_into(s.close, 14, a),
            "SMA200" => sma_into(s.close, 200, a),
            "EMA50" => ema_into(s.close, 50, a),
            "MACD" => {
                let lines = MacdLines {
                    macd: &mut a[..],
                    signal: b,
                    histogram: c,
                };
                macd_into(s.close, 12, 26, 9, lines)
            }
            "BBANDS20" => {
                let bands = BollingerBands {
                    upper: &mut a[..],
                    middle: b,
                    lower: c,
                };
                bbands_into(s.close, 20, 2.0, 2.0, AVERAGE, bands)
            }
            "ATR14" => atr_into(s.high, s.low, s.close, 14, a),
            "ADX14" => adx_into(s.high, s.low, s.close, 14, a),
            "STOCH14.3.3" => {
                let lines = StochLines {
                    slow_k: &mut a[..],
                    slow_d: b,
                };
                stoch_into(s.high, s.low, s.close, 14, 3, AVERAGE, 3, AVERAGE, lines)
            }
            "OBV" => obv_into(s.close, s.volume, a),
            _ => historical_volatility_into(s.close, 20, 252.0, a),
        }
        .expect("parameters in range and columns of one length");
        s.close.len() - 1
    })
}

fn updates(line: &str) -> Result<Option<Run>> {
    macro_rules! one {
        ($object:expr, $($column:ident),+) => {{
            let object = $object?;
            bar_by_bar(Form::Updates, move |_| object.clone(), |object, s, at| {
                [object.update($(s.$column[at]),+).unwrap_or(f64::NAN)]
            })
        }};
    }
    macro_rules! several {
        ($object:expr, $($column:ident),+ => $($output:ident),+) => {{
            let object = $object?;
            bar_by_bar(Form::Updates, move |_| object.clone(), |object, s, at| {
                object
                    .update($(s.$column[at]),+)
                    .map_or([f64::NAN; [$(stringify!($output)),+].len()], |values| [$(values.$output),+])
            })
        }};
    }
    Ok(match line {
        "RSI14" => one!(Rsi::new(14), close),
        "SMA200" => one!(Sma::new(200), close),
        "EMA50" => one!(Ema::new(50), close),
        "MACD" => several!(Macd::new(12, 26, 9), close => macd, signal, histogram),
        "BBANDS20" => several!(Bbands::new(20, 2.0, 2.0, AVERAGE), close => upper, middle, lower),
        "ATR14" => one!(Atr::new(14), high, low, close),
        "ADX14" => one!(Adx::new(14), high, low, close),
        "STOCH14.3.3" => {
            several!(Stoch::new(14, 3, AVERAGE, 3, AVERAGE), high, low, close => slow_k, slow_d)
        }
        "OBV" => one!(Obv::new(), close, volume),
        _ => one!(HistoricalVolatility::new(20, 252.0), close),
    })
}
