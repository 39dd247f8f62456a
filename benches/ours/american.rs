//! American options by the exercise boundary.

use strikewise_benches::implementation::Implementation;

/// What this file offers.
pub(crate) const ALL: &[Implementation] = &[];
