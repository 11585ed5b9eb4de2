//! Folders in which the versions of one program are compiled, one after the other, so
//! that the compiler finds what it kept of the last one.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::sync::OwnedMutexGuard;

/// How many programs have a desk: a few MiB each.
const DESKS: usize = 24;

/// The desks of one start; gone with it.
#[derive(Default)]
pub struct Desks(Mutex<Room>);

#[derive(Default)]
struct Room {
    folder: Option<TempDir>,
    desks: HashMap<String, Place>,
    made: usize,
}

struct Place {
    folder: PathBuf,
    seat: Arc<tokio::sync::Mutex<()>>,
    last_used: usize,
}

/// A desk, and the right to sit at it until this is dropped.
pub struct Desk {
    folder: PathBuf,
    _seat: OwnedMutexGuard<()>,
}

impl Desk {
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Desks {
    /// The desk of the program `name`, made below `parent` if there is none. `None`
    /// when another version is just being compiled at it. Does not wait.
    pub fn sit(&self, parent: &Path, name: &str) -> io::Result<Option<Desk>> {
        let mut room = self.0.lock().expect("no thread panicked with it");
        let room = &mut *room;
        room.made += 1;
        let now = room.made;
        if !room.desks.contains_key(name) {
            let folder = match &room.folder {
                Some(folder) => folder,
                None => {
                    std::fs::create_dir_all(parent)?;
                    let made = tempfile::Builder::new()
                        .prefix("desks-")
                        .tempdir_in(parent)?;
                    room.folder.insert(made)
                }
            };
            let folder = folder.path().join(now.to_string());
            std::fs::create_dir(&folder)?;
            let place = Place {
                folder,
                seat: Arc::default(),
                last_used: now,
            };
            room.desks.insert(name.to_owned(), place);
            room.clear_oldest();
        }
        let place = room.desks.get_mut(name).expect("it was put there");
        place.last_used = now;
        Ok(place.seat.clone().try_lock_owned().ok().map(|seat| Desk {
            folder: place.folder.clone(),
            _seat: seat,
        }))
    }

    /// Takes all desks away. To be called when nobody sits at one.
    pub fn clear(&self) {
        let mut room = self.0.lock().expect("no thread panicked with it");
        *room = Room::default();
    }
}

impl Room {
    fn clear_oldest(&mut self) {
        if self.desks.len() <= DESKS {
            return;
        }
        let oldest = self
            .desks
            .iter()
            .filter(|(_, place)| place.seat.try_lock().is_ok())
            .min_by_key(|(_, place)| place.last_used)
            .map(|(name, _)| name.clone());
        if let Some(place) = oldest.and_then(|name| self.desks.remove(&name)) {
            let _ = std::fs::remove_dir_all(place.folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_is_for_one_at_a_time_and_kept_for_the_next() {
        let parent = tempfile::tempdir().unwrap();
        let desks = Desks::default();
        let first = desks.sit(parent.path(), "tee").unwrap().unwrap();
        let folder = first.folder().to_path_buf();
        assert!(desks.sit(parent.path(), "tee").unwrap().is_none());
        assert!(desks.sit(parent.path(), "bridge").unwrap().is_some());
        drop(first);
        let again = desks.sit(parent.path(), "tee").unwrap().unwrap();
        assert_eq!(again.folder(), folder);
    }

    #[test]
    fn the_longest_unused_desk_makes_room() {
        let parent = tempfile::tempdir().unwrap();
        let desks = Desks::default();
        for number in 0..=DESKS {
            desks
                .sit(parent.path(), &number.to_string())
                .unwrap()
                .unwrap();
        }
        let room = desks.0.lock().unwrap();
        assert_eq!(room.desks.len(), DESKS);
        assert!(!room.desks.contains_key("0"));
    }

    #[test]
    fn nothing_is_left_when_they_are_cleared() {
        let parent = tempfile::tempdir().unwrap();
        let desks = Desks::default();
        drop(desks.sit(parent.path(), "tee").unwrap());
        desks.clear();
        assert_eq!(parent.path().read_dir().unwrap().count(), 0);
    }
}
