use std::thread;
use std::time::Duration;

/// Says when it is dropped.
struct Notebook;

impl Drop for Notebook {
    fn drop(&mut self) {
        println!("reporter | puts the notebook away");
    }
}

fn main() {
    thread::spawn(|| {
        let _notebook = Notebook;
        // However long or short this was, `main` does not wait for it.
        thread::sleep(Duration::from_secs(60));
        println!("reporter | files a story");
    });
    println!("editor | prints without a story");
}
