use crossbeam_channel::{Receiver, bounded, select};

/// Waits until one of the two has something, and says what it was.
fn next(from_reporter: &Receiver<&str>, from_agency: &Receiver<&str>) -> String {
    select! {
        recv(from_reporter) -> message => match message {
            Ok(story) => format!("from the reporter: {story}"),
            Err(_) => "the reporter has gone home".to_owned(),
        },
        recv(from_agency) -> message => match message {
            Ok(story) => format!("from the agency: {story}"),
            Err(_) => "the agency has closed".to_owned(),
        },
    }
}

fn main() {
    let (call, from_reporter) = bounded(1);
    let (wire, from_agency) = bounded(1);

    wire.send("earthquake").unwrap();
    println!("{}", next(&from_reporter, &from_agency));
    call.send("harbour fire").unwrap();
    println!("{}", next(&from_reporter, &from_agency));
    drop(call);
    println!("{}", next(&from_reporter, &from_agency));
}
