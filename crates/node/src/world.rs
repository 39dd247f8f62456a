//! What one JavaScript world shares with the addon.

use strikewise::{Error, Result};
use strikewise_js::{CELLS, Computed, Given, Indicators};

use crate::cells::{Cells, whole};

/// The cells, and the indicators that are fed bar by bar.
#[derive(Debug)]
pub(crate) struct World {
    cells: Cells,
    pub(crate) indicators: Indicators,
    /// Why the last bar was refused.
    pub(crate) refusal: Option<Error>,
}

/// What is done with a bar.
pub(crate) type Step = fn(&mut Indicators, u32, &mut [f64; CELLS]) -> Result<bool>;

impl World {
    pub(crate) fn new(cells: Cells) -> Self {
        Self {
            cells,
            indicators: Indicators::default(),
            refusal: None,
        }
    }

    /// Calls the function in the registers with the numbers in the cells: how many answers are there, or -1.
    #[inline]
    pub(crate) fn scalar(&mut self) {
        if let Some((cells, [function, count, _, result])) = self.cells.split() {
            *result = strikewise_js::scalar(whole(*function), whole(*count), cells).into();
        }
    }

    /// Gives the bar in the cells to an indicator: 1 if there are values, 0 if not, -1 if it was refused.
    #[inline]
    pub(crate) fn step(&mut self, step: Step) {
        let Some((cells, [place, _, _, result])) = self.cells.split() else {
            return;
        };
        *result = match step(&mut self.indicators, whole(*place), cells) {
            Ok(has_values) => u8::from(has_values).into(),
            Err(error) => {
                self.refusal = Some(error);
                -1.0
            }
        };
    }

    /// Calls the function in the registers with columns, and the numbers in the cells: the answer, and which output is wanted.
    pub(crate) fn columns<'m>(
        &mut self,
        columns: &[Given],
        memory: impl FnOnce(usize, usize) -> Option<Vec<&'m mut [f64]>>,
    ) -> Option<(Computed, Option<usize>)> {
        let (cells, &mut [function, count, places, wanted]) = self.cells.split()?;
        let computed = strikewise_js::columns(
            whole(function),
            whole(count),
            cells,
            whole(places),
            columns,
            memory,
        )?;
        Some((computed, (wanted >= 0.0).then(|| whole(wanted) as usize)))
    }
}
