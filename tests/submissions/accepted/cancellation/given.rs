//! The given context, which makes its dones when they are asked for.

pub use context::{CancelFn, Context};

use std::time::{Duration, Instant};

pub fn is_too_late(context: &Context, takes: Duration) -> bool {
    let left = context
        .deadline()
        .map(|when| when.saturating_duration_since(Instant::now()));
    left.is_some_and(|left| left.is_zero() || left < takes)
}
