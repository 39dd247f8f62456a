//! Volatility of a whole series: a model that is fitted, a cone, and moves to expect.
//!
//! Estimators over a moving window are [indicators](crate::indicators): `historical_volatility`, `parkinson`,
//! `garman_klass`, `rogerssatchell`, `yang_zhang`, `ewma_volatility`, `realized_volatility`, `iv_rank` and
//! `iv_percentile`.
//!
//! | function | answers |
//! |---|---|
//! | [`garch`] | how volatility clusters and reverts, and a [forecast](Garch::forecast) |
//! | [`cone`] | which volatilities were usual over each horizon |
//! | [`expected_move`] | how far one deviation goes, from a volatility |
//! | [`expected_move_from_straddle`] | the same, from what options cost |

mod ascent;
mod cone;
mod garch;
mod likelihood;
mod straddle;

pub use crate::options::expected_move;
pub use cone::{Cone, cone};
pub use garch::{Garch, GarchStatus, garch};
pub use straddle::expected_move_from_straddle;
