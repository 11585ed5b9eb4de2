use std::sync::Mutex;

fn main() {
    let stories = Mutex::new(vec!["harbour fire".to_owned()]);
    let guard = stories.lock().unwrap();
    let first = &guard[0];
    drop(guard);
    println!("{first}");
}
