use crossbeam_channel::{Receiver, bounded, select, select_biased};
use std::convert::Infallible;

fn in_words(sent: usize) -> &'static str {
    match sent {
        0 => "none",
        400..=600 => "about half of them",
        1000 => "all of them",
        _ => "another number",
    }
}

fn main() {
    let (cancel, done) = bounded::<Infallible>(0);
    // There is room for every story, so both cases can go ahead in every round.
    let (out, stories): (_, Receiver<usize>) = bounded(1000);
    drop(cancel);

    for story in 0..1000 {
        select! {
            recv(done) -> _ => {}
            send(out, story) -> _ => {}
        }
    }
    println!("select! has sent {}", in_words(stories.try_iter().count()));

    for story in 0..1000 {
        select_biased! {
            recv(done) -> _ => {}
            send(out, story) -> _ => {}
        }
    }
    println!(
        "select_biased! has sent {}",
        in_words(stories.try_iter().count())
    );
}
