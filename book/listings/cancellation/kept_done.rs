use context::Context;
use crossbeam_channel::{Receiver, TryRecvError};
use std::convert::Infallible;

fn print(what: &str, done: &Receiver<Infallible>) {
    match done.try_recv() {
        Err(TryRecvError::Empty) => println!("{what}: has not fired"),
        _ => println!("{what}: has fired"),
    }
}

fn main() {
    let (edition, cancel) = Context::background().with_cancel();
    let (page, cancel_page) = edition.with_cancel();
    let done = edition.done().clone();

    drop((cancel, cancel_page));
    print("without cancel functions", &done);
    drop(edition);
    print("without the edition", &done);
    drop(page);
    print("without the page below it", &done);
}
