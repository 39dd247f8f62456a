//! From lexemes to a query.

mod names;
mod negation;
mod numbers;
mod order;

use super::field::Field;
use super::lexeme::{Lexeme, What, lexemes, span};
use super::limits::Limits;
use super::number::Value;
use super::screen_query::{Earnings, Sort, Trend};
use super::sector::Sector;
use super::understood::{Meaning, Question, Understood};
use super::vocabulary::{Subject, Word};
use crate::scoring::{Class, Strategy};
use crate::{Error, ErrorCode, Result};

const CLASSES: [Class; 3] = [Class::Conservative, Class::Moderate, Class::Aggressive];

/// Reads a sentence. Whatever the sentence is, each word of it is understood, asked back, listed as ignored, or one of the
/// words without a meaning of their own (`show me the`).
///
/// # Errors
/// `INVALID_PARAMETER` if two parts of the sentence contradict each other; the value holds both.
///
/// ```
/// use strikewise::query::parse;
/// let error = parse("oversold and overbought").unwrap_err();
/// assert_eq!(error.value(), "\"oversold\" and \"overbought\"");
/// let around = parse("puts around 30 delta")?;
/// assert_eq!(around.understood[0].meaning, "delta at least 0.27 and at most 0.33 (around: within a tenth)");
/// assert_eq!(around.questions[0].span.words, "puts");
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn parse(sentence: &str) -> Result<Understood> {
    let mut understood = Understood::default();
    let lexemes = lexemes(sentence, &mut understood);
    let mut reader = Reader {
        sentence,
        taken: vec![false; lexemes.len()],
        lexemes,
        understood,
        subject: None,
        limits: Vec::new(),
        names: Vec::new(),
        once: Vec::new(),
    };
    let mut place = 0;
    while place < reader.lexemes.len() {
        place = reader.read(place)?.unwrap_or(place + 1);
    }
    Ok(reader.finish())
}

/// A part of a query that can be said once.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Once {
    Trend(Trend),
    Earnings(Earnings),
    Sort(Sort),
    Limit(u32),
}

/// A name of which several may be asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Named {
    Sector(Sector),
    Strategy(Strategy),
    Class(Class),
}

#[derive(Clone)]
struct Reader<'a> {
    sentence: &'a str,
    lexemes: Vec<Lexeme>,
    /// Which lexemes are understood or asked back.
    taken: Vec<bool>,
    understood: Understood,
    /// The last noun.
    subject: Option<Subject>,
    limits: Vec<(Field, Limits, String)>,
    /// Names by whether they are excluded, with their words.
    names: Vec<(Named, bool, String)>,
    once: Vec<(Once, String)>,
}

impl Reader<'_> {
    fn word(&self, place: usize) -> Option<Word> {
        match self.lexemes.get(place)?.what {
            What::Word(word) => Some(word),
            _ => None,
        }
    }

    fn value(&self, place: usize) -> Option<Value> {
        match self.lexemes.get(place)?.what {
            What::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The first place from one on that holds no filler.
    fn skip(&self, mut place: usize) -> usize {
        while self.word(place) == Some(Word::Filler) {
            place += 1;
        }
        place
    }

    /// What begins at a place, and the place behind it.
    fn read(&mut self, place: usize) -> Result<Option<usize>> {
        if let Some(Word::Subject(subject)) = self.word(place) {
            self.subject = Some(subject);
        }
        for rule in [
            Self::sort,
            Self::count,
            Self::earnings,
            Self::number,
            Self::negation,
            Self::name,
        ] {
            if let Some(end) = rule(self, place)? {
                return Ok(Some(end));
            }
        }
        Ok(None)
    }

    fn words(&self, place: usize, end: usize) -> super::Span {
        let (first, last) = (&self.lexemes[place], &self.lexemes[end - 1]);
        span(self.sentence, first.start, last.end)
    }

    fn take(&mut self, place: usize, end: usize) {
        for taken in &mut self.taken[place..end] {
            *taken = true;
        }
    }

    fn mean(&mut self, place: usize, end: usize, meaning: String) {
        self.take(place, end);
        let span = self.words(place, end);
        self.understood.understood.push(Meaning { span, meaning });
    }

    fn ask(&mut self, place: usize, end: usize, question: impl Into<String>) {
        self.take(place, end);
        let span = self.words(place, end);
        self.understood.questions.push(Question {
            span,
            question: question.into(),
        });
    }

    fn once(&mut self, place: usize, end: usize, part: Once) -> Result<()> {
        let words = self.words(place, end).words;
        for (other, their_words) in &self.once {
            let same_kind = std::mem::discriminant(other) == std::mem::discriminant(&part);
            if same_kind && *other != part {
                return Err(contradiction(their_words, &words));
            }
        }
        self.once.push((part, words));
        let query = &mut self.understood.query;
        let meaning = match part {
            Once::Trend(trend) => {
                query.trend = Some(trend);
                let side = if trend == Trend::Up {
                    "at or above"
                } else {
                    "below"
                };
                format!("{} (close {side} the slow average)", trend.label())
            }
            Once::Earnings(earnings) => {
                query.earnings = Some(earnings);
                earnings.label().to_owned()
            }
            Once::Sort(sort) => {
                query.sort = Some(sort);
                let first = if sort.descending { "highest" } else { "lowest" };
                format!("sorted by {}, {first} first", sort.by.label())
            }
            Once::Limit(limit) => {
                query.limit = Some(limit);
                format!("at most {limit} setups")
            }
        };
        self.mean(place, end, meaning);
        Ok(())
    }

    /// Those of all names of a kind that are asked for, or that are left by those that are not wanted.
    fn asked_for<T: Copy>(&self, all: &[T], name: fn(T) -> Named) -> Vec<T> {
        let said = |item: T, excluded: bool| {
            self.names
                .iter()
                .any(|(named, is_excluded, _)| *named == name(item) && *is_excluded == excluded)
        };
        let asked: Vec<T> = all
            .iter()
            .copied()
            .filter(|item| said(*item, false))
            .collect();
        let barred = all.iter().any(|item| said(*item, true));
        if asked.is_empty() && barred {
            return all
                .iter()
                .copied()
                .filter(|item| !said(*item, true))
                .collect();
        }
        asked
    }

    /// Puts names and limits together, and lists what was not taken.
    fn finish(mut self) -> Understood {
        for (named, excluded, _) in &self.names {
            if let Named::Sector(sector) = *named {
                let query = &mut self.understood.query;
                let set = if *excluded {
                    &mut query.excluded_sectors
                } else {
                    &mut query.sectors
                };
                set.insert(sector);
            }
        }
        let classes = self.asked_for(&CLASSES, Named::Class);
        let strategies = self.asked_for(&Strategy::ALL, Named::Strategy);
        self.understood.query.classes.extend(classes);
        self.understood.query.strategies.extend(strategies);
        for (field, limits, _) in &self.limits {
            let kept = self.understood.query.limits.entry(*field).or_default();
            *kept = kept.and(limits);
        }
        let mut place = 0;
        while place < self.lexemes.len() {
            if self.taken[place] || self.is_silent(place) {
                place += 1;
                continue;
            }
            if let Some(question) = self.left_over(place) {
                self.ask(place, place + 1, question);
                place += 1;
                continue;
            }
            let mut end = place + 1;
            while end < self.lexemes.len()
                && !self.taken[end]
                && !self.is_silent(end)
                && self.left_over(end).is_none()
            {
                end += 1;
            }
            let span = self.words(place, end);
            self.understood.ignored.push(span);
            place = end;
        }
        // A misspelt word that could be several is asked back once.
        let asked: Vec<usize> = self
            .understood
            .questions
            .iter()
            .map(|q| q.span.start)
            .collect();
        self.understood
            .ignored
            .retain(|ignored| !asked.contains(&ignored.start));
        self.understood
            .questions
            .sort_by_key(|question| question.span.start);
        self.understood
            .understood
            .sort_by_key(|meaning| meaning.span.start);
        self.understood
    }

    /// Words without a meaning of their own.
    fn is_silent(&self, place: usize) -> bool {
        match &self.lexemes[place].what {
            What::Pause => true,
            What::Word(Word::Or) => self.joins_names(place),
            What::Word(word) => matches!(
                word,
                Word::Filler | Word::And | Word::To | Word::Subject(_) | Word::List | Word::Ticker
            ),
            _ => false,
        }
    }

    /// `or` between two names of one kind: both are asked for.
    fn joins_names(&self, place: usize) -> bool {
        let kind = |what: Option<&What>| match what {
            Some(What::Word(
                word @ (Word::Sector(_) | Word::Size(_) | Word::Class(_) | Word::Strategy(_)),
            )) => Some(std::mem::discriminant(word)),
            _ => None,
        };
        let before = self.lexemes[..place].iter().rev().find(|lexeme| {
            !matches!(
                lexeme.what,
                What::Pause | What::Word(Word::Filler | Word::Subject(_))
            )
        });
        let behind = self.lexemes.get(self.skip(place + 1));
        let tickers = matches!(before.map(|it| &it.what), Some(What::Ticker(_)))
            && matches!(
                behind.map(|it| &it.what),
                Some(What::Ticker(_) | What::Pause)
            );
        let kinds = (
            kind(before.map(|it| &it.what)),
            kind(behind.map(|it| &it.what)),
        );
        tickers || (kinds.0.is_some() && kinds.0 == kinds.1)
    }

    /// Known words that lack something.
    fn left_over(&self, place: usize) -> Option<&'static str> {
        match &self.lexemes[place].what {
            What::Value(_) => Some("of what?"),
            What::Word(Word::Field(Field::DaysToEarnings)) => Some(
                "say `earnings before expiry`, `no earnings before expiry`, or within how many days",
            ),
            // Common words besides their meaning: alone they are none.
            What::Word(Word::Field(Field::DaysToExpiry | Field::Price))
                if self.lexemes[place].end - self.lexemes[place].start < 4 =>
            {
                None
            }
            What::Word(Word::Field(_)) => Some("how much? say at least, at most, or between"),
            What::Word(Word::Or) => {
                Some("all that is asked must hold: either this or that cannot be asked")
            }
            What::Word(Word::Not) => Some("not what?"),
            _ => None,
        }
    }
}

fn contradiction(one: &str, other: &str) -> Error {
    Error::new(
        ErrorCode::InvalidParameter,
        "sentence",
        format!("{one:?} and {other:?}"),
        "must not contradict each other",
    )
}
