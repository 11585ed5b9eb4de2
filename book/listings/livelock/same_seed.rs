use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// The first of a thousand tries in which the two draw different sides.
fn pass(seeds: [u64; 2]) -> Option<u32> {
    let [mut ada, mut ben] = seeds.map(StdRng::seed_from_u64);
    (1..=1000).find(|_| ada.next_u64() % 2 != ben.next_u64() % 2)
}

fn main() {
    for seeds in [[1, 2], [3, 4], [5, 6], [7, 7]] {
        println!("seeds {seeds:?}: {:?}", pass(seeds));
    }
}
