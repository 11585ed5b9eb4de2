use crossbeam_channel::{Receiver, Sender, bounded, never, select};
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

type Done = Receiver<Infallible>;
type Cancel = Sender<Infallible>;

/// Starts a thread. The third asks for more memory than any machine has, and so it is
/// refused, as on a system that has no threads left.
fn start(work: impl FnOnce() + Send + 'static) {
    static STARTED: AtomicUsize = AtomicUsize::new(0);
    let third = STARTED.fetch_add(1, Relaxed) == 2;
    let stack = if third { 1 << 60 } else { 1 << 20 };
    let thread = thread::Builder::new().stack_size(stack).spawn(work);
    thread.expect("the system has a thread left");
}

/// As in the program above.
fn or(mut dones: Vec<Done>) -> Done {
    if dones.len() <= 1 {
        return dones.pop().unwrap_or_else(never);
    }
    let (cancel, any): (Cancel, Done) = bounded(0);
    let result = any.clone();
    start(move || {
        let _cancel = cancel;
        let mut rest = dones.split_off(dones.len().min(3));
        dones.resize(3, never());
        rest.push(any);
        let rest = or(rest);
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(dones[2]) -> _ => {},
            recv(rest) -> _ => {},
        }
    });
    result
}

fn main() {
    let (cancels, dones): (Vec<Cancel>, Vec<Done>) = (0..7).map(|_| bounded(0)).unzip();
    let any = or(dones);
    println!("the result: {:?}", any.recv());
    println!("dones that have fired: {}", 7 - cancels.len());
}
