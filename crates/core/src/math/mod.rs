//! Numbers below the finance: polynomials, the normal distribution, elementary functions.
//!
//! Two families live here. The functions of [`normal`] are ordinary scalar functions on `libm`, and the same over
//! columns. Those of `lanes`, `mills` and `normal_lanes` have no branch and no call, and run on several numbers at once;
//! `simd` chooses on how many. Scalar and vector code run the same operations in the same
//! order and give the same bits.

pub(crate) mod bivariate_normal;
pub(crate) mod lanes;
#[cfg(test)]
mod last_places;
pub(crate) mod log_ratio;
pub(crate) mod mills;
pub mod normal;
mod normal_lanes;
pub(crate) mod polynomial;
pub(crate) mod simd;
