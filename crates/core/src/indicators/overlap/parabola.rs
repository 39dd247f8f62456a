//! Wilder's parabolic stop, for one acceleration or one on each side.

/// How a stop accelerates on one side.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Side {
    initial: f64,
    step: f64,
    maximum: f64,
}

impl Side {
    /// No step is larger than the maximum.
    pub(crate) fn new(initial: f64, step: f64, maximum: f64) -> Self {
        Self {
            initial: initial.min(maximum),
            step: step.min(maximum),
            maximum,
        }
    }
}

/// How a stop accelerates, and where it begins.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Acceleration {
    pub(crate) long: Side,
    pub(crate) short: Side,
    /// Where the first stop is, long if positive and short if negative; 0 leaves it to the first two bars.
    pub(crate) start: f64,
    /// The share by which a stop is moved away when the trend turns.
    pub(crate) offset: f64,
}

impl Acceleration {
    pub(crate) fn symmetric(step: f64, maximum: f64) -> Self {
        let side = Side::new(step, step, maximum);
        Self {
            long: side,
            short: side,
            start: 0.0,
            offset: 0.0,
        }
    }
}

/// The stop, bar by bar.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Parabola {
    acceleration: Acceleration,
    /// High and low of the bar before.
    before: Option<[f64; 2]>,
    trend: Option<Trend>,
}

/// A trend and its stop.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Trend {
    is_long: bool,
    stop: f64,
    extreme: f64,
    factor: f64,
}

impl Parabola {
    pub(crate) fn new(acceleration: Acceleration) -> Self {
        Self {
            acceleration,
            before: None,
            trend: None,
        }
    }

    /// Takes a bar and gives the stop that it met, and whether the trend is up; nothing at the first bar.
    #[inline]
    pub(crate) fn next(&mut self, high: f64, low: f64) -> Option<(f64, bool)> {
        let [mut before_high, mut before_low] = self.before.replace([high, low])?;
        let mut trend = if let Some(trend) = self.trend {
            trend
        } else {
            let trend = self.begin([before_high, before_low], [high, low]);
            // The first stop minds its own bar only.
            [before_high, before_low] = [high, low];
            trend
        };
        // A stop is beyond both of the last two bars.
        let above = before_high.max(high);
        let below = before_low.min(low);
        let is_met = if trend.is_long {
            low <= trend.stop
        } else {
            high >= trend.stop
        };
        let side = |is_long| {
            if is_long {
                self.acceleration.long
            } else {
                self.acceleration.short
            }
        };
        if is_met {
            trend.is_long = !trend.is_long;
            trend.stop = trend.extreme;
            trend.factor = side(trend.is_long).initial;
        }
        if is_met && trend.is_long {
            trend.stop = trend.stop.min(below);
            trend.stop -= trend.stop * self.acceleration.offset;
            trend.extreme = high;
        } else if is_met {
            trend.stop = trend.stop.max(above);
            trend.stop += trend.stop * self.acceleration.offset;
            trend.extreme = low;
        }
        let met = (trend.stop, trend.is_long);
        let is_further = if trend.is_long {
            high > trend.extreme
        } else {
            low < trend.extreme
        };
        if !is_met && is_further {
            trend.extreme = if trend.is_long { high } else { low };
            let side = side(trend.is_long);
            trend.factor = (trend.factor + side.step).min(side.maximum);
        }
        trend.stop += trend.factor * (trend.extreme - trend.stop);
        trend.stop = if trend.is_long {
            trend.stop.min(below)
        } else {
            trend.stop.max(above)
        };
        self.trend = Some(trend);
        Some(met)
    }

    /// The trend that two bars begin.
    fn begin(&self, before: [f64; 2], now: [f64; 2]) -> Trend {
        let [before_high, before_low] = before;
        let [high, low] = now;
        let start = self.acceleration.start;
        let is_long = if start == 0.0 {
            let (up, down) = (high - before_high, before_low - low);
            !(down > 0.0 && up < down)
        } else {
            start > 0.0
        };
        let stop = if start != 0.0 {
            start.abs()
        } else if is_long {
            before_low
        } else {
            before_high
        };
        Trend {
            is_long,
            stop,
            extreme: if is_long { high } else { low },
            factor: if is_long {
                self.acceleration.long.initial
            } else {
                self.acceleration.short.initial
            },
        }
    }
}
