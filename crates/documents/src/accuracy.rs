//! Measures the library against its reference grid, and writes what comes out to `docs/accuracy.md`.

#[path = "../../core/tests/accuracy/american.rs"]
mod american;
#[path = "../../core/tests/accuracy/bounds.rs"]
mod bounds;
#[path = "../../core/tests/accuracy/errors.rs"]
mod errors;
#[path = "../../core/tests/accuracy/grid.rs"]
mod grid;
#[path = "../../core/tests/accuracy/normal.rs"]
mod normal;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::step::{Outcome, root};
use american::{METHODS, american_regions};
use bounds::{BOUNDS, Bound, IMPLIED_VOLATILITY_CONDITIONING};
use errors::Errors;
use grid::{FIGURES, Region, figure, regions};

/// Measures and writes the page; with `--check`, fails if the kept page says anything else.
pub(crate) fn run(argument: Option<&str>) -> Outcome {
    match argument {
        None => {
            let page = page()?;
            print!("{page}");
            if !fused() {
                return Err(
                    "not written: the page holds figures of machines with fused multiply-add"
                        .to_owned(),
                );
            }
            fs::write(path(), page).map_err(|error| format!("{}: {error}", path().display()))
        }
        Some("--check") => check(),
        Some(other) => Err(format!("accuracy knows --check, not {other}")),
    }
}

/// The figures are the same on every machine of one class of instructions, so the page must be the same to the
/// letter. The other class has its own last bits; there the tests hold the bounds, and the page is not compared.
pub(crate) fn check() -> Outcome {
    println!("==> accuracy page");
    if !fused() {
        println!("    not compared: it holds figures of machines with fused multiply-add");
        return Ok(());
    }
    let kept = fs::read_to_string(path()).unwrap_or_default();
    if kept == page()? {
        Ok(())
    } else {
        Err("docs/accuracy.md is out of date: run `cargo xtask accuracy`".to_owned())
    }
}

fn path() -> PathBuf {
    root().join("docs/accuracy.md")
}

/// Whether the library multiplies and adds with one rounding here; `math/simd` makes the same choice.
fn fused() -> bool {
    if cfg!(strikewise_instructions = "portable") {
        return false;
    }
    #[cfg(target_arch = "x86_64")]
    {
        std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma")
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        cfg!(target_arch = "aarch64")
    }
}

fn page() -> Result<String, String> {
    let regions = regions()?;
    let class = if fused() {
        "with fused multiply-add (x86-64 with AVX2 or AVX-512, 64-bit ARM)"
    } else {
        "without fused multiply-add"
    };
    let mut page = format!(
        "# Accuracy\n\n\
         Made by `cargo xtask accuracy` from the reference grid in `crates/core/tests/accuracy`: contracts whose inputs are exact\n\
         doubles, with values from mpmath in 80 digits. Errors are relative to the exact value for the given doubles, and\n\
         the reference itself is rounded to 1.1e-16. A percentile is the smallest error that so many of the contracts do\n\
         not exceed; 100 is the worst. A row without an answer would count as an infinite error.\n\n\
         The figures are those of machines {class};\n\
         all of them agree to the last bit. Other machines differ in the last bits and meet the same bounds.\n"
    );
    bounds_section(&mut page, &regions)?;
    conditioning_section(&mut page, &regions)?;
    for region in &regions {
        section(
            &mut page,
            &format!("{}: {} contracts", region.name, region.rows()),
        );
        heading(&mut page, "relative error");
        for figure in FIGURES {
            line(&mut page, figure.name, &region.errors(figure)?);
        }
    }
    american_section(&mut page)?;
    normal_section(&mut page)?;
    Ok(page)
}

fn american_section(page: &mut String) -> Outcome {
    section(page, "American prices");
    page.push_str(
        "In units of the larger of spot and strike, against QuantLib's equation B where three of its grids agree to 5e-11. The\n\
         test `accuracy` holds the worst listed contract to the bound.\n",
    );
    for region in american_regions()? {
        let _ = write!(
            page,
            "\n{}: {} contracts.\n\n",
            capital(region.name),
            region.rows()
        );
        let bounded = region.name == "listed";
        let more = if bounded { " bound |" } else { "" };
        let _ = writeln!(
            page,
            "| error | 50 % | 90 % | 99 % | 100 % |{more}\n|---|---|---|---|---|{}",
            if bounded { "---|" } else { "" }
        );
        for method in METHODS {
            let errors = region.errors(method).map_err(|error| error.to_string())?;
            line(page, method.name, &errors);
            if bounded {
                page.pop();
                let _ = writeln!(page, " {:.0e} |", method.bound);
            }
        }
    }
    Ok(())
}

fn normal_section(page: &mut String) -> Outcome {
    section(page, "normal distribution");
    page.push_str(
        "In units in the last place. The vector functions below the prices (exponential, logarithm of a quotient, Mills ratio)\n\
         are private: the unit tests of `crates/core/src/math` hold their bounds on every set of instructions.\n\n",
    );
    heading(page, "units in the last place");
    for part in normal::parts()? {
        line(page, &part.name.replace('|', "\\|"), &part.errors);
    }
    Ok(())
}

fn section(page: &mut String, title: &str) {
    let _ = write!(page, "\n## {}\n\n", capital(title));
}

fn capital(title: &str) -> String {
    format!("{}{}", title[..1].to_uppercase(), &title[1..])
}

fn heading(page: &mut String, what: &str) {
    let _ = writeln!(
        page,
        "| {what} | 50 % | 90 % | 99 % | 100 % |\n|---|---|---|---|---|"
    );
}

fn line(page: &mut String, name: &str, errors: &Errors) {
    let _ = write!(page, "| {} |", name.replace('_', " "));
    for percent in [50, 90, 99, 100] {
        let _ = write!(page, " {} |", two_digits(errors.percentile(percent)));
    }
    page.push('\n');
}

fn two_digits(value: f64) -> String {
    if value == 0.0 {
        "0".to_owned()
    } else if (0.01..100.0).contains(&value) {
        format!("{value:.2}")
    } else {
        format!("{value:.1e}")
    }
}

/// What is promised, and what was measured.
fn bounds_section(page: &mut String, regions: &[Region]) -> Outcome {
    section(page, "promised");
    page.push_str(
        "The test `accuracy` holds these on every machine.\n\n\
         | figure | regions | relative error at most | measured |\n|---|---|---|---|\n",
    );
    for bound in BOUNDS {
        let _ = writeln!(
            page,
            "| {} | {} | {:.0e} | {} |",
            bound.figure.replace('_', " "),
            bound.regions.join(", "),
            bound.relative,
            two_digits(worst(bound, regions)?)
        );
    }
    Ok(())
}

fn worst(bound: &Bound, regions: &[Region]) -> Result<f64, String> {
    let figure = figure(bound.figure).ok_or_else(|| format!("no figure {}", bound.figure))?;
    let mut worst = 0.0_f64;
    for region in regions {
        if bound.regions.contains(&region.name.as_str()) {
            worst = worst.max(region.errors(figure)?.worst());
        }
    }
    Ok(worst)
}

fn conditioning_section(page: &mut String, regions: &[Region]) -> Outcome {
    section(page, "in units of what can be known");
    let _ = write!(
        page,
        "The premium determines an implied volatility no better than its own rounding allows. In units of\n\
         `4 ε (premium / vega + volatility)`, with ε = 2.2e-16; promised: at most {IMPLIED_VOLATILITY_CONDITIONING} everywhere.\n\n"
    );
    heading(page, "implied volatility");
    for region in regions {
        line(
            page,
            &region.name,
            &region.implied_volatility_errors_in_conditioning()?,
        );
    }
    page.push_str(
        "\nA price is known no better than its inputs: in units of what it may move when each of the six inputs moves by half a\n\
         unit in its last place.\n\n",
    );
    heading(page, "price");
    for region in regions {
        line(
            page,
            &region.name,
            &region.price_errors_in_roundings_of_inputs()?,
        );
    }
    Ok(())
}
