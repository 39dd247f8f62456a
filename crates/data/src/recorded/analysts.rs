//! Analysts' targets and ratings, collected once in a month that the file is named after.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use serde::Deserialize;
use strikewise::market::AnalystView;
use strikewise::time::Date;

use crate::folder::{DataFile, Folder};
use crate::gathered::Gathered;
use crate::table::spelt;

#[derive(Deserialize)]
struct View {
    target_mean_price: Option<f64>,
    recommendation_mean: Option<f64>,
    number_of_analyst_opinions: Option<u32>,
    #[serde(default)]
    upgrades_downgrades: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    #[serde(rename = "GradeDate")]
    date: String,
    #[serde(rename = "Action")]
    action: String,
}

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let mut any = false;
    for name in folder.list("catalyst")? {
        let Some(month) = name
            .strip_prefix("analyst_")
            .and_then(|rest| rest.strip_suffix(".json.gz"))
        else {
            continue;
        };
        let file = folder.read(&format!("catalyst/{name}"))?;
        add(&file, last_day(month, &file.name)?, gathered)?;
        any = true;
    }
    if any {
        gathered.real(
            "analysts' targets and ratings, taken as known at the end of their month",
            "Yahoo Finance through yfinance",
            None,
        );
    }
    Ok(any)
}

/// The last day of a month: the day of collection is not in the file, so nothing is known sooner.
fn last_day(month: &str, file: &str) -> anyhow::Result<Date> {
    let first: Date = format!("{month}-01")
        .parse()
        .with_context(|| format!("{file}: the name must hold a month as YYYY-MM"))?;
    let (year, month, _) = first.fields();
    let next = if month == 12 {
        Date::new(year + 1, 1, 1)
    } else {
        Date::new(year, month + 1, 1)
    };
    Ok(next?.plus_days(-1))
}

fn add(file: &DataFile, date: Date, gathered: &mut Gathered) -> anyhow::Result<()> {
    let views: BTreeMap<String, View> =
        serde_json::from_slice(&file.bytes).with_context(|| file.name.clone())?;
    for (ticker, view) in views {
        let mut net_upgrades = 0;
        for change in &view.upgrades_downgrades {
            let day: Date = match change.date.get(..10).map(str::parse) {
                Some(Ok(day)) => day,
                _ => bail!(
                    "{}: {ticker}: GradeDate = `{}`; must begin with a date as YYYY-MM-DD",
                    file.name,
                    change.date
                ),
            };
            if (0..90).contains(&date.days_since(day)) {
                net_upgrades += match change.action.as_str() {
                    "up" => 1,
                    "down" => -1,
                    _ => 0,
                };
            }
        }
        let positive = |value: Option<f64>| value.filter(|value| *value > 0.0);
        gathered.analysts(
            &spelt(&ticker),
            AnalystView {
                date,
                target_mean_price: positive(view.target_mean_price),
                recommendation_mean: positive(view.recommendation_mean),
                analysts: view.number_of_analyst_opinions,
                net_upgrades: (!view.upgrades_downgrades.is_empty()).then_some(net_upgrades),
            },
        );
    }
    Ok(())
}
