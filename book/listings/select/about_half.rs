use crossbeam_channel::{bounded, select};
use std::ops::RangeInclusive;

const ROUNDS: u32 = 1001;
/// A fair choice between two misses this range with less than one chance in a billion.
const FAIR: RangeInclusive<u32> = 400..=601;

fn main() {
    let (call, from_reporter) = bounded::<&str>(0);
    let (wire, from_agency) = bounded::<&str>(0);
    // Both are closed now, so both cases are ready in every round.
    drop((call, wire));
    let (mut first, mut second) = (0, 0);
    for _ in 0..ROUNDS {
        select! {
            recv(from_reporter) -> _ => first += 1,
            recv(from_agency) -> _ => second += 1,
        }
    }
    println!("{ROUNDS} rounds, fair: {FAIR:?} for each case");
    println!("the first case is in this range: {}", FAIR.contains(&first));
    println!(
        "the second case is in this range: {}",
        FAIR.contains(&second)
    );
}
