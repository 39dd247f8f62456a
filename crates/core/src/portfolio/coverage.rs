//! How much of a book a figure is about.

/// What a position may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Input {
    /// The price of the underlying.
    Spot,
    /// An interest rate.
    Rate,
    /// The volatility of the option, and a quote to take it from.
    Volatility,
    /// A two-sided quote.
    Quote,
    /// Life: the option is over.
    Life,
    /// The beta of the underlying.
    Beta,
    /// The sector of the underlying.
    Sector,
    /// Returns of the underlying.
    Returns,
    /// An answer of the model: its inputs, or the size of the position, are beyond what it can take.
    ModelValue,
    /// Another position of the same underlying lacks an input, and this one cannot be judged without it.
    OtherPositions,
}

impl Input {
    /// What to call it in a sentence.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Spot => "no price of the underlying",
            Self::Rate => "no interest rate",
            Self::Volatility => "no volatility",
            Self::Quote => "no two-sided quote",
            Self::Life => "expired",
            Self::Beta => "no beta",
            Self::Sector => "no sector",
            Self::Returns => "no history of returns",
            Self::ModelValue => "no model value",
            Self::OtherPositions => "another position of the underlying lacks an input",
        }
    }
}

/// One position that a figure leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingInput {
    /// Its place in the book, from 0.
    pub position: usize,
    /// What it is called.
    pub label: String,
    /// What it lacks.
    pub input: Input,
}

/// Of how many positions a figure is, and what the others lack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// Positions of the book.
    pub positions: usize,
    /// Positions in the figure.
    pub covered: usize,
    /// The others.
    pub missing: Vec<MissingInput>,
}

impl Coverage {
    /// Whether every position is in the figure.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.covered == self.positions
    }
}
