//! Another design: it makes the channel and tries. Every thread is told to start by a
//! message, and leaves its result in a list.

use crossbeam_channel::{
    Receiver, RecvTimeoutError, SendTimeoutError, Sender, TryRecvError, TrySendError, bounded,
    never,
};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

pub use solutions::blocks::channels::{Operation, Outcome, State};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    while let Ok(value) = input.recv() {
        match output.send(value) {
            Ok(()) => passed_on += 1,
            Err(_) => return passed_on,
        }
    }
    passed_on
}

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (go, start) = bounded::<()>(0);
    let results: Vec<Mutex<Option<U>>> = (0..n).map(|_| Mutex::new(None)).collect();
    thread::scope(|scope| {
        for (number, result) in results.iter().enumerate() {
            let (start, work) = (&start, &work);
            scope.spawn(move || {
                let _ = start.recv();
                let done = work(number);
                *result.lock().unwrap() = Some(done);
            });
        }
        for _ in 0..n {
            let _ = go.send(());
        }
    });
    let results = results.into_iter();
    results
        .map(|result| result.into_inner().unwrap().unwrap())
        .collect()
}

pub fn predict(operation: Operation, state: State) -> Outcome {
    let (mut sender, mut receiver) = (None, Some(never()));
    let mut others = None;
    if let State::Bounded {
        capacity,
        items,
        senders,
        receivers,
    } = state
    {
        let (first, last) = bounded(capacity);
        for _ in 0..items {
            let _ = first.send(());
        }
        others = Some((vec![first.clone(); senders], vec![last.clone(); receivers]));
        sender = (senders > 0).then_some(first);
        receiver = (receivers > 0).then_some(last);
    }
    let outcome = match operation {
        Operation::Send => sender.map(|sender| match sender.send_timeout((), Duration::ZERO) {
            Ok(()) => Outcome::Succeeds,
            Err(SendTimeoutError::Timeout(())) => Outcome::Blocks,
            Err(SendTimeoutError::Disconnected(())) => Outcome::Fails,
        }),
        Operation::TrySend => sender.map(|sender| match sender.try_send(()) {
            Ok(()) => Outcome::Succeeds,
            Err(TrySendError::Full(())) => Outcome::NotNow,
            Err(TrySendError::Disconnected(())) => Outcome::Fails,
        }),
        Operation::Recv => receiver.map(|receiver| match receiver.recv_timeout(Duration::ZERO) {
            Ok(()) => Outcome::Succeeds,
            Err(RecvTimeoutError::Timeout) => Outcome::Blocks,
            Err(RecvTimeoutError::Disconnected) => Outcome::Fails,
        }),
        Operation::TryRecv => receiver.map(|receiver| match receiver.try_recv() {
            Ok(()) => Outcome::Succeeds,
            Err(TryRecvError::Empty) => Outcome::NotNow,
            Err(TryRecvError::Disconnected) => Outcome::Fails,
        }),
    };
    drop(others);
    outcome.unwrap_or(Outcome::Impossible)
}
