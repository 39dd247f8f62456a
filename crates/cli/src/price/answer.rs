//! The lines that are written. Numbers are the shortest that read back to the same value; what is
//! not finite is `null`.

use std::io::Write;

use strikewise::pricing::{Greeks, Status};

use super::malformed::{CODE, Malformed};

/// The answer to one contract, with the line feed.
pub(super) fn write_priced(
    output: &mut Vec<u8>,
    id: Option<&[u8]>,
    greeks: &Greeks,
    volatility: f64,
    row: usize,
) {
    output.push(b'{');
    if let Some(id) = id {
        output.extend_from_slice(b"\"id\":");
        output.extend_from_slice(id);
        output.push(b',');
    }
    let status = greeks.status[row];
    // A volatility that was given is not repeated beside a row that could not be priced.
    let volatility = if status == Status::Ok {
        volatility
    } else {
        f64::NAN
    };
    number(output, b"\"price\":", greeks.price[row]);
    number(output, b",\"delta\":", greeks.delta[row]);
    number(output, b",\"gamma\":", greeks.gamma[row]);
    number(output, b",\"vega\":", greeks.vega[row]);
    number(output, b",\"theta\":", greeks.theta[row]);
    number(output, b",\"rho\":", greeks.rho[row]);
    number(output, b",\"implied_volatility\":", volatility);
    output.extend_from_slice(b",\"status\":\"");
    output.extend_from_slice(status.as_str().as_bytes());
    output.extend_from_slice(b"\"}\n");
}

// Inlined, so that the copy of a name has a known length.
#[inline(always)]
fn number(output: &mut Vec<u8>, name: &[u8], value: f64) {
    output.extend_from_slice(name);
    // A derivative that vanishes has no sign.
    json(output, &(value + 0.0));
}

/// The error object of an input that is no contract, with the line feed.
pub(super) fn write_malformed(output: &mut Vec<u8>, malformed: &Malformed<'_>) {
    let Malformed { at, message, id } = malformed;
    output.extend_from_slice(b"{\"error\":{\"line\":");
    json(output, &at.line);
    output.extend_from_slice(b",\"column\":");
    json(output, &at.column);
    output.extend_from_slice(b",\"code\":\"");
    output.extend_from_slice(CODE.as_bytes());
    output.extend_from_slice(b"\",\"message\":");
    json(output, message);
    output.push(b'}');
    if let Some(id) = id {
        output.extend_from_slice(b",\"id\":");
        write_on_one_line(output, id.get());
    }
    output.extend_from_slice(b"}\n");
}

/// A JSON value as it was written, but on one line: line breaks can only stand between its tokens.
pub(super) fn write_on_one_line(output: &mut Vec<u8>, value: &str) {
    for piece in value.split(['\n', '\r']) {
        output.extend_from_slice(piece.as_bytes());
    }
}

/// Numbers and texts, which have a JSON form, into memory, which takes it.
fn json<T: serde::Serialize + ?Sized>(output: &mut Vec<u8>, value: &T) {
    let written = serde_json::to_writer(output.by_ref(), value);
    debug_assert!(written.is_ok(), "{written:?}");
}
