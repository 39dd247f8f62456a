//! Different series for every ticker, drawn here.

use wickra_core::Candle;

/// One bar, for the peers that take their bars through traits.
#[derive(Debug, Clone, Copy)]
pub struct Bar {
    open: f64,
    high: f64,
    low: f64,
    close: f64,
    volume: f64,
}

macro_rules! gives {
    ($($Trait:ident $column:ident),+) => {
        $(impl ta::$Trait for Bar {
            fn $column(&self) -> f64 {
                self.$column
            }
        })+

        impl yata::core::OHLCV for Bar {
            $(fn $column(&self) -> f64 {
                self.$column
            })+
        }
    };
}

gives!(Open open, High high, Low low, Close close, Volume volume);

/// Columns of all tickers.
#[derive(Default)]
pub struct Columns {
    pub open: Vec<f64>,
    pub high: Vec<f64>,
    pub low: Vec<f64>,
    pub close: Vec<f64>,
    pub volume: Vec<f64>,
    pub implied_volatility: Vec<f64>,
}

impl Columns {
    /// The column of an input, by its name.
    pub fn column(&self, input: &str) -> &[f64] {
        match input {
            "open" => &self.open,
            "high" => &self.high,
            "low" => &self.low,
            "close" => &self.close,
            "volume" => &self.volume,
            _ => &self.implied_volatility,
        }
    }
}

/// One ticker.
#[derive(Clone, Copy)]
pub struct Series<'a> {
    pub open: &'a [f64],
    pub high: &'a [f64],
    pub low: &'a [f64],
    pub close: &'a [f64],
    pub volume: &'a [f64],
    pub implied_volatility: &'a [f64],
    pub candles: &'a [Candle],
    pub bars: &'a [Bar],
}

pub struct Universe {
    pub tickers: usize,
    pub bars: usize,
    /// One whole series after the other.
    pub by_series: Columns,
    /// All series at one bar, then at the next.
    pub by_bar: Columns,
    /// The series once more, as wickra takes them.
    candles: Vec<Candle>,
    /// The series once more, as yata and ta take them.
    bar_by_bar: Vec<Bar>,
}

impl Universe {
    pub fn new(tickers: usize, bars: usize) -> Self {
        let mut random = Random(0x9e37_79b9_7f4a_7c15);
        let mut uniform = || random.uniform();
        let mut all = Columns::default();
        for _ in 0..tickers {
            let mut last = 20.0 + 200.0 * uniform();
            let usual_volatility = 0.15 + 0.5 * uniform();
            let mut implied_volatility = usual_volatility;
            for _ in 0..bars {
                let open = last * (1.0 + 0.01 * (uniform() - 0.5));
                let close = open * (1.0 + 0.04 * (uniform() - 0.5));
                let high = open.max(close) * (1.0 + 0.01 * uniform());
                let low = open.min(close) * (1.0 - 0.01 * uniform());
                let volume = (1e5 + 1e6 * uniform()).round();
                // It wanders, and returns to what is usual for the ticker.
                implied_volatility += 0.03 * (usual_volatility - implied_volatility);
                implied_volatility *= 1.0 + 0.1 * (uniform() - 0.5);
                last = close;
                all.open.push(open);
                all.high.push(high);
                all.low.push(low);
                all.close.push(close);
                all.volume.push(volume);
                all.implied_volatility.push(implied_volatility);
            }
        }
        let by_bar = |column: &[f64]| -> Vec<f64> {
            let of_bar = |bar| column[bar..].iter().step_by(bars).copied();
            (0..bars).flat_map(of_bar).collect()
        };
        let each = || {
            (0..tickers * bars).map(|at| Bar {
                open: all.open[at],
                high: all.high[at],
                low: all.low[at],
                close: all.close[at],
                volume: all.volume[at],
            })
        };
        Self {
            tickers,
            bars,
            by_bar: Columns {
                open: by_bar(&all.open),
                high: by_bar(&all.high),
                low: by_bar(&all.low),
                close: by_bar(&all.close),
                volume: by_bar(&all.volume),
                implied_volatility: by_bar(&all.implied_volatility),
            },
            candles: each()
                .map(|bar| {
                    Candle::new(bar.open, bar.high, bar.low, bar.close, bar.volume, 0)
                        .expect("a possible bar")
                })
                .collect(),
            bar_by_bar: each().collect(),
            by_series: all,
        }
    }

    pub fn cells(&self) -> usize {
        self.tickers * self.bars
    }

    pub fn series(&self) -> impl Iterator<Item = Series<'_>> {
        let columns = &self.by_series;
        (0..self.tickers).map(move |ticker| {
            let row = ticker * self.bars..(ticker + 1) * self.bars;
            Series {
                open: &columns.open[row.clone()],
                high: &columns.high[row.clone()],
                low: &columns.low[row.clone()],
                close: &columns.close[row.clone()],
                volume: &columns.volume[row.clone()],
                implied_volatility: &columns.implied_volatility[row.clone()],
                candles: &self.candles[row.clone()],
                bars: &self.bar_by_bar[row],
            }
        })
    }
}

/// Marsaglia's xorshift: the same numbers in every run.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, (self.next() >> 32) as usize % (last + 1));
        }
    }
}
