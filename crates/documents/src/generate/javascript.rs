//! The modules of the npm package whose exports have static names, and those that differ from a source only in how they
//! export.

use std::fmt::Write as _;
use std::fs;

use strikewise::catalogue::Function;

use crate::step::root;

const MADE: &str = "// Made by `cargo xtask generate --write`.\n\n";

/// Words that no variable may have for its name.
const RESERVED: &[&str] = &[
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "new",
    "null",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// The names that every platform exports for these functions, in their order.
pub(super) fn exports(functions: Vec<Function>) -> Vec<String> {
    let mut names = Vec::new();
    for function in functions {
        names.push(function.camel_case_name());
        names.push(format!("{}Async", function.camel_case_name()));
        if let Some(indicator) = function.indicator {
            names.push(indicator.object.to_owned());
        }
    }
    names.extend(["Status", "StrikewiseError", "arena", "catalogue"].map(str::to_owned));
    names
}

/// A module of Node, of the one that is required, with the names that it has beside those of every platform.
pub(super) fn node(source: &str, functions: Vec<Function>, beside: &[&str]) -> String {
    let mut names = exports(functions);
    names.extend(beside.iter().map(|&name| name.to_owned()));
    format!(
        "{MADE}import api from \"./{source}\";\n\n{}",
        statically_named(&names)
    )
}

/// A module of browsers, over a WebAssembly module.
pub(super) fn browser(module: &str, functions: Vec<Function>) -> String {
    // Bundlers find files by expressions of this form.
    let url = |module: &str| format!("new URL(\"./{module}.wasm\", import.meta.url)");
    format!(
        "{MADE}import {{ load }} from \"./load.mjs\";\nimport {{ surface }} from \"./surface.mjs\";\n\n\
         const api = surface(await load({}, {}));\n\n{}",
        url(module),
        url("strikewise-portable"),
        statically_named(&exports(functions))
    )
}

fn statically_named(names: &[String]) -> String {
    let (reserved, plain): (Vec<_>, Vec<_>) = names.iter().partition(|name| is_reserved(name));
    let mut text = "export const {\n".to_owned();
    for name in plain {
        let _ = writeln!(text, "  {name},");
    }
    text += "} = api;\n";
    // A reserved word has another name inside the module.
    for name in reserved {
        let _ = writeln!(
            text,
            "const {name}_ = api.{name};\nexport {{ {name}_ as {name} }};"
        );
    }
    text += "export default api;\n";
    text
}

/// A file of npm's, with the version of the workspace in the place of the package's own.
pub(super) fn versioned(path: &str) -> String {
    let mut text = kept(path);
    let place = text.find("\"name\": \"strikewise\"").and_then(|name| {
        const KEY: &str = "\"version\": \"";
        let start = name + text[name..].find(KEY)? + KEY.len();
        let length = text[start..].find('"')?;
        Some(start..start + length)
    });
    if let Some(place) = place {
        text.replace_range(place, env!("CARGO_PKG_VERSION"));
    }
    text
}

/// A file as it is.
pub(super) fn kept(path: &str) -> String {
    fs::read_to_string(root().join(path))
        .unwrap_or_default()
        .replace("\r\n", "\n")
}

/// A module in the form that `require` reads, of one that imports nothing and exports at its end.
pub(super) fn required(source: &str) -> String {
    let text = kept(&format!("crates/js/package/{source}"));
    let (body, exports) = text.rsplit_once("\nexport ").unwrap_or((&text, "{};\n"));
    format!("{MADE}{body}\nmodule.exports = {exports}")
}
