//! Arithmetic of columns.

mod add;
mod cumsum;
mod div;
mod max;
mod maxindex;
mod min;
mod minindex;
mod minmax;
mod minmaxindex;
mod mult;
mod sub;
mod sum;

super::declare::group![
    add,
    cumsum,
    div,
    max,
    maxindex,
    min,
    minindex,
    minmax,
    minmaxindex,
    mult,
    sub,
    sum
];
