//! How far prices move.

mod adr;
mod atr;
mod atr_trailing_stop;
mod band;
mod bbw;
mod cvi;
mod ewma_volatility;
mod garman_klass;
mod historical_volatility;
mod historical_volatility_percentile;
mod historical_volatility_rank;
mod iv_percentile;
mod iv_rank;
mod massi;
mod mean_range;
mod natr;
mod parkinson;
mod percentb;
mod realized_volatility;
mod rogerssatchell;
mod rvi;
mod rvir;
mod trange;
mod ulcer_index;
mod yang_zhang;

pub(crate) use band::Band;
pub(crate) use mean_range::MeanRange;
pub(crate) use trange::{true_range, true_ranges};

super::declare::group![
    adr,
    atr,
    atr_trailing_stop,
    bbw,
    cvi,
    ewma_volatility,
    garman_klass,
    historical_volatility,
    historical_volatility_percentile,
    historical_volatility_rank,
    iv_percentile,
    iv_rank,
    massi,
    natr,
    parkinson,
    percentb,
    realized_volatility,
    rogerssatchell,
    rvi,
    rvir,
    trange,
    ulcer_index,
    yang_zhang,
];
