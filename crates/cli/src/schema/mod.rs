//! `strikewise schema`: the JSON Schemas of what goes in and comes out, and the profiles that are shipped.

use std::io::Write;
use std::process::ExitCode;

use crate::calibrate::Study;
use clap::ValueEnum;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use strikewise::query::ScreenQuery;
use strikewise::scoring::Profile;
use strikewise::screen::{ScanComparison, ScanReport};

/// Arguments of the command.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What to print.
    #[arg(value_enum)]
    document: Document,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Document {
    /// JSON Schema of `strikewise scan --format json`.
    Report,
    /// JSON Schema of a scoring profile.
    Profile,
    /// JSON Schema of a query, which `strikewise scan --ask` makes of a sentence.
    Query,
    /// JSON Schema of `strikewise compare --format json`.
    Comparison,
    /// JSON Schema of `strikewise calibrate --format json`.
    Calibration,
    /// The scoring profile that is used when no other is given, as JSON.
    DefaultProfile,
    /// The scoring profile of who sells puts for a living, as JSON.
    IncomeProfile,
    /// The scoring profile of who holds long calls on companies that grow, as JSON.
    LeapGrowthProfile,
}

/// The schema of what is written.
fn written<T: JsonSchema>() -> serde_json::Result<String> {
    let settings = SchemaSettings::default().for_serialize();
    serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<T>())
}

fn bundled(id: &str) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Profile::bundled(id))
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut text = match arguments.document {
        // As it is written: what may be null is there all the same.
        Document::Report => written::<ScanReport>(),
        Document::Comparison => written::<ScanComparison>(),
        Document::Calibration => written::<Study>(),
        Document::Profile => serde_json::to_string_pretty(&schemars::schema_for!(Profile)),
        Document::Query => serde_json::to_string_pretty(&schemars::schema_for!(ScreenQuery)),
        Document::DefaultProfile => bundled(Profile::BUNDLED[0]),
        Document::IncomeProfile => bundled("income"),
        Document::LeapGrowthProfile => bundled("leap-growth"),
    }?;
    text.push('\n');
    let mut output = std::io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}
