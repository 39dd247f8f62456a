//! Dominant cycles.

mod ht_dcperiod;
mod ht_dcphase;
mod ht_phasor;
mod ht_sine;
mod ht_trendmode;
mod phase;
mod second_order;
mod swak_2php;
mod swak_bp;
mod swak_hp;
mod transform;
mod trendline;

pub(crate) use second_order::{SecondOrder, two_pole};
pub(crate) use transform::Transform;
pub(crate) use trendline::Trendline;

super::declare::group![
    ht_dcperiod,
    ht_dcphase,
    ht_phasor,
    ht_sine,
    ht_trendmode,
    swak_2php,
    swak_bp,
    swak_hp,
];
