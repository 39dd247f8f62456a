//! ta, bar by bar: it has nothing else. It has no ADX.

use super::{annual, log_return};
use crate::run::{Form, Run, bar_by_bar};
use ta::Next;
use ta::errors::Result;
use ta::indicators::{
    AverageTrueRange, BollingerBands, ExponentialMovingAverage, FastStochastic,
    MovingAverageConvergenceDivergence, OnBalanceVolume, RelativeStrengthIndex,
    SimpleMovingAverage, StandardDeviation,
};

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    objects(line, form).expect("parameters in range")
}

fn objects(line: &str, form: Form) -> Result<Option<Run>> {
    macro_rules! of_close {
        ($object:expr) => {{
            let object = $object;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| [object.next(s.close[at])],
            )
        }};
    }
    macro_rules! of_bars {
        ($object:expr) => {{
            let object = $object;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| [object.next(&s.bars[at])],
            )
        }};
    }
    Ok(match line {
        "RSI14" => of_close!(RelativeStrengthIndex::new(14)?),
        "SMA200" => of_close!(SimpleMovingAverage::new(200)?),
        "EMA50" => of_close!(ExponentialMovingAverage::new(50)?),
        "MACD" => {
            let object = MovingAverageConvergenceDivergence::new(12, 26, 9)?;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| {
                    let lines = object.next(s.close[at]);
                    [lines.macd, lines.signal, lines.histogram]
                },
            )
        }
        "BBANDS20" => {
            let object = BollingerBands::new(20, 2.0)?;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| {
                    let bands = object.next(s.close[at]);
                    [bands.upper, bands.average, bands.lower]
                },
            )
        }
        "ATR14" => of_bars!(AverageTrueRange::new(14)?),
        // Its slow stochastic oscillator has exponential averages and no %D.
        "STOCH14.3.3" => {
            let average = SimpleMovingAverage::new(3)?;
            let objects = (FastStochastic::new(14)?, average.clone(), average);
            bar_by_bar(
                form,
                move |_| objects.clone(),
                |(fast, k, d), s, at| {
                    let slow_k = k.next(fast.next(&s.bars[at]));
                    [slow_k, d.next(slow_k)]
                },
            )
        }
        "OBV" => of_bars!(OnBalanceVolume::new()),
        "HV20" => {
            let object = StandardDeviation::new(20)?;
            bar_by_bar(
                form,
                move |_| object.clone(),
                |object, s, at| match at {
                    0 => [f64::NAN],
                    _ => [object.next(log_return(s.close, at)) * annual()],
                },
            )
        }
        _ => None,
    })
}
