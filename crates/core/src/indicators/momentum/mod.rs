//! Oscillators and measures of trend.

mod ac;
mod adx;
mod adxr;
mod ao;
mod apo;
mod aroon;
mod aroonosc;
mod asi;
mod bop;
mod cci;
mod cg;
mod chop;
mod choptr;
mod cmo;
mod cmou;
mod coppock;
mod crsi;
mod cti;
mod directional;
mod dosc;
mod dpo;
mod dx;
mod er;
mod eri;
mod fisher;
mod fosc;
mod fractal;
mod gap_percent;
mod high_low_distance;
mod ibs;
mod imi;
mod kdj;
mod kst;
mod kstext;
mod macd;
mod macdext;
mod macdfix;
mod mfi;
mod minus_di;
mod minus_dm;
mod mom;
mod one_sided;
mod plus_di;
mod plus_dm;
mod ppo;
mod pso;
mod qstick;
mod rate;
mod relative_strength;
mod roc;
mod rocp;
mod rocr;
mod rocr100;
mod rsi;
mod si;
mod smi;
mod sqzmom;
mod stc;
mod stoch;
mod stochastic;
mod stochf;
mod stochrsi;
mod swing;
mod trix;
mod tsi;
mod ultosc;
mod vhf;
mod vortex;
mod wad;
mod wavetrend;
mod willr;

super::declare::group![
    ac,
    adx,
    adxr,
    ao,
    apo,
    aroon,
    aroonosc,
    asi,
    bop,
    cci,
    cg,
    chop,
    choptr,
    cmo,
    cmou,
    coppock,
    crsi,
    cti,
    dosc,
    dpo,
    dx,
    er,
    eri,
    fisher,
    fosc,
    fractal,
    gap_percent,
    high_low_distance,
    ibs,
    imi,
    kdj,
    kst,
    kstext,
    macd,
    macdext,
    macdfix,
    mfi,
    minus_di,
    minus_dm,
    mom,
    plus_di,
    plus_dm,
    ppo,
    pso,
    qstick,
    relative_strength,
    roc,
    rocp,
    rocr,
    rocr100,
    rsi,
    si,
    smi,
    sqzmom,
    stc,
    stoch,
    stochf,
    stochrsi,
    trix,
    tsi,
    ultosc,
    vhf,
    vortex,
    wad,
    wavetrend,
    willr,
];
