//! A sentence as phrases of the vocabulary, numbers, tickers, and what is neither.

use super::number::{self, Value, value};
use super::screen_query::is_ticker;
use super::spelling::neighbour;
use super::token::{Kind, Token, tokens};
use super::understood::{Meaning, Question, Span, Understood};
use super::vocabulary::{Compare, Vocabulary, Word, vocabulary};

/// What a lexeme is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Word(Word),
    Value(Value),
    Ticker(String),
    /// Punctuation between parts.
    Pause,
    Unknown,
}

/// A part of a sentence, from byte to byte.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lexeme {
    pub(super) what: What,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words between two bytes of a sentence.
pub(super) fn span(sentence: &str, start: usize, end: usize) -> Span {
    Span {
        words: sentence.get(start..end).unwrap_or_default().to_owned(),
        start,
        end,
    }
}

/// Cuts a sentence into lexemes, misspelt words mended; what was mended, and what could be mended in several ways, goes
/// into `understood`.
pub(super) fn lexemes(sentence: &str, understood: &mut Understood) -> Vec<Lexeme> {
    let vocabulary = vocabulary();
    let mut tokens = tokens(sentence);
    let tickers = tickers(sentence, &tokens);
    mend(sentence, &mut tokens, &tickers, &vocabulary, understood);
    let mut lexemes: Vec<Lexeme> = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let before = lexemes.last().map(|lexeme| lexeme.what.clone());
        let (what, length) = one(&tokens, place, &tickers, &vocabulary, before.as_ref());
        lexemes.push(Lexeme {
            what,
            start: tokens[place].start,
            end: tokens[place + length - 1].end,
        });
        place += length;
    }
    lexemes
}

fn one(
    tokens: &[Token],
    place: usize,
    tickers: &[Option<String>],
    vocabulary: &Vocabulary,
    before: Option<&What>,
) -> (What, usize) {
    let token = &tokens[place];
    let dollar = usize::from(token.is('$'));
    if let Some(Some(ticker)) = tickers.get(place + dollar) {
        // With its class: `BRK.B` is three tokens.
        let length = if ticker.contains('.') { 3 } else { 1 };
        return (What::Ticker(ticker.clone()), dollar + length);
    }
    let after_number = matches!(before, Some(What::Value(_)));
    let dash = token.is('-') || token.is('–') || token.is('—');
    if dash && after_number {
        return (What::Word(Word::To), 1);
    }
    // `+` behind a number that it touches: `20+`.
    if token.is('+') && after_number {
        return (What::Word(Word::Suffix(Compare::AtLeast)), 1);
    }
    // `within a year`, beside `20% a year`.
    let counts = matches!(before, Some(What::Word(Word::Compare(_))))
        && matches!(token.word(), Some("a" | "an"));
    let number =
        || value(tokens, place, after_number).map(|(value, end)| (What::Value(value), end - place));
    if counts && let Some(found) = number() {
        return found;
    }
    if let Some((length, word)) = phrase(tokens, place, vocabulary) {
        return (What::Word(word), length);
    }
    if let Some(found) = number() {
        return found;
    }
    // `non-tech`: a hyphen inside a word says nothing.
    let touches = |place: usize| {
        tokens
            .get(place)
            .zip(tokens.get(place + 1))
            .is_some_and(|(a, b)| a.touches(b))
    };
    if token.is('-') && place > 0 && touches(place - 1) && touches(place) {
        return (What::Word(Word::Filler), 1);
    }
    let pause = [
        ',', ';', ':', '.', '!', '?', '(', ')', '"', '\'', '/', '-', '–', '—', '|', '…',
    ];
    if pause.iter().any(|mark| token.is(*mark)) {
        return (What::Pause, 1);
    }
    (What::Unknown, 1)
}

/// The longest phrase that begins at a token. A hyphen or a slash between two words parts them and no more.
fn phrase(tokens: &[Token], place: usize, vocabulary: &Vocabulary) -> Option<(usize, Word)> {
    let phrases = vocabulary.get(text(&tokens[place]).as_str())?;
    phrases.iter().find_map(|(words, word)| {
        let mut next = place + 1;
        for wanted in &words[1..] {
            let joint = tokens.get(next)?;
            let joins = joint.is('-') || joint.is('/');
            if joins && tokens[next - 1].touches(joint) && joint.touches(tokens.get(next + 1)?) {
                next += 1;
            }
            if text(tokens.get(next)?) != *wanted {
                return None;
            }
            next += 1;
        }
        // `20 and above`, beside `above 10 and above 20`.
        let compares = matches!(word, Word::Suffix(_)) && value(tokens, next, false).is_some();
        (!compares).then_some((next - place, *word))
    })
}

fn text(token: &Token) -> String {
    match &token.kind {
        Kind::Word(word) => word.clone(),
        Kind::Number(number) => number.to_string(),
        Kind::Symbol(symbol) => symbol.to_string(),
    }
}

/// Which tokens are tickers: `$AAPL`, and those in capitals behind `ticker` or another ticker.
fn tickers(sentence: &str, tokens: &[Token]) -> Vec<Option<String>> {
    let mut listing = false;
    let mut found = vec![None; tokens.len()];
    for (place, token) in tokens.iter().enumerate() {
        let Some(word) = token.word() else {
            // A class share: the dot and the letter are read with the word before them.
            listing &= [',', '$', '.', ':', '/'].iter().any(|mark| token.is(*mark));
            continue;
        };
        if place > 1 && found[place - 2].is_some() && tokens[place - 1].is('.') && word.len() == 1 {
            continue;
        }
        let dollar = place > 0 && tokens[place - 1].is('$') && tokens[place - 1].touches(token);
        let share = &sentence[token.start..token.end];
        let class = tokens
            .get(place + 1)
            .zip(tokens.get(place + 2))
            .filter(|(dot, class)| dot.is('.') && token.touches(dot) && dot.touches(class))
            .map(|(_, class)| &sentence[class.start..class.end])
            .filter(|class| class.len() == 1);
        let ticker = class.map_or_else(|| share.to_owned(), |class| format!("{share}.{class}"));
        let ticker = if dollar {
            ticker.to_uppercase()
        } else {
            ticker
        };
        if (dollar || listing) && is_ticker(&ticker) {
            found[place] = Some(ticker);
            listing = true;
        } else {
            listing = matches!(word, "ticker" | "tickers" | "symbol" | "symbols")
                || (listing && matches!(word, "and" | "or" | "is"));
        }
    }
    found
}

/// Puts known words in the place of misspelt ones.
fn mend(
    sentence: &str,
    tokens: &mut [Token],
    tickers: &[Option<String>],
    vocabulary: &Vocabulary,
    understood: &mut Understood,
) {
    let known: std::collections::BTreeSet<&str> = vocabulary
        .values()
        .flatten()
        .flat_map(|(words, _)| words.iter().copied())
        .chain(number::words())
        .collect();
    for (token, ticker) in tokens.iter_mut().zip(tickers) {
        let Kind::Word(word) = &token.kind else {
            continue;
        };
        if ticker.is_some() || known.contains(word.as_str()) {
            continue;
        }
        let span = span(sentence, token.start, token.end);
        match neighbour(word) {
            Ok(None) => {}
            Ok(Some(meant)) => {
                understood.corrected.push(Meaning {
                    span,
                    meaning: meant.to_owned(),
                });
                token.kind = Kind::Word(meant.to_owned());
            }
            Err(several) => understood.questions.push(Question {
                span,
                question: format!("misspelt? {}", several.join(" or ")),
            }),
        }
    }
}
