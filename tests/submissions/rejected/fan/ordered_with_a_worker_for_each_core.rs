//! Knows better than its caller how many workers are good for the machine.
//! Caught by: fan::ordered_works_on_n_at_the_same_time (FAILED)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::fan::{fan_in, fan_out, prime_finder};

pub fn ordered<T, U>(
    done: Done,
    input: Receiver<T>,
    n: usize,
    f: impl Fn(T) -> U + Send + Sync + 'static,
) -> Receiver<U>
where
    T: Send + 'static,
    U: Send + 'static,
{
    solutions::patterns::fan::ordered(done, input, n.min(8), f)
}
