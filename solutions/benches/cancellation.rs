//! What a context costs: the plain one of the exercise, the one of the crate `context`, and
//! the `CancellationToken` of tokio-util, which has neither reason nor deadline.
//! `cancellation.go` beside this file measures the same of Go's package.
//! `cargo bench -p solutions --bench cancellation`

use divan::{Bencher, black_box};
use solutions::context::cancellation as plain;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

fn main() {
    divan::main();
}

const HOUR: Duration = Duration::from_hours(1);

const LEAVES: usize = 10_000;

/// Derives a context below one that can be cancelled, and cancels it.
#[divan::bench_group(sample_size = 2000)]
mod child {
    use super::{Bencher, CancellationToken, plain};

    #[divan::bench]
    fn plain_context(bencher: Bencher<'_, '_>) {
        let (parent, _cancel) = plain::Context::background().with_cancel();
        bencher.bench_local(|| parent.with_cancel().1.cancel());
    }

    #[divan::bench]
    fn context(bencher: Bencher<'_, '_>) {
        let (parent, _cancel) = ::context::Context::background().with_cancel();
        bencher.bench_local(|| parent.with_cancel().1.cancel());
    }

    #[divan::bench]
    fn token(bencher: Bencher<'_, '_>) {
        let parent = CancellationToken::new();
        bencher.bench_local(|| parent.child_token().cancel());
    }
}

/// The same with a time limit of an hour.
#[divan::bench_group(sample_size = 2000)]
mod time_limit {
    use super::{Bencher, HOUR, plain};

    #[divan::bench]
    fn plain_context(bencher: Bencher<'_, '_>) {
        let (parent, _cancel) = plain::Context::background().with_cancel();
        bencher.bench_local(|| parent.with_timeout(HOUR).1.cancel());
    }

    #[divan::bench]
    fn context(bencher: Bencher<'_, '_>) {
        let (parent, _cancel) = ::context::Context::background().with_cancel();
        bencher.bench_local(|| parent.with_timeout(HOUR).1.cancel());
    }
}

/// Asks whether it has ended.
#[divan::bench_group(sample_size = 2000)]
mod look {
    use super::{Bencher, CancellationToken, black_box, plain};

    #[divan::bench]
    fn plain_context(bencher: Bencher<'_, '_>) {
        let (context, _cancel) = plain::Context::background().with_cancel();
        bencher.bench_local(|| black_box(&context).err());
    }

    #[divan::bench]
    fn context(bencher: Bencher<'_, '_>) {
        let (context, _cancel) = ::context::Context::background().with_cancel();
        bencher.bench_local(|| black_box(&context).err());
    }

    #[divan::bench]
    fn token(bencher: Bencher<'_, '_>) {
        let token = CancellationToken::new();
        bencher.bench_local(|| black_box(&token).is_cancelled());
    }
}

/// Cancels a context with 10,000 children. Making and dropping them is not counted.
#[divan::bench_group(sample_count = 50)]
mod cancel_ten_thousand {
    use super::{Bencher, CancellationToken, LEAVES, plain};

    #[divan::bench]
    fn plain_context(bencher: Bencher<'_, '_>) {
        let make = || {
            let (root, cancel) = plain::Context::background().with_cancel();
            let leaves: Vec<_> = (0..LEAVES).map(|_| root.with_cancel()).collect();
            (cancel, leaves)
        };
        bencher
            .with_inputs(make)
            .bench_local_refs(|(cancel, _)| cancel.cancel());
    }

    #[divan::bench]
    fn context(bencher: Bencher<'_, '_>) {
        let make = || {
            let (root, cancel) = ::context::Context::background().with_cancel();
            let leaves: Vec<_> = (0..LEAVES).map(|_| root.with_cancel()).collect();
            (cancel, leaves)
        };
        bencher
            .with_inputs(make)
            .bench_local_refs(|(cancel, _)| cancel.cancel());
    }

    /// The done of each was asked for before.
    #[divan::bench]
    fn context_with_its_dones(bencher: Bencher<'_, '_>) {
        let make = || {
            let (root, cancel) = ::context::Context::background().with_cancel();
            let leaves: Vec<_> = (0..LEAVES).map(|_| root.with_cancel()).collect();
            for (leaf, _) in &leaves {
                leaf.done();
            }
            (cancel, leaves)
        };
        bencher
            .with_inputs(make)
            .bench_local_refs(|(cancel, _)| cancel.cancel());
    }

    #[divan::bench]
    fn token(bencher: Bencher<'_, '_>) {
        let make = || {
            let root = CancellationToken::new();
            let leaves: Vec<_> = (0..LEAVES).map(|_| root.child_token()).collect();
            (root, leaves)
        };
        bencher
            .with_inputs(make)
            .bench_local_refs(|(root, _)| root.cancel());
    }
}
