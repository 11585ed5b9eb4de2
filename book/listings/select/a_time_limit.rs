use crossbeam_channel::{after, bounded, never, select, select_biased};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(30);

fn main() {
    let began = Instant::now();
    for wait in 1..=2 {
        select! {
            recv(never::<u32>()) -> _ => println!("wait {wait}: a story"),
            default(LIMIT) => println!("wait {wait}: timed out"),
        }
    }
    if began.elapsed() >= 2 * LIMIT {
        println!("together: two limits or more");
    } else {
        println!("together: less than two limits");
    }

    // Sixty stories, and each takes a millisecond or more.
    let (out, inbox) = bounded(60);
    for number in 1..=60 {
        out.send(number).unwrap();
    }
    let time_is_up = after(LIMIT);
    let end = loop {
        select_biased! {
            recv(time_is_up) -> _ => break "timed out",
            recv(inbox) -> story => match story {
                Ok(60) => break "all sixty were edited",
                _ => thread::sleep(Duration::from_millis(1)),
            },
        }
    };
    println!("one `after` for all stories: {end}");
    select! {
        recv(time_is_up) -> _ => println!("the same `after` again: timed out"),
        default(LIMIT) => println!("the same `after` again: no second value"),
    }
}
