//! The report for a document.

use std::io::Write;

use strikewise::screen::ScanReport;

use super::ask::Asked;
use super::summary;

pub(super) fn write(
    output: &mut impl Write,
    report: &ScanReport,
    top: usize,
) -> anyhow::Result<()> {
    writeln!(output, "# {}\n", summary::heading(report))?;
    writeln!(output, "{}\n", summary::conditions(report))?;
    writeln!(output, "## Funnel\n")?;
    summary::funnel(report).markdown(output)?;
    writeln!(output)?;
    for line in summary::contracts(report) {
        writeln!(output, "- {line}")?;
    }
    writeln!(output, "\n## Ranked setups\n")?;
    if report.setups.is_empty() {
        writeln!(output, "None: the funnel says why.")?;
    } else {
        summary::setups(report, top).markdown(output)?;
    }
    for setup in report.setups.iter().take(top) {
        writeln!(output, "\n**{}. {}**\n", setup.rank, setup.ticker)?;
        for line in summary::reasons(setup) {
            writeln!(output, "- {line}")?;
        }
    }
    writeln!(output, "\n## Notes\n")?;
    for line in summary::legend(report, top) {
        writeln!(output, "- {line}")?;
    }
    Ok(())
}

/// What was asked and what became of it.
pub(super) fn asked(output: &mut impl Write, asked: &Asked) -> anyhow::Result<()> {
    writeln!(output, "## Asked\n")?;
    for line in asked.account() {
        writeln!(output, "- {line}")?;
    }
    writeln!(output)?;
    Ok(())
}
