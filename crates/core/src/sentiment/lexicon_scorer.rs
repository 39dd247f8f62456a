//! Scores by words and rules. The rules, in the order in which they run:
//!
//! 1. words and phrases get their roles, the longest phrase first;
//! 2. a direction takes its sign from the topic beside it: `profit falls`, `falls in costs`, `cuts guidance`;
//! 3. negation turns what stands behind it, degrees and large percentages strengthen it, capitals and `!` too;
//! 4. clauses are weighed: the one of the entity alone, or all of them, reasons less than facts and what stands before
//!    `but` less than what stands behind;
//! 5. the sum `s` becomes a score in -1..=1: `s / (1 + |s|)`. A question counts a third.

use std::ops::Range;

use super::clause::{Clause, Joint, clauses, mention};
use super::lexicon::{Lexicon, Role};
use super::scorer::{Label, Reason, Sentiment, SentimentScorer};
use super::token::{Token, tokens};
use crate::{Error, ErrorCode, Result};

/// What negation leaves of a cue: `not good` is less bad than `bad` is.
const NEGATED: f64 = -0.7;
/// How many words negation reaches.
const NEGATION_REACH: usize = 4;
/// How many words lie at most between a direction and its topic.
const TOPIC_REACH: usize = 4;
/// The same where grammar has the topic on the other side.
const OTHER_REACH: usize = 1;
/// A move of so many percent is a large one.
const LARGE_PERCENT: f64 = 10.0;
/// What a large move, capitals, and each of at most three `!` multiply a cue by.
const LARGE: f64 = 1.2;
const CAPITALS: f64 = 1.2;
const EXCLAMATION: f64 = 1.1;
/// What is left of a score that is asked and not said.
const QUESTION: f64 = 0.33;
/// What reasons count beside facts, and what stands before `but` beside what stands behind it.
const CAUSE: f64 = 0.25;
const BEFORE_CONTRAST: f64 = 0.5;

/// The scorer by words and rules. Making one sets up the lexicon: make one and keep it.
///
/// ```
/// use strikewise::sentiment::{LexiconScorer, SentimentScorer};
/// let scored = LexiconScorer::default().score("Acme cuts guidance; debt falls", None)?;
/// let reasons: Vec<_> = scored.reasons.iter().map(|it| (it.words.as_str(), it.valence)).collect();
/// assert_eq!(reasons, [("cuts", -1.0), ("falls", 1.0)]);
/// assert_eq!(scored.reasons[1].about.as_deref(), Some("debt"));
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct LexiconScorer {
    lexicon: Lexicon,
}

impl Default for LexiconScorer {
    fn default() -> Self {
        Self {
            lexicon: Lexicon::finance(),
        }
    }
}

/// Words with a role.
#[derive(Debug, Clone, Copy)]
struct Cue {
    first: usize,
    /// Behind the last.
    end: usize,
    role: Role,
}

/// A cue that is judged.
#[derive(Debug, Clone)]
struct Judged {
    first: usize,
    end: usize,
    topic: Option<(usize, usize)>,
    valence: f64,
}

impl SentimentScorer for LexiconScorer {
    fn name(&self) -> &'static str {
        "lexicon"
    }

    fn score(&self, headline: &str, entity: Option<&str>) -> Result<Sentiment> {
        not_blank("headline", headline)?;
        if let Some(entity) = entity {
            not_blank("entity", entity)?;
        }
        let tokens = tokens(headline);
        let cues = self.cues(&tokens);
        let moves = |place: usize| {
            let cue = cues.iter().find(|cue| cue.end == place + 1)?;
            match cue.role {
                Role::Direction(_) | Role::Change(_) => Some(true),
                Role::Tone(_) => Some(false),
                _ => None,
            }
        };
        let clauses = clauses(&tokens, moves);
        let mention = entity.and_then(|entity| mention(&tokens, entity));
        let judged: Vec<Vec<Judged>> = clauses
            .iter()
            .map(|clause| judge(&tokens, &cues, clause, mention.as_ref()))
            .collect();
        let weights = match &mention {
            Some(mention) => {
                let bystander = cues
                    .iter()
                    .any(|cue| cue.role == Role::Bystander && mention.contains(&cue.first));
                of_entity(&tokens, &clauses, &judged, mention, bystander)
            }
            None => of_all(&clauses, &judged),
        };
        let emphasis = emphasis(&tokens);
        let mut reasons = Vec::new();
        for (judged, weight) in judged.iter().zip(weights) {
            for cue in judged {
                let valence = cue.valence * weight * emphasis;
                if valence != 0.0 {
                    reasons.push(reason(headline, &tokens, cue, valence));
                }
            }
        }
        let sum: f64 = reasons.iter().map(|reason| reason.valence).sum();
        let score = sum / (1.0 + sum.abs());
        Ok(Sentiment {
            score,
            label: Label::of(score),
            reasons,
            entity_found: entity.map(|_| mention.is_some()),
        })
    }
}

fn not_blank(argument: &'static str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            argument,
            format!("{text:?}"),
            "must hold a word",
        ));
    }
    Ok(())
}

impl LexiconScorer {
    fn cues(&self, tokens: &[Token]) -> Vec<Cue> {
        let mut cues = Vec::new();
        let mut place = 0;
        while place < tokens.len() {
            let stretch: Vec<&str> = tokens[place..]
                .iter()
                .take_while(|token| !token.mark)
                .map(|token| token.text.as_str())
                .collect();
            let found = self
                .lexicon
                .phrase(&stretch)
                .or_else(|| Some((1, self.lexicon.word(stretch.first()?)?)));
            let length = found.map_or(1, |(length, _)| length.max(1));
            if let Some((_, role)) = found {
                cues.push(Cue {
                    first: place,
                    end: place + length,
                    role,
                });
            }
            place += length;
        }
        cues
    }
}

/// Rules 2 and 3, inside one clause.
fn judge(
    tokens: &[Token],
    cues: &[Cue],
    clause: &Clause,
    mention: Option<&Range<usize>>,
) -> Vec<Judged> {
    let cues: Vec<Cue> = cues
        .iter()
        .filter(|cue| clause.tokens.contains(&cue.first))
        .copied()
        .collect();
    let mut taken = vec![false; cues.len()];
    let mut judged = Vec::new();
    for (place, cue) in cues.iter().enumerate() {
        let (valence, topic) = match cue.role {
            Role::Direction(_) if is_particle(tokens, cue) => continue,
            Role::Direction(step) => match topic(tokens, &cues, place, false) {
                Some(topic) => (step * sign(&cues[topic], mention), Some(topic)),
                None => (step, None),
            },
            Role::Change(step) => match topic(tokens, &cues, place, true) {
                Some(topic) => (step * sign(&cues[topic], mention), Some(topic)),
                // What is lifted may be the entity itself: `Turmoil boosts gold`.
                None if mention.is_some_and(|mention| {
                    mention.start >= cue.end && mention.start <= cue.end + 1
                }) =>
                {
                    (step, None)
                }
                None => continue,
            },
            Role::Tone(valence) => (valence, None),
            _ => continue,
        };
        if let Some(topic) = topic {
            taken[topic] = true;
        }
        judged.push(Judged {
            first: cue.first,
            end: cue.end,
            topic: topic.map(|topic| (cues[topic].first, cues[topic].end)),
            valence: valence * strength(tokens, &cues, clause, place),
        });
    }
    for (place, cue) in cues.iter().enumerate() {
        let alone = match cue.role {
            Role::Topic { alone, .. } if !taken[place] => alone,
            Role::Negator { alone } => {
                let turns = judged
                    .iter()
                    .any(|other| (cue.end..cue.end + NEGATION_REACH).contains(&other.first));
                if turns { 0.0 } else { alone }
            }
            _ => 0.0,
        };
        if alone != 0.0 {
            judged.push(Judged {
                first: cue.first,
                end: cue.end,
                topic: None,
                valence: alone * strength(tokens, &cues, clause, place),
            });
        }
    }
    judged.sort_by_key(|cue| cue.first);
    judged
}

/// `up` and `down` that belong to a verb that is none of ours: `speed up`, `UP` the state.
fn is_particle(tokens: &[Token], cue: &Cue) -> bool {
    let token = &tokens[cue.first];
    if !matches!(token.text.as_str(), "up" | "down") {
        return false;
    }
    let before = cue.first.checked_sub(1).map(|place| &tokens[place]);
    before.is_some_and(|before| {
        before.text.ends_with("ing") && !before.mark && before.text != "trading"
    }) || (token.capitals && before.is_some_and(|before| !before.capitals))
}

/// 1 or -1: whether what goes up is good. It is for the entity itself: oil that gets dearer is good for oil.
fn sign(topic: &Cue, mention: Option<&Range<usize>>) -> f64 {
    match topic.role {
        Role::Topic { .. } if mention.is_some_and(|mention| mention.contains(&(topic.end - 1))) => {
            1.0
        }
        Role::Topic { up, .. } => up,
        _ => 1.0,
    }
}

/// The topic of a direction: for a verb that takes an object, what follows it; else what stands before it, or what
/// follows directly or behind `in`, `of`.
fn topic(tokens: &[Token], cues: &[Cue], place: usize, object_first: bool) -> Option<usize> {
    let is_topic = |other: &usize| matches!(cues[*other].role, Role::Topic { .. });
    let cue = &cues[place];
    // `risk of a fall`: the fall is not one of the risk.
    let goes_on = |other: usize| {
        tokens
            .get(cues[other].end)
            .is_some_and(|next| LEADS_ON.contains(&next.text.as_str()))
    };
    let reach = |object| if object { TOPIC_REACH } else { OTHER_REACH };
    let before = (0..place)
        .rev()
        .find(is_topic)
        .filter(|&other| cue.first - cues[other].end <= reach(!object_first) && !goes_on(other));
    let behind = (place + 1..cues.len())
        .find(is_topic)
        .filter(|&other| cues[other].first - cue.end <= reach(object_first));
    let adjacent = behind.filter(|&other| cues[other].first == cue.end);
    if object_first {
        behind.or(before)
    } else {
        adjacent.or(before).or(behind)
    }
}

/// Words that lead from a noun to what it is about.
const LEADS_ON: &[&str] = &["of", "over", "about", "that", "on"];

/// Rule 3: what negation, degrees, percentages and capitals make of a cue.
fn strength(tokens: &[Token], cues: &[Cue], clause: &Clause, place: usize) -> f64 {
    let cue = &cues[place];
    let mut strength = 1.0;
    for other in cues {
        let before = other.end <= cue.first;
        let gap = if before {
            cue.first - other.end
        } else {
            other.first.saturating_sub(cue.end)
        };
        match other.role {
            Role::Negator { .. } if before && gap < NEGATION_REACH => strength *= NEGATED,
            Role::Degree(factor) if gap <= usize::from(before) => strength *= factor,
            _ => {}
        }
    }
    let behind = &tokens[cue.end..clause.tokens.end.min(cue.end + 4).max(cue.end)];
    let percent = behind.windows(2).any(|pair| {
        matches!(pair[1].text.as_str(), "%" | "per" | "pc" | "percent")
            && pair[0]
                .text
                .parse::<f64>()
                .is_ok_and(|percent| percent >= LARGE_PERCENT)
    });
    if percent {
        strength *= LARGE;
    }
    let shouted = tokens[cue.first..cue.end]
        .iter()
        .all(|token| token.capitals);
    if shouted
        && !tokens
            .iter()
            .all(|token| token.mark || !token.capitalised || token.capitals)
    {
        strength *= CAPITALS;
    }
    strength
}

/// Marks of the whole headline.
fn emphasis(tokens: &[Token]) -> f64 {
    let count = |mark: &str| tokens.iter().filter(|token| token.text == mark).count();
    let mut emphasis = 1.0;
    for _ in 0..count("!").min(3) {
        emphasis *= EXCLAMATION;
    }
    if count("?") > 0 {
        emphasis *= QUESTION;
    }
    emphasis
}

/// Rule 4 without an entity: a weight for each clause.
fn of_all(clauses: &[Clause], judged: &[Vec<Judged>]) -> Vec<f64> {
    let facts = clauses
        .iter()
        .zip(judged)
        .any(|(clause, judged)| clause.joint != Joint::Cause && !judged.is_empty());
    let contrast = clauses
        .iter()
        .zip(judged)
        .rposition(|(clause, judged)| clause.joint == Joint::Contrast && !judged.is_empty());
    clauses
        .iter()
        .enumerate()
        .map(|(place, clause)| {
            let cause = if facts && clause.joint == Joint::Cause {
                CAUSE
            } else {
                1.0
            };
            let before = if contrast.is_some_and(|contrast| place < contrast) {
                BEFORE_CONTRAST
            } else {
                1.0
            };
            cause * before
        })
        .collect()
}

/// Rule 4 for the entity that a token names: the clause that speaks of it has weight 1.
fn of_entity(
    tokens: &[Token],
    clauses: &[Clause],
    judged: &[Vec<Judged>],
    mention: &Range<usize>,
    bystander: bool,
) -> Vec<f64> {
    let mut weights = vec![0.0; clauses.len()];
    let Some(own) = clauses
        .iter()
        .position(|clause| clause.tokens.contains(&mention.start))
    else {
        return of_all(clauses, judged);
    };
    let joint = clauses[own].joint;
    if bystander || joint == Joint::Speaker || is_analyst(tokens, &clauses[own], mention) {
        return weights;
    }
    if !judged[own].is_empty() {
        weights[own] = 1.0;
        // `Acme expects less; stock jumps`: the second clause has no name of its own.
        for (place, clause) in clauses.iter().enumerate().skip(own + 1) {
            let first = &tokens[clause.tokens.start];
            let same = matches!(clause.joint, Joint::Break | Joint::List)
                && (OWN.contains(&first.text.as_str())
                    || (!first.capitalised && clause.joint == Joint::List));
            if same {
                weights[place] = 1.0;
            }
        }
        return weights;
    }
    // Nothing is said in its own clause: the list that it stands in, to the right and then to the left.
    let right = (own + 1..clauses.len())
        .take_while(|&place| {
            matches!(clauses[place].joint, Joint::List | Joint::Break)
                || (clauses[place].joint == Joint::Colon && place == own + 1)
        })
        .find(|&place| !judged[place].is_empty());
    let left = || {
        (0..own)
            .rev()
            .take_while(|&place| clauses[place + 1].joint == Joint::List)
            .find(|&place| !judged[place].is_empty())
    };
    if let Some(place) = right.or_else(left) {
        weights[place] = 1.0;
    }
    weights
}

/// Whether the entity judges others: `Citi downgrades Acme`, `Acme downgraded by Citi`, `Citi sees 20% upside in Acme`.
fn is_analyst(tokens: &[Token], clause: &Clause, mention: &Range<usize>) -> bool {
    let text = |place: usize| tokens.get(place).map_or("", |token| token.text.as_str());
    let behind = text(mention.end);
    let clause_has = |words: &[&str]| {
        tokens[clause.tokens.clone()]
            .iter()
            .any(|token| words.contains(&token.text.as_str()))
    };
    let judges = ANALYST.iter().any(|verb| behind.starts_with(verb));
    let aims = ["cut", "raise", "lower", "slash", "up", "trim", "hike"]
        .iter()
        .any(|verb| behind.starts_with(verb))
        && clause_has(&[
            "target",
            "rating",
            "underperform",
            "outperform",
            "neutral",
            "overweight",
        ]);
    let sees = behind == "sees" && clause_has(&["upside", "downside"]);
    let by = mention.start > 0
        && text(mention.start - 1) == "by"
        && clause_has(&["upgraded", "downgraded", "upgrade", "downgrade"]);
    judges || aims || sees || by
}

/// What an analyst does, whom a headline does not judge for it.
const ANALYST: &[&str] = &[
    "downgrad",
    "upgrad",
    "maintain",
    "retain",
    "reiterat",
    "initiat",
    "recommend",
    "advis",
    "prefer",
    "favour",
    "underweight",
    "overweight",
    "buys",
    "sells",
    "acquires",
];

/// Nouns that go on speaking of the company before them.
const OWN: &[&str] = &[
    "stock", "shares", "share", "stk", "scrip", "net", "profit", "revenue", "q1", "q2", "q3", "q4",
];

fn reason(headline: &str, tokens: &[Token], cue: &Judged, valence: f64) -> Reason {
    let words =
        |first: usize, end: usize| headline[tokens[first].start..tokens[end - 1].end].to_owned();
    Reason {
        words: words(cue.first, cue.end),
        about: cue.topic.map(|(first, end)| words(first, end)),
        start: tokens[cue.first].start,
        end: tokens[cue.end - 1].end,
        valence,
    }
}
