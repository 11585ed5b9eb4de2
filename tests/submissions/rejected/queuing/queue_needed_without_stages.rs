//! With no stages everything waits, it says.
//! Caught by: queuing::queue_needed_has_no_answer (FAILED)

use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, record, set_in_type,
};

pub fn queue_needed(stages: u64, rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    Ok(solutions::patterns::queuing::in_system(rate, time)?.saturating_sub(stages))
}
