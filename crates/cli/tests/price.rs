//! `strikewise price` as another process sees it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// Long enough for a busy machine; a pipe that keeps an answer to itself would take for ever.
const PATIENCE: Duration = Duration::from_secs(20);

const CALL: &str = r#"{"spot":100,"strike":100,"years":1,"rate":0.05,"dividend_yield":0,"volatility":0.2,"kind":"call"}"#;
const PUT: &str = r#"{"spot":250.5,"strike":240,"years":0.25,"rate":0.04,"dividend_yield":0.015,"volatility":0.35,"kind":"put"}"#;
const PREMIUM: &str = r#"{"spot":250.5,"strike":260,"years":0.5,"rate":0.04,"dividend_yield":0.015,"premium":12.5,"kind":"call"}"#;

const NUMBERS: [&str; 7] = [
    "price",
    "delta",
    "gamma",
    "vega",
    "theta",
    "rho",
    "implied_volatility",
];

// The three contracts above by mpmath with 40 digits, from the doubles that the texts stand for.
const CALL_VALUES: [f64; 7] = [
    10.450_583_572_185_568,
    0.636_830_651_175_619_1,
    0.018_762_017_345_846_89,
    37.524_034_691_693_785,
    -6.414_027_546_438_196,
    53.232_481_545_376_34,
    0.2,
];
const PUT_VALUES: [f64; 7] = [
    11.670_618_394_390_804,
    -0.355_139_632_297_839_1,
    0.008_473_146_533_474_219,
    46.523_055_535_437_3,
    -29.875_252_191_765_26,
    -25.158_274_071_249_878,
    0.35,
];
const PREMIUM_VALUES: [f64; 7] = [
    12.5,
    0.462_993_780_823_744_87,
    0.010_253_181_518_258_426,
    69.889_012_707_344_99,
    -17.583_061_702_811_666,
    51.739_971_048_174_05,
    0.217_252_505_969_471_88,
];

const NO_NUMBERS: &str = r#""price":null,"delta":null,"gamma":null,"vega":null,"theta":null,"rho":null,"implied_volatility":null,"#;

struct Run {
    lines: Vec<String>,
    errors: String,
    code: Option<i32>,
}

fn spawn(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_strikewise"))
        .arg("price")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn run_with(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    let mut child = spawn(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // An array that breaks is not read to its end, so this may fail.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'), "{text}");
    Run {
        lines: text.lines().map(str::to_owned).collect(),
        errors: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code(),
    }
}

fn run(input: impl AsRef<[u8]>) -> Run {
    let run = run_with(&[], input);
    assert_eq!(run.errors, "");
    run
}

fn assert_values(line: &str, expected: &[f64; 7]) {
    let answer: Value = serde_json::from_str(line).unwrap();
    assert_eq!(answer["status"], "OK", "{line}");
    for (name, expected) in NUMBERS.iter().zip(expected) {
        let value = answer[*name].as_f64().unwrap();
        assert!(
            (value - expected).abs() <= 1e-12 * expected.abs(),
            "{name} = {value}, expected {expected}, in {line}"
        );
    }
}

/// Every line is an answer with status OK.
fn assert_all_ok(run: &Run, count: usize) {
    assert_eq!(run.code, Some(0));
    assert_eq!(run.lines.len(), count);
    for line in &run.lines {
        assert!(line.ends_with(r#""status":"OK"}"#), "{line}");
    }
}

/// The error object at a place, with what comes behind it.
fn error(line: usize, column: usize, message: &str, id: &str) -> String {
    let message = serde_json::to_string(message).unwrap();
    format!(
        r#"{{"error":{{"line":{line},"column":{column},"code":"MALFORMED_LINE","message":{message}}}{id}}}"#
    )
}

/// `CALL` with one text replaced.
fn call_with(from: &str, to: &str) -> String {
    assert!(CALL.contains(from), "{from}");
    CALL.replacen(from, to, 1)
}

#[test]
fn the_example_of_the_help_prints_what_the_help_says() {
    let help = run_with(&["--help"], "");
    assert_eq!(help.code, Some(0));
    let example = help
        .lines
        .iter()
        .position(|line| line == "Example:")
        .unwrap();
    let input = help.lines[example + 1]
        .strip_prefix("  echo '")
        .and_then(|line| line.strip_suffix("' | strikewise price"))
        .unwrap();
    let shown = help.lines[example + 2].trim_start();
    assert_values(shown, &CALL_VALUES);

    let run = run(format!("{input}\n"));
    assert_eq!((run.code, run.lines.len()), (Some(0), 1));
    assert_values(&run.lines[0], &CALL_VALUES);
    // The last digits may differ between instruction sets; everything else is the same text.
    let without_digits = |line: &str| line.replace(|c: char| c.is_ascii_digit(), "");
    assert_eq!(without_digits(&run.lines[0]), without_digits(shown));
    assert!(run.lines[0].starts_with(r#"{"id":"call","price":10.45058357218"#));
}

#[test]
fn lines_are_answered_in_order() {
    let run = run(format!("{CALL}\n{PUT}\n{PREMIUM}\n{CALL}\n"));
    assert_all_ok(&run, 4);
    assert_values(&run.lines[0], &CALL_VALUES);
    assert_values(&run.lines[1], &PUT_VALUES);
    assert_values(&run.lines[2], &PREMIUM_VALUES);
    assert_values(&run.lines[3], &CALL_VALUES);
}

#[test]
fn an_array_over_many_lines_is_answered_line_by_line() {
    let pretty = |line: &str| {
        let value: Value = serde_json::from_str(line).unwrap();
        serde_json::to_string_pretty(&value).unwrap()
    };
    let run = run(format!(
        "\n [\n{},\n{}\n,{}] \n",
        pretty(CALL),
        pretty(PUT),
        pretty(PREMIUM)
    ));
    assert_all_ok(&run, 3);
    assert_values(&run.lines[0], &CALL_VALUES);
    assert_values(&run.lines[1], &PUT_VALUES);
    assert_values(&run.lines[2], &PREMIUM_VALUES);
}

#[test]
fn an_array_longer_than_one_read_is_answered_in_full() {
    let elements = vec![CALL; 20_000].join(",");
    assert_all_ok(&run(format!("[{elements}]")), 20_000);
}

#[test]
fn numbers_are_read_and_written_to_the_last_digit() {
    // A parser that is off by one unit in the last place shows here.
    for volatility in [
        "0.17328495023849503",
        "0.30000000000000004",
        "0.1",
        "2.5e-1",
    ] {
        let run = run(call_with("0.2,", &format!("{volatility},")));
        let expected: f64 = volatility.parse().unwrap();
        assert!(
            run.lines[0].contains(&format!("\"implied_volatility\":{expected},")),
            "{}",
            run.lines[0]
        );
    }
}

#[test]
fn an_id_comes_back_as_it_came() {
    for id in [
        r#""AAPL 2027-01-15 C 200""#,
        r#""\u00e9 \" é""#,
        "17",
        "1.50",
        "123456789012345678901234567890",
        "null",
        "true",
        r#"{"chain": ["a", {"b": 1e0}], "x": "}"}"#,
    ] {
        let run = run(call_with("{", &format!("{{\"id\": {id} ,")));
        assert!(
            run.lines[0].starts_with(&format!("{{\"id\":{id},\"price\":10.45")),
            "{id}: {}",
            run.lines[0]
        );
        assert_all_ok(&run, 1);
    }
    assert!(run(CALL).lines[0].starts_with("{\"price\":10.45"));
    // Breaks between the tokens of an id would break the line of its answer.
    let run = run(format!(
        "[{}]",
        call_with("{", "{\"id\":{\r\n \"a\":\n[1,\n2]},")
    ));
    assert!(
        run.lines[0].starts_with(r#"{"id":{ "a":[1,2]},"price":"#),
        "{}",
        run.lines[0]
    );
    assert_all_ok(&run, 1);
}

#[test]
fn each_row_has_its_own_status() {
    let premium = |from: &str, to: &str| {
        assert!(PREMIUM.contains(from), "{from}");
        PREMIUM.replacen(from, to, 1)
    };
    for (contract, status) in [
        (premium("12.5", "251"), "ABOVE_MAXIMUM"),
        (premium("12.5", "-1"), "BELOW_INTRINSIC"),
        (
            premium("\"strike\":260", "\"strike\":200"),
            "BELOW_INTRINSIC",
        ),
        (premium("\"years\":0.5", "\"years\":0"), "EXPIRED"),
        (premium("12.5", "null"), "BAD_INPUT"),
        (call_with("\"years\":1", "\"years\":-0.5"), "EXPIRED"),
        (call_with("\"spot\":100", "\"spot\":-1"), "BAD_INPUT"),
        (call_with("0.2,", "-0.2,"), "BAD_INPUT"),
        (call_with("\"spot\":100", "\"spot\":null"), "BAD_INPUT"),
        (call_with("\"strike\":100", "\"strike\":null"), "BAD_INPUT"),
        (call_with("\"years\":1", "\"years\":null"), "BAD_INPUT"),
        (call_with("0.05", "null"), "BAD_INPUT"),
        (call_with("yield\":0", "yield\":null"), "BAD_INPUT"),
        (call_with("0.2,", "null,"), "BAD_INPUT"),
        (call_with("\"call\"", "null"), "BAD_INPUT"),
    ] {
        // The rows around it are priced all the same.
        let run = run(format!("{PREMIUM}\n{contract}\n{CALL}\n"));
        assert_eq!((run.code, run.lines.len()), (Some(0), 3), "{contract}");
        assert_values(&run.lines[0], &PREMIUM_VALUES);
        assert_eq!(
            run.lines[1],
            format!("{{{NO_NUMBERS}\"status\":\"{status}\"}}"),
            "{contract}"
        );
        assert_values(&run.lines[2], &CALL_VALUES);
    }
}

#[test]
fn an_infinite_derivative_is_null_beside_a_status_that_is_ok() {
    // Expired at the money: gamma and theta are infinite in the limit.
    let run = run(call_with("\"years\":1", "\"years\":0"));
    assert_eq!(
        run.lines,
        [
            r#"{"price":0.0,"delta":0.5,"gamma":null,"vega":0.0,"theta":null,"rho":0.0,"implied_volatility":0.2,"status":"OK"}"#
        ]
    );
    assert_eq!(run.code, Some(0));
}

const NOT_A_CONTRACT: &str = "expected an object that describes a contract";
const FIELDS: &str = "expected one of `id`, `spot`, `strike`, `years`, `rate`, `dividend_yield`, \
     `volatility`, `premium`, `kind`";

/// Feeds every text between good lines: its error object, and the line behind it is priced.
fn assert_malformed(cases: &[(String, usize, String, &str)]) {
    let mut input = format!("{CALL}\n\n");
    for (text, ..) in cases {
        writeln!(input, "{text}\n{PUT}").unwrap();
    }
    let run = run(input);
    assert_eq!(run.code, Some(3));
    assert_eq!(run.lines.len(), 1 + 2 * cases.len());
    assert_values(&run.lines[0], &CALL_VALUES);
    for (i, (text, column, message, id)) in cases.iter().enumerate() {
        assert_eq!(
            run.lines[1 + 2 * i],
            error(3 + 2 * i, *column, message, id),
            "{text}"
        );
        assert_values(&run.lines[2 + 2 * i], &PUT_VALUES);
    }
}

fn case<'a>(
    text: &str,
    column: usize,
    message: &str,
    id: &'a str,
) -> (String, usize, String, &'a str) {
    (text.to_owned(), column, message.to_owned(), id)
}

#[test]
fn a_field_that_is_wrong_is_named_and_the_stream_goes_on() {
    let misspelt = call_with("volatility", "volatilty");
    let two = "fields `volatility` and `premium` are both given, expected one of them";
    assert_malformed(&[
        case(
            &misspelt,
            77,
            &format!("unknown field `volatilty`, {FIELDS}"),
            "",
        ),
        case(
            &call_with("{", r#"{"currency":"USD","id":1,"#),
            11,
            &format!("unknown field `currency`, {FIELDS}"),
            r#","id":1"#,
        ),
        case(
            r#"{"id":"a","spot":100}"#,
            21,
            "missing field `strike`",
            r#","id":"a""#,
        ),
        case(
            &call_with(r#""volatility":0.2,"#, ""),
            80,
            "missing field `volatility` or `premium`",
            "",
        ),
        case(&call_with("0.2", r#"0.2,"premium":1"#), 109, two, ""),
        case(&call_with("0.2", r#"0.2,"premium":null"#), 112, two, ""),
        case(
            &call_with(r#","kind":"call""#, ""),
            83,
            "missing field `kind`",
            "",
        ),
        case(
            r#"{"spot":"100","id":7}"#,
            13,
            r#"invalid type: string "100", expected a number or null as `spot`"#,
            r#","id":7"#,
        ),
        case(
            r#"{"rate":true}"#,
            12,
            "invalid type: boolean `true`, expected a number or null as `rate`",
            "",
        ),
        case(
            r#"{"kind":"CALL"}"#,
            14,
            r#"invalid value: string "CALL", expected "call", "put" or null as `kind`"#,
            "",
        ),
        case(
            r#"{"kind":1}"#,
            9,
            r#"invalid type: integer `1`, expected "call", "put" or null as `kind`"#,
            "",
        ),
        case(r#"{"spot":1,"spot":2}"#, 19, "duplicate field `spot`", ""),
    ]);
}

#[test]
fn what_is_no_contract_has_its_place_and_the_stream_goes_on() {
    assert_malformed(&[
        case(
            r#"{"id":[1],"spot":1 2}"#,
            20,
            "expected `,` or `}`",
            r#","id":[1]"#,
        ),
        // The rest of the digits may be lost.
        case(r#"{"id":12"#, 8, "EOF while parsing an object", ""),
        case(r#"{"spot":NaN}"#, 9, "expected value", ""),
        case(
            r#"{"id":1,"spot":1e999}"#,
            20,
            "number out of range",
            r#","id":1"#,
        ),
        case("hello", 1, "expected value", ""),
        case(
            &format!("{CALL}{CALL}"),
            CALL.len() + 1,
            "trailing characters",
            "",
        ),
        case(
            "[1]",
            1,
            &format!("invalid type: sequence, {NOT_A_CONTRACT}"),
            "",
        ),
        case(
            "null",
            4,
            &format!("invalid type: null, {NOT_A_CONTRACT}"),
            "",
        ),
        case(
            r#""text""#,
            6,
            &format!(r#"invalid type: string "text", {NOT_A_CONTRACT}"#),
            "",
        ),
    ]);
}

#[test]
fn bytes_that_are_not_utf_8_spoil_one_line() {
    let mut input = format!("{CALL}\n{{\"id\":5,\"spot\":1,\"kind\":\"").into_bytes();
    input.extend_from_slice(b"\xff\xfe\"}\n");
    input.extend_from_slice(CALL.as_bytes());
    let run = run(input);
    assert_eq!((run.code, run.lines.len()), (Some(3), 3));
    assert_values(&run.lines[0], &CALL_VALUES);
    assert_eq!(run.lines[1], error(2, 26, "invalid UTF-8", r#","id":5"#));
    assert_values(&run.lines[2], &CALL_VALUES);
}

#[test]
fn nothing_in_is_nothing_out() {
    for input in ["", "\n", "\n\n \t\r\n\n", "[]", " [ \n ] \n", "\u{feff}"] {
        let run = run(input);
        assert_eq!((run.code, run.lines.len()), (Some(0), 0), "{input:?}");
    }
}

#[test]
fn line_ends_of_every_system_are_read() {
    for input in [
        format!("{CALL}\n{CALL}"),
        format!("{CALL}\r\n{CALL}\r\n"),
        format!("\u{feff}{CALL}\r\n\r\n{CALL}"),
    ] {
        let run = run(input);
        assert_all_ok(&run, 2);
        assert_values(&run.lines[1], &CALL_VALUES);
    }
}

#[test]
fn a_line_that_is_too_long_is_refused_and_the_next_one_priced() {
    let long = |length| format!("{{\"id\":9,\"spot\":\"{}\"}}", "x".repeat(length));
    let (long, longer) = (long(1 << 20), long(3 << 20));
    let run = run(format!("{CALL}\n{long}\n{PUT}\n{longer}\n{PUT}\n{longer}"));
    let too_long = |line| error(line, 1, "longer than 1 MiB", r#","id":9"#);
    assert_eq!((run.code, run.lines.len()), (Some(3), 6));
    assert_values(&run.lines[0], &CALL_VALUES);
    for (i, line) in [(1, 2), (3, 4), (5, 6)] {
        assert_eq!(run.lines[i], too_long(line));
    }
    assert_values(&run.lines[2], &PUT_VALUES);
    assert_values(&run.lines[4], &PUT_VALUES);
}

#[test]
fn an_element_of_the_wrong_shape_is_named_and_the_array_goes_on() {
    let run = run(format!(
        "[\n3,\n  {{\"id\":1,\n   \"spot\":\"x\"}},\n{{\"spot\":1e999}},{CALL}]"
    ));
    assert_eq!((run.code, run.lines.len()), (Some(3), 4));
    assert_eq!(
        run.lines[..3],
        [
            error(
                2,
                1,
                &format!("invalid type: integer `3`, {NOT_A_CONTRACT}"),
                ""
            ),
            error(
                4,
                13,
                r#"invalid type: string "x", expected a number or null as `spot`"#,
                r#","id":1"#
            ),
            error(5, 13, "number out of range", ""),
        ]
    );
    assert_values(&run.lines[3], &CALL_VALUES);
}

#[test]
fn an_array_stops_where_its_syntax_breaks() {
    for (broken, column, message) in [
        ("{\"spot\" 1}, {}]", 9, "expected `:`"),
        ("{\"spot\":1]", 10, "expected `,` or `}`"),
        (",{}]", 1, "expected value"),
        ("]", 1, "expected value"),
        ("", 1, "EOF while parsing a list"),
        ("{\"spot\":\"]", 10, "EOF while parsing a string"),
    ] {
        let run = run(format!("[\n{CALL},\n{broken}"));
        assert_eq!((run.code, run.lines.len()), (Some(3), 2), "{broken}");
        assert_values(&run.lines[0], &CALL_VALUES);
        assert_eq!(run.lines[1], error(3, column, message, ""));
    }
    let unclosed = run(format!("[{CALL}"));
    assert_eq!((unclosed.code, unclosed.lines.len()), (Some(3), 2));
    assert_values(&unclosed.lines[0], &CALL_VALUES);
    assert_eq!(
        unclosed.lines[1],
        error(1, CALL.len() + 2, "EOF while parsing a list", "")
    );
    let trailing = run(format!("[{CALL}]\n {CALL}"));
    assert_eq!((trailing.code, trailing.lines.len()), (Some(3), 2));
    assert_eq!(trailing.lines[1], error(2, 2, "trailing characters", ""));
}

#[test]
fn timings_go_to_standard_error() {
    let run = run_with(&["--timings"], format!("{CALL}\n{PUT}\nx\n"));
    assert_eq!((run.code, run.lines.len()), (Some(3), 3));
    let timings: Vec<&str> = run.errors.lines().collect();
    assert_eq!(timings.len(), 4, "{timings:?}");
    assert_eq!(timings[0], "2 contracts");
    let parts = ["reading and parsing ", "pricing ", "writing "];
    for (line, name) in timings[1..].iter().zip(parts) {
        let words: Vec<&str> = line
            .strip_prefix(name)
            .unwrap()
            .split_whitespace()
            .collect();
        let (milliseconds, each): (f64, f64) =
            (words[0].parse().unwrap(), words[2].parse().unwrap());
        assert_eq!(
            [&words[1..2], &words[3..]].concat(),
            ["ms", "ns", "per", "contract"]
        );
        // Both are rounded: to a microsecond, and to a tenth of a nanosecond.
        assert!((each - milliseconds * 1e6 / 2.0).abs() < 300.0, "{line}");
    }
}

#[test]
fn an_unknown_option_is_refused_before_anything_is_read() {
    let run = run_with(&["--timing-s"], CALL);
    assert_eq!((run.code, run.lines.len()), (Some(2), 0));
    let first = run.errors.lines().next().unwrap();
    assert_eq!(first, "error: unexpected argument '--timing-s' found");
}

#[test]
fn a_producer_that_waits_for_each_answer_gets_it() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (answers, arrived) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in stdout.lines() {
            answers.send(line.unwrap()).unwrap();
        }
    });
    for (question, expected) in [(CALL, &CALL_VALUES), (PUT, &PUT_VALUES)] {
        let (first, second) = question.split_at(40);
        stdin.write_all(first.as_bytes()).unwrap();
        stdin.write_all(format!("{second}\n").as_bytes()).unwrap();
        assert_values(&arrived.recv_timeout(PATIENCE).unwrap(), expected);
    }
    stdin.write_all(b"oops\n").unwrap();
    assert_eq!(
        arrived.recv_timeout(PATIENCE).unwrap(),
        error(3, 1, "expected value", "")
    );
    drop(stdin);
    assert_eq!(wait(&mut child), Some(3));
    reader.join().unwrap();
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let input = format!("{CALL}\n").repeat(100_000);
    let writer = thread::spawn(move || stdin.write_all(input.as_bytes()).is_err());
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    assert_values(&line, &CALL_VALUES);
    drop(stdout);
    assert_eq!(wait(&mut child), Some(0));
    assert!(writer.join().unwrap(), "all input was read for nobody");
    let mut errors = String::new();
    let mut stderr = child.stderr.take().unwrap();
    stderr.read_to_string(&mut errors).unwrap();
    assert_eq!(errors, "");
}

#[test]
fn a_million_lines_take_no_more_memory_than_a_few() {
    const LINES: usize = 1_000_000;
    const CHUNK: usize = 1_000;
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let chunk = format!("{CALL}\n").repeat(CHUNK);
    // Gives the pipe back open, so that the process is still there when its memory is read.
    let writer = thread::spawn(move || {
        for _ in 0..LINES / CHUNK {
            stdin.write_all(chunk.as_bytes()).unwrap();
        }
        stdin
    });
    let mut stdout = child.stdout.take().unwrap();
    let mut buffer = vec![0; 1 << 16];
    let mut lines = 0;
    while lines < LINES {
        let read = stdout.read(&mut buffer).unwrap();
        assert_ne!(read, 0, "{lines} answers to {LINES} lines");
        lines += memchr::memchr_iter(b'\n', &buffer[..read]).count();
    }
    assert_eq!(lines, LINES);
    if cfg!(target_os = "linux") {
        let peak = peak_kilobytes(child.id());
        assert!(peak < 64 * 1024, "{peak} kB");
    }
    drop(writer.join().unwrap());
    assert_eq!(stdout.read(&mut buffer).unwrap(), 0);
    assert_eq!(wait(&mut child), Some(0));
}

fn peak_kilobytes(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

/// The exit code of a process that should end by itself, and soon.
fn wait(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        if start.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("still running after {PATIENCE:?}");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Runs every example of `docs/price.md` in one language and returns what each prints.
#[expect(
    clippy::explicit_write,
    reason = "the reason to skip is written to the stream itself, where a passing test is quiet"
)]
fn documented(language: &str, program: &str, leading: &[&str]) -> Option<Vec<String>> {
    let guide = include_str!("../../../docs/price.md");
    let fence = format!("```{language}\n");
    let blocks = guide
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split_once("```"))
        .map(|(code, _)| code);
    let here = std::path::Path::new(env!("CARGO_BIN_EXE_strikewise"));
    let mut path = here.parent().unwrap().as_os_str().to_owned();
    if let Some(before) = std::env::var_os("PATH") {
        path.push(if cfg!(windows) { ";" } else { ":" });
        path.push(before);
    }
    let mut printed = Vec::new();
    for code in blocks {
        let run = Command::new(program)
            .args(leading)
            .arg(code)
            .env("PATH", &path)
            .output();
        match run {
            Ok(output) => {
                assert!(output.status.success(), "{output:?}");
                printed.push(String::from_utf8(output.stdout).unwrap());
            }
            Err(error) => {
                writeln!(
                    std::io::stderr(),
                    "skipped: {program} cannot be run: {error}"
                )
                .unwrap();
                return None;
            }
        }
    }
    Some(printed)
}

#[test]
fn the_documented_python_and_node_programs_run() {
    if let Some(printed) = documented("python", "python3", &["-c"]) {
        assert_eq!(printed.len(), 1);
        let lines: Vec<&str> = printed[0].lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(
            lines.iter().all(|line| line.contains(" OK 0.")),
            "{lines:?}"
        );
    }
    if let Some(printed) = documented("js", "node", &["--input-type=module", "-e"]) {
        assert_eq!(printed.len(), 2);
        assert_eq!(printed[0].lines().count(), 3);
        // 1.5994531573352245 in 40 digits of mpmath, rounded.
        assert_eq!(printed[1].trim(), "1.599453 0.300000");
    }
}
