//! The order and the number of the setups.

use super::{Once, Reader};
use crate::Result;
use crate::query::field::Field;
use crate::query::lexeme::What;
use crate::query::number::Written;
use crate::query::screen_query::Sort;
use crate::query::vocabulary::{Subject, Word};

impl Reader<'_> {
    pub(super) fn sort(&mut self, place: usize) -> Result<Option<usize>> {
        let next = self.skip(place + 1);
        let (by, descending, end) = match self.word(place) {
            Some(Word::Sort) => match self.word(next) {
                Some(Word::Superlative(descending)) => {
                    let field = self.skip(next + 1);
                    let Some(Word::Field(by)) = self.word(field) else {
                        return Ok(None);
                    };
                    (by, descending, field + 1)
                }
                Some(Word::Field(by)) => {
                    let mut direction = self.skip(next + 1);
                    if self.lexemes.get(direction).map(|it| &it.what) == Some(&What::Pause) {
                        direction = self.skip(direction + 1);
                    }
                    match self.word(direction) {
                        Some(Word::Ascending) => (by, false, direction + 1),
                        Some(Word::Descending) => (by, true, direction + 1),
                        _ => (by, by.descending(), next + 1),
                    }
                }
                _ => return Ok(None),
            },
            Some(Word::Superlative(descending)) => match self.word(next) {
                // `highest IV rank first`.
                Some(Word::Field(by)) if self.word(next + 1) == Some(Word::Top) => {
                    (by, descending, next + 2)
                }
                Some(Word::Field(by)) => (by, descending, next + 1),
                _ => return Ok(None),
            },
            Some(Word::Top) => match self.word(next) {
                Some(Word::Field(by)) if self.range(self.skip(next + 1)).is_none() => {
                    (by, by.descending(), next + 1)
                }
                Some(Word::Subject(_)) => (Field::Score, true, place + 1),
                _ => return Ok(None),
            },
            Some(Word::Cheapest) => match self.noun(next) {
                Some(Subject::Share) => (Field::Price, false, place + 1),
                Some(Subject::Option) => (Field::Premium, false, place + 1),
                _ => {
                    self.ask(
                        place,
                        place + 1,
                        "the price of the share, or the premium of the option?",
                    );
                    return Ok(Some(place + 1));
                }
            },
            _ => return Ok(None),
        };
        self.once(place, end, Once::Sort(Sort { by, descending }))?;
        Ok(Some(end))
    }

    /// `top 10`, `limit 10`, `10 large-cap stocks`.
    pub(super) fn count(&mut self, place: usize) -> Result<Option<usize>> {
        let (at, named) = match self.word(place) {
            Some(Word::Top | Word::Count) => (self.skip(place + 1), true),
            _ => (place, false),
        };
        let Some(value) = self.value(at) else {
            return Ok(None);
        };
        // `20 to 30 stocks`, `20 or more`: limits of something.
        if self.range(at).is_some() || (!named && self.noun(at + 1).is_none()) {
            return Ok(None);
        }
        let whole = value.written == Written::Bare
            && value.amount.fract() == 0.0
            && (1.0..=f64::from(u32::MAX)).contains(&value.amount);
        if !whole {
            return Ok(None);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked above"
        )]
        let count = value.amount as u32;
        self.once(place, at + 1, Once::Limit(count))?;
        Ok(Some(at + 1))
    }

    /// The noun that stands at a place, behind what describes it.
    pub(super) fn noun(&self, place: usize) -> Option<Subject> {
        let mut at = place;
        loop {
            match self.word(at)? {
                Word::Subject(subject) => return Some(subject),
                Word::Strategy(_) => return Some(Subject::Setup),
                Word::Filler
                | Word::Size(_)
                | Word::Sector(_)
                | Word::Limited(..)
                | Word::Class(_)
                | Word::Trend(_) => at += 1,
                _ => return None,
            }
        }
    }
}
