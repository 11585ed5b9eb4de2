use std::sync::OnceLock;
use std::thread;

fn load(name: &str) -> Vec<&'static str> {
    println!("{name} | loads");
    vec!["harbour", "stadium"]
}

fn main() {
    let archive = OnceLock::new();
    println!("editor | finds {:?}", archive.get());
    thread::scope(|scope| {
        for _desk in 0..3 {
            scope.spawn(|| archive.get_or_init(|| load("one of the desks")));
        }
    });
    println!("editor | finds {:?}", archive.get());
    println!("editor | sets it again: {:?}", archive.set(vec!["mayor"]));
}
