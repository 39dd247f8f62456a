//! Trigonometric functions.

transform! {
    /// Arc cosine of each value, in radians.
    ///
    /// # Formula
    /// `acos[t] = arccos(values[t])`
    acos (acos_into) Acos: AcosMachine = libm::acos, "ACOS",
    /// One value for each bar, the first at index 0. NaN for a value outside -1 to 1. [Gaps](super::super::super#gaps)
    /// are skipped.
    returns,
    /// ```
    /// let acos = strikewise::indicators::acos(&[1.0, 0.0])?;
    /// assert_eq!(acos[0], 0.0);
    /// assert!((acos[1] - std::f64::consts::FRAC_PI_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Arc sine of each value, in radians.
    ///
    /// # Formula
    /// `asin[t] = arcsin(values[t])`
    asin (asin_into) Asin: AsinMachine = libm::asin, "ASIN",
    /// One value for each bar, the first at index 0. NaN for a value outside -1 to 1. [Gaps](super::super::super#gaps)
    /// are skipped.
    returns,
    /// ```
    /// let asin = strikewise::indicators::asin(&[0.0, 0.5])?;
    /// assert_eq!(asin[0], 0.0);
    /// assert!((asin[1] - std::f64::consts::FRAC_PI_6).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Arc tangent of each value, in radians.
    ///
    /// # Formula
    /// `atan[t] = arctan(values[t])`
    atan (atan_into) Atan: AtanMachine = libm::atan, "ATAN",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let atan = strikewise::indicators::atan(&[0.0, 1.0])?;
    /// assert_eq!(atan[0], 0.0);
    /// assert!((atan[1] - std::f64::consts::FRAC_PI_4).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Cosine of each value, which is in radians.
    ///
    /// # Formula
    /// `cos[t] = cos(values[t])`
    cos (cos_into) Cos: CosMachine = libm::cos, "COS",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let cos = strikewise::indicators::cos(&[0.0, std::f64::consts::FRAC_PI_3])?;
    /// assert_eq!(cos[0], 1.0);
    /// assert!((cos[1] - 0.5).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Sine of each value, which is in radians.
    ///
    /// # Formula
    /// `sin[t] = sin(values[t])`
    sin (sin_into) Sin: SinMachine = libm::sin, "SIN",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let sin = strikewise::indicators::sin(&[0.0, std::f64::consts::FRAC_PI_6])?;
    /// assert_eq!(sin[0], 0.0);
    /// assert!((sin[1] - 0.5).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Tangent of each value, which is in radians.
    ///
    /// # Formula
    /// `tan[t] = tan(values[t])`
    tan (tan_into) Tan: TanMachine = libm::tan, "TAN",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let tan = strikewise::indicators::tan(&[0.0, std::f64::consts::FRAC_PI_4])?;
    /// assert_eq!(tan[0], 0.0);
    /// assert!((tan[1] - 1.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}
