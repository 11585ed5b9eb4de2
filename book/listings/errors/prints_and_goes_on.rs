// order: by lane
use crossbeam_channel::{Receiver, bounded};
use std::io;
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Says whether somebody answers at this address.
fn fetch(address: &str) -> io::Result<&'static str> {
    TcpStream::connect(address)?;
    Ok("is up")
}

/// Hands on what went well, and prints what did not.
fn check_status(addresses: Vec<String>) -> Receiver<&'static str> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for address in addresses {
            match fetch(&address) {
                Ok(status) => {
                    if out.send(status).is_err() {
                        return;
                    }
                }
                Err(error) => println!("checker | {address}: {error}"),
            }
        }
    });
    stream
}

fn main() {
    let wire = TcpListener::bind("127.0.0.1:0").unwrap();
    let good = wire.local_addr().unwrap().to_string();
    let addresses = vec!["a".into(), good, "b".into(), "c".into(), "d".into()];
    for status in check_status(addresses) {
        println!("desk | a wire {status}");
    }
    println!("desk | that was all, and all is well");
}
