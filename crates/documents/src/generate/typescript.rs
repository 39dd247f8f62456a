//! The types of the npm package, and a file that uses all of them.

use std::fmt::Write as _;

use strikewise::catalogue::{
    self, Argument, ArgumentKind, Default, Function, Shape, camel_case, meaning,
};

use super::javascript::{exports, is_reserved};
use super::objects::{Objects, in_typescript};

const HEAD: &str = include_str!("head.d.ts");

/// `index.d.ts`.
pub(super) fn declarations(objects: &Objects) -> String {
    let mut text = HEAD.to_owned();
    for function in catalogue::functions() {
        arguments_type(&mut text, &function, objects);
        for is_later in [false, true] {
            overloads(&mut text, &function, is_later, objects);
        }
        if let Some(indicator) = &function.indicator {
            class(&mut text, &function, indicator.object, objects);
        }
    }
    text
}

/// `pricing.d.ts`.
pub(super) fn pricing() -> String {
    format!(
        "// Made by `cargo xtask generate --write`.\n\nexport type * from \"./index.js\";\nexport {{\n  {},\n}} from \
         \"./index.js\";\n",
        exports(catalogue::pricing_functions()).join(",\n  ")
    )
}

/// The name of the type of a function's arguments.
fn arguments_name(function: &Function) -> String {
    let name = function.camel_case_name();
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters)
        .chain("Arguments".chars())
        .collect()
}

/// A comment for editors; none without lines.
pub(super) fn documentation(text: &mut String, lines: &[impl AsRef<str>], indent: &str) {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| line.as_ref().trim().replace("*/", "* /"))
        .collect();
    if lines.is_empty() {
        return;
    }
    if let [line] = &lines[..] {
        let _ = writeln!(text, "{indent}/** {line} */");
        return;
    }
    let _ = writeln!(text, "{indent}/**");
    for line in lines {
        let _ = writeln!(text, "{}", format!("{indent} * {line}").trim_end());
    }
    let _ = writeln!(text, "{indent} */");
}

/// The documentation of a function without its examples, which are Rust.
fn prose(function: &Function) -> Vec<&'static str> {
    let mut lines: Vec<&str> = function
        .documentation
        .iter()
        .copied()
        .take_while(|line| {
            !matches!(line.trim(), "# Examples" | "# Errors") && !line.trim().starts_with("```")
        })
        .collect();
    while lines.len() > 1 && lines.last().is_some_and(|line| line.trim().is_empty()) {
        lines.pop();
    }
    lines
}

/// How the columns of a call are typed: all of them numbers, or any.
#[derive(Clone, Copy, PartialEq)]
enum Given {
    Scalars,
    Columns,
}

fn type_of(function: &Function, argument: &Argument, given: Given, objects: &Objects) -> String {
    match (argument.kind, given) {
        (ArgumentKind::Column | ArgumentKind::Series, Given::Scalars)
        | (ArgumentKind::Count | ArgumentKind::Number, _) => "number".to_owned(),
        (ArgumentKind::Kinds, Given::Scalars) => "Kind".to_owned(),
        (ArgumentKind::Kinds, Given::Columns) => "Kinds".to_owned(),
        (ArgumentKind::Choice(names), _) => union(names),
        (ArgumentKind::Choices(names), _) => format!("readonly ({})[]", union(names)),
        (ArgumentKind::Document, _) => objects
            .argument(function, argument.name)
            .map_or_else(|| "Document".to_owned(), in_typescript),
        _ => "Column".to_owned(),
    }
}

fn union(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    names.join(" | ")
}

/// The same type, of a parameter of the type of arguments.
fn generic(function: &Function, argument: &Argument, objects: &Objects) -> String {
    match argument.kind {
        ArgumentKind::Column | ArgumentKind::Series => "C".to_owned(),
        ArgumentKind::Kinds => "K".to_owned(),
        _ => type_of(function, argument, Given::Columns, objects),
    }
}

fn default(argument: &Argument) -> Option<String> {
    match argument.default? {
        Default::Number(number) => Some(format!("default {number}")),
        Default::Text(text) => Some(format!("default `{text}`")),
        _ => Some("optional".to_owned()),
    }
}

fn arguments_type(text: &mut String, function: &Function, objects: &Objects) {
    let _ = writeln!(
        text,
        "\n/** Arguments of `{}`, by name. */\nexport interface {}<C = Column, K = Kinds> {{",
        function.camel_case_name(),
        arguments_name(function)
    );
    for argument in &function.arguments {
        let described: Vec<String> = meaning(argument.name)
            .map(str::to_owned)
            .into_iter()
            .chain(default(argument))
            .collect();
        if !described.is_empty() {
            documentation(text, &[&described.join("; ")], "  ");
        }
        let _ = writeln!(
            text,
            "  {}{}: {};",
            camel_case(argument.name),
            if argument.default.is_some() { "?" } else { "" },
            generic(function, argument, objects)
        );
    }
    let _ = writeln!(text, "}}");
}

/// The argument's name where it is a variable's.
fn variable(argument: &Argument) -> String {
    let name = camel_case(argument.name);
    if is_reserved(&name) {
        format!("{name}_")
    } else {
        name
    }
}

fn parameters(
    function: &Function,
    arguments: &[Argument],
    given: Given,
    objects: &Objects,
) -> String {
    let all: Vec<String> = arguments
        .iter()
        .map(|argument| {
            let name = variable(argument);
            let mark = if argument.default.is_some() { "?" } else { "" };
            format!(
                "{name}{mark}: {}, ",
                type_of(function, argument, given, objects)
            )
        })
        .collect();
    all.concat()
}

fn names(function: &Function, are_statuses: bool) -> String {
    let names: Vec<String> = function
        .outputs
        .iter()
        .filter(|output| output.is_status == are_statuses)
        .map(|output| camel_case(output.name))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() {
        "never".to_owned()
    } else {
        union(&names)
    }
}

/// Whether the answer is its one column of numbers.
fn is_single(function: &Function) -> bool {
    let numbers = function
        .outputs
        .iter()
        .filter(|output| !output.is_status)
        .count();
    numbers == 1
}

/// Whether the caller chooses the columns of the answer.
fn are_chosen(function: &Function) -> bool {
    function
        .arguments
        .iter()
        .any(|argument| matches!(argument.kind, ArgumentKind::Choices(_)))
}

fn record(function: &Function, given: Given) -> String {
    let kind = if given == Given::Scalars || function.shape == Shape::Numbers {
        "Scalars"
    } else {
        "Columns"
    };
    if are_chosen(function) {
        return format!("Chosen{kind}");
    }
    format!(
        "{kind}<{}, {}>",
        names(function, false),
        names(function, true)
    )
}

fn answer(function: &Function, given: Given, with_status: bool, objects: &Objects) -> String {
    match function.shape {
        Shape::Document => objects
            .answer(function)
            .map_or_else(|| "Document".to_owned(), in_typescript),
        Shape::Numbers if is_single(function) && !with_status => "number".to_owned(),
        _ if is_single(function) && !with_status && !are_chosen(function) => match given {
            Given::Scalars => "number".to_owned(),
            Given::Columns => "Float64Array".to_owned(),
        },
        _ => record(function, given),
    }
}

fn overloads(text: &mut String, function: &Function, is_later: bool, objects: &Objects) {
    let name = function.camel_case_name() + if is_later { "Async" } else { "" };
    let inner = if is_reserved(&name) {
        format!("{name}_")
    } else {
        name.clone()
    };
    let options = match (function.shape, is_later) {
        (Shape::Series, false) => "SeriesOptions",
        (Shape::Series, true) => "SeriesAsyncOptions",
        (_, false) => "CallOptions",
        (_, true) => "AsyncOptions",
    };
    let has_columns = function.arguments.iter().any(|argument| {
        matches!(
            argument.kind,
            ArgumentKind::Column | ArgumentKind::Series | ArgumentKind::Kinds
        )
    }) && matches!(function.shape, Shape::Columns | Shape::Series);
    let all: &[Given] = if has_columns {
        &[Given::Scalars, Given::Columns]
    } else {
        &[Given::Columns]
    };
    let with_status: &[bool] = if is_single(function) && function.outputs.len() > 1 {
        &[true, false]
    } else {
        &[false]
    };
    // Each overload shows its own documentation: the first line everywhere, all of it once.
    let whole = prose(function);
    let mut shown = if is_later { &whole[..1] } else { &whole[..] };
    for &given in all {
        for &with_status in with_status {
            let mut answer = answer(function, given, with_status, objects);
            if is_later {
                answer = format!("Promise<{answer}>");
            }
            let mark = if with_status { "" } else { "?" };
            let options = if with_status {
                format!("{options} & {{ returnStatus: true }}")
            } else {
                options.to_owned()
            };
            let (columns, kinds) = match given {
                Given::Scalars => ("number", "Kind"),
                Given::Columns => ("Column", "Kinds"),
            };
            // What comes before options that must be given is no longer optional by place.
            let parameters = if with_status {
                parameters(function, &function.arguments, given, objects)
                    .replace("?: ", ": undefined | ")
            } else {
                parameters(function, &function.arguments, given, objects)
            };
            documentation(text, shown, "");
            shown = &whole[..1];
            let export = if inner == name { "export " } else { "declare " };
            let _ = writeln!(
                text,
                "{export}function {inner}({parameters}options{mark}: {options}): {answer};"
            );
            let _ = writeln!(
                text,
                "{export}function {inner}(named: {}<{columns}, {kinds}> & {options}): {answer};",
                arguments_name(function)
            );
        }
    }
    if inner != name {
        let _ = writeln!(text, "export {{ {inner} as {name} }};");
    }
}

fn class(text: &mut String, function: &Function, object: &str, objects: &Objects) {
    let (series, settings): (Vec<Argument>, Vec<Argument>) = function
        .arguments
        .iter()
        .partition(|argument| argument.kind == ArgumentKind::Series);
    let tuple = |kind: &str| {
        let parts: Vec<String> = series
            .iter()
            .map(|argument| {
                let name = variable(argument);
                format!("{name}: {kind}")
            })
            .collect();
        format!("[{}]", parts.join(", "))
    };
    let by_name: Vec<String> = series
        .iter()
        .map(|argument| format!("{}: number | null", camel_case(argument.name)))
        .collect();
    let named: Vec<String> = settings
        .iter()
        .map(|argument| {
            format!(
                "{}?: {}",
                camel_case(argument.name),
                type_of(function, argument, Given::Scalars, objects)
            )
        })
        .collect();
    let value = answer(function, Given::Scalars, false, objects);
    let columns = answer(function, Given::Columns, false, objects);
    documentation(text, &prose(function)[..1], "");
    let _ = writeln!(
        text,
        "export class {object} extends Indicator<{}, {{ {} }}, {value}, {}, {columns}> {{\n  \
         constructor({}options?: IndicatorOptions);\n  \
         constructor(named: {{ {} }} & IndicatorOptions);\n  \
         static fromJSON(snapshot: unknown): {object};\n}}",
        tuple("number | null"),
        by_name.join("; "),
        tuple("Column"),
        parameters(function, &settings, Given::Scalars, objects),
        named.join("; "),
    );
}

/// A file that uses every export in each of its forms, for the compiler to check.
pub(super) fn every_export() -> String {
    let mut text = "// Made by `cargo xtask generate --write`; `tsc --noEmit` checks it.\n\n\
        import * as strikewise from \"strikewise\";\n\nconst column = new Float64Array(1);\n// eslint-disable-next-line @typescript-eslint/no-explicit-any\nconst document: any = {};\n\
        export const used: unknown[] = [strikewise.Status.OK, strikewise.StrikewiseError, strikewise.arena.column(1).values, \
        strikewise.catalogue()[0]?.name];\nexport const later: Promise<unknown>[] = [];\n\n"
        .to_owned();
    for function in catalogue::functions() {
        let name = function.camel_case_name();
        let call = |given| {
            let values: Vec<String> = function
                .arguments
                .iter()
                .map(|argument| example(argument, given))
                .collect();
            values.join(", ")
        };
        let named: Vec<String> = function
            .arguments
            .iter()
            .map(|argument| {
                format!(
                    "{}: {}",
                    camel_case(argument.name),
                    example(argument, Given::Columns)
                )
            })
            .collect();
        let is_plain = is_single(&function) && !are_chosen(&function);
        if matches!(function.shape, Shape::Columns | Shape::Series) && is_plain {
            let local = format!("{name}Scalar");
            let _ = writeln!(
                text,
                "const {local}: number = strikewise.{name}({});",
                call(Given::Scalars)
            );
            let _ = writeln!(
                text,
                "const {name}Column: Float64Array = strikewise.{name}({});",
                call(Given::Columns)
            );
            let _ = writeln!(text, "used.push({local}, {name}Column);");
        }
        let _ = writeln!(
            text,
            "used.push(strikewise.{name}({}));",
            call(Given::Columns)
        );
        let _ = writeln!(
            text,
            "later.push(strikewise.{name}Async({{ {} }}));",
            named.join(", ")
        );
        if let Some(indicator) = &function.indicator {
            let bar: Vec<&str> = indicator.inputs.iter().map(|_| "1").collect();
            let _ = writeln!(
                text,
                "used.push(new strikewise.{0}().update({1}), new strikewise.{0}({{}}).clone());",
                indicator.object,
                bar.join(", ")
            );
        }
    }
    text
}

fn example(argument: &Argument, given: Given) -> String {
    match argument.kind {
        ArgumentKind::Column | ArgumentKind::Series if given == Given::Columns => {
            "column".to_owned()
        }
        ArgumentKind::Column
        | ArgumentKind::Series
        | ArgumentKind::Count
        | ArgumentKind::Number => "1".to_owned(),
        ArgumentKind::Kinds => "\"call\"".to_owned(),
        ArgumentKind::Choice(names) => format!("\"{}\"", names[0]),
        ArgumentKind::Choices(names) => format!("[\"{}\"]", names[0]),
        ArgumentKind::Document => "document".to_owned(),
        _ => "[1]".to_owned(),
    }
}
