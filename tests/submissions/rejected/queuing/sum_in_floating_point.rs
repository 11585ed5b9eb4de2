//! Multiplies in floating point: 100 × 0.07 is a little more than 7.
//! Caught by: queuing::in_system_is_exact (FAILED)

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

    let items = (rate.0 as f64 * time.as_secs_f64()).ceil();
    if items > u64::MAX as f64 {
        return Err(NoAnswer::Overflow);
    }
    Ok(items as u64)
}
