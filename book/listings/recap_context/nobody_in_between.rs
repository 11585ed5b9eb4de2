use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

/// Waits until it is told something, or done fires.
fn reporter(done: Receiver<Infallible>, told: &Receiver<&str>) -> String {
    select_biased! {
        recv(told) -> word => word.unwrap().to_owned(),
        recv(done) -> _ => "stops".to_owned(),
    }
}

fn main() {
    let (edition, _stop) = Context::background().with_cancel();
    let (tell, told) = bounded(0);
    thread::scope(|scope| {
        let done = {
            let (page, _cancel) = edition.with_cancel();
            page.done().clone()
        };
        let reporter = scope.spawn(|| reporter(done, &told));
        println!("the reporter: {}", reporter.join().unwrap());
    });
    drop(tell);
    println!("the edition has ended: {}", edition.err().is_some());
}
