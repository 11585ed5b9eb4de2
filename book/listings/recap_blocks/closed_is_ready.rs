use crossbeam_channel::{Receiver, bounded, select};

fn look(inbox: &Receiver<&str>) -> String {
    select! {
        recv(inbox) -> story => format!("{story:?}"),
        default => "nothing is ready".to_owned(),
    }
}

fn main() {
    let (sender, inbox) = bounded(1);
    println!("open, empty: {}", look(&inbox));

    sender.send("harbour fire").unwrap();
    drop(sender);
    println!("closed, one story in it: {}", look(&inbox));
    println!("closed, empty: {}", look(&inbox));
}
