use std::sync::Mutex;
use std::thread;

fn main() {
    let list = Mutex::new(vec!["weather", "flood", "cup final", "harbour fire"]);
    let place = list.lock().unwrap().iter().position(|it| *it == "flood");
    thread::scope(|scope| {
        scope.spawn(|| list.lock().unwrap().remove(0));
    });
    if let Some(place) = place {
        let printed = list.lock().unwrap().remove(place);
        println!("printed: {printed}");
    }
    println!("left: {:?}", list.lock().unwrap());
}
