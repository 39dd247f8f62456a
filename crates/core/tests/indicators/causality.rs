//! No value knows a later bar: what comes after may be cut off, or be anything else.

use super::bars::{Bars, assert_same, variants};
use strikewise::indicators::catalogue;

const BARS: usize = 200;

#[test]
fn later_bars_change_nothing() {
    let bars = Bars::walk(61, 100.0, BARS);
    for indicator in catalogue::all() {
        let columns = bars.columns(&indicator);
        for running in variants(&indicator) {
            let whole = running.series(&columns).unwrap();
            for kept in (0..BARS).step_by(7) {
                let first: Vec<&[f64]> = columns.iter().map(|column| &column[..kept]).collect();
                let other = bars.first(kept).then(&Bars::walk(62, 300.0, 30));
                let cut = running.series(&first).unwrap();
                let changed = running.series(&other.columns(&indicator)).unwrap();
                for (o, name) in indicator.outputs.iter().enumerate() {
                    let what = format!("{} {name} of {kept} bars", indicator.name);
                    assert_same(&what, &cut[o], &whole[o][..kept]);
                    assert_same(&what, &changed[o][..kept], &whole[o][..kept]);
                }
            }
        }
    }
}
