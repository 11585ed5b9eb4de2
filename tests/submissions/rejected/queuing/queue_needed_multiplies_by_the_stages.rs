//! Each stage takes that time, it thinks.
//! Caught by: queuing::queue_needed_takes_the_stages_away (FAILED)

use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, record, set_in_type,
};

pub fn queue_needed(stages: u64, rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    if stages == 0 {
        return Err(NoAnswer::Zero);
    }
    let inside = solutions::patterns::queuing::in_system(rate, time)?;
    Ok(inside.saturating_mul(stages).saturating_sub(stages))
}
