use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;
use std::time::Duration;

type Done = Receiver<Infallible>;
type Note = Sender<&'static str>;

/// Sends 1, 2, 3 and so on.
fn numbers(done: Done, ended: Note) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for number in 1.. {
            select_biased! {
                recv(done) -> _ => break,
                send(out, number) -> result => if result.is_err() { break },
            }
        }
        let _ = ended.send("numbers | has ended");
    });
    stream
}

/// Doubles each number.
fn double(done: Done, input: Receiver<i64>, took: Sender<i64>, ended: Note) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let number = select_biased! {
                recv(done) -> _ => break,
                recv(input) -> message => message.unwrap(),
            };
            let _ = took.send(number);
            if out.send(number * 2).is_err() {
                break;
            }
        }
        let _ = ended.send("double | has ended");
    });
    stream
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let ((ended, ends), (took, takes)) = (bounded(2), bounded(0));
    let doubled = double(done.clone(), numbers(done, ended.clone()), took, ended);
    println!("double | has taken {}", takes.recv().unwrap());
    println!("consumer | reads {}", doubled.recv().unwrap());
    println!("double | has taken {}", takes.recv().unwrap());

    println!("consumer | fires done, and reads no more");
    drop(cancel);
    while let Ok(event) = ends.recv_timeout(Duration::from_millis(600)) {
        println!("{event}");
    }
    println!("consumer | drops its stream");
    drop(doubled);
    for event in ends {
        println!("{event}");
    }
}
