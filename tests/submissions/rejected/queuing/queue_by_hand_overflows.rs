//! Multiplies in 64 bits, where the floating point that it replaces had room.
//! Caught by: queuing::queue_by_hand_adds_up (FAILED)

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_needed, record, set_in_type,
};

pub fn queue_by_hand(stages: u64, rate: PerSecond, milliseconds: u64) -> u64 {
    (rate.0 * milliseconds)
        .div_ceil(1000)
        .saturating_sub(stages)
}
