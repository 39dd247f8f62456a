//! Negative volume index.

use super::super::declare::indicator;
use super::volume_index::VolumeIndexMachine;

indicator! {
    /// Negative volume index: the close, counted only on the days when volume fell.
    ///
    /// # Formula
    /// `nvi[t] = nvi[t - 1] · close[t] / close[t - 1]` where `volume[t] < volume[t - 1]`, else `nvi[t - 1]`; from 1000.
    ///
    /// # Arguments
    /// Columns of equal length.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. A previous close of 0, and a step beyond the largest number,
    /// change nothing. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first.
    ///
    /// # Source
    /// P. Dysart; N. Fosback, *Stock Market Logic*, 1976. TA-Lib `NVI`, which `tests/ta_lib/NVI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let nvi = strikewise::indicators::nvi(&[10.0, 12.0, 13.0], &[100.0, 90.0, 95.0])?;
    /// assert_eq!(nvi, [1000.0, 1200.0, 1200.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    nvi (nvi_into) Nvi: NviMachine {
        group: Volume,
        ta_lib: Some("NVI"),
        inputs: [close, volume],
        parameters: {},
        output: nvi,
    }
}

type NviMachine = VolumeIndexMachine<false>;
