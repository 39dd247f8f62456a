//! kand: its functions, which also give the state of each bar, and its incremental ones, whose state the caller keeps.

use super::{annual, log_return, log_returns};
use crate::run::{Form, Run, in_columns, updates};
use kand::ohlcv::{adx, atr, bbands, ema, macd, obv, rsi, sma, stoch};
use kand::stats::stddev;

pub fn run(line: &'static str, form: Form) -> Option<Run> {
    match form {
        Form::Columns => columns(line),
        Form::Updates => incremental(line),
    }
}

fn columns(line: &'static str) -> Option<Run> {
    let mut returns = vec![];
    in_columns(move |s, [a, b, c, d, e, f, g]| {
        let at = s.close.len() - 1;
        match line {
            "RSI14" => rsi::rsi(s.close, 14, a, b, c),
            "SMA200" => sma::sma(s.close, 200, a),
            "EMA50" => ema::ema(s.close, 50, None, a),
            "MACD" => macd::macd(s.close, 12, 26, 9, a, b, c, d, e),
            "BBANDS20" => bbands::bbands(s.close, 20, 2.0, 2.0, a, b, c, d, e, f, g),
            "ATR14" => atr::atr(s.high, s.low, s.close, 14, a),
            "ADX14" => adx::adx(s.high, s.low, s.close, 14, a, b, c, d),
            "STOCH14.3.3" => {
                // It averages the first places of this column before it writes to them.
                c[..13].fill(0.0);
                stoch::stoch(s.high, s.low, s.close, 14, 3, 3, c, a, b)
            }
            "OBV" => obv::obv(s.close, s.volume, a),
            _ => {
                log_returns(s.close, &mut returns);
                let done = stddev::stddev(&returns, 20, &mut a[1..], &mut b[1..], &mut c[1..]);
                let annual = annual();
                for value in a.iter_mut() {
                    *value *= annual;
                }
                done
            }
        }
        .expect("parameters in range");
        at
    })
}

/// The last values of the columns that a call fills: what the caller keeps from bar to bar.
fn state<const N: usize>(
    bars: usize,
    fill: impl FnOnce(&mut [Vec<f64>; N]) -> Result<(), kand::KandError>,
) -> [f64; N] {
    let mut columns = std::array::from_fn(|_| vec![0.0; bars]);
    fill(&mut columns).expect("parameters in range");
    columns.map(|column| column[bars - 1])
}

fn incremental(line: &str) -> Option<Run> {
    match line {
        "RSI14" => updates(
            |s, seen| state(seen, |[a, b, c]| rsi::rsi(&s.close[..seen], 14, a, b, c)),
            |[_, gain, loss], s, at| {
                let next = rsi::rsi_inc(s.close[at], s.close[at - 1], *gain, *loss, 14);
                let value;
                (value, *gain, *loss) = next.unwrap_or_default();
                [value]
            },
        ),
        "SMA200" => updates(
            |s, seen| state(seen, |[a]| sma::sma(&s.close[..seen], 200, a)),
            |[mean], s, at| {
                let next = sma::sma_inc(*mean, s.close[at], s.close[at - 200], 200);
                *mean = next.unwrap_or_default();
                [*mean]
            },
        ),
        "EMA50" => updates(
            |s, seen| state(seen, |[a]| ema::ema(&s.close[..seen], 50, None, a)),
            |[mean], s, at| {
                *mean = ema::ema_inc(s.close[at], *mean, 50, None).unwrap_or_default();
                [*mean]
            },
        ),
        // Its function for MACD wants both averages, and does not give them back.
        "MACD" => updates(
            |s, seen| {
                state(seen, |[a, b, c, d, e]| {
                    macd::macd(&s.close[..seen], 12, 26, 9, a, b, c, d, e)
                })
            },
            |[_, signal, _, fast, slow], s, at| {
                let next = |value, mean: f64, period| {
                    ema::ema_inc(value, mean, period, None).unwrap_or_default()
                };
                *fast = next(s.close[at], *fast, 12);
                *slow = next(s.close[at], *slow, 26);
                let macd = *fast - *slow;
                *signal = next(macd, *signal, 9);
                [macd, *signal, macd - *signal]
            },
        ),
        "BBANDS20" => updates(
            |s, seen| {
                state(seen, |[a, b, c, d, e, f, g]| {
                    bbands::bbands(&s.close[..seen], 20, 2.0, 2.0, a, b, c, d, e, f, g)
                })
            },
            |[_, _, _, mean, _, sum, squares], s, at| {
                let (new, old) = (s.close[at], s.close[at - 20]);
                let next = bbands::bbands_inc(new, *mean, *sum, *squares, old, 20, 2.0, 2.0);
                let (upper, middle, lower);
                (upper, middle, lower, *mean, *sum, *squares) = next.unwrap_or_default();
                [upper, middle, lower]
            },
        ),
        "ATR14" => updates(
            |s, seen| {
                let [high, low, close] = [s.high, s.low, s.close].map(|column| &column[..seen]);
                state(seen, |[a]| atr::atr(high, low, close, 14, a))
            },
            |[mean], s, at| {
                let next = atr::atr_inc(s.high[at], s.low[at], s.close[at - 1], *mean, 14);
                *mean = next.unwrap_or_default();
                [*mean]
            },
        ),
        "ADX14" => updates(
            |s, seen| {
                let [high, low, close] = [s.high, s.low, s.close].map(|column| &column[..seen]);
                state(seen, |[a, b, c, d]| {
                    adx::adx(high, low, close, 14, a, b, c, d)
                })
            },
            |[mean, plus, minus, range], s, at| {
                let before = at - 1;
                let next = adx::adx_inc(
                    s.high[at],
                    s.low[at],
                    s.high[before],
                    s.low[before],
                    s.close[before],
                    *mean,
                    *plus,
                    *minus,
                    *range,
                    14,
                );
                (*mean, *plus, *minus, *range) = next.unwrap_or_default();
                [*mean]
            },
        ),
        "OBV" => updates(
            |s, seen| state(seen, |[a]| obv::obv(&s.close[..seen], &s.volume[..seen], a)),
            |[sum], s, at| {
                let next = obv::obv_inc(s.close[at], s.close[at - 1], s.volume[at], *sum);
                *sum = next.unwrap_or_default();
                [*sum]
            },
        ),
        "HV20" => updates(
            |s, seen| {
                let mut returns = vec![];
                log_returns(&s.close[..seen], &mut returns);
                let window: [f64; 20] = std::array::from_fn(|i| returns[returns.len() - 20 + i]);
                let [_, sum, squares] = state(returns.len(), |[a, b, c]| {
                    stddev::stddev(&returns, 20, a, b, c)
                });
                (window, 0, sum, squares)
            },
            |(window, oldest, sum, squares), s, at| {
                let new = log_return(s.close, at);
                let old = std::mem::replace(&mut window[*oldest], new);
                *oldest = (*oldest + 1) % window.len();
                let value;
                (value, *sum, *squares) =
                    stddev::stddev_inc(new, *sum, *squares, old, 20).unwrap_or_default();
                [value * annual()]
            },
        ),
        _ => None,
    }
}
