//! What a position is worth after the market has moved.

use super::book::Portfolio;
use super::coverage::Input;
use super::position::Position;
use crate::strategies::{Instrument, OptionQuote, option_values_per_share};
use crate::{Error, ErrorCode, Result};

/// How a move of the market moves each underlying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum SpotMoves {
    /// All by the same fraction.
    #[default]
    Alike,
    /// Each by its beta times the fraction; positions without a beta are left out.
    ByBeta,
}

impl Portfolio {
    /// The fractions by which the underlying of a position moves.
    pub(super) fn moves_of(
        &self,
        position: &Position,
        moves: &[f64],
        how: SpotMoves,
    ) -> Result<std::result::Result<Vec<f64>, Input>> {
        let factor = match how {
            SpotMoves::Alike => 1.0,
            SpotMoves::ByBeta => match self.beta_of(position) {
                Ok(beta) => beta,
                Err(input) => return Ok(Err(input)),
            },
        };
        for (place, change) in moves.iter().enumerate() {
            let moved = factor * change;
            if !(moved > -1.0 && moved.is_finite()) {
                return Err(Error::new(
                    ErrorCode::InvalidParameter,
                    format!("spot_moves[{place}]"),
                    change,
                    format!("must leave {} a price above 0", position.underlying),
                ));
            }
        }
        Ok(Ok(moves.iter().map(|change| factor * change).collect()))
    }

    /// Dollars of a position after each move of its underlying, a change of its volatility (a fraction of it) and so many
    /// calendar days. An option that is over by then counts its intrinsic value.
    pub(super) fn values_dollars(
        &self,
        position: &Position,
        moves: &[f64],
        volatility_change: f64,
        days: i32,
    ) -> Result<std::result::Result<Vec<f64>, Input>> {
        let spot = match self.spot(position) {
            Ok(spot) => spot,
            Err(input) => return Ok(Err(input)),
        };
        let spots: Vec<f64> = moves.iter().map(|change| spot * (1.0 + change)).collect();
        let per_share = match &position.instrument {
            Instrument::Shares(_) => spots,
            Instrument::Option(option) => {
                let conditions = match self.conditions(position, option) {
                    Ok(conditions) => conditions,
                    Err(input) => return Ok(Err(input)),
                };
                let Some(volatility) = option.volatility else {
                    return Ok(Err(Input::Volatility));
                };
                let changed = OptionQuote {
                    volatility: Some(volatility * (1.0 + volatility_change)),
                    ..*option
                };
                let at = conditions.now.plus_days(days);
                match option_values_per_share(&conditions, &changed, at, &spots)? {
                    Some(values) if values.iter().all(|value| value.is_finite()) => values,
                    _ => return Ok(Err(Input::ModelValue)),
                }
            }
        };
        let size = position.size();
        Ok(Ok(per_share
            .into_iter()
            .map(|value| size * value)
            .collect()))
    }
}

/// Refuses a change of volatility that leaves none.
pub(super) fn check_volatility_change(argument: &str, change: f64) -> Result<()> {
    if change > -1.0 && change.is_finite() {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::InvalidParameter,
            argument.to_owned(),
            change,
            "must be above -1 and finite: a fraction of each volatility",
        ))
    }
}
