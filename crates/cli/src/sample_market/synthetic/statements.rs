//! Annual statements with the gaps that real ones have.

use strikewise::market::Statement;
use strikewise::time::Date;

use super::super::quotes::round_to;
use super::super::random::Random;
use super::sectors::Sector;

/// Fiscal years end with these months, most with December.
const OTHER_MONTHS: [u32; 4] = [1, 3, 6, 9];

/// Cash dividends per share in a year; zero for a company that pays none.
pub(super) fn dividends_per_share(sector: &Sector, spot: f64, random: &mut Random) -> f64 {
    let pays = random.chance(sector.payers);
    let amount = spot * random.lognormal(0.02, 0.5).min(0.08);
    if pays {
        // Four equal payments of whole cents.
        (4.0 * round_to(0.25 * amount, 100.0)).max(0.04)
    } else {
        0.0
    }
}

/// The two newest fiscal years that were public at a date; older ones for a few companies, none for some.
pub(super) fn statements(
    sector: &Sector,
    as_of: Date,
    dividends_per_share: f64,
    random: &mut Random,
) -> Vec<Statement> {
    let month = if random.chance(0.72) {
        12
    } else {
        *random.pick(&OTHER_MONTHS)
    };
    let lag = 30 + random.below(45);
    let filing_date_known = !random.chance(0.06);
    let stopped_filing = random.chance(0.04);
    let never_filed = random.chance(0.03);
    let books = Books::draw(sector, random);
    let lag_days = i32::try_from(lag).unwrap_or(0);
    let Some(newest) = last_year_end(as_of.plus_days(-lag_days), month) else {
        return Vec::new();
    };
    let years_back = if stopped_filing { 2 } else { 0 };
    [years_back + 1, years_back]
        .into_iter()
        .filter(|_| !never_filed)
        .filter_map(|age| {
            let period_end = month_end(newest - age, month)?;
            let source = format!("synthetic annual report, fiscal {}", newest - age);
            let mut statement = Statement::empty(period_end, source);
            statement.available = filing_date_known.then(|| period_end.plus_days(lag_days));
            books.fill(&mut statement, age, dividends_per_share, random);
            Some(statement)
        })
        .collect()
}

/// The year in which the last fiscal year on or before a date ended.
fn last_year_end(date: Date, month: u32) -> Option<i32> {
    let (year, _, _) = date.fields();
    let end = month_end(year, month)?;
    Some(if end <= date { year } else { year - 1 })
}

fn month_end(year: i32, month: u32) -> Option<Date> {
    let (next_year, next_month) = if month == 12 {
        (year + 1, 1)
    } else {
        (year, month + 1)
    };
    let next = Date::new(next_year, next_month, 1).ok()?;
    Some(next.plus_days(-1))
}

/// The finances of one company in its newest year, and how fast it grows.
#[derive(Debug)]
struct Books {
    revenue: f64,
    growth: f64,
    margin: f64,
    capital_intensity: f64,
    equity: f64,
    debt: f64,
    bank: bool,
}

impl Books {
    fn draw(sector: &Sector, random: &mut Random) -> Self {
        let revenue = random.lognormal(7e9, 1.2);
        let positive = revenue * random.between(0.2, 1.2);
        let equity = if random.chance(0.04) {
            -0.3 * positive
        } else {
            positive
        };
        Self {
            revenue,
            growth: (0.06 + 0.12 * random.normal()).max(-0.6),
            margin: sector.margin + 0.08 * random.normal(),
            capital_intensity: random.between(0.01, 0.12),
            equity,
            debt: libm::fabs(equity) * random.lognormal(0.6, 0.8),
            bank: random.chance(sector.banks),
        }
    }

    /// The figures of the fiscal year that ended so many years before the newest.
    fn fill(
        &self,
        statement: &mut Statement,
        age: i32,
        dividends_per_share: f64,
        random: &mut Random,
    ) {
        let grown = libm::pow(1.0 + self.growth, f64::from(age));
        let revenue = self.revenue / grown;
        let margin = self.margin + 0.02 * random.normal();
        let operating = revenue * margin;
        let net = 0.78 * operating - 0.04 * self.debt / grown * 0.5;
        let cash = 1.2 * net + 0.05 * revenue * (1.0 + 0.5 * random.normal());
        // One figure in thirty was not found in the filing, whichever it is.
        let mut found =
            |value: f64| (!random.chance(1.0 / 30.0)).then(|| to_hundred_thousand(value));
        statement.revenue = found(revenue);
        statement.revenue_prior_year = found(revenue / (1.0 + self.growth));
        let operating = found(operating);
        statement.net_income = found(net);
        statement.operating_cash_flow = found(cash);
        let capital_expenditure = found(revenue * self.capital_intensity);
        statement.equity = found(self.equity / grown);
        statement.long_term_debt = found(self.debt / grown);
        if !self.bank {
            statement.operating_income = operating;
            statement.capital_expenditure = capital_expenditure;
        }
        // Many filings of companies that pay nothing do not mention dividends.
        statement.dividends_per_share =
            (dividends_per_share > 0.0 || random.chance(0.5)).then_some(dividends_per_share);
    }
}

fn to_hundred_thousand(dollars: f64) -> f64 {
    libm::round(dollars / 1e5) * 1e5
}
