use context::{Context, Reason};
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(50);

/// For the puzzle page: a number that is odd, and the sum of its smaller divisors.
/// (Nobody has found one yet.) Computes until it has one, or the context has ended.
fn odd_perfect_number(context: &Context) -> Result<u64, Reason> {
    let mut number = 1;
    loop {
        if let Some(reason) = context.err() {
            return Err(reason);
        }
        // A piece: a hundred numbers.
        for _ in 0..100 {
            number += 2;
            let divisors = (1..=number / 3).filter(|divisor| number % divisor == 0);
            if divisors.sum::<u64>() == number {
                return Ok(number);
            }
        }
    }
}

fn main() {
    let (edition, _cancel) = Context::background().with_timeout(LIMIT);
    match odd_perfect_number(&edition) {
        Ok(number) => println!("{number}"),
        Err(reason) => println!("no puzzle today: {reason}"),
    }
}
