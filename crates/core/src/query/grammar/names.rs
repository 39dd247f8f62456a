//! Sectors, sizes, strategies, classes, trends and tickers.

use super::{CLASSES, Named, Once, Reader, contradiction};
use crate::Result;
use crate::query::Sector;
use crate::query::comparison::union;
use crate::query::field::Field;
use crate::query::lexeme::What;
use crate::query::limits::Limits;
use crate::query::vocabulary::{Subject, Word};
use crate::scoring::Strategy;

impl Reader<'_> {
    pub(super) fn name(&mut self, place: usize) -> Result<Option<usize>> {
        if let What::Ticker(ticker) = &self.lexemes[place].what {
            let ticker = ticker.clone();
            self.understood.query.tickers.insert(ticker.clone());
            self.mean(place, place + 1, format!("ticker {ticker}"));
            return Ok(Some(place + 1));
        }
        let Some(word) = self.word(place) else {
            return Ok(None);
        };
        let end = place + 1;
        match word {
            Word::Sector(sector) => {
                self.subject = Some(Subject::Share);
                self.sector(place, end, sector, false)?;
            }
            Word::Limited(field, limits) => self.limited(place, end, field, limits, "")?,
            Word::Size(limits) => {
                self.subject = Some(Subject::Share);
                return self.sizes(place, limits).map(Some);
            }
            Word::Strategy(strategy) => {
                self.subject = Some(Subject::Setup);
                let meaning = format!("strategy {}", strategy.label());
                self.named(place, end, Named::Strategy(strategy), false, meaning)?;
            }
            Word::Class(class) => {
                let meaning = format!("class {}", class.as_str());
                self.named(place, end, Named::Class(class), false, meaning)?;
            }
            Word::Trend(trend) => self.once(place, end, Once::Trend(trend))?,
            Word::Ask(question) => {
                self.subject = Some(Subject::Setup);
                self.ask(place, end, question);
            }
            _ => return Ok(None),
        }
        Ok(Some(end))
    }

    pub(super) fn sector(
        &mut self,
        place: usize,
        end: usize,
        sector: Sector,
        excluded: bool,
    ) -> Result<()> {
        let side = if excluded { "excluding" } else { "sector" };
        let meaning = format!("{side} {}", sector.label());
        self.named(place, end, Named::Sector(sector), excluded, meaning)
    }

    /// Adds a name; it must not be wanted and excluded, and exclusion must leave one of its kind.
    pub(super) fn named(
        &mut self,
        place: usize,
        end: usize,
        named: Named,
        excluded: bool,
        meaning: String,
    ) -> Result<()> {
        let words = self.words(place, end).words;
        for (other, was_excluded, their_words) in &self.names {
            if *other == named && *was_excluded != excluded {
                return Err(contradiction(their_words, &words));
            }
        }
        self.names.push((named, excluded, words.clone()));
        let mut barred: Vec<(Named, &str)> = Vec::new();
        for (other, is_excluded, their_words) in &self.names {
            let same_kind = std::mem::discriminant(other) == std::mem::discriminant(&named);
            if *is_excluded && same_kind && barred.iter().all(|(known, _)| known != other) {
                barred.push((*other, their_words));
            }
        }
        let all = match named {
            Named::Sector(_) => Sector::ALL.len(),
            Named::Strategy(_) => Strategy::ALL.len(),
            Named::Class(_) => CLASSES.len(),
        };
        if let (true, Some((_, first))) = (barred.len() == all, barred.first()) {
            return Err(contradiction(first, &words));
        }
        self.mean(place, end, meaning);
        Ok(())
    }

    /// `small-cap`, `mid to large cap`: sizes in a list are taken together where they touch.
    pub(super) fn sizes(&mut self, place: usize, first: Limits) -> Result<usize> {
        let mut together = first;
        let mut end = place + 1;
        while let Some(next) = self.listed(end) {
            let Some(Word::Size(size)) = self.word(next) else {
                break;
            };
            let Some(union) = union(&together, &size) else {
                self.ask(
                    place,
                    next + 1,
                    "sizes that do not touch: ask for one of them",
                );
                return Ok(next + 1);
            };
            together = union;
            end = next + 1;
        }
        if together.are_open() {
            self.ask(place, end, "every size: leave it out");
        } else {
            self.limited(place, end, Field::MarketCap, together, "")?;
        }
        Ok(end)
    }

    /// The next place of a list: behind a comma, `and`, `or`, `to`, or several of them.
    pub(super) fn listed(&self, place: usize) -> Option<usize> {
        let mut next = place;
        while matches!(self.word(next), Some(Word::And | Word::Or | Word::To))
            || self.lexemes.get(next)?.what == What::Pause
        {
            next += 1;
        }
        (next > place).then_some(next)
    }
}
