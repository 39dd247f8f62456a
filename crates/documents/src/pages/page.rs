//! The page of an indicator, and the page that lists them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use strikewise::indicators::catalogue::{Group, Indicator};
use strikewise::indicators::{MovingAverage, Parameter, ParameterKind};

use super::markdown::{self, Links};

/// What may still depend on the bars before a series for it to count as stable.
const TOLERANCE: f64 = 1e-6;

/// The folder of a group: its name in the style of files.
pub(crate) fn folder(group: Group) -> String {
    let mut folder = String::new();
    for c in format!("{group:?}").chars() {
        if c.is_uppercase() && !folder.is_empty() {
            folder.push('_');
        }
        folder.extend(c.to_lowercase());
    }
    folder
}

/// The page of one indicator.
pub(crate) fn indicator(indicator: &Indicator, links: &Links<'_>) -> Result<String, String> {
    let Indicator { name, inputs, .. } = indicator;
    let running = indicator
        .with(&[])
        .map_err(|error| format!("{name}: {error}"))?;
    let mut page = format!(
        "# {name}\n\n{}\n\n![{name} below its bars]({name}.svg)\n\n| | |\n|---|---|\n",
        links.lead(summary(indicator))
    );
    let call: Vec<&str> = inputs
        .iter()
        .copied()
        .chain(indicator.parameters.iter().map(|parameter| parameter.name))
        .collect();
    let lookback = running.lookback();
    let stable = match running.stable_after(TOLERANCE) {
        None => "never: what it remembers has no end".to_owned(),
        Some(bars) if bars <= lookback => "no bar more: the window is all it knows".to_owned(),
        Some(bars) => format!("{bars} bars, to 10⁻⁶"),
    };
    let seed = if indicator.is_seeded {
        "[can be chosen](../../indicators.md#seeds)"
    } else {
        "no choice"
    };
    for (what, value) in [
        ("function", format!("`{name}({})`", call.join(", "))),
        ("TA-Lib", ta_lib(indicator)),
        ("inputs", codes(inputs)),
        ("outputs", codes(indicator.outputs)),
        ("lookback at the defaults", bars(lookback)),
        ("stable at the defaults after", stable),
        ("seed", seed.to_owned()),
    ] {
        let _ = writeln!(page, "| {what} | {value} |");
    }
    if !indicator.parameters.is_empty() {
        page.push_str("\n| parameter | default | minimum | maximum |\n|---|---|---|---|\n");
        for parameter in &indicator.parameters {
            let default = value(parameter, parameter.default);
            let [minimum, maximum] = if parameter.kind == ParameterKind::MovingAverage {
                ["[any](../../indicators.md#moving-averages)", "–"].map(str::to_owned)
            } else {
                [parameter.minimum, parameter.maximum].map(|limit| value(parameter, limit))
            };
            let name = parameter.name;
            let _ = writeln!(page, "| `{name}` | {default} | {minimum} | {maximum} |");
        }
    }
    let _ = write!(
        page,
        "\n{}\n\n---\n[All indicators](../README.md) · [how to use them](../../indicators.md)\n",
        markdown::page(indicator.documentation, links)
    );
    Ok(page)
}

/// The list of all, by group.
pub(crate) fn index(all: &[Indicator], links: &Links<'_>) -> String {
    let mut groups: Vec<(Group, Vec<&Indicator>)> = Vec::new();
    for indicator in all {
        match groups
            .iter_mut()
            .find(|(group, _)| *group == indicator.group)
        {
            Some((_, of_group)) => of_group.push(indicator),
            None => groups.push((indicator.group, vec![indicator])),
        }
    }
    let mut page = format!(
        "# Indicators\n\n\
         {} indicators in {} groups, {} of them TA-Lib's. [How to use them](../indicators.md).\n\n\
         Made by `cargo xtask pages --write` from the catalogue.\n\n\
         | group | indicators | in TA-Lib |\n|---|---|---|\n",
        all.len(),
        groups.len(),
        in_ta_lib(all.iter())
    );
    for (group, of_group) in &groups {
        let title = title(*group);
        let anchor = title.to_lowercase().replace(' ', "-");
        let _ = writeln!(
            page,
            "| [{title}](#{anchor}) | {} | {} |",
            of_group.len(),
            in_ta_lib(of_group.iter().copied())
        );
    }
    for (group, of_group) in &groups {
        let _ = write!(
            page,
            "\n## {}\n\n| name | TA-Lib | |\n|---|---|---|\n",
            title(*group)
        );
        for indicator in of_group {
            let _ = writeln!(
                page,
                "| [`{name}`]({}/{name}.md) | {} | {} |",
                folder(*group),
                ta_lib(indicator),
                links.lead(summary(indicator)).replace('|', "\\|"),
                name = indicator.name,
            );
        }
    }
    page
}

fn in_ta_lib<'a>(indicators: impl Iterator<Item = &'a Indicator>) -> usize {
    indicators
        .filter(|indicator| indicator.ta_lib.is_some())
        .count()
}

/// What an indicator is, in a line.
pub(crate) fn summary(indicator: &Indicator) -> &'static str {
    indicator
        .documentation
        .first()
        .map_or("", |line| line.trim())
}

fn title(group: Group) -> String {
    let words = folder(group).replace('_', " ");
    format!("{}{}", words[..1].to_uppercase(), &words[1..])
}

fn ta_lib(indicator: &Indicator) -> String {
    indicator
        .ta_lib
        .map_or_else(|| "–".to_owned(), |name| format!("`{name}`"))
}

fn codes(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn bars(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        1 => "1 bar".to_owned(),
        count => format!("{count} bars"),
    }
}

/// A value of a parameter as its own type has it; the ends of all numbers are no limits.
pub(crate) fn value(parameter: &Parameter, value: f64) -> String {
    if parameter.kind == ParameterKind::MovingAverage {
        let average = MovingAverage::ALL
            .into_iter()
            .find(|&average| f64::from(average as u8) == value);
        return average.map_or_else(String::new, |average| average.to_string());
    }
    if value.abs() >= f64::MAX {
        "–".to_owned()
    } else if value == f64::MIN_POSITIVE {
        "above 0".to_owned()
    } else if value != 0.0 && !(1e-4..1e7).contains(&value.abs()) {
        format!("{value:e}")
    } else {
        format!("{value}")
    }
}

/// The folder of each indicator, which links need.
pub(crate) fn folders(all: &[Indicator]) -> BTreeMap<&'static str, String> {
    all.iter()
        .map(|indicator| (indicator.name, folder(indicator.group)))
        .collect()
}
