//! Series in vector code, eight bars at a time.
//!
//! No closures here, nor in the loops over octets: they are not compiled with the instructions of the vectors.

use crate::math::simd::Lanes;

/// How many bars are taken together, whatever the vectors of the machine.
pub(crate) const OCTET: usize = 8;

/// Columns that are read, and columns that are written, eight bars at a time. All are of one length.
pub(crate) struct Octets<'a, const I: usize, const O: usize> {
    columns: [&'a [f64]; I],
    outputs: [&'a mut [f64]; O],
    bars: usize,
    from: usize,
}

impl<'a, const I: usize, const O: usize> Octets<'a, I, O> {
    #[inline(always)]
    pub(crate) fn new(columns: [&'a [f64]; I], mut outputs: [&'a mut [f64]; O]) -> Self {
        let bars = columns[0].len();
        for output in &mut outputs {
            *output = &mut std::mem::take(output)[..bars];
        }
        Self {
            columns: columns.map(|column| &column[..bars]),
            outputs,
            bars,
            from: 0,
        }
    }

    /// The next eight bars, if there are any; of the last eight, those beyond the end are zeros.
    #[inline(always)]
    pub(crate) fn load<E: Lanes>(&self) -> Option<[E; I]> {
        if self.from >= self.bars {
            return None;
        }
        let mut values = [E::splat(0.0); I];
        for (values, column) in values.iter_mut().zip(self.columns) {
            *values = load(&column[self.from..]);
        }
        Some(values)
    }

    /// What these eight bars give.
    #[inline(always)]
    pub(crate) fn store<E: Lanes>(&mut self, values: [E; O]) {
        for (values, output) in values.iter().zip(&mut self.outputs) {
            store(*values, &mut output[self.from..]);
        }
        self.from += OCTET;
    }
}

/// The first eight of some numbers; zeros where there are fewer.
#[inline(always)]
pub(crate) fn load<E: Lanes>(from: &[f64]) -> E {
    if from.len() >= OCTET {
        return E::load(from);
    }
    let mut octet = [0.0; OCTET];
    octet[..from.len()].copy_from_slice(from);
    E::load(&octet)
}

/// Into the first eight of some places, or into all if there are fewer.
#[inline(always)]
pub(crate) fn store<E: Lanes>(values: E, into: &mut [f64]) {
    if into.len() >= OCTET {
        values.store(into);
    } else {
        let mut octet = [0.0; OCTET];
        values.store(&mut octet);
        into.copy_from_slice(&octet[..into.len()]);
    }
}
