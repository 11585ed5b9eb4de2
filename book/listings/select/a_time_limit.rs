use crossbeam_channel::{Receiver, after, bounded, never, select, select_biased};
use std::thread;
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(30);

/// Sixty stories, and each takes a millisecond to edit: more than the limit in all.
fn sixty_stories() -> Receiver<u32> {
    let (out, inbox) = bounded(60);
    for number in 1..=60 {
        out.send(number).unwrap();
    }
    inbox
}

fn edit(_story: u32) {
    thread::sleep(Duration::from_millis(1));
}

fn main() {
    select! {
        recv(never::<u32>()) -> _ => println!("a silent inbox: a story"),
        default(LIMIT) => println!("a silent inbox: timed out"),
    }

    let inbox = sixty_stories();
    let end = loop {
        select! {
            recv(inbox) -> message => match message {
                Ok(story) => edit(story),
                Err(_) => break "all were edited",
            },
            default(LIMIT) => break "timed out",
        }
    };
    println!("a limit for each wait: {end}");

    let inbox = sixty_stories();
    let time_is_up = after(LIMIT);
    let end = loop {
        select_biased! {
            recv(time_is_up) -> _ => break "timed out",
            recv(inbox) -> message => match message {
                Ok(story) => edit(story),
                Err(_) => break "all were edited",
            },
        }
    };
    println!("a limit for all of them: {end}");
}
