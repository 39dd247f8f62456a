//! Prices out of the four of a bar.

mod avgdev;
mod avgprice;
mod ha;
mod log_returns;
mod medprice;
mod typprice;
mod wclprice;

pub(crate) use log_returns::{log_return, log_returns_over};

super::declare::group![
    avgdev,
    avgprice,
    ha,
    log_returns,
    medprice,
    typprice,
    wclprice
];
