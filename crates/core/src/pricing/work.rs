//! What is left to do of a batch.

use super::columns::Columns;

/// Rows and the places of their results. No row depends on another, so that work can be cut in two anywhere
/// without a change in any bit.
pub(super) trait Work<'a>: Sized {
    /// Rows below which another thread is not worth its start; a multiple of every block.
    #[cfg(feature = "rayon")]
    const LEAST: usize;

    fn columns(&mut self) -> &mut Columns<'a>;

    /// The first `rows` rows, and the others.
    fn split_at(self, rows: usize) -> (Self, Self);

    fn run(self);
}
