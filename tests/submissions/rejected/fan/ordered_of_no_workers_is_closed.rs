//! Of no workers it gives back a stream that is closed: the values are lost without a
//! word.
//! Caught by: fan::ordered_of_no_workers_panics (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};

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
    if n == 0 {
        return bounded(0).1;
    }
    solutions::patterns::fan::ordered(done, input, n, f)
}
