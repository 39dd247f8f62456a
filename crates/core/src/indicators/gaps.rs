//! The one gap policy: a bar without its values is skipped, the state is carried over it.
//!
//! Every indicator is written for a series without gaps. [`carry`] runs it over the bars that are
//! present, as if the others did not exist, and leaves NaN at the others.

/// Runs `indicator` over the bars at which every column is `present`; NaN at every other bar.
///
/// All columns have the same length. The outputs that `indicator` is given are as long as its inputs and
/// full of NaN. Bars missing at the start, the usual case, are sliced off; only a gap further inside costs
/// a copy of the columns.
pub(super) fn carry<const INPUTS: usize, const OUTPUTS: usize>(
    columns: [&[f64]; INPUTS],
    present: impl Fn(f64) -> bool + Copy,
    indicator: impl FnOnce([&[f64]; INPUTS], [&mut [f64]; OUTPUTS]),
) -> [Vec<f64>; OUTPUTS] {
    let bars = columns[0].len();
    let mut outputs = std::array::from_fn(|_| vec![f64::NAN; bars]);
    let present_at = |i: usize| columns.iter().all(|column| present(column[i]));
    let Some(start) = (0..bars).find(|&i| present_at(i)) else {
        return outputs;
    };

    let columns_from_start = columns.map(|column| &column[start..]);
    // A count has no early exit, so it compiles to vector code.
    let whole =
        |column: &&[f64]| column.iter().filter(|&&value| present(value)).count() == column.len();
    if columns_from_start.iter().all(whole) {
        let mut views = outputs.each_mut().map(|output| &mut output[start..]);
        indicator(columns_from_start, views.each_mut().map(|view| &mut **view));
        return outputs;
    }

    let compact = columns.map(|column| {
        (start..bars)
            .filter(|&i| present_at(i))
            .map(|i| column[i])
            .collect::<Vec<_>>()
    });
    let count = compact[0].len();
    indicator(
        compact.each_ref().map(Vec::as_slice),
        outputs.each_mut().map(|output| &mut output[..count]),
    );
    for output in &mut outputs {
        // From the back: a value never moves to the left, so none is overwritten before it moves.
        let mut source = count;
        for i in (0..bars).rev() {
            output[i] = if present_at(i) {
                source -= 1;
                output[source]
            } else {
                f64::NAN
            };
        }
    }
    outputs
}
