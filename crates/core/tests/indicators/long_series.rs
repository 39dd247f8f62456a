//! Series longer than what vector code takes at a time.

use super::bars::{Bars, assert_same, variants};
use strikewise::indicators::catalogue;

/// Some pieces, and part of one.
const BARS: usize = 3_500;

#[test]
fn a_long_series_is_that_bar_by_bar() {
    let bars = Bars::walk(71, 100.0, BARS);
    for indicator in catalogue::all() {
        let columns = bars.columns(&indicator);
        for mut running in variants(&indicator) {
            let series = running.series(&columns).unwrap();
            let streamed = running.extend(&columns).unwrap();
            for (o, name) in indicator.outputs.iter().enumerate() {
                let what = format!("{} {name}", indicator.name);
                assert_same(&what, &series[o], &streamed[o]);
            }
        }
    }
}
