use super::input::Input;
use super::same;
use strikewise::indicators::{
    atr, ema, historical_volatility_percentile, historical_volatility_rank, log_returns, rsi, sma,
    true_range,
};

/// Indicators: as many values as bars, and what is known by then does not depend on what comes later.
pub fn indicators(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let bars = input.count(60);
    let period = input.count(20);
    let column = |input: &mut Input<'_>| -> Vec<f64> {
        (0..bars).map(|_| input.number(1.0, 500.0)).collect()
    };
    let close = column(&mut input);
    let (high, low) = (column(&mut input), column(&mut input));
    let half = bars / 2;
    for function in [
        ema,
        sma,
        rsi,
        historical_volatility_percentile,
        historical_volatility_rank,
    ] {
        let (Ok(all), Ok(first)) = (function(&close, period), function(&close[..half], period))
        else {
            continue;
        };
        assert_eq!(all.len(), bars);
        for (a, b) in all.iter().zip(&first) {
            assert!(same(*a, *b), "{a} and {b} of {period}");
        }
    }
    for values in [
        log_returns(&close),
        true_range(&high, &low, &close),
        atr(&high, &low, &close, period),
    ]
    .into_iter()
    .flatten()
    {
        assert_eq!(values.len(), bars);
    }
}
