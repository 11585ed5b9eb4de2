use crossbeam_channel::{Receiver, Sender, bounded, never, select};
use std::convert::Infallible;
use std::thread;
use std::time::{Duration, Instant};

type Done = Receiver<Infallible>;

/// One second of the newsroom's clock, so that nobody has to wait for two hours.
const SECOND: Duration = Duration::from_millis(20);

/// A done that fires after so many seconds of the newsroom's clock. Nobody waits for its
/// thread: when `main` returns, it is over.
fn fires_after(seconds: u32) -> Done {
    let (cancel, done) = bounded(0);
    thread::spawn(move || {
        thread::sleep(SECOND * seconds);
        drop(cancel);
    });
    done
}

/// The `or` of the list, as it is usual in Go: three dones a thread, and the rest.
fn or(mut dones: Vec<Done>) -> Done {
    if dones.len() <= 1 {
        return dones.pop().unwrap_or_else(never);
    }
    let (cancel, any): (Sender<Infallible>, Done) = bounded(0);
    let result = any.clone();
    thread::spawn(move || {
        let _cancel = cancel;
        let mut rest = dones.split_off(dones.len().min(3));
        dones.resize(3, never());
        // So that the threads below end when this one does. (The last one listens to its
        // own result instead, which changes nothing.)
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
    let (second, minute, hour) = (1, 60, 60 * 60);
    let start = Instant::now();
    let signals = [2 * hour, 5 * minute, second, hour, minute].map(fires_after);
    let _ = or(signals.into()).recv();
    let seconds = start.elapsed().as_secs_f64() / SECOND.as_secs_f64();
    println!("signals after 2 h, 5 min, 1 s, 1 h and 1 min");
    match seconds {
        ..1.0 => println!("the story was stopped too early"),
        ..60.0 => println!("the story was stopped by the one after 1 s"),
        _ => println!("the story was stopped too late"),
    }
}
