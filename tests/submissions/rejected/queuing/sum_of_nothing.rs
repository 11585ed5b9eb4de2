//! Says 0 where nothing was measured.
//! Caught by: queuing::in_system_has_no_answer (FAILED)

use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn in_system(rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    if rate.0 == 0 || time.is_zero() {
        return Ok(0);
    }
    solutions::patterns::queuing::in_system(rate, time)
}
