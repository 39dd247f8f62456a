//! Ehlers' Hilbert transform: the dominant cycle of a series, its two components and its period.

/// The discrete transform, which looks six values back.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Hilbert {
    /// The last values, newest first.
    past: [f64; 6],
}

impl Hilbert {
    #[inline(always)]
    fn next(&mut self, value: f64, adjustment: f64) -> f64 {
        let [_, two, _, four, _, six] = self.past;
        self.past.rotate_right(1);
        self.past[0] = value;
        (0.0962 * (value - six) + 0.5769 * (two - four)) * adjustment
    }
}

/// The longest cycle that is looked for, in bars.
pub(super) const LONGEST: usize = 50;

/// A period in whole bars.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number that is not negative, and the cast has bounds"
)]
pub(super) fn whole_bars(period: f64) -> usize {
    ((period + 0.5) as usize).min(LONGEST)
}

/// What is known of the cycle at a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cycle {
    /// The smoothed value.
    pub(super) smooth: f64,
    /// The component in phase, of three values ago, and the one in quadrature.
    pub(crate) in_phase: f64,
    pub(crate) quadrature: f64,
    /// How long the cycle is, in bars.
    pub(crate) period: f64,
}

/// The dominant cycle of a series.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Transform {
    /// Values that are only smoothed before the transform begins.
    idle: usize,
    /// The last three values, newest first.
    values: [f64; 3],
    detrender: Hilbert,
    quadrature: Hilbert,
    in_phase_advanced: Hilbert,
    quadrature_advanced: Hilbert,
    /// The last detrended values, newest first.
    detrended: [f64; 3],
    /// The smoothed phasor of the value before.
    phasor: [f64; 2],
    real: f64,
    imaginary: f64,
    period: f64,
    smooth_period: f64,
}

impl Transform {
    /// That leaves the first `idle` values out.
    pub(crate) fn new(idle: usize) -> Self {
        Self {
            idle,
            values: [0.0; 3],
            detrender: Hilbert::default(),
            quadrature: Hilbert::default(),
            in_phase_advanced: Hilbert::default(),
            quadrature_advanced: Hilbert::default(),
            detrended: [0.0; 3],
            phasor: [0.0; 2],
            real: 0.0,
            imaginary: 0.0,
            period: 0.0,
            smooth_period: 0.0,
        }
    }

    /// Takes a value; nothing while it is idle.
    #[inline]
    pub(crate) fn next(&mut self, value: f64) -> Option<Cycle> {
        let [one, two, three] = self.values;
        self.values = [value, one, two];
        if self.idle > 0 {
            self.idle -= 1;
            return None;
        }
        let smooth = (4.0 * value + 3.0 * one + 2.0 * two + three) / 10.0;
        let adjustment = 0.075 * self.period + 0.54;
        let detrended = self.detrender.next(smooth, adjustment);
        let quadrature = self.quadrature.next(detrended, adjustment);
        let in_phase = self.detrended[2];
        self.detrended = [detrended, self.detrended[0], self.detrended[1]];
        let in_phase_advanced = self.in_phase_advanced.next(in_phase, adjustment);
        let quadrature_advanced = self.quadrature_advanced.next(quadrature, adjustment);
        let [last_in_phase, last_quadrature] = self.phasor;
        let i2 = 0.2 * (in_phase - quadrature_advanced) + 0.8 * last_in_phase;
        let q2 = 0.2 * (quadrature + in_phase_advanced) + 0.8 * last_quadrature;
        self.real = 0.2 * (i2 * last_in_phase + q2 * last_quadrature) + 0.8 * self.real;
        self.imaginary = 0.2 * (i2 * last_quadrature - q2 * last_in_phase) + 0.8 * self.imaginary;
        self.phasor = [i2, q2];
        self.period = self.next_period();
        self.smooth_period = 0.33 * self.period + 0.67 * self.smooth_period;
        Some(Cycle {
            smooth,
            in_phase,
            quadrature,
            period: self.smooth_period,
        })
    }

    /// The period that the phasor turns in, between 6 and 50 bars and not far from the one before.
    fn next_period(&self) -> f64 {
        let before = self.period;
        let mut period = before;
        if self.imaginary != 0.0 && self.real != 0.0 {
            period = 360.0 / libm::atan(self.imaginary / self.real).to_degrees();
        }
        period = period.min(1.5 * before).max(0.67 * before).clamp(6.0, 50.0);
        0.2 * period + 0.8 * before
    }
}
