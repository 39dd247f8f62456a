//! Treasury par yields and the volatility index.

use anyhow::Context;

use crate::bars::daily;
use crate::folder::{DataFile, Folder};
use crate::gathered::Gathered;
use crate::table::{Extra, rows};

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let mut curves = false;
    let mut index = false;
    for name in folder.list("macro")? {
        let path = format!("macro/{name}");
        if name.starts_with("UST-Daily-ParYieldCurveRates-") {
            all_tenors(&folder.read(&path)?, gathered)?;
            curves = true;
        } else if name.starts_with("treasury_par_yields") {
            five_tenors(&folder.read(&path)?, gathered)?;
            curves = true;
        } else if name.starts_with("vix_daily.csv") {
            let file = folder.read(&path)?;
            gathered.volatility_index(daily(&file, ["DATE", "CLOSE"], Extra::Ignore)?);
            index = true;
        }
    }
    if curves {
        gathered.real(
            "par yields",
            "US Treasury daily par yield curve rates",
            Some("public domain"),
        );
    }
    if index {
        gathered.real("volatility index", "Cboe VIX daily closes", Some("PDDL"));
    }
    Ok(curves || index)
}

/// Yields in percent, by column.
fn curves(
    file: &DataFile,
    tenors: &[(&'static str, f64)],
    american: bool,
    gathered: &mut Gathered,
) -> anyhow::Result<()> {
    let date_column = if american { "Date" } else { "date" };
    let columns: Vec<&'static str> = std::iter::once(date_column)
        .chain(tenors.iter().map(|&(name, _)| name))
        .collect();
    rows(file, &columns, Extra::Ignore, |row| {
        let date = if american {
            row.american_date(0)?
        } else {
            row.date(0)?
        };
        let mut points = Vec::with_capacity(tenors.len());
        for (column, &(_, years)) in tenors.iter().enumerate() {
            if let Some(percent) = row.number(column + 1)? {
                points.push((years, percent / 100.0));
            }
        }
        // A holiday is a row without figures.
        if !points.is_empty() {
            gathered.yields(date, points);
        }
        Ok(())
    })
}

fn five_tenors(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let tenors = [
        ("y3m", 0.25),
        ("y2", 2.0),
        ("y5", 5.0),
        ("y10", 10.0),
        ("y30", 30.0),
    ];
    curves(file, &tenors, false, gathered)
}

/// The Treasury's own file; tenors that came later are read where they are.
fn all_tenors(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    const TENORS: [(&str, f64); 14] = [
        ("1 Mo", 1.0 / 12.0),
        ("1.5 Month", 1.5 / 12.0),
        ("2 Mo", 2.0 / 12.0),
        ("3 Mo", 0.25),
        ("4 Mo", 4.0 / 12.0),
        ("6 Mo", 0.5),
        ("1 Yr", 1.0),
        ("2 Yr", 2.0),
        ("3 Yr", 3.0),
        ("5 Yr", 5.0),
        ("7 Yr", 7.0),
        ("10 Yr", 10.0),
        ("20 Yr", 20.0),
        ("30 Yr", 30.0),
    ];
    let header = file
        .bytes
        .split(|&byte| byte == b'\n')
        .next()
        .context("empty file")?;
    let header = String::from_utf8_lossy(header);
    let present: Vec<(&'static str, f64)> = TENORS
        .into_iter()
        .filter(|(name, _)| {
            header
                .split(',')
                .any(|column| column.trim().trim_matches('"') == *name)
        })
        .collect();
    curves(file, &present, true, gathered)
}
