use crossbeam_channel::{TrySendError, bounded};

/// Two stories come each second, and one is printed.
fn main() {
    for room in [1, 10, 1000] {
        let (tray, stories) = bounded(room);
        let (mut printed, mut refused, mut age) = (0, 0, 0);
        for second in 0..10_000 {
            for _ in 0..2 {
                match tray.try_send(second) {
                    Ok(()) => {}
                    // The story comes back: its sender can say so, now.
                    Err(TrySendError::Full(_story)) => refused += 1,
                    Err(TrySendError::Disconnected(_story)) => unreachable!("we hold it"),
                }
            }
            if let Ok(came) = stories.try_recv() {
                printed += 1;
                age = second - came;
            }
        }
        print!("room for {room:>4}: {printed} printed, {refused} refused, ");
        println!("the last one was {age} s old");
    }
}
