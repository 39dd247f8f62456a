//! How a function is called, and how an indicator behaves.

use serde_json::Value;
use strikewise::indicators::{Gaps, Layout, Seed, catalogue::Running};
use strikewise::{Error, ErrorCode, Result};

use crate::given::document;

/// What JavaScript may say about a call beside its arguments.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Options {
    /// Threads to compute on.
    pub(crate) threads: Option<usize>,
    /// Series of a panel.
    pub(crate) series: Option<usize>,
    layout: Option<Layout>,
    gaps: Option<Gaps>,
    seed: Option<Seed>,
    unstable_period: Option<usize>,
    replaceable: bool,
}

const NAMES: &str = "must be threads, series, layout, gaps, seed, unstable_period or replaceable";

impl Options {
    /// Reads options from JSON; an empty text is none.
    pub(crate) fn read(json: &str) -> Result<Self> {
        let mut options = Self::default();
        if json.is_empty() {
            return Ok(options);
        }
        let Value::Object(fields) = document("options", json)? else {
            return Err(refused("options", &json, "must be an object"));
        };
        for (name, value) in &fields {
            match name.as_str() {
                "threads" => options.threads = Some(count("threads", value, 1)?),
                "series" => options.series = Some(count("series", value, 0)?),
                "layout" => {
                    let layouts = [("by_series", Layout::BySeries), ("by_bar", Layout::ByBar)];
                    options.layout = Some(chosen("layout", value, &layouts)?);
                }
                "gaps" => {
                    let gaps = [
                        ("carry", Gaps::Carry),
                        ("reset", Gaps::Reset),
                        ("reject", Gaps::Reject),
                    ];
                    options.gaps = Some(chosen("gaps", value, &gaps)?);
                }
                "seed" => {
                    let seeds = [("ta_lib", Seed::TaLib), ("first", Seed::First)];
                    options.seed = Some(chosen("seed", value, &seeds)?);
                }
                "unstable_period" => {
                    options.unstable_period = Some(count("unstable_period", value, 0)?);
                }
                "replaceable" => {
                    options.replaceable = value
                        .as_bool()
                        .ok_or_else(|| refused("replaceable", value, "must be true or false"))?;
                }
                _ => return Err(refused("options", &name, NAMES)),
            }
        }
        Ok(options)
    }

    /// The first option that only an indicator has.
    pub(crate) fn of_an_indicator(&self) -> Option<&'static str> {
        [
            ("series", self.series.is_some()),
            ("layout", self.layout.is_some()),
            ("gaps", self.gaps.is_some()),
            ("seed", self.seed.is_some()),
            ("unstable_period", self.unstable_period.is_some()),
            ("replaceable", self.replaceable),
        ]
        .into_iter()
        .find_map(|(name, is_given)| is_given.then_some(name))
    }

    pub(crate) fn layout(&self) -> Layout {
        self.layout.unwrap_or(Layout::BySeries)
    }

    /// An indicator that behaves as the options say.
    pub(crate) fn apply(&self, mut running: Running) -> Running {
        if let Some(gaps) = self.gaps {
            running = running.with_gaps(gaps);
        }
        if let Some(seed) = self.seed {
            running = running.with_seed(seed);
        }
        if let Some(bars) = self.unstable_period {
            running = running.with_unstable_period(bars);
        }
        if self.replaceable {
            running = running.with_replaceable_bar();
        }
        running
    }
}

/// An option that was refused.
pub(crate) fn refused(name: &'static str, value: &impl ToString, rule: &'static str) -> Error {
    Error::new(ErrorCode::InvalidParameter, name, value.to_string(), rule)
}

fn count(name: &'static str, value: &Value, least: usize) -> Result<usize> {
    value
        .as_u64()
        .and_then(|count| usize::try_from(count).ok())
        .filter(|&count| count >= least)
        .ok_or_else(|| {
            let rule = if least == 0 {
                "must be a whole number, 0 or more"
            } else {
                "must be a whole number, 1 or more"
            };
            refused(name, value, rule)
        })
}

fn chosen<T: Copy>(name: &'static str, value: &Value, choices: &[(&str, T)]) -> Result<T> {
    choices
        .iter()
        .find(|(known, _)| value.as_str().is_some_and(|text| text == *known))
        .map(|(_, choice)| *choice)
        .ok_or_else(|| {
            let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
            Error::new(
                ErrorCode::InvalidParameter,
                name,
                value,
                format!("must be one of {}", names.join(", ")),
            )
        })
}
