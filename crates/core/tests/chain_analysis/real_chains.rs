//! Every real chain that is there: no arbitrage in any surface, and how near the surfaces come to the quotes.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use strikewise::chain_analysis::{
    AnalysisRules, ChainAnalysis, ChainConditions, FitMethod, QuoteFault, SmileModel, analyse,
};
use strikewise::options::mid;
use strikewise::time::years;

use crate::no_arbitrage::{assert_prices_are_convex, assert_total_variance_rises};
use crate::recorded::{Recorded, chains};

/// Prints the figures of `docs/chain-analysis.md`.
#[test]
#[expect(clippy::print_stdout, reason = "figures for who asks for them")]
fn surfaces_of_real_chains_are_free_of_arbitrage() {
    let recorded = chains();
    if recorded.is_empty() {
        return;
    }
    for model in [SmileModel::Svi, SmileModel::Ssvi] {
        let rules = AnalysisRules {
            model,
            ..AnalysisRules::default()
        };
        let mut tally = Tally::default();
        for one in &recorded {
            let analysis = tally.time(one, &rules);
            for expiry in &analysis.expirations {
                if let Some(smile) = &expiry.smile {
                    let what = format!("{} {}", one.name, expiry.expiration);
                    assert_prices_are_convex(&smile.svi, &what);
                }
            }
            assert_total_variance_rises(&analysis, &one.name);
            tally.add(one, &analysis);
        }
        assert!(tally.smiles > 0);
        println!("{model:?}: {tally}");
    }
}

#[derive(Default)]
struct Tally {
    chains: usize,
    quotes: usize,
    kept: usize,
    left_out: BTreeMap<QuoteFault, usize>,
    placeholders: usize,
    expirations: usize,
    smiles: usize,
    missing: BTreeMap<String, usize>,
    methods: BTreeMap<&'static str, usize>,
    /// Distance of fit and middle at each point, in volatility.
    errors: Vec<f64>,
    /// Those within one standard deviation of the forward.
    near: Vec<f64>,
    inside: usize,
    /// What parity leaves unexplained, in basis points of each forward.
    scatter: Vec<f64>,
    /// The largest premium of early exercise of each expiry, likewise.
    premium: Vec<f64>,
    taken: Duration,
    slowest: (Duration, String),
}

impl Tally {
    #[expect(clippy::disallowed_methods, reason = "a test may look at the clock")]
    fn time(&mut self, one: &Recorded, rules: &AnalysisRules) -> ChainAnalysis {
        let symbols: Vec<&str> = one.symbols.iter().map(String::as_str).collect();
        let conditions = ChainConditions {
            as_of: one.chain.quote_date,
            rates: &one.rates,
            style: one.style,
            symbols: &symbols,
        };
        let begin = Instant::now();
        let analysis =
            analyse(&one.chain, &conditions, rules).unwrap_or_else(|e| panic!("{}: {e}", one.name));
        let taken = begin.elapsed();
        self.taken += taken;
        if taken > self.slowest.0 {
            self.slowest = (taken, one.name.clone());
        }
        analysis
    }

    fn add(&mut self, one: &Recorded, analysis: &ChainAnalysis) {
        self.chains += 1;
        self.quotes += one.chain.quotes.len();
        self.kept += analysis.cleaning.kept;
        self.placeholders += analysis.cleaning.placeholder_volatilities;
        for (fault, count) in &analysis.cleaning.left_out {
            *self.left_out.entry(*fault).or_default() += count;
        }
        for expiry in &analysis.expirations {
            self.expirations += 1;
            if let Some(missing) = expiry.missing {
                assert!(expiry.smile.is_none());
                *self.missing.entry(format!("{missing:?}")).or_default() += 1;
            }
            if let Some(forward) = expiry.forward {
                self.scatter.push(1e4 * forward.scatter / forward.forward);
                self.premium
                    .push(1e4 * forward.early_exercise_premium / forward.forward);
            }
            if let Some(smile) = expiry.smile {
                self.smiles += 1;
                let method = match smile.method {
                    FitMethod::LeastSquares => "least squares",
                    FitMethod::Constrained => "constrained",
                    FitMethod::Ssvi => "SSVI",
                };
                *self.methods.entry(method).or_default() += 1;
            }
        }
        for (contract, quote) in analysis.contracts.iter().zip(&one.chain.quotes) {
            if !contract.in_fit {
                continue;
            }
            let (ours, fitted) = (
                contract.volatility.unwrap(),
                contract.fitted_volatility.unwrap(),
            );
            assert!(mid(quote.bid.unwrap(), quote.ask.unwrap()) > 0.0);
            self.errors.push((ours - fitted).abs());
            let left = years(contract.expiration.days_since(analysis.quote_date));
            if contract.log_moneyness.unwrap().abs() <= fitted * left.sqrt() {
                self.near.push((ours - fitted).abs());
            }
            let above = contract.bid_volatility.is_none_or(|bid| fitted >= bid);
            if above && fitted <= contract.ask_volatility.unwrap() {
                self.inside += 1;
            }
        }
    }
}

fn quantile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) * percent + 50) / 100]
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "{} chains, {} quotes, {} kept, {} placeholder volatilities; left out: {:?}",
            self.chains, self.quotes, self.kept, self.placeholders, self.left_out
        )?;
        writeln!(
            f,
            "{} expirations, {} smiles, {:?}; without one: {:?}",
            self.expirations, self.smiles, self.methods, self.missing
        )?;
        writeln!(
            f,
            "distance of fit and middle in volatility points over {} contracts: median {:.3}, 90 % {:.3}, 99 % {:.3}; \
             {:.1} % between bid and ask",
            self.errors.len(),
            100.0 * quantile(&self.errors, 50),
            100.0 * quantile(&self.errors, 90),
            100.0 * quantile(&self.errors, 99),
            100.0 * self.inside as f64 / self.errors.len() as f64,
        )?;
        writeln!(
            f,
            "within a standard deviation of the forward, {} contracts: median {:.3}, 90 % {:.3}",
            self.near.len(),
            100.0 * quantile(&self.near, 50),
            100.0 * quantile(&self.near, 90),
        )?;
        writeln!(
            f,
            "scatter of a forward in basis points of it: median {:.2}, 90 % {:.2}; largest early-exercise premium taken \
             off: median {:.2}, 90 % {:.2}",
            quantile(&self.scatter, 50),
            quantile(&self.scatter, 90),
            quantile(&self.premium, 50),
            quantile(&self.premium, 90),
        )?;
        write!(
            f,
            "{:.2} s in all; slowest {} {:.3} s",
            self.taken.as_secs_f64(),
            self.slowest.1,
            self.slowest.0.as_secs_f64()
        )
    }
}
