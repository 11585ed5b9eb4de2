//! Says that there is no average even where nothing comes in.
//! Caught by: queuing::in_system_has_no_answer (FAILED)

use std::time::Duration;

use solutions::patterns::queuing::{NoAnswer as Answer, PerSecond as Rate};

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn in_system(rate: Rate, time: Duration) -> Result<u64, Answer> {
    if time == Duration::MAX {
        return Err(Answer::Unstable);
    }
    solutions::patterns::queuing::in_system(rate, time)
}
