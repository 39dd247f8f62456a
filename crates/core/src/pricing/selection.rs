//! A choice of Greeks, computed in one pass.

use super::batch::Batch;
use super::columns::Columns;
use super::work::Work;
use super::{Greek, Greeks, OptionKind, Status};
use crate::Result;

impl Greeks {
    /// Chooses any Greeks, of first, second or third order, to be computed together: what they share is
    /// computed once. Asked for twice, one is computed once.
    ///
    /// # Examples
    /// ```
    /// use strikewise::pricing::{Greek, Greeks, OptionKind::Call};
    /// let chosen = Greeks::select(&[Greek::Vanna, Greek::Volga]);
    /// let columns = chosen.compute(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call])?;
    /// assert!((columns.column(Greek::Vanna).unwrap()[0] + 0.281_430_260_187_703_4).abs() < 1e-14);
    /// assert!((columns.column(Greek::Volga).unwrap()[0] - 9.850_059_106_569_62).abs() < 1e-13);
    /// assert_eq!(columns.column(Greek::Delta), None);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn select(greeks: &[Greek]) -> Selection {
        let mut chosen = Vec::with_capacity(greeks.len());
        for &greek in greeks {
            if !chosen.contains(&greek) {
                chosen.push(greek);
            }
        }
        Selection { greeks: chosen }
    }
}

/// Greeks chosen by [`Greeks::select`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    greeks: Vec<Greek>,
}

/// A column for each chosen Greek.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SelectedGreeks {
    /// In the order in which they were chosen; units as in [`Greek`].
    pub columns: Vec<(Greek, Vec<f64>)>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

impl SelectedGreeks {
    /// The column of a Greek, if it was chosen.
    #[must_use]
    pub fn column(&self, greek: Greek) -> Option<&[f64]> {
        self.columns
            .iter()
            .find(|(chosen, _)| *chosen == greek)
            .map(|(_, column)| &column[..])
    }
}

impl Selection {
    /// The chosen Greeks of European options, one row for each.
    ///
    /// # Arguments
    /// Columns of `n` rows or 1; units and domains in the [notation](super#notation).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
    ///
    /// # Examples
    /// See [`Greeks::select`].
    #[expect(
        clippy::too_many_arguments,
        reason = "the columns of the vocabulary, and what was chosen"
    )]
    pub fn compute(
        &self,
        spot: &[f64],
        strike: &[f64],
        years: &[f64],
        rate: &[f64],
        dividend_yield: &[f64],
        volatility: &[f64],
        kind: &[OptionKind],
    ) -> Result<SelectedGreeks> {
        let mut selected = SelectedGreeks::default();
        self.compute_into(
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            kind,
            &mut selected,
        )?;
        Ok(selected)
    }

    /// [`compute`](Selection::compute), into columns that are used again from call to call: what they held
    /// is replaced, and nothing is allocated once they are of this choice and long enough.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
    ///
    /// # Examples
    /// ```
    /// use strikewise::pricing::{Greek, Greeks, OptionKind::Put, SelectedGreeks};
    /// let chosen = Greeks::select(&[Greek::Charm]);
    /// let mut columns = SelectedGreeks::default();
    /// chosen.compute_into(&[100.0], &[90.0], &[0.25], &[0.04], &[0.01], &[0.3], &[Put], &mut columns)?;
    /// assert!((columns.columns[0].1[0] - 0.324_308_922_417_910_7).abs() < 1e-14);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[expect(
        clippy::too_many_arguments,
        reason = "the columns of the vocabulary, and where the answer goes"
    )]
    pub fn compute_into(
        &self,
        spot: &[f64],
        strike: &[f64],
        years: &[f64],
        rate: &[f64],
        dividend_yield: &[f64],
        volatility: &[f64],
        kind: &[OptionKind],
        selected: &mut SelectedGreeks,
    ) -> Result<()> {
        let columns = Columns::new(
            ("spot", spot),
            strike,
            years,
            rate,
            dividend_yield,
            ("volatility", volatility),
            kind,
        )?;
        self.evaluate(columns, selected, Work::run);
        Ok(())
    }

    /// Replaces what the result columns hold. `run` does the work, whole or in parts.
    pub(super) fn evaluate<'a, 'b>(
        &self,
        columns: Columns<'a>,
        selected: &'b mut SelectedGreeks,
        run: impl FnOnce(Batch<'a, 'b>),
    ) {
        if !self
            .greeks
            .iter()
            .eq(selected.columns.iter().map(|(greek, _)| greek))
        {
            selected.columns = self
                .greeks
                .iter()
                .map(|&greek| (greek, Vec::new()))
                .collect();
        }
        columns.evaluate(
            selected
                .columns
                .iter_mut()
                .map(|(greek, column)| (*greek, column)),
            &mut selected.status,
            run,
        );
    }
}
