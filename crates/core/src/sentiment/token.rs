//! A headline as words and marks.

/// A word, a number or a mark of punctuation.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// In lower case, without a possessive `'s`.
    pub(super) text: String,
    /// Where it stands in the headline, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is a mark of punctuation.
    pub(super) mark: bool,
    /// All its letters are capitals, and there are at least two.
    pub(super) capitals: bool,
    /// Its first letter is a capital, or it begins with a digit.
    pub(super) capitalised: bool,
}

/// Quotes, brackets and currencies part words and say nothing else.
const DROPPED: &str = "'\"‘’“”()[]$£€₹";

/// Cuts a headline. A hyphen parts words (`better-than-expected` is three); with spaces around it, it is a mark.
pub(super) fn tokens(headline: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = None;
    let mut characters = headline.char_indices().peekable();
    let mut before = ' ';
    while let Some((place, character)) = characters.next() {
        let after = characters.peek().map_or(' ', |&(_, next)| next);
        if character == '%' {
            if let Some(start) = start.take() {
                tokens.push(word(headline, start, place));
            }
            tokens.push(word(headline, place, place + 1));
            before = character;
            continue;
        }
        let inside = character.is_alphanumeric()
            || (start.is_some()
                && matches!(character, '\'' | '’' | '&' | '.')
                && before.is_alphanumeric()
                && after.is_alphanumeric());
        if inside {
            start.get_or_insert(place);
        } else {
            if let Some(start) = start.take() {
                tokens.push(word(headline, start, place));
            }
            let dash = matches!(character, '-' | '–' | '—');
            let joins = dash && !before.is_whitespace() && character == '-';
            if !character.is_whitespace() && !joins && !DROPPED.contains(character) {
                tokens.push(mark(headline, place, place + character.len_utf8()));
            }
        }
        before = character;
    }
    if let Some(start) = start {
        tokens.push(word(headline, start, headline.len()));
    }
    tokens
}

fn word(headline: &str, start: usize, end: usize) -> Token {
    let original = &headline[start..end];
    let lower = original.to_lowercase().replace('’', "'");
    let text = lower
        .strip_suffix("'s")
        .map_or(lower.clone(), str::to_owned);
    let letters = || original.chars().filter(|c| c.is_alphabetic());
    Token {
        text,
        start,
        end,
        mark: false,
        capitals: letters().count() > 1 && letters().all(char::is_uppercase),
        capitalised: original
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || c.is_numeric()),
    }
}

fn mark(headline: &str, start: usize, end: usize) -> Token {
    Token {
        text: headline[start..end].to_owned(),
        start,
        end,
        mark: true,
        capitals: false,
        capitalised: false,
    }
}
