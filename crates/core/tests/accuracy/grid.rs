//! The reference grid of European contracts, and what the library makes of it.

use std::collections::BTreeMap;

use strikewise::Result;
use strikewise::pricing::{self, Greek, Greeks, OptionKind};

use super::errors::Errors;

const EUROPEAN: &str = include_str!("european.csv");
const INPUTS: usize = 8;

/// Contracts of one sort as columns, with their reference values by name.
#[derive(Default)]
pub(crate) struct Region {
    pub(crate) name: String,
    spot: Vec<f64>,
    strike: Vec<f64>,
    years: Vec<f64>,
    rate: Vec<f64>,
    dividend_yield: Vec<f64>,
    volatility: Vec<f64>,
    kind: Vec<OptionKind>,
    reference: BTreeMap<String, Vec<f64>>,
}

/// A number that the library computes, under the name of its reference column.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    /// None is the implied volatility.
    greek: Option<Greek>,
}

const fn of(greek: Greek) -> Figure {
    Figure {
        name: greek.as_str(),
        greek: Some(greek),
    }
}

/// Everything that is measured.
pub(crate) const FIGURES: &[Figure] = &[
    of(Greek::Price),
    of(Greek::Delta),
    of(Greek::Gamma),
    of(Greek::Vega),
    of(Greek::Theta),
    of(Greek::Rho),
    of(Greek::Epsilon),
    of(Greek::Lambda),
    of(Greek::DualDelta),
    of(Greek::DualGamma),
    of(Greek::Vanna),
    of(Greek::Volga),
    of(Greek::Charm),
    of(Greek::Veta),
    of(Greek::Speed),
    of(Greek::Zomma),
    of(Greek::Color),
    of(Greek::Ultima),
    of(Greek::D1),
    of(Greek::D2),
    Figure {
        name: "implied_volatility",
        greek: None,
    },
];

/// The figure of a name.
pub(crate) fn figure(name: &str) -> Option<&'static Figure> {
    FIGURES.iter().find(|figure| figure.name == name)
}

/// All regions in the order of the file, or what is wrong with it.
pub(crate) fn regions() -> std::result::Result<Vec<Region>, String> {
    let mut lines = EUROPEAN.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let mut regions: Vec<Region> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        // The name of a region may hold a comma, and then it is quoted.
        let (name, cells) = match line
            .strip_prefix('"')
            .and_then(|rest| rest.split_once("\","))
        {
            Some((name, rest)) => (name, rest.split(',').collect()),
            None => (cells[0], cells[1..].to_vec()),
        };
        if regions.last().is_none_or(|region| region.name != name) {
            regions.push(Region {
                name: name.to_owned(),
                ..Region::default()
            });
        }
        if let Some(region) = regions.last_mut() {
            region.push(&header, &cells)?;
        }
    }
    Ok(regions)
}

fn number(text: &str) -> std::result::Result<f64, String> {
    text.parse().map_err(|error| format!("{text:?}: {error}"))
}

impl Region {
    fn push(&mut self, header: &[&str], cells: &[&str]) -> std::result::Result<(), String> {
        if cells.len() + 1 != header.len() {
            return Err(format!(
                "{} cells, expected {}",
                cells.len() + 1,
                header.len()
            ));
        }
        for (column, text) in [
            &mut self.spot,
            &mut self.strike,
            &mut self.years,
            &mut self.rate,
            &mut self.dividend_yield,
            &mut self.volatility,
        ]
        .into_iter()
        .zip(cells)
        {
            column.push(number(text)?);
        }
        self.kind.push(match cells[INPUTS - 2] {
            "call" => OptionKind::Call,
            "put" => OptionKind::Put,
            other => return Err(format!("no kind of option is called {other}")),
        });
        for (&name, text) in header[INPUTS..].iter().zip(&cells[INPUTS - 1..]) {
            let column = self.reference.entry(name.to_owned()).or_default();
            column.push(number(text)?);
        }
        Ok(())
    }

    /// How many contracts.
    pub(crate) fn rows(&self) -> usize {
        self.kind.len()
    }

    fn greek(&self, greek: Greek) -> Result<Vec<f64>> {
        let mut selected = Greeks::select(&[greek]).compute(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )?;
        Ok(selected.columns.remove(0).1)
    }

    /// From the premiums that are the nearest doubles of the prices: their exact roots are the reference.
    fn implied_volatilities(&self) -> Result<pricing::ImpliedVolatilities> {
        pricing::implied_volatility(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.reference["price"],
            &self.kind,
        )
    }

    /// Relative errors of a figure.
    pub(crate) fn errors(&self, figure: &Figure) -> std::result::Result<Errors, String> {
        self.errors_in(figure, |_| 1.0)
    }

    /// Relative errors of a figure in units that differ from row to row.
    fn errors_in(
        &self,
        figure: &Figure,
        unit: impl Fn(usize) -> f64,
    ) -> std::result::Result<Errors, String> {
        let actual = match figure.greek {
            Some(greek) => self.greek(greek),
            None => self.implied_volatilities().map(|solved| solved.volatility),
        }
        .map_err(|error| error.to_string())?;
        let reference = &self.reference[figure.name];
        Ok(Errors::new(actual.iter().zip(reference).enumerate().map(
            |(i, (actual, reference))| ((actual - reference) / reference).abs() / unit(i),
        )))
    }

    /// Errors of the price in units of what it may move when every input moves by half a unit in its last
    /// place: no library that takes doubles can promise to stay below 1.
    pub(crate) fn price_errors_in_roundings_of_inputs(
        &self,
    ) -> std::result::Result<Errors, String> {
        let inputs = [
            (&self.spot, "delta"),
            (&self.strike, "dual_delta"),
            (&self.years, "theta"),
            (&self.rate, "rho"),
            (&self.dividend_yield, "epsilon"),
            (&self.volatility, "vega"),
        ];
        self.errors_in(&FIGURES[0], |i| {
            let moved: f64 = inputs
                .iter()
                .map(|(input, derivative)| (input[i] * self.reference[*derivative][i]).abs())
                .sum();
            0.5 * f64::EPSILON * moved / self.reference["price"][i]
        })
    }

    /// Errors of the implied volatility in units of `4 ε (premium / vega + volatility)`: what rounding the premium
    /// and the answer costs, four times.
    pub(crate) fn implied_volatility_errors_in_conditioning(
        &self,
    ) -> std::result::Result<Errors, String> {
        let figure = figure("implied_volatility").ok_or("no figure is the implied volatility")?;
        self.errors_in(figure, |i| {
            let volatility = self.reference["implied_volatility"][i];
            let premium_to_vega = self.reference["price"][i] / self.reference["vega"][i];
            4.0 * f64::EPSILON * (premium_to_vega / volatility + 1.0)
        })
    }
}
