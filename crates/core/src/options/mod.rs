//! What a trade in one contract is worth: fills, yields, probabilities, implied-volatility ranks.
