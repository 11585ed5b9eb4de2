use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// What a desk needs for one story on average, in ms.
const WORK: f64 = 10.0;

/// A time that is `mean` on average: often short, and now and then long.
fn random_time(random: &mut StdRng, mean: f64) -> f64 {
    let number = (random.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
    -mean * (1.0 - number).ln()
}

/// How long a story is in the system, in ms, on average over the first so many. `next`
/// gives the time until the next one comes, and the work that it makes.
fn average(stories: u32, mut next: impl FnMut() -> (f64, f64)) -> f64 {
    let (mut comes, mut desk_free, mut sum) = (0.0_f64, 0.0, 0.0);
    for _ in 0..stories {
        let (gap, work) = next();
        comes += gap;
        desk_free = comes.max(desk_free) + work;
        sum += desk_free - comes;
    }
    sum / f64::from(stories)
}

fn main() {
    println!("load   by the clock   at random, so many stories:    10 ms / (1 - load)");
    println!("                          1,000    10,000   100,000");
    for percent in [50, 80, 90, 95, 100] {
        let load = f64::from(percent) / 100.0;
        let clock = average(1000, || (WORK / load, WORK));
        print!("{percent:>3}%   {clock:>9.0} ms  ");
        for stories in [1000, 10_000, 100_000] {
            let mut gaps = StdRng::seed_from_u64(1835);
            let mut times = StdRng::seed_from_u64(1851);
            let next = || {
                let gap = random_time(&mut gaps, WORK / load);
                (gap, random_time(&mut times, WORK))
            };
            print!("{:>7.0} ms", average(stories, next));
        }
        let rule = WORK / (1.0 - load);
        if rule.is_finite() {
            println!("{rule:>16.0} ms");
        } else {
            println!("{:>19}", "none");
        }
    }
}
