use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (line, tickets) = bounded(3);
    let (finish, finished) = bounded(0);
    let mut typesetters = Vec::new();
    for page in 1..=3 {
        let (slot, ticket) = bounded(1);
        line.send(ticket).unwrap();
        let (start, may_start) = bounded::<()>(0);
        typesetters.push(start);
        let finish = finish.clone();
        thread::spawn(move || {
            let _ = may_start.recv();
            // The slot has room, so nobody waits here for a reader.
            let _ = slot.send(format!("page {page}"));
            let _ = finish.send(page);
        });
    }
    drop(line);

    for page in [3, 1, 2] {
        typesetters[page - 1].send(()).unwrap();
        println!("finished: page {}", finished.recv().unwrap());
    }
    for ticket in tickets {
        println!("called up: {}", ticket.recv().unwrap());
    }
}
