//! Where the curve of profit crosses 0.

use super::curve::{Curve, Node};
use super::outcome::ProfitRange;
use crate::Result;

impl Curve<'_> {
    /// Where the profit is above 0, in ascending order.
    pub(super) fn profit_ranges(&self) -> Result<Vec<ProfitRange>> {
        let mut ranges = Vec::new();
        let mut begun = self
            .nodes
            .first()
            .filter(|node| node.profit > 0.0)
            .map(|_| 0.0);
        for pair in self.nodes.windows(2) {
            let (left, right) = (pair[0], pair[1]);
            match (left.profit > 0.0, right.profit > 0.0) {
                (false, true) => begun = Some(self.turning(left, left, right)?),
                (true, false) => {
                    let high = Some(self.turning(right, left, right)?);
                    ranges.extend(begun.take().map(|low| ProfitRange { low, high }));
                }
                _ => {}
            }
        }
        let Some(&last) = self.nodes.last() else {
            return Ok(ranges);
        };
        if last.profit > 0.0 {
            let high = (self.last_slope < 0.0).then(|| self.crossing_beyond(last));
            ranges.extend(begun.map(|low| ProfitRange { low, high }));
        } else if self.last_slope > 0.0 {
            let low = self.crossing_beyond(last);
            ranges.push(ProfitRange { low, high: None });
        }
        Ok(ranges)
    }

    /// Where gain begins or ends between two nodes, of which `without` has none.
    fn turning(&self, without: Node, left: Node, right: Node) -> Result<f64> {
        if without.profit == 0.0 {
            Ok(without.spot)
        } else {
            self.crossing(left, right)
        }
    }
}
