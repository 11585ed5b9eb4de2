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
        // The way to the harbour and back.
        thread::sleep(Duration::from_secs(60));
        println!("reporter | files a story");
    });
    println!("editor | prints the paper");
}
