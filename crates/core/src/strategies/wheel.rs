//! The wheel: puts sold until shares are assigned, then calls sold on them until they are called away.

use super::leg::{OptionQuote, ShareQuote};
use super::strategy::Strategy;
use crate::pricing::OptionKind;
use crate::{Error, ErrorCode, Result};

/// Where the wheel stands.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WheelStage {
    /// Cash, and nothing sold.
    Cash,
    /// A put is sold.
    ShortPut(SoldOption),
    /// Shares are held, and nothing is sold.
    Shares {
        /// The strike that was paid for them.
        paid_per_share: f64,
    },
    /// Shares are held, and a call is sold on them.
    CoveredCall {
        /// The strike that was paid for them.
        paid_per_share: f64,
        /// The call.
        call: SoldOption,
    },
}

impl WheelStage {
    /// `"cash"`, `"short_put"`, `"shares"` or `"covered_call"`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::ShortPut(_) => "short_put",
            Self::Shares { .. } => "shares",
            Self::CoveredCall { .. } => "covered_call",
        }
    }
}

/// An option, and what it was sold for.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SoldOption {
    /// The option.
    pub option: OptionQuote,
    /// What it brought per share.
    pub credit_per_share: f64,
}

/// A step of the wheel, as data: for ledgers, and for callers that keep the wheel as a document.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(rename_all = "snake_case", tag = "step", deny_unknown_fields)
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum WheelStep {
    /// [`Wheel::sell_put`].
    SellPut {
        /// The put.
        put: OptionQuote,
        /// What it brought per share.
        credit_per_share: f64,
    },
    /// [`Wheel::put_assigned`].
    PutAssigned,
    /// [`Wheel::sell_call`].
    SellCall {
        /// The call.
        call: OptionQuote,
        /// What it brought per share.
        credit_per_share: f64,
    },
    /// [`Wheel::option_expired`].
    OptionExpired,
    /// [`Wheel::bought_back`].
    BoughtBack {
        /// What was paid per share.
        debit_per_share: f64,
    },
    /// [`Wheel::dividend`].
    Dividend {
        /// Cash per share.
        amount_per_share: f64,
    },
    /// [`Wheel::called_away`].
    CalledAway,
}

/// One name under the wheel, per share, with the cost basis kept through every step.
///
/// A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
/// dividends of the cycle lower the cost basis; tax law may see it otherwise.
///
/// ```
/// use strikewise::pricing::OptionKind::{Call, Put};
/// use strikewise::strategies::{OptionQuote, Wheel};
/// let mut wheel = Wheel::new();
/// wheel.sell_put(OptionQuote::new(50.0, "2026-01-16".parse()?, Put), 1.0)?;
/// wheel.put_assigned()?;
/// assert_eq!(wheel.cost_basis_per_share(), Some(49.0));
/// wheel.sell_call(OptionQuote::new(52.5, "2026-02-20".parse()?, Call), 0.5)?;
/// assert_eq!(wheel.cost_basis_per_share(), Some(48.5));
/// assert_eq!(wheel.profit_if_called_away_per_share(), Some(4.0));
/// wheel.called_away()?;
/// assert_eq!((wheel.realised_per_share(), wheel.cycles()), (4.0, 1));
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wheel {
    stage: WheelStage,
    /// Premiums and dividends of this cycle, less what was paid to buy back.
    income_per_share: f64,
    realised_per_share: f64,
    cycles: u32,
}

impl Default for Wheel {
    fn default() -> Self {
        Self::new()
    }
}

impl Wheel {
    /// A wheel that begins with cash.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            stage: WheelStage::Cash,
            income_per_share: 0.0,
            realised_per_share: 0.0,
            cycles: 0,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> WheelStage {
        self.stage
    }

    /// Takes a step.
    ///
    /// ```
    /// use strikewise::pricing::OptionKind::Put;
    /// use strikewise::strategies::{OptionQuote, Wheel, WheelStep};
    /// let mut wheel = Wheel::new();
    /// let put = OptionQuote::new(50.0, "2026-01-16".parse()?, Put);
    /// wheel.take(&WheelStep::SellPut { put, credit_per_share: 1.0 })?;
    /// wheel.take(&WheelStep::PutAssigned)?;
    /// assert_eq!(wheel.cost_basis_per_share(), Some(49.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ///
    /// # Errors
    /// As the step's own function.
    pub fn take(&mut self, step: &WheelStep) -> Result<()> {
        match *step {
            WheelStep::SellPut {
                put,
                credit_per_share,
            } => self.sell_put(put, credit_per_share),
            WheelStep::PutAssigned => self.put_assigned(),
            WheelStep::SellCall {
                call,
                credit_per_share,
            } => self.sell_call(call, credit_per_share),
            WheelStep::OptionExpired => self.option_expired(),
            WheelStep::BoughtBack { debit_per_share } => self.bought_back(debit_per_share),
            WheelStep::Dividend { amount_per_share } => self.dividend(amount_per_share),
            WheelStep::CalledAway => self.called_away(),
        }
    }

    /// Sells a put from cash.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless there is cash, the option is a put, and the credit is positive and below the strike.
    pub fn sell_put(&mut self, put: OptionQuote, credit_per_share: f64) -> Result<()> {
        if self.stage != WheelStage::Cash {
            return self.refuse("a put is sold from cash");
        }
        let sold = sold(put, OptionKind::Put, credit_per_share)?;
        self.income_per_share += credit_per_share;
        self.stage = WheelStage::ShortPut(sold);
        Ok(())
    }

    /// The put is assigned: shares at its strike.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless a put is sold.
    pub fn put_assigned(&mut self) -> Result<()> {
        let WheelStage::ShortPut(sold) = self.stage else {
            return self.refuse("no put is sold");
        };
        self.stage = WheelStage::Shares {
            paid_per_share: sold.option.strike,
        };
        Ok(())
    }

    /// Sells a call on the shares. A strike below the cost basis is allowed:
    /// [`profit_if_called_away_per_share`](Self::profit_if_called_away_per_share) is then negative.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless there are shares without a call on them, the option is a call, and the credit is
    /// positive.
    pub fn sell_call(&mut self, call: OptionQuote, credit_per_share: f64) -> Result<()> {
        let WheelStage::Shares { paid_per_share } = self.stage else {
            return self.refuse("a call is sold on shares without one");
        };
        let call = sold(call, OptionKind::Call, credit_per_share)?;
        self.income_per_share += credit_per_share;
        self.stage = WheelStage::CoveredCall {
            paid_per_share,
            call,
        };
        Ok(())
    }

    /// The option that is sold ends worthless.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if none is sold.
    pub fn option_expired(&mut self) -> Result<()> {
        self.stage = match self.stage {
            WheelStage::ShortPut(_) => WheelStage::Cash,
            WheelStage::CoveredCall { paid_per_share, .. } => WheelStage::Shares { paid_per_share },
            WheelStage::Cash | WheelStage::Shares { .. } => {
                return self.refuse("no option is sold");
            }
        };
        Ok(())
    }

    /// The option that is sold is bought back.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if none is sold, or the debit is negative or not finite.
    pub fn bought_back(&mut self, debit_per_share: f64) -> Result<()> {
        not_negative("debit_per_share", debit_per_share)?;
        self.option_expired()?;
        self.income_per_share -= debit_per_share;
        Ok(())
    }

    /// The shares pay a dividend.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if there are none, or the amount is negative or not finite.
    pub fn dividend(&mut self, amount_per_share: f64) -> Result<()> {
        not_negative("amount_per_share", amount_per_share)?;
        if self.cost_basis_per_share().is_none() {
            return self.refuse("no shares are held");
        }
        self.income_per_share += amount_per_share;
        Ok(())
    }

    /// The shares are called away at the strike of the call: the cycle ends.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless a call is sold.
    pub fn called_away(&mut self) -> Result<()> {
        let Some(profit) = self.profit_if_called_away_per_share() else {
            return self.refuse("no call is sold");
        };
        *self = Self {
            realised_per_share: self.realised_per_share + profit,
            cycles: self.cycles + 1,
            ..Self::new()
        };
        Ok(())
    }

    /// What the shares have cost less the income of the cycle; `None` without shares.
    #[must_use]
    pub fn cost_basis_per_share(&self) -> Option<f64> {
        match self.stage {
            WheelStage::Shares { paid_per_share }
            | WheelStage::CoveredCall { paid_per_share, .. } => {
                Some(paid_per_share - self.income_per_share)
            }
            WheelStage::Cash | WheelStage::ShortPut(_) => None,
        }
    }

    /// Premiums and dividends of this cycle, less what was paid to buy back.
    #[must_use]
    pub const fn income_per_share(&self) -> f64 {
        self.income_per_share
    }

    /// Strike of the call less cost basis; `None` if none is sold.
    #[must_use]
    pub fn profit_if_called_away_per_share(&self) -> Option<f64> {
        match self.stage {
            WheelStage::CoveredCall { call, .. } => {
                Some(call.option.strike - self.cost_basis_per_share()?)
            }
            _ => None,
        }
    }

    /// Profit of all cycles that have ended.
    #[must_use]
    pub const fn realised_per_share(&self) -> f64 {
        self.realised_per_share
    }

    /// Cycles that have ended.
    #[must_use]
    pub const fn cycles(&self) -> u32 {
        self.cycles
    }

    /// What is open, as a strategy to analyse: a cash-secured put at its credit, or a covered call whose shares cost
    /// what they have cost less the income before this call; `None` if nothing is sold, or the income has paid for the
    /// shares.
    #[must_use]
    pub fn strategy(&self) -> Option<Strategy> {
        let quoted = |sold: SoldOption| {
            sold.option
                .quoted(sold.credit_per_share, sold.credit_per_share)
        };
        match self.stage {
            WheelStage::ShortPut(sold) => Strategy::cash_secured_put(quoted(sold)).ok(),
            WheelStage::CoveredCall { call, .. } => {
                let cost = self.cost_basis_per_share()? + call.credit_per_share;
                Strategy::covered_call(ShareQuote::at(cost), quoted(call)).ok()
            }
            WheelStage::Cash | WheelStage::Shares { .. } => None,
        }
    }

    fn refuse(&self, rule: &'static str) -> Result<()> {
        Err(Error::new(
            ErrorCode::InvalidParameter,
            "stage",
            self.stage.as_str(),
            rule,
        ))
    }
}

fn sold(option: OptionQuote, kind: OptionKind, credit_per_share: f64) -> Result<SoldOption> {
    option.check(kind.as_str())?;
    if option.kind != kind {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "kind",
            option.kind,
            format!("must be a {kind}"),
        ));
    }
    let below_strike = kind == OptionKind::Call || credit_per_share < option.strike;
    if !(credit_per_share > 0.0 && credit_per_share.is_finite() && below_strike) {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "credit_per_share",
            credit_per_share,
            "must be positive and finite, and of a put below its strike",
        ));
    }
    Ok(SoldOption {
        option,
        credit_per_share,
    })
}

fn not_negative(name: &'static str, value: f64) -> Result<()> {
    if value >= 0.0 && value.is_finite() {
        Ok(())
    } else {
        Err(Error::new(
            ErrorCode::InvalidParameter,
            name,
            value,
            "must be 0 or more and finite",
        ))
    }
}
