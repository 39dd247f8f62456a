//! Market structure: swings, breaks, gaps and sweeps.
//!
//! All of it is known at the close of the bar at which it is told. Levels live until something happens to them, so
//! these indicators remember more than a window.

mod breaks;
mod equal_highs_lows;
mod fair_value_gap;
mod killzone;
mod liquidity_sweep;
mod market_structure;
mod order_block;
mod premium_discount;
mod swing_points;
mod swings;
mod zones;

super::declare::group![
    swing_points,
    market_structure,
    fair_value_gap,
    order_block,
    equal_highs_lows,
    liquidity_sweep,
    premium_discount,
    killzone,
];
