//! Misspelt words: one letter too many, too few, another, or two that changed places.

use std::collections::BTreeSet;

use super::number;
use super::vocabulary::PHRASES;

/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;

/// English words that lie beside known ones and mean something else.
const OTHER_WORDS: &[&str] = &[
    "prize", "pride", "prime", "ranks", "tanks", "thanks", "stroke", "sheet", "shore", "shone",
    "snare", "scare", "store", "stick", "stack", "sock", "socks", "tech's", "listen", "lasts",
    "rest", "best", "rising", "option's", "coal", "coll", "falls", "hall", "halls", "bell",
    "wells", "ever", "even", "over", "cover", "lower", "power", "tower", "higher", "hire", "fire",
    "fort", "sort", "short", "sores", "scope", "stare", "stale", "sale", "sales", "tables", "able",
    "cable", "mind", "mine", "kind", "wind", "bind", "weak", "leaks", "leak", "heap", "lead",
    "leads", "left", "cash", "case", "safety", "delay", "drop", "table", "users", "user",
    "password", "system", "select", "delete", "trades'", "week's", "stop", "tops", "pool", "then",
    "than", "hint", "hits", "sits", "form", "firm", "film", "farm", "fine", "find", "wear", "gear",
    "near", "hear", "tear", "dear", "your", "our", "hour", "four", "tour", "more", "mere", "core",
    "wore", "some", "same", "come", "came", "name", "game", "cheap", "cheat",
];

/// The one known word beside a word, if there is one; `Err` holds several.
pub(super) fn neighbour(word: &str) -> Result<Option<&'static str>, Vec<&'static str>> {
    let letters = word.chars().count();
    if letters < SHORTEST || !word.chars().all(char::is_alphabetic) || OTHER_WORDS.contains(&word) {
        return Ok(None);
    }
    // The first letter is seldom the wrong one, and many other words differ in it alone.
    let first = word.chars().next();
    let found: BTreeSet<&'static str> = PHRASES
        .iter()
        .flat_map(|(_, list)| list.split(['|', ' ']))
        .chain(number::words())
        .filter(|known| known.chars().count() >= SHORTEST && known.chars().next() == first)
        .filter(|known| is_beside(word, known))
        .collect();
    let found: Vec<&'static str> = found.into_iter().collect();
    match found.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        // Forms of one word say the same.
        [one, other] if other.strip_prefix(one) == Some("s") => Ok(Some(one)),
        _ => Err(found),
    }
}

/// Whether one change makes one word of the other: Damerau's distance is 1.
fn is_beside(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (rest, other) = (&short[same..], &long[same..]);
    match long.len() - short.len() {
        0 => {
            let one_other = rest.len() == 1 || (rest.len() > 1 && rest[1..] == other[1..]);
            let changed_places = rest.len() > 1
                && rest[0] == other[1]
                && rest[1] == other[0]
                && rest[2..] == other[2..];
            !rest.is_empty() && (one_other || changed_places)
        }
        1 => *rest == other[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_change_and_no_more() {
        for (a, b) in [
            ("oversld", "oversold"),
            ("pirce", "price"),
            ("deltta", "delta"),
            ("premiam", "premium"),
        ] {
            assert!(is_beside(a, b) && is_beside(b, a), "{a} {b}");
        }
        for (a, b) in [("price", "price"), ("prc", "price"), ("ecirp", "price")] {
            assert!(!is_beside(a, b), "{a} {b}");
        }
    }

    #[test]
    fn known_neighbours() {
        assert_eq!(neighbour("oversld"), Ok(Some("oversold")));
        assert_eq!(neighbour("enrgy"), Ok(Some("energy")));
        assert_eq!(neighbour("zebra"), Ok(None));
        assert_eq!(neighbour("prize"), Ok(None));
    }
}
