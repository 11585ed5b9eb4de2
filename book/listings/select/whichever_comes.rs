use crossbeam_channel::{Receiver, bounded, select};

/// Waits until one of the two has something, and says what it was.
fn next(reporter: &Receiver<&str>, agency: &Receiver<&str>) -> String {
    select! {
        recv(reporter) -> message => match message {
            Ok(story) => format!("from the reporter: {story}"),
            Err(_) => "the reporter has gone home".to_owned(),
        },
        recv(agency) -> message => match message {
            Ok(story) => format!("from the agency: {story}"),
            Err(_) => "the agency has closed".to_owned(),
        },
    }
}

fn main() {
    let (call, reporter) = bounded(1);
    let (wire, agency) = bounded(1);

    wire.send("earthquake").unwrap();
    println!("{}", next(&reporter, &agency));
    call.send("harbour fire").unwrap();
    println!("{}", next(&reporter, &agency));
    drop(call);
    println!("{}", next(&reporter, &agency));
}
