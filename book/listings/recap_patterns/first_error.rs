use crossbeam_channel::bounded;
use std::thread;

fn call(wire: &str) -> Result<String, String> {
    if wire.starts_with('x') {
        return Err(format!("{wire} does not answer"));
    }
    Ok(format!("{wire} works"))
}

fn main() {
    let wires = ["north", "xenon", "south", "west", "east"];
    let (out, answers) = bounded(0);

    let caller = thread::spawn(move || {
        let mut calls = 0;
        for wire in wires {
            calls += 1;
            if out.send(call(wire)).is_err() {
                break;
            }
        }
        calls
    });

    let all: Result<Vec<String>, String> = answers.into_iter().collect();
    println!("the desk has: {all:?}");
    println!("calls: {}", caller.join().unwrap());
}
