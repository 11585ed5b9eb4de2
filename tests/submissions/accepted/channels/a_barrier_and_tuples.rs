//! Another design: iterators, a barrier in the place of the channel, `unwrap` in the place of
//! `resume_unwind`, and one `match` on everything that `predict` looks at.

use crossbeam_channel::{Receiver, Sender};
use std::sync::Barrier;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let sent = input.iter().map(|value| output.send(value));
    sent.take_while(Result::is_ok).count()
}

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let everybody = Barrier::new(n);
    thread::scope(|scope| {
        let mut threads = Vec::with_capacity(n);
        for number in 0..n {
            let (everybody, work) = (&everybody, &work);
            threads.push(scope.spawn(move || {
                everybody.wait();
                work(number)
            }));
        }
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

pub fn predict(operation: Operation, state: State) -> Outcome {
    use Operation::{Recv, Send, TryRecv, TrySend};
    let (room, items, senders, receivers) = match state {
        // Nobody can send, but nobody can say that there will be no more: as if a sender
        // were held by somebody whom nobody knows.
        State::Never if matches!(operation, Send | TrySend) => return Outcome::Impossible,
        State::Never => (0, 0, 1, 1),
        State::Bounded {
            capacity,
            items,
            senders,
            receivers,
        } => (capacity - items, items, senders, receivers),
    };
    match (operation, room, items, senders, receivers) {
        (Send | TrySend, _, _, 0, _) | (Recv | TryRecv, _, _, _, 0) => Outcome::Impossible,
        (Send | TrySend, _, _, _, 0) | (Recv | TryRecv, _, 0, 0, _) => Outcome::Fails,
        (Send, 0, ..) | (Recv, _, 0, ..) => Outcome::Blocks,
        (TrySend, 0, ..) | (TryRecv, _, 0, ..) => Outcome::NotNow,
        _ => Outcome::Succeeds,
    }
}
