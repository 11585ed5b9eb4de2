//! The bug hunt as it stands: two threads look before either has kept anything.
//! Caught by: races::picture_is_developed_once (FAILED)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let kept = album.lock().unwrap().get(name).cloned();
    if let Some(picture) = kept {
        return picture;
    }
    let picture: Arc<str> = develop().into();
    let mut pictures = album.lock().unwrap();
    pictures.insert(name.to_owned(), Arc::clone(&picture));
    picture
}
