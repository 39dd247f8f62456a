//! Our functions as WebAssembly, for `worker.mjs`: raw exports, no glue.
//!
//! `reserve(rows)` gives the address of eight columns of doubles, one after another, which the caller fills
//! (as in `benches/src/contracts.rs`); `accept()` takes them. Then `price`, `greeks` and
//! `implied_volatility` work through a range of rows, and `answer(column)` gives the address of a column of
//! the last result.

use std::cell::RefCell;

use strikewise::pricing::{
    Greeks, ImpliedVolatilities,
    OptionKind::{self, Call, Put},
    Prices, greeks_into, implied_volatility_into, price_into,
};

#[derive(Default)]
struct State {
    rows: usize,
    columns: Vec<f64>,
    kind: Vec<OptionKind>,
    prices: Prices,
    greeks: Greeks,
    volatilities: ImpliedVolatilities,
}

impl State {
    fn column(&self, index: usize, first: usize, count: usize) -> &[f64] {
        let start = index * self.rows + first;
        &self.columns[start..start + count]
    }
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

#[unsafe(no_mangle)]
pub extern "C" fn reserve(rows: usize) -> *const f64 {
    STATE.with_borrow_mut(|state| {
        state.rows = rows;
        state.columns = vec![0.0; 8 * rows];
        state.columns.as_ptr()
    })
}

#[unsafe(no_mangle)]
pub extern "C" fn accept() {
    STATE.with_borrow_mut(|state| {
        let signs = state.column(7, 0, state.rows);
        state.kind = signs
            .iter()
            .map(|sign| if *sign > 0.0 { Call } else { Put })
            .collect();
    });
}

/// Defines an export that runs a function of columns over a range of rows. `measure` is the sixth column:
/// the volatility or the premium.
macro_rules! export {
    ($name:ident, $function:ident, $result:ident, measure: $measure:literal) => {
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(first: usize, count: usize) {
            STATE.with_borrow_mut(|state| {
                let mut result = std::mem::take(&mut state.$result);
                let column = |index| state.column(index, first, count);
                let done = $function(
                    column(0),
                    column(1),
                    column(2),
                    column(3),
                    column(4),
                    column($measure),
                    &state.kind[first..first + count],
                    &mut result,
                );
                debug_assert_eq!(done, Ok(()));
                state.$result = result;
            });
        }
    };
}

export!(price, price_into, prices, measure: 5);
export!(greeks, greeks_into, greeks, measure: 5);
export!(implied_volatility, implied_volatility_into, volatilities, measure: 6);

/// 0 is `price` of `price`, 1 to 6 the columns of `greeks`, 7 the volatility.
#[unsafe(no_mangle)]
pub extern "C" fn answer(column: usize) -> *const f64 {
    STATE.with_borrow(|state| {
        let greeks = &state.greeks;
        [
            &state.prices.price,
            &greeks.price,
            &greeks.delta,
            &greeks.gamma,
            &greeks.vega,
            &greeks.theta,
            &greeks.rho,
            &state.volatilities.volatility,
        ][column]
            .as_ptr()
    })
}
