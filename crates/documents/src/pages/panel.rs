//! One panel of a chart: an axis, and what is drawn upon it.

use std::fmt::Write as _;

use super::axis::{Range, label};
use super::svg::{Svg, short};

/// From one bar to the next.
pub(crate) const STEP: f64 = 5.5;
pub(crate) const LEFT: f64 = 8.0;
/// Room for the labels of the axis.
pub(crate) const RIGHT: f64 = 52.0;

/// What an output looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Line,
    /// A line beside another of the same colour.
    Dashes,
    /// From value to value without a slope between them.
    Steps,
    /// A column from 0.
    Columns,
    /// A mark at the bar where it is not 0.
    Signal,
}

/// A column of numbers to draw, and its name.
#[derive(Debug, Clone)]
pub(crate) struct Track {
    pub(crate) name: String,
    pub(crate) values: Vec<f64>,
    pub(crate) look: Look,
    /// Inputs have none.
    pub(crate) colour: Option<usize>,
}

impl Track {
    pub(crate) fn range(&self) -> Option<Range> {
        Range::of(self.values.iter().copied())
    }

    /// A mark is above its bar if it speaks of a fall or of a high.
    fn is_above(&self, value: f64) -> bool {
        value < 0.0 || self.name.contains("high")
    }

    /// The name, with what the line or the marks look like.
    fn legend(&self) -> String {
        let has = |is_above| {
            let mut set = self.values.iter().filter(|value| value.abs() > 0.0);
            set.any(|&value| self.is_above(value) == is_above)
        };
        let marks = match self.look {
            Look::Signal => match (has(false), has(true)) {
                (true, true) => " ▲▼",
                (true, false) => " ▲",
                (false, true) => " ▼",
                (false, false) => "",
            },
            Look::Dashes => " ┄",
            _ => "",
        };
        format!("{}{marks}", self.name)
    }
}

/// The four prices of the bars that are shown.
#[derive(Debug, Clone)]
pub(crate) struct Candles {
    pub(crate) name: String,
    pub(crate) open: Vec<f64>,
    pub(crate) high: Vec<f64>,
    pub(crate) low: Vec<f64>,
    pub(crate) close: Vec<f64>,
}

/// A panel before it has a place.
#[derive(Debug, Default)]
pub(crate) struct Panel {
    pub(crate) candles: Option<Candles>,
    pub(crate) tracks: Vec<Track>,
    /// Bars at which something begins.
    pub(crate) starts: Vec<usize>,
    pub(crate) height: f64,
}

/// The middle of a bar.
pub(crate) fn x(bar: usize) -> f64 {
    LEFT + STEP * (bar as f64 + 0.5)
}

/// Where values lie in a panel.
#[derive(Clone, Copy)]
struct Scale {
    range: Range,
    top: f64,
    height: f64,
}

impl Scale {
    fn y(self, value: f64) -> f64 {
        self.top + self.height * (self.range.high - value) / self.range.span()
    }
}

impl Panel {
    /// The range of all that lies on the axis.
    pub(crate) fn range(&self) -> Option<Range> {
        let candles = self
            .candles
            .as_ref()
            .and_then(|candles| Range::of(candles.low.iter().chain(&candles.high).copied()));
        let tracks = self
            .tracks
            .iter()
            .filter(|track| track.look != Look::Signal);
        let of_tracks = tracks.filter_map(|track| {
            let range = track.range()?;
            let zero = Range {
                low: 0.0,
                high: 0.0,
            };
            Some(if track.look == Look::Columns {
                range.and(zero)
            } else {
                range
            })
        });
        candles.into_iter().chain(of_tracks).reduce(Range::and)
    }

    /// Draws the panel with its upper edge at `top`; `warm_up` of its bars have no values yet.
    pub(crate) fn draw(&self, svg: &mut Svg, top: f64, bars: usize, warm_up: usize) {
        let range = self.range().unwrap_or(Range {
            low: 0.0,
            high: 1.0,
        });
        let has_marks = self.tracks.iter().any(|track| track.look == Look::Signal);
        // Marks stand beside the bars, and the names need a line.
        let room = if has_marks { 0.14 } else { 0.06 };
        let inset = 15.0;
        let scale = Scale {
            range: range.with_room(room),
            top: top + inset,
            height: self.height - inset,
        };
        let right = LEFT + STEP * bars as f64;
        let is_output = self.tracks.iter().any(|track| track.colour.is_some());
        if warm_up > 0 && is_output {
            let width = STEP * warm_up.min(bars) as f64;
            svg.shade(LEFT, top, width, self.height);
        }
        grid(svg, scale, right);
        for &bar in &self.starts {
            let [x, from, to] = [x(bar) - STEP / 2.0, top, top + self.height].map(short);
            svg.path("x", &format!("M{x} {from}V{to}"));
        }
        if let Some(candles) = &self.candles {
            draw_candles(svg, candles, scale);
        }
        for track in &self.tracks {
            let data = match track.look {
                Look::Line | Look::Dashes => line(&track.values, scale, false),
                Look::Steps => line(&track.values, scale, true),
                Look::Columns => columns(&track.values, scale),
                Look::Signal => continue,
            };
            match (track.colour, track.look) {
                (Some(colour), Look::Columns) => svg.coloured("h", colour, false, &data),
                (Some(colour), _) => svg.coloured("l", colour, false, &data),
                (None, Look::Columns) => svg.path("v", &data),
                (None, Look::Dashes) => svg.path("d i", &data),
                (None, _) => svg.path("d", &data),
            }
        }
        self.marks(svg, scale, bars);
        let mut names = Vec::new();
        if let Some(candles) = &self.candles {
            names.push((candles.name.clone(), None));
        }
        for track in &self.tracks {
            names.push((track.legend(), track.colour));
        }
        svg.legend(LEFT + 4.0, top + 11.0, &names);
    }

    /// Marks of all signals; those at one bar stand in a row.
    fn marks(&self, svg: &mut Svg, scale: Scale, bars: usize) {
        let line = self.tracks.iter().find(|track| track.look != Look::Signal);
        let edges = |bar: usize| match (&self.candles, line) {
            (Some(candles), _) => (candles.low[bar], candles.high[bar]),
            (None, Some(line)) => (line.values[bar], line.values[bar]),
            (None, None) => (0.5, 0.5),
        };
        let mut taken = vec![(0.0, 0.0); bars];
        for track in &self.tracks {
            if track.look != Look::Signal {
                continue;
            }
            let mut data = String::new();
            for (bar, &value) in track.values.iter().enumerate() {
                if value == 0.0 || !value.is_finite() {
                    continue;
                }
                let (low, high) = edges(bar);
                let (below, above) = &mut taken[bar];
                if track.is_above(value) {
                    let y = scale.y(high) - 3.0 - *above;
                    let _ = write!(data, "M{} {}l-3.5-7h7z", short(x(bar)), short(y));
                    *above += 9.0;
                } else {
                    let y = scale.y(low) + 3.0 + *below;
                    let _ = write!(data, "M{} {}l-3.5 7h7z", short(x(bar)), short(y));
                    *below += 9.0;
                }
            }
            svg.coloured("m", track.colour.unwrap_or(0), true, &data);
        }
    }
}

fn grid(svg: &mut Svg, scale: Scale, right: f64) {
    let most = (scale.height / 24.0).max(2.5);
    let ticks = scale.range.ticks(most);
    let step = match ticks[..] {
        [first, second, ..] => second - first,
        _ => scale.range.span(),
    };
    let mut lines = String::new();
    for &tick in &ticks {
        let y = scale.y(tick);
        let _ = write!(lines, "M{} {}H{}", short(LEFT), short(y), short(right));
        svg.text("", right + 6.0, y + 4.0, &label(tick, step));
    }
    svg.path("g", &lines);
    if scale.range.low < 0.0 && scale.range.high > 0.0 {
        let [left, y, right] = [LEFT, scale.y(0.0), right].map(short);
        svg.path("z", &format!("M{left} {y}H{right}"));
    }
}

fn draw_candles(svg: &mut Svg, candles: &Candles, scale: Scale) {
    let [mut wicks, mut bodies] = [(); 2].map(|()| [String::new(), String::new()]);
    for bar in 0..candles.close.len() {
        let (open, close) = (candles.open[bar], candles.close[bar]);
        let side = usize::from(close < open);
        let x = short(x(bar));
        let [low, high, from, to] =
            [candles.low[bar], candles.high[bar], open, close].map(|price| scale.y(price));
        let _ = write!(wicks[side], "M{x} {}V{}", short(high), short(low));
        // A body is seen even where it has no height.
        let to = if (to - from).abs() < 0.8 {
            from + 0.8
        } else {
            to
        };
        let _ = write!(bodies[side], "M{x} {}V{}", short(from), short(to));
    }
    for (side, class) in ["u", "d"].into_iter().enumerate() {
        svg.path(class, &wicks[side]);
        svg.path(&format!("{class} b"), &bodies[side]);
    }
}

/// A line that breaks where there is no value.
fn line(values: &[f64], scale: Scale, is_stepped: bool) -> String {
    let mut data = String::new();
    let mut last: Option<f64> = None;
    for (bar, &value) in values.iter().enumerate() {
        if !value.is_finite() {
            last = None;
            continue;
        }
        let y = short(scale.y(value));
        let _ = match last {
            None => {
                // A value between two that are missing is a dash.
                let is_alone = values.get(bar + 1).is_none_or(|next| !next.is_finite());
                if is_alone {
                    write!(data, "M{} {y}h4", short(x(bar) - 2.0))
                } else {
                    write!(data, "M{} {y}", short(x(bar)))
                }
            }
            Some(before) if is_stepped && before == value => Ok(()),
            Some(_) if is_stepped => write!(data, "H{}V{y}", short(x(bar))),
            Some(_) => write!(data, "L{} {y}", short(x(bar))),
        };
        // A run of equal values is drawn where it ends.
        let is_last = values.get(bar + 1).is_none_or(|next| !next.is_finite());
        if is_stepped && is_last && last == Some(value) {
            let _ = write!(data, "H{}", short(x(bar)));
        }
        last = Some(value);
    }
    data
}

fn columns(values: &[f64], scale: Scale) -> String {
    let zero = short(scale.y(0.0));
    let mut data = String::new();
    for (bar, &value) in values.iter().enumerate() {
        if value.is_finite() {
            let _ = write!(data, "M{} {zero}V{}", short(x(bar)), short(scale.y(value)));
        }
    }
    data
}
