//! Keeps a mark while it develops, and the others look again and again.
//! Caught by: races::picture_is_developed_once (POLLS)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    loop {
        let mut pictures = album.lock().unwrap();
        match pictures.get(name) {
            Some(picture) if !picture.is_empty() => return Arc::clone(picture),
            Some(_) => {
                drop(pictures);
                std::thread::yield_now();
            }
            None => {
                pictures.insert(name.to_owned(), Arc::from(""));
                break;
            }
        }
    }
    let picture: Arc<str> = develop().into();
    let mut pictures = album.lock().unwrap();
    pictures.insert(name.to_owned(), Arc::clone(&picture));
    picture
}
