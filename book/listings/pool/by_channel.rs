// order: by lane
use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    // All that there is: two lines to the archive.
    let (give_back, lines) = bounded(2);
    give_back.send("line 1").unwrap();
    give_back.send("line 2").unwrap();
    let first = lines.recv().unwrap();
    let second = lines.recv().unwrap();
    println!("editor | has {first} and {second}");
    let none = lines.recv_timeout(Duration::from_millis(100));
    println!("editor | asks for a third: {:?}", none.err());
    thread::scope(|scope| {
        scope.spawn(|| {
            // Waits until the editor gives one back.
            let line = lines.recv().unwrap();
            println!("reporter | has {line}");
            give_back.send(line).unwrap();
        });
        println!("editor | gives {second} back");
        give_back.send(second).unwrap();
    });
    give_back.send(first).unwrap();
    println!("editor | {} lines are free", lines.len());
}
