// order: by lane
use crossbeam_channel::{bounded, select_biased};
use std::convert::Infallible;
use std::thread;

fn main() {
    let sponsor = String::from("harbour bank");
    let (cancel, done) = bounded::<Infallible>(0);
    let (out, prizes) = bounded(0);
    let drawn = thread::scope(|scope| {
        // Lent to the scope: the thread borrows `sponsor` and `done`, and takes `out`.
        let (sponsor, done) = (&sponsor, &done);
        scope.spawn(move || {
            loop {
                let prize = format!("{sponsor}, prize {:05}", rand::random::<u16>());
                select_biased! {
                    recv(done) -> _ => break,
                    send(out, prize) -> result => if result.is_err() { break },
                }
            }
            println!("producer | ends");
        });
        let drawn = prizes.iter().take(3).count();
        println!("editor | has {drawn} prizes and wants no more");
        // Without this line the scope would wait for ever, for a thread that nobody has
        // told to stop: `prizes` lives on behind the scope.
        drop(cancel);
        drawn
    });
    println!("editor | announces {drawn} prizes by {sponsor}");
}
