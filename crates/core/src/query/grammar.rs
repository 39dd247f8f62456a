//! From lexemes to a query.

use super::comparison::{Comparisons, limits_of, opposite, together, union};
use super::field::Field;
use super::lexeme::{Lexeme, What, lexemes, span};
use super::limits::Limits;
use super::number::{Value, Written};
use super::screen_query::{Earnings, Sort, Trend};
use super::understood::{Meaning, Question, Understood};
use super::vocabulary::{Compare, Subject, Word};
use crate::scoring::{Class, Strategy};
use crate::{Error, ErrorCode, Result};

/// Dollars from here on are the size of a company: nothing else that is asked costs so much.
const COMPANY: f64 = 1e9;

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
        lists: Vec::new(),
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
    /// Sectors by whether they are excluded, with their words.
    lists: Vec<(super::Sector, bool, String)>,
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

    // Numbers.

    /// Limits in front of which no field stands: `under 20`, `between 20 and 30`, `20 to 30`, `20 or more`.
    fn range(&self, place: usize) -> Option<(Comparisons, usize)> {
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

    fn number(&mut self, place: usize) -> Result<Option<usize>> {
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
    fn field_first(&mut self, place: usize, field: Field) -> Result<Option<usize>> {
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
    fn bare_number(&mut self, place: usize) -> Option<usize> {
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
    fn by_unit(&self, written: &Comparisons) -> Option<Field> {
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

    fn which(written: &[(Compare, Value)]) -> &'static str {
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

    fn limit(
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
    fn limited(
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

    // Names.

    fn name(&mut self, place: usize) -> Result<Option<usize>> {
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
                self.understood.query.strategies.insert(strategy);
                self.mean(place, end, format!("strategy {}", strategy.label()));
            }
            Word::Class(class) => {
                self.understood.query.classes.insert(class);
                self.mean(place, end, format!("class {}", class.as_str()));
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

    fn sector(
        &mut self,
        place: usize,
        end: usize,
        sector: super::Sector,
        excluded: bool,
    ) -> Result<()> {
        let words = self.words(place, end).words;
        for (other, was_excluded, their_words) in &self.lists {
            if *other == sector && *was_excluded != excluded {
                return Err(contradiction(their_words, &words));
            }
        }
        self.lists.push((sector, excluded, words));
        let (set, meaning) = if excluded {
            (&mut self.understood.query.excluded_sectors, "excluding")
        } else {
            (&mut self.understood.query.sectors, "sector")
        };
        set.insert(sector);
        self.mean(place, end, format!("{meaning} {}", sector.label()));
        Ok(())
    }

    /// `small-cap`, `mid to large cap`: sizes in a list are taken together where they touch.
    fn sizes(&mut self, place: usize, first: Limits) -> Result<usize> {
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
    fn listed(&self, place: usize) -> Option<usize> {
        let mut next = place;
        while matches!(self.word(next), Some(Word::And | Word::Or | Word::To))
            || self.lexemes.get(next)?.what == What::Pause
        {
            next += 1;
        }
        (next > place).then_some(next)
    }

    // Negation.

    fn negation(&mut self, place: usize) -> Result<Option<usize>> {
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
                let others: Vec<Class> = [Class::Conservative, Class::Moderate, Class::Aggressive]
                    .into_iter()
                    .filter(|other| *other != class)
                    .collect();
                let names: Vec<&str> = others.iter().map(|class| class.as_str()).collect();
                let meaning = format!("class {}", names.join(" or "));
                self.understood.query.classes.extend(others);
                self.mean(place, end, meaning);
            }
            Word::Strategy(strategy) => {
                let others: Vec<Strategy> = Strategy::ALL
                    .into_iter()
                    .filter(|other| *other != strategy)
                    .collect();
                let names: Vec<&str> = others.iter().map(|strategy| strategy.label()).collect();
                let meaning = format!("strategy {}", names.join(" or "));
                self.understood.query.strategies.extend(others);
                self.mean(place, end, meaning);
            }
            _ => return self.negated(place, at),
        }
        Ok(Some(end))
    }

    /// What stands behind `not` and has no opposite that could be asked: it must not be applied as if it stood alone.
    fn negated(&mut self, place: usize, at: usize) -> Result<Option<usize>> {
        let mut aside = self.clone();
        let end = aside.read(at)?;
        if let Some(end) = end {
            self.ask(place, end, "say it without not");
        }
        Ok(end)
    }

    /// What lies outside limits, where that is one range.
    fn but(&mut self, place: usize, end: usize, field: Field, limits: &Limits) -> Result<()> {
        if let Some(opposite) = opposite(limits) {
            return self.limited(place, end, field, opposite, "");
        }
        self.ask(place, end, "two ranges: ask for one of them");
        Ok(())
    }

    // Earnings.

    fn earnings(&mut self, place: usize) -> Result<Option<usize>> {
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

    // Order and number.

    fn sort(&mut self, place: usize) -> Result<Option<usize>> {
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
    fn count(&mut self, place: usize) -> Result<Option<usize>> {
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
    fn noun(&self, place: usize) -> Option<Subject> {
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

    /// Puts the limits together, and lists what was not taken.
    fn finish(mut self) -> Understood {
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

const HOW: &str = "say at least, at most, around, or exactly";

fn contradiction(one: &str, other: &str) -> Error {
    Error::new(
        ErrorCode::InvalidParameter,
        "sentence",
        format!("{one:?} and {other:?}"),
        "must not contradict each other",
    )
}
