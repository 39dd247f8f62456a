//! Reading value and slopes at today's spot from the nodes around it.

use super::mesh::whole;

/// Nodes in a window.
pub(super) const WIDTH: usize = 8;
/// Nodes that an interpolation uses.
const MOST_NODES: usize = 6;

/// A straight line in the spot: `share` times the signed spot of a node, plus `cash`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) share: f64,
    pub(super) cash: f64,
}

/// Values of neighbouring nodes, undiscounted and in units of the strike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    /// Where today's spot lies, counted in nodes from the first.
    pub(super) position: f64,
    pub(super) values: [f64; WIDTH],
    /// What exercise at the nodes is worth; minus infinity where it is not possible.
    pub(super) exercise: [f64; WIDTH],
    /// Signed spots of the nodes, and the logarithm of the quotient of neighbours.
    pub(super) shares: [f64; WIDTH],
    pub(super) steepness: f64,
    /// What the option is worth at least: the forward contract, and exercise where it is possible.
    pub(super) floors: [Option<Line>; 2],
}

/// A value and its derivatives with respect to the position.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) value: f64,
    pub(super) slope: f64,
    pub(super) curvature: f64,
}

impl Window {
    pub(super) const EMPTY: Self = Self {
        position: 0.0,
        values: [f64::NAN; WIDTH],
        exercise: [f64::NEG_INFINITY; WIDTH],
        shares: [f64::NAN; WIDTH],
        steepness: 0.0,
        floors: [None; 2],
    };

    fn is_exercised(&self, i: usize) -> bool {
        self.values[i] <= self.exercise[i]
    }

    /// None where the holder exercises. Nodes on the other side of an exercise boundary are left out, because the
    /// curvature jumps there.
    pub(super) fn read(&self) -> Option<Reading> {
        let before = whole(self.position).min(WIDTH - 2);
        let start = match (self.is_exercised(before), self.is_exercised(before + 1)) {
            (true, true) => return None,
            (true, false) => before + 1,
            (false, _) => before,
        };
        let (mut low, mut high) = (start, start);
        while high - low + 1 < MOST_NODES {
            let down = low.checked_sub(1).filter(|&i| !self.is_exercised(i));
            let up = (high + 1 < WIDTH)
                .then_some(high + 1)
                .filter(|&i| !self.is_exercised(i));
            match (down, up) {
                (None, None) => break,
                (Some(i), None) => low = i,
                (None, Some(i)) => high = i,
                (Some(i), Some(k)) => {
                    // The nearer one.
                    if self.position - i as f64 <= k as f64 - self.position {
                        low = i;
                    } else {
                        high = k;
                    }
                }
            }
        }
        let reading = self.above_floor(low, high);
        let boundary_is_near = self.is_exercised(before) || self.is_exercised(before + 1);
        if boundary_is_near && high > low {
            // Where the boundary lies between the two nodes, the excess over exercise is least at the boundary.
            let exercise = self.floors[1].map_or(reading, |line| self.along(line));
            let rising = reading.slope - exercise.slope > 0.0;
            if rising != self.is_exercised(before) || reading.value <= exercise.value {
                return None;
            }
        }
        Some(reading)
    }

    /// The value between nodes: the greatest floor is known exactly, and only what the option is worth beyond it is
    /// interpolated. Far in the money that is next to nothing, however far apart the nodes are.
    fn above_floor(&self, low: usize, high: usize) -> Reading {
        let nothing = Line {
            share: 0.0,
            cash: 0.0,
        };
        let mut floor = (nothing, self.along(nothing));
        for line in self.floors.iter().flatten() {
            let reading = self.along(*line);
            if reading.value > floor.1.value {
                floor = (*line, reading);
            }
        }
        let (Line { share, cash }, known) = floor;
        let mut excess = self.values;
        for (excess, spot) in excess.iter_mut().zip(&self.shares) {
            *excess -= share.mul_add(*spot, cash);
        }
        let reading = interpolate(&excess[low..=high], self.position - low as f64);
        Reading {
            value: known.value + reading.value,
            slope: known.slope + reading.slope,
            curvature: known.curvature + reading.curvature,
        }
    }

    fn along(&self, line: Line) -> Reading {
        let node = whole(self.position).min(WIDTH - 1);
        let distance = self.position - node as f64;
        let share = line.share * self.shares[node] * libm::exp(self.steepness * distance);
        let slope = self.steepness * share;
        Reading {
            value: share + line.cash,
            slope,
            curvature: self.steepness * slope,
        }
    }
}

/// The polynomial through values at 0, 1, 2, … (at most [`MOST_NODES`]), by Newton's divided differences.
fn interpolate(values: &[f64], position: f64) -> Reading {
    let mut differences = [0.0; MOST_NODES];
    differences[..values.len()].copy_from_slice(values);
    for order in 1..values.len() {
        for i in (order..values.len()).rev() {
            differences[i] = (differences[i] - differences[i - 1]) / order as f64;
        }
    }
    let mut reading = Reading {
        value: 0.0,
        slope: 0.0,
        curvature: 0.0,
    };
    for i in (0..values.len()).rev() {
        let t = position - i as f64;
        reading.curvature = reading.curvature * t + 2.0 * reading.slope;
        reading.slope = reading.slope * t + reading.value;
        reading.value = reading.value * t + differences[i];
    }
    reading
}
