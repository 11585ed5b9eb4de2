use counter::Counter;
use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

mod counter {
    use std::sync::Mutex;

    /// Counts the copies that are printed. Everybody can see its lock.
    #[derive(Default)]
    pub struct Counter {
        pub copies: Mutex<u64>,
    }
}

fn main() {
    let counter = Counter::default();
    let (report, reports) = bounded(1);
    thread::scope(|scope| {
        // The editor wants to see the number when the press has counted, and holds the lock.
        let copies = counter.copies.lock().unwrap();
        scope.spawn(|| {
            *counter.copies.lock().unwrap() += 1;
            let _ = report.send("one more copy");
        });
        // However long she waited, the press could not count.
        match reports.recv_timeout(Duration::from_millis(200)) {
            Ok(message) => println!("editor | hears: {message}"),
            Err(_) => println!("editor | hears nothing, and sees {copies} copies"),
        }
        drop(copies);
        println!(
            "editor | releases the lock, and hears: {}",
            reports.recv().unwrap()
        );
    });
}
