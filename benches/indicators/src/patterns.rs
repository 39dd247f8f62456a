//! The 61 candlestick patterns, ours and TA-Lib's.

use crate::contest::Contest;
use crate::run::{Run, add, in_columns, pass};
use std::hint::black_box;
use std::time::Instant;
use strikewise::indicators::catalogue;
use ta_lib::{Core, OutRange, RetCode};

/// A pattern of TA-Lib: open, high, low and close in, signals out.
type Pattern = fn(&Core, [&[f64]; 4], &mut [i32]) -> Result<OutRange, RetCode>;

macro_rules! patterns {
    ($($name:ident $(($penetration:literal))?)+) => {
        [$((stringify!($name), |core, [open, high, low, close], signals| {
            core.$name(0, close.len() - 1, open, high, low, close, $($penetration,)? signals)
        })),+]
    };
}

/// With the penetration that is usual, where there is one.
const PATTERNS: [(&str, Pattern); 61] = patterns! {
    cdl2crows cdl3blackcrows cdl3inside cdl3linestrike cdl3outside cdl3starsinsouth cdl3whitesoldiers
    cdlabandonedbaby(0.3) cdladvanceblock cdlbelthold cdlbreakaway cdlclosingmarubozu cdlconcealbabyswall
    cdlcounterattack cdldarkcloudcover(0.5) cdldoji cdldojistar cdldragonflydoji cdlengulfing
    cdleveningdojistar(0.3) cdleveningstar(0.3) cdlgapsidesidewhite cdlgravestonedoji cdlhammer cdlhangingman
    cdlharami cdlharamicross cdlhighwave cdlhikkake cdlhikkakemod cdlhomingpigeon cdlidentical3crows cdlinneck
    cdlinvertedhammer cdlkicking cdlkickingbylength cdlladderbottom cdllongleggeddoji cdllongline cdlmarubozu
    cdlmatchinglow cdlmathold(0.5) cdlmorningdojistar(0.3) cdlmorningstar(0.3) cdlonneck cdlpiercing
    cdlrickshawman cdlrisefall3methods cdlseparatinglines cdlshootingstar cdlshortline cdlspinningtop
    cdlstalledpattern cdlsticksandwich cdltakuri cdltasukigap cdlthrusting cdltristar cdlunique3river
    cdlupsidegap2crows cdlxsidegap3methods
};

pub fn contest() -> Contest {
    Contest {
        libraries: vec!["strikewise", "ta-lib"],
        lines: PATTERNS
            .map(|(name, pattern)| (name, vec![strikewise(name), ta_lib(pattern)]))
            .into(),
    }
}

/// Through the catalogue: the choice at run time costs nothing beside a series.
fn strikewise(name: &str) -> Option<Run> {
    let indicator = catalogue::find(name)?;
    let pattern = indicator.with(&[]).expect("parameters in range");
    in_columns(move |s, [a]| {
        pattern
            .series_into(&[s.open, s.high, s.low, s.close], &mut [a])
            .expect("columns of one length");
        s.close.len() - 1
    })
}

fn ta_lib(pattern: Pattern) -> Option<Run> {
    let core = Core::new();
    let mut signals = vec![];
    Some(Box::new(move |universe| {
        signals.resize(universe.bars, 0);
        let mut last = [0.0; 3];
        let start = Instant::now();
        for s in universe.series() {
            let range = pattern(&core, [s.open, s.high, s.low, s.close], &mut signals);
            black_box(&mut signals);
            let at = range.expect("parameters in range").count - 1;
            add(&mut last, [f64::from(signals[at])]);
        }
        pass(universe, start, universe.cells(), last)
    }))
}
