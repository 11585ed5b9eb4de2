use std::sync::Mutex;

fn main() {
    let press = Mutex::new(());
    let _ = press.lock();
    println!("prints the morning edition");
}
