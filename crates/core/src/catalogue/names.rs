//! Names in the other form.

/// A name with its words joined by capitals: `dividend_yield` is `dividendYield`.
///
/// ```
/// use strikewise::catalogue::camel_case;
/// assert_eq!(camel_case("dividend_yield"), "dividendYield");
/// assert_eq!(camel_case("black76_price"), "black76Price");
/// assert_eq!(camel_case("cdl_2crows"), "cdl2crows");
/// ```
#[must_use]
pub fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut starts_word = false;
    for letter in name.chars() {
        if letter == '_' {
            starts_word = true;
        } else if starts_word {
            camel.push(letter.to_ascii_uppercase());
            starts_word = false;
        } else {
            camel.push(letter);
        }
    }
    camel
}
