//! The crate `crossbeam_channel` as programs get it: the real one, and its channels
//! ready-made for the types that channels of small programs carry.
//!
//! A generic function is compiled where it is used. What is used here is compiled once,
//! and a program that sends a `String` only links it.

pub use real::*;

use std::convert::Infallible;
use std::time::{Duration, Instant};

/// All that a receiver of `$item` does.
macro_rules! receivers {
    ($($name:ident: $item:ty),* $(,)?) => {
        pub mod prebuilt_receivers {
            use super::*;
            $(
                pub fn $name(receiver: Receiver<$item>, other: &Receiver<$item>) {
                    let (sender, bounded) = bounded::<$item>(0);
                    let (unbounded_sender, unbounded) = unbounded::<$item>();
                    drop((sender.clone(), bounded.clone()));
                    drop((unbounded_sender, unbounded, sender, never::<$item>()));
                    let _ = (receiver.len(), receiver.is_empty(), receiver.is_full());
                    let _ = receiver.recv();
                    let _ = receiver.try_recv();
                    let _ = receiver.recv_timeout(Duration::ZERO);
                    let _ = receiver.recv_deadline(Instant::now());
                    for _ in receiver.try_iter() {}
                    for _ in &receiver {}
                    for _ in bounded {}
                    select! {
                        recv(receiver) -> message => { let _ = message; }
                        recv(other) -> message => { let _ = message; }
                    }
                    select! {
                        recv(receiver) -> message => { let _ = message; }
                        default => {}
                    }
                    select! {
                        recv(receiver) -> message => { let _ = message; }
                        default(Duration::ZERO) => {}
                    }
                }
            )*
        }
    };
}

/// All that a sender of `$item` does.
macro_rules! senders {
    ($($name:ident: $item:ty),* $(,)?) => {
        pub mod prebuilt_senders {
            use super::*;
            $(
                pub fn $name(sender: Sender<$item>, receiver: &Receiver<$item>, make: fn() -> $item) {
                    let _ = sender.send(make()).is_ok();
                    sender.send(make()).unwrap();
                    let _ = sender.try_send(make()).is_ok();
                    let _ = sender.send_timeout(make(), Duration::ZERO).is_ok();
                    select! {
                        send(sender, make()) -> sent => { let _ = sent; }
                        recv(receiver) -> message => { let _ = message; }
                    }
                    select! {
                        send(sender, make()) -> sent => { let _ = sent; }
                        default => {}
                    }
                }
            )*
        }
    };
}

receivers! {
    done: Infallible,
    instant: Instant,
    signed: i32,
    size: usize,
    string: String,
    text: &'static str,
    unit: (),
    unsigned: u32,
    unsigned_long: u64,
}

senders! {
    instant: Instant,
    signed: i32,
    size: usize,
    string: String,
    text: &'static str,
    unit: (),
    unsigned: u32,
    unsigned_long: u64,
}
