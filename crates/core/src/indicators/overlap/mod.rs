//! Averages and bands in the unit of the price.

mod accbands;
mod alligator;
mod alma;
mod any;
mod bbands;
mod camarilla;
mod chandelier_exit;
mod cksp;
mod delayed;
mod dema;
mod demark_pivot_points;
mod donchian;
mod donchian_width;
mod ema;
mod fast_slow;
mod fibonacci_pivot_points;
mod frama;
mod hma;
mod ht_trendline;
mod ichimoku;
mod kama;
mod kc;
mod levels;
mod ma;
mod mama;
mod mavp;
mod mcgd;
mod midpoint;
mod midprice;
mod parabola;
mod pivot_points;
mod recursive;
mod rma;
mod sar;
mod sarext;
mod session_pivot_points;
mod sma;
mod supertrend;
mod swak_butter;
mod swak_gauss;
mod t3;
mod tema;
mod trima;
mod vidya;
mod vwma;
mod wma;
mod woodie_pivot_points;
mod zigzag;
mod zlema;

pub(crate) use any::AnyAverage;
pub(crate) use delayed::Delayed;
pub(crate) use fast_slow::FastSlowMachine;

super::declare::group![
    accbands,
    alligator,
    alma,
    bbands,
    camarilla,
    chandelier_exit,
    cksp,
    dema,
    demark_pivot_points,
    donchian,
    donchian_width,
    ema,
    fibonacci_pivot_points,
    frama,
    hma,
    ht_trendline,
    ichimoku,
    kama,
    kc,
    ma,
    mama,
    mavp,
    mcgd,
    midpoint,
    midprice,
    pivot_points,
    rma,
    sar,
    sarext,
    session_pivot_points,
    sma,
    supertrend,
    swak_butter,
    swak_gauss,
    t3,
    tema,
    trima,
    vidya,
    vwma,
    wma,
    woodie_pivot_points,
    zigzag,
    zlema,
];
