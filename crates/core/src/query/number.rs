//! Numbers with units, in digits and in words.

use super::token::{Kind, Token};

/// What stands behind or before a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// Nothing.
    Bare,
    /// `$`, `dollars`.
    Dollars,
    /// `%`, `percent`.
    Percent,
    /// `days`, `weeks`, `months`, `years`.
    Days,
    /// `x`, `times`.
    Times,
}

/// A number as it is written. Time is in days: a week has 7, a month 30, a year 365.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Value {
    pub(super) amount: f64,
    pub(super) written: Written,
    /// What the number was multiplied by for `k`, `weeks` and the like.
    pub(super) factor: f64,
}

/// The number that begins at a place, and the place behind it. `after_number` tells that a minus there is a dash.
pub(super) fn value(tokens: &[Token], place: usize, after_number: bool) -> Option<(Value, usize)> {
    let mut next = place;
    let mut written = Written::Bare;
    let mut sign = 1.0;
    if tokens.get(next)?.is('-') && !after_number && tokens[next].touches(tokens.get(next + 1)?) {
        sign = -1.0;
        next += 1;
    }
    if tokens.get(next)?.is('$') {
        written = Written::Dollars;
        next += 1;
    }
    let mut factor = 1.0;
    let (mut amount, behind) = match tokens.get(next)?.kind {
        Kind::Number(amount) => (amount, next + 1),
        _ => in_words(tokens, next)?,
    };
    next = behind;
    // `2/3`; with another slash it is a date.
    if behind_slash(tokens, next - 1) {
        return None;
    }
    if let Some(Kind::Number(divisor)) = ratio(tokens, next) {
        if ratio(tokens, next + 2).is_some() || divisor == 0.0 {
            return None;
        }
        amount /= divisor;
        next += 2;
    }
    while let Some(magnitude) = word_at(tokens, next).and_then(magnitude) {
        factor *= magnitude;
        next += 1;
    }
    if let Some((unit, times, length)) = unit(tokens, next)
        && (written == Written::Bare || unit == Written::Dollars)
    {
        written = unit;
        factor *= times;
        next += length;
    }
    let value = Value {
        amount: sign * amount * factor,
        written,
        factor,
    };
    value.amount.is_finite().then_some((value, next))
}

/// Whether a slash touches a token from before.
fn behind_slash(tokens: &[Token], place: usize) -> bool {
    place > 0 && tokens[place - 1].is('/') && tokens[place - 1].touches(&tokens[place])
}

/// The number behind a slash that touches both.
fn ratio(tokens: &[Token], slash: usize) -> Option<Kind> {
    let number = tokens.get(slash + 1)?;
    let joins = tokens[slash].is('/')
        && tokens.get(slash.checked_sub(1)?)?.touches(&tokens[slash])
        && tokens[slash].touches(number);
    (joins && matches!(number.kind, Kind::Number(_))).then(|| number.kind.clone())
}

fn word_at(tokens: &[Token], place: usize) -> Option<&str> {
    tokens.get(place)?.word()
}

fn magnitude(word: &str) -> Option<f64> {
    Some(match word {
        "k" | "thousand" => 1e3,
        "m" | "mm" | "mn" | "mil" | "million" | "millions" => 1e6,
        "b" | "bn" | "bln" | "billion" | "billions" => 1e9,
        "t" | "tn" | "trillion" | "trillions" => 1e12,
        _ => return None,
    })
}

/// A unit, what it multiplies by, and how many tokens it takes. `30-day` has a dash before it.
fn unit(tokens: &[Token], place: usize) -> Option<(Written, f64, usize)> {
    let token = tokens.get(place)?;
    if token.is('%') {
        return Some((Written::Percent, 1.0, 1));
    }
    if token.is('-') {
        let next = tokens.get(place + 1)?;
        let (written, factor) = unit_word(next.word()?)?;
        return token.touches(next).then_some((written, factor, 2));
    }
    let (written, factor) = unit_word(token.word()?)?;
    Some((written, factor, 1))
}

fn unit_word(word: &str) -> Option<(Written, f64)> {
    Some(match word {
        "percent" | "pct" | "percentage" => (Written::Percent, 1.0),
        "dollar" | "dollars" | "bucks" | "usd" => (Written::Dollars, 1.0),
        "cent" | "cents" => (Written::Dollars, 0.01),
        "d" | "day" | "days" => (Written::Days, 1.0),
        "w" | "wk" | "wks" | "week" | "weeks" => (Written::Days, 7.0),
        "mo" | "mos" | "month" | "months" => (Written::Days, 30.0),
        "y" | "yr" | "yrs" | "year" | "years" => (Written::Days, 365.0),
        "x" | "times" => (Written::Times, 1.0),
        _ => return None,
    })
}

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// `twenty-five`, `a hundred`, `two hundred and fifty`, `a dozen`, `a week` (one of them).
fn in_words(tokens: &[Token], place: usize) -> Option<(f64, usize)> {
    let first = word_at(tokens, place)?;
    if matches!(first, "a" | "an") {
        let next = word_at(tokens, place + 1)?;
        return match next {
            "hundred" => Some(hundreds(tokens, place + 1, 1.0)),
            "dozen" => Some((12.0, place + 2)),
            _ if magnitude(next).is_some() && next.len() > 2 => Some((1.0, place + 1)),
            "day" | "week" | "month" | "year" | "dollar" => Some((1.0, place + 1)),
            _ => None,
        };
    }
    if first == "dozen" {
        return Some((12.0, place + 1));
    }
    if first == "hundred" {
        return Some(hundreds(tokens, place, 1.0));
    }
    let (amount, next) = below_hundred(tokens, place)?;
    if word_at(tokens, next) == Some("hundred") {
        return Some(hundreds(tokens, next, amount));
    }
    Some((amount, next))
}

/// From the word `hundred` on.
fn hundreds(tokens: &[Token], place: usize, count: f64) -> (f64, usize) {
    let mut next = place + 1;
    let mut amount = 100.0 * count;
    let rest = if word_at(tokens, next) == Some("and") {
        next + 1
    } else {
        next
    };
    if let Some((more, behind)) = below_hundred(tokens, rest) {
        amount += more;
        next = behind;
    }
    (amount, next)
}

fn below_hundred(tokens: &[Token], place: usize) -> Option<(f64, usize)> {
    let word = word_at(tokens, place)?;
    let digit = |place: usize| {
        let word = word_at(tokens, place)?;
        SMALL[1..10].iter().position(|name| *name == word)
    };
    if let Some(amount) = SMALL.iter().position(|name| *name == word) {
        return Some((amount as f64, place + 1));
    }
    let ten = TENS.iter().position(|name| *name == word)?;
    let amount = 10.0 * (ten as f64 + 2.0);
    let behind = if tokens.get(place + 1).is_some_and(|token| token.is('-')) {
        place + 2
    } else {
        place + 1
    };
    match digit(behind) {
        Some(one) => Some((amount + one as f64 + 1.0, behind + 1)),
        None => Some((amount, place + 1)),
    }
}

/// Words that only numbers use, which spelling must know.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    SMALL.into_iter().chain(TENS).chain([
        "hundred", "thousand", "million", "billion", "trillion", "dozen", "percent", "dollars",
        "days", "weeks", "months", "years", "week", "month", "year",
    ])
}
