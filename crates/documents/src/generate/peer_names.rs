//! The page of names in other libraries, and what of ours takes their place.

use std::fmt::Write as _;

use strikewise::catalogue;

use super::reference::{arguments, names};

/// A function of another library.
struct Peer {
    theirs: &'static str,
    /// A function of the catalogue.
    ours: &'static str,
    /// What of ours is theirs, where the answers differ by more than the last digits.
    conversion: &'static str,
}

const fn peer(theirs: &'static str, ours: &'static str, conversion: &'static str) -> Peer {
    Peer {
        theirs,
        ours,
        conversion,
    }
}

const PY_VOLLIB: [Peer; 20] = [
    peer(
        "black_scholes(flag, S, K, t, r, sigma)",
        "price",
        "with `dividend_yield` 0",
    ),
    peer("black_scholes.greeks.analytical.delta", "greeks", "`delta`"),
    peer("black_scholes.greeks.analytical.gamma", "greeks", "`gamma`"),
    peer(
        "black_scholes.greeks.analytical.theta",
        "greeks",
        "`theta / 365`",
    ),
    peer(
        "black_scholes.greeks.analytical.vega",
        "greeks",
        "`vega / 100`",
    ),
    peer(
        "black_scholes.greeks.analytical.rho",
        "greeks",
        "`rho / 100`",
    ),
    peer(
        "black_scholes.implied_volatility(price, S, K, t, r, flag)",
        "implied_volatility",
        "with `dividend_yield` 0",
    ),
    peer(
        "black_scholes_merton(flag, S, K, t, r, sigma, q)",
        "price",
        "",
    ),
    peer(
        "black_scholes_merton.greeks.analytical.delta, gamma",
        "greeks",
        "`delta`, `gamma`",
    ),
    peer(
        "black_scholes_merton.greeks.analytical.theta",
        "greeks",
        "`theta / 365`",
    ),
    peer(
        "black_scholes_merton.greeks.analytical.vega, rho",
        "greeks",
        "`vega / 100`, `rho / 100`",
    ),
    peer(
        "black_scholes_merton.implied_volatility(price, S, K, t, r, q, flag)",
        "implied_volatility",
        "",
    ),
    peer("black(flag, F, K, t, r, sigma)", "black76_price", ""),
    peer(
        "black.undiscounted_black(F, K, sigma, t, flag)",
        "black76_price",
        "with `rate` 0",
    ),
    peer(
        "black.greeks.analytical.delta, gamma",
        "black76_greeks",
        "`delta`, `gamma`",
    ),
    peer(
        "black.greeks.analytical.theta",
        "black76_greeks",
        "`theta / 365`",
    ),
    peer(
        "black.greeks.analytical.vega, rho",
        "black76_greeks",
        "`vega / 100`, `rho / 100`",
    ),
    peer(
        "black.implied_volatility.implied_volatility(price, F, K, r, t, flag)",
        "black76_implied_volatility",
        "",
    ),
    peer(
        "black.implied_volatility.implied_volatility_of_undiscounted_option_price",
        "black76_implied_volatility",
        "with `rate` 0",
    ),
    peer("…greeks.numerical", "greeks", "analytical, as above"),
];

const QUANTLIB: [Peer; 33] = [
    peer("AnalyticEuropeanEngine, NPV()", "price", ""),
    peer(
        "delta(), gamma(), vega(), theta(), rho()",
        "greeks",
        "the same units",
    ),
    peer("thetaPerDay()", "greeks", "`theta / 365`"),
    peer("dividendRho()", "select_greeks", "`epsilon`"),
    peer("strikeSensitivity()", "select_greeks", "`dual_delta`"),
    peer("elasticity()", "select_greeks", "`lambda`"),
    peer(
        "itmCashProbability()",
        "select_greeks",
        "`probability_in_the_money`",
    ),
    peer(
        "VanillaOption.impliedVolatility(price, process)",
        "implied_volatility",
        "to the last digits, not to `accuracy` 1e-4",
    ),
    peer(
        "VanillaOption.impliedVolatility, American",
        "american_implied_volatility",
        "",
    ),
    peer(
        "blackFormula(type, strike, forward, stdDev, discount)",
        "black76_price",
        "`stdDev` is `volatility · √years`, `discount` is `e^(-rate · years)`",
    ),
    peer(
        "blackFormulaImpliedStdDev",
        "black76_implied_volatility",
        "`volatility · √years`",
    ),
    peer("BlackCalculator", "black76_greeks", ""),
    peer(
        "bachelierBlackFormula",
        "bachelier_price",
        "`rate` 0: forward and spot are one",
    ),
    peer(
        "bachelierBlackFormulaImpliedVol",
        "bachelier_implied_volatility",
        "`rate` 0",
    ),
    peer(
        "CashOrNothingPayoff, AnalyticEuropeanEngine",
        "digital_price",
        "`payout` \"cash\", times the cash",
    ),
    peer(
        "AssetOrNothingPayoff, AnalyticEuropeanEngine",
        "digital_price",
        "`payout` \"asset\"",
    ),
    peer(
        "QdFpAmericanEngine.fastScheme()",
        "american_price",
        "`scheme` \"fast\"",
    ),
    peer(
        "QdFpAmericanEngine.accurateScheme()",
        "american_price",
        "`scheme` \"accurate\", the default",
    ),
    peer(
        "QdFpAmericanEngine.highPrecisionScheme()",
        "american_price",
        "`scheme` \"high_precision\"",
    ),
    peer(
        "QdFpAmericanEngine, Greeks",
        "american_greeks",
        "that engine provides none",
    ),
    peer(
        "BaroneAdesiWhaleyApproximationEngine",
        "barone_adesi_whaley_price",
        "",
    ),
    peer(
        "BjerksundStenslandApproximationEngine",
        "bjerksund_stensland_price",
        "ours is the formula of 2002, theirs that of 1993",
    ),
    peer(
        "BinomialVanillaEngine(process, \"lr\", steps)",
        "tree_leisen_reimer",
        "",
    ),
    peer(
        "BinomialVanillaEngine(process, \"crr\", steps)",
        "tree_cox_ross_rubinstein",
        "agrees to 6 digits at 101 steps",
    ),
    peer(
        "FdBlackScholesVanillaEngine",
        "finite_difference_price",
        "other grids: agrees to about 4 digits",
    ),
    peer(
        "AnalyticDividendEuropeanEngine",
        "dividends_price",
        "`model` \"escrowed\", `style` \"european\"",
    ),
    peer(
        "FdBlackScholesVanillaEngine, dividends, Spot",
        "dividends_price",
        "`model` \"piecewise_lognormal\"",
    ),
    peer(
        "FdBlackScholesVanillaEngine, dividends, Escrowed",
        "dividends_price",
        "`model` \"escrowed\"",
    ),
    peer(
        "SviSmileSection",
        "svi_butterfly",
        "`total_variance` is `volatility² · years`",
    ),
    peer(
        "SviInterpolatedSmileSection",
        "chain_analysis",
        "a whole chain, and free of arbitrage",
    ),
    peer("NormalDistribution", "normal_pdf", ""),
    peer("CumulativeNormalDistribution", "normal_cdf", ""),
    peer(
        "InverseCumulativeNormal",
        "normal_inverse_cdf",
        "theirs has nine digits",
    ),
];

/// `docs/reference/peer-names.md`.
pub(super) fn page() -> String {
    let mut text = "# Names in other libraries\n\nWhat takes the place of what. Made by `cargo xtask generate --write`. \
         What differs beside the name: [py_vollib](../coming-from/py-vollib.md), [QuantLib](../coming-from/quantlib.md), \
         [TA-Lib](../coming-from/ta-lib.md). Arguments and units of ours: [functions](functions.md).\n"
        .to_owned();
    for (library, rows) in [("py_vollib", &PY_VOLLIB[..]), ("QuantLib", &QUANTLIB[..])] {
        let _ = write!(
            text,
            "\n## {library}\n\n| {library} | strikewise | what of it |\n|---|---|---|\n"
        );
        for row in rows {
            let _ = writeln!(
                text,
                "| `{}` | `{}` | {} |",
                row.theirs, row.ours, row.conversion
            );
        }
    }
    text += &ta_lib();
    text
}

/// Names of TA-Lib stand in the catalogue.
fn ta_lib() -> String {
    let mut text =
        "\n## TA-Lib\n\n| TA-Lib | strikewise | answers with |\n|---|---|---|\n".to_owned();
    let mut rows: Vec<_> = catalogue::functions()
        .into_iter()
        .filter_map(|function| Some((function.indicator.as_ref()?.ta_lib?, function)))
        .collect();
    rows.sort_by_key(|(name, _)| *name);
    for (name, function) in rows {
        let _ = writeln!(
            text,
            "| `{name}` | `{}({})` | {} |",
            function.name,
            arguments(&function),
            names(&function).join(", ")
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{PY_VOLLIB, QUANTLIB};
    use strikewise::catalogue;

    #[test]
    fn every_name_of_ours_is_a_function() {
        for row in PY_VOLLIB.iter().chain(&QUANTLIB) {
            assert!(catalogue::find(row.ours).is_some(), "{}", row.ours);
        }
    }
}
