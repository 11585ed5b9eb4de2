// order: by lane
use crossbeam_channel::{Receiver, bounded};
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Asks a server for its front page; returns the first line of the answer.
fn fetch(address: &str) -> io::Result<String> {
    let mut server = TcpStream::connect(address)?;
    server.write_all(b"GET / HTTP/1.1\r\nHost: wire\r\nConnection: close\r\n\r\n")?;
    let mut line = String::new();
    BufReader::new(server).read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}

/// Hands on what went well, and prints what did not.
fn check_status(addresses: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for address in addresses {
            match fetch(&address) {
                Ok(status) => {
                    let _ = out.send(status);
                }
                Err(error) => println!("checker | {address}: {error}"),
            }
        }
    });
    stream
}

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let good = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let (visitor, _) = listener.accept().unwrap();
        let mut request = BufReader::new(&visitor).lines();
        while request.next().is_some_and(|line| line.unwrap() != "") {}
        (&visitor).write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
    });

    let addresses = vec!["a".into(), good, "b".into(), "c".into(), "d".into()];
    for status in check_status(addresses) {
        println!("desk | {status}");
    }
    println!("desk | that was all, and all is well");
}
