//! More stages than that are cut down to the lower bits.
//! Caught by: queuing::queue_needed_takes_the_stages_away (FAILED)

use std::time::Duration;

use solutions::patterns::queuing::{NoAnswer as Answer, PerSecond as Rate};

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, record, set_in_type,
};

pub fn queue_needed(stages: u64, rate: Rate, time: Duration) -> Result<u64, Answer> {
    if stages == 0 {
        return Err(Answer::Zero);
    }
    let stages = u64::from(stages as u32);
    Ok(in_system(rate, time)?.saturating_sub(stages))
}
