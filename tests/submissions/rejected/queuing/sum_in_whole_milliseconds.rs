//! Counts in milliseconds, and drops what is shorter.
//! Caught by: queuing::in_system_by_littles_law (FAILED)

use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn in_system(rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    if rate.0 == 0 || time.is_zero() {
        return Err(NoAnswer::Zero);
    }
    if time == Duration::MAX {
        return Err(NoAnswer::Unstable);
    }

    let items = u128::from(rate.0)
        .checked_mul(time.as_millis())
        .ok_or(NoAnswer::Overflow)?;
    u64::try_from(items.div_ceil(1000)).map_err(|_| NoAnswer::Overflow)
}
