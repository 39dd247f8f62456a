//! Names of option contracts, as brokers and exchanges write them.

use std::fmt;
use std::str::FromStr;

use crate::pricing::OptionKind::{self, Call, Put};
use crate::strategies::OptionQuote;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// A contract by its root, last day, kind and strike.
///
/// The shapes that are read, `AAPL` put of 150 on 2026-01-16 in each:
///
/// | shape | where it is seen |
/// |---|---|
/// | `AAPL  260116P00150000`, `AAPL260116P00150000` | the OCC: eight digits are thousandths |
/// | `-AAPL260116P150`, `.AAPL260116P150` | Fidelity, thinkorswim: the strike in plain figures |
/// | `AAPL 01/16/2026 150.00 P` | Schwab |
/// | `AAPL 16JAN26 150 P` | Interactive Brokers |
/// | `AAPL 1/16/2026 Put $150.00` | Robinhood |
/// | `AAPL JAN 16 2026 $150 PUT`, `AAPL 100 16 JAN 26 150 PUT` | descriptions |
///
/// Days may be `2026-01-16` too, years of two digits are of this century, small letters are read as large ones.
/// [`Display`](fmt::Display) writes the 21 characters of the OCC.
///
/// A root that ends in a digit (`AAPL1`) is a contract adjusted for a split or a merger, which delivers something else than
/// 100 shares; its root is no ticker, so that no price is found for it.
///
/// ```
/// use strikewise::portfolio::OptionSymbol;
/// use strikewise::pricing::OptionKind::Put;
/// let symbol = OptionSymbol::parse("AAPL 01/16/2026 152.50 P")?;
/// assert_eq!((symbol.root(), symbol.kind(), symbol.strike()), ("AAPL", Put, 152.5));
/// assert_eq!(symbol.to_string(), "AAPL  260116P00152500");
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OptionSymbol {
    root: String,
    expiration: Date,
    kind: OptionKind,
    thousandths: u32,
}

const RULE: &str =
    "must be an option such as AAPL260116P00150000, -AAPL260116P150 or AAPL 01/16/2026 150.00 P";

impl OptionSymbol {
    /// A contract.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless `root` has 1 to 6 letters and digits, a letter first, the day is in 2000 to 2099, and
    /// `strike` is a positive whole number of thousandths below 100,000.
    pub fn new(root: &str, expiration: Date, strike: f64, kind: OptionKind) -> Result<Self> {
        let refuse = |argument: &'static str, value: String, rule: &'static str| {
            Error::new(ErrorCode::InvalidParameter, argument, value, rule)
        };
        if !is_root(root) {
            let rule = "must be 1 to 6 letters and digits, a letter first";
            return Err(refuse("root", format!("{root:?}"), rule));
        }
        if !(2000..2100).contains(&expiration.fields().0) {
            let rule = "must be in the years 2000 to 2099";
            return Err(refuse("expiration", expiration.to_string(), rule));
        }
        let thousandths = (strike * 1000.0).round();
        let whole = (strike * 1000.0 - thousandths).abs() < 1e-6;
        if !(whole && (1.0..=99_999_999.0).contains(&thousandths)) {
            let rule = "must be a positive whole number of thousandths below 100,000";
            return Err(refuse("strike", strike.to_string(), rule));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in the range of the type, by the line above"
        )]
        let thousandths = thousandths as u32;
        Ok(Self {
            root: root.to_ascii_uppercase(),
            expiration,
            kind,
            thousandths,
        })
    }

    /// Reads any of the shapes above.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for what is none of them, or no such day, strike or root.
    pub fn parse(text: &str) -> Result<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let plain = upper.strip_prefix(['-', '.']).unwrap_or(&upper);
        let words: Vec<&str> = plain.split_whitespace().collect();
        let found = match words.as_slice() {
            [one] => joined(one, one.len() < upper.len()),
            [root, rest] => joined(&format!("{root}{rest}"), false),
            [root, rest @ ..] => spoken(root, rest),
            [] => None,
        };
        let (root, expiration, kind, strike) = found.ok_or_else(|| {
            Error::new(
                ErrorCode::InvalidParameter,
                "symbol",
                format!("{text:?}"),
                RULE,
            )
        })?;
        Self::new(&root, expiration, strike, kind)
    }

    /// Root of the contract: as a rule the ticker, class shares without a dot (`BRKB`).
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Last day.
    #[must_use]
    pub const fn expiration(&self) -> Date {
        self.expiration
    }

    /// Call or put.
    #[must_use]
    pub const fn kind(&self) -> OptionKind {
        self.kind
    }

    /// Strike per share.
    #[must_use]
    pub fn strike(&self) -> f64 {
        f64::from(self.thousandths) / 1000.0
    }

    /// The contract with nothing known but its terms.
    #[must_use]
    pub fn quote(&self) -> OptionQuote {
        OptionQuote::new(self.strike(), self.expiration, self.kind)
    }
}

impl fmt::Display for OptionSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.expiration.fields();
        let kind = match self.kind {
            Call => 'C',
            Put => 'P',
        };
        write!(
            f,
            "{:<6}{:02}{month:02}{day:02}{kind}{:08}",
            self.root,
            year % 100,
            self.thousandths
        )
    }
}

impl FromStr for OptionSymbol {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

fn is_root(text: &str) -> bool {
    (1..=6).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

type Terms = (String, Date, OptionKind, f64);

/// `AAPL260116P00150000`, or with a strike in plain figures.
fn joined(text: &str, marked: bool) -> Option<Terms> {
    // The kind is the last letter; the day stands before it, so that roots may hold letters and digits.
    let place = text.rfind(|c: char| !(c.is_ascii_digit() || c == '.'))?;
    let kind = kind(text.get(place..=place)?)?;
    let strike = text.get(place + 1..)?;
    let day = text.get(place.checked_sub(6)?..place)?;
    let root = text.get(..place - 6)?;
    let thousandths = strike.len() == 8 && !strike.contains('.') && !marked;
    let strike = number(strike)?;
    let strike = if thousandths { strike / 1000.0 } else { strike };
    let field = |from: usize| digits(day.get(from..from + 2)?);
    let date = date(field(0)?, field(2)?, field(4)?)?;
    Some((root.to_owned(), date, kind, strike))
}

/// Words: a root, a day of one or three words, then strike and kind in either order.
fn spoken(root: &str, words: &[&str]) -> Option<Terms> {
    // Descriptions may say the multiplier first, and what series it is in brackets.
    let words: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !(word.starts_with('(') && word.ends_with(')')))
        .collect();
    let words = match words.as_slice() {
        ["100", rest @ ..] if rest.len() > 2 => rest,
        all => all,
    };
    let (expiration, rest) = match words {
        [day, rest @ ..] if rest.len() == 2 => (one_word(day)?, rest),
        [a, b, year, rest @ ..] if rest.len() == 2 => {
            let date = month(b)
                .and_then(|month| date(digits(year)?, month, digits(a)?))
                .or_else(|| date(digits(year)?, month(a)?, digits(b.trim_end_matches(','))?))?;
            (date, rest)
        }
        _ => return None,
    };
    let [a, b] = rest else { return None };
    let money = |word: &str| number(word.strip_prefix('$').unwrap_or(word));
    let (strike, kind) = match (money(a), kind(b)) {
        (Some(strike), Some(kind)) => (strike, kind),
        _ => (money(b)?, kind(a)?),
    };
    Some((root.to_owned(), expiration, kind, strike))
}

/// `01/16/2026`, `2026-01-16`, `16JAN26`.
fn one_word(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = text.split('/').collect();
    if let [month, day, year] = parts.as_slice() {
        return date(digits(year)?, digits(month)?, digits(day)?);
    }
    let letters = text.find(|c: char| c.is_ascii_alphabetic())?;
    let name = text.get(letters..letters + 3)?;
    let day = digits(text.get(..letters)?)?;
    date(digits(text.get(letters + 3..)?)?, month(name)?, day)
}

/// A day whose year may have two digits.
fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let year = if year < 100 { 2000 + year } else { year };
    Date::new(i32::try_from(year).ok()?, month, day).ok()
}

fn month(name: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ];
    let place = MONTHS.iter().position(|known| *known == name)?;
    u32::try_from(place + 1).ok()
}

fn kind(text: &str) -> Option<OptionKind> {
    match text {
        "C" | "CALL" => Some(Call),
        "P" | "PUT" => Some(Put),
        _ => None,
    }
}

/// 1 to 4 digits.
fn digits(text: &str) -> Option<u32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// Digits with at most one point: no sign, no exponent.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    text.parse().ok().filter(|_| plain)
}

#[cfg(feature = "serde")]
impl serde::Serialize for OptionSymbol {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for OptionSymbol {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        <std::borrow::Cow<'de, str>>::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OptionSymbol {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OptionSymbol".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "examples": ["AAPL  260116P00150000"] })
    }
}
