//! Files that are made of the catalogue of functions: reference pages, and what each binding needs of it.

mod javascript;
mod objects;
mod peer_names;
mod python;
mod reference;
mod typescript;

use std::fs;

use objects::Objects;
use strikewise::catalogue::{functions, pricing_functions};

use crate::step::{Outcome, root};

/// Every file that the code makes: its path from the root, and its text.
fn made() -> Result<Vec<(&'static str, String)>, String> {
    let objects = Objects::of_catalogue()?;
    Ok(vec![
        ("docs/reference/functions.md", reference::page(&objects)),
        ("docs/reference/objects.md", objects::page(&objects)),
        ("docs/reference/peer-names.md", peer_names::page()),
        (
            "crates/py/python/strikewise/__init__.pyi",
            python::functions(&objects),
        ),
        (
            "crates/py/python/strikewise/objects.py",
            objects::python_module(&objects),
        ),
        ("crates/py/python/strikewise/records.pyi", python::records()),
        (
            "crates/py/python/strikewise/streaming.pyi",
            python::streaming(),
        ),
        (
            "crates/js/package/index.mjs",
            javascript::node(
                "index.cjs",
                functions(),
                &["pricingStream", "readMarket", "sampleMarket"],
            ),
        ),
        (
            "crates/js/package/wasm.mjs",
            javascript::node("wasm.cjs", functions(), &["pricingStream"]),
        ),
        (
            "crates/js/package/pricing-node.mjs",
            javascript::node("pricing.cjs", pricing_functions(), &[]),
        ),
        (
            "crates/js/package/browser.mjs",
            javascript::browser("strikewise", functions()),
        ),
        (
            "crates/js/package/pricing.mjs",
            javascript::browser("strikewise-pricing", pricing_functions()),
        ),
        (
            "crates/js/package/surface.cjs",
            javascript::required("surface.mjs"),
        ),
        (
            "crates/js/package/memory.cjs",
            javascript::required("memory.mjs"),
        ),
        (
            "crates/js/package/package.json",
            javascript::versioned("crates/js/package/package.json"),
        ),
        (
            "package-lock.json",
            javascript::versioned("package-lock.json"),
        ),
        // npm packs what is in the folder.
        (
            "crates/js/package/LICENSE-APACHE",
            javascript::kept("LICENSE-APACHE"),
        ),
        (
            "crates/js/package/LICENSE-MIT",
            javascript::kept("LICENSE-MIT"),
        ),
        (
            "crates/js/package/index.d.ts",
            typescript::declarations(&objects),
        ),
        (
            "crates/js/package/objects.d.ts",
            objects::declarations(&objects),
        ),
        ("crates/js/package/pricing.d.ts", typescript::pricing()),
        (
            "crates/js/package/test/types/every_export.ts",
            typescript::every_export(),
        ),
    ])
}

/// Compares the files with the code; with `--write`, writes them.
pub(crate) fn run(argument: Option<&str>) -> Outcome {
    match argument {
        None => check(),
        Some("--write") => write(),
        Some(other) => Err(format!("generate knows --write, not {other}")),
    }
}

/// Fails if a file differs from what the code says.
pub(crate) fn check() -> Outcome {
    println!("==> files made of the catalogue of functions");
    for (path, text) in made()? {
        let kept = fs::read_to_string(root().join(path)).unwrap_or_default();
        if kept.replace("\r\n", "\n") != text {
            return Err(format!(
                "{path} is out of date: run `cargo xtask generate --write`"
            ));
        }
    }
    Ok(())
}

fn write() -> Outcome {
    for (path, text) in made()? {
        let path = root().join(path);
        let fault = |error: std::io::Error| format!("{}: {error}", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(fault)?;
        }
        fs::write(&path, text).map_err(fault)?;
    }
    Ok(())
}
