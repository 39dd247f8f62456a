//! The reference grid of American contracts, and what each method makes of it.

use strikewise::Result;
use strikewise::pricing::american::{self, Scheme};
use strikewise::pricing::finite_difference::{self, Grid};
use strikewise::pricing::{ExerciseStyle, OptionKind, approximation, tree};

use super::errors::Errors;

const AMERICAN: &str = include_str!("american.csv");

/// Contracts of one sort, as columns.
pub(crate) struct AmericanRegion {
    pub(crate) name: &'static str,
    spot: Vec<f64>,
    strike: Vec<f64>,
    years: Vec<f64>,
    rate: Vec<f64>,
    dividend_yield: Vec<f64>,
    volatility: Vec<f64>,
    kind: Vec<OptionKind>,
    price: Vec<f64>,
}

/// A way to price American options.
pub(crate) struct Method {
    pub(crate) name: &'static str,
    price: fn(&AmericanRegion) -> Result<Vec<f64>>,
    /// What no listed contract exceeds.
    pub(crate) bound: f64,
}

/// Everything that is measured.
pub(crate) const METHODS: &[Method] = &[
    Method {
        name: "exercise boundary, fast",
        price: |region| region.scheme(Scheme::Fast),
        bound: 5e-6,
    },
    Method {
        name: "exercise boundary, accurate",
        price: |region| region.scheme(Scheme::Accurate),
        bound: 3e-7,
    },
    Method {
        name: "exercise boundary, high precision",
        price: |region| region.scheme(Scheme::HighPrecision),
        bound: 5e-11,
    },
    Method {
        name: "Leisen-Reimer tree, 101 steps",
        price: |region| region.leisen_reimer(101),
        bound: 7e-4,
    },
    Method {
        name: "Leisen-Reimer tree, 501 steps",
        price: |region| region.leisen_reimer(501),
        bound: 2e-4,
    },
    Method {
        name: "Cox-Ross-Rubinstein tree, 500 steps",
        price: |region| region.cox_ross_rubinstein(500),
        bound: 3e-4,
    },
    Method {
        name: "finite differences, 200 by 100",
        price: |region| region.finite_difference(200, 100),
        bound: 2e-5,
    },
    Method {
        name: "finite differences, 800 by 400",
        price: |region| region.finite_difference(800, 400),
        bound: 1e-6,
    },
    Method {
        name: "Bjerksund and Stensland 2002",
        price: AmericanRegion::bjerksund_stensland,
        bound: 3e-2,
    },
    Method {
        name: "Barone-Adesi and Whaley",
        price: AmericanRegion::barone_adesi_whaley,
        bound: 1e-2,
    },
];

/// All regions in the order of the file, or what is wrong with it.
pub(crate) fn american_regions() -> std::result::Result<Vec<AmericanRegion>, String> {
    let mut regions: Vec<AmericanRegion> = Vec::new();
    for line in AMERICAN.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [name, numbers @ .., kind, price] = &cells[..] else {
            return Err(format!("not a row: {line}"));
        };
        if regions.last().is_none_or(|region| region.name != *name) {
            regions.push(AmericanRegion::new(name));
        }
        let Some(region) = regions.last_mut() else {
            continue;
        };
        region
            .push(numbers, kind, price)
            .map_err(|()| format!("not a row: {line}"))?;
    }
    Ok(regions)
}

impl AmericanRegion {
    fn new(name: &'static str) -> Self {
        Self {
            name,
            spot: Vec::new(),
            strike: Vec::new(),
            years: Vec::new(),
            rate: Vec::new(),
            dividend_yield: Vec::new(),
            volatility: Vec::new(),
            kind: Vec::new(),
            price: Vec::new(),
        }
    }

    fn push(&mut self, numbers: &[&str], kind: &str, price: &str) -> std::result::Result<(), ()> {
        let columns = [
            &mut self.spot,
            &mut self.strike,
            &mut self.years,
            &mut self.rate,
            &mut self.dividend_yield,
            &mut self.volatility,
        ];
        if numbers.len() != columns.len() {
            return Err(());
        }
        for (column, number) in columns.into_iter().zip(numbers) {
            column.push(number.parse().map_err(|_| ())?);
        }
        self.kind.push(match kind {
            "call" => OptionKind::Call,
            "put" => OptionKind::Put,
            _ => return Err(()),
        });
        self.price.push(price.parse().map_err(|_| ())?);
        Ok(())
    }

    pub(crate) fn rows(&self) -> usize {
        self.price.len()
    }

    /// Errors of a method, in units of the larger of spot and strike.
    pub(crate) fn errors(&self, method: &Method) -> Result<Errors> {
        let prices = (method.price)(self)?;
        Ok(Errors::new((0..self.rows()).map(|row| {
            let unit = self.spot[row].max(self.strike[row]);
            (prices[row] - self.price[row]).abs() / unit
        })))
    }

    fn scheme(&self, scheme: Scheme) -> Result<Vec<f64>> {
        american::price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
            scheme,
        )
        .map(|prices| prices.price)
    }

    fn leisen_reimer(&self, steps: usize) -> Result<Vec<f64>> {
        tree::leisen_reimer(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
            ExerciseStyle::American,
            steps,
        )
        .map(|tree| tree.price)
    }

    fn cox_ross_rubinstein(&self, steps: usize) -> Result<Vec<f64>> {
        tree::cox_ross_rubinstein(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
            ExerciseStyle::American,
            steps,
        )
        .map(|tree| tree.price)
    }

    fn finite_difference(&self, space_steps: usize, time_steps: usize) -> Result<Vec<f64>> {
        finite_difference::price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
            ExerciseStyle::American,
            Grid::new(space_steps, time_steps)?,
        )
        .map(|prices| prices.price)
    }

    fn bjerksund_stensland(&self) -> Result<Vec<f64>> {
        approximation::bjerksund_stensland::price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )
        .map(|prices| prices.price)
    }

    fn barone_adesi_whaley(&self) -> Result<Vec<f64>> {
        approximation::barone_adesi_whaley::price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )
        .map(|prices| prices.price)
    }
}
