//! What makes a strategy the one that its name says: the legs in order, and how strikes and days compare.

use std::cmp::Ordering::{self, Equal, Less};

use super::leg::Side::{Long, Short};
use super::leg::{Instrument, Leg, OptionQuote, Side};
use super::strategy_kind::StrategyKind;
use crate::pricing::OptionKind;
use crate::{Error, ErrorCode, Result};

const SHARES: Role = Role("shares", Long, What::Shares);
const LONG_PUT: Role = Role("long_put", Long, What::Put);
const SHORT_PUT: Role = Role("short_put", Short, What::Put);
const LONG_CALL: Role = Role("long_call", Long, What::Call);
const SHORT_CALL: Role = Role("short_call", Short, What::Call);
const NEAR: Role = Role("near", Short, What::AnyOption);
const FAR: Role = Role("far", Long, What::AnyOption);

const FREE: &[Comparison] = &[];
const SAME: &[Comparison] = &[Comparison(0, Equal, 1)];
const ASCENDING: &[Comparison] = &[Comparison(0, Less, 1)];
const DESCENDING: &[Comparison] = &[Comparison(1, Less, 0)];
const ALL_SAME: &[Comparison] = &[
    Comparison(0, Equal, 1),
    Comparison(1, Equal, 2),
    Comparison(2, Equal, 3),
];
const ALL_ASCENDING: &[Comparison] = &[
    Comparison(0, Less, 1),
    Comparison(1, Less, 2),
    Comparison(2, Less, 3),
];
const ONE_BODY: &[Comparison] = &[
    Comparison(0, Less, 1),
    Comparison(1, Equal, 2),
    Comparison(2, Less, 3),
];

impl StrategyKind {
    /// Legs in order, how their strikes compare, and how their last days do.
    const fn shape(self) -> Option<Shape> {
        let (roles, strikes, days): (&'static [Role], _, _) = match self {
            Self::CashSecuredPut => (&[SHORT_PUT], FREE, FREE),
            Self::CoveredCall => (&[SHARES, SHORT_CALL], FREE, FREE),
            Self::LeapCall => (&[LONG_CALL], FREE, FREE),
            Self::PoorMansCoveredCall => (&[LONG_CALL, SHORT_CALL], ASCENDING, DESCENDING),
            Self::PutCreditSpread => (&[SHORT_PUT, LONG_PUT], DESCENDING, SAME),
            Self::CallCreditSpread => (&[SHORT_CALL, LONG_CALL], ASCENDING, SAME),
            Self::PutDebitSpread => (&[LONG_PUT, SHORT_PUT], DESCENDING, SAME),
            Self::CallDebitSpread => (&[LONG_CALL, SHORT_CALL], ASCENDING, SAME),
            Self::IronCondor => (
                &[LONG_PUT, SHORT_PUT, SHORT_CALL, LONG_CALL],
                ALL_ASCENDING,
                ALL_SAME,
            ),
            Self::IronButterfly => (
                &[LONG_PUT, SHORT_PUT, SHORT_CALL, LONG_CALL],
                ONE_BODY,
                ALL_SAME,
            ),
            Self::LongStraddle => (&[LONG_PUT, LONG_CALL], SAME, SAME),
            Self::ShortStraddle => (&[SHORT_PUT, SHORT_CALL], SAME, SAME),
            Self::LongStrangle => (&[LONG_PUT, LONG_CALL], ASCENDING, SAME),
            Self::ShortStrangle => (&[SHORT_PUT, SHORT_CALL], ASCENDING, SAME),
            Self::Calendar => (&[NEAR, FAR], SAME, ASCENDING),
            Self::Collar => (
                &[SHARES, LONG_PUT, SHORT_CALL],
                &[Comparison(1, Less, 2)],
                &[Comparison(1, Equal, 2)],
            ),
            Self::Custom => return None,
        };
        Some(Shape {
            roles,
            strikes,
            days,
        })
    }

    /// What a leg of this strategy is called in errors and lists.
    pub(super) fn leg_name(self, place: usize) -> String {
        self.shape()
            .and_then(|shape| shape.roles.get(place))
            .map_or_else(|| format!("legs[{place}]"), |role| role.0.to_owned())
    }

    /// Whether these are the legs of this strategy, in its order.
    pub(super) fn check(self, legs: &[Leg]) -> Result<()> {
        let Some(shape) = self.shape() else {
            return Ok(());
        };
        if legs.len() != shape.roles.len() {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "legs",
                legs.len(),
                format!("{} has {} legs", self.as_str(), shape.roles.len()),
            ));
        }
        for (leg, Role(name, side, what)) in legs.iter().zip(shape.roles) {
            if leg.side != *side || leg.ratio != 1 || !what.admits(&leg.instrument) {
                return Err(Error::new(
                    ErrorCode::InvalidParameter,
                    *name,
                    format!("{} {} {}", leg.side.as_str(), leg.ratio, called(leg)),
                    format!("must be {} 1 {}", side.as_str(), what.as_str()),
                ));
            }
        }
        let options: Vec<Option<&OptionQuote>> = legs.iter().map(Leg::as_option).collect();
        let name = |place: usize| shape.roles[place].0;
        for Comparison(left, order, right) in shape.strikes {
            if let (Some(a), Some(b)) = (options[*left], options[*right])
                && a.strike.partial_cmp(&b.strike) != Some(*order)
            {
                return Err(Error::new(
                    ErrorCode::InvalidParameter,
                    format!("{}.strike", name(*left)),
                    a.strike,
                    match order {
                        Equal => {
                            format!("must be that of {}, {}", name(*right), b.strike)
                        }
                        _ => format!("must be below that of {}, {}", name(*right), b.strike),
                    },
                ));
            }
        }
        for Comparison(left, order, right) in shape.days {
            if let (Some(a), Some(b)) = (options[*left], options[*right])
                && (a.expiration, a.settlement).cmp(&(b.expiration, b.settlement)) != *order
            {
                return Err(Error::new(
                    ErrorCode::InvalidParameter,
                    format!("{}.expiration", name(*left)),
                    a.expiration,
                    match order {
                        Equal => {
                            format!("must be that of {}, {}", name(*right), b.expiration)
                        }
                        _ => format!("must be before that of {}, {}", name(*right), b.expiration),
                    },
                ));
            }
        }
        if self == Self::Calendar
            && let (Some(near), Some(far)) = (options[0], options[1])
            && near.kind != far.kind
        {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "far.kind",
                far.kind,
                format!("must be that of near, {}", near.kind),
            ));
        }
        Ok(())
    }
}

/// Legs of a strategy, and what must hold between their strikes and their last days.
struct Shape {
    roles: &'static [Role],
    strikes: &'static [Comparison],
    days: &'static [Comparison],
}

/// What a leg is called, whether it is bought or sold, and what it is.
struct Role(&'static str, Side, What);

/// The leg at one place compares to that at another.
struct Comparison(usize, Ordering, usize);

#[derive(Clone, Copy)]
enum What {
    Shares,
    Call,
    Put,
    AnyOption,
}

impl What {
    fn admits(self, instrument: &Instrument) -> bool {
        match (self, instrument) {
            (Self::Shares, Instrument::Shares(_)) | (Self::AnyOption, Instrument::Option(_)) => {
                true
            }
            (Self::Call, Instrument::Option(quote)) => quote.kind == OptionKind::Call,
            (Self::Put, Instrument::Option(quote)) => quote.kind == OptionKind::Put,
            _ => false,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Shares => "shares",
            Self::Call => "call",
            Self::Put => "put",
            Self::AnyOption => "option",
        }
    }
}

const fn called(leg: &Leg) -> &'static str {
    match &leg.instrument {
        Instrument::Shares(_) => "shares",
        Instrument::Option(quote) => quote.kind.as_str(),
    }
}
