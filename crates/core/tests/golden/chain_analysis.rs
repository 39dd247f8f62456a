//! The functions of `strikewise::chain_analysis`, by name.

use strikewise::Result;
use strikewise::chain_analysis::{AnalysisRules, ChainConditions, Surface, Svi, analyse};
use strikewise::market::{Chain, Quote, YieldCurve};
use strikewise::pricing::{ExerciseStyle, OptionKind};
use strikewise::time::Date;

use crate::{Inputs, Output, Outputs};

pub(crate) fn svi_butterfly(i: &Inputs) -> Result<Outputs> {
    let svi = Svi::new(
        i.number("a"),
        i.number("b"),
        i.number("rho"),
        i.number("m"),
        i.number("sigma"),
    )?;
    let places = i.numbers("log_moneyness");
    let at = |f: &dyn Fn(f64) -> f64| Output::Numbers(places.iter().map(|&k| f(k)).collect());
    Ok(vec![
        ("total_variance", at(&|k| svi.total_variance(k))),
        ("butterfly", at(&|k| svi.butterfly(k))),
    ])
}

pub(crate) fn smile_figures(i: &Inputs) -> Result<Outputs> {
    let [a, b, rho, m, sigma] = ["a", "b", "rho", "m", "sigma"].map(|name| i.numbers(name));
    let smiles: Vec<Svi> = (0..a.len())
        .map(|n| Svi::new(a[n], b[n], rho[n], m[n], sigma[n]))
        .collect::<Result<_>>()?;
    let days: Vec<i32> = i.numbers("days").iter().map(|&day| whole(day)).collect();
    let surface = Surface::new(&days, &i.numbers("forward"), &smiles)?;
    let figures = surface.figures(i.number("at")).unwrap();
    let one = |value: f64| Output::Numbers(vec![value]);
    Ok(vec![
        ("forward", one(figures.forward)),
        ("at_the_money", one(figures.at_the_money)),
        ("call_25_delta", one(figures.call_25_delta)),
        ("put_25_delta", one(figures.put_25_delta)),
        ("skew_25_delta", one(figures.skew_25_delta)),
        ("butterfly_25_delta", one(figures.butterfly_25_delta)),
    ])
}

pub(crate) fn chain_smile(i: &Inputs) -> Result<Outputs> {
    let quote_date = Date::new(2026, 4, 17)?;
    let days = whole(i.number("days"));
    let (strike, kind) = (i.numbers("strike"), i.names("kind"));
    let (bid, ask) = (i.numbers("bid"), i.numbers("ask"));
    let quotes = (0..strike.len()).map(|n| Quote {
        expiration: quote_date.plus_days(days),
        kind: if kind[n] == "call" {
            OptionKind::Call
        } else {
            OptionKind::Put
        },
        strike: strike[n],
        bid: Some(bid[n]),
        bid_size: None,
        ask: Some(ask[n]),
        ask_size: None,
        last: None,
        volume: None,
        open_interest: None,
        implied_volatility: None,
    });
    let chain = Chain {
        quote_date,
        spot: Some(i.number("spot")),
        quotes: quotes.collect(),
    };
    let bond_equivalent = 2.0 * libm::expm1(0.5 * i.number("rate"));
    let rates = YieldCurve::from_bond_equivalent(&[(1.0, bond_equivalent)])?;
    let conditions = ChainConditions {
        as_of: quote_date,
        rates: &rates,
        style: ExerciseStyle::European,
        symbols: &[],
    };
    let analysis = analyse(&chain, &conditions, &AnalysisRules::default())?;
    let expiry = analysis.expirations[0];
    let (forward, smile) = (expiry.forward.unwrap(), expiry.smile.unwrap());
    let volatility = i.numbers("at").into_iter().map(|strike| {
        let found = analysis.surface.volatility(strike, f64::from(days));
        found.unwrap()
    });
    Ok(vec![
        ("forward", Output::Numbers(vec![forward.forward])),
        (
            "dividend_yield",
            Output::Numbers(vec![forward.dividend_yield]),
        ),
        ("volatility", Output::Numbers(volatility.collect())),
        (
            "root_mean_square",
            Output::Numbers(vec![smile.errors.root_mean_square]),
        ),
    ])
}

#[expect(clippy::cast_possible_truncation, reason = "a count of days")]
fn whole(days: f64) -> i32 {
    days as i32
}
