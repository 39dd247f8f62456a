//! Technical indicators and volatility statistics.
