//! A vertical axis: its range, round numbers along it, and their labels.

/// From the least to the greatest of what a panel shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Range {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Range {
    /// The range of all finite values; `None` if there is none.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        values
            .into_iter()
            .filter(|value| value.is_finite())
            .map(|value| Self {
                low: value,
                high: value,
            })
            .reduce(Self::and)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    pub(crate) fn span(self) -> f64 {
        self.high - self.low
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.low <= other.low && other.high <= self.high
    }

    /// With room for lines at the ends, and for one that is flat.
    pub(crate) fn with_room(self, share: f64) -> Self {
        let room = if self.span() > 0.0 {
            share * self.span()
        } else if self.low == 0.0 {
            1.0
        } else {
            0.1 * self.low.abs()
        };
        Self {
            low: self.low - room,
            high: self.high + room,
        }
    }

    /// Round numbers inside, at most `most` of them but at least one or two.
    pub(crate) fn ticks(self, most: f64) -> Vec<f64> {
        let rough = self.span() / most;
        // Steps are 1, 2 or 5 times a power of ten. Read from text they are the nearest doubles; powers by
        // multiplication are not.
        let steps = (-12..=18).flat_map(|power| [1, 2, 5].map(|digit| format!("{digit}e{power}")));
        let step = steps
            .filter_map(|text| text.parse::<f64>().ok())
            .find(|&step| step >= rough)
            .unwrap_or(rough);
        let first = (self.low / step).ceil();
        let count = (self.high / step).floor() - first;
        (0..32)
            .map(f64::from)
            .take_while(|&i| i <= count)
            // A sum with 0 has no sign where it is 0.
            .map(|i| (first + i) * step + 0.0)
            .collect()
    }
}

/// A number as an axis shows it: three or four digits, thousands as k, M, G.
pub(crate) fn label(value: f64, step: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    for (unit, name) in [(1e9, "G"), (1e6, "M"), (1e4, "k")] {
        if value.abs() >= unit || step >= unit {
            let unit = if name == "k" { 1e3 } else { unit };
            return format!("{}{name}", shortest(value / unit, step / unit));
        }
    }
    shortest(value, step)
}

/// As few decimals as tell numbers a `step` apart.
fn shortest(value: f64, step: f64) -> String {
    let mut decimals = 0;
    let mut digit = step;
    while digit < 0.999_999 && decimals < 9 {
        digit *= 10.0;
        decimals += 1;
    }
    format!("{value:.decimals$}").replace('-', "−")
}

#[cfg(test)]
mod tests {
    use super::{Range, label};

    #[test]
    fn ticks_are_round_and_inside() {
        let range = Range {
            low: -7.3,
            high: 31.0,
        };
        assert_eq!(range.ticks(4.0), [0.0, 10.0, 20.0, 30.0]);
        let range = Range {
            low: 391.0,
            high: 422.0,
        };
        assert_eq!(range.ticks(4.0), [400.0, 410.0, 420.0]);
    }

    #[test]
    fn labels_are_short() {
        assert_eq!(label(0.25, 0.05), "0.25");
        assert_eq!(label(-1_500_000.0, 500_000.0), "−1.5M");
        assert_eq!(label(0.0, 500_000.0), "0");
        assert_eq!(label(420.0, 10.0), "420");
    }
}
