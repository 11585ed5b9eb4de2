//! Looks at done every 150 milliseconds, and sleeps meanwhile by reading from a socket that
//! has a time limit.
//! Caught by: or_done::waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, TrySendError, bounded};
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let silent = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
        let address = silent.local_addr().expect("it is bound");
        let mut alarm = TcpStream::connect(address).expect("it listens");
        let pause = Some(Duration::from_millis(150));
        alarm.set_read_timeout(pause).expect("it is not zero");
        let mut held: Option<T> = None;
        while done.try_recv() != Err(TryRecvError::Disconnected) {
            if held.is_none() {
                held = match input.try_recv() {
                    Ok(value) => Some(value),
                    Err(TryRecvError::Empty) => None,
                    Err(TryRecvError::Disconnected) => return,
                };
            }
            if let Some(value) = held.take() {
                match out.try_send(value) {
                    Ok(()) => continue,
                    Err(TrySendError::Full(value)) => held = Some(value),
                    Err(TrySendError::Disconnected(_)) => return,
                }
            }
            let _ = alarm.read(&mut [0]);
        }
    });
    stream
}
