use std::thread;

fn main() {
    let mut stories = 0;
    thread::spawn(|| stories += 1);
    if stories == 0 {
        println!("the value is {stories}");
    }
}
