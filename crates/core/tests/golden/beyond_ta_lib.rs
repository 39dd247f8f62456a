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
    skewness("values"; count "period")
    gap_percent("open", "close"; )
}

/// The function of an indicator with several outputs: its columns, its parameters, and the outputs in their order.
macro_rules! several {
    ($($function:ident($($column:literal),+; $($kind:ident $parameter:literal),*) -> $($output:ident)+;)+) => {
        $(
            pub(crate) fn $function(i: &Inputs) -> Result<Outputs> {
                let lines = indicators::$function(
                    $(&i.numbers($column),)+
                    $(i.$kind($parameter),)*
                )?;
                Ok(vec![$((stringify!($output), Output::Numbers(lines.$output))),+])
            }
        )+
    };
}

several! {
    session_vwap_bands("high", "low", "close", "volume", "session"; number "deviations") -> upper middle lower;
    chandelier_exit("high", "low", "close"; count "period", number "multiplier") -> long_exit short_exit;
    alligator(
        "high", "low";
        count "jaw_period", count "jaw_offset", count "teeth_period", count "teeth_offset",
        count "lips_period", count "lips_offset"
    ) -> jaw teeth lips;
    high_low_distance("high", "low", "close"; count "period") -> from_high from_low;
    fibonacci_pivot_points("high", "low", "close"; )
        -> pivot resistance_1 resistance_2 resistance_3 support_1 support_2 support_3;
    woodie_pivot_points("open", "high", "low"; )
        -> pivot resistance_1 resistance_2 resistance_3 support_1 support_2 support_3;
    demark_pivot_points("open", "high", "low", "close"; ) -> pivot resistance_1 support_1;
}
