//! Takes a channel without a sender for a closed one.
//! Caught by: channels::predict_on_never

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, start_together};

pub fn predict(operation: Operation, state: State) -> Outcome {
    match state {
        State::Never => match operation {
            Operation::Send | Operation::TrySend => Outcome::Impossible,
            Operation::Recv | Operation::TryRecv => Outcome::Fails,
        },
        State::Bounded {
            capacity,
            items,
            senders,
            receivers,
        } => match operation {
            Operation::Send | Operation::TrySend if senders == 0 => Outcome::Impossible,
            Operation::Recv | Operation::TryRecv if receivers == 0 => Outcome::Impossible,
            Operation::Send | Operation::TrySend if receivers == 0 => Outcome::Fails,
            Operation::Send | Operation::TrySend if items < capacity => Outcome::Succeeds,
            Operation::Recv | Operation::TryRecv if items > 0 => Outcome::Succeeds,
            Operation::Recv | Operation::TryRecv if senders == 0 => Outcome::Fails,
            Operation::Send | Operation::Recv => Outcome::Blocks,
            Operation::TrySend | Operation::TryRecv => Outcome::NotNow,
        },
    }
}
