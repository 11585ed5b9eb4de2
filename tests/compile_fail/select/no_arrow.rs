use crossbeam_channel::{bounded, select};

fn main() {
    let (_call, from_reporter) = bounded::<&str>(1);
    select! {
        recv(from_reporter) => println!("the reporter has called"),
        default => println!("the reporter has not called"),
    }
}
