//! Functions that are not optimised need more stack than a module has as a rule.

#![expect(clippy::print_stdout, reason = "that is how cargo is told")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_ARCH", "wasm32") && is("PROFILE", "debug") {
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=16777216");
    }
}
