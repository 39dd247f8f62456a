//! A sentence as words, numbers and symbols.

/// One of them, and where it stands in bytes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// In lower case; letters, with digits, `'`, `&` and `.` inside.
    Word(String),
    /// Digits, with commas between thousands and one point.
    Number(f64),
    /// Anything else that is not white space.
    Symbol(char),
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is(&self, symbol: char) -> bool {
        self.kind == Kind::Symbol(symbol)
    }

    /// Nothing stands between this and the next.
    pub(super) fn touches(&self, next: &Self) -> bool {
        self.end == next.start
    }
}

/// Cuts a sentence. Every character that is not white space belongs to one token.
pub(super) fn tokens(sentence: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut place = 0;
    while let Some(first) = sentence[place..].chars().next() {
        let rest = &sentence[place..];
        let (kind, length) = if first.is_whitespace() {
            place += first.len_utf8();
            continue;
        } else if first.is_ascii_digit() || (first == '.' && digit_at(rest, 1)) {
            number(rest)
        } else if first.is_alphabetic() {
            word(rest)
        } else {
            (Kind::Symbol(first), first.len_utf8())
        };
        tokens.push(Token {
            kind,
            start: place,
            end: place + length,
        });
        place += length;
    }
    tokens
}

fn digit_at(text: &str, place: usize) -> bool {
    text.as_bytes().get(place).is_some_and(u8::is_ascii_digit)
}

fn number(text: &str) -> (Kind, usize) {
    let bytes = text.as_bytes();
    let (mut length, mut point) = (0, false);
    while let Some(byte) = bytes.get(length) {
        match byte {
            b'0'..=b'9' => length += 1,
            b'.' if !point && digit_at(text, length + 1) => {
                point = true;
                length += 1;
            }
            // A comma between thousands has three digits behind it.
            b',' if !point
                && (1..=3).all(|ahead| digit_at(text, length + ahead))
                && !digit_at(text, length + 4) =>
            {
                length += 1;
            }
            _ => break,
        }
    }
    let value = text[..length]
        .replace(',', "")
        .parse()
        .unwrap_or(f64::INFINITY);
    (Kind::Number(value), length)
}

fn word(text: &str) -> (Kind, usize) {
    let mut length = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((place, character)) = characters.next() {
        let joins = matches!(character, '\'' | '’' | '&')
            && characters
                .peek()
                .is_some_and(|(_, next)| next.is_alphanumeric());
        if !character.is_alphanumeric() && !joins {
            break;
        }
        length = place + character.len_utf8();
    }
    let word = text[..length].to_lowercase().replace('’', "'");
    (Kind::Word(word), length)
}
