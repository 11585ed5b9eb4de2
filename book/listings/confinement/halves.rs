use std::thread;

/// What each typesetter does with the letters lent to them.
fn set(letters: &mut [u8]) -> String {
    letters.make_ascii_uppercase();
    String::from_utf8_lossy(letters).into_owned()
}

fn main() {
    let mut headline = *b"golang";
    let (left, right) = headline.split_at_mut(3);
    let (gol, ang) = thread::scope(|scope| {
        let gol = scope.spawn(|| set(left));
        let ang = scope.spawn(|| set(right));
        (gol.join().unwrap(), ang.join().unwrap())
    });
    println!("one sets {gol}, the other sets {ang}");
    println!("together: {}", String::from_utf8_lossy(&headline));
}
