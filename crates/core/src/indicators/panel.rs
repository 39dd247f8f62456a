//! Many series at once.

use super::machine::Machine;
use super::presence::one_length;
use super::stream::Stream;
use crate::{Error, ErrorCode, Result};

/// How a matrix of many series lies in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Layout {
    /// One whole series after the other: `[series][bar]`, row-major.
    BySeries,
    /// All series at one bar, then at the next: `[bar][series]`, row-major.
    ByBar,
}

/// Series that are gathered together, so that a cache line is read once.
const TOGETHER: usize = 8;

impl<M: Machine<I, O>, const I: usize, const O: usize> Stream<M, I, O> {
    /// Every one of `series` series on its own, in matrices of one layout.
    pub(crate) fn panel(
        &self,
        names: &[&'static str; I],
        columns: [&[f64]; I],
        series: usize,
        layout: Layout,
    ) -> Result<[Vec<f64>; O]> {
        let bars = bars_of(names, &columns, series)?;
        let each = &mut self.each(names);
        match layout {
            Layout::BySeries => by_series(columns, bars, series, each),
            Layout::ByBar => {
                let mut outputs = std::array::from_fn(|_| vec![0.0; columns[0].len()]);
                let views = outputs.each_mut().map(Vec::as_mut_slice);
                by_bar_into(columns, bars, series, views, each)?;
                Ok(outputs)
            }
        }
    }

    /// [`panel`](Self::panel), into matrices of the caller.
    pub(crate) fn panel_into(
        &self,
        names: &[&'static str; I],
        columns: [&[f64]; I],
        series: usize,
        layout: Layout,
        outputs: [&mut [f64]; O],
    ) -> Result<()> {
        let bars = bars_of(names, &columns, series)?;
        one_length(names, &columns, &outputs)?;
        let each = &mut self.each(names);
        match layout {
            Layout::BySeries => by_series_into(columns, bars, series, outputs, each),
            Layout::ByBar => by_bar_into(columns, bars, series, outputs, each),
        }
    }

    fn each(
        &self,
        names: &[&'static str; I],
    ) -> impl FnMut([&[f64]; I], [&mut [f64]; O]) -> Result<()> {
        |columns, outputs| self.series(names, columns, outputs)
    }
}

/// What is done with the columns of each series. It is not part of the types below, so that they are compiled once for
/// each number of columns, not once for each indicator.
type Each<'a, const I: usize, const O: usize> =
    &'a mut dyn FnMut([&[f64]; I], [&mut [f64]; O]) -> Result<()>;

fn by_series<const I: usize, const O: usize>(
    columns: [&[f64]; I],
    bars: usize,
    series: usize,
    each: Each<I, O>,
) -> Result<[Vec<f64>; O]> {
    // The values of a series are made in the nearest cache, and then go to memory that need not be cleared first.
    let mut values: [Vec<f64>; O] = std::array::from_fn(|_| vec![0.0; bars]);
    let mut outputs: [Vec<f64>; O] = std::array::from_fn(|_| Vec::with_capacity(series * bars));
    for row in 0..series {
        let cells = row * bars..(row + 1) * bars;
        let columns = columns.map(|column| &column[cells.clone()]);
        each(columns, values.each_mut().map(Vec::as_mut_slice))?;
        for (output, values) in outputs.iter_mut().zip(&values) {
            output.extend_from_slice(values);
        }
    }
    Ok(outputs)
}

fn by_series_into<const I: usize, const O: usize>(
    columns: [&[f64]; I],
    bars: usize,
    series: usize,
    mut outputs: [&mut [f64]; O],
    each: Each<I, O>,
) -> Result<()> {
    for row in 0..series {
        let cells = row * bars..(row + 1) * bars;
        let columns = columns.map(|column| &column[cells.clone()]);
        let views = outputs.each_mut().map(|output| &mut output[cells.clone()]);
        each(columns, views)?;
    }
    Ok(())
}

fn by_bar_into<const I: usize, const O: usize>(
    columns: [&[f64]; I],
    bars: usize,
    series: usize,
    mut outputs: [&mut [f64]; O],
    each: Each<I, O>,
) -> Result<()> {
    let mut gathered: [Vec<f64>; I] = std::array::from_fn(|_| vec![0.0; TOGETHER * bars]);
    let mut values: [Vec<f64>; O] = std::array::from_fn(|_| vec![0.0; TOGETHER * bars]);
    for first in (0..series).step_by(TOGETHER) {
        let count = TOGETHER.min(series - first);
        for (column, gathered) in columns.iter().zip(&mut gathered) {
            for bar in 0..bars {
                let from = &column[bar * series + first..][..count];
                for (row, &value) in from.iter().enumerate() {
                    gathered[row * bars + bar] = value;
                }
            }
        }
        for row in 0..count {
            let cells = row * bars..(row + 1) * bars;
            let columns = gathered.each_ref().map(|column| &column[cells.clone()]);
            let views = values.each_mut().map(|output| &mut output[cells.clone()]);
            each(columns, views)?;
        }
        for (output, values) in outputs.iter_mut().zip(&values) {
            for bar in 0..bars {
                let into = &mut output[bar * series + first..][..count];
                for (row, value) in into.iter_mut().enumerate() {
                    *value = values[row * bars + bar];
                }
            }
        }
    }
    Ok(())
}

/// How many bars each series has.
fn bars_of<const I: usize>(
    names: &[&'static str; I],
    columns: &[&[f64]; I],
    series: usize,
) -> Result<usize> {
    let cells = columns[0].len();
    for (name, column) in names.iter().zip(columns) {
        if column.len() != cells {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                *name,
                format!("{} cells", column.len()),
                format!("must have as many cells as {}, {cells}", names[0]),
            ));
        }
    }
    if series == 0 && cells == 0 {
        return Ok(0);
    }
    if series == 0 || !cells.is_multiple_of(series) {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            names[0],
            format!("{cells} cells"),
            format!("must be whole series, {series} of one length"),
        ));
    }
    Ok(cells / series)
}
