//! Who does what must be done for each of many names.

/// Does a piece of work for each item; no item depends on another.
pub(super) trait Workers {
    /// The answers in the order of the items. `done` is called once for each, on the thread of the caller.
    fn each<I: Sync, A: Send>(
        &self,
        items: &[I],
        work: impl Fn(&I) -> A + Sync + Send,
        done: impl FnMut(),
    ) -> Vec<A>;
}

/// The thread of the caller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caller;

impl Workers for Caller {
    fn each<I: Sync, A: Send>(
        &self,
        items: &[I],
        work: impl Fn(&I) -> A + Sync + Send,
        mut done: impl FnMut(),
    ) -> Vec<A> {
        items
            .iter()
            .map(|item| {
                let answer = work(item);
                done();
                answer
            })
            .collect()
    }
}
