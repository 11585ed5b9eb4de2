//! Gives the largest number there is where there is none.
//! Caught by: queuing::in_system_has_no_answer (FAILED)

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
        .saturating_mul(time.as_nanos())
        .div_ceil(1_000_000_000);
    Ok(u64::try_from(items).unwrap_or(u64::MAX))
}
