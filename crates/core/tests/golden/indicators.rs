//! The indicators by name.

use strikewise::{Result, indicators};

use crate::{Inputs, Output, Outputs};

/// A result of one column.
fn one(name: &'static str, column: Vec<f64>) -> Outputs {
    vec![(name, Output::Numbers(column))]
}

pub(crate) fn sma(i: &Inputs) -> Result<Outputs> {
    let average = indicators::sma(&i.numbers("close"), i.count("period"))?;
    Ok(one("sma", average))
}

pub(crate) fn ema(i: &Inputs) -> Result<Outputs> {
    let average = indicators::ema(&i.numbers("close"), i.count("period"))?;
    Ok(one("ema", average))
}

pub(crate) fn rsi(i: &Inputs) -> Result<Outputs> {
    let strength = indicators::rsi(&i.numbers("close"), i.count("period"))?;
    Ok(one("rsi", strength))
}

pub(crate) fn trange(i: &Inputs) -> Result<Outputs> {
    let (high, low, close) = (i.numbers("high"), i.numbers("low"), i.numbers("close"));
    Ok(one("trange", indicators::trange(&high, &low, &close)?))
}

pub(crate) fn atr(i: &Inputs) -> Result<Outputs> {
    let (high, low, close) = (i.numbers("high"), i.numbers("low"), i.numbers("close"));
    let range = indicators::atr(&high, &low, &close, i.count("period"))?;
    Ok(one("atr", range))
}

pub(crate) fn macd(i: &Inputs) -> Result<Outputs> {
    let lines = indicators::macd(
        &i.numbers("close"),
        i.count("fast_period"),
        i.count("slow_period"),
        i.count("signal_period"),
    )?;
    Ok(vec![
        ("macd", Output::Numbers(lines.macd)),
        ("signal", Output::Numbers(lines.signal)),
        ("histogram", Output::Numbers(lines.histogram)),
    ])
}

pub(crate) fn bbands(i: &Inputs) -> Result<Outputs> {
    let bands = indicators::bbands(
        &i.numbers("close"),
        i.count("period"),
        i.number("deviations_up"),
        i.number("deviations_down"),
        indicators::MovingAverage::Sma,
    )?;
    Ok(vec![
        ("upper", Output::Numbers(bands.upper)),
        ("middle", Output::Numbers(bands.middle)),
        ("lower", Output::Numbers(bands.lower)),
    ])
}

pub(crate) fn log_returns(i: &Inputs) -> Result<Outputs> {
    Ok(one(
        "log_returns",
        indicators::log_returns(&i.numbers("close"))?,
    ))
}

pub(crate) fn historical_volatility(i: &Inputs) -> Result<Outputs> {
    let volatility = indicators::historical_volatility(
        &i.numbers("close"),
        i.count("period"),
        i.number("periods_per_year"),
    )?;
    Ok(one("historical_volatility", volatility))
}

pub(crate) fn historical_volatility_rank(i: &Inputs) -> Result<Outputs> {
    let (volatility, window) = (i.numbers("volatility"), i.count("window"));
    let rank = indicators::historical_volatility_rank(&volatility, window)?;
    Ok(one("historical_volatility_rank", rank))
}

pub(crate) fn historical_volatility_percentile(i: &Inputs) -> Result<Outputs> {
    let (volatility, window) = (i.numbers("volatility"), i.count("window"));
    let percentile = indicators::historical_volatility_percentile(&volatility, window)?;
    Ok(one("historical_volatility_percentile", percentile))
}
