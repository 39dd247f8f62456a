//! The cells of memory that JavaScript and the addon share.

use napi::bindgen_prelude::Float64Array;
use strikewise_js::CELLS;

/// An array of JavaScript's that is kept alive.
pub(crate) struct Cells(Float64Array);

impl std::fmt::Debug for Cells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cells({})", self.0.len())
    }
}

impl Cells {
    pub(crate) const fn new(cells: Float64Array) -> Self {
        Self(cells)
    }

    /// Runs what reads and writes the cells, if they are as many as there should be.
    #[inline]
    pub(crate) fn with<T>(&mut self, run: impl FnOnce(&mut [f64; CELLS]) -> T) -> Option<T> {
        // SAFETY: the array was made by `native.js` for this one purpose and is seen by nobody else; it is never detached
        // or resized; JavaScript of this world waits while Rust runs, and other worlds have arrays of their own.
        #[expect(unsafe_code, reason = "memory of JavaScript's is written in place")]
        let cells = unsafe { self.0.as_mut() };
        cells.try_into().ok().map(run)
    }
}
