//! Profit over moves of the market, by Greeks and by full revaluation.

use super::book::Portfolio;
use super::coverage::{Coverage, Input};
use super::position::Position;
use super::revaluation::{SpotMoves, check_volatility_change};
use crate::Result;

/// Profit of the book at one move.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LadderRow {
    /// Move of the market, a fraction.
    pub spot_move: f64,
    /// By delta.
    pub delta_dollars: f64,
    /// By gamma.
    pub gamma_dollars: f64,
    /// By vega.
    pub vega_dollars: f64,
    /// By the three together.
    pub greeks_dollars: f64,
    /// By valuing every position anew.
    pub revaluation_dollars: f64,
    /// What the Greeks say too much: theirs less that of the revaluation.
    pub difference_dollars: f64,
}

/// Profit over moves of the market, at once and with one change of volatility.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ladder {
    /// Change of every volatility, a fraction of it.
    pub volatility_change: f64,
    /// How the market's moves become those of the underlyings.
    pub how: SpotMoves,
    /// A row for each move, in their order.
    pub rows: Vec<LadderRow>,
    /// Of how many positions; the same in both ways.
    pub coverage: Coverage,
}

impl Ladder {
    /// 1, 2, 5, 10, 15 and 20 percent down and up.
    pub const MOVES: [f64; 12] = [
        -0.20, -0.15, -0.10, -0.05, -0.02, -0.01, 0.01, 0.02, 0.05, 0.10, 0.15, 0.20,
    ];
}

impl Portfolio {
    /// Profit at each move of the market, with every volatility changed by a fraction of itself.
    ///
    /// # Formula
    /// By Greeks `Σ delta · x + gamma/2 · x² + vega · volatility · change`, `x` the move of the underlying in dollars; by
    /// revaluation `Σ value(after) - value(now)`. No time passes.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a move that leaves an underlying no price above 0, or a change of -1 or less.
    pub fn ladder(&self, moves: &[f64], volatility_change: f64, how: SpotMoves) -> Result<Ladder> {
        check_volatility_change("volatility_change", volatility_change)?;
        let mut rows: Vec<[f64; 4]> = vec![[0.0; 4]; moves.len()];
        let mut coverage = self.no_coverage();
        for (place, position) in self.positions().iter().enumerate() {
            let profits = self.profits(position, moves, volatility_change, how)?;
            if let Some(profits) = self.note(&mut coverage, place, profits) {
                for (row, profit) in rows.iter_mut().zip(profits) {
                    for (sum, part) in row.iter_mut().zip(profit) {
                        *sum += part;
                    }
                }
            }
        }
        let rows = moves
            .iter()
            .zip(rows)
            .map(|(&spot_move, [delta, gamma, vega, revaluation])| {
                let greeks = delta + gamma + vega;
                LadderRow {
                    spot_move,
                    delta_dollars: delta,
                    gamma_dollars: gamma,
                    vega_dollars: vega,
                    greeks_dollars: greeks,
                    revaluation_dollars: revaluation,
                    difference_dollars: greeks - revaluation,
                }
            })
            .collect();
        Ok(Ladder {
            volatility_change,
            how,
            rows,
            coverage,
        })
    }

    /// Of one position at each move: by delta, gamma, vega, and by revaluation.
    fn profits(
        &self,
        position: &Position,
        moves: &[f64],
        volatility_change: f64,
        how: SpotMoves,
    ) -> Result<std::result::Result<Vec<[f64; 4]>, Input>> {
        let own = match self.moves_of(position, moves, how)? {
            Ok(own) => own,
            Err(input) => return Ok(Err(input)),
        };
        let after = self.values_dollars(position, &own, volatility_change, 0)?;
        let now = self.values_dollars(position, &[0.0], 0.0, 0)?;
        let greeks = self.raw_greeks(position);
        Ok((|| {
            let (after, now, raw) = (after?, now?, greeks?);
            let spot = self.spot(position)?;
            let volatility = position.as_option().and_then(|option| option.volatility);
            let vega = raw.vega * volatility.unwrap_or(0.0) * volatility_change;
            Ok(own
                .iter()
                .zip(after)
                .map(|(change, after)| {
                    let x = spot * change;
                    [raw.delta * x, 0.5 * raw.gamma * x * x, vega, after - now[0]]
                })
                .collect())
        })())
    }
}
