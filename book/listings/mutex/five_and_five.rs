use std::sync::Mutex;
use std::thread;

const TIMES: usize = 10_000;

fn main() {
    let copies = Mutex::new(0_i32);
    thread::scope(|scope| {
        for _press in 0..5 {
            scope.spawn(|| (0..TIMES).for_each(|_| *copies.lock().unwrap() += 1));
        }
        for _van in 0..5 {
            scope.spawn(|| (0..TIMES).for_each(|_| *copies.lock().unwrap() -= 1));
        }
    });
    // Now nobody shares it any more, so nobody has to lock it.
    println!("all have ended: {}", copies.into_inner().unwrap());
}
