//! What a call costs that has little to do: short series.

use crate::contest::Contest;
use crate::run::{Run, add, pass};
use std::hint::black_box;
use std::time::Instant;
use strikewise::indicators::{rsi_into, sma_into};
use ta_lib::Core;

pub fn contest() -> Contest {
    macro_rules! line {
        ($ours:ident, $theirs:ident, $period:literal, $bars:literal) => {{
            let core = Core::new();
            vec![
                calls($bars, |close, column| {
                    $ours(close, $period, column).expect("parameters in range");
                    close.len() - 1
                }),
                calls($bars, move |close, column| {
                    let range = core.$theirs(0, close.len() - 1, close, $period, column);
                    range.expect("parameters in range").count.saturating_sub(1)
                }),
            ]
        }};
    }
    Contest {
        libraries: vec!["strikewise", "ta-lib"],
        lines: vec![
            ("RSI14, 1 bar", line!(rsi_into, rsi, 14, 1)),
            ("RSI14, 10 bars", line!(rsi_into, rsi, 14, 10)),
            ("RSI14, 100 bars", line!(rsi_into, rsi, 14, 100)),
            ("SMA20, 1 bar", line!(sma_into, sma, 20, 1)),
            ("SMA20, 10 bars", line!(sma_into, sma, 20, 10)),
            ("SMA20, 100 bars", line!(sma_into, sma, 20, 100)),
        ],
    }
}

/// Times calls of so many bars, one after the other through all series. The call says at which index its last value is.
fn calls(bars: usize, mut call: impl FnMut(&[f64], &mut [f64]) -> usize + 'static) -> Option<Run> {
    let mut column = vec![f64::NAN; bars];
    Some(Box::new(move |universe| {
        let mut last = [0.0; 3];
        let mut count = 0;
        let start = Instant::now();
        for series in universe.series() {
            let mut at = 0;
            for close in series.close.chunks_exact(bars) {
                at = call(black_box(close), &mut column);
                black_box(&mut column);
                count += 1;
            }
            add(&mut last, [column[at]]);
        }
        pass(universe, start, count, last)
    }))
}
