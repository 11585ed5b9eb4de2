use crossbeam_channel::{Receiver, Select, bounded};
use std::thread;

/// A wire service that sends its stories and closes.
fn wire(stories: &'static [&'static str]) -> Receiver<&'static str> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for story in stories {
            if out.send(*story).is_err() {
                return;
            }
        }
    });
    stream
}

fn main() {
    let wires = vec![
        wire(&["harbour fire", "strike is off"]),
        wire(&[]),
        wire(&["cup final"]),
    ];
    let mut select = Select::new();
    for wire in &wires {
        select.recv(wire);
    }
    let mut open = wires.len();
    let mut stories = Vec::new();
    while open > 0 {
        let operation = select.select();
        let which = operation.index();
        match operation.recv(&wires[which]) {
            Ok(story) => stories.push(story),
            Err(_) => {
                // This wire has closed. The others keep their numbers.
                select.remove(which);
                open -= 1;
            }
        }
    }
    stories.sort();
    println!("{stories:?}");
}
