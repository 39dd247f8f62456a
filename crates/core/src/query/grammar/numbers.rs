//! Numbers and what they limit.

use super::{Reader, contradiction};
use crate::Result;
use crate::query::comparison::{Comparisons, limits_of, together};
use crate::query::field::Field;
use crate::query::lexeme::What;
use crate::query::limits::Limits;
use crate::query::number::{Value, Written};
use crate::query::vocabulary::{Compare, Subject, Word};

/// Dollars from here on are the size of a company: nothing else that is asked costs so much.
const COMPANY: f64 = 1e9;

const HOW: &str = "say at least, at most, around, or exactly";

impl Reader<'_> {
    /// Limits in front of which no field stands: `under 20`, `between 20 and 30`, `20 to 30`, `20 or more`.
    pub(super) fn range(&self, place: usize) -> Option<(Comparisons, usize)> {
        let pair = |first: usize, and: bool| {
            let (a, joint) = (self.value(first)?, self.word(first + 1)?);
            if joint != Word::To && !(and && joint == Word::And) {
                return None;
            }
            let second = self.skip(first + 2);
            let b = self.value(second)?;
            let (a, b) = together(a, b);
            Some((
                vec![(Compare::AtLeast, a), (Compare::AtMost, b)],
                second + 1,
            ))
        };
        match self.word(place) {
            Some(Word::Between) => pair(self.skip(place + 1), true),
            Some(Word::Compare(compare)) => {
                let at = self.skip(place + 1);
                Some((vec![(compare, self.value(at)?)], at + 1))
            }
            _ => {
                let value = self.value(place)?;
                if let Some(found) = pair(place, false) {
                    return Some(found);
                }
                match self.word(place + 1)? {
                    Word::Suffix(compare) => Some((vec![(compare, value)], place + 2)),
                    // `$20 max`, where no number follows.
                    Word::Compare(compare @ (Compare::AtMost | Compare::AtLeast))
                        if self.value(self.skip(place + 2)).is_none() =>
                    {
                        Some((vec![(compare, value)], place + 2))
                    }
                    _ => None,
                }
            }
        }
    }

    pub(super) fn number(&mut self, place: usize) -> Result<Option<usize>> {
        if let Some(Word::Field(field)) = self.word(place) {
            return self.field_first(place, field);
        }
        let Some((written, mut end)) = self.range(place) else {
            return Ok(self.bare_number(place));
        };
        let behind = self.skip(end);
        let field = match self.word(behind) {
            Some(Word::Field(field)) if self.range(self.skip(behind + 1)).is_none() => {
                end = behind + 1;
                Some(field)
            }
            _ => self.by_unit(&written),
        };
        match field {
            Some(field) => self.limit(place, end, field, &written)?,
            None => self.ask(place, end, Self::which(&written)),
        }
        Ok(Some(end))
    }

    /// `RSI under 30`, `RSI under 30 and above 20`.
    pub(super) fn field_first(&mut self, place: usize, field: Field) -> Result<Option<usize>> {
        let at = self.skip(place + 1);
        let Some((written, mut end)) = self.range(at) else {
            if self.value(at).is_some() {
                self.ask(place, at + 1, HOW);
                return Ok(Some(at + 1));
            }
            return Ok(None);
        };
        self.limit(place, end, field, &written)?;
        while self.word(end) == Some(Word::And) {
            let next = self.skip(end + 1);
            let Some((more, behind)) = self
                .range(next)
                .filter(|_| !matches!(self.lexemes[next].what, What::Value(_)))
            else {
                break;
            };
            // What follows has a field of its own: `RSI under 30 and above 0.2 delta`.
            let own = matches!(self.word(self.skip(behind)), Some(Word::Field(_)))
                && self.range(self.skip(self.skip(behind) + 1)).is_none();
            if own {
                break;
            }
            self.limit(next, behind, field, &more)?;
            end = behind;
        }
        Ok(Some(end))
    }

    /// A number that nothing compares: `45 DTE` is asked back.
    pub(super) fn bare_number(&mut self, place: usize) -> Option<usize> {
        self.value(place)?;
        let behind = self.skip(place + 1);
        match self.word(behind) {
            Some(Word::Field(_)) if self.range(self.skip(behind + 1)).is_none() => {
                self.ask(place, behind + 1, HOW);
                Some(behind + 1)
            }
            _ => None,
        }
    }

    /// The one field that an amount can be of.
    pub(super) fn by_unit(&self, written: &Comparisons) -> Option<Field> {
        let value = written.last()?.1;
        match value.written {
            Written::Days => Some(Field::DaysToExpiry),
            Written::Dollars if value.amount >= COMPANY => Some(Field::MarketCap),
            Written::Dollars => match self.subject? {
                Subject::Share => Some(Field::Price),
                Subject::Option => Some(Field::Premium),
                Subject::Setup => None,
            },
            Written::Bare | Written::Percent | Written::Times => None,
        }
    }

    pub(super) fn which(written: &[(Compare, Value)]) -> &'static str {
        match written.last().map(|(_, value)| value.written) {
            Some(Written::Dollars) => {
                "of what? the price of the share, the premium of the option, the strike, or the capital"
            }
            Some(Written::Percent) => {
                "of what? annualised return, probability of profit, IV rank, implied volatility, or spread"
            }
            _ => "of what? name it: price, RSI, delta, days to expiry, premium",
        }
    }

    pub(super) fn limit(
        &mut self,
        place: usize,
        end: usize,
        field: Field,
        written: &Comparisons,
    ) -> Result<()> {
        match limits_of(field, written) {
            Err(question) => {
                self.ask(place, end, question);
                Ok(())
            }
            Ok((limits, note)) => self.limited(place, end, field, limits, note),
        }
    }

    /// Adds limits; they must leave something of those that were there.
    pub(super) fn limited(
        &mut self,
        place: usize,
        end: usize,
        field: Field,
        limits: Limits,
        note: &str,
    ) -> Result<()> {
        let words = self.words(place, end).words;
        for (other, before, their_words) in &self.limits {
            if *other == field && before.and(&limits).are_empty() {
                return Err(contradiction(their_words, &words));
            }
        }
        self.limits.push((field, limits, words));
        let meaning = format!("{} {}{note}", field.label(), limits.words(field));
        self.mean(place, end, meaning);
        Ok(())
    }
}
