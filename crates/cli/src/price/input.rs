//! Cuts a stream into the texts of single contracts, in bounded memory.

use std::io::{self, Read};
use std::ops::Range;

use super::malformed::Position;

/// A contract is never longer than this, so a stream without line breaks cannot fill the memory.
const LONGEST: usize = 1 << 20;
const TOO_LONG: &str = "longer than 1 MiB";

/// Asked for in one read.
const CHUNK: usize = 1 << 18;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What is read, and how far it has been cut.
#[derive(Debug)]
pub(super) struct Input<R> {
    source: R,
    buffer: Vec<u8>,
    /// The part of the buffer that has been read and not yet been cut off.
    pending: Range<usize>,
    /// Place of the first pending byte.
    at: Position,
    /// How much of the pending part is known to hold no end of a text.
    scanned: usize,
    /// Whether the source has no more.
    ended: bool,
    form: Form,
}

#[derive(Debug, Clone, Copy)]
enum Form {
    /// Nothing is read yet.
    Unread,
    /// Only blanks are read yet.
    Blank,
    /// One contract per line.
    Lines,
    /// In a line that is too long, on the way to its end.
    LongLine,
    /// In an array.
    Array(Nesting),
    /// The source has ended in the array.
    UnclosedArray,
    /// Behind the array.
    ClosedArray,
    /// Nothing more is cut.
    Done,
}

/// Where in the JSON of an array element a scan has arrived.
#[derive(Debug, Clone, Copy, Default)]
struct Nesting {
    /// Whether an element stands in front of this one.
    follows: bool,
    depth: usize,
    in_string: bool,
    escaped: bool,
}

/// A piece of the input.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// The text of one contract; not blank.
    Text(Position, &'a [u8]),
    /// A line that cannot be read, and as much of it as there is.
    BadLine(Position, &'static str, &'a [u8]),
    /// Where an array stops making sense. Nothing comes after it.
    BrokenArray(Position, &'static str),
}

/// A piece as a part of the buffer.
enum Cut {
    Text(Position, Range<usize>),
    BadLine(Position, &'static str, Range<usize>),
    BrokenArray(Position, &'static str),
}

impl<R: Read> Input<R> {
    pub(super) const fn new(source: R) -> Self {
        Self {
            source,
            buffer: Vec::new(),
            pending: 0..0,
            at: Position::START,
            scanned: 0,
            ended: false,
            form: Form::Unread,
        }
    }

    /// Waits for more input. `false` when there is none.
    pub(super) fn fill(&mut self) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        self.buffer.copy_within(self.pending.clone(), 0);
        self.pending = 0..self.pending.len();
        let room = self.pending.end + CHUNK;
        if self.buffer.len() < room {
            self.buffer.resize(room, 0);
        }
        let read = loop {
            match self.source.read(&mut self.buffer[self.pending.end..room]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.pending.end += read;
        self.ended = read == 0;
        // The end of the source is news too: it ends the last line.
        Ok(true)
    }

    /// The next piece of what is there; `None` when more has to be read first.
    pub(super) fn next(&mut self) -> Option<Piece<'_>> {
        Some(match self.cut()? {
            Cut::Text(at, place) => Piece::Text(at, &self.buffer[place]),
            Cut::BadLine(at, message, place) => Piece::BadLine(at, message, &self.buffer[place]),
            Cut::BrokenArray(at, message) => Piece::BrokenArray(at, message),
        })
    }

    /// Whether the next contract is found even after one with broken syntax.
    pub(super) const fn is_resynchronised(&self) -> bool {
        matches!(self.form, Form::Lines | Form::LongLine)
    }

    /// Reads and cuts nothing more.
    pub(super) const fn stop(&mut self) {
        self.form = Form::Done;
        self.ended = true;
    }

    fn cut(&mut self) -> Option<Cut> {
        loop {
            let pending = &self.buffer[self.pending.clone()];
            match self.form {
                Form::Unread => {
                    if !self.ended && BYTE_ORDER_MARK.starts_with(pending) {
                        return None;
                    }
                    if pending.starts_with(BYTE_ORDER_MARK) {
                        self.pending.start += BYTE_ORDER_MARK.len();
                    }
                    self.form = Form::Blank;
                }
                Form::Blank => {
                    let blank = leading_blanks(pending);
                    let first = pending.get(blank).copied();
                    self.advance(blank);
                    match first? {
                        b'[' => {
                            self.advance(1);
                            self.form = Form::Array(Nesting::default());
                        }
                        _ => self.form = Form::Lines,
                    }
                }
                Form::Lines => match self.cut_line()? {
                    Cut::Text(_, place) if is_blank(&self.buffer[place.clone()]) => {}
                    cut => return Some(cut),
                },
                Form::LongLine => {
                    if let Some(length) = memchr::memchr(b'\n', pending) {
                        self.next_line(length + 1);
                        self.form = Form::Lines;
                    } else {
                        self.advance(pending.len());
                        return None;
                    }
                }
                Form::Array(nesting) => return self.cut_element(nesting),
                Form::UnclosedArray => return Some(self.broken("EOF while parsing a list")),
                Form::ClosedArray => {
                    self.advance(leading_blanks(pending));
                    return (!self.pending.is_empty()).then(|| self.broken("trailing characters"));
                }
                Form::Done => return None,
            }
        }
    }

    fn cut_line(&mut self) -> Option<Cut> {
        let pending = &self.buffer[self.pending.clone()];
        let (at, start) = (self.at, self.pending.start);
        let end = memchr::memchr(b'\n', &pending[self.scanned..]).map(|i| self.scanned + i);
        let length = end.unwrap_or(pending.len());
        if length > LONGEST {
            if end.is_some() {
                self.next_line(length + 1);
            } else {
                self.advance(length);
                self.form = Form::LongLine;
            }
            return Some(Cut::BadLine(at, TOO_LONG, start..start + LONGEST));
        }
        if end.is_some() {
            self.next_line(length + 1);
        } else if self.ended && length > 0 {
            self.advance(length);
        } else {
            self.scanned = length;
            return None;
        }
        Some(Cut::Text(at, start..start + length))
    }

    fn cut_element(&mut self, mut nesting: Nesting) -> Option<Cut> {
        let pending = &self.buffer[self.pending.clone()];
        let (at, start) = (self.at, self.pending.start);
        let end = nesting.find_end(&pending[self.scanned..]);
        let length = end.map_or(pending.len(), |i| self.scanned + i);
        if length > LONGEST {
            return Some(self.broken(TOO_LONG));
        }
        let blank = is_blank(&pending[..length]);
        match end.map(|_| pending[length]) {
            Some(b']') if blank && !nesting.follows => {
                self.advance(length + 1);
                self.form = Form::ClosedArray;
                return self.cut();
            }
            Some(_) if blank => {
                self.advance(length);
                return Some(self.broken("expected value"));
            }
            Some(delimiter) => {
                self.advance(length + 1);
                self.form = if delimiter == b']' {
                    Form::ClosedArray
                } else {
                    Form::Array(Nesting {
                        follows: true,
                        ..Nesting::default()
                    })
                };
            }
            None if self.ended => {
                self.advance(length);
                self.form = Form::UnclosedArray;
                if blank {
                    return self.cut();
                }
            }
            None => {
                self.scanned = length;
                self.form = Form::Array(nesting);
                return None;
            }
        }
        Some(Cut::Text(at, start..start + length))
    }

    fn broken(&mut self, message: &'static str) -> Cut {
        self.stop();
        Cut::BrokenArray(self.at, message)
    }

    fn advance(&mut self, length: usize) {
        let start = self.pending.start;
        self.at = self.at.behind(&self.buffer[start..start + length]);
        self.pending.start += length;
        self.scanned = 0;
    }

    /// As `advance`, where the only line break is the last byte.
    fn next_line(&mut self, length: usize) {
        self.at = Position {
            line: self.at.line + 1,
            column: 1,
        };
        self.pending.start += length;
        self.scanned = 0;
    }
}

impl Nesting {
    /// The comma or bracket behind an element, if it is there. Brackets are only counted: whether
    /// they match is found out when the element is read.
    fn find_end(&mut self, bytes: &[u8]) -> Option<usize> {
        for (i, &byte) in bytes.iter().enumerate() {
            if self.in_string {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => self.in_string = false,
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b',' | b']' if self.depth == 0 => return Some(i),
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        None
    }
}

/// The four blanks of JSON.
fn leading_blanks(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
        .count()
}

fn is_blank(bytes: &[u8]) -> bool {
    leading_blanks(bytes) == bytes.len()
}
