//! European option prices, Greeks and implied volatility.
