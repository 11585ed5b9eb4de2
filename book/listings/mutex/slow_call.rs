use std::sync::Mutex;

/// A slow call: it asks the archive what a name means.
fn ask_the_archive(name: &str, names: &Mutex<String>) -> String {
    let is_free = names.try_lock().is_ok();
    let others = if is_free { "get the lock" } else { "wait" };
    println!("archive | is asked for {name}, and the others {others}");
    format!("{name} (built in 1978)")
}

fn all_in_one(names: &Mutex<String>) {
    let mut name = names.lock().unwrap();
    let explained = ask_the_archive(&name, names);
    *name = explained;
}

fn two_short_ones(names: &Mutex<String>) {
    // The guard has no name, so it is dropped at the end of this line.
    let name = names.lock().unwrap().clone();
    let explained = ask_the_archive(&name, names);
    let mut now = names.lock().unwrap();
    // Meanwhile somebody may have changed it.
    if *now == name {
        *now = explained;
    }
}

fn main() {
    all_in_one(&Mutex::new("Stadium".to_owned()));
    let names = Mutex::new("Stadium".to_owned());
    two_short_ones(&names);
    println!("editor | reads {}", names.lock().unwrap());
}
