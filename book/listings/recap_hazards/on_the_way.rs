use crossbeam_channel::bounded;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

static STORE: AtomicU32 = AtomicU32::new(10);
static VAN: AtomicU32 = AtomicU32::new(0);

fn both() -> u32 {
    STORE.load(SeqCst) + VAN.load(SeqCst)
}

fn main() {
    let (taken, is_taken) = bounded(0);
    let (go_on, may_go_on) = bounded::<()>(0);
    println!("before: {}", both());
    thread::scope(|scope| {
        scope.spawn(move || {
            let copies = STORE.swap(0, SeqCst);
            taken.send(()).unwrap();
            may_go_on.recv().unwrap();
            VAN.fetch_add(copies, SeqCst);
        });
        is_taken.recv().unwrap();
        println!("meanwhile: {}", both());
        go_on.send(()).unwrap();
    });
    println!("after: {}", both());
}
