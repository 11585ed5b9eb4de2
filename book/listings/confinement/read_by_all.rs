use std::sync::Arc;
use std::thread;

/// Rules that nobody can change: an `Arc` gives no mutable access to what others hold too.
type StyleGuide = Arc<[&'static str]>;

fn desk(name: &'static str, guide: &StyleGuide) -> thread::JoinHandle<String> {
    let guide = Arc::clone(guide);
    thread::spawn(move || format!("the {name} desk works by {guide:?}"))
}

fn main() {
    let guide: StyleGuide = Arc::from(["be brief", "name the source"]);
    let (foreign, sport) = (desk("foreign", &guide), desk("sport", &guide));
    // Who wants another guide makes a changed copy. Nobody who reads the old one notices.
    let tomorrow: StyleGuide = guide.iter().copied().chain(["no puns"]).collect();
    println!("{}", foreign.join().unwrap());
    println!("{}", sport.join().unwrap());
    println!("{}", desk("night", &tomorrow).join().unwrap());
}
