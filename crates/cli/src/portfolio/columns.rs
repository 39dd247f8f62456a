//! Which column of a broker's file is what, by its name.

use csv::StringRecord;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Symbol,
    Underlying,
    Quantity,
    Multiplier,
    CostTotal,
    CostPerShare,
    Strike,
    Expiration,
    Kind,
    Side,
    Asset,
    Detail,
    Description,
}

/// Names, small letters and digits only; the first name that is found counts.
const NAMES: &[(Column, &[&str])] = &[
    // The option code of thinkorswim stands beside a column with the ticker of the underlying.
    (
        Column::Symbol,
        &[
            "optioncode",
            "occsymbol",
            "optionsymbol",
            "symbol",
            "instrument",
            "contract",
            "ticker",
        ],
    ),
    (Column::Underlying, &["underlyingsymbol", "underlying"]),
    (
        Column::Quantity,
        &[
            "quantity",
            "qtyquantity",
            "qty",
            "position",
            "contracts",
            "shares",
        ],
    ),
    (Column::Multiplier, &["multiplier", "mult"]),
    (
        Column::CostTotal,
        &[
            "costbasistotal",
            "costbasismoney",
            "costbasis",
            "totalcost",
            "cost",
        ],
    ),
    (
        Column::CostPerShare,
        &[
            "costbasisprice",
            "costprice",
            "averagecostbasis",
            "averagecost",
            "averageprice",
            "avgprice",
            "avgcost",
            "tradeprice",
        ],
    ),
    (Column::Strike, &["strike", "strikeprice"]),
    (
        Column::Expiration,
        &["expiration", "expirationdate", "expiry", "exp"],
    ),
    (
        Column::Kind,
        &["putcall", "callput", "optiontype", "right", "kind", "type"],
    ),
    (Column::Side, &["side", "longshort"]),
    (
        Column::Asset,
        &[
            "assetclass",
            "assetcategory",
            "securitytype",
            "assettype",
            "type",
        ],
    ),
    (Column::Detail, &["datadiscriminator", "levelofdetail"]),
    (Column::Description, &["description", "name"]),
];

/// Places of the columns that a header names.
#[derive(Debug, Clone)]
pub(super) struct Header {
    places: Vec<(Column, usize)>,
}

impl Header {
    /// A row that names a symbol and a quantity; `None` for any other row.
    pub(super) fn of(record: &StringRecord) -> Option<Self> {
        let names: Vec<String> = record.iter().map(plain).collect();
        let places: Vec<(Column, usize)> = NAMES
            .iter()
            .filter_map(|(column, known)| {
                let place = known
                    .iter()
                    .find_map(|name| names.iter().position(|found| found == name))?;
                Some((*column, place))
            })
            .collect();
        let has = |column| places.iter().any(|(found, _)| *found == column);
        let symbol = has(Column::Symbol) || has(Column::Underlying);
        (symbol && has(Column::Quantity)).then_some(Self { places })
    }

    /// The text of a column; empty where there is none.
    pub(super) fn text<'a>(&self, record: &'a StringRecord, column: Column) -> &'a str {
        self.places
            .iter()
            .find(|(found, _)| *found == column)
            .and_then(|(_, place)| record.get(*place))
            .map_or("", str::trim)
    }
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
