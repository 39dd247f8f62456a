//! A market to draw: bars that look like a share's, and are the same on every machine.

/// Bars and the columns that come with them, by the names that indicators have for their inputs.
#[derive(Debug, Default)]
pub(crate) struct Bars {
    pub(crate) open: Vec<f64>,
    pub(crate) high: Vec<f64>,
    pub(crate) low: Vec<f64>,
    pub(crate) close: Vec<f64>,
    volume: Vec<f64>,
    benchmark: Vec<f64>,
    implied_volatility: Vec<f64>,
    share: Vec<f64>,
    periods: Vec<f64>,
    session: Vec<f64>,
    anchor: Vec<f64>,
    minute_of_day: Vec<f64>,
}

/// Prices keep near this level, which oscillators do not reach: what is drawn upon prices is known by its values.
const LEVEL: f64 = 400.0;

/// Bars of a session; half an hour each.
const SESSION: usize = 48;

impl Bars {
    pub(crate) fn new(count: usize) -> Self {
        let mut chance = Chance(0x5eed_0000_0000_0007);
        let mut bars = Self::default();
        let (mut last, mut drift, mut calm, mut market) = (LEVEL, 0.0, 1.0, LEVEL);
        let mut volatility = 0.3;
        for at in 0..count {
            // Trends change, storms come and calm down, and a price that has strayed comes back.
            if chance.one_in(30) {
                drift = 0.0035 * chance.normal();
            }
            calm += 0.1 * (1.0 - calm);
            if chance.one_in(40) {
                calm = 2.2;
            }
            let pull = 0.02 * (LEVEL - last) / LEVEL;
            let shared = 0.007 * calm * chance.normal();
            let jump = if chance.one_in(6) {
                0.012 * calm * chance.normal()
            } else {
                0.002 * chance.normal()
            };
            let open = last * (1.0 + jump);
            // One bar in eight ends where it began, or nearly.
            let body = if chance.one_in(8) {
                0.0005 * chance.normal()
            } else {
                drift + pull + shared + 0.006 * calm * chance.normal()
            };
            let close = open * (1.0 + body);
            let high = open.max(close) * (1.0 + chance.shadow(calm));
            let low = open.min(close) * (1.0 - chance.shadow(calm));
            let [open, high, low, close] = [open, high, low, close].map(to_cents);

            let size = body.abs() / 0.01;
            bars.volume
                .push((1e6 * (0.5 + 0.6 * size + 0.6 * chance.uniform())).round());
            market *= 1.0 + 0.6 * shared + 0.003 * chance.normal();
            market += 0.02 * (LEVEL - market);
            bars.benchmark.push(to_cents(market));
            volatility += 0.04 * (0.22 + 0.1 * calm - volatility) - 0.4 * (close / last - 1.0)
                + 0.006 * chance.normal();
            volatility = volatility.max(0.08);
            bars.implied_volatility.push(volatility);
            bars.share.push(wave(at, 60));
            bars.periods
                .push((17.0 + 26.0 * (wave(at, 45) - 0.5)).round());
            bars.session.push((at / SESSION) as f64);
            bars.anchor.push(((at + 25) / 40) as f64);
            bars.minute_of_day.push((at % SESSION * 30) as f64);

            bars.open.push(open);
            bars.high.push(high);
            bars.low.push(low);
            bars.close.push(close);
            last = close;
        }
        bars
    }

    /// The column for an input. What has a name that is not known here is a series of prices; where `is_share`, one of
    /// numbers between 0 and 1, where every elementary function has a value.
    pub(crate) fn column(&self, name: &str, is_share: bool) -> &[f64] {
        match name {
            _ if is_share => &self.share,
            "open" => &self.open,
            "high" => &self.high,
            "low" => &self.low,
            "volume" => &self.volume,
            "benchmark" | "second" => &self.benchmark,
            "implied_volatility" | "volatility" => &self.implied_volatility,
            "periods" => &self.periods,
            "session" => &self.session,
            "anchor" => &self.anchor,
            "minute_of_day" => &self.minute_of_day,
            _ => &self.close,
        }
    }
}

fn to_cents(price: f64) -> f64 {
    (price * 100.0).round() / 100.0
}

/// A smooth wave between 0 and 1, of parabolas: a sine would be another number on another machine.
fn wave(at: usize, half: usize) -> f64 {
    let place = (at % half) as f64 / half as f64;
    let arch = 4.0 * place * (1.0 - place);
    let side = if (at / half).is_multiple_of(2) {
        1.0
    } else {
        -1.0
    };
    0.5 + 0.45 * side * arch
}

/// Numbers by chance: Marsaglia's xorshift, and no function whose last bit is the machine's choice.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn one_in(&mut self, many: u64) -> bool {
        (self.next() >> 20).is_multiple_of(many)
    }

    /// Nearly normal: the sum of twelve.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }

    /// How far a bar reaches beyond its body: nothing at times, far at others.
    fn shadow(&mut self, calm: f64) -> f64 {
        if self.one_in(6) {
            return 0.0;
        }
        let share = self.uniform();
        0.02 * calm * share * share
    }
}

#[cfg(test)]
mod tests {
    use super::Bars;

    #[test]
    fn bars_hold_their_prices_and_keep_near_their_level() {
        let bars = Bars::new(5000);
        for at in 0..5000 {
            let body = [bars.open[at], bars.close[at]];
            assert!(
                body.iter()
                    .all(|price| (bars.low[at]..=bars.high[at]).contains(price))
            );
            assert!(bars.low[at] > 150.0 && bars.high[at] < 1000.0);
        }
    }
}
