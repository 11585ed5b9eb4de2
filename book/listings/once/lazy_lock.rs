use std::sync::LazyLock;

static PICTURES: LazyLock<Vec<&str>> = LazyLock::new(|| load("pictures", "harbour stadium"));
static MAPS: LazyLock<Vec<&str>> = LazyLock::new(|| load("maps", "town"));

fn load(what: &str, names: &'static str) -> Vec<&'static str> {
    println!("archive | loads {what}");
    names.split(' ').collect()
}

fn main() {
    println!("editor | begins");
    println!("editor | has {} pictures", PICTURES.len());
    println!("editor | has {} pictures", PICTURES.len());
    // Nobody has asked for the maps.
    let is_loaded = LazyLock::get(&MAPS).is_some();
    println!("editor | the maps are loaded: {is_loaded}");
}
