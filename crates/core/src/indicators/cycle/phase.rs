//! Where in the dominant cycle a bar is.

use super::super::blocks::Ring;
use super::transform::{Cycle, LONGEST, whole_bars};
use std::f64::consts::PI;
use std::sync::LazyLock;

/// The phase of the dominant cycle, in degrees.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Phase {
    smooth: Ring,
    degrees: f64,
}

/// Sines and cosines of the parts of every circle of up to [`LONGEST`] parts, circle by circle: they would take most
/// of the time if they were computed for each bar.
static CIRCLES: LazyLock<Vec<[f64; 2]>> = LazyLock::new(|| {
    let parts = |circle: usize| (0..circle).map(move |part| (circle, part));
    (1..=LONGEST)
        .flat_map(parts)
        .map(|(circle, part)| {
            let angle = part as f64 * (2.0 * PI) / circle as f64;
            [libm::sin(angle), libm::cos(angle)]
        })
        .collect()
});

/// The sines and cosines of a circle of so many parts, up to [`LONGEST`].
fn circle(parts: usize) -> &'static [[f64; 2]] {
    let first = parts * parts.saturating_sub(1) / 2;
    &CIRCLES[first..first + parts]
}

impl Phase {
    pub(super) fn new() -> Self {
        Self {
            smooth: Ring::new(LONGEST),
            degrees: 0.0,
        }
    }

    /// Takes a bar and gives its phase.
    #[inline]
    pub(super) fn next(&mut self, cycle: &Cycle) -> f64 {
        self.smooth.push(cycle.smooth);
        let [mut real, mut imaginary] = [0.0; 2];
        let parts = circle(whole_bars(cycle.period));
        for ([sine, cosine], smooth) in parts.iter().zip(self.smooth.iter().rev()) {
            real += sine * smooth;
            imaginary += cosine * smooth;
        }
        // Where there is no imaginary part, the last phase is kept, as TA-Lib does.
        if imaginary != 0.0 {
            self.degrees = libm::atan(real / imaginary).to_degrees();
        } else if real < 0.0 {
            self.degrees -= 90.0;
        } else if real > 0.0 {
            self.degrees += 90.0;
        }
        self.degrees += 90.0 + 360.0 / cycle.period;
        if imaginary < 0.0 {
            self.degrees += 180.0;
        }
        if self.degrees > 315.0 {
            self.degrees -= 360.0;
        }
        self.degrees
    }
}
