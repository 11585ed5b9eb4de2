//! Keeps a mark while it develops, and the others get the mark.
//! Caught by: races::picture_is_developed_once (FAILED)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let mut pictures = album.lock().unwrap();
    if let Some(picture) = pictures.get(name) {
        return Arc::clone(picture);
    }
    pictures.insert(name.to_owned(), Arc::from("being developed"));
    drop(pictures);
    let picture: Arc<str> = develop().into();
    let mut pictures = album.lock().unwrap();
    pictures.insert(name.to_owned(), Arc::clone(&picture));
    picture
}
