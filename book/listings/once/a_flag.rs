use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;

#[derive(Default)]
struct Archive {
    has_begun: AtomicBool,
    pictures: Mutex<Vec<&'static str>>,
}

impl Archive {
    /// Loads if nobody has begun to, and then uses the pictures. To `load` takes long.
    fn use_pictures(&self, name: &str, load: impl FnOnce()) {
        if !self.has_begun.swap(true, SeqCst) {
            load();
            let mut pictures = self.pictures.lock().unwrap();
            pictures.extend(["harbour", "stadium"]);
        }
        let found = self.pictures.lock().unwrap().len();
        println!("{name} | finds {found} pictures");
    }
}

fn main() {
    let archive = Archive::default();
    archive.use_pictures("first", || {
        println!("first | begins to load");
        // Meanwhile another thread needs the pictures, too.
        thread::scope(|scope| {
            scope.spawn(|| archive.use_pictures("second", || ()));
        });
    });
}
