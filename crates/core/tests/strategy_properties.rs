//! What must be true of any strategy.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::options::{Fill, Smile};
use strikewise::pricing::ExerciseStyle::{self, American, European};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::{OptionKind, scalar};
use strikewise::strategies::{
    Assumptions, Bound, CollateralRule, Conditions, Leg, Moment, OptionQuote, Outcome, ShareQuote,
    Side, Strategy,
};
use strikewise::time::Date;

fn today() -> Date {
    "2026-01-05".parse().unwrap()
}

/// A share, rates, a volatility and an expiry.
#[derive(Debug, Clone, Copy)]
struct World {
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    days: i32,
}

const SPOT: f64 = 100.0;

impl World {
    fn conditions(self, exercise: ExerciseStyle) -> Conditions {
        let now = Moment::at_close(today());
        Conditions::new(SPOT, self.rate, self.dividend_yield, now, exercise).unwrap()
    }

    fn years(self) -> f64 {
        f64::from(self.days) / 365.0
    }

    fn smile(self) -> Smile {
        Smile::flat(self.volatility).unwrap()
    }

    /// An option quoted at what the model says.
    fn fair(self, strike: f64, days: i32, kind: OptionKind) -> OptionQuote {
        let years = f64::from(days) / 365.0;
        let price = scalar::price(
            SPOT,
            strike,
            years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            kind,
        )
        .0;
        // No quote asks for nothing.
        let price = price.max(f64::MIN_POSITIVE);
        let option = OptionQuote::new(strike, today().plus_days(days), kind);
        option.quoted(price, price).with_volatility(self.volatility)
    }

    fn now(self, strike: f64, kind: OptionKind) -> OptionQuote {
        self.fair(strike, self.days, kind)
    }
}

fn world() -> impl Strategy_<Value = World> {
    (-0.01..0.08_f64, 0.0..0.05_f64, 0.1..0.8_f64, 1..400_i32).prop_map(
        |(rate, dividend_yield, volatility, days)| World {
            rate,
            dividend_yield,
            volatility,
            days,
        },
    )
}

// Both crates have a `Strategy`.
use proptest::strategy::Strategy as Strategy_;

/// Two to five legs of one expiry, shares among them.
fn legs(world: World) -> impl Strategy_<Value = Vec<Leg>> {
    let leg = (any::<bool>(), 1..4_u32, 60..140_u32, 0..5_u32).prop_map(
        move |(long, ratio, strike, what)| {
            let side = if long { Side::Long } else { Side::Short };
            let leg = match what {
                0 => Leg::shares(side, ShareQuote::at(SPOT)),
                1 | 2 => Leg::option(side, world.now(f64::from(strike), Call)),
                _ => Leg::option(side, world.now(f64::from(strike), Put)),
            };
            leg.times(ratio)
        },
    );
    proptest::collection::vec(leg, 1..5).prop_map(move |mut legs| {
        legs.push(Leg::option(Side::Long, world.now(100.0, Put)));
        legs
    })
}

fn world_and_legs() -> impl Strategy_<Value = (World, Vec<Leg>)> {
    world().prop_flat_map(|world| legs(world).prop_map(move |legs| (world, legs)))
}

fn four_strikes() -> impl Strategy_<Value = [f64; 4]> {
    (60..90_u32, 1..20_u32, 1..20_u32, 1..20_u32).prop_map(|(first, a, b, c)| {
        [first, first + a, first + a + b, first + a + b + c].map(f64::from)
    })
}

fn outcome(strategy: &Strategy, conditions: &Conditions) -> Outcome {
    strategy.outcome(conditions, Fill::Mid).unwrap().unwrap()
}

fn near(value: f64, expected: f64, tolerance: f64) -> Result<(), TestCaseError> {
    prop_assert!(
        (value - expected).abs() <= tolerance * (1.0 + expected.abs()),
        "{value}, expected {expected}"
    );
    Ok(())
}

proptest! {
    /// A call bought, a put sold and shares sold are flat: what they cost is all that comes out.
    #[test]
    fn parity_has_no_optionality(world in world(), strike in 60..140_u32) {
        let strike = f64::from(strike);
        let conditions = world.conditions(European);
        let flat = Strategy::custom(vec![
            Leg::option(Side::Long, world.now(strike, Call)),
            Leg::option(Side::Short, world.now(strike, Put)),
            Leg::shares(Side::Short, ShareQuote::at(SPOT)),
        ]).unwrap();
        let found = outcome(&flat, &conditions);
        let credit = flat.credit_per_share(Fill::Mid).unwrap();
        let most = found.maximum_profit_per_share.limit().unwrap();
        let least = -found.maximum_loss_per_share.limit().unwrap();
        near(most, credit - strike, 1e-12)?;
        near(least, credit - strike, 1e-12)?;
        let net = flat.net_greeks(&conditions).unwrap();
        near(net.gamma, 0.0, 1e-12)?;
        near(net.vega, 0.0, 1e-10)?;
        prop_assert!(found.break_evens().is_empty());
    }

    /// A vertical spread is worth 0 to its width: profits lie between the credit less the width and the credit.
    #[test]
    fn a_spread_is_worth_nothing_to_its_width(
        world in world(), strikes in four_strikes(), spot in 1.0..300.0_f64,
    ) {
        let [low, high, ..] = strikes;
        let conditions = world.conditions(American);
        for kind in [Call, Put] {
            let (near_strike, far_strike) = match kind {
                Call => (low, high),
                Put => (high, low),
            };
            let (sold, bought) = (world.now(near_strike, kind), world.now(far_strike, kind));
            let credit_spread = Strategy::vertical_credit_spread(sold, bought).unwrap();
            let credit = credit_spread.credit_per_share(Fill::Mid).unwrap();
            let profit = credit_spread
                .profit_at_expiration_per_share(&conditions, &[spot], Fill::Mid)
                .unwrap()
                .unwrap()[0];
            let slack = 1e-12 * 300.0;
            prop_assert!(profit <= credit + slack && profit >= credit - (high - low) - slack);
            let found = outcome(&credit_spread, &conditions);
            near(found.maximum_profit_per_share.limit().unwrap(), credit, 1e-12)?;
            near(found.maximum_loss_per_share.limit().unwrap(), high - low - credit, 1e-12)?;
            // Who bought it has what who sold it has not.
            let debit = Strategy::vertical_debit_spread(sold, bought).unwrap();
            let mirrored = outcome(&debit, &conditions);
            near(mirrored.maximum_loss_per_share.limit().unwrap(), credit, 1e-12)?;
        }
    }

    /// A condor is the sum of its two spreads, in every figure that adds up.
    #[test]
    fn a_condor_is_two_spreads(
        world in world(), strikes in four_strikes(), spot in 1.0..300.0_f64, shift in -0.05..0.3_f64,
    ) {
        let [a, b, c, d] = strikes;
        let conditions = world.conditions(European);
        let smile = world.smile();
        let condor = Strategy::iron_condor(
            world.now(a, Put), world.now(b, Put), world.now(c, Call), world.now(d, Call),
        ).unwrap();
        let puts = Strategy::vertical_credit_spread(world.now(b, Put), world.now(a, Put)).unwrap();
        let calls = Strategy::vertical_credit_spread(world.now(c, Call), world.now(d, Call)).unwrap();
        let moment = Moment::at_close(today().plus_days(world.days / 2));
        let figures = |strategy: &Strategy| {
            let grid = strategy
                .profit_grid(&conditions, &[shift], &[moment], &[spot], Fill::Mid)
                .unwrap()
                .unwrap();
            let net = strategy.net_greeks(&conditions).unwrap();
            let expected = strategy.expected_value_per_share(&conditions, &smile, Fill::Mid);
            let at_end = strategy.profit_at_expiration_per_share(&conditions, &[spot], Fill::Mid);
            [
                strategy.credit_per_share(Fill::Mid).unwrap(),
                grid.profit_per_share[0],
                at_end.unwrap().unwrap()[0],
                net.delta,
                net.gamma,
                net.vega,
                net.theta,
                expected.unwrap().unwrap(),
            ]
        };
        let (whole, lower, upper) = (figures(&condor), figures(&puts), figures(&calls));
        for ((whole, lower), upper) in whole.into_iter().zip(lower).zip(upper) {
            near(whole, lower + upper, 1e-11)?;
        }
        // Only one side can be lost.
        let credit = condor.credit_per_share(Fill::Mid).unwrap();
        let loss = outcome(&condor, &conditions).maximum_loss_per_share.limit().unwrap();
        near(loss, (b - a).max(d - c) - credit, 1e-11)?;
        // And so much is asked for, unless what is sold needs less alone.
        let asked = |rule| condor.collateral(rule, &conditions, Fill::Mid).unwrap().unwrap();
        let margin = asked(CollateralRule::RegT).capital_per_share;
        prop_assert!(margin <= asked(CollateralRule::DefinedRisk).capital_per_share + 1e-9);
    }

    /// A moment before the end, the model gives what the end gives.
    #[test]
    fn the_end_is_the_limit_of_what_comes_before(
        (world, legs) in world_and_legs(), spot in 50.0..150.0_f64, american in any::<bool>(),
    ) {
        let conditions = world.conditions(if american { American } else { European });
        let strategy = Strategy::custom(legs).unwrap();
        let last = today().plus_days(world.days);
        let second_before = Moment::before_close(last, 1.0 / 60.0).unwrap();
        let moments = [second_before, Moment::at_close(last)];
        let grid = strategy
            .profit_grid(&conditions, &[0.0], &moments, &[spot], Fill::Mid)
            .unwrap()
            .unwrap();
        // A second at 80 % moves the share by 0.014; options at the money are worth 0.4 of that.
        let gross: u32 = strategy.legs().iter().map(|leg| leg.ratio).sum();
        prop_assert!(
            (grid.profit_per_share[0] - grid.profit_per_share[1]).abs() <= 0.01 * f64::from(gross)
        );
    }

    /// The curve is above 0 inside the ranges of profit and nowhere else, and never beyond its bounds.
    #[test]
    fn the_curve_agrees_with_its_ranges_and_bounds(
        (world, legs) in world_and_legs(), spots in proptest::collection::vec(0.5..400.0_f64, 40),
    ) {
        let conditions = world.conditions(American);
        let strategy = Strategy::custom(legs).unwrap();
        let found = outcome(&strategy, &conditions);
        let profits = strategy
            .profit_at_expiration_per_share(&conditions, &spots, Fill::Mid)
            .unwrap()
            .unwrap();
        for (&spot, &profit) in spots.iter().zip(&profits) {
            let inside = found
                .profit_ranges
                .iter()
                .any(|range| spot > range.low && range.high.is_none_or(|high| spot < high));
            prop_assert!(inside == (profit > 0.0) || profit.abs() < 1e-9, "{spot}: {profit}");
            if let Bound::Limited(most) = found.maximum_profit_per_share {
                prop_assert!(profit <= most + 1e-9);
            }
            if let Bound::Limited(most) = found.maximum_loss_per_share {
                prop_assert!(-profit <= most + 1e-9);
            }
        }
        for end in found.break_evens() {
            let there = strategy
                .profit_at_expiration_per_share(&conditions, &[end], Fill::Mid)
                .unwrap()
                .unwrap();
            near(there[0], 0.0, 1e-9)?;
        }
    }

    /// Probability and mean against the sum of the density over small steps.
    #[test]
    fn probability_and_mean_by_numeric_integration((world, legs) in world_and_legs()) {
        let conditions = world.conditions(European);
        let strategy = Strategy::custom(legs).unwrap();
        let smile = world.smile();
        let steps = 20_000;
        let total = world.volatility * world.years().sqrt();
        let drift = (world.rate - world.dividend_yield) * world.years() - 0.5 * total * total;
        let normals: Vec<f64> = (0..steps)
            .map(|i| -8.0 + 16.0 * (f64::from(i) + 0.5) / f64::from(steps))
            .collect();
        let spots: Vec<f64> = normals.iter().map(|z| SPOT * (drift + total * z).exp()).collect();
        let profits = strategy
            .profit_at_expiration_per_share(&conditions, &spots, Fill::Mid)
            .unwrap()
            .unwrap();
        let (mut probability, mut mean) = (0.0, 0.0);
        for (z, profit) in normals.iter().zip(&profits) {
            let weight = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt() * 16.0
                / f64::from(steps);
            if *profit > 0.0 {
                probability += weight;
            }
            mean += weight * profit;
        }
        let found = strategy
            .probabilities(&conditions, &smile, Fill::Mid)
            .unwrap()
            .unwrap();
        // A step holds at most 0.0004 of the density; each end of a range may be one off.
        prop_assert!((found.profit - probability).abs() < 0.002, "{} {probability}", found.profit);
        // The mean of the curve leaves out interest on the credit and dividends of the shares; with them it is the mean.
        let credit = strategy.credit_per_share(Fill::Mid).unwrap();
        let shares: f64 = strategy
            .legs()
            .iter()
            .filter(|leg| matches!(leg.instrument, strikewise::strategies::Instrument::Shares(_)))
            .map(Leg::quantity)
            .sum();
        let dividends = shares * SPOT * (1.0 - (-world.dividend_yield * world.years()).exp());
        let today = credit + (mean - credit) * (-world.rate * world.years()).exp() + dividends;
        let expected = strategy
            .expected_value_per_share(&conditions, &smile, Fill::Mid)
            .unwrap()
            .unwrap();
        prop_assert!((today - expected).abs() < 1e-3, "{today}, {expected}");
    }

    /// What is bought at its model price is worth nothing on average, also if a leg lives on.
    #[test]
    fn a_fair_strategy_has_no_expected_value(
        (world, mut legs) in world_and_legs(), longer in 1..600_i32, strike in 60..140_u32,
    ) {
        let conditions = world.conditions(European);
        let value = |legs: Vec<Leg>| {
            Strategy::custom(legs)
                .unwrap()
                .expected_value_per_share(&conditions, &world.smile(), Fill::Mid)
                .unwrap()
                .unwrap()
        };
        near(value(legs.clone()), 0.0, 1e-10)?;
        let far = world.fair(f64::from(strike), world.days + longer, Call);
        legs.push(Leg::option(Side::Long, far).times(2));
        near(value(legs), 0.0, 1e-10)?;
    }

    /// The order of legs does not matter.
    #[test]
    fn legs_may_come_in_any_order((world, legs) in world_and_legs(), turn in 1..5_usize) {
        let conditions = world.conditions(American);
        let smile = Smile::new(&[70.0, 100.0, 130.0], &[0.4, 0.3, 0.28]).unwrap();
        let mut other = legs.clone();
        other.rotate_left(turn % legs.len());
        other.reverse();
        let [one, two] = [legs, other].map(|legs| {
            Strategy::custom(legs)
                .unwrap()
                .analyse(&conditions, &smile, &[], &[], Assumptions::default())
                .unwrap()
        });
        let limit = |bound: Option<Bound>| bound.and_then(Bound::limit);
        for (one, two) in [
            (one.credit_dollars, two.credit_dollars),
            (limit(one.maximum_profit_dollars), limit(two.maximum_profit_dollars)),
            (limit(one.maximum_loss_dollars), limit(two.maximum_loss_dollars)),
            (one.capital_dollars, two.capital_dollars),
            (one.return_on_capital.map(|r| r.min(1e6)), two.return_on_capital.map(|r| r.min(1e6))),
            (one.probability_of_profit, two.probability_of_profit),
            (one.probability_of_maximum_loss, two.probability_of_maximum_loss),
            (one.expected_value_dollars, two.expected_value_dollars),
            (one.greeks.map(|g| g.gamma), two.greeks.map(|g| g.gamma)),
        ] {
            prop_assert_eq!(one.is_some(), two.is_some());
            if let (Some(one), Some(two)) = (one, two) {
                near(one, two, 1e-6)?;
            }
        }
        for (one, two) in one.break_evens.unwrap().iter().zip(two.break_evens.unwrap()) {
            near(*one, two, 1e-9)?;
        }
    }

    /// Whatever is quoted, there is an answer or none, and no panic.
    #[test]
    fn anything_goes(
        strikes in [1e-3..1e6_f64, 1e-3..1e6_f64, 80.0..120.0_f64],
        days in [1..9_i32, 1..20_000_i32, 1..40_i32],
        volatility in [1e-6..50.0_f64, 1e-6..0.01_f64, 0.1..1.0_f64],
        rate in -0.5..0.5_f64, dividend_yield in -0.5..0.5_f64,
    ) {
        let now = Moment::at_close(today());
        let conditions = Conditions::new(SPOT, rate, dividend_yield, now, European).unwrap();
        let option = |i: usize, kind| {
            OptionQuote::new(strikes[i], today().plus_days(days[i]), kind)
                .quoted(0.0, 2.0)
                .with_volatility(volatility[i])
        };
        let strategy = Strategy::custom(vec![
            Leg::option(Side::Short, option(0, Call)),
            Leg::option(Side::Long, option(1, Put)).times(u32::MAX),
            Leg::option(Side::Long, option(2, Call)).times(2),
        ]).unwrap();
        let assumptions = Assumptions { collateral: CollateralRule::RegT, ..Assumptions::default() };
        let smile = Smile::new(&[1.0, 100.0, 1e4], &[3.0, 0.01, 2.0]).unwrap();
        let found = strategy.analyse(&conditions, &smile, &[], &[], assumptions).unwrap();
        for probability in [found.probability_of_profit, found.probability_of_maximum_loss].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&probability), "{probability}");
        }
        if let Some(ranges) = found.profit_ranges {
            for range in &ranges {
                prop_assert!(range.low >= 0.0 && range.high.is_none_or(|high| high > range.low), "{ranges:?}");
            }
        }
    }

    /// The same contracts more often: dollars grow in step, what is per share stays.
    #[test]
    fn dollars_follow_contracts((world, legs) in world_and_legs(), contracts in 1..50_u32) {
        let conditions = world.conditions(European);
        let one = Strategy::custom(legs).unwrap();
        let many = one
            .clone()
            .with_contracts(contracts)
            .unwrap()
            .with_shares_per_contract(10.0)
            .unwrap();
        let [one, many] = [one, many].map(|strategy| {
            strategy
                .analyse(&conditions, &world.smile(), &[], &[], Assumptions::default())
                .unwrap()
        });
        let factor = f64::from(contracts) / 10.0;
        near(many.credit_dollars.unwrap(), factor * one.credit_dollars.unwrap(), 1e-12)?;
        near(
            many.position.unwrap().delta_shares,
            factor * one.position.unwrap().delta_shares,
            1e-12,
        )?;
        prop_assert_eq!(many.break_evens, one.break_evens);
        prop_assert_eq!(many.return_on_capital, one.return_on_capital);
        prop_assert_eq!(many.probability_of_profit, one.probability_of_profit);
    }
}

proptest! {
    // Each case solves a hundred American boundaries.
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Where a leg lives on, break-evens are zeros of the curve, and no share price beats the bounds.
    #[test]
    fn a_diagonal_keeps_its_bounds(
        world in world(), strikes in four_strikes(), longer in 1..600_i32,
        spots in proptest::collection::vec(0.5..400.0_f64, 60),
    ) {
        let mut world = world;
        world.rate = world.rate.max(0.0);
        let conditions = world.conditions(American);
        let [low, high, ..] = strikes;
        let diagonal = Strategy::poor_mans_covered_call(
            world.fair(low, world.days + longer, Call),
            world.now(high, Call),
        ).unwrap();
        let found = outcome(&diagonal, &conditions);
        let (most, least) = (
            found.maximum_profit_per_share.limit().unwrap(),
            -found.maximum_loss_per_share.limit().unwrap(),
        );
        let profits = diagonal
            .profit_at_expiration_per_share(&conditions, &spots, Fill::Mid)
            .unwrap()
            .unwrap();
        for profit in profits {
            prop_assert!(profit <= most + 1e-4 && profit >= least - 1e-4, "{profit} {least} {most}");
        }
        for end in found.break_evens() {
            let there = diagonal
                .profit_at_expiration_per_share(&conditions, &[end], Fill::Mid)
                .unwrap()
                .unwrap();
            near(there[0], 0.0, 1e-5)?;
        }
    }
}
