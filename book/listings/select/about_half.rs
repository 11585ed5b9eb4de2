use crossbeam_channel::{bounded, select};
use std::ops::RangeInclusive;

/// The range that a fair choice between two misses less than once in a million.
fn fair(rounds: u32) -> RangeInclusive<u32> {
    // The chance that the first case is chosen exactly `least` times, and the chance
    // that it is chosen less often than that.
    let mut exactly = 1.0;
    for _ in 0..rounds {
        exactly /= 2.0;
    }
    let (mut least, mut less) = (0, 0.0);
    // Twice: it is as likely that the first case is chosen too often.
    while 2.0 * (less + exactly) < 1e-6 {
        less += exactly;
        exactly *= f64::from(rounds - least) / f64::from(least + 1);
        least += 1;
    }
    least..=rounds - least
}

fn main() {
    const ROUNDS: u32 = 1001;
    let (call, reporter) = bounded::<&str>(0);
    let (wire, agency) = bounded::<&str>(0);
    // Both are closed now, so both are ready in every round.
    drop((call, wire));
    let (mut reporters, mut agencies) = (0, 0);
    for _ in 0..ROUNDS {
        select! {
            recv(reporter) -> _ => reporters += 1,
            recv(agency) -> _ => agencies += 1,
        }
    }
    let fair = fair(ROUNDS);
    println!("rounds: {ROUNDS}, fair: {fair:?} for each case");
    for (name, times) in [("reporter", reporters), ("agency", agencies)] {
        let is_fair = fair.contains(&times);
        println!("the {name}'s case: in this range: {is_fair}");
    }
}
