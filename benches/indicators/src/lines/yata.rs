//! yata, bar by bar: it has nothing else. It has no OBV, and its oscillators are fractions.

use super::log_return;
use crate::run::{Form, Run, bar_by_bar, in_unit};
use yata::helpers::MA;
use yata::indicators::{
    AverageDirectionalIndex, BollingerBands, MACD, RelativeStrengthIndex, StochasticOscillator,
};
use yata::methods::{EMA, RMA, SMA, StDev};
use yata::prelude::{IndicatorConfig, IndicatorInstance, Method, OHLCV};

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    macro_rules! average {
        ($Average:ident, $period:literal) => {
            bar_by_bar(
                form,
                |s| $Average::new($period, &s.close[0]).expect("parameters in range"),
                |average, s, at| [average.next(&s.close[at])],
            )
        };
    }
    macro_rules! indicator {
        ($configuration:expr, $($output:literal),+) => {
            bar_by_bar(
                form,
                |s| $configuration.init(&s.bars[0]).expect("parameters in range"),
                |indicator, s, at| {
                    let values = indicator.next(&s.bars[at]);
                    [$(values.value($output)),+]
                },
            )
        };
    }
    match line {
        "RSI14" => {
            let run = indicator!(
                RelativeStrengthIndex {
                    ma: MA::RMA(14),
                    ..Default::default()
                },
                0
            );
            in_percent(run)
        }
        "SMA200" => average!(SMA, 200),
        "EMA50" => average!(EMA, 50),
        "MACD" => indicator!(MACD::default(), 0, 1),
        "BBANDS20" => indicator!(BollingerBands::default(), 0, 1, 2),
        "ATR14" => bar_by_bar(
            form,
            |s| {
                let range = s.high[0] - s.low[0];
                RMA::new(14, &range).expect("parameters in range")
            },
            |average, s, at| {
                let close_before = s.close[at.saturating_sub(1)];
                [average.next(&s.bars[at].tr_close(close_before))]
            },
        ),
        "ADX14" => in_percent(indicator!(AverageDirectionalIndex::default(), 0)),
        "STOCH14.3.3" => {
            let run = indicator!(
                StochasticOscillator {
                    ma: MA::SMA(3),
                    signal: MA::SMA(3),
                    ..Default::default()
                },
                0,
                1
            );
            in_percent(run)
        }
        "HV20" => bar_by_bar(
            form,
            |_| StDev::new(20, &0.0).expect("parameters in range"),
            |deviation, s, at| match at {
                0 => [f64::NAN],
                _ => [deviation.next(&log_return(s.close, at)) * 252.0_f64.sqrt()],
            },
        ),
        _ => None,
    }
}

fn in_percent(run: Option<Run>) -> Option<Run> {
    in_unit(run, |fraction| fraction * 100.0)
}
