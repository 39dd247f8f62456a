//! Elementary functions of a column.

/// Declares an elementary function as an indicator, in a module of its own: what it is and its formula; what it returns
/// beside one value for each bar; examples.
macro_rules! transform {
    (
        $(#[doc = $doc:literal])+
        $function:ident ($function_into:ident) $Object:ident: $Machine:ident = $of:expr, $ta_lib:literal,
        $(#[doc = $returns:literal])+
        returns,
        $(#[doc = $example:literal])+
        examples
    ) => {
        pub(crate) mod $function {
            use crate::Result;
            use crate::indicators::declare::indicator;
            use crate::indicators::machine::Machine;

            indicator! {
                $(#[doc = $doc])+
                ///
                /// # Arguments
                /// One column.
                ///
                /// # Returns
                $(#[doc = $returns])+
                ///
                /// # Errors
                /// None today; a `Result` like every indicator.
                ///
                /// # Source
                /// The definition, computed by the crate `libm` where the processor cannot: the same bits on every
                /// machine. TA-Lib has it under the same name.
                ///
                /// # Examples
                $(#[doc = $example])+
                $function ($function_into) $Object: $Machine {
                    group: MathTransform,
                    ta_lib: Some($ta_lib),
                    inputs: [values],
                    parameters: {},
                    output: $function,
                }
            }

            #[doc = concat!("The machine of [`", stringify!($function), "`].")]
            #[derive(Debug, Clone)]
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            pub(crate) struct $Machine;

            impl $Machine {
                pub(crate) fn new() -> Result<Self> {
                    Ok(Self)
                }
            }

            impl Machine<1, 1> for $Machine {
                fn lookback(&self) -> usize {
                    0
                }

                #[inline(always)]
                fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
                    let of: fn(f64) -> f64 = $of;
                    [of(value)]
                }
            }
        }
    };
}

mod exponential;
mod hyperbolic;
mod rounding;
mod trigonometric;

use exponential::{exp, ln, log10, sqrt};
use hyperbolic::{cosh, sinh, tanh};
use rounding::{ceil, floor};
use trigonometric::{acos, asin, atan, cos, sin, tan};

super::declare::group![
    acos, asin, atan, ceil, cos, cosh, exp, floor, ln, log10, sin, sinh, sqrt, tan, tanh
];
