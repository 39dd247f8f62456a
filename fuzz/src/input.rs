//! Bytes as arguments.

use strikewise::pricing::OptionKind;

/// What breaks programs.
const EXTREMES: [f64; 20] = [
    0.0,
    -0.0,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::MIN_POSITIVE,
    5e-324,
    -5e-324,
    f64::MAX,
    f64::MIN,
    1e-300,
    1e300,
    1e100,
    1e-100,
    f64::EPSILON,
    1.0 + f64::EPSILON,
    1.0,
    -1.0,
    1e-9,
    700.0,
];

/// Bytes that are read from the front; zeros once they have ended.
pub(crate) struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        first
    }

    /// From 0 to `most`.
    pub(crate) fn count(&mut self, most: usize) -> usize {
        usize::from(self.byte()) % (most + 1)
    }

    /// An extreme, any double at all, or one from `low` to `high`.
    pub(crate) fn number(&mut self, low: f64, high: f64) -> f64 {
        match self.byte() {
            choice @ 0..20 => EXTREMES[usize::from(choice)],
            20..28 => f64::from_bits(self.bits()),
            _ => low + (high - low) * (self.bits() as f64 / u64::MAX as f64),
        }
    }

    pub(crate) fn kind(&mut self) -> OptionKind {
        if self.byte().is_multiple_of(2) {
            OptionKind::Call
        } else {
            OptionKind::Put
        }
    }

    /// `rows` numbers, or one for all of them.
    pub(crate) fn column(&mut self, rows: usize, low: f64, high: f64) -> Vec<f64> {
        let length = if self.byte() < 64 { 1 } else { rows };
        (0..length).map(|_| self.number(low, high)).collect()
    }

    fn bits(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }
}

/// Columns of a pricing function.
#[derive(Debug)]
pub(crate) struct Contracts {
    pub(crate) spot: Vec<f64>,
    pub(crate) strike: Vec<f64>,
    pub(crate) years: Vec<f64>,
    pub(crate) rate: Vec<f64>,
    pub(crate) dividend_yield: Vec<f64>,
    /// Volatility or premium.
    pub(crate) measure: Vec<f64>,
    pub(crate) kind: Vec<OptionKind>,
}

/// One row of [`Contracts`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contract {
    pub(crate) spot: f64,
    pub(crate) strike: f64,
    pub(crate) years: f64,
    pub(crate) rate: f64,
    pub(crate) dividend_yield: f64,
    pub(crate) measure: f64,
    pub(crate) kind: OptionKind,
}

impl Contracts {
    /// Up to `most` rows.
    pub(crate) fn new(input: &mut Input<'_>, most: usize, measure: (f64, f64)) -> Self {
        let rows = 1 + input.count(most - 1);
        Self {
            spot: input.column(rows, 0.01, 1e3),
            strike: input.column(rows, 0.0, 1e3),
            years: input.column(rows, 0.0, 5.0),
            rate: input.column(rows, -0.1, 0.2),
            dividend_yield: input.column(rows, -0.1, 0.2),
            measure: input.column(rows, measure.0, measure.1),
            // The kind has all rows, so that they are the batch's.
            kind: (0..rows).map(|_| input.kind()).collect(),
        }
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Contract> + '_ {
        let at = |column: &[f64], row: usize| column[if column.len() == 1 { 0 } else { row }];
        (0..self.kind.len()).map(move |row| Contract {
            spot: at(&self.spot, row),
            strike: at(&self.strike, row),
            years: at(&self.years, row),
            rate: at(&self.rate, row),
            dividend_yield: at(&self.dividend_yield, row),
            measure: at(&self.measure, row),
            kind: self.kind[row],
        })
    }
}

impl Contract {
    /// What the option can never be worth more than: European, or exercised at the best moment.
    pub(crate) fn most(self, american: bool) -> f64 {
        let (worth, rate) = match self.kind {
            OptionKind::Call => (self.spot, self.dividend_yield),
            OptionKind::Put => (self.strike, self.rate),
        };
        let discount = (-rate * self.years).exp();
        worth
            * if american {
                discount.max(1.0)
            } else {
                discount
            }
    }
}
