use crossbeam_channel::{bounded, select_biased};

/// Says that it is asked for a channel, and hands it on.
fn channel_of<T>(name: &str, channel: T) -> T {
    println!("  the channel of {name}");
    channel
}

fn write() -> &'static str {
    println!("  the story is written");
    "harbour fire"
}

fn main() {
    let (call, from_editor) = bounded(1);
    let (to_press, _printer) = bounded(1);
    for editor_calls in [true, false] {
        println!("the editor calls: {editor_calls}");
        if editor_calls {
            call.send("stop it").unwrap();
        }
        select_biased! {
            recv(channel_of("the editor", &from_editor)) -> message => println!("  heard {message:?}"),
            send(channel_of("the press", &to_press), write()) -> result => println!("  sent it: {result:?}"),
        }
    }
}
