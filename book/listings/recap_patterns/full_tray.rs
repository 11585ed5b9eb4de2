use crossbeam_channel::{TrySendError, bounded};

fn main() {
    let (to_press, tray) = bounded(2);
    let mut refused = Vec::new();

    for request in 1..=5 {
        match to_press.try_send(request) {
            Ok(()) => {}
            Err(TrySendError::Full(request)) => refused.push(request),
            Err(TrySendError::Disconnected(_)) => break,
        }
        if request == 3 {
            // The press takes one, and prints it.
            println!("the press prints {}", tray.recv().unwrap());
        }
    }
    drop(to_press);
    println!("refused: {refused:?}");
    println!("printed later: {:?}", tray.iter().collect::<Vec<_>>());
}
