//! Indicators that TA-Lib lacks, by name.

use strikewise::{Result, indicators};

use crate::{Inputs, Output, Outputs};

/// The function of an indicator with one output: its columns, then its parameters.
macro_rules! one {
    ($($function:ident($($column:literal),+; $($kind:ident $parameter:literal),*))+) => {
        $(
            pub(crate) fn $function(i: &Inputs) -> Result<Outputs> {
                let values = indicators::$function(
                    $(&i.numbers($column),)+
                    $(i.$kind($parameter),)*
                )?;
                Ok(vec![(stringify!($function), Output::Numbers(values))])
            }
        )+
    };
}

one! {
    parkinson("high", "low"; count "period", number "periods_per_year")
    garman_klass("open", "high", "low", "close"; count "period", number "periods_per_year")
    yang_zhang("open", "high", "low", "close"; count "period", number "periods_per_year")
    ewma_volatility("close"; number "lambda", count "period", number "periods_per_year")
    realized_volatility("close"; count "window", number "periods_per_year")
    ulcer_index("close"; count "period")
    iv_rank("implied_volatility"; count "window")
    iv_percentile("implied_volatility"; count "window")
    zscore("values"; count "period", count "delta_degrees_of_freedom")
    rolling_beta("close", "benchmark"; count "period")
    rolling_correlation("close", "benchmark"; count "period")
    relative_strength("close", "benchmark"; count "period")
    anchored_vwap("high", "low", "close", "volume", "anchor"; )
    session_vwap("high", "low", "close", "volume", "session"; )
}
