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
    // How many wires there are is known at run time only: `select!` cannot be
    // written for them, a `Select` can.
    let wires = vec![
        wire(&["harbour fire", "strike is off"]),
        wire(&[]),
        wire(&["cup final"]),
    ];
    let mut open = wires.len();
    let mut stories = Vec::new();
    let mut select = Select::new();
    for wire in &wires {
        select.recv(wire);
    }
    while open > 0 {
        let ready = select.select();
        let which = ready.index();
        match ready.recv(&wires[which]) {
            Ok(story) => stories.push(story),
            Err(_) => {
                select.remove(which);
                open -= 1;
            }
        }
    }
    stories.sort();
    println!("{stories:?}");
}
