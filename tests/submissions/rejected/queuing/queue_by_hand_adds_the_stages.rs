//! Takes "of 10, three are in the stages" for a sum with the wrong sign.
//! Caught by: queuing::queue_by_hand_adds_up (FAILED)

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_needed, record, set_in_type,
};

pub fn queue_by_hand(stages: u64, rate: PerSecond, milliseconds: u64) -> u64 {
    const MILLISECOND: f64 = 0.0001;
    let in_system = rate.0 as f64 * milliseconds as f64 * MILLISECOND;
    in_system.ceil() as u64 + stages
}
