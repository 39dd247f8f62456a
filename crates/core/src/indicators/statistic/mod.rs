//! Statistics of windows.

mod beta;
mod correl;
mod kurtosis;
mod linearreg;
mod linearreg_angle;
mod linearreg_intercept;
mod linearreg_slope;
mod median;
mod paired_returns;
mod percentile;
mod percentrank;
mod rolling_beta;
mod rolling_correlation;
mod shape;
mod skewness;
mod stddev;
mod tsf;
mod var;
mod zscore;

pub(crate) use percentrank::PercentrankMachine;

super::declare::group![
    beta,
    correl,
    kurtosis,
    linearreg,
    linearreg_angle,
    linearreg_intercept,
    linearreg_slope,
    median,
    percentile,
    percentrank,
    rolling_beta,
    rolling_correlation,
    skewness,
    stddev,
    tsf,
    var,
    zscore,
];
