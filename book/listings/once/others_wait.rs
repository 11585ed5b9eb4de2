use crossbeam_channel::bounded;
use std::sync::{Once, OnceLock};
use std::thread;
use std::time::Duration;

/// Long enough for a thread that need not wait.
const PATIENCE: Duration = Duration::from_millis(300);

fn main() {
    let (archive, once) = (OnceLock::new(), Once::new());
    let (say, hear) = bounded(1);
    thread::scope(|scope| {
        archive.get_or_init(|| {
            println!("first | loads, and `get` returns {:?}", archive.get());
            scope.spawn(|| say.send(*archive.get_or_init(|| "pictures of the second")));
            let result = hear.recv_timeout(PATIENCE);
            println!("second | has {:?} meanwhile", result.ok());
            "pictures of the first"
        });
        println!("second | has {:?} afterwards", hear.recv().ok());

        once.call_once(|| {
            scope.spawn(|| {
                once.call_once(|| ());
                say.send("returned")
            });
            let result = hear.recv_timeout(PATIENCE);
            println!("third | has {:?} from `call_once` meanwhile", result.ok());
        });
        println!("third | has {:?} afterwards", hear.recv().ok());
    });
}
