//! A headline in clauses, and which of them speaks of an entity.

use std::ops::Range;

use super::token::{Token, tokens};

/// What a clause is opened by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// The headline begins.
    Start,
    /// A comma or `and`: what is said may hold on both sides.
    List,
    /// A semicolon, a full stop or a dash.
    Break,
    /// A colon.
    Colon,
    /// `as`, `after`, `on`: why, or when.
    Cause,
    /// `but`, `while`: the other way.
    Contrast,
    /// `says`: who says so.
    Speaker,
    /// `against`, `versus`: what the rest is measured by.
    Measure,
}

/// Some words that say one thing.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) joint: Joint,
    /// Its tokens, without the joint.
    pub(super) tokens: Range<usize>,
}

/// Cuts a headline into clauses. `moves` says of the tokens that end a cue whether it says that something moves: `on` and
/// `as` give a reason only after one of those (`falls on cues`, but `bullish on gold`).
pub(super) fn clauses(tokens: &[Token], moves: impl Fn(usize) -> Option<bool>) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let (mut joint, mut start, mut moved) = (Joint::Start, 0, false);
    for (place, token) in tokens.iter().enumerate() {
        let rival = token.text == "over"
            && tokens.get(place + 1).is_some_and(|next| next.capitalised)
            && tokens[start..place]
                .iter()
                .any(|token| PREFERENCES.contains(&token.text.as_str()));
        let next = if rival {
            Some(Joint::Measure)
        } else {
            joint_of(token, moved)
        };
        if let Some(mut next) = next {
            // A reason may have several parts: `on weak cues, rise in costs`.
            let goes_on = tokens.get(place + 1).is_some_and(|next| !next.capitalised);
            if next == Joint::List && joint == Joint::Cause && goes_on {
                next = Joint::Cause;
            }
            clauses.push(Clause {
                joint,
                tokens: start..place,
            });
            (joint, start, moved) = (next, place + 1, false);
        }
        moved = moves(place).unwrap_or(moved);
    }
    clauses.push(Clause {
        joint,
        tokens: start..tokens.len(),
    });
    // A joint that follows another (`, but`) is the one that counts; nothing stands between them.
    clauses.retain(|clause| !clause.tokens.is_empty());
    clauses
}

/// One is set over another with these.
const PREFERENCES: &[&str] = &[
    "prefer",
    "prefers",
    "recommend",
    "recommends",
    "pick",
    "choose",
];

fn joint_of(token: &Token, moved: bool) -> Option<Joint> {
    Some(match token.text.as_str() {
        "," | "and" | "&" | "/" => Joint::List,
        ";" | "." | "–" | "—" | "-" | "|" | "…" => Joint::Break,
        ":" => Joint::Colon,
        "but" | "while" | "whereas" | "though" | "although" | "however" => Joint::Contrast,
        "says" | "said" => Joint::Speaker,
        "against" | "versus" | "vs" => Joint::Measure,
        "after" | "amid" | "despite" | "following" | "because" | "due" | "ahead" | "before" => {
            Joint::Cause
        }
        "on" | "as" | "with" if moved => Joint::Cause,
        _ => return None,
    })
}

/// The tokens of a headline that name an entity, first mention. Its legal form may be left out of either.
pub(super) fn mention(headline: &[Token], entity: &str) -> Option<Range<usize>> {
    let name: Vec<String> = tokens(entity)
        .into_iter()
        .filter(|token| !token.mark)
        .map(|token| token.text)
        .collect();
    let mut length = name.len();
    while length > 1 && LEGAL_FORMS.contains(&name[length - 1].as_str()) {
        length -= 1;
    }
    let name = &name[..length];
    if name.is_empty() {
        return None;
    }
    (0..(headline.len() + 1).saturating_sub(length))
        .find(|&start| {
            name.iter()
                .zip(&headline[start..])
                .all(|(word, token)| *word == token.text)
        })
        .map(|start| start..start + length)
}

const LEGAL_FORMS: &[&str] = &[
    "inc",
    "ltd",
    "limited",
    "corp",
    "corporation",
    "co",
    "company",
    "plc",
    "llc",
    "ag",
    "sa",
    "nv",
    "group",
    "holdings",
];
