use std::sync::Once;

fn main() {
    let once = Once::new();
    let mut count = 0;
    once.call_once(|| count += 1);
    once.call_once(|| count -= 1);
    println!("count: {count}");
}
