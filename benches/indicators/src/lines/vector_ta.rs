//! vector-ta, whose vector code needs the nightly compiler: here is what users of the stable one have.

use super::{annual, log_return, log_returns};
use crate::run::{Form, Run, bar_by_bar, in_columns};
use vector_ta::indicators::adx::{AdxInput, AdxParams, AdxStream, adx_into_slice};
use vector_ta::indicators::atr::{AtrInput, AtrParams, AtrStream, atr_into};
use vector_ta::indicators::bollinger_bands::{
    BollingerBandsInput, BollingerBandsParams, BollingerBandsStream, bollinger_bands_into_slices,
};
use vector_ta::indicators::macd::{MacdInput, MacdParams, MacdStream, macd_into};
use vector_ta::indicators::moving_averages::ema::{EmaInput, EmaParams, EmaStream, ema_into_slice};
use vector_ta::indicators::moving_averages::sma::{SmaInput, SmaParams, SmaStream, sma_into_slice};
use vector_ta::indicators::obv::{ObvStream, obv_into_slice};
use vector_ta::indicators::rsi::{RsiInput, RsiParams, RsiStream, rsi_into_slice};
use vector_ta::indicators::stddev::{StdDevInput, StdDevParams, StdDevStream, stddev_into_slice};
use vector_ta::indicators::stoch::{StochInput, StochParams, StochStream, stoch_into_slices};
use vector_ta::utilities::enums::Kernel;

const RSI: RsiParams = RsiParams { period: Some(14) };
const SMA: SmaParams = SmaParams { period: Some(200) };
const EMA: EmaParams = EmaParams { period: Some(50) };
const ATR: AtrParams = AtrParams { length: Some(14) };
const ADX: AdxParams = AdxParams { period: Some(14) };
const BANDS: BollingerBandsParams = BollingerBandsParams {
    period: Some(20),
    devup: Some(2.0),
    devdn: Some(2.0),
    matype: None,
    devtype: None,
};
const STOCH: StochParams = StochParams {
    fastk_period: Some(14),
    slowk_period: Some(3),
    slowk_ma_type: None,
    slowd_period: Some(3),
    slowd_ma_type: None,
};

fn deviation() -> StdDevParams {
    StdDevParams {
        period: Some(20),
        nbdev: Some(annual()),
    }
}

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    match form {
        Form::Columns => columns(line),
        Form::Updates => streams(line),
    }
}

fn columns(line: &'static str) -> Option<Run> {
    let mut returns = vec![];
    let kernel = Kernel::Auto;
    in_columns(move |s, [a, b, c]| {
        let at = s.close.len() - 1;
        match line {
            "RSI14" => rsi_into_slice(a, &RsiInput::from_slice(s.close, RSI), kernel).ok(),
            "SMA200" => sma_into_slice(a, &SmaInput::from_slice(s.close, SMA), kernel).ok(),
            "EMA50" => ema_into_slice(a, &EmaInput::from_slice(s.close, EMA), kernel).ok(),
            "MACD" => {
                let input = MacdInput::from_slice(s.close, MacdParams::default());
                macd_into(&input, a, b, c).ok()
            }
            "BBANDS20" => {
                let input = BollingerBandsInput::from_slice(s.close, BANDS);
                bollinger_bands_into_slices(a, b, c, &input, kernel).ok()
            }
            "ATR14" => {
                let input = AtrInput::from_slices(s.high, s.low, s.close, ATR);
                atr_into(&input, a).ok()
            }
            "ADX14" => {
                let input = AdxInput::from_slices(s.high, s.low, s.close, ADX);
                adx_into_slice(a, &input, kernel).ok()
            }
            "STOCH14.3.3" => {
                let input = StochInput::from_slices(s.high, s.low, s.close, STOCH);
                stoch_into_slices(a, b, &input, kernel).ok()
            }
            "OBV" => obv_into_slice(a, s.close, s.volume, kernel).ok(),
            _ => {
                log_returns(s.close, &mut returns);
                let input = StdDevInput::from_slice(&returns, deviation());
                stddev_into_slice(&mut a[1..], &input, kernel).ok()
            }
        }
        .expect("parameters in range");
        at
    })
}

fn streams(line: &str) -> Option<Run> {
    macro_rules! one {
        ($stream:expr, $($column:ident),+) => {{
            let stream = $stream.ok()?;
            bar_by_bar(Form::Updates, move |_| stream.clone(), |stream, s, at| {
                [stream.update($(s.$column[at]),+).unwrap_or(f64::NAN)]
            })
        }};
    }
    macro_rules! several {
        ($stream:expr, $outputs:literal, $($column:ident),+) => {{
            let stream = $stream;
            bar_by_bar(Form::Updates, move |_| stream.clone(), |stream, s, at| -> [f64; $outputs] {
                stream.update($(s.$column[at]),+).unwrap_or_default().into()
            })
        }};
    }
    match line {
        "RSI14" => one!(RsiStream::try_new(RSI), close),
        "SMA200" => one!(SmaStream::try_new(SMA), close),
        "EMA50" => one!(EmaStream::try_new(EMA), close),
        "MACD" => several!(MacdStream::new(12, 26, 9, "ema"), 3, close),
        "BBANDS20" => several!(BollingerBandsStream::try_new(BANDS).ok()?, 3, close),
        "ATR14" => one!(AtrStream::try_new(ATR), high, low, close),
        "ADX14" => one!(AdxStream::try_new(ADX), high, low, close),
        "STOCH14.3.3" => several!(StochStream::try_new(STOCH).ok()?, 2, high, low, close),
        "OBV" => {
            let stream = ObvStream::new();
            bar_by_bar(
                Form::Updates,
                move |_| stream.clone(),
                |stream, s, at| [stream.update(s.close[at], s.volume[at]).unwrap_or(f64::NAN)],
            )
        }
        _ => {
            let stream = StdDevStream::try_new(deviation()).ok()?;
            bar_by_bar(
                Form::Updates,
                move |_| stream.clone(),
                |stream, s, at| match at {
                    0 => [f64::NAN],
                    _ => [stream.update(log_return(s.close, at)).unwrap_or(f64::NAN)],
                },
            )
        }
    }
}
