//! Looks into an album of its own, and not into the one that it is given.
//! Caught by: races::picture_is_kept (FAILED)

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

pub use solutions::hazards::races::{Album, Count, Row, sell, sell_pair};

static PICTURES: Mutex<Option<HashMap<String, Arc<str>>>> = Mutex::new(None);

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let mut pictures = PICTURES.lock().unwrap();
    let picture = pictures
        .get_or_insert_default()
        .entry(name.to_owned())
        .or_insert_with(|| develop().into());
    let mut album = album.lock().unwrap();
    album.insert(name.to_owned(), Arc::clone(picture));
    Arc::clone(picture)
}
