//! What was read, before it becomes a market: readers add to it, [`Gathered::into_market`] closes it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, bail};
use strikewise::market::{
    AnalystView, Bars, Chain, DailySeries, DataKind, Dividend, EarningsDate, Market, Member,
    NewsItem, Quote, Source, Statement, TickerData, YieldCurve,
};
use strikewise::time::Date;

/// Everything that the folders of one scan hold.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    names: Vec<String>,
    /// Which folder is being read, from 1.
    folder: usize,
    /// From which folder the bars of a ticker are, and the volatility index.
    bars_from: BTreeMap<String, usize>,
    volatility_index_from: usize,
    /// Kinds that folders state of themselves.
    kinds: Vec<DataKind>,
    /// Date of the screen, where a folder states one.
    pub(super) as_of: Option<Date>,
    pub(super) universe: Vec<Member>,
    tickers: BTreeMap<String, TickerData>,
    /// Bond-equivalent par yields by day: (years, fraction).
    yields: BTreeMap<Date, Vec<(f64, f64)>>,
    volatility_index: DailySeries,
    sources: Vec<Source>,
    notes: Vec<String>,
}

impl Gathered {
    /// Everything that follows is of the next folder.
    pub(super) fn begin_folder(&mut self) {
        self.folder += 1;
    }

    pub(super) fn kind(&mut self, kind: DataKind) {
        self.kinds.push(kind);
    }

    pub(super) fn name(&mut self, name: String) {
        self.names.push(name);
    }

    pub(super) fn source(&mut self, source: Source) {
        self.sources.push(source);
    }

    pub(super) fn note(&mut self, note: String) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Something that was recorded from a market.
    pub(super) fn real(&mut self, what: &str, source: &str, licence: Option<&str>) {
        self.source(Source {
            what: what.to_owned(),
            source: source.to_owned(),
            licence: licence.map(str::to_owned),
            kind: DataKind::Real,
        });
    }

    /// The ticker, made if it is new.
    pub(super) fn ticker(&mut self, ticker: &str) -> &mut TickerData {
        if !self.tickers.contains_key(ticker) {
            self.tickers
                .insert(ticker.to_owned(), TickerData::default());
        }
        self.tickers.entry(ticker.to_owned()).or_default()
    }

    /// Bars of a ticker; the first folder that has any wins, and inside it the series that reaches
    /// further. Two are never mixed: their adjustments may differ.
    pub(super) fn bars(&mut self, ticker: &str, bars: Bars) {
        let folder = self.folder;
        let from = *self.bars_from.entry(ticker.to_owned()).or_insert(folder);
        let known = &mut self.ticker(ticker).bars;
        if from == folder && bars.date.last() > known.date.last() {
            *known = bars;
        }
    }

    /// A statement; the first folder that has one of the same fiscal year and day of publication wins.
    pub(super) fn statement(&mut self, ticker: &str, statement: Statement) {
        let known = &mut self.ticker(ticker).statements;
        let filing = |statement: &Statement| (statement.period_end, statement.available);
        if !known
            .iter()
            .any(|before| filing(before) == filing(&statement))
        {
            known.push(statement);
        }
    }

    /// The chains that were collected of a file.
    pub(super) fn chains(&mut self, chains: Chains) {
        for (ticker, chain) in chains.into_iter() {
            self.chain(&ticker, chain);
        }
    }

    /// A chain; the first folder that has the ticker's chain of that day wins: sources never mix inside
    /// one chain.
    pub(super) fn chain(&mut self, ticker: &str, chain: Chain) {
        let known = &mut self.ticker(ticker).chains;
        if !known
            .iter()
            .any(|before| before.quote_date == chain.quote_date)
        {
            known.push(chain);
        }
    }

    /// Implied volatilities of a ticker; the first folder that has any wins: two sources are never mixed.
    pub(super) fn implied_volatility(&mut self, ticker: &str, history: DailySeries) {
        let known = &mut self.ticker(ticker).implied_volatility;
        if known.date.is_empty() {
            *known = history;
        }
    }

    pub(super) fn analysts(&mut self, ticker: &str, view: AnalystView) {
        self.ticker(ticker).analysts.push(view);
    }

    pub(super) fn earnings(&mut self, ticker: &str, earnings: EarningsDate) {
        self.ticker(ticker).earnings.push(earnings);
    }

    pub(super) fn dividend(&mut self, ticker: &str, dividend: Dividend) {
        self.ticker(ticker).dividends.push(dividend);
    }

    pub(super) fn news(&mut self, ticker: &str, item: NewsItem) {
        self.ticker(ticker).news.push(item);
    }

    /// Yields of one day; the first folder that has the day wins.
    pub(super) fn yields(&mut self, date: Date, points: Vec<(f64, f64)>) {
        self.yields.entry(date).or_insert(points);
    }

    /// The volatility index; the first folder that has it wins.
    pub(super) fn volatility_index(&mut self, series: DailySeries) {
        if self.volatility_index_from == 0 {
            self.volatility_index_from = self.folder;
            self.volatility_index = series;
        }
    }

    /// The days that there are quotes of.
    pub(super) fn quote_dates(&self) -> BTreeSet<Date> {
        self.tickers
            .values()
            .flat_map(|data| data.chains.iter().map(|chain| chain.quote_date))
            .collect()
    }

    /// The tickers that have a chain.
    pub(super) fn with_chains(&self) -> impl Iterator<Item = &String> {
        self.tickers
            .iter()
            .filter(|(_, data)| !data.chains.is_empty())
            .map(|(ticker, _)| ticker)
    }

    /// The market at a date: the one asked for, or that of the folders, or the day of the newest bars.
    pub(super) fn into_market(
        mut self,
        as_of: Option<Date>,
        flat_rate: Option<f64>,
    ) -> anyhow::Result<Market> {
        if self.universe.is_empty() {
            self.universe = self.tickers.keys().map(|ticker| member(ticker)).collect();
        }
        let newest = self
            .tickers
            .values()
            .filter_map(|data| data.bars.date.last().copied())
            .max();
        let as_of = as_of.or(self.as_of).or(newest).context(
            "the data hold neither chains nor bars: is this a folder that `strikewise scan` can read?",
        )?;
        let yields = self.curve(as_of, flat_rate)?;
        self.note_chains_outside();
        // What a folder says of itself counts as much as what its sources are.
        let kinds = || {
            let sources = self.sources.iter().map(|source| source.kind);
            sources.chain(self.kinds.iter().copied())
        };
        let kind = if kinds().all(|kind| kind == DataKind::Real) {
            DataKind::Real
        } else if kinds().all(|kind| kind == DataKind::Modelled) {
            DataKind::Modelled
        } else {
            DataKind::Mixed
        };
        Ok(Market {
            as_of,
            name: self.names.join(" + "),
            kind,
            sources: self.sources,
            universe: self.universe,
            tickers: self.tickers,
            yields,
            volatility_index: self.volatility_index,
            notes: self.notes,
        })
    }

    /// The newest curve on or before the date, at most ten days old.
    fn curve(&mut self, as_of: Date, flat_rate: Option<f64>) -> anyhow::Result<YieldCurve> {
        const OLDEST_DAYS: i32 = 10;
        if let Some(rate) = flat_rate {
            self.note(format!(
                "one interest rate for every maturity, as asked for: {rate}"
            ));
            return Ok(YieldCurve::flat(rate)?);
        }
        let Some((&date, points)) = self.yields.range(..=as_of).next_back() else {
            self.note("the data hold no interest rate at this date: give one by --rate".to_owned());
            return Ok(YieldCurve::default());
        };
        let age = as_of.days_since(date);
        if age > OLDEST_DAYS {
            let note = format!(
                "the newest interest rates are of {date}, {age} days old, and were not used: give one by --rate"
            );
            self.note(note);
            return Ok(YieldCurve::default());
        }
        let curve = YieldCurve::from_bond_equivalent(points)
            .with_context(|| format!("yields of {date}"))?;
        if let Some(&(shortest, _)) = points.first()
            && shortest > 30.0 / 365.0
        {
            let note = format!(
                "the shortest yield is for {shortest} years: it stands for every earlier expiration"
            );
            self.note(note);
        }
        Ok(curve)
    }

    fn note_chains_outside(&mut self) {
        let members: BTreeSet<&str> = self
            .universe
            .iter()
            .map(|member| member.ticker.as_str())
            .collect();
        let outside: Vec<&str> = self
            .with_chains()
            .map(String::as_str)
            .filter(|ticker| !members.contains(ticker))
            .collect();
        if !outside.is_empty() {
            let note = format!(
                "not in the universe, so not screened, though there is a chain: {}",
                outside.join(", ")
            );
            self.note(note);
        }
    }
}

/// A member of which only the ticker is known.
pub(super) fn member(ticker: &str) -> Member {
    Member {
        ticker: ticker.to_owned(),
        name: None,
        sector: None,
        indices: Vec::new(),
    }
}

/// Collects quotes of one file into chains by ticker and day.
#[derive(Debug, Default)]
pub(super) struct Chains {
    chains: BTreeMap<(String, Date), Chain>,
    /// The chain of the newest row, which is not among the others: rows of one chain stand together, and most of them
    /// need no look-up.
    newest: Option<(String, Chain)>,
}

impl Chains {
    /// Adds a quote. Every row of a chain must give the same spot.
    pub(super) fn add(
        &mut self,
        ticker: &str,
        quote_date: Date,
        spot: Option<f64>,
        quote: Quote,
    ) -> anyhow::Result<()> {
        let same =
            |(known, chain): &(String, Chain)| known == ticker && chain.quote_date == quote_date;
        let (ticker, mut chain) = match self.newest.take() {
            Some(newest) if same(&newest) => newest,
            other => {
                self.put_back(other);
                let key = (ticker.to_owned(), quote_date);
                let known = self.chains.remove(&key);
                let chain = known.unwrap_or_else(|| Chain {
                    quote_date,
                    spot,
                    quotes: Vec::new(),
                });
                (key.0, chain)
            }
        };
        if chain.spot != spot {
            bail!(
                "{ticker}: two prices of the underlying in one chain of {quote_date}: {} and {}",
                written(chain.spot),
                written(spot)
            );
        }
        chain.quotes.push(quote);
        self.newest = Some((ticker, chain));
        Ok(())
    }

    fn put_back(&mut self, newest: Option<(String, Chain)>) {
        if let Some((ticker, chain)) = newest {
            self.chains.insert((ticker, chain.quote_date), chain);
        }
    }

    fn into_iter(mut self) -> impl Iterator<Item = (String, Chain)> {
        let newest = self.newest.take();
        self.put_back(newest);
        self.chains
            .into_iter()
            .map(|((ticker, _), chain)| (ticker, chain))
    }
}

fn written(spot: Option<f64>) -> String {
    spot.map_or_else(|| "none".to_owned(), |spot| spot.to_string())
}
