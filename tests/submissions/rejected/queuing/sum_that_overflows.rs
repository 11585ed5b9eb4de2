//! Multiplies in 64 bits.
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

    Ok((rate.0 * time.as_nanos() as u64).div_ceil(1_000_000_000))
}
