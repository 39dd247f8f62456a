//! The port of TA-Lib to Rust: its functions, and its streams, which are opened on the bars before.

use super::{annual, log_return, log_returns};
use crate::run::{Form, Run, in_columns, updates};
use ta_lib::{Core, MAType};

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    match form {
        Form::Columns => columns(line),
        Form::Updates => streams(line),
    }
}

fn columns(line: &'static str) -> Option<Run> {
    let core = Core::new();
    let mut returns = vec![];
    in_columns(move |s, [a, b, c]| {
        let end = s.close.len() - 1;
        let range = match line {
            "RSI14" => core.rsi(0, end, s.close, 14, a),
            "SMA200" => core.sma(0, end, s.close, 200, a),
            "EMA50" => core.ema(0, end, s.close, 50, a),
            "MACD" => core.macd(0, end, s.close, 12, 26, 9, a, b, c),
            "BBANDS20" => core.bbands(0, end, s.close, 20, 2.0, 2.0, MAType::SMA, a, b, c),
            "ATR14" => core.atr(0, end, s.high, s.low, s.close, 14, a),
            "ADX14" => core.adx(0, end, s.high, s.low, s.close, 14, a),
            "STOCH14.3.3" => core.stoch(
                0,
                end,
                s.high,
                s.low,
                s.close,
                14,
                3,
                MAType::SMA,
                3,
                MAType::SMA,
                a,
                b,
            ),
            "OBV" => core.obv(0, end, s.close, s.volume, a),
            _ => {
                log_returns(s.close, &mut returns);
                core.stddev(0, end - 1, &returns, 20, annual(), a)
            }
        };
        range.expect("parameters in range").count - 1
    })
}

fn streams(line: &str) -> Option<Run> {
    macro_rules! stream {
        ($open:ident($($column:ident),+ $(; $($parameter:expr),+)?)) => {
            updates(
                |s, seen| {
                    let open = Core::new().$open($(&s.$column[..seen],)+ $($($parameter),+)?);
                    open.expect("parameters in range").0
                },
                |stream, s, at| [stream.update($(s.$column[at]),+).unwrap_or(f64::NAN)],
            )
        };
    }
    match line {
        "RSI14" => stream!(rsi_open(close; 14)),
        "SMA200" => stream!(sma_open(close; 200)),
        "EMA50" => stream!(ema_open(close; 50)),
        "MACD" => updates(
            |s, seen| {
                let open = Core::new().macd_open(&s.close[..seen], 12, 26, 9);
                open.expect("parameters in range").0
            },
            |stream, s, at| {
                let (macd, signal, histogram) = stream.update(s.close[at]).unwrap_or_default();
                [macd, signal, histogram]
            },
        ),
        "BBANDS20" => updates(
            |s, seen| {
                let open = Core::new().bbands_open(&s.close[..seen], 20, 2.0, 2.0, MAType::SMA);
                open.expect("parameters in range").0
            },
            |stream, s, at| {
                let (upper, middle, lower) = stream.update(s.close[at]).unwrap_or_default();
                [upper, middle, lower]
            },
        ),
        "ATR14" => stream!(atr_open(high, low, close; 14)),
        "ADX14" => stream!(adx_open(high, low, close; 14)),
        "STOCH14.3.3" => updates(
            |s, seen| {
                let [high, low, close] = [s.high, s.low, s.close].map(|column| &column[..seen]);
                let average = MAType::SMA;
                let open = Core::new().stoch_open(high, low, close, 14, 3, average, 3, average);
                open.expect("parameters in range").0
            },
            |stream, s, at| {
                let lines = stream.update(s.high[at], s.low[at], s.close[at]);
                lines.unwrap_or_default().into()
            },
        ),
        "OBV" => stream!(obv_open(close, volume)),
        _ => updates(
            |s, seen| {
                let mut returns = vec![];
                log_returns(&s.close[..seen], &mut returns);
                let open = Core::new().stddev_open(&returns, 20, annual());
                open.expect("parameters in range").0
            },
            |stream, s, at| [stream.update(log_return(s.close, at)).unwrap_or(f64::NAN)],
        ),
    }
}
