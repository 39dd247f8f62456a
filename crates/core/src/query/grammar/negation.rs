//! What is not wanted, and when earnings are not.

use super::{Named, Once, Reader};
use crate::Result;
use crate::query::comparison::opposite;
use crate::query::field::Field;
use crate::query::lexeme::What;
use crate::query::limits::Limits;
use crate::query::number::Written;
use crate::query::screen_query::Earnings;
use crate::query::vocabulary::{Compare, Word};

impl Reader<'_> {
    pub(super) fn negation(&mut self, place: usize) -> Result<Option<usize>> {
        if self.word(place) != Some(Word::Not) {
            return Ok(None);
        }
        let mut at = place + 1;
        while matches!(
            self.word(at),
            Some(Word::Filler | Word::Subject(_) | Word::List)
        ) {
            at += 1;
        }
        let Some(word) = self.word(at) else {
            return match self.lexemes.get(at).map(|lexeme| &lexeme.what) {
                Some(What::Ticker(_) | What::Value(_)) => self.negated(place, at),
                _ => Ok(None),
            };
        };
        let end = at + 1;
        match word {
            Word::Sector(sector) => {
                self.sector(place, end, sector, true)?;
                let mut end = end;
                while let Some(next) = self.listed(end) {
                    let Some(Word::Sector(sector)) = self.word(next) else {
                        break;
                    };
                    self.sector(next, next + 1, sector, true)?;
                    end = next + 1;
                }
                return Ok(Some(end));
            }
            Word::Limited(field, limits) => self.but(place, end, field, &limits)?,
            Word::Size(limits) => self.but(place, end, Field::MarketCap, &limits)?,
            Word::Trend(trend) => self.once(place, end, Once::Trend(trend.opposite()))?,
            Word::Earnings(Earnings::BeforeExpiry) => {
                self.once(place, end, Once::Earnings(Earnings::NoneBeforeExpiry))?;
            }
            Word::Class(class) => {
                let meaning = format!("not class {}", class.as_str());
                self.named(place, end, Named::Class(class), true, meaning)?;
            }
            Word::Strategy(strategy) => {
                let meaning = format!("not strategy {}", strategy.label());
                self.named(place, end, Named::Strategy(strategy), true, meaning)?;
            }
            _ => return self.negated(place, at),
        }
        Ok(Some(end))
    }

    /// What stands behind `not` and has no opposite that could be asked: it must not be applied as if it stood alone.
    pub(super) fn negated(&mut self, place: usize, at: usize) -> Result<Option<usize>> {
        let mut aside = self.clone();
        let end = aside.read(at)?;
        if let Some(end) = end {
            self.ask(place, end, "say it without not");
        }
        Ok(end)
    }

    /// What lies outside limits, where that is one range.
    pub(super) fn but(
        &mut self,
        place: usize,
        end: usize,
        field: Field,
        limits: &Limits,
    ) -> Result<()> {
        if let Some(opposite) = opposite(limits) {
            return self.limited(place, end, field, opposite, "");
        }
        self.ask(place, end, "two ranges: ask for one of them");
        Ok(())
    }

    pub(super) fn earnings(&mut self, place: usize) -> Result<Option<usize>> {
        let Some(Word::Earnings(earnings)) = self.word(place) else {
            return Ok(None);
        };
        let end = place + 1;
        let in_days = self.range(self.skip(end)).filter(|(written, _)| {
            written
                .iter()
                .all(|(_, value)| value.written == Written::Days)
        });
        let Some((written, behind)) = in_days.filter(|_| earnings == Earnings::NoneBeforeExpiry)
        else {
            self.once(place, end, Once::Earnings(earnings))?;
            return Ok(Some(end));
        };
        // `no earnings within 30 days` asks that they are further away.
        match written.as_slice() {
            [(Compare::AtMost, value)] => {
                self.limit(
                    place,
                    behind,
                    Field::DaysToEarnings,
                    &vec![(Compare::Above, *value)],
                )?;
            }
            [(Compare::Below, value)] => {
                self.limit(
                    place,
                    behind,
                    Field::DaysToEarnings,
                    &vec![(Compare::AtLeast, *value)],
                )?;
            }
            _ => self.ask(place, behind, "say: no earnings within so many days"),
        }
        Ok(Some(behind))
    }
}
