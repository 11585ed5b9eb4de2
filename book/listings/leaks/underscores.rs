use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;

type Done = Receiver<Infallible>;

fn done() -> (Sender<Infallible>, Done) {
    bounded(0)
}

fn state(done: &Done) -> &'static str {
    match done.try_recv() {
        Err(TryRecvError::Disconnected) => "has fired",
        _ => "has not fired",
    }
}

fn main() {
    let (_cancel, stop) = done();
    println!("let (_cancel, stop) = done();  {}", state(&stop));

    let (_, stop) = done();
    println!("let (_, stop) = done();        {}", state(&stop));

    let (cancel, stop) = done();
    let _ = cancel;
    println!("let _ = cancel;                {}", state(&stop));
    let _named = cancel;
    println!("let _named = cancel;           {}", state(&stop));
}
