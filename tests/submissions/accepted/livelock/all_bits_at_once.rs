//! Another design: changes the side or stays, by the bits of one number after the other; and
//! a range of durations, with the doubling by `checked_mul`.

use rand::{Rng, RngExt};
use std::time::Duration;

pub use solutions::hazards::livelock::{Corridor, Hall, Side, Walker};

pub fn pass(
    corridor: &impl Corridor,
    walker: Walker,
    random: &mut impl Rng,
    tries: usize,
) -> Option<usize> {
    let mut bits = 0;
    let mut is_left = random.random::<bool>();
    let passed = (0..tries).find(|done| {
        if done % 64 == 0 {
            bits = random.next_u64();
        }
        is_left ^= bits & 1 == 1;
        bits >>= 1;
        corridor.step(walker, if is_left { Side::Left } else { Side::Right })
    });
    if passed.is_none() {
        corridor.leave(walker);
    }
    passed.map(|done| done + 1)
}

pub fn back_off(attempt: u32, base: Duration, cap: Duration, random: &mut impl Rng) -> Duration {
    let factor = 1_u128.checked_shl(attempt).unwrap_or(u128::MAX);
    let limit = match base.as_nanos().checked_mul(factor) {
        Some(nanos) if nanos < cap.as_nanos() => Duration::from_nanos_u128(nanos),
        None if base.is_zero() => Duration::ZERO,
        _ => cap,
    };
    random.random_range(Duration::ZERO..=limit)
}
