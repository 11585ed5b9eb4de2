use std::sync::Mutex;
use std::thread;

fn main() {
    let copies = Mutex::new(0_i32);
    thread::scope(|scope| {
        for _press in 0..5 {
            scope.spawn(|| {
                let mut copies = copies.lock().unwrap();
                *copies += 1;
                eprintln!("one more: {copies}");
            });
        }
        for _van in 0..5 {
            scope.spawn(|| {
                let mut copies = copies.lock().unwrap();
                *copies -= 1;
                eprintln!("one less: {copies}");
            });
        }
    });
    println!("all have ended: {}", copies.lock().unwrap());
}
