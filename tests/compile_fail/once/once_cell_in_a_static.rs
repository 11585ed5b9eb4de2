use std::cell::OnceCell;

static PLACE: OnceCell<String> = OnceCell::new();

fn main() {
    println!("{:?}", PLACE.get());
}
