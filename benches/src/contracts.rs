//! The contracts that everyone prices.

use std::fs;
use std::io;
use std::path::Path;

use strikewise::pricing::{
    OptionKind::{self, Call, Put},
    american, scalar,
};

/// Doubles in the file for each contract: spot, strike, years, rate, dividend yield, volatility, premium,
/// +1 for a call or -1 for a put, and the American premium.
const COLUMNS: usize = 9;

/// The least that an option out of the money is worth, in the currency of the spot: below it nobody
/// quotes, and an implied volatility means little.
const LEAST_TIME_VALUE: f64 = 0.005;

/// An option chain's worth of columns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contracts {
    pub spot: Vec<f64>,
    pub strike: Vec<f64>,
    /// Whole days over 365, as engines that count days need it.
    pub years: Vec<f64>,
    pub rate: Vec<f64>,
    pub dividend_yield: Vec<f64>,
    pub volatility: Vec<f64>,
    /// The European price at that volatility.
    pub premium: Vec<f64>,
    /// The American price at that volatility, to some 1e-7 of spot.
    pub american_premium: Vec<f64>,
    pub kind: Vec<OptionKind>,
}

/// Some rows of [`Contracts`].
#[derive(Debug, Clone, Copy)]
pub struct Rows<'a> {
    pub spot: &'a [f64],
    pub strike: &'a [f64],
    pub years: &'a [f64],
    pub rate: &'a [f64],
    pub dividend_yield: &'a [f64],
    pub volatility: &'a [f64],
    pub premium: &'a [f64],
    pub american_premium: &'a [f64],
    pub kind: &'a [OptionKind],
}

/// One row.
#[derive(Debug, Clone, Copy)]
pub struct Contract {
    pub spot: f64,
    pub strike: f64,
    pub years: f64,
    pub rate: f64,
    pub dividend_yield: f64,
    pub volatility: f64,
    pub premium: f64,
    pub american_premium: f64,
    pub kind: OptionKind,
}

impl Contracts {
    /// `count` contracts, the same ones every time: half calls, half puts; spots of 15 to 800, two days
    /// to two and a half years, volatilities of 12 % to 120 %, rates of 0.5 % to 6 %, yields of 0.1 % to
    /// 4.5 %, strikes up to 2.6 standard deviations from the forward.
    #[must_use]
    pub fn generate(count: usize) -> Self {
        let mut random = SplitMix(20_261_125);
        let mut contracts = Self::default();
        while contracts.len() < count {
            // Money in cents, fractions in hundredths of a percent, as they are quoted.
            let spot = random.between(15.0, 800.0, 100.0);
            let volatility = random.between(0.12, 1.2, 1e4);
            let years = random.between(2.0, 913.0, 1.0) / 365.0;
            let rate = random.between(0.005, 0.06, 1e4);
            let dividend_yield = random.between(0.001, 0.045, 1e4);
            let deviations = random.between(-2.6, 2.6, 1e4);
            let kind = if random.next() < 0.5 { Call } else { Put };
            let distance = (rate - dividend_yield) * years + deviations * volatility * years.sqrt();
            let strike = (spot * distance.exp() * 100.0).round() / 100.0;

            let value =
                |kind| scalar::price(spot, strike, years, rate, dividend_yield, volatility, kind).0;
            let (premium, other) = match kind {
                Call => (value(Call), value(Put)),
                Put => (value(Put), value(Call)),
            };
            if premium.min(other) < LEAST_TIME_VALUE {
                continue;
            }
            contracts.spot.push(spot);
            contracts.strike.push(strike);
            contracts.years.push(years);
            contracts.rate.push(rate);
            contracts.dividend_yield.push(dividend_yield);
            contracts.volatility.push(volatility);
            contracts.premium.push(premium);
            contracts.kind.push(kind);
        }
        contracts.american_premium = contracts.american_premiums();
        contracts
    }

    fn american_premiums(&self) -> Vec<f64> {
        let prices = american::price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
            american::Scheme::Accurate,
        );
        prices.map_or_else(|_| Vec::new(), |prices| prices.price)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.spot.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spot.is_empty()
    }

    /// The rows from `first`, `count` of them.
    ///
    /// # Panics
    /// If there are fewer.
    #[must_use]
    pub fn rows(&self, first: usize, count: usize) -> Rows<'_> {
        let range = first..first + count;
        Rows {
            spot: &self.spot[range.clone()],
            strike: &self.strike[range.clone()],
            years: &self.years[range.clone()],
            rate: &self.rate[range.clone()],
            dividend_yield: &self.dividend_yield[range.clone()],
            volatility: &self.volatility[range.clone()],
            premium: &self.premium[range.clone()],
            american_premium: &self.american_premium[range.clone()],
            kind: &self.kind[range],
        }
    }

    /// Writes the columns one after another, as little-endian doubles: a file that every language reads.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let signs: Vec<f64> = self.kind.iter().map(|kind| kind.sign()).collect();
        let bytes: Vec<u8> = self
            .columns()
            .into_iter()
            .chain([&signs, &self.american_premium])
            .flatten()
            .flat_map(|value| value.to_le_bytes())
            .collect();
        fs::write(path, bytes)
    }

    /// Reads what [`write`](Self::write) has written.
    ///
    /// # Errors
    /// What the file system says, or that the file holds no whole number of contracts.
    pub fn read(path: &Path) -> io::Result<Self> {
        let bytes = fs::read(path)?;
        let (values, rest) = bytes.as_chunks::<8>();
        let count = values.len() / COLUMNS;
        if !rest.is_empty() || count * COLUMNS != values.len() || count == 0 {
            return Err(io::Error::other("not a file of contracts"));
        }
        let column = |index: usize| -> Vec<f64> {
            values[index * count..(index + 1) * count]
                .iter()
                .map(|bytes| f64::from_le_bytes(*bytes))
                .collect()
        };
        Ok(Self {
            spot: column(0),
            strike: column(1),
            years: column(2),
            rate: column(3),
            dividend_yield: column(4),
            volatility: column(5),
            premium: column(6),
            american_premium: column(8),
            kind: column(7)
                .into_iter()
                .map(|sign| if sign > 0.0 { Call } else { Put })
                .collect(),
        })
    }

    fn columns(&self) -> [&Vec<f64>; COLUMNS - 2] {
        let Self {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            premium,
            american_premium: _,
            kind: _,
        } = self;
        [
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            premium,
        ]
    }
}

impl Rows<'_> {
    #[must_use]
    pub fn len(&self) -> usize {
        self.spot.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spot.is_empty()
    }

    /// Row after row, for functions that take one contract.
    pub fn each(&self) -> impl Iterator<Item = Contract> + '_ {
        (0..self.len()).map(|row| Contract {
            spot: self.spot[row],
            strike: self.strike[row],
            years: self.years[row],
            rate: self.rate[row],
            dividend_yield: self.dividend_yield[row],
            volatility: self.volatility[row],
            premium: self.premium[row],
            american_premium: self.american_premium[row],
            kind: self.kind[row],
        })
    }
}

/// Steele, Lea and Flood's generator, 2014: enough for a bench and needs no crate.
struct SplitMix(u64);

impl SplitMix {
    /// Uniform from 0 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Uniform, rounded to the inverse of `per_unit`.
    fn between(&mut self, low: f64, high: f64, per_unit: f64) -> f64 {
        ((low + (high - low) * self.next()) * per_unit).round() / per_unit
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn the_recipe_gives_the_same_contracts_every_time_and_fewer_are_the_first_of_more() {
        let many = Contracts::generate(500);
        assert_eq!(many, Contracts::generate(500));
        let few = Contracts::generate(20);
        assert_eq!(few.strike, many.strike[..20]);
        assert_eq!(few.kind, many.kind[..20]);
        assert_eq!(few.premium, many.premium[..20]);
    }

    #[test]
    fn what_is_written_is_read() {
        let contracts = Contracts::generate(300);
        let path = std::env::temp_dir().join(format!("contracts-{}.f64", std::process::id()));
        contracts.write(&path).unwrap();
        let read = Contracts::read(&path);
        fs::remove_file(&path).unwrap();
        assert_eq!(read.unwrap(), contracts);
    }

    #[test]
    fn contracts_are_quoted_ones() {
        let contracts = Contracts::generate(2_000);
        let calls = contracts.kind.iter().filter(|kind| **kind == Call).count();
        assert!((900..1_100).contains(&calls), "{calls} calls");
        for contract in contracts.rows(0, contracts.len()).each() {
            let days = contract.years * 365.0;
            assert!((days - days.round()).abs() < 1e-9, "{contract:?}");
            assert!((2.0..=913.0).contains(&days.round()), "{contract:?}");
            assert!((15.0..=800.0).contains(&contract.spot), "{contract:?}");
            assert!((0.12..=1.2).contains(&contract.volatility), "{contract:?}");
            assert!(contract.premium >= LEAST_TIME_VALUE, "{contract:?}");
            assert!(contract.strike > 0.0, "{contract:?}");
        }
    }
}
