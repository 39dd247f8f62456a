//! Powers, roots and logarithms.

transform! {
    /// Exponential of each value.
    ///
    /// # Formula
    /// `exp[t] = e ^ values[t]`
    exp (exp_into) Exp: ExpMachine = libm::exp, "EXP",
    /// One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
    /// [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let exp = strikewise::indicators::exp(&[0.0, std::f64::consts::LN_2])?;
    /// assert_eq!(exp[0], 1.0);
    /// assert!((exp[1] - 2.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Natural logarithm of each value.
    ///
    /// # Formula
    /// `ln[t] = ln(values[t])`
    ln (ln_into) Ln: LnMachine = libm::log, "LN",
    /// One value for each bar, the first at index 0. Minus infinity for 0, NaN for a negative value.
    /// [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let ln = strikewise::indicators::ln(&[1.0, 2.0])?;
    /// assert_eq!(ln[0], 0.0);
    /// assert!((ln[1] - std::f64::consts::LN_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Logarithm of each value, to the base of 10.
    ///
    /// # Formula
    /// `log10[t] = ln(values[t]) / ln(10)`
    log10 (log10_into) Log10: Log10Machine = libm::log10, "LOG10",
    /// One value for each bar, the first at index 0. Minus infinity for 0, NaN for a negative value.
    /// [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let log10 = strikewise::indicators::log10(&[1.0, 1000.0])?;
    /// assert_eq!(log10[0], 0.0);
    /// assert!((log10[1] - 3.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Square root of each value.
    ///
    /// # Formula
    /// `sqrt[t] = √values[t]`
    sqrt (sqrt_into) Sqrt: SqrtMachine = f64::sqrt, "SQRT",
    /// One value for each bar, the first at index 0. NaN for a negative value. [Gaps](super::super::super#gaps) are
    /// skipped.
    returns,
    /// ```
    /// let sqrt = strikewise::indicators::sqrt(&[0.0, 2.25])?;
    /// assert_eq!(sqrt, [0.0, 1.5]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}
