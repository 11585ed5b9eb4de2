//! What the test kills: `newsroom push <file>` or `newsroom take <file>`.
//!
//! Both go on until they are killed or have nothing left to do. A line on standard
//! output says what is true by then.

use disk_queue::DiskQueue;
use std::io;
use std::path::Path;
use std::{env, process};

fn main() -> Result<(), redb::Error> {
    let arguments: Vec<String> = env::args().collect();
    let [_, verb, file] = &arguments[..] else {
        eprintln!("usage: newsroom push|take <file>");
        process::exit(2);
    };
    let queue = DiskQueue::open(Path::new(file))?;
    if verb == "push" {
        for number in 0.. {
            let story = format!("story {number}");
            queue.push(&story)?;
            // The acknowledgement. Rust's standard output is emptied at each line.
            println!("{story}");
        }
    }
    while queue.take(|story| {
        println!("{story}");
        // Works until a line comes in, which may be never.
        let _ = io::stdin().read_line(&mut String::new());
    })? {}
    Ok(())
}
