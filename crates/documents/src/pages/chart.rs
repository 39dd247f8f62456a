//! The chart of an indicator: which bars it shows, and what goes into which panel.

use std::fmt::Write as _;

use strikewise::indicators::catalogue::{Group, Indicator, Running};

use super::axis::Range;
use super::bars::Bars;
use super::page;
use super::panel::{Candles, LEFT, Look, Panel, RIGHT, STEP, Track, x};
use super::svg::{Svg, short};

/// Bars that a chart shows.
const SHOWN: usize = 120;

/// Most bars of a warm-up that a chart shows.
const WARM_UP: usize = 40;

/// Stretches that are looked at for one with signals.
const TRIES: usize = 400;

const PRICES: [&str; 4] = ["open", "high", "low", "close"];

/// The chart of an indicator with its defaults, as a file.
pub(crate) fn chart(indicator: &Indicator, bars: &Bars) -> Result<String, String> {
    let fault = |error| format!("{}: {error}", indicator.name);
    let running = indicator.with(&[]).map_err(fault)?;
    let lookback = running.lookback();
    let hidden = lookback.saturating_sub(WARM_UP);
    let all = columns(indicator, bars);
    let long = running.series(&all).map_err(fault)?;
    let looks: Vec<Look> = indicator
        .outputs
        .iter()
        .zip(&long)
        .map(|(name, values)| look(indicator, name, &values[lookback..]))
        .collect();
    let start = stretch(&running, &all, &looks, &long, hidden).map_err(fault)?;
    let shown = start + hidden..start + hidden + SHOWN;
    let outputs = running
        .series(
            &all.iter()
                .map(|column| &column[start..shown.end])
                .collect::<Vec<_>>(),
        )
        .map_err(fault)?;
    let outputs: Vec<Track> = indicator
        .outputs
        .iter()
        .zip(outputs)
        .zip(looks)
        .enumerate()
        .map(|(o, ((name, values), look))| Track {
            name: (*name).to_owned(),
            values: values[hidden..].to_vec(),
            look,
            colour: Some(o),
        })
        .collect();
    let inputs: Vec<Track> = indicator
        .inputs
        .iter()
        .zip(&all)
        .map(|(name, column)| Track {
            name: (*name).to_owned(),
            values: column[shown.clone()].to_vec(),
            look: if *name == "volume" {
                Look::Columns
            } else {
                Look::Line
            },
            colour: None,
        })
        .collect();
    let candles = Candles {
        name: "price".to_owned(),
        open: bars.open[shown.clone()].to_vec(),
        high: bars.high[shown.clone()].to_vec(),
        low: bars.low[shown.clone()].to_vec(),
        close: bars.close[shown].to_vec(),
    };
    let panels = panels(indicator, inputs, outputs, candles);
    Ok(draw(indicator, &panels, hidden, lookback - hidden))
}

fn columns<'a>(indicator: &Indicator, bars: &'a Bars) -> Vec<&'a [f64]> {
    let is_share = indicator.group == Group::MathTransform;
    indicator
        .inputs
        .iter()
        .map(|name| bars.column(name, is_share))
        .collect()
}

/// What an output looks like, by its values in a long series: a few whole numbers are signals if they rarely stay for
/// more than a bar, else states, which hold from bar to bar as levels do.
fn look(indicator: &Indicator, name: &str, values: &[f64]) -> Look {
    if name.contains("histogram") {
        return Look::Columns;
    }
    let is_few = values
        .iter()
        .all(|value| value.is_nan() || *value == value.round() && value.abs() <= 200.0)
        && distinct(values) <= 8;
    let kept = |is_counted: fn(f64) -> bool| {
        let pairs = values.windows(2);
        pairs
            .filter(|pair| pair[0] == pair[1] && is_counted(pair[0]))
            .count()
    };
    if is_few && indicator.group != Group::MathTransform {
        let set = values.iter().filter(|value| **value != 0.0).count();
        let stays = kept(|value| value != 0.0) * 2 > set;
        return if stays { Look::Steps } else { Look::Signal };
    }
    if kept(|_| true) * 2 > values.len() {
        Look::Steps
    } else {
        Look::Line
    }
}

/// How many numbers there are among values; no more than 9 are counted.
fn distinct(values: &[f64]) -> usize {
    let mut seen: Vec<f64> = Vec::new();
    for &value in values {
        if !value.is_nan() && !seen.contains(&value) {
            seen.push(value);
            if seen.len() > 8 {
                break;
            }
        }
    }
    seen.len()
}

/// Where to begin, so that every signal is seen if there is such a place: in both directions if it has both.
fn stretch(
    running: &Running,
    columns: &[&[f64]],
    looks: &[Look],
    long: &[Vec<f64>],
    hidden: usize,
) -> strikewise::Result<usize> {
    let signs = |outputs: &[Vec<f64>]| {
        let of_signals = outputs
            .iter()
            .zip(looks)
            .filter(|(_, look)| **look == Look::Signal);
        of_signals
            .map(|(values, _)| {
                usize::from(values.iter().any(|value| *value > 0.0))
                    + usize::from(values.iter().any(|value| *value < 0.0))
            })
            .sum::<usize>()
    };
    let most = signs(long);
    let last = columns[0].len() - hidden - SHOWN;
    // A signal of the long series, two thirds into the chart.
    let places = (0..columns[0].len()).filter(|&at| {
        long.iter().zip(looks).any(|(values, look)| {
            *look == Look::Signal && values[at] != 0.0 && !values[at].is_nan()
        })
    });
    let starts = places.map(|at| at.saturating_sub(hidden + SHOWN * 2 / 3).min(last));
    let (mut best, mut seen) = (0, 0);
    for start in std::iter::once(0).chain(starts).take(TRIES) {
        let views: Vec<&[f64]> = columns
            .iter()
            .map(|column| &column[start..start + hidden + SHOWN])
            .collect();
        let outputs: Vec<Vec<f64>> = running
            .series(&views)?
            .iter()
            .map(|values| values[hidden..].to_vec())
            .collect();
        let count = signs(&outputs);
        if count > seen {
            (best, seen) = (start, count);
        }
        if seen == most {
            break;
        }
    }
    Ok(best)
}

/// The panels, from the top: what goes in, with what lies at its level; volume; then outputs of a similar scale
/// together.
fn panels(
    indicator: &Indicator,
    inputs: Vec<Track>,
    outputs: Vec<Track>,
    candles: Candles,
) -> Vec<Panel> {
    let has_candles = inputs
        .iter()
        .any(|input| PRICES.contains(&input.name.as_str()));
    let mut top = Panel {
        height: 210.0,
        ..Panel::default()
    };
    let mut lower: Vec<Panel> = Vec::new();
    for input in inputs {
        match input.name.as_str() {
            "open" | "high" | "low" | "close" => {}
            "volume" if has_candles => lower.push(Panel {
                tracks: vec![input],
                height: 60.0,
                ..Panel::default()
            }),
            "minute_of_day" => {
                let days = input.values.windows(2).enumerate();
                top.starts = days
                    .filter(|(_, pair)| pair[1] < pair[0])
                    .map(|(at, _)| at + 1)
                    .collect();
            }
            "session" | "anchor" => {
                let changes = input.values.windows(2).enumerate();
                top.starts = changes
                    .filter(|(_, pair)| pair[0] != pair[1])
                    .map(|(at, _)| at + 1)
                    .collect();
            }
            "periods" => lower.push(Panel {
                tracks: vec![input],
                height: 60.0,
                ..Panel::default()
            }),
            _ => {
                let is_alone = top.tracks.is_empty() && !has_candles;
                let look = if is_alone { input.look } else { Look::Dashes };
                top.tracks.push(Track { look, ..input });
            }
        }
    }
    top.candles = has_candles.then_some(candles);
    let level = top
        .range()
        .filter(|range| range.low > 150.0 && range.high < 1000.0);
    if let Some(candles) = candles_of(&outputs) {
        let panel = Panel {
            height: 150.0,
            candles: Some(candles),
            ..Panel::default()
        };
        return vec![top, panel];
    }
    for output in outputs {
        if output.look == Look::Signal
            || level.is_some_and(|level| is_at(indicator, level, &output))
        {
            top.tracks.push(output);
            continue;
        }
        let alike = lower
            .iter_mut()
            .find(|panel| panel.tracks.iter().all(|track| is_alike(track, &output)));
        match alike {
            Some(panel) => panel.tracks.push(output),
            None => lower.push(Panel {
                height: if is_state(&output) { 56.0 } else { 120.0 },
                tracks: vec![output],
                ..Panel::default()
            }),
        }
    }
    std::iter::once(top).chain(lower).collect()
}

/// Outputs that are the four prices of bars of their own.
fn candles_of(outputs: &[Track]) -> Option<Candles> {
    let are_prices = outputs.len() == PRICES.len()
        && outputs
            .iter()
            .zip(PRICES)
            .all(|(output, price)| output.name.ends_with(price));
    are_prices.then(|| {
        let names: Vec<&str> = outputs.iter().map(|output| output.name.as_str()).collect();
        let [open, high, low, close] = std::array::from_fn(|i| outputs[i].values.clone());
        Candles {
            name: names.join(", "),
            open,
            high,
            low,
            close,
        }
    })
}

/// Whether an output lies where the prices are. Averages and bands may lie farther off than others.
fn is_at(indicator: &Indicator, level: Range, output: &Track) -> bool {
    let room = if indicator.group == Group::Overlap {
        2.0
    } else {
        0.6
    };
    output
        .range()
        .is_some_and(|range| level.with_room(room).holds(range))
}

/// Whether two outputs can be read on one axis.
fn is_alike(one: &Track, other: &Track) -> bool {
    let (Some(a), Some(b)) = (one.range(), other.range()) else {
        return false;
    };
    one.colour.is_some()
        && is_state(one) == is_state(other)
        && a.and(b).span() <= 8.0 * a.span().min(b.span())
}

/// A few whole numbers that hold from bar to bar.
fn is_state(track: &Track) -> bool {
    track.look == Look::Steps && distinct(&track.values) <= 8
}

fn draw(indicator: &Indicator, panels: &[Panel], hidden: usize, warm_up: usize) -> String {
    let mut svg = Svg::default();
    let call = call(indicator);
    let mut top = 4.0;
    for panel in panels {
        panel.draw(&mut svg, top, SHOWN, warm_up);
        top += panel.height + 10.0;
    }
    let mut ticks = String::new();
    for bar in (0..SHOWN).filter(|bar| (bar + hidden).is_multiple_of(20)) {
        let _ = write!(ticks, "M{} {}v4", short(x(bar)), short(top - 8.0));
        svg.text("k", x(bar), top + 9.0, &(bar + hidden).to_string());
    }
    svg.path("z", &ticks);
    let right = LEFT + STEP * SHOWN as f64;
    svg.text("e", right, top + 24.0, &format!("bars · {call}"));
    if warm_up > 0 {
        let bars = hidden + warm_up;
        let plural = if bars == 1 { "" } else { "s" };
        let note = format!("shaded: warm-up, {bars} bar{plural} without a value");
        svg.text("", LEFT + 4.0, top + 24.0, &note);
    }
    svg.finish(
        &format!("{call} of {SHOWN} synthetic bars"),
        indicator.outputs.len(),
        right + RIGHT,
        top + 32.0,
    )
}

/// The indicator with its defaults, as one writes it.
fn call(indicator: &Indicator) -> String {
    let parameters: Vec<String> = indicator
        .parameters
        .iter()
        .map(|parameter| page::value(parameter, parameter.default))
        .collect();
    if parameters.is_empty() {
        indicator.name.to_owned()
    } else {
        format!("{}({})", indicator.name, parameters.join(", "))
    }
}
