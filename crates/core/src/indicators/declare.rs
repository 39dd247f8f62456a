//! One row for each indicator: from it come the function, the object that is fed bar by bar, and the entry of the
//! catalogue.

/// Declares an indicator: its documentation, `function (function_into) Object: Machine`, and what it takes and gives.
///
/// The machine has `fn new(parameters…) -> Result<Self>`, which checks what concerns several parameters; each
/// parameter's own range is checked before. Several outputs have a name and fields, one has a name only. `seeded`
/// at the end if the machine minds [`set_seed`](super::machine::Machine::set_seed).
macro_rules! indicator {
    (
        $(#[doc = $doc:literal])+
        $function:ident ($function_into:ident) $Object:ident: $Machine:ident {
            group: $group:ident,
            ta_lib: $ta_lib:expr,
            inputs: [$($input:ident),+ $(,)?],
            parameters: { $($parameter:ident: $Kind:ty = $default:expr, $range:expr;)* },
            output: $output:ident $(, $seeded:ident)? $(,)?
        }
    ) => {
        /// The one value of a bar, or the one column.
        type Output<T> = T;

        crate::indicators::declare::indicator! {
            @declare [$($doc),+] $function $function_into $Object $Machine $group ($ta_lib)
            [$($input),+] { $($parameter: $Kind = $default, $range;)* }
            [$output] [value] (value) [$($seeded)?]
        }
    };
    (
        $(#[doc = $doc:literal])+
        $function:ident ($function_into:ident) $Object:ident: $Machine:ident {
            group: $group:ident,
            ta_lib: $ta_lib:expr,
            inputs: [$($input:ident),+ $(,)?],
            parameters: { $($parameter:ident: $Kind:ty = $default:expr, $range:expr;)* },
            outputs: $Record:ident { $($(#[$field_doc:meta])* $output:ident),+ $(,)? }
            $(, $seeded:ident)? $(,)?
        }
    ) => {
        #[doc = concat!("What [`", stringify!($function), "`] gives: columns, or the values of one bar.")]
        #[derive(Debug, Clone, Copy, PartialEq, Default)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        pub struct $Record<T> {
            $($(#[$field_doc])* pub $output: T,)+
        }

        type Output<T> = $Record<T>;

        crate::indicators::declare::indicator! {
            @declare [$($doc),+] $function $function_into $Object $Machine $group ($ta_lib)
            [$($input),+] { $($parameter: $Kind = $default, $range;)* }
            [$($output),+] [$($output),+] ($Record { $($output),+ }) [$($seeded)?]
        }
    };
    (
        @declare [$($doc:literal),+] $function:ident $function_into:ident $Object:ident $Machine:ident
        $group:ident ($ta_lib:expr)
        [$($input:ident),+] { $($parameter:ident: $Kind:ty = $default:expr, $range:expr;)* }
        [$($output:ident),+] [$($value:ident),+] ($($values:tt)+) [$($seeded:ident)?]
    ) => {
        const INPUTS: &[&str; [$(stringify!($input)),+].len()] = &[$(stringify!($input)),+];
        const OUTPUTS: &[&str; [$(stringify!($output)),+].len()] = &[$(stringify!($output)),+];

        $(#[doc = $doc])+
        #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the columns and parameters of the vocabulary")]
        pub fn $function(
            $($input: &[f64],)+
            $($parameter: $Kind,)*
        ) -> crate::Result<Output<Vec<f64>>> {
            let machine = checked($($parameter),*)?;
            let bars = [$($input.len()),+][0];
            $(let mut $value = vec![0.0; bars];)+
            crate::indicators::whole_series::store_series(
                &machine,
                INPUTS,
                [$($input),+],
                [$(&mut $value),+],
            )?;
            Ok($($values)+)
        }

        #[doc = concat!("[`", stringify!($function), "`], into a column of the caller for each of its own.")]
        ///
        /// # Errors
        #[doc = concat!("As [`", stringify!($function), "`], and `LENGTH_MISMATCH` for a column of another length.")]
        #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the columns and parameters of the vocabulary")]
        pub fn $function_into(
            $($input: &[f64],)+
            $($parameter: $Kind,)*
            output: Output<&mut [f64]>,
        ) -> crate::Result<()> {
            let $($values)+ = output;
            crate::indicators::whole_series::store_series(
                &checked($($parameter),*)?,
                INPUTS,
                [$($input),+],
                [$($value),+],
            )
        }

        /// The machine, if each parameter is in its range and all of them go together.
        #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the parameters of the vocabulary")]
        fn checked($($parameter: $Kind),*) -> crate::Result<$Machine> {
            $(crate::indicators::parameter::check(stringify!($parameter), $parameter, &($range))?;)*
            $Machine::new($($parameter),*)
        }

        #[doc = concat!("[`", stringify!($function), "`], bar by bar; its documentation has the formula and the parameters.")]
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[must_use]
        pub struct $Object {
            stream: crate::indicators::stream::Stream<
                $Machine,
                { INPUTS.len() },
                { OUTPUTS.len() },
            >,
        }

        impl $Object {
            /// With parameters.
            ///
            /// # Errors
            /// `INVALID_PARAMETER` for a parameter outside its domain.
            #[allow(clippy::too_many_arguments, clippy::new_without_default, clippy::allow_attributes, reason = "the parameters of the vocabulary; `usual` is the default")]
            pub fn new($($parameter: $Kind),*) -> crate::Result<Self> {
                Ok(Self {
                    stream: crate::indicators::stream::Stream::new(checked($($parameter),*)?),
                })
            }

            /// With the usual parameters.
            ///
            /// # Errors
            /// None: the usual parameters are in their domains.
            pub fn usual() -> crate::Result<Self> {
                Self::new($($default),*)
            }

            /// Chooses what is done at a gap, and forgets all bars.
            pub fn with_gaps(self, gaps: crate::indicators::Gaps) -> Self {
                Self { stream: self.stream.with_gaps(gaps) }
            }

            /// Leaves this many more bars after the lookback without a value, and forgets all bars.
            pub fn with_unstable_period(self, bars: usize) -> Self {
                Self { stream: self.stream.with_unstable_period(bars) }
            }

            $(
                #[doc = concat!("Chooses how its averages begin, and forgets all bars (", stringify!($seeded), ").")]
                pub fn with_seed(self, seed: crate::indicators::Seed) -> Self {
                    Self { stream: self.stream.with_seed(seed) }
                }
            )?

            /// Keeps the state before the last bar, so that [`replace_last`](Self::replace_last) can take that bar
            /// back (each bar then costs a copy of the state), and forgets all bars.
            pub fn with_replaceable_bar(self) -> Self {
                Self { stream: self.stream.with_replaceable_bar() }
            }

            /// Bars before the first that has a value.
            #[must_use]
            pub fn lookback(&self) -> usize {
                self.stream.lookback()
            }

            /// Bars before the first value that depends on what was before the series by no more than the share
            /// `tolerance`; `None` if every value does.
            #[must_use]
            pub fn stable_after(&self, tolerance: f64) -> Option<usize> {
                self.stream.stable_after(tolerance)
            }

            /// Takes a bar and gives its value, if it has one yet.
            #[inline]
            pub fn update(&mut self, $($input: f64),+) -> Option<Output<f64>> {
                self.stream.update([$($input),+]).map(|[$($value),+]| $($values)+)
            }

            /// The value that a bar would have, without taking it.
            #[must_use]
            pub fn peek(&self, $($input: f64),+) -> Option<Output<f64>> {
                self.stream.peek([$($input),+]).map(|[$($value),+]| $($values)+)
            }

            /// Takes the last bar back, and this one in its stead: for a bar that is still forming.
            ///
            /// # Errors
            /// `INVALID_PARAMETER` unless it was made [`with_replaceable_bar`](Self::with_replaceable_bar) and has taken
            /// a bar.
            pub fn replace_last(&mut self, $($input: f64),+) -> crate::Result<Option<Output<f64>>> {
                Ok(self.stream.replace_last([$($input),+])?.map(|[$($value),+]| $($values)+))
            }

            /// Forgets all bars.
            pub fn reset(&mut self) {
                self.stream.reset();
            }

            /// Takes more bars; their values, NaN where there is none.
            ///
            /// # Errors
            /// `LENGTH_MISMATCH` for a column, `INVALID_DATA` for a gap that is rejected.
            pub fn extend(&mut self, $($input: &[f64]),+) -> crate::Result<Output<Vec<f64>>> {
                let bars = [$($input.len()),+][0];
                $(let mut $value = vec![0.0; bars];)+
                self.stream.extend(INPUTS, [$($input),+], [$(&mut $value),+])?;
                Ok($($values)+)
            }

            /// The values of a series that begins anew; the bars taken so far do not count.
            ///
            /// # Errors
            /// `LENGTH_MISMATCH` for a column, `INVALID_DATA` for a gap that is rejected.
            pub fn series(&self, $($input: &[f64]),+) -> crate::Result<Output<Vec<f64>>> {
                let bars = [$($input.len()),+][0];
                $(let mut $value = vec![0.0; bars];)+
                self.stream.series(INPUTS, [$($input),+], [$(&mut $value),+])?;
                Ok($($values)+)
            }

            /// [`series`](Self::series), into columns of the caller.
            ///
            /// # Errors
            /// As [`series`](Self::series).
            pub fn series_into(
                &self,
                $($input: &[f64],)+
                output: Output<&mut [f64]>,
            ) -> crate::Result<()> {
                let $($values)+ = output;
                self.stream.series(INPUTS, [$($input),+], [$($value),+])
            }

            /// Matrices of many series of one length, each on its own.
            ///
            /// # Errors
            /// `LENGTH_MISMATCH` for a matrix that is not `series` whole series, `INVALID_DATA` for a gap that is
            /// rejected.
            #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the columns of the vocabulary")]
            pub fn panel(
                &self,
                $($input: &[f64],)+
                series: usize,
                layout: crate::indicators::Layout,
            ) -> crate::Result<Output<Vec<f64>>> {
                let [$($value),+] = self.stream.panel(INPUTS, [$($input),+], series, layout)?;
                Ok($($values)+)
            }

            /// [`panel`](Self::panel), into matrices of the caller.
            ///
            /// # Errors
            /// As [`panel`](Self::panel), and `LENGTH_MISMATCH` for a matrix of another size.
            #[allow(clippy::too_many_arguments, clippy::allow_attributes, reason = "the columns of the vocabulary")]
            pub fn panel_into(
                &self,
                $($input: &[f64],)+
                series: usize,
                layout: crate::indicators::Layout,
                output: Output<&mut [f64]>,
            ) -> crate::Result<()> {
                let $($values)+ = output;
                self.stream
                    .panel_into(INPUTS, [$($input),+], series, layout, [$($value),+])
            }
        }

        /// The row of the catalogue.
        pub(crate) fn row() -> crate::indicators::catalogue::Indicator {
            crate::indicators::catalogue::Indicator {
                name: stringify!($function),
                object: stringify!($Object),
                ta_lib: $ta_lib,
                group: crate::indicators::catalogue::Group::$group,
                documentation: &[$($doc),+],
                inputs: INPUTS,
                parameters: vec![$({
                    use crate::indicators::parameter::Kind;
                    let range = $range;
                    crate::indicators::parameter::Parameter {
                        name: stringify!($parameter),
                        kind: <$Kind as Kind>::KIND,
                        default: <$Kind as Kind>::to_number($default),
                        minimum: range.start().to_number(),
                        maximum: range.end().to_number(),
                    }
                }),*],
                outputs: OUTPUTS,
                is_seeded: [$(stringify!($seeded),)? ""].len() > 1,
                store: |columns, numbers, outputs| {
                    let mut numbers = numbers.iter().copied();
                    let mut number = || numbers.next().unwrap_or(f64::NAN);
                    $(let $parameter = <$Kind as crate::indicators::parameter::Kind>::from_number(
                        stringify!($parameter),
                        number(),
                    )?;)*
                    let _ = &mut number;
                    crate::indicators::whole_series::store_series(
                        &checked($($parameter),*)?,
                        INPUTS,
                        crate::indicators::catalogue::array(columns),
                        crate::indicators::catalogue::views(outputs),
                    )
                },
                build: |numbers| {
                    let mut numbers = numbers.iter().copied();
                    let mut number = || numbers.next().unwrap_or(f64::NAN);
                    // Parameters are read in the order of their names.
                    $(let $parameter = <$Kind as crate::indicators::parameter::Kind>::from_number(
                        stringify!($parameter),
                        number(),
                    )?;)*
                    let _ = &mut number;
                    let object = $Object::new($($parameter),*)?;
                    Ok(crate::indicators::catalogue::Running::new(INPUTS, object.stream))
                },
            }
        }
    };
}

pub(crate) use indicator;

/// Makes the indicators of a group public, and their rows part of the catalogue.
macro_rules! group {
    ($($module:ident),+ $(,)?) => {
        $(pub use $module::*;)+

        /// The rows of the group.
        pub(crate) const ROWS: &[fn() -> super::catalogue::Indicator] = &[$($module::row),+];
    };
}

pub(crate) use group;
