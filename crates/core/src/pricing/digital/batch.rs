//! A batch of digital options, block by block: the branch-free path runs over vectors of rows, and the few
//! that it cannot answer are done again.

use super::Payout;
use super::contract::{Value, careful};
use crate::math::simd::{Kernel, Lanes, Mask as _, Two, dispatch};
use crate::pricing::blocks::{BLOCK, Blocks, Lane, Rows, block, store};
use crate::pricing::columns::Columns;
use crate::pricing::{Greeks, Prices, Status};

/// Where results go: price, then delta, gamma, vega, theta, rho if anybody asked for them.
struct Outputs<'a> {
    price: &'a mut [f64],
    greeks: Option<[&'a mut [f64]; 5]>,
    status: &'a mut [Status],
}

struct Batch<'a> {
    columns: &'a Columns<'a>,
    payout: Payout,
    outputs: Outputs<'a>,
}

impl Outputs<'_> {
    /// One block. A last one that is not full goes through `spare`. Says whether any row is left to the
    /// careful path; `outside` is not zero for those.
    #[inline(always)]
    fn fill<L: Lanes>(
        &mut self,
        rows: Rows,
        payout: Payout,
        (start, count): (usize, usize),
        outside: &mut Lane,
        spare: &mut [Lane; 6],
    ) -> bool {
        let [spare_price, spare_greeks @ ..] = spare;
        let price = block(self.price, start, spare_price);
        let mut any = false;
        let mut i = 0;
        if let Some([delta, gamma, vega, theta, rho]) = &mut self.greeks {
            let [a, b, c, d, e] = spare_greeks;
            let (delta, gamma) = (block(delta, start, a), block(gamma, start, b));
            let (vega, theta) = (block(vega, start, c), block(theta, start, d));
            let rho = block(rho, start, e);
            while i < count {
                let inputs = rows.at::<L>(i);
                let value = Value::new(inputs, payout);
                any |= mark::<L>(value.inside(inputs), outside, i);
                let row = value.row(inputs, payout);
                store(row.price, price, i);
                store(row.delta, delta, i);
                store(row.gamma, gamma, i);
                store(row.vega, vega, i);
                store(row.theta, theta, i);
                store(row.rho, rho, i);
                i += L::COUNT;
            }
        } else {
            while i < count {
                let inputs = rows.at::<L>(i);
                let value = Value::new(inputs, payout);
                any |= mark::<L>(value.inside(inputs), outside, i);
                store(value.price, price, i);
                i += L::COUNT;
            }
        }
        if count < BLOCK {
            self.price[start..].copy_from_slice(&spare_price.0[..count]);
            for (column, spare) in self.greeks.iter_mut().flatten().zip(spare_greeks) {
                column[start..].copy_from_slice(&spare.0[..count]);
            }
        }
        any
    }

    /// Does one row again.
    fn mend(&mut self, at: usize, rows: Rows, i: usize, payout: Payout) {
        let (row, status) = careful(rows.row(i), payout);
        self.price[at] = row.price;
        if let Some([delta, gamma, vega, theta, rho]) = &mut self.greeks {
            delta[at] = row.delta;
            gamma[at] = row.gamma;
            vega[at] = row.vega;
            theta[at] = row.theta;
            rho[at] = row.rho;
        }
        self.status[at] = status;
    }
}

#[inline(always)]
fn mark<L: Lanes>(inside: L::Mask, outside: &mut Lane, i: usize) -> bool {
    let marks = L::select(inside, L::splat(0.0), L::splat(1.0));
    store(marks, &mut outside.0, i);
    (!inside).any()
}

impl Kernel for Batch<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self) {
        let Self {
            columns,
            payout,
            mut outputs,
        } = self;
        let mut blocks = Blocks::new(*columns);
        let mut outside = Lane::ZERO;
        let mut spare = [Lane::ZERO; 6];
        let mut start = 0;
        while let Some((rows, count)) = blocks.at(start) {
            if outputs.fill::<Two<L>>(rows, payout, (start, count), &mut outside, &mut spare) {
                for i in 0..count {
                    if outside.0[i] != 0.0 {
                        outputs.mend(start + i, rows, i, payout);
                    }
                }
            }
            start += count;
        }
    }
}

pub(super) fn price(columns: &Columns<'_>, payout: Payout) -> Prices {
    let rows = columns.inputs().len();
    let mut prices = Prices {
        price: vec![0.0; rows],
        status: vec![Status::Ok; rows],
    };
    dispatch(Batch {
        columns,
        payout,
        outputs: Outputs {
            price: &mut prices.price,
            greeks: None,
            status: &mut prices.status,
        },
    });
    prices
}

pub(super) fn greeks(columns: &Columns<'_>, payout: Payout) -> Greeks {
    let rows = columns.inputs().len();
    let column = || vec![0.0; rows];
    let mut greeks = Greeks {
        price: column(),
        delta: column(),
        gamma: column(),
        vega: column(),
        theta: column(),
        rho: column(),
        status: vec![Status::Ok; rows],
    };
    dispatch(Batch {
        columns,
        payout,
        outputs: Outputs {
            price: &mut greeks.price,
            greeks: Some([
                &mut greeks.delta,
                &mut greeks.gamma,
                &mut greeks.vega,
                &mut greeks.theta,
                &mut greeks.rho,
            ]),
            status: &mut greeks.status,
        },
    });
    greeks
}
