//! Develops before it looks whether the album has it.
//! Caught by: races::picture_is_kept (FAILED)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let picture: Arc<str> = develop().into();
    let mut pictures = album.lock().unwrap();
    Arc::clone(pictures.entry(name.to_owned()).or_insert(picture))
}
