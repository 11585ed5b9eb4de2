use std::sync::OnceLock;

fn main() {
    let names = OnceLock::new();
    let names: &Vec<&str> = names.get_or_init(|| vec!["Ada"]);
    names.push("Ben");
}
