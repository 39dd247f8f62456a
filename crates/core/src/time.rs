//! Calendar dates and year fractions. Nothing here reads a clock: dates come in as arguments.
