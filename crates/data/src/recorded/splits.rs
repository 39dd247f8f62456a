//! Splits in bars that are not adjusted: a share that opens at half its last close has been split, and
//! an average across that day would be wrong.

use strikewise::market::Bars;
use strikewise::time::Date;

/// How far the overnight ratio may be from a whole number.
const TOLERANCE: f64 = 0.05;

/// One split: so many new shares for an old one (below 1: a reverse split).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Split {
    pub(super) date: Date,
    pub(super) ratio: f64,
}

/// Finds splits by overnight jumps to a whole ratio of 2 or more, or to its inverse, and rescales what lies
/// before them.
pub(super) fn adjust(bars: &mut Bars) -> Vec<Split> {
    let mut splits = Vec::new();
    for day in 1..bars.date.len() {
        let jump = bars.close[day - 1] / bars.open[day];
        let Some(ratio) = whole(jump).or_else(|| whole(1.0 / jump).map(f64::recip)) else {
            continue;
        };
        let before = [
            &mut bars.open[..day],
            &mut bars.high[..day],
            &mut bars.low[..day],
            &mut bars.close[..day],
        ];
        for column in before {
            for price in column {
                *price /= ratio;
            }
        }
        for volume in &mut bars.volume[..day] {
            *volume *= ratio;
        }
        splits.push(Split {
            date: bars.date[day],
            ratio,
        });
    }
    splits
}

fn whole(jump: f64) -> Option<f64> {
    let nearest = jump.round();
    (nearest >= 2.0 && (jump / nearest - 1.0).abs() < TOLERANCE).then_some(nearest)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn bars(open: &[f64], close: &[f64]) -> Bars {
        let first: Date = "2014-06-02".parse().unwrap();
        Bars {
            date: (0..)
                .take(close.len())
                .map(|day| first.plus_days(day))
                .collect(),
            open: open.to_vec(),
            high: close.to_vec(),
            low: open.to_vec(),
            close: close.to_vec(),
            volume: vec![700.0; close.len()],
        }
    }

    #[test]
    fn a_split_rescales_what_lies_before() {
        let mut seven = bars(&[640.0, 650.0, 92.7], &[644.0, 645.57, 93.7]);
        let splits = adjust(&mut seven);
        assert_eq!(splits.len(), 1);
        assert_eq!(splits[0].ratio, 7.0);
        assert_eq!(splits[0].date, seven.date[2]);
        assert_eq!(seven.close[0], 92.0);
        assert_eq!(seven.volume, [4900.0, 4900.0, 700.0]);
    }

    #[test]
    fn a_reverse_split_too() {
        let mut tenth = bars(&[4.4, 4.5, 45.1], &[4.4, 4.5, 45.0]);
        assert_eq!(adjust(&mut tenth)[0].ratio, 0.1);
        assert!((tenth.close[1] - 45.0).abs() < 1e-12);
    }

    #[test]
    fn a_bad_day_is_no_split() {
        let mut crash = bars(&[100.0, 62.0, f64::NAN], &[100.0, 60.0, 61.0]);
        assert_eq!(adjust(&mut crash), []);
        assert_eq!(crash.close[0], 100.0);
    }
}
