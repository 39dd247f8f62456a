//! Hyperbolic functions.

transform! {
    /// Hyperbolic cosine of each value.
    ///
    /// # Formula
    /// `cosh[t] = (exp(values[t]) + exp(-values[t])) / 2`
    cosh (cosh_into) Cosh: CoshMachine = libm::cosh, "COSH",
    /// One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
    /// [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let cosh = strikewise::indicators::cosh(&[0.0, std::f64::consts::LN_2])?;
    /// assert_eq!(cosh[0], 1.0);
    /// assert!((cosh[1] - 1.25).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Hyperbolic sine of each value.
    ///
    /// # Formula
    /// `sinh[t] = (exp(values[t]) - exp(-values[t])) / 2`
    sinh (sinh_into) Sinh: SinhMachine = libm::sinh, "SINH",
    /// One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
    /// [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let sinh = strikewise::indicators::sinh(&[0.0, std::f64::consts::LN_2])?;
    /// assert_eq!(sinh[0], 0.0);
    /// assert!((sinh[1] - 0.75).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Hyperbolic tangent of each value.
    ///
    /// # Formula
    /// `tanh[t] = sinh(values[t]) / cosh(values[t])`
    tanh (tanh_into) Tanh: TanhMachine = libm::tanh, "TANH",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let tanh = strikewise::indicators::tanh(&[0.0, std::f64::consts::LN_2])?;
    /// assert_eq!(tanh[0], 0.0);
    /// assert!((tanh[1] - 0.6).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}
