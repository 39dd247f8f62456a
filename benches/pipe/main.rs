//! The JSON pipe beside a pure-Python pipe.

fn main() {}
