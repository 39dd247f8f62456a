//! Examples that books print, to the digit they print.
//!
//! Sections and examples are those of E. G. Haug, "The Complete Guide to Option Pricing Formulas", 2nd edition, 2007;
//! J. C. Hull, "Options, Futures, and Other Derivatives", 9th edition, 2014 (the examples are in other editions too, under
//! other numbers); `McDonald`, "Derivatives Markets", 3rd edition, 2013.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use strikewise::pricing::OptionKind::{self, Call, Put};
use strikewise::pricing::scalar::{self, ContractGreeks};
use strikewise::pricing::{ExerciseStyle, Status, black76, tree};

/// Spot, strike, years, rate, dividend yield, volatility, kind.
type Contract = (f64, f64, f64, f64, f64, f64, OptionKind);

fn greeks(
    (spot, strike, years, rate, dividend_yield, volatility, kind): Contract,
) -> ContractGreeks {
    let greeks = scalar::greeks(spot, strike, years, rate, dividend_yield, volatility, kind);
    assert_eq!(greeks.status, Status::Ok);
    greeks
}

/// The value rounded to as many decimals as are printed must be what is printed.
fn assert_prints(value: f64, printed: &str, source: &str) {
    let decimals = printed
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    assert_eq!(format!("{value:.decimals$}"), printed, "{source}: {value}");
}

#[test]
fn haug_prices() {
    for (source, contract, printed) in [
        (
            "1.1.1 stock",
            (60.0, 65.0, 0.25, 0.08, 0.0, 0.30, Call),
            "2.1334",
        ),
        (
            "1.1.2 stock with a dividend yield",
            (100.0, 95.0, 0.5, 0.10, 0.05, 0.20, Put),
            "2.4648",
        ),
        (
            "1.1.3 futures, call",
            (19.0, 19.0, 0.75, 0.10, 0.10, 0.28, Call),
            "1.7011",
        ),
        (
            "1.1.3 futures, put",
            (19.0, 19.0, 0.75, 0.10, 0.10, 0.28, Put),
            "1.7011",
        ),
        (
            "1.1.4 margined futures",
            (4200.0, 3800.0, 0.75, 0.0, 0.0, 0.15, Put),
            "65.6185",
        ),
        (
            "1.1.5 currency",
            (1.56, 1.6, 0.5, 0.06, 0.08, 0.12, Call),
            "0.0291",
        ),
    ] {
        assert_prints(greeks(contract).price, printed, source);
    }
    let futures =
        black76::price(&[19.0], &[19.0], &[0.75], &[0.10], &[0.28], &[Call, Put]).unwrap();
    assert_prints(futures.price[0], "1.7011", "1.1.3 futures, call");
    assert_prints(futures.price[1], "1.7011", "1.1.3 futures, put");
    let margined = black76::price(&[4200.0], &[3800.0], &[0.75], &[0.0], &[0.15], &[Put]).unwrap();
    assert_prints(margined.price[0], "65.6185", "1.1.4 margined futures");
}

#[test]
fn haug_first_order_greeks() {
    let futures = |kind| greeks((105.0, 100.0, 0.5, 0.10, 0.10, 0.36, kind));
    assert_prints(
        futures(Call).delta,
        "0.5946",
        "chapter 2, delta of a call on futures",
    );
    assert_prints(
        futures(Put).delta,
        "-0.3566",
        "chapter 2, delta of a put on futures",
    );
    let put = futures(Put);
    assert_prints(
        put.delta * 105.0 / put.price,
        "-4.8775",
        "chapter 2, elasticity",
    );
    let gamma = greeks((55.0, 60.0, 0.75, 0.10, 0.0, 0.30, Call)).gamma;
    assert_prints(gamma, "0.0278", "chapter 2, gamma");
    let vega = greeks((55.0, 60.0, 0.75, 0.105, 0.0355, 0.30, Call)).vega;
    assert_prints(vega, "18.5027", "chapter 2, vega");
    let theta = greeks((430.0, 405.0, 1.0 / 12.0, 0.07, 0.05, 0.20, Put)).theta;
    assert_prints(theta, "-31.1924", "chapter 2, theta");
    let rho = greeks((72.0, 75.0, 1.0, 0.09, 0.0, 0.19, Call)).rho;
    assert_prints(rho, "38.7325", "chapter 2, rho");
}

#[test]
fn hull_prices() {
    for (source, contract, printed) in [
        (
            "example 15.6, call",
            (42.0, 40.0, 0.5, 0.10, 0.0, 0.20, Call),
            "4.76",
        ),
        (
            "example 15.6, put",
            (42.0, 40.0, 0.5, 0.10, 0.0, 0.20, Put),
            "0.81",
        ),
        (
            "example 17.1, index",
            (930.0, 900.0, 2.0 / 12.0, 0.08, 0.03, 0.20, Call),
            "51.83",
        ),
        (
            "example 17.2, currency at 20 %",
            (1.6, 1.6, 4.0 / 12.0, 0.08, 0.11, 0.20, Call),
            "0.0639",
        ),
        (
            "example 17.2, currency at 10 %",
            (1.6, 1.6, 4.0 / 12.0, 0.08, 0.11, 0.10, Call),
            "0.0285",
        ),
        (
            "chapter 18, put on crude oil futures",
            (20.0, 20.0, 4.0 / 12.0, 0.09, 0.09, 0.25, Put),
            "1.12",
        ),
        (
            "chapter 15, problem with S = 52",
            (52.0, 50.0, 0.25, 0.12, 0.0, 0.30, Call),
            "5.06",
        ),
        (
            "chapter 15, problem with S = 69",
            (69.0, 70.0, 0.5, 0.05, 0.0, 0.35, Put),
            "6.40",
        ),
        (
            "chapter 17, problem with S = 0.52",
            (0.52, 0.50, 8.0 / 12.0, 0.04, 0.08, 0.12, Put),
            "0.0162",
        ),
    ] {
        assert_prints(greeks(contract).price, printed, source);
    }
    let futures =
        black76::price(&[20.0], &[20.0], &[4.0 / 12.0], &[0.09], &[0.25], &[Put]).unwrap();
    assert_prints(
        futures.price[0],
        "1.12",
        "chapter 18, put on crude oil futures",
    );
}

/// The option that the chapter on Greek letters goes back to again and again: twenty weeks on a stock.
#[test]
fn hull_greeks() {
    let call = greeks((49.0, 50.0, 0.3846, 0.05, 0.0, 0.20, Call));
    assert_prints(call.price, "2.40", "chapter 19, price");
    assert_prints(call.delta, "0.522", "chapter 19, delta");
    assert_prints(call.gamma, "0.066", "chapter 19, gamma");
    assert_prints(call.theta, "-4.31", "chapter 19, theta a year");
    assert_prints(
        call.theta / 365.0,
        "-0.0118",
        "chapter 19, theta a calendar day",
    );
    assert_prints(call.vega, "12.1", "chapter 19, vega");
    assert_prints(call.rho, "8.91", "chapter 19, rho");
}

#[test]
fn hull_implied_volatilities() {
    let (stock, _) = scalar::implied_volatility(21.0, 20.0, 0.25, 0.10, 0.0, 1.875, Call);
    assert_prints(stock, "0.235", "section 15.11");
    let (currency, _) = scalar::implied_volatility(1.6, 1.6, 4.0 / 12.0, 0.08, 0.11, 0.043, Call);
    assert_prints(100.0 * currency, "14.1", "example 17.2");
}

fn binomial(
    (spot, strike, years, rate, dividend_yield, volatility, kind): Contract,
    style: ExerciseStyle,
    steps: usize,
) -> tree::TreeGreeks {
    tree::cox_ross_rubinstein(
        &[spot],
        &[strike],
        &[years],
        &[rate],
        &[dividend_yield],
        &[volatility],
        &[kind],
        style,
        steps,
    )
    .unwrap()
}

#[test]
fn hull_binomial_trees() {
    use ExerciseStyle::{American, European};
    for (source, contract, style, steps, printed) in [
        (
            "section 13.8",
            (50.0, 52.0, 2.0, 0.05, 0.0, 0.30, Put),
            American,
            2,
            "7.43",
        ),
        (
            "section 13.11, index",
            (810.0, 800.0, 0.5, 0.05, 0.02, 0.20, Call),
            European,
            2,
            "53.39",
        ),
        (
            "section 13.11, currency",
            (0.61, 0.60, 0.25, 0.05, 0.07, 0.12, Call),
            American,
            3,
            "0.019",
        ),
        (
            "section 13.11, futures",
            (31.0, 30.0, 0.75, 0.05, 0.05, 0.30, Put),
            American,
            3,
            "2.84",
        ),
    ] {
        assert_prints(binomial(contract, style, steps).price[0], printed, source);
    }
    let put = (50.0, 50.0, 5.0 / 12.0, 0.10, 0.0, 0.40, Put);
    let five = binomial(put, American, 5);
    assert_prints(five.price[0], "4.49", "example 21.1, price");
    assert_prints(five.delta[0], "-0.41", "example 21.2, delta");
    assert_prints(five.gamma[0], "0.03", "example 21.2, gamma");
    assert_prints(five.theta[0], "-4.3", "example 21.2, theta a year");
    for (steps, printed) in [(30, "4.263"), (50, "4.272"), (100, "4.278"), (500, "4.283")] {
        assert_prints(
            binomial(put, American, steps).price[0],
            printed,
            "section 21.1",
        );
    }
}

#[test]
fn mcdonald() {
    let call = greeks((41.0, 40.0, 0.25, 0.08, 0.0, 0.30, Call));
    assert_prints(call.price, "3.399", "example 12.1");
    let put = greeks((41.0, 40.0, 0.25, 0.08, 0.0, 0.30, Put));
    assert_prints(put.price, "1.607", "example 12.2");
    let call = greeks((40.0, 40.0, 91.0 / 365.0, 0.08, 0.0, 0.30, Call));
    assert_prints(call.price, "2.7804", "table 13.1, price");
    assert_prints(call.delta, "0.5824", "table 13.1, delta");
    assert_prints(call.gamma, "0.0652", "table 13.1, gamma");
    assert_prints(call.theta / 365.0, "-0.0173", "table 13.1, theta a day");
}
