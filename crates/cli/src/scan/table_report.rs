//! The report for a terminal.

use std::io::Write;

use strikewise::screen::ScanReport;

use super::ask::Asked;
use super::summary;
use crate::paragraph::paragraph;

const BOLD: anstyle::Style = anstyle::Style::new().bold();

pub(super) fn write(
    output: &mut impl Write,
    report: &ScanReport,
    top: usize,
    next: &[String],
) -> anyhow::Result<()> {
    title(output, &summary::heading(report))?;
    writeln!(output, "{}", summary::conditions(report))?;
    writeln!(output)?;
    title(output, "Funnel")?;
    summary::funnel(report).aligned(output)?;
    for line in summary::contracts(report) {
        paragraph(output, &line)?;
    }
    writeln!(output)?;
    let shown = report.setups.len().min(top);
    if shown < report.setups.len() {
        title(
            output,
            &format!("Ranked setups (first {shown} of {})", report.setups.len()),
        )?;
    } else {
        title(output, "Ranked setups")?;
    }
    if report.setups.is_empty() {
        writeln!(output, "none: the funnel says why")?;
    } else {
        summary::setups(report, top).aligned(output)?;
    }
    writeln!(output)?;
    for line in summary::legend(report, top) {
        paragraph(output, &line)?;
    }
    writeln!(output)?;
    title(output, "What to try next")?;
    for line in next {
        writeln!(output, "  {line}")?;
    }
    Ok(())
}

/// What was asked and what became of it.
pub(super) fn asked(output: &mut impl Write, asked: &Asked) -> anyhow::Result<()> {
    title(output, "Asked")?;
    for line in asked.account() {
        paragraph(output, &line)?;
    }
    writeln!(output)?;
    Ok(())
}

fn title(output: &mut impl Write, text: &str) -> std::io::Result<()> {
    writeln!(output, "{}{text}{}", BOLD.render(), BOLD.render_reset())
}
