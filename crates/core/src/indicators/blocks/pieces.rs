//! Long series in pieces that stay in the nearest cache.

/// Values of a series that are taken together, at least.
const PIECE: usize = 1024;

/// A piece of a series: results are wanted from `start` to `end`, and the values from `from` on take part in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The pieces of a series of `values` for windows of `period`: no shorter than the windows, so that values that are
/// looked at twice are at most as many again.
#[inline(always)]
pub(super) fn pieces(values: usize, period: usize) -> impl Iterator<Item = Piece> {
    let length = PIECE.max(period);
    (0..values).step_by(length).map(move |start| Piece {
        from: start.saturating_sub(period - 1),
        start,
        end: (start + length).min(values),
    })
}

/// How many values the longest piece looks at.
#[inline(always)]
pub(super) fn longest(values: usize, period: usize) -> usize {
    values.min(PIECE.max(period) + period)
}
