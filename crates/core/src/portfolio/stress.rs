//! Share price × volatility × time.

use super::book::Portfolio;
use super::coverage::Coverage;
use super::revaluation::{SpotMoves, check_volatility_change};
use crate::{Error, ErrorCode, Result};

/// Value of the book over three axes, by full revaluation.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StressGrid {
    /// Calendar days that pass.
    pub days: Vec<i32>,
    /// Changes of every volatility, fractions of it.
    pub volatility_changes: Vec<f64>,
    /// Moves of the market, fractions.
    pub spot_moves: Vec<f64>,
    /// How the market's moves become those of the underlyings.
    pub how: SpotMoves,
    /// Value now.
    pub value_now_dollars: f64,
    /// Value at each place, the move running fastest: `[(day * changes + change) * moves + move]`.
    pub value_dollars: Vec<f64>,
    /// Of how many positions, the same ones everywhere.
    pub coverage: Coverage,
}

impl StressGrid {
    /// Value at a place of the three axes; `None` beyond them.
    #[must_use]
    pub fn value_at(&self, day: usize, change: usize, spot_move: usize) -> Option<f64> {
        let (changes, moves) = (self.volatility_changes.len(), self.spot_moves.len());
        if change < changes && spot_move < moves {
            let place = (day * changes + change) * moves + spot_move;
            self.value_dollars.get(place).copied()
        } else {
            None
        }
    }

    /// Profit at a place of the three axes: value there less value now; `None` beyond them.
    #[must_use]
    pub fn profit_at(&self, day: usize, change: usize, spot_move: usize) -> Option<f64> {
        self.value_at(day, change, spot_move)
            .map(|value| value - self.value_now_dollars)
    }
}

impl Portfolio {
    /// Value at each day, change of volatility and move of the market, every position valued anew.
    ///
    /// At day 0, change 0 and move 0 it is the value now, to the last bit. An option that is over by a day counts its
    /// intrinsic value at the moved price, and its cash is not counted otherwise. Dividends of shares are not added.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a day before now, a change of -1 or less, or a move that leaves an underlying no price
    /// above 0.
    pub fn stress_grid(
        &self,
        days: &[i32],
        volatility_changes: &[f64],
        spot_moves: &[f64],
        how: SpotMoves,
    ) -> Result<StressGrid> {
        if let Some(place) = days.iter().position(|&day| day < 0) {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                format!("days[{place}]"),
                days[place],
                "must be 0 or more",
            ));
        }
        for (place, &change) in volatility_changes.iter().enumerate() {
            check_volatility_change(&format!("volatility_changes[{place}]"), change)?;
        }
        let size = days.len() * volatility_changes.len() * spot_moves.len();
        let mut total = vec![0.0; size];
        let mut value_now_dollars = 0.0;
        let mut coverage = self.no_coverage();
        for (place, position) in self.positions().iter().enumerate() {
            let moves = self.moves_of(position, spot_moves, how)?;
            let values = match moves {
                Err(input) => Err(input),
                Ok(moves) => {
                    let mut values = self.values_dollars(position, &[0.0], 0.0, 0)?;
                    for &day in days {
                        for &change in volatility_changes {
                            let more = self.values_dollars(position, &moves, change, day)?;
                            values = values.and_then(|mut values| {
                                values.extend(more?);
                                Ok(values)
                            });
                        }
                    }
                    values
                }
            };
            if let Some(values) = self.note(&mut coverage, place, values)
                && let Some((now, values)) = values.split_first()
            {
                value_now_dollars += now;
                for (sum, value) in total.iter_mut().zip(values) {
                    *sum += value;
                }
            }
        }
        Ok(StressGrid {
            days: days.to_vec(),
            volatility_changes: volatility_changes.to_vec(),
            spot_moves: spot_moves.to_vec(),
            how,
            value_now_dollars,
            value_dollars: total,
            coverage,
        })
    }
}
