//! Another design: `sell` looks again in each round; `sell_pair` goes through the row by hand;
//! `picture` keeps a mark while it develops without the lock, and the others wait at a `Condvar`.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

pub use solutions::hazards::races::{Album, Count, Row};

pub fn sell(left: &impl Count) -> bool {
    loop {
        let seen = left.load();
        let Some(less) = seen.checked_sub(1) else {
            return false;
        };
        if left.compare_exchange(seen, less).is_ok() {
            return true;
        }
        std::thread::yield_now();
    }
}

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut seats = row.lock();
    let mut free = 0;
    for right in 0..seats.len() {
        free = if seats[right] { 0 } else { free + 1 };
        if free == 2 {
            seats[right - 1..=right].fill(true);
            return Some(right - 1);
        }
    }
    None
}

static DEVELOPED: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());

/// An empty picture is a mark: somebody develops it.
pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let (lock, developed) = &DEVELOPED;
    let mut turn = lock.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let mut pictures = album.lock().unwrap();
        match pictures.get(name) {
            Some(picture) if !picture.is_empty() => return Arc::clone(picture),
            Some(_) => {
                drop(pictures);
                turn = developed.wait(turn).unwrap_or_else(PoisonError::into_inner);
            }
            None => {
                pictures.insert(name.to_owned(), Arc::from(""));
                break;
            }
        }
    }
    drop(turn);
    let picture: Arc<str> = develop().into();
    let _turn = lock.lock().unwrap_or_else(PoisonError::into_inner);
    album
        .lock()
        .unwrap()
        .insert(name.to_owned(), Arc::clone(&picture));
    developed.notify_all();
    picture
}
