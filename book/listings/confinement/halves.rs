use std::thread;

/// Sets the letters in capitals where they stand; returns what it was lent.
fn set(letters: &mut [u8]) -> String {
    let lent = String::from_utf8_lossy(letters).into_owned();
    letters.make_ascii_uppercase();
    lent
}

fn main() {
    let mut headline = *b"golang";
    let (left, right) = headline.split_at_mut(3);
    let (gol, ang) = thread::scope(|scope| {
        let gol = scope.spawn(|| set(left));
        let ang = scope.spawn(|| set(right));
        (gol.join().unwrap(), ang.join().unwrap())
    });
    println!("one was lent {gol:?}, the other {ang:?}");
    println!("together: {:?}", String::from_utf8_lossy(&headline));
}
