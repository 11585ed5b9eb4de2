use crossbeam_channel::{bounded, select};

fn main() {
    let (_call, reporter) = bounded::<&str>(1);
    select! {
        recv(reporter) => println!("the reporter has called"),
        default => println!("the reporter has not called"),
    }
}
