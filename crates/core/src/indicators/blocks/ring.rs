//! A delay line.

/// The last `length` values.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Stored"))]
pub(crate) struct Ring {
    length: usize,
    /// Empty before the first value, so that a machine that never takes one allocates nothing.
    values: Vec<f64>,
    /// Where the oldest value is, and the next one goes.
    oldest: usize,
    count: usize,
}

impl Ring {
    /// Of one value or more.
    pub(crate) fn new(length: usize) -> Self {
        Self {
            length: length.max(1),
            values: Vec::new(),
            oldest: 0,
            count: 0,
        }
    }

    /// Takes a value and gives the one that leaves, `length` values ago; 0 until it is full.
    #[inline]
    pub(crate) fn push(&mut self, value: f64) -> f64 {
        if self.values.is_empty() {
            self.values = vec![0.0; self.length];
        }
        let leaves = std::mem::replace(&mut self.values[self.oldest], value);
        self.oldest += 1;
        if self.oldest == self.length {
            self.oldest = 0;
        }
        self.count = (self.count + 1).min(self.length);
        leaves
    }

    pub(crate) fn is_full(&self) -> bool {
        self.count == self.length
    }

    /// How many values there are.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// How many of the values are below another.
    #[inline]
    pub(crate) fn count_below(&self, value: f64) -> usize {
        let is_below = |values: &[f64]| values.iter().filter(|&&other| other < value).count();
        if self.is_full() {
            is_below(&self.values)
        } else {
            is_below(&self.values[..self.oldest.min(self.values.len())])
        }
    }

    /// The values, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = f64> + '_ {
        let (end, start) = self.values.split_at(self.oldest.min(self.values.len()));
        // Until it is full, what lies behind the last value is not one.
        let start = if self.is_full() { start } else { &[] };
        start.iter().chain(end).copied()
    }
}

/// What a snapshot holds, before it is believed.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Stored {
    #[serde(deserialize_with = "super::length")]
    length: usize,
    values: Vec<f64>,
    oldest: usize,
    count: usize,
}

#[cfg(feature = "serde")]
impl TryFrom<Stored> for Ring {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        let Stored {
            length,
            values,
            oldest,
            count,
        } = stored;
        let is_empty = values.is_empty() && oldest == 0 && count == 0;
        let is_whole = values.len() == length && oldest < length && count <= length;
        if is_empty || is_whole {
            Ok(Self {
                length,
                values,
                oldest,
                count,
            })
        } else {
            Err("a window whose places do not fit its length")
        }
    }
}
