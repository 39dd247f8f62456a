//! The functions of `strikewise::volatility`, by name.

use strikewise::{Result, volatility};

use crate::{Inputs, Output, Outputs};

pub(crate) fn cone(i: &Inputs) -> Result<Outputs> {
    let cone = volatility::cone(
        &i.numbers("close"),
        &[i.count("window")],
        &i.numbers("quantiles"),
        i.number("periods_per_year"),
    )?;
    let observations = cone.observations.iter().map(|&count| count as f64);
    Ok(vec![
        (
            "volatilities",
            Output::Numbers(cone.volatilities.into_iter().flatten().collect()),
        ),
        ("current", Output::Numbers(cone.current)),
        ("observations", Output::Numbers(observations.collect())),
    ])
}

pub(crate) fn garch(i: &Inputs) -> Result<Outputs> {
    let model = volatility::garch(&i.numbers("returns"))?;
    Ok(vec![
        ("omega", Output::Numbers(vec![model.omega])),
        ("alpha", Output::Numbers(vec![model.alpha])),
        ("beta", Output::Numbers(vec![model.beta])),
        (
            "log_likelihood",
            Output::Numbers(vec![model.log_likelihood]),
        ),
        (
            "forecast",
            Output::Numbers(model.forecast(i.count("horizon"))?),
        ),
        ("status", Output::Names(vec![model.status.to_string()])),
    ])
}
