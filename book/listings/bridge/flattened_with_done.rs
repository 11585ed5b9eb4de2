use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::iter;

type Done = Receiver<Infallible>;

/// The values of a stream, until it closes or done fires.
fn until_done<T>(done: Done, stream: Receiver<T>) -> impl Iterator<Item = T> {
    iter::from_fn(move || {
        select_biased! {
            recv(done) -> _ => None,
            recv(stream) -> message => message.ok(),
        }
    })
}

/// The values of all streams, one stream after the other, until done fires.
fn flattened<T>(done: Done, streams: Receiver<Receiver<T>>) -> impl Iterator<Item = T> {
    until_done(done.clone(), streams).flat_map(move |inner| until_done(done.clone(), inner))
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (plan, shifts) = bounded(3);
    for shift in ["early", "day", "night"] {
        let (out, stories) = bounded(2);
        out.send(format!("{shift} shift, story 1")).unwrap();
        out.send(format!("{shift} shift, story 2")).unwrap();
        plan.send(stories).unwrap();
    }
    let mut stories = flattened(done, shifts.clone());
    for _ in 0..3 {
        println!("{:?}", stories.next());
    }
    drop(cancel);
    println!("done has fired: {:?}", stories.next());
    println!("shifts that were not begun: {}", shifts.len());
}
