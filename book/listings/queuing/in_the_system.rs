use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::VecDeque;

const DESKS: usize = 3;
const MILLISECONDS: u64 = 300_000;

/// Whether something happens now that happens once in `mean` ms on average.
fn now_and_then(random: &mut StdRng, mean: u64) -> bool {
    random.next_u64().is_multiple_of(mean)
}

fn main() {
    print!("load   rate    time   rate x time   inside");
    println!("   at work   waiting   inside - 3");
    for gap in [160, 80, 53, 44] {
        let mut random = StdRng::seed_from_u64(1835);
        let mut tray = VecDeque::new();
        let mut desks = [None; DESKS];
        // Stories that came, stories and ms of those that went, and sums over all ms.
        let (mut came, mut went, mut inside) = (0, 0, 0);
        let (mut in_tray, mut at_work) = (0, 0);
        for now in 0..MILLISECONDS {
            if now_and_then(&mut random, gap) {
                came += 1;
                tray.push_back(now);
            }
            for desk in &mut desks {
                // A story takes 120 ms on average.
                if let Some(since) = *desk
                    && now_and_then(&mut random, 120)
                {
                    went += 1;
                    inside += now - since;
                    *desk = None;
                }
                *desk = desk.or_else(|| tray.pop_front());
            }
            in_tray += tray.len();
            at_work += desks.iter().flatten().count();
        }
        let mean = |sum: usize| sum as f64 / MILLISECONDS as f64;
        let rate = f64::from(came) * 1000.0 / MILLISECONDS as f64;
        let time = inside as f64 / f64::from(went) / 1000.0;
        let (waiting, busy) = (mean(in_tray), mean(at_work));
        let (inside, load) = (waiting + busy, 100.0 * busy / DESKS as f64);
        let (product, less) = (rate * time, (inside - DESKS as f64).max(0.0));
        print!("{load:>3.0}%  {rate:>5.1}  {time:.2} s {product:>13.1} {inside:>8.1}");
        println!(" {busy:>9.1} {waiting:>9.1} {less:>12.1}");
    }
}
