//! Positive volume index.

use super::super::declare::indicator;
use super::volume_index::VolumeIndexMachine;

indicator! {
    /// Positive volume index: the close, counted only on the days when volume rose.
    ///
    /// # Formula
    /// `pvi[t] = pvi[t - 1] · close[t] / close[t - 1]` where `volume[t] > volume[t - 1]`, else `pvi[t - 1]`; from 1000.
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
    /// P. Dysart; N. Fosback, *Stock Market Logic*, 1976. TA-Lib `PVI`, which `tests/ta_lib/PVI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let pvi = strikewise::indicators::pvi(&[10.0, 8.0, 10.0], &[100.0, 90.0, 95.0])?;
    /// assert_eq!(pvi, [1000.0, 1000.0, 1250.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pvi (pvi_into) Pvi: PviMachine {
        group: Volume,
        ta_lib: Some("PVI"),
        inputs: [close, volume],
        parameters: {},
        output: pvi,
    }
}

type PviMachine = VolumeIndexMachine<true>;
