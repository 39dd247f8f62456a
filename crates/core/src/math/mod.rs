//! Numbers below the finance: polynomials, the normal distribution, elementary functions.
//!
//! Two families live here. The functions of [`normal`] are ordinary scalar functions on `libm`. Those
//! of `straight` and `mills` have no branch and no call, so that a loop over them compiles to vector
//! instructions; `simd` chooses which. Scalar and vector code run the same operations in the same
//! order and give the same bits.

pub(crate) mod log_ratio;
pub(crate) mod mills;
pub mod normal;
pub(crate) mod polynomial;
pub(crate) mod simd;
pub(crate) mod straight;
