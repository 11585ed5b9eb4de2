use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Looks for a divisor in the order given, and counts how many it tries.
fn divisions(number: u64, mut divisors: impl Iterator<Item = u64>) -> u64 {
    let mut tried = 0;
    let _ = divisors.find(|&divisor| {
        tried += 1;
        number.is_multiple_of(divisor)
    });
    tried
}

fn main() {
    let mut random = StdRng::seed_from_u64(1835);
    let numbers: Vec<u64> = (0..100).map(|_| random.random_range(2..100_000)).collect();

    let down = numbers.iter().map(|&n| divisions(n, (2..n).rev()));
    let up = numbers.iter().map(|&n| divisions(n, 2..n));
    let to_the_root = numbers.iter().map(|&n| divisions(n, 2..=n.isqrt()));
    println!("down from n - 1:   {:>9} divisions", down.sum::<u64>());
    println!("up from 2:         {:>9} divisions", up.sum::<u64>());
    println!(
        "up to the root:    {:>9} divisions",
        to_the_root.sum::<u64>()
    );
}
