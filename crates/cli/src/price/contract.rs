//! One contract as it is written in JSON.
//!
//! Read by hand and not by derive, because every refusal has to name the field it is about, and
//! because a field that is absent is a mistake while a field that is `null` is a missing value.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use strikewise::pricing::OptionKind;

/// What is asked about one option. A missing value is NaN.
#[derive(Debug)]
pub(super) struct Contract<'a> {
    /// As it was written.
    pub(super) id: Option<&'a RawValue>,
    pub(super) spot: f64,
    pub(super) strike: f64,
    pub(super) years: f64,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    pub(super) measure: Measure,
    pub(super) kind: Option<OptionKind>,
}

/// What the contract is priced from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Measure {
    Volatility(f64),
    Premium(f64),
}

impl<'a> Contract<'a> {
    pub(super) fn parse(text: &'a str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}

/// The `id` of a text that is no contract, if it is an object with one that can be read to its end.
pub(super) fn recover_id(text: &str) -> Option<&RawValue> {
    let mut id = None;
    // Where the text breaks does not matter: what was read before that point is in `id`.
    let _ = Deserializer::deserialize_map(
        &mut serde_json::Deserializer::from_str(text),
        Identified { id: &mut id },
    );
    id
}

#[derive(Clone, Copy, Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Field {
    Id,
    Spot,
    Strike,
    Years,
    Rate,
    DividendYield,
    Volatility,
    Premium,
    Kind,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Spot => "spot",
            Self::Strike => "strike",
            Self::Years => "years",
            Self::Rate => "rate",
            Self::DividendYield => "dividend_yield",
            Self::Volatility => "volatility",
            Self::Premium => "premium",
            Self::Kind => "kind",
        }
    }
}

impl<'de> Deserialize<'de> for Contract<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ContractVisitor)
    }
}

struct ContractVisitor;

impl<'de> Visitor<'de> for ContractVisitor {
    type Value = Contract<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object that describes a contract")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Contract<'de>, A::Error> {
        let mut id = None;
        let mut spot = None;
        let mut strike = None;
        let mut years = None;
        let mut rate = None;
        let mut dividend_yield = None;
        let mut volatility = None;
        let mut premium = None;
        let mut kind = None;
        while let Some(field) = map.next_key::<Field>()? {
            let place = match field {
                Field::Id => {
                    once(&mut id, map.next_value()?, field)?;
                    continue;
                }
                Field::Kind => {
                    once(&mut kind, map.next_value_seed(KindVisitor)?, field)?;
                    continue;
                }
                Field::Spot => &mut spot,
                Field::Strike => &mut strike,
                Field::Years => &mut years,
                Field::Rate => &mut rate,
                Field::DividendYield => &mut dividend_yield,
                Field::Volatility => &mut volatility,
                Field::Premium => &mut premium,
            };
            once(place, map.next_value_seed(NumberVisitor(field))?, field)?;
        }
        Ok(Contract {
            id,
            spot: given(spot, Field::Spot)?,
            strike: given(strike, Field::Strike)?,
            years: given(years, Field::Years)?,
            rate: given(rate, Field::Rate)?,
            dividend_yield: given(dividend_yield, Field::DividendYield)?,
            measure: match (volatility, premium) {
                (Some(volatility), None) => Measure::Volatility(volatility),
                (None, Some(premium)) => Measure::Premium(premium),
                (None, None) => {
                    return Err(A::Error::custom("missing field `volatility` or `premium`"));
                }
                (Some(_), Some(_)) => {
                    return Err(A::Error::custom(
                        "fields `volatility` and `premium` are both given, expected one of them",
                    ));
                }
            },
            kind: given(kind, Field::Kind)?,
        })
    }
}

fn once<T, E: Error>(place: &mut Option<T>, value: T, field: Field) -> Result<(), E> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::duplicate_field(field.name())),
    }
}

fn given<T, E: Error>(place: Option<T>, field: Field) -> Result<T, E> {
    place.ok_or_else(|| E::missing_field(field.name()))
}

/// A number, or `null` for a missing one.
struct NumberVisitor(Field);

impl<'de> DeserializeSeed<'de> for NumberVisitor {
    type Value = f64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for NumberVisitor {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a number or null as `{}`", self.0.name())
    }

    fn visit_f64<E>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_u64<E>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_i64<E>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_unit<E>(self) -> Result<f64, E> {
        Ok(f64::NAN)
    }
}

/// `"call"`, `"put"`, or `null` for a missing one.
struct KindVisitor;

impl<'de> DeserializeSeed<'de> for KindVisitor {
    type Value = Option<OptionKind>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for KindVisitor {
    type Value = Option<OptionKind>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#""call", "put" or null as `kind`"#)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        match value {
            "call" => Ok(Some(OptionKind::Call)),
            "put" => Ok(Some(OptionKind::Put)),
            _ => Err(E::invalid_value(serde::de::Unexpected::Str(value), &self)),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Looks for an `id` and passes over everything else.
struct Identified<'a, 'de> {
    id: &'a mut Option<&'de RawValue>,
}

impl<'de> Visitor<'de> for Identified<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // A number at the end of a text that is cut off may have lost digits, so a value counts
        // only when something follows it.
        let mut unconfirmed = None;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if unconfirmed.is_some() {
                break;
            }
            if key == "id" {
                unconfirmed = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        *self.id = unconfirmed;
        Ok(())
    }
}
