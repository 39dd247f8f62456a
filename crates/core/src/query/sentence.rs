//! A query as a sentence.

use std::fmt::{Display, Formatter, Result};

use super::screen_query::ScreenQuery;

impl Display for ScreenQuery {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let mut parts = Vec::new();
        let mut list = |name: &str, words: Vec<String>| {
            if !words.is_empty() {
                parts.push(format!("{name} {}", words.join(", ")));
            }
        };
        let labels = |words: &mut dyn Iterator<Item = &str>| -> Vec<String> {
            words.map(str::to_owned).collect()
        };
        list(
            "ticker",
            self.tickers
                .iter()
                .map(|ticker| format!("${ticker}"))
                .collect(),
        );
        list(
            "sector",
            labels(&mut self.sectors.iter().map(|sector| sector.label())),
        );
        list(
            "excluding",
            labels(&mut self.excluded_sectors.iter().map(|sector| sector.label())),
        );
        list(
            "strategy",
            labels(&mut self.strategies.iter().map(|strategy| strategy.label())),
        );
        list(
            "class",
            labels(&mut self.classes.iter().map(|class| class.as_str())),
        );
        parts.extend(self.trend.map(|trend| trend.label().to_owned()));
        parts.extend(self.earnings.map(|earnings| earnings.label().to_owned()));
        parts.extend(
            self.limits
                .iter()
                .map(|(field, limits)| format!("{} {}", field.label(), limits.words(*field))),
        );
        parts.extend(self.sort.map(|sort| {
            let direction = if sort.descending {
                "descending"
            } else {
                "ascending"
            };
            format!("sorted by {} {direction}", sort.by.label())
        }));
        parts.extend(self.limit.map(|limit| format!("limit {limit}")));
        formatter.write_str(&parts.join("; "))
    }
}
