//! Whole numbers.

transform! {
    /// Smallest whole number that is not below each value.
    ///
    /// # Formula
    /// `ceil[t] = ⌈values[t]⌉`
    ceil (ceil_into) Ceil: CeilMachine = f64::ceil, "CEIL",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let ceil = strikewise::indicators::ceil(&[1.2, -1.2])?;
    /// assert_eq!(ceil, [2.0, -1.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}

transform! {
    /// Largest whole number that is not above each value.
    ///
    /// # Formula
    /// `floor[t] = ⌊values[t]⌋`
    floor (floor_into) Floor: FloorMachine = f64::floor, "FLOOR",
    /// One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
    returns,
    /// ```
    /// let floor = strikewise::indicators::floor(&[1.2, -1.2])?;
    /// assert_eq!(floor, [1.0, -2.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    examples
}
