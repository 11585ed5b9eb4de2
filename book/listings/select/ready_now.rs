use crossbeam_channel::{Receiver, Sender, bounded, never, select};

fn look(state: &str, inbox: &Receiver<&str>) {
    select! {
        recv(inbox) -> message => println!("recv, {state}: {message:?}"),
        default => println!("recv, {state}: default"),
    }
}

fn offer(state: &str, out: &Sender<&str>) {
    select! {
        send(out, "late news") -> result => match result {
            Ok(()) => println!("send, {state}: Ok"),
            Err(error) => println!("send, {state}: Err, {error}"),
        },
        default => println!("send, {state}: default"),
    }
}

fn main() {
    let (out, inbox) = bounded(1);
    look("open and empty", &inbox);
    look("from `never()`", &never());
    offer("there is room", &out);
    offer("the buffer is full", &out);
    look("a story is there", &inbox);
    drop(out);
    look("closed and empty", &inbox);

    let (out, inbox) = bounded(1);
    drop(inbox);
    offer("no receiver is left", &out);
}
