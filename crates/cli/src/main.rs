//! The `strikewise` command.

fn main() {}
