//! What the documentation promises of accuracy, against the reference grid; `README.md` tells how that was made.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod american;
mod bounds;
mod errors;
mod grid;
mod normal;

use american::{METHODS, american_regions};
use bounds::{BOUNDS, IMPLIED_VOLATILITY_CONDITIONING};
use grid::{FIGURES, figure, regions};

#[test]
fn every_bound_holds() {
    let mut held = 0;
    for region in regions().unwrap() {
        for bound in BOUNDS {
            if !bound.regions.contains(&region.name.as_str()) {
                continue;
            }
            let worst = region
                .errors(figure(bound.figure).unwrap())
                .unwrap()
                .worst();
            assert!(
                worst <= bound.relative,
                "{} {}: relative error {worst:.1e}, allowed {:.0e}",
                region.name,
                bound.figure,
                bound.relative
            );
            held += 1;
        }
    }
    let stated: usize = BOUNDS.iter().map(|bound| bound.regions.len()).sum();
    assert_eq!(held, stated, "every bound names regions of the grid");
}

#[test]
fn implied_volatility_is_as_exact_as_the_premium_determines_it() {
    for region in regions().unwrap() {
        let worst = region
            .implied_volatility_errors_in_conditioning()
            .unwrap()
            .worst();
        assert!(
            worst <= IMPLIED_VOLATILITY_CONDITIONING,
            "{}: {worst:.2}",
            region.name
        );
    }
}

/// Not within a bound only, but near what rounding the inputs alone does.
#[test]
fn price_is_as_exact_as_its_inputs() {
    for region in regions().unwrap() {
        let worst = region.price_errors_in_roundings_of_inputs().unwrap();
        assert!(
            worst.worst() <= 4.0,
            "{}: {:.2}",
            region.name,
            worst.worst()
        );
    }
}

#[test]
fn american_methods_are_as_exact_as_stated() {
    let regions = american_regions().unwrap();
    let names: Vec<&str> = regions.iter().map(|region| region.name).collect();
    assert_eq!(names[0], "listed");
    assert_eq!(names.len(), 5);
    for method in METHODS {
        for region in &regions {
            let worst = region.errors(method).unwrap().worst();
            assert!(worst.is_finite(), "{} {}", method.name, region.name);
            assert!(
                region.name != "listed" || worst <= method.bound,
                "{}: {worst:.1e}, allowed {:.0e}",
                method.name,
                method.bound
            );
        }
    }
}

#[test]
fn normal_distribution_is_exact_to_its_last_places() {
    for part in normal::parts().unwrap() {
        assert!(part.errors.worst() <= 4.0, "{}", part.name);
    }
}

#[test]
fn the_grid_is_whole() {
    let regions = regions().unwrap();
    assert_eq!(regions.len(), 8);
    let rows: usize = regions.iter().map(grid::Region::rows).sum();
    assert_eq!(rows, 1500);
    for region in &regions {
        for figure in FIGURES {
            // A missing value or a missing answer would be an infinite error.
            assert!(region.errors(figure).unwrap().worst().is_finite());
        }
    }
}
