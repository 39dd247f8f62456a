//! Bars that functions run over.

use anyhow::{Context as _, Result};
use std::io::BufRead;

/// Columns of one series.
#[derive(Debug, Clone, Default)]
pub struct Bars {
    pub open: Vec<f64>,
    pub high: Vec<f64>,
    pub low: Vec<f64>,
    pub close: Vec<f64>,
    pub volume: Vec<f64>,
}

/// A seeded generator (Marsaglia's xorshift), the same numbers on every machine.
struct Draw(u64);

impl Draw {
    fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.uniform()
    }
}

impl Bars {
    /// A walk whose prices are multiples of `tick`, with bodies and shadows of every shape; a tick that is coarse
    /// makes ties.
    pub fn walk(seed: u64, bars: usize, start: f64, step: f64, tick: f64) -> Self {
        let mut draw = Draw(seed);
        let mut walk = Self::default();
        let round = |price: f64| {
            // A decimal number of few digits, which every reader of JSON turns into the same double.
            let text = format!("{:.*e}", 7, (price / tick).round().max(1.0) * tick);
            text.parse::<f64>().expect("a number was written")
        };
        let mut last = start;
        for _ in 0..bars {
            let open = round(last * (1.0 + draw.between(-0.4, 0.4) * step));
            // Long and short bodies both.
            let body = draw.between(-1.0, 1.0);
            let close = round(open * (1.0 + 2.0 * body * body * body * step));
            let shadow = |draw: &mut Draw| {
                let length = draw.uniform();
                length * length * length * step
            };
            let high = round(open.max(close) * (1.0 + shadow(&mut draw)));
            let low = round(open.min(close) * (1.0 - shadow(&mut draw)));
            walk.open.push(open);
            walk.high.push(high);
            walk.low.push(low);
            walk.close.push(close);
            walk.volume.push((1e4 + 1e5 * draw.uniform()).round());
            last = close;
        }
        walk
    }

    /// The bars of the examples in the documentation.
    pub fn example(bars: usize) -> Self {
        let column = |of: fn(usize) -> usize| (0..bars).map(|i| of(i) as f64).collect();
        Self {
            open: column(|i| 100 + i * 5 % 9),
            high: column(|i| 112 + i % 3),
            low: column(|i| 97 - i % 4),
            close: column(|i| 100 + i * 7 % 11),
            volume: column(|i| 1000 + 100 * (i % 5)),
        }
    }

    /// A table with a header.
    pub fn read(table: impl BufRead) -> Result<Self> {
        let mut lines = table.lines();
        let header = lines.next().context("an empty table")??;
        let place = |name: &str| {
            header
                .split(',')
                .position(|column| column.trim().eq_ignore_ascii_case(name))
                .with_context(|| format!("no column {name}"))
        };
        let places = [
            place("open")?,
            place("high")?,
            place("low")?,
            place("close")?,
            place("volume")?,
        ];
        let mut bars = Self::default();
        for line in lines {
            let line = line?;
            let cells: Vec<&str> = line.split(',').collect();
            let row = places.map(|at| cells.get(at).and_then(|cell| cell.trim().parse().ok()));
            let [Some(open), Some(high), Some(low), Some(close), Some(volume)] = row else {
                continue;
            };
            bars.open.push(open);
            bars.high.push(high);
            bars.low.push(low);
            bars.close.push(close);
            bars.volume.push(volume);
        }
        Ok(bars)
    }

    pub fn len(&self) -> usize {
        self.close.len()
    }
}
