//! What a profile must meet beyond its types.

use super::curve::Direction;
use super::measure::{Measure, Quadrant, Scale, Scope};
use super::profile::{Profile, Strategy, StrategyProfile};
use crate::{Error, ErrorCode, Result};

/// A key, its value, and the least and the most that it may be.
type Bound = (&'static str, f64, f64, f64);

impl Profile {
    /// Checks what the types cannot.
    ///
    /// # Errors
    /// `INVALID_PROFILE` naming the key, its value and the rule.
    pub fn validate(&self) -> Result<()> {
        let weights = Quadrant::ALL.map(|quadrant| self.weights.weight(quadrant));
        for (quadrant, weight) in Quadrant::ALL.iter().zip(weights) {
            require((0.0..=1.0).contains(&weight), || {
                (
                    format!("weights.{}", quadrant.id()),
                    weight.to_string(),
                    "must lie in 0..=1",
                )
            })?;
        }
        let sum: f64 = weights.iter().sum();
        require((sum - 1.0).abs() < 1e-9, || {
            ("weights".to_owned(), sum.to_string(), "must sum to 1")
        })?;
        let periods = [
            ("periods.rsi", self.periods.rsi),
            ("periods.fast_average", self.periods.fast_average),
            ("periods.slow_average", self.periods.slow_average),
            (
                "periods.slow_average_slope",
                self.periods.slow_average_slope,
            ),
            (
                "periods.average_directional_index",
                self.periods.average_directional_index,
            ),
            (
                "periods.average_true_range",
                self.periods.average_true_range,
            ),
            (
                "periods.historical_volatility",
                self.periods.historical_volatility,
            ),
            ("periods.swing", self.periods.swing),
            ("periods.liquidity_sweep", self.periods.liquidity_sweep),
        ];
        for (key, period) in periods {
            require((2..=1000).contains(&period), || {
                (key.to_owned(), period.to_string(), "must lie in 2..=1000")
            })?;
        }
        self.validate_gates()?;
        require(self.setups_per_ticker > 0, || {
            (
                "setups_per_ticker".to_owned(),
                "0".to_owned(),
                "must be at least 1",
            )
        })?;
        require(!self.id.trim().is_empty(), || {
            ("id".to_owned(), "empty".to_owned(), "must be a name")
        })?;
        let (fast, slow) = (self.periods.fast_average, self.periods.slow_average);
        require(fast < slow, || {
            (
                "periods.fast_average".to_owned(),
                fast.to_string(),
                "must be shorter than periods.slow_average",
            )
        })?;
        for strategy in Strategy::ALL {
            validate_strategy(strategy, self.strategy(strategy))?;
        }
        Ok(())
    }

    /// Ages, gates and filters inside the range where they mean something.
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn validate_gates(&self) -> Result<()> {
        let (data, filter) = (self.data, self.technical_filter);
        let (fundamentals, contract) = (&self.fundamentals_gate, self.contract_gate);
        let most = f64::MAX;
        let age = |days: i32| f64::from(days);
        let bounds: [Bound; 21] = [
            (
                "minimum_quadrant_coverage",
                self.minimum_quadrant_coverage,
                0.0,
                1.0,
            ),
            (
                "data.maximum_bar_age_days",
                age(data.maximum_bar_age_days),
                0.0,
                most,
            ),
            (
                "data.maximum_quote_age_days",
                age(data.maximum_quote_age_days),
                0.0,
                most,
            ),
            ("data.filing_lag_days", age(data.filing_lag_days), 0.0, most),
            (
                "data.maximum_statement_age_days",
                age(data.maximum_statement_age_days),
                0.0,
                most,
            ),
            (
                "data.news_window_days",
                age(data.news_window_days),
                1.0,
                most,
            ),
            (
                "data.maximum_analyst_age_days",
                age(data.maximum_analyst_age_days),
                0.0,
                most,
            ),
            (
                "data.earnings_estimate_margin_days",
                age(data.earnings_estimate_margin_days),
                0.0,
                most,
            ),
            (
                "data.minimum_peers",
                f64::from(data.minimum_peers),
                1.0,
                most,
            ),
            (
                "technical_filter.minimum_rsi",
                filter.minimum_rsi,
                0.0,
                100.0,
            ),
            (
                "technical_filter.maximum_rsi",
                filter.maximum_rsi,
                filter.minimum_rsi,
                100.0,
            ),
            (
                "technical_filter.minimum_close_to_slow_average",
                filter.minimum_close_to_slow_average,
                -1.0,
                most,
            ),
            (
                "fundamentals_gate.minimum_known",
                f64::from(fundamentals.minimum_known),
                1.0,
                3.0,
            ),
            (
                "fundamentals_gate.minimum_pass_share",
                fundamentals.minimum_pass_share,
                0.0,
                1.0,
            ),
            (
                "minimum_news_sentiment",
                self.minimum_news_sentiment,
                -1.0,
                1.0,
            ),
            (
                "contract_gate.minimum_spot",
                contract.minimum_spot,
                0.0,
                most,
            ),
            ("contract_gate.minimum_bid", contract.minimum_bid, 0.0, most),
            (
                "contract_gate.maximum_spread_fraction",
                contract.maximum_spread_fraction,
                0.0,
                2.0,
            ),
            (
                "contract_gate.maximum_spread_dollars",
                contract.maximum_spread_dollars,
                0.0,
                most,
            ),
            (
                "contract_gate.minimum_open_interest",
                contract.minimum_open_interest,
                0.0,
                most,
            ),
            ("version", f64::from(self.version), 1.0, most),
        ];
        for (key, value, least, most) in bounds {
            // Negated, so that NaN is refused.
            if !(value >= least && value <= most) {
                let rule = if most == f64::MAX {
                    format!("must be at least {least}")
                } else {
                    format!("must lie in {least}..={most}")
                };
                return Err(Error::new(ErrorCode::InvalidProfile, key, value, rule));
            }
        }
        Ok(())
    }
}

fn validate_strategy(strategy: Strategy, profile: &StrategyProfile) -> Result<()> {
    require(!profile.factors.is_empty(), || {
        (
            format!("{}.factors", strategy.id()),
            "none".to_owned(),
            "must have at least one factor",
        )
    })?;
    for (i, factor) in profile.factors.iter().enumerate() {
        let key = || format!("{}.factors[{i}]", strategy.id());
        require(factor.weight > 0.0 && factor.weight <= 1e6, || {
            (
                key() + ".weight",
                factor.weight.to_string(),
                "must be positive and at most 1000000",
            )
        })?;
        let again = profile.factors[..i]
            .iter()
            .any(|before| before.measure == factor.measure && before.scale == factor.scale);
        require(!again, || {
            (
                key() + ".measure",
                factor.measure.id().to_owned(),
                "a measure may have one factor on each scale",
            )
        })?;
        let comparable = factor.scale == Scale::Value || factor.measure.scope() == Scope::Share;
        require(comparable, || {
            (
                key() + ".scale",
                factor.measure.id().to_owned(),
                "only what every share has can be set against other shares",
            )
        })?;
        let against = factor
            .direction
            .and_then(|direction| Some((direction, factor.curve.against(direction)?)));
        if let Some((direction, pair)) = against {
            let rule = match direction {
                Direction::Rising => "must not fall where direction is rising",
                Direction::Falling => "must not rise where direction is falling",
            };
            return Err(Error::new(
                ErrorCode::InvalidProfile,
                key() + ".curve",
                format!("{pair:?}"),
                rule,
            ));
        }
    }
    for (i, limit) in profile.class_limits.iter().enumerate() {
        let key = || format!("{}.class_limits[{i}]", strategy.id());
        for (class, limits) in [
            (".conservative", limit.conservative),
            (".moderate", limit.moderate),
            (".aggressive", limit.aggressive),
        ] {
            require(limits[0] <= limits[1], || {
                (
                    key() + class,
                    format!("{limits:?}"),
                    "must be [least, most] with least <= most",
                )
            })?;
        }
        let again = profile.class_limits[..i]
            .iter()
            .any(|before| before.measure == limit.measure);
        require(!again, || {
            (
                key() + ".measure",
                limit.measure.id().to_owned(),
                "a measure may have one limit",
            )
        })?;
    }
    for measure in [Measure::Delta, Measure::DaysToExpiry] {
        require(profile.widest(measure).is_some(), || {
            (
                format!("{}.class_limits", strategy.id()),
                format!("no {}", measure.id()),
                "must limit delta and days_to_expiry: they choose the contracts",
            )
        })?;
    }
    Ok(())
}

fn require(holds: bool, fault: impl FnOnce() -> (String, String, &'static str)) -> Result<()> {
    if holds {
        return Ok(());
    }
    let (key, value, rule) = fault();
    Err(Error::new(ErrorCode::InvalidProfile, key, value, rule))
}
