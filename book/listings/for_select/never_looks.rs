use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;

/// Sets six pages, or fewer if it looks at done and done has fired.
fn typesetter(looks: bool, done: &Receiver<Infallible>, mut set: impl FnMut(u32)) -> u32 {
    let mut pages = 0;
    for page in 1..=6 {
        if looks && done.try_recv() == Err(TryRecvError::Disconnected) {
            break;
        }
        set(page);
        pages += 1;
    }
    pages
}

fn main() {
    for looks in [false, true] {
        let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
        let mut cancel = Some(cancel);
        let pages = typesetter(looks, &done, |page| {
            // The edition is killed while page 2 is being set.
            if page == 2 {
                drop(cancel.take());
            }
        });
        println!("looks at done: {looks}, killed in page 2, pages set: {pages}");
    }
}
