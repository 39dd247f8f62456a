//! TA-Lib's own answers.
//!
//! ```text
//! cargo run --release -- write ../../crates/core/tests/ta_lib     # the golden files
//! cargo run --release -- compare < bars.csv                       # ours beside TA-Lib, on any bars
//! cargo run --release -- last RSI 60 14                           # the last values over the bars of the examples
//! ```
//!
//! `compare` reads a table with the columns open, high, low, close and volume, and prints the worst difference of
//! every function. The series of the golden files are drawn here; none is market data.

mod bars;
mod call;
mod compare;
mod write;

use anyhow::{Context as _, Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("write") => write::all(arguments.get(1).context("write FOLDER")?.as_ref()),
        Some("compare") => compare::all(&bars::Bars::read(std::io::stdin().lock())?),
        Some("last") => last(&arguments[1..]),
        _ => bail!("write FOLDER, compare < bars.csv, or last NAME BARS PARAMETER..."),
    }
}

/// Prints the last value of every output over the bars that the examples of the documentation use.
fn last(arguments: &[String]) -> Result<()> {
    let [name, count, parameters @ ..] = arguments else {
        bail!("last NAME BARS PARAMETER...");
    };
    let function = ta_lib::abstract_api::get_func_handle(name)
        .context("no such function")?
        .info();
    let bars = bars::Bars::example(count.parse()?);
    let mut values = call::defaults(function);
    for (value, parameter) in values.iter_mut().zip(parameters) {
        *value = parameter.parse()?;
    }
    let (_, columns) = call::call(function, &call::inputs(function, &bars), &values)?;
    for column in columns {
        println!("{:?}", column.last().copied().unwrap_or(f64::NAN));
    }
    Ok(())
}
