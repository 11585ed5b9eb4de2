use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;
use std::time::Duration;

fn main() {
    let (_cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (out, stories) = bounded(1);
    let (begin, begins) = bounded(0);
    let (finish, finished) = bounded::<()>(0);
    // A story that takes as long to write as `main` wants it to.
    let write = move || {
        begin.send(()).unwrap();
        finished.recv().unwrap();
        "harbour fire"
    };
    let wire = thread::spawn(move || {
        select_biased! {
            recv(done) -> _ => {}
            send(out, write()) -> _ => {}
        }
    });
    begins.recv().unwrap();

    let (report, reports) = bounded(1);
    let reader = thread::spawn(move || report.send(stories.try_recv()).unwrap());
    match reports.recv_timeout(Duration::from_millis(200)) {
        Ok(answer) => println!("while the story is being written: {answer:?}"),
        Err(_) => println!("while the story is being written: no answer"),
    }
    finish.send(()).unwrap();
    println!("when it is written: {:?}", reports.recv().unwrap());
    reader.join().unwrap();
    wire.join().unwrap();
}
