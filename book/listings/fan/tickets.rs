use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// A page to set in type, and where its result goes.
type Job = (u32, Sender<String>);

/// Sets pages in type. The first page has to wait for its picture.
fn typesetter(jobs: Receiver<Job>, picture: Receiver<()>, finished: Sender<u32>) {
    for (page, slot) in jobs {
        if page == 1 {
            let _ = picture.recv();
        }
        // A slot has room for its one result, so nobody waits here for a reader.
        let _ = slot.send(format!("page {page}"));
        let _ = finished.send(page);
    }
}

fn main() {
    let (give, jobs) = bounded(4);
    // The queue of tickets. A ticket is the receiver of a result that is not there yet.
    let (queue, tickets) = bounded(4);
    for page in 1..=4 {
        let (slot, ticket) = bounded(1);
        queue.send(ticket).unwrap();
        give.send((page, slot)).unwrap();
    }
    drop((give, queue));

    let ((send_picture, picture), (finish, finished)) = (bounded(0), bounded(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            let (jobs, picture, finish) = (jobs.clone(), picture.clone(), finish.clone());
            scope.spawn(move || typesetter(jobs, picture, finish));
        }
        for _ in 0..3 {
            println!("finished: page {}", finished.recv().unwrap());
        }
        send_picture.send(()).unwrap();
        println!("finished: page {}", finished.recv().unwrap());
        for ticket in &tickets {
            println!("called up: {}", ticket.recv().unwrap());
        }
    });
}
