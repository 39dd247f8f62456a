//! Price zones that later bars trade back into.

/// A range of prices below the market, or above it.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Zone {
    /// Whether the market left it upwards, and comes back to it from above.
    pub(super) is_bullish: bool,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// The share of its height that later bars have traded back into.
    depth: f64,
}

impl Zone {
    pub(super) fn new(is_bullish: bool, top: f64, bottom: f64) -> Self {
        Self {
            is_bullish,
            top,
            bottom,
            depth: 0.0,
        }
    }

    /// Takes a bar after the one that made the zone, and says whether some of it is left.
    #[inline]
    fn next(&mut self, high: f64, low: f64) -> bool {
        let (is_left, inside) = if self.is_bullish {
            (low > self.bottom, self.top - low)
        } else {
            (high < self.top, high - self.bottom)
        };
        if is_left && inside > 0.0 {
            self.depth = self.depth.max(inside / (self.top - self.bottom));
        }
        is_left
    }
}

/// What is said of the newest zone: direction, top, bottom, depth.
pub(super) type Newest = [f64; 4];

/// The newest zones that are left, at most a given number.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Zones {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    most: usize,
    /// Oldest first.
    zones: Vec<Zone>,
}

impl Zones {
    /// One at least.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            zones: Vec::new(),
        }
    }

    /// Takes a bar and gives the number of zones of which nothing is left after it.
    #[inline]
    pub(super) fn next(&mut self, high: f64, low: f64) -> f64 {
        let before = self.zones.len();
        self.zones.retain_mut(|zone| zone.next(high, low));
        (before - self.zones.len()) as f64
    }

    /// Adds the newest; the oldest makes room for it.
    pub(super) fn push(&mut self, zone: Zone) {
        while self.zones.len() >= self.most {
            self.zones.remove(0);
        }
        self.zones.push(zone);
    }

    #[inline]
    pub(super) fn newest(&self) -> Newest {
        self.zones
            .last()
            .map_or([0.0, f64::NAN, f64::NAN, f64::NAN], |zone| {
                [sign(zone.is_bullish), zone.top, zone.bottom, zone.depth]
            })
    }
}

/// 1 for up, -1 for down.
pub(super) fn sign(is_up: bool) -> f64 {
    if is_up { 1.0 } else { -1.0 }
}
