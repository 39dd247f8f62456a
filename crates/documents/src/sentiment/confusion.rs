//! How often which label was given for which.

use strikewise::sentiment::Label;

/// Counts by true label and answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Confusion([[usize; 3]; 3]);

impl Confusion {
    pub(super) fn count(&mut self, truth: Label, answer: Label) {
        self.0[truth as usize][answer as usize] += 1;
    }

    /// Answers for one true label, in the order of [`Label::ALL`].
    pub(super) fn row(&self, truth: Label) -> [usize; 3] {
        self.0[truth as usize]
    }

    pub(super) fn total(&self) -> usize {
        self.0.iter().flatten().sum()
    }

    pub(super) fn accuracy(&self) -> f64 {
        let right: usize = Label::ALL.iter().map(|&label| self.right(label)).sum();
        share(right, self.total())
    }

    /// The accuracy of who always gives the commonest label.
    pub(super) fn majority(&self) -> f64 {
        let most = self.0.iter().map(|row| row.iter().sum()).max().unwrap_or(0);
        share(most, self.total())
    }

    /// Of the answers of a label, the share that is right.
    pub(super) fn precision(&self, label: Label) -> f64 {
        let answers = self.0.iter().map(|row| row[label as usize]).sum();
        share(self.right(label), answers)
    }

    /// Of the rows of a label, the share that is found.
    pub(super) fn recall(&self, label: Label) -> f64 {
        share(self.right(label), self.row(label).iter().sum())
    }

    /// Harmonic mean of precision and recall.
    pub(super) fn f1(&self, label: Label) -> f64 {
        let (precision, recall) = (self.precision(label), self.recall(label));
        2.0 * precision * recall / (precision + recall)
    }

    /// Mean of the three.
    pub(super) fn macro_f1(&self) -> f64 {
        Label::ALL.iter().map(|&label| self.f1(label)).sum::<f64>() / 3.0
    }

    fn right(&self, label: Label) -> usize {
        self.0[label as usize][label as usize]
    }
}

/// NaN where there is nothing to take a share of.
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_worked_by_hand() {
        let mut confusion = Confusion::default();
        for (truth, answer) in [
            (Label::Positive, Label::Positive),
            (Label::Positive, Label::Positive),
            (Label::Positive, Label::Neutral),
            (Label::Neutral, Label::Positive),
            (Label::Negative, Label::Negative),
        ] {
            confusion.count(truth, answer);
        }
        assert_eq!(confusion.accuracy(), 0.6);
        assert_eq!(confusion.majority(), 0.6);
        assert_eq!(confusion.precision(Label::Positive), 2.0 / 3.0);
        assert_eq!(confusion.recall(Label::Positive), 2.0 / 3.0);
        assert_eq!(confusion.recall(Label::Neutral), 0.0);
        assert_eq!(confusion.f1(Label::Negative), 1.0);
    }
}
