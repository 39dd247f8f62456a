//! Wilder's swing of a bar.

/// The swing index, which compares each bar with the one before.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Swing {
    limit_move: f64,
    /// Close and body of the bar before.
    previous: Option<[f64; 2]>,
}

impl Swing {
    pub(super) fn new(limit_move: f64) -> Self {
        Self {
            limit_move,
            previous: None,
        }
    }

    /// Takes a bar, open to close; nothing at the first.
    #[inline(always)]
    pub(super) fn next(&mut self, [open, high, low, close]: [f64; 4]) -> Option<f64> {
        let body = close - open;
        let [previous, previous_body] = self.previous.replace([close, body])?;
        let up = (high - previous).abs();
        let down = (low - previous).abs();
        let longest = (up - 0.5 * down)
            .max(down - 0.5 * up)
            .max((high - low).abs());
        let range = longest + 0.25 * previous_body.abs();
        if range == 0.0 {
            return Some(0.0);
        }
        let way = (close - previous) + 0.5 * body + 0.25 * previous_body;
        Some(50.0 * (way / range) * (up.max(down) / self.limit_move))
    }
}
