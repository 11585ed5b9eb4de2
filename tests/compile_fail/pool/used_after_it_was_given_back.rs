use std::ops::Deref;

/// A buffer from a pool, which is given back when this is dropped.
struct Pooled(String);

impl Deref for Pooled {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

fn main() {
    let buffer = Pooled("HARBOUR FIRE".to_owned());
    let headline: &str = &buffer;
    drop(buffer);
    println!("{headline}");
}
