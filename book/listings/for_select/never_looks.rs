use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;
use std::thread;

const PAGES: u32 = 6;

fn main() {
    for looks in [false, true] {
        let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
        let (begin, begins) = bounded(0);
        let (go, goes) = bounded::<()>(0);
        let typesetter = thread::spawn(move || {
            let mut set = 0;
            for page in 1..=PAGES {
                if looks && done.try_recv() == Err(TryRecvError::Disconnected) {
                    break;
                }
                let _ = begin.send(page);
                let _ = goes.recv();
                set += 1;
            }
            set
        });
        // The edition is killed while page 2 is being set.
        let mut cancel = Some(cancel);
        for page in begins {
            if page == 2 {
                drop(cancel.take());
            }
            let _ = go.send(());
        }
        let set = typesetter.join().unwrap();
        println!("looks at done: {looks}, killed in page 2, pages set: {set}");
    }
}
