//! How much work goes into the boundary.

use super::boundary::{Direction, Series, Terms, carry_over, guess, refine, tangents};
use super::collocation::{Grid, Table};
use super::quadrature::GaussLegendre;
use crate::math::simd::Lanes;

/// How accurate an American price is to be. Errors are given with the functions of this module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Scheme {
    /// For screens.
    Fast,
    /// For all else.
    #[default]
    Accurate,
    /// For references.
    HighPrecision,
}

impl Scheme {
    /// `"fast"`, `"accurate"` or `"high_precision"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Accurate => "accurate",
            Self::HighPrecision => "high_precision",
        }
    }
}

static COARSE: Grid<3, 5, 1> = Grid::new();
static COARSE_TABLE: Table<3, 5> = Table::new(&Grid::<3, 5, 1>::new());
static FAST: Grid<7, 9, 1> = Grid::new();
static FAST_TABLE: Table<7, 9> = Table::new(&Grid::<7, 9, 1>::new());
static ACCURATE: Grid<12, 16, 1> = Grid::new();
static ACCURATE_TABLE: Table<12, 16> = Table::new(&Grid::<12, 16, 1>::new());
static HIGH: Grid<44, 44, 2> = Grid::new();

/// A scheme with a boundary of degree `N` and a premium of `P` moments.
pub(super) trait Method<const N: usize, const P: usize> {
    /// How many times the influence of expiry shrinks by `e` before it is thought to be gone.
    const DECAYS: f64;
    /// Distance from the boundary, in deviations, within which the premium is not integrated.
    const CLOSE: f64;
    /// Exponent of the spacing in time.
    const STRETCH: usize;
    const RULE: &'static GaussLegendre<P>;

    fn solve<L: Lanes>(terms: &Terms<L>) -> [L; N];
    fn tangents<L: Lanes>(
        terms: &Terms<L>,
        values: &[L; N],
        direction: Direction<L>,
    ) -> [[L; N]; 2];
    fn series<L: Lanes>(values: &[L; N]) -> Series<L, N>;
}

/// [`Scheme::Fast`].
#[derive(Clone)]
pub(super) struct Fast;
/// [`Scheme::Accurate`].
#[derive(Clone)]
pub(super) struct Accurate;
/// [`Scheme::HighPrecision`].
#[derive(Clone)]
pub(super) struct HighPrecision;

#[inline(always)]
fn fast<L: Lanes>(terms: &Terms<L>, enough: f64) -> [L; 7] {
    let mut coarse = guess(terms, &COARSE);
    refine(terms, &COARSE, &COARSE_TABLE, &mut coarse, 8, 0.05);
    let mut values = carry_over(&COARSE, &coarse, &FAST);
    refine(terms, &FAST, &FAST_TABLE, &mut values, 12, enough);
    values
}

impl Method<7, 13> for Fast {
    const DECAYS: f64 = 18.0;
    const CLOSE: f64 = 5e-3;
    const STRETCH: usize = 1;
    const RULE: &'static GaussLegendre<13> = &const { GaussLegendre::new() };

    #[inline(always)]
    fn solve<L: Lanes>(terms: &Terms<L>) -> [L; 7] {
        fast(terms, 0.003)
    }

    #[inline(always)]
    fn tangents<L: Lanes>(
        terms: &Terms<L>,
        values: &[L; 7],
        direction: Direction<L>,
    ) -> [[L; 7]; 2] {
        tangents(terms, &FAST, &FAST_TABLE, values, direction)
    }

    #[inline(always)]
    fn series<L: Lanes>(values: &[L; 7]) -> Series<L, 7> {
        Series::new(&FAST, values)
    }
}

impl Method<12, 24> for Accurate {
    const DECAYS: f64 = 26.0;
    const CLOSE: f64 = 1e-3;
    const STRETCH: usize = 1;
    const RULE: &'static GaussLegendre<24> = &const { GaussLegendre::new() };

    #[inline(always)]
    fn solve<L: Lanes>(terms: &Terms<L>) -> [L; 12] {
        let values = fast(terms, 0.05);
        let mut values = carry_over(&FAST, &values, &ACCURATE);
        refine(terms, &ACCURATE, &ACCURATE_TABLE, &mut values, 12, 1e-3);
        values
    }

    #[inline(always)]
    fn tangents<L: Lanes>(
        terms: &Terms<L>,
        values: &[L; 12],
        direction: Direction<L>,
    ) -> [[L; 12]; 2] {
        tangents(terms, &ACCURATE, &ACCURATE_TABLE, values, direction)
    }

    #[inline(always)]
    fn series<L: Lanes>(values: &[L; 12]) -> Series<L, 12> {
        Series::new(&ACCURATE, values)
    }
}

impl Method<44, 64> for HighPrecision {
    const DECAYS: f64 = 38.0;
    const CLOSE: f64 = 3e-5;
    const STRETCH: usize = 2;
    const RULE: &'static GaussLegendre<64> = &const { GaussLegendre::new() };

    #[inline(always)]
    fn solve<L: Lanes>(terms: &Terms<L>) -> [L; 44] {
        let values = fast(terms, 0.05);
        let mut values = carry_over(&FAST, &values, &ACCURATE);
        refine(terms, &ACCURATE, &ACCURATE_TABLE, &mut values, 12, 1e-2);
        let mut values = carry_over(&ACCURATE, &values, &HIGH);
        refine(terms, &HIGH, &HIGH, &mut values, 12, 1e-7);
        values
    }

    #[inline(always)]
    fn tangents<L: Lanes>(
        terms: &Terms<L>,
        values: &[L; 44],
        direction: Direction<L>,
    ) -> [[L; 44]; 2] {
        tangents(terms, &HIGH, &HIGH, values, direction)
    }

    #[inline(always)]
    fn series<L: Lanes>(values: &[L; 44]) -> Series<L, 44> {
        Series::new(&HIGH, values)
    }
}
