//! The cells of memory that JavaScript and the addon share.

use napi::bindgen_prelude::Float64Array;
use strikewise_js::CELLS;

/// What `native.cjs` writes behind the cells, and reads there: the function or the indicator, how many arguments are given,
/// which of them are columns, and what came of the call; before a call with columns, the last is the one output that is wanted, or -1
/// for all.
pub(crate) type Registers = [f64; 4];

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

    /// The cells and the registers, if they are as many as there should be.
    #[inline]
    pub(crate) fn split(&mut self) -> Option<(&mut [f64; CELLS], &mut Registers)> {
        // SAFETY: the array was made by `native.cjs` for this one purpose and is seen by nobody else; it is never detached
        // or resized; JavaScript of this world waits while Rust runs, and other worlds have arrays of their own.
        #[expect(unsafe_code, reason = "memory of JavaScript's is written in place")]
        let cells = unsafe { self.0.as_mut() };
        let (cells, registers) = cells.split_first_chunk_mut()?;
        Some((cells, registers.try_into().ok()?))
    }
}

/// A whole number that JavaScript wrote into a register.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only 32 bits are written"
)]
pub(crate) fn whole(register: f64) -> u32 {
    register as u32
}
