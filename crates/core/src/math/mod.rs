//! Numbers below the finance.
