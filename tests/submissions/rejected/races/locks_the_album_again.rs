//! Takes the lock to keep the picture while it has the guard of its look.
//! Caught by: races::picture_is_kept (HUNG)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let pictures = album.lock().unwrap();
    if let Some(picture) = pictures.get(name) {
        return Arc::clone(picture);
    }
    let picture: Arc<str> = develop().into();
    album
        .lock()
        .unwrap()
        .insert(name.to_owned(), Arc::clone(&picture));
    picture
}
