//! The words of finance, and what each does in a headline. Valences are ours, in steps: 0.5 a hint, 1 plain, 1.5 strong.

use std::collections::BTreeMap;

/// What a word or a phrase does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Role {
    /// Something goes up (above 0) or down: good or bad by what goes.
    Direction(f64),
    /// The same, said of an object: silent unless it is known what is raised or cut.
    Change(f64),
    /// Good or bad whatever it is about.
    Tone(f64),
    /// What moves: 1 if it is good when it goes up, -1 if bad. `alone` is what its mention says where nothing moves it.
    Topic { up: f64, alone: f64 },
    /// Turns what follows; `alone` is what it says where nothing does.
    Negator { alone: f64 },
    /// Makes what follows stronger (above 1) or weaker.
    Degree(f64),
    /// Reported with, never judged: exchanges, regulators.
    Bystander,
    /// Looks like a cue and is none.
    Silent,
}

use Role::{Bystander, Change, Degree, Direction, Negator, Silent, Tone, Topic};

const NOT: Role = Negator { alone: 0.0 };

const GOOD_UP: Role = Topic {
    up: 1.0,
    alone: 0.0,
};
const BAD_UP: Role = Topic {
    up: -1.0,
    alone: 0.0,
};

/// Words by role, in base form; regular inflections are found by [`Lexicon::word`].
const WORDS: &[(Role, &str)] = &[
    (
        Direction(1.0),
        "up rise rose risen gain climb grow grew grown growth advance higher increase \
         appreciate rebound recover recovery firmer strengthen strong stronger inch rally \
         upmove recoup accelerate expand improve improvement swell upswing uptick recuperate \
         harden perk regain",
    ),
    (
        Direction(1.5),
        "jump surge soar zoom skyrocket spurt leap rocket vault spike boom balloon rallies \
         double triple treble quadruple multiply shoot shot swing bounce",
    ),
    (
        Direction(-1.0),
        "down fall fell fallen drop slip slide slid decline dip lower ease decrease retreat \
         soften weaken weak weaker weakness sag depreciate subside recede shrink shrank \
         contraction dwindle wane cool ebb slow slowdown wilt regress slower sluggish downtick \
         downtrend decelerate erode low subdued soft lose lost shed drift",
    ),
    (
        Direction(-1.5),
        "plunge slump tumble tank plummet crash sink sank nosedive dive collapse crater \
         halve freefall rout melt meltdown selloff crack crumble bleed haemorrhage",
    ),
    (
        Change(1.0),
        "raise hike lift boost widen elevate push enhance bolster extend",
    ),
    (
        Change(-1.0),
        "hit cut trim slash reduce narrow pare curb axe contain curtail downsize repay erase prune",
    ),
    (
        Topic {
            up: 1.0,
            alone: 0.1,
        },
        "profit revival buyback nod",
    ),
    (
        GOOD_UP,
        "profits sales revenue income margin net pat ebitda ebit earnings eps turnover guidance \
         outlook forecast target dividend payout rating output production shipment delivery \
         demand order volume subscriber traffic backlog orderbook share stock price stake \
         valuation value business market index capacity efficiency productivity liquidity \
         reserve export footfall booking occupancy capex investment consumption buying interest \
         limit allocation result",
    ),
    (
        BAD_UP,
        "cost expense debt borrowing leverage npa npas provision provisioning tax duty \
         inflation unemployment deficit gap churn attrition default delinquency impairment \
         liability overhang spending claims layoff redundancy pollution backlogs pledge burden \
         supply tariff",
    ),
    // A level without a change says little: a loss may be the least in years.
    (
        Topic {
            up: -1.0,
            alone: -0.1,
        },
        "loss",
    ),
    (
        Topic {
            up: -1.0,
            alone: -0.7,
        },
        "fear worry concern pressure woe glut uncertainty tension writedown writeoff",
    ),
    (
        Tone(0.6),
        "good better bet positive win secure benefit profitable healthy improved decent safe \
         outpace favourable favorable opportunity promising steadfast stable resilient \
         encouraging constructive comfortable hope optimism optimistic confident confidence \
         upside attractive interesting reasonable cheap undervalued prefer recommend momentum \
         buoy buoyed buoyant revive support help aid cheer add accumulate upbeat boon relief \
         hopeful promise traction resume darling fancy potential inflow approval approve \
         tailwind resilience oversubscribed reclaim great favoured favored justified unfazed \
         above trigger reward breakthrough award rerate rerating",
    ),
    (
        Tone(1.0),
        "buy bull bullish outperform overweight robust solid impressive stellar phenomenal \
         strongest shine best upgrade beat excellent bumper winner outperformer multibagger \
         lucrative brighten bright turnaround leader ace top-notch outshine dazzle triumph \
         successful success celebrate favourite sparkle buoyancy uptrend gainer",
    ),
    (
        Tone(-0.6),
        "hurt weigh drag pull cautious caution wary delay avoid struggle challenge difficult \
         headwind lag adverse dent dampen worse poor problem trouble doubt nervous hamper \
         disrupt disruption shortage uncertain jitters jittery expensive overvalued stress \
         stretched drain risk unattractive disappointed trap outflow crunch derail stall knock \
         resistance dump costly offload below bleak unfavourable vulnerable overpriced arrears \
         hurdle turbulence lukewarm jolt downbeat daunting shutdown snag blow strain miss dull \
         lacklustre lackluster threat threaten warn warning penalty fine oppose stuck spook \
         rattle snap halt suspend suspension tepid limp",
    ),
    (
        Tone(-1.0),
        "sell bear bearish underperform underweight downgrade fraud scam probe lawsuit sue \
         bankruptcy bankrupt insolvency insolvent crisis disappoint disappointing \
         disappointment dismal negative worst bad dire grim gloom gloomy loser headwinds \
         shortsell hammer skid downside pessimistic recall strike slaughter panic turmoil \
         bribery downfall freeze raid arrest scandal allegation accuse contagion breach \
         downgraded misconduct illegal violation ban bar debar reject suffer wipe plague doom \
         misery bloodbath battered pain cancel terminate laggard",
    ),
    (
        NOT,
        "not no never neither nor without cannot don't doesn't didn't won't can't isn't aren't \
         wasn't wouldn't shouldn't couldn't hardly",
    ),
    (Negator { alone: -0.4 }, "unlikely fail refuse deny cease"),
    (
        Degree(1.3),
        "sharply steeply significantly substantially strongly hugely heavily massively \
         dramatically extremely very highly big huge massive major sharp steep heavy most \
         biggest",
    ),
    (
        Degree(0.7),
        "slightly marginally modestly somewhat mildly slight marginal modest mild little barely \
         fractionally nearly",
    ),
    (
        Bystander,
        "sebi rbi sec fed ecb boj bse nse nyse fda ftc doj cbi irda trai mcx icex regulator \
         exchange",
    ),
];

/// Phrases by role, parted by `;`, longest first where they overlap. `~` stands for up to two words.
const PHRASES: &[(Role, &str)] = &[
    (
        Tone(1.2),
        "beat ~ estimate; beat ~ expectation; beat ~ forecast; beat ~ consensus; beat the \
         street; beat street; top ~ estimate; top ~ expectation; top ~ forecast; exceed ~ \
         estimate; exceed ~ expectation; exceed ~ forecast; surpass ~ estimate; surpass ~ \
         expectation; surpass ~ forecast; above ~ estimate; above ~ expectation; above ~ \
         forecast; ahead of ~ estimate; ahead of ~ expectation; better than ~ expect; better \
         than ~ estimate; better than ~ forecast; better than ~ fear; more than expect; higher \
         than expect; stronger than expect; less than fear; less than ~ fear; not as bad as; \
         faster than expect",
    ),
    (
        Tone(-1.2),
        "miss ~ estimate; miss ~ expectation; miss ~ forecast; miss ~ target; miss ~ consensus; \
         miss street; lag ~ estimate; lag ~ expectation; lag ~ forecast; trail ~ estimate; \
         below ~ estimate; below ~ expectation; below ~ forecast; short of ~ estimate; short of \
         ~ expectation; worse than ~ expect; worse than ~ estimate; worse than ~ fear; less \
         than expect; lower than expect; weaker than expect; slower than expect; under cbi \
         lens; profit warning; profit alert; going concern doubt",
    ),
    (
        Tone(1.0),
        "52 week high; week high; month high; year high; all time high; record high; life high; \
         lifetime high; session high; day high; new high; fresh high; upper circuit; in the \
         black; in green; in the green; swing to profit; turn to profit; return to profit; \
         short covering; order win; win order; win contract; bag order; bag contract; good bet; \
         long term bet; top pick; top bet; safe bet; best bet; a buy; buy on dip; debt free; \
         bull run; pick up; shoot up; crore order; order worth; bag rs; bag ~ order; bag ~ \
         contract; worst is behind; worst ~ over; right time to buy; on fire; back in demand; \
         snap ~ lose; snap ~ fall; hit ~ high; hit record; hit new record; strike ~ high; mth \
         high; intraday high; another high; right time to; re rate; fresh long; stay long; \
         preferred bidder; record ~ profit; record ~ sales; record ~ order; record turnover; \
         end ~ lose streak; break ~ slide; off low; recover from; price target raised; turn \
         positive; go long; market share gain; bounce back; bet big; bet on; fold jump; fold \
         rise; fold increase; investment grade; fold",
    ),
    (
        Tone(-1.0),
        "52 week low; week low; month low; year low; all time low; record low; life low; \
         lifetime low; session low; day low; new low; fresh low; lower circuit; in red; in the \
         red; into red; into the red; under pressure; profit booking; profit taking; asset \
         quality concern; book profit; sell off; stay away; red flag; under scanner; under \
         lens; under fire; hit by; chapter 11; job cut; class action; accounting irregularity; \
         fall short; go short; short sale; short sell; pare ~ gain; trim ~ gain; erase ~ gain; \
         give up ~ gain; wipe ~ gain; gain fizzle; snap ~ rally; snap ~ win; snap ~ gain; off \
         high; off all time high; from high; get out of; at bay; global rout; take a hit; cut \
         job; running out; pull down; drag down; weigh on; take ~ toll; hit ~ low; mth low; \
         intraday low; time to exit; best to exit; time to book; slap ~ fine; impose ~ fine; \
         way down; wipe out; wipe off; cease and desist; going concern; data breach; price \
         target cut; turn negative; margin call; higher cost; higher input cost; out of favour; \
         recommend exit; exit from; show cause; steer clear; lose steam; lose sheen; dead \
         money; sell call",
    ),
    (
        Tone(0.5),
        "raises rs; raises ~ million; raises ~ crore; raises ~ cr; raises ~ mn; raises ~ \
         billion; raises ~ bn; fully subscribed; over subscribed; hold above; pare ~ loss; trim \
         ~ loss; erase ~ loss; recoup ~ loss; prop up; shore up; rate cut; pump ~ in; lead \
         gain; stay invested; stake buy; stake buying; fund raising plan; fresh buying; value \
         buying; stake sale plan; restructuring plan; stock split",
    ),
    (
        Tone(-0.5),
        "rate hike; strong resistance; face ~ resistance; hard hit; upside capped; stake cut; \
         short position; fresh short",
    ),
    (
        Silent,
        "sell ~ share; sell ~ stake; sell ~ unit; sell ~ asset; buy ~ share; buy ~ stake; buys \
         out; speed up; dry up; mop up; gear up; open up; size up; pile up; hold up; sign up; \
         team up; tie up; catch up; clean up; move up to; play down; shut down; mixed bag; red \
         herring; tax free bond; futures contract; falling market; weak market; capital goods; \
         consumer goods; luxury goods; white goods; good governance; stop losses; high yield; \
         bank guarantee; low cost; low level; higher level; lower level; weak hands; strike \
         price; lose sight; best to; better to; any correction; next support; immediate \
         support; support level; support at; by selling; sold to; track record; hit ~ debt \
         market; hit ~ bond market; stop loss; with target; with a target; target of; target \
         price of; target at; up to; raise up to; set up; line up; sum up; follow up; end up; \
         come up; step down; step up; start up; opens up; up for; high court; high level; share \
         sale; open interest; profit and loss; sell stake; to sell; to buy; to raise; plan to \
         raise; raise rs; raise fund; raise capital; raise money; global cues; buy or sell; buy \
         sell; sales force; stock exchange; board meeting; fall in line; short term; long term; \
         strong room; good friday; red sea; red hat; goldman sachs; best buy; top five; top \
         four; top ten; fixed income; income tax; net asset value; market cap; cash market; tax \
         free; sell out; may fall or rise; rise and fall; rise or fall; up or down; record \
         date; no comment; no change; what next; bottom up; close down; top up; back up; wind \
         up; take up; market maker; duty free; fine print; hit market; hit the market; hits the \
         road; seen opening lower; market share",
    ),
    (Negator { alone: -0.4 }, "fail to; refuse to; unlikely to"),
    (
        NOT,
        "rule out; no longer; nothing to; far from; too early to; yet to; does not; do not",
    ),
    (
        GOOD_UP,
        "price target; target price; net profit; net income; order book; operating profit; net \
         interest income; free cash flow; credit rating",
    ),
    (
        BAD_UP,
        "bad debt; interest rate; interest cost; input cost; fuel cost; raw material; bond \
         yield; bad loan; bad loan ratio; gross npa; net npa; job loss; jobless claim; tax \
         rate; short interest; operating cost; repo rate; net debt",
    ),
    (
        Topic {
            up: -1.0,
            alone: -0.1,
        },
        "net loss; operating loss; quarterly loss; annual loss",
    ),
];

/// Base forms that a rule would miss or get wrong.
const IRREGULAR: &[(&str, &str)] = &[
    ("bought", "buy"),
    ("sold", "sell"),
    ("beaten", "beat"),
    ("hitting", "hit"),
    ("cuts", "cut"),
    ("cutting", "cut"),
    ("losing", "lose"),
    ("profits", "profit"),
    ("led", "lead"),
    ("shrunk", "shrink"),
    ("sunk", "sink"),
    ("sinking", "sink"),
    ("shone", "shine"),
    ("losses", "loss"),
    ("numbers", "result"),
    ("less", "less"),
    ("as", "as"),
    ("means", "means"),
    ("news", "news"),
    ("does", "does"),
    ("goods", "goods"),
    ("won", "won"),
    ("markets", "market"),
    ("baring", "baring"),
];

/// A phrase as words; `None` is a gap of up to two.
type Pattern = Vec<Option<&'static str>>;

/// The words and the phrases, ready to be looked up.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    words: BTreeMap<&'static str, Role>,
    /// By first word, longest first.
    phrases: BTreeMap<&'static str, Vec<(Pattern, Role)>>,
}

impl Lexicon {
    /// The lexicon of finance.
    pub(super) fn finance() -> Self {
        let mut words = BTreeMap::new();
        for &(role, list) in WORDS {
            for word in list.split_whitespace() {
                words.entry(word).or_insert(role);
            }
        }
        let mut phrases: BTreeMap<&str, Vec<(Pattern, Role)>> = BTreeMap::new();
        for &(role, list) in PHRASES {
            for phrase in list.split(';').map(str::trim) {
                let pattern: Pattern = phrase
                    .split_whitespace()
                    .map(|word| (word != "~").then_some(word))
                    .collect();
                if let Some(Some(first)) = pattern.first().copied() {
                    phrases.entry(first).or_default().push((pattern, role));
                }
            }
        }
        for list in phrases.values_mut() {
            list.sort_by_key(|(pattern, _)| std::cmp::Reverse(pattern.len()));
        }
        Self { words, phrases }
    }

    /// The role of a word, whatever its inflection.
    pub(super) fn word(&self, word: &str) -> Option<Role> {
        bases(word).find_map(|base| self.words.get(base.as_str()).copied())
    }

    /// The longest phrase that begins with the first of these words: how many words it takes, and its role.
    pub(super) fn phrase(&self, words: &[&str]) -> Option<(usize, Role)> {
        let candidates = bases(words.first()?)
            .filter_map(|base| self.phrases.get(base.as_str()))
            .flatten();
        let mut best: Option<(usize, usize, Role)> = None;
        for (pattern, role) in candidates {
            if let Some(length) = length_of(pattern, words)
                && best.is_none_or(|(most, _, _)| pattern.len() > most)
            {
                best = Some((pattern.len(), length, *role));
            }
        }
        best.map(|(_, length, role)| (length, role))
    }
}

/// How many of the words a pattern covers, if they begin with it.
fn length_of(pattern: &[Option<&'static str>], words: &[&str]) -> Option<usize> {
    match pattern.split_first() {
        None => Some(0),
        Some((Some(word), rest)) => {
            let (first, others) = words.split_first()?;
            bases(first)
                .any(|base| base == *word)
                .then(|| length_of(rest, others))?
                .map(|length| length + 1)
        }
        Some((None, rest)) => (0..=2.min(words.len()))
            .find_map(|gap| length_of(rest, &words[gap..]).map(|length| length + gap)),
    }
}

/// The word itself and what it may be an inflection of, likeliest first.
fn bases(word: &str) -> impl Iterator<Item = String> + use<> {
    let mut bases = vec![word.to_owned()];
    if let Some(&(_, base)) = IRREGULAR.iter().find(|(form, _)| *form == word) {
        bases.push(base.to_owned());
        return bases.into_iter();
    }
    let mut add = |stem: &str, ending: &str| {
        if stem.len() > 1 {
            bases.push(format!("{stem}{ending}"));
        }
    };
    if let Some(stem) = word.strip_suffix("ies") {
        add(stem, "y");
    }
    if let Some(stem) = word.strip_suffix('s') {
        add(stem, "");
        if let Some(stem) = stem.strip_suffix('e') {
            add(stem, "");
        }
    }
    if let Some(stem) = word.strip_suffix("ied") {
        add(stem, "y");
    }
    for ending in ["ed", "ing"] {
        if let Some(stem) = word.strip_suffix(ending) {
            add(stem, "");
            add(stem, "e");
            let mut letters = stem.chars().rev();
            if let (Some(last), Some(other)) = (letters.next(), letters.next())
                && last == other
            {
                add(&stem[..stem.len() - last.len_utf8()], "");
            }
        }
    }
    bases.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_are_found() {
        let lexicon = Lexicon::finance();
        for word in [
            "rise", "rises", "rising", "rose", "slipped", "rallies", "plunged",
        ] {
            assert!(
                matches!(lexicon.word(word), Some(Direction(_))),
                "{word}: {:?}",
                lexicon.word(word)
            );
        }
        assert_eq!(lexicon.word("table"), None);
    }

    #[test]
    fn nothing_is_listed_twice() {
        let words = WORDS.iter().flat_map(|(_, list)| list.split_whitespace());
        let phrases = PHRASES
            .iter()
            .flat_map(|(_, list)| list.split(';').map(str::trim));
        let mut seen = std::collections::BTreeSet::new();
        for entry in words.chain(phrases) {
            assert!(seen.insert(entry), "{entry} is listed twice");
        }
    }

    #[test]
    fn phrases_take_gaps() {
        let lexicon = Lexicon::finance();
        let found = lexicon.phrase(&["beats", "street", "q4", "estimates", "again"]);
        assert_eq!(found, Some((4, Tone(1.2))));
        assert_eq!(lexicon.phrase(&["beats", "a", "b", "c", "estimates"]), None);
    }
}
