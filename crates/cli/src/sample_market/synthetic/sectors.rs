//! Sectors and made-up companies.

use strikewise::market::Member;

use super::super::random::Random;

/// What the companies of a sector have in common.
#[derive(Debug)]
pub(super) struct Sector {
    pub(super) name: &'static str,
    /// Share of the universe, in percent.
    share: f64,
    pub(super) beta: f64,
    /// Expected return per year above that of the market.
    pub(super) drift: f64,
    /// Typical operating margin.
    pub(super) margin: f64,
    /// Probability that a company pays a dividend.
    pub(super) payers: f64,
    /// Probability that a company reports like a bank: no operating income, no capital expenditure.
    pub(super) banks: f64,
    /// Second words of company names.
    trades: [&'static str; 3],
}

macro_rules! sector {
    ($name:literal, $share:literal, $beta:literal, $drift:literal, $margin:literal, $payers:literal, $banks:literal, $trades:expr) => {
        Sector {
            name: $name,
            share: $share,
            beta: $beta,
            drift: $drift,
            margin: $margin,
            payers: $payers,
            banks: $banks,
            trades: $trades,
        }
    };
}

#[rustfmt::skip]
pub(super) const SECTORS: [Sector; 11] = [
    //      name                      share beta  drift margin payers banks
    sector!("Information Technology", 15.0, 1.25, 0.04, 0.22, 0.40, 0.0, ["Systems", "Software", "Circuits"]),
    sector!("Industrials",            15.0, 1.05, 0.01, 0.13, 0.75, 0.0, ["Works", "Machines", "Freight"]),
    sector!("Financials",             14.0, 1.10, 0.01, 0.28, 0.85, 0.65, ["Bank", "Insurance", "Holdings"]),
    sector!("Health Care",            12.0, 0.80, 0.01, 0.16, 0.45, 0.0, ["Therapeutics", "Devices", "Clinics"]),
    sector!("Consumer Discretionary", 11.0, 1.20, 0.00, 0.11, 0.50, 0.0, ["Stores", "Motors", "Hotels"]),
    sector!("Consumer Staples",        8.0, 0.55, -0.01, 0.12, 0.85, 0.0, ["Foods", "Brands", "Grocers"]),
    sector!("Utilities",               6.0, 0.50, -0.01, 0.20, 0.95, 0.0, ["Power", "Water", "Gas"]),
    sector!("Real Estate",             6.0, 0.90, -0.02, 0.28, 0.95, 0.0, ["Properties", "Towers", "Storage"]),
    sector!("Materials",               5.0, 1.05, 0.00, 0.14, 0.80, 0.0, ["Minerals", "Chemicals", "Paper"]),
    sector!("Energy",                  4.0, 1.00, 0.00, 0.17, 0.85, 0.0, ["Oil", "Pipelines", "Drilling"]),
    sector!("Communication Services",  4.0, 1.00, 0.01, 0.18, 0.45, 0.0, ["Media", "Networks", "Games"]),
];

const FIRST_SYLLABLES: [&str; 16] = [
    "Al", "Bren", "Cor", "Dal", "El", "Fen", "Gal", "Hal", "Ister", "Kel", "Lor", "Mar", "Nor",
    "Or", "Pel", "Tor",
];
const LAST_SYLLABLES: [&str; 16] = [
    "aby", "bek", "den", "dine", "eth", "field", "gate", "ham", "ivar", "lund", "mont", "nova",
    "oway", "rick", "stow", "wyn",
];

/// A company that does not exist, and its place in [`SECTORS`].
pub(super) fn company(index: usize, count: usize, random: &mut Random) -> (Member, usize) {
    // No real ticker mixes letters and digits like this.
    let digits = count.to_string().len().max(3);
    let ticker = format!("SYN{:0digits$}", index + 1);
    let mut position = random.between(0.0, SECTORS.iter().map(|sector| sector.share).sum());
    let sector = SECTORS
        .iter()
        .position(|sector| {
            position -= sector.share;
            position < 0.0
        })
        .unwrap_or(0);
    let name = format!(
        "{}{} {} (synthetic)",
        random.pick(&FIRST_SYLLABLES),
        random.pick(&LAST_SYLLABLES),
        random.pick(&SECTORS[sector].trades),
    );
    let mut indices = Vec::new();
    if random.chance(0.92) {
        indices.push("Synthetic 500".to_owned());
    }
    if indices.is_empty() || random.chance(0.12) {
        indices.push("Synthetic 100".to_owned());
    }
    let member = Member {
        ticker,
        name: Some(name),
        sector: (!random.chance(0.02)).then(|| SECTORS[sector].name.to_owned()),
        indices,
    };
    (member, sector)
}
