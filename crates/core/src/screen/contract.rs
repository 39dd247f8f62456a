//! One contract of a chain: what it trades for, what its price implies, whether it may be traded.

use super::report::Reason;
use super::solved::Solution;
use crate::market::Quote;
use crate::options::{
    CashSecuredPut, Fill, LeapCall, buy_price, cash_secured_put, expected_move, leap_call, mid,
    probability_above, probability_below, sell_price, spread_fraction,
};
use crate::pricing::scalar::ContractGreeks;
use crate::scoring::{ContractGate, Measure, Measures, Strategy};
use crate::time::years;

/// What the contracts of one expiration share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Expiration {
    pub(super) days: i32,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    pub(super) spot: f64,
    /// Implied volatility at the money.
    pub(super) at_the_money: Option<f64>,
}

/// A contract with a two-sided quote whose implied volatility was found.
#[derive(Debug, Clone)]
pub(super) struct Contract {
    pub(super) quote: Quote,
    pub(super) bid: f64,
    pub(super) ask: f64,
    pub(super) implied_volatility: f64,
    pub(super) expiration: Expiration,
    pub(super) greeks: ContractGreeks,
}

impl Contract {
    pub(super) const fn new(quote: Quote, solution: Solution, expiration: Expiration) -> Self {
        let Solution {
            bid,
            ask,
            implied_volatility,
            greeks,
        } = solution;
        Self {
            quote,
            bid,
            ask,
            implied_volatility,
            expiration,
            greeks,
        }
    }

    pub(super) fn years(&self) -> f64 {
        years(self.expiration.days)
    }

    /// The tests that a contract of the right delta must pass.
    pub(super) fn gate(&self, gate: &ContractGate) -> Result<(), (Reason, String)> {
        if self.bid < gate.minimum_bid {
            return Err((
                Reason::BidTooLow,
                format!("bid {:.2}, below {:.2}", self.bid, gate.minimum_bid),
            ));
        }
        let spread = self.ask - self.bid;
        let fraction = spread_fraction(self.bid, self.ask);
        // Quotes come in cents: a spread of 0.10 must not fail by the last bit of a subtraction.
        if fraction > gate.maximum_spread_fraction && spread > gate.maximum_spread_dollars + 1e-9 {
            return Err((
                Reason::SpreadTooWide,
                format!("spread {:.2}, {:.0}% of mid", spread, 100.0 * fraction),
            ));
        }
        match self.quote.open_interest {
            Some(open) if open < gate.minimum_open_interest => Err((
                Reason::OpenInterestTooLow,
                format!(
                    "open interest {open:.0}, below {:.0}",
                    gate.minimum_open_interest
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Spread over mid, where mid counts as no less than that at which the two limits of the gate are the same spread. So a
    /// cheap option, which quotes in ticks, has the escape in the score that it has in the gate.
    fn effective_spread(&self, gate: &ContractGate) -> f64 {
        let cheap = if gate.maximum_spread_fraction > 0.0 {
            gate.maximum_spread_dollars / gate.maximum_spread_fraction
        } else {
            0.0
        };
        (self.ask - self.bid) / mid(self.bid, self.ask).max(cheap)
    }

    /// Probability of ending on the paying side of the strike.
    pub(super) fn probability_in_the_money(&self) -> f64 {
        let e = self.expiration;
        let probability = match self.quote.kind {
            crate::pricing::OptionKind::Call => probability_above,
            crate::pricing::OptionKind::Put => probability_below,
        };
        probability(
            e.spot,
            self.quote.strike,
            self.years(),
            e.rate,
            e.dividend_yield,
            self.implied_volatility,
        )
    }
}

/// A contract as one strategy trades it.
#[derive(Debug, Clone)]
pub(super) struct Trade {
    pub(super) strategy: Strategy,
    /// Credit received or debit paid per share, at the assumed fill.
    pub(super) price: f64,
    /// The same at the natural side of the quote.
    pub(super) natural_price: f64,
    pub(super) break_even: f64,
    /// Volatility of the smile at the break-even.
    pub(super) break_even_volatility: f64,
    pub(super) probability_of_profit: f64,
    /// One standard deviation of the share until expiry, in dollars.
    pub(super) expected_move: f64,
    pub(super) figures: Figures,
}

/// What only one strategy has.
#[derive(Debug, Clone, Copy)]
pub(super) enum Figures {
    CashSecuredPut(CashSecuredPut),
    LeapCall(LeapCall),
}

impl Figures {
    pub(super) fn put(&self) -> Option<&CashSecuredPut> {
        match self {
            Self::CashSecuredPut(put) => Some(put),
            Self::LeapCall(_) => None,
        }
    }

    pub(super) fn call(&self) -> Option<&LeapCall> {
        match self {
            Self::CashSecuredPut(_) => None,
            Self::LeapCall(call) => Some(call),
        }
    }

    /// Dollars set aside or paid for one contract.
    pub(super) fn capital_dollars(&self) -> f64 {
        match self {
            Self::CashSecuredPut(put) => put.collateral_dollars,
            Self::LeapCall(call) => call.cost_dollars,
        }
    }

    pub(super) fn maximum_loss_dollars(&self) -> f64 {
        match self {
            Self::CashSecuredPut(put) => put.maximum_loss_dollars,
            Self::LeapCall(call) => call.cost_dollars,
        }
    }
}

impl Trade {
    /// Figures of the trade; `volatility_at` is the smile of the expiration, by strike.
    pub(super) fn new(
        contract: &Contract,
        strategy: Strategy,
        fill: Fill,
        volatility_at: impl Fn(f64) -> Option<f64>,
    ) -> Self {
        let e = contract.expiration;
        let strike = contract.quote.strike;
        let (price, natural_price, figures, break_even) = match strategy {
            Strategy::CashSecuredPut => {
                let credit = sell_price(contract.bid, contract.ask, fill);
                let put = cash_secured_put(e.spot, strike, credit, e.days);
                (
                    credit,
                    contract.bid,
                    Figures::CashSecuredPut(put),
                    put.break_even,
                )
            }
            Strategy::LeapCall => {
                let debit = buy_price(contract.bid, contract.ask, fill);
                let call = leap_call(e.spot, strike, debit, contract.greeks.delta, e.days);
                (
                    debit,
                    contract.ask,
                    Figures::LeapCall(call),
                    call.break_even,
                )
            }
        };
        let break_even_volatility =
            volatility_at(break_even).unwrap_or(contract.implied_volatility);
        // Both strategies want the share above the break-even.
        let probability_of_profit = probability_above(
            e.spot,
            break_even,
            contract.years(),
            e.rate,
            e.dividend_yield,
            break_even_volatility,
        );
        let expected_move = e.at_the_money.map_or(f64::NAN, |sigma| {
            expected_move(e.spot, sigma, contract.years())
        });
        Self {
            strategy,
            price,
            natural_price,
            break_even,
            break_even_volatility,
            probability_of_profit,
            expected_move,
            figures,
        }
    }

    /// Adds what the contract and the trade measure.
    pub(super) fn measure(
        &self,
        contract: &Contract,
        gate: &ContractGate,
        measures: &mut Measures,
    ) {
        let e = contract.expiration;
        let quote = &contract.quote;
        measures.set(Measure::Delta, contract.greeks.delta.abs());
        measures.set(Measure::DaysToExpiry, f64::from(e.days));
        measures.set(Measure::ProbabilityOfProfit, self.probability_of_profit);
        measures.set(
            Measure::SpreadFraction,
            spread_fraction(contract.bid, contract.ask),
        );
        measures.set(Measure::EffectiveSpread, contract.effective_spread(gate));
        measures.set(
            Measure::QuoteSize,
            quote
                .bid_size
                .and_then(|bid| quote.ask_size.map(|ask| bid.min(ask))),
        );
        measures.set(Measure::OpenInterest, quote.open_interest);
        measures.set(Measure::Volume, quote.volume);
        let past = measures.value(Measure::HistoricalVolatility);
        measures.set(
            Measure::ImpliedToHistorical,
            e.at_the_money
                .and_then(|implied| past.map(|past| implied / past)),
        );
        if let Some(put) = self.figures.put() {
            measures.set(Measure::AnnualisedReturn, put.annualised_return);
            measures.set(
                Measure::SigmasOutside,
                (e.spot - quote.strike) / self.expected_move,
            );
        }
        if let Some(call) = self.figures.call() {
            measures.set(Measure::Carry, call.carry);
            measures.set(Measure::Leverage, call.leverage);
        }
    }
}
