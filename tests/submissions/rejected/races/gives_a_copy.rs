//! Gives each thread a copy of the picture.
//! Caught by: races::picture_is_the_same_for_all (FAILED)

use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let mut pictures = album.lock().unwrap();
    let picture = pictures
        .entry(name.to_owned())
        .or_insert_with(|| develop().into());
    Arc::from(&**picture)
}
