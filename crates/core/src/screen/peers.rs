//! Where a share stands among others: percentiles of what every share has.

use std::collections::BTreeMap;

use crate::scoring::{Measure, Measures, Scale, Scope};

/// Values of one measure, ascending.
type Column = Vec<f64>;

/// The values of all names, by measure, and those of each sector.
#[derive(Debug)]
pub(super) struct Peers<'a> {
    universe: BTreeMap<Measure, Column>,
    sectors: BTreeMap<&'a str, BTreeMap<Measure, Column>>,
    /// How many other names a percentile needs.
    minimum: usize,
}

impl<'a> Peers<'a> {
    /// Takes the names that have been measured, each with its sector.
    pub(super) fn of<'m>(
        names: impl Iterator<Item = (Option<&'a str>, &'m Measures)>,
        minimum: u32,
    ) -> Self {
        let mut peers = Self {
            universe: BTreeMap::new(),
            sectors: BTreeMap::new(),
            minimum: minimum as usize,
        };
        for (sector, measures) in names {
            for (measure, value) in known(measures) {
                peers.universe.entry(measure).or_default().push(value);
                if let Some(sector) = sector {
                    let columns = peers.sectors.entry(sector).or_default();
                    columns.entry(measure).or_default().push(value);
                }
            }
        }
        let columns = peers.sectors.values_mut().flat_map(BTreeMap::values_mut);
        for column in columns.chain(peers.universe.values_mut()) {
            column.sort_by(f64::total_cmp);
        }
        peers
    }

    /// Adds the percentiles of one of those names.
    pub(super) fn place(&self, sector: Option<&str>, measures: &mut Measures) {
        let of_sector = sector.and_then(|sector| self.sectors.get(sector));
        for (measure, value) in known(&measures.clone()) {
            let among = |columns: Option<&BTreeMap<Measure, Column>>| {
                percentile(columns?.get(&measure)?, value, self.minimum)
            };
            measures.set_on(
                Scale::UniversePercentile,
                measure,
                among(Some(&self.universe)),
            );
            measures.set_on(Scale::SectorPercentile, measure, among(of_sector));
        }
    }
}

/// What is known of a share, whatever is traded on it.
fn known(measures: &Measures) -> impl Iterator<Item = (Measure, f64)> {
    Measure::ALL
        .iter()
        .filter(|measure| measure.scope() == Scope::Share)
        .filter_map(|&measure| Some((measure, measures.value(measure)?)))
}

/// Share of the others that lie below a value of an ascending column, half of those equal to it included. `None` if there
/// are too few others.
fn percentile(column: &[f64], value: f64, minimum: usize) -> Option<f64> {
    let others = column.len().checked_sub(1).filter(|&others| others > 0)?;
    let below = column.partition_point(|&other| other < value);
    let equal = column.partition_point(|&other| other <= value) - below - 1;
    (others >= minimum).then(|| (below as f64 + 0.5 * equal as f64) / others as f64)
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn a_percentile_is_the_share_of_the_others_below() {
        let column = [1.0, 2.0, 2.0, 2.0, 5.0];
        assert_eq!(percentile(&column, 1.0, 4), Some(0.0));
        // One of four others is below, two are equal.
        assert_eq!(percentile(&column, 2.0, 4), Some(0.5));
        assert_eq!(percentile(&column, 5.0, 4), Some(1.0));
        assert_eq!(percentile(&column, 5.0, 5), None);
        assert_eq!(percentile(&[1.0], 1.0, 0), None);
    }
}
