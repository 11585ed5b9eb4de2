//! Another design: a coin from the library, the doubling in a loop that ends at the cap, and a
//! share of the limit between 0 and 1.

use rand::{Rng, RngExt};
use std::time::Duration;

pub use solutions::hazards::livelock::{Corridor, Hall, Side, Walker};

pub fn pass(
    corridor: &impl Corridor,
    walker: Walker,
    random: &mut impl Rng,
    tries: usize,
) -> Option<usize> {
    let mut done = 0;
    while done < tries {
        done += 1;
        let side = if random.random_bool(0.5) {
            Side::Right
        } else {
            Side::Left
        };
        if corridor.step(walker, side) {
            return Some(done);
        }
    }
    corridor.leave(walker);
    None
}

pub fn back_off(attempt: u32, base: Duration, cap: Duration, random: &mut impl Rng) -> Duration {
    let mut limit = base.min(cap);
    for _ in 0..attempt {
        if limit.is_zero() || limit == cap {
            break;
        }
        limit = limit.saturating_mul(2).min(cap);
    }
    // One more than the limit, so that the limit itself comes as often as the others.
    let end = limit.as_nanos() as f64 + 1.0;
    let nanos = (random.random::<f64>() * end) as u64;
    Duration::from_nanos(nanos).min(limit)
}
