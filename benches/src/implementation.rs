//! What a worker measures.

use crate::contracts::{Contract, Rows};

/// What is computed, and in which columns the answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// European prices.
    Price,
    /// Price, delta, gamma, vega, theta, rho of European options.
    Greeks,
    /// Implied volatilities of European premiums.
    ImpliedVolatility,
    /// American prices.
    American,
    /// Implied volatilities of American premiums.
    AmericanImpliedVolatility,
}

impl Task {
    /// The name in the protocol.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Greeks => "greeks",
            Self::ImpliedVolatility => "implied-volatility",
            Self::American => "american",
            Self::AmericanImpliedVolatility => "american-implied-volatility",
        }
    }
}

/// Works through rows, into memory that it keeps from call to call.
pub trait Work: Send {
    /// Computes the answers for all rows.
    fn run(&mut self, rows: Rows<'_>);

    /// The answers of the last run, contract by contract, in raw units (theta per year, vega and rho per
    /// 1.00); NaN where there is none.
    fn answers(&self) -> Vec<f64>;
}

/// One way to do a task.
#[derive(Debug, Clone, Copy)]
pub struct Implementation {
    pub task: Task,
    pub name: &'static str,
    /// More rows than this take too long.
    pub most_rows: usize,
    /// Fresh memory, one for each thread.
    pub start: fn() -> Box<dyn Work>,
}

/// Work by a function of one contract that gives `WIDTH` numbers.
#[derive(Debug)]
pub struct OneByOne<F, const WIDTH: usize> {
    function: F,
    answers: Vec<[f64; WIDTH]>,
}

impl<F, const WIDTH: usize> OneByOne<F, WIDTH>
where
    F: Fn(Contract) -> [f64; WIDTH] + Send + 'static,
{
    pub fn start(function: F) -> Box<dyn Work> {
        Box::new(Self {
            function,
            answers: Vec::new(),
        })
    }
}

impl<F, const WIDTH: usize> Work for OneByOne<F, WIDTH>
where
    F: Fn(Contract) -> [f64; WIDTH] + Send,
{
    fn run(&mut self, rows: Rows<'_>) {
        self.answers.resize(rows.len(), [f64::NAN; WIDTH]);
        for (answer, contract) in self.answers.iter_mut().zip(rows.each()) {
            *answer = (self.function)(contract);
        }
    }

    fn answers(&self) -> Vec<f64> {
        self.answers.as_flattened().to_vec()
    }
}
