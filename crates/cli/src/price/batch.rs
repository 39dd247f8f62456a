//! Contracts in columns, priced together and answered in the order in which they came.

use std::ops::Range;

use serde_json::value::RawValue;
use strikewise::pricing::{self, Greeks, OptionKind, Status};

use super::answer;
use super::contract::{Contract, Measure};
use super::malformed::Malformed;

/// Contracts that are priced in one go, at most.
pub(super) const CAPACITY: usize = 4096;

/// The columns are kept from batch to batch, so that only the first one allocates them.
#[derive(Debug, Default)]
pub(super) struct Batch {
    answers: Vec<Answer>,
    /// Ids and finished error objects, one behind the other.
    text: Vec<u8>,
    /// Every contract; `measure` is its volatility, once it is known.
    contracts: Columns,
    /// The contracts whose volatility is asked for; `measure` is the premium.
    inverted: Columns,
    /// Where in `contracts` each of `inverted` stands.
    inverted_rows: Vec<usize>,
    /// Values of `contracts`, once they are priced.
    greeks: Greeks,
}

#[derive(Debug)]
enum Answer {
    /// The next row of the columns, and where in the text its id is.
    Contract(Option<Range<usize>>),
    /// Where in the text the error object is.
    Malformed(Range<usize>),
}

impl Batch {
    pub(super) fn is_full(&self) -> bool {
        self.answers.len() >= CAPACITY
    }

    pub(super) fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Contracts, without the malformed ones.
    pub(super) fn contracts(&self) -> usize {
        self.contracts.spot.len()
    }

    pub(super) fn clear(&mut self) {
        self.answers.clear();
        self.text.clear();
        self.contracts.clear();
        self.inverted.clear();
        self.inverted_rows.clear();
    }

    pub(super) fn push(&mut self, contract: &Contract<'_>) {
        let id = contract.id.map(|id| self.keep_id(id));
        self.answers.push(Answer::Contract(id));
        match contract.measure {
            Measure::Volatility(volatility) => self.contracts.push(contract, volatility),
            Measure::Premium(premium) => {
                self.inverted_rows.push(self.contracts.spot.len());
                self.inverted.push(contract, premium);
                self.contracts.push(contract, f64::NAN);
            }
        }
    }

    pub(super) fn push_malformed(&mut self, malformed: &Malformed<'_>) {
        let start = self.text.len();
        answer::write_malformed(&mut self.text, malformed);
        self.answers.push(Answer::Malformed(start..self.text.len()));
    }

    fn keep_id(&mut self, id: &RawValue) -> Range<usize> {
        let start = self.text.len();
        answer::write_on_one_line(&mut self.text, id.get());
        start..self.text.len()
    }

    /// Prices every contract, the volatilities that are asked for first; [`Batch::write`] has the values.
    pub(super) fn price(&mut self) -> strikewise::Result<()> {
        let inverted = &self.inverted;
        let solved = pricing::implied_volatility(
            &inverted.spot,
            &inverted.strike,
            &inverted.years,
            &inverted.rate,
            &inverted.dividend_yield,
            &inverted.measure,
            &inverted.kind,
        )?;
        for (&row, &volatility) in self.inverted_rows.iter().zip(&solved.volatility) {
            self.contracts.measure[row] = volatility;
        }
        let contracts = &self.contracts;
        pricing::greeks_into(
            &contracts.spot,
            &contracts.strike,
            &contracts.years,
            &contracts.rate,
            &contracts.dividend_yield,
            &contracts.measure,
            &contracts.kind,
            &mut self.greeks,
        )?;
        for (&row, &status) in self.inverted_rows.iter().zip(&solved.status) {
            // A volatility that was not found is NaN, and its own status says why.
            if status != Status::Ok {
                self.greeks.status[row] = status;
            }
        }
        Ok(())
    }

    /// Appends one line for each contract and each malformed one.
    pub(super) fn write(&self, output: &mut Vec<u8>) {
        let mut rows = 0..;
        for one in &self.answers {
            match one {
                Answer::Malformed(place) => output.extend_from_slice(&self.text[place.clone()]),
                Answer::Contract(id) => {
                    let Some(row) = rows.next() else { return };
                    let id = id.clone().map(|place| &self.text[place]);
                    let volatility = self.contracts.measure[row];
                    answer::write_priced(output, id, &self.greeks, volatility, row);
                }
            }
        }
    }
}

/// The arguments of the batch functions of the library.
#[derive(Debug, Default)]
struct Columns {
    spot: Vec<f64>,
    strike: Vec<f64>,
    years: Vec<f64>,
    rate: Vec<f64>,
    dividend_yield: Vec<f64>,
    /// Volatility or premium.
    measure: Vec<f64>,
    kind: Vec<OptionKind>,
}

impl Columns {
    fn clear(&mut self) {
        for column in [
            &mut self.spot,
            &mut self.strike,
            &mut self.years,
            &mut self.rate,
            &mut self.dividend_yield,
            &mut self.measure,
        ] {
            column.clear();
        }
        self.kind.clear();
    }

    fn push(&mut self, contract: &Contract<'_>, measure: f64) {
        // A column of kinds cannot hold a missing one; a missing spot makes the same row BAD_INPUT.
        let (spot, kind) = match contract.kind {
            Some(kind) => (contract.spot, kind),
            None => (f64::NAN, OptionKind::Call),
        };
        self.spot.push(spot);
        self.strike.push(contract.strike);
        self.years.push(contract.years);
        self.rate.push(contract.rate);
        self.dividend_yield.push(contract.dividend_yield);
        self.measure.push(measure);
        self.kind.push(kind);
    }
}
