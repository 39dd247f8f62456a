//! Running text on a terminal.

use std::io::Write;

/// Where it is broken.
const COLUMNS: usize = 120;

/// A long line, broken between words; what follows the first part is indented.
pub(crate) fn paragraph(output: &mut impl Write, text: &str) -> std::io::Result<()> {
    let layout = textwrap::Options::new(COLUMNS).subsequent_indent("  ");
    for line in textwrap::wrap(text, layout) {
        writeln!(output, "{line}")?;
    }
    Ok(())
}
