//! A drawing as text: what the charts need of SVG, and no more.

use std::fmt::Write as _;

/// Colours as a light page and a dark one have them.
type Shades = [&'static str; 2];

const PAPER: Shades = ["#fff", "#0d1117"];
const INK: Shades = ["#57606a", "#9da7b3"];
const GRID: Shades = ["#d8dee4", "#262c36"];
const RISING: Shades = ["#9aa4af", "#6b7683"];
const FALLING: Shades = ["#57606a", "#b3bcc6"];

/// Colours of outputs.
const OUTPUTS: [Shades; 8] = [
    ["#0969da", "#58a6ff"],
    ["#cf5a00", "#f0883e"],
    ["#1a7f37", "#3fb950"],
    ["#8250df", "#bc8cff"],
    ["#bf3989", "#f778ba"],
    ["#8a6500", "#d8b13c"],
    ["#0a7f86", "#39c5cf"],
    ["#cf222e", "#ff7b72"],
];

/// Shapes: `l` lines, `h` columns of an output and `v` of an input, `b` bodies of bars, `i` inputs, `x` beginnings.
const SHAPES: &str = "\
path{fill:none}text{font:11px system-ui,sans-serif}.e{text-anchor:end}.k{text-anchor:middle}.w{opacity:.08}\
.z{opacity:.6}.b,.v,.h{stroke-width:3.4}.h{opacity:.55}.l{stroke-width:1.5;stroke-linejoin:round}\
.i{stroke-dasharray:3 2}.x{stroke-dasharray:1 3}";

/// A drawing that grows.
#[derive(Debug, Default)]
pub(crate) struct Svg {
    body: String,
}

/// A coordinate with one decimal, or none if that is 0.
pub(crate) fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

impl Svg {
    /// A path; nothing if it is empty.
    pub(crate) fn path(&mut self, class: &str, data: &str) {
        if !data.is_empty() {
            let _ = writeln!(self.body, "<path class=\"{class}\" d=\"{data}\"/>");
        }
    }

    /// A path in the colour of an output: its line, or filled.
    pub(crate) fn coloured(&mut self, class: &str, colour: usize, is_filled: bool, data: &str) {
        let paint = if is_filled { 'f' } else { 's' };
        self.path(&format!("{class} {paint}{}", colour % OUTPUTS.len()), data);
    }

    pub(crate) fn text(&mut self, class: &str, x: f64, y: f64, text: &str) {
        let (x, y, text) = (short(x), short(y), escaped(text));
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        let _ = writeln!(self.body, "<text{class} x=\"{x}\" y=\"{y}\">{text}</text>");
    }

    /// Names in a line, each in its colour if it has one.
    pub(crate) fn legend(&mut self, x: f64, y: f64, names: &[(String, Option<usize>)]) {
        let _ = write!(self.body, "<text x=\"{}\" y=\"{}\">", short(x), short(y));
        for (i, (name, colour)) in names.iter().enumerate() {
            let space = if i == 0 { "" } else { "\u{2003}" };
            let name = escaped(name);
            let _ = match colour {
                Some(colour) => {
                    let colour = colour % OUTPUTS.len();
                    write!(
                        self.body,
                        "{space}<tspan class=\"f{colour}\">{name}</tspan>"
                    )
                }
                None => write!(self.body, "{space}{name}"),
            };
        }
        self.body.push_str("</text>\n");
    }

    /// A shaded rectangle.
    pub(crate) fn shade(&mut self, x: f64, y: f64, width: f64, height: f64) {
        let [x, y, width, height] = [x, y, width, height].map(short);
        let _ = writeln!(
            self.body,
            "<rect class=\"w\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        );
    }

    /// The file.
    pub(crate) fn finish(self, title: &str, outputs: usize, width: f64, height: f64) -> String {
        let [width, height] = [width, height].map(short);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
             <title>{}</title>\n<style>{}</style>\n\
             <rect width=\"100%\" height=\"100%\"/>\n{}</svg>\n",
            escaped(title),
            style(outputs),
            self.body
        )
    }
}

/// The style of a drawing with so many outputs: shapes, then the light colours, then the dark ones for who has a dark
/// page. Plain rules, since not every reader of SVG knows variables.
fn style(outputs: usize) -> String {
    let [light, dark] = [0, 1].map(|page| {
        let mut rules = format!(
            "rect{{fill:{}}}text,.w{{fill:{ink}}}.z,.x{{stroke:{ink}}}.g{{stroke:{}}}.u,.v{{stroke:{}}}.d{{stroke:{}}}",
            PAPER[page],
            GRID[page],
            RISING[page],
            FALLING[page],
            ink = INK[page],
        );
        for (i, shades) in OUTPUTS.iter().enumerate().take(outputs) {
            let shade = shades[page];
            let _ = write!(rules, ".s{i}{{stroke:{shade}}}path.f{i},tspan.f{i}{{fill:{shade}}}");
        }
        rules
    });
    format!("{SHAPES}{light}@media(prefers-color-scheme:dark){{{dark}}}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{escaped, short};

    #[test]
    fn coordinates_are_short_and_text_is_escaped() {
        assert_eq!(
            [0.04, -0.04, 12.25, 3.0].map(short),
            ["0", "0", "12.2", "3"]
        );
        assert_eq!(escaped("a < b & c"), "a &lt; b &amp; c");
    }
}
