//! The close, counted on the days of one kind of volume only.

use super::super::machine::{Machine, Memory};
use crate::Result;

/// The machine of [`pvi`](super::super::pvi()), which counts days of more volume, and of [`nvi`](super::super::nvi()),
/// which counts those of less.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VolumeIndexMachine<const MORE: bool> {
    previous: Option<[f64; 2]>,
    index: f64,
}

impl<const MORE: bool> VolumeIndexMachine<MORE> {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            previous: None,
            index: 1000.0,
        })
    }
}

impl<const MORE: bool> Machine<2, 1> for VolumeIndexMachine<MORE> {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close, volume]: [f64; 2]) -> [f64; 1] {
        if let Some([close_before, volume_before]) = self.previous.replace([close, volume]) {
            let is_counted = if MORE {
                volume > volume_before
            } else {
                volume < volume_before
            };
            if is_counted && close_before != 0.0 {
                let change = (close - close_before) / close_before;
                let index = self.index + change * self.index;
                if index.is_finite() {
                    self.index = index;
                }
            }
        }
        [self.index]
    }
}
