use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

type Answers = Receiver<(String, io::Result<String>)>;

fn fetch(address: &str) -> io::Result<String> {
    let mut server = TcpStream::connect(address)?;
    server.write_all(b"GET / HTTP/1.1\r\nHost: wire\r\nConnection: close\r\n\r\n")?;
    let mut line = String::new();
    BufReader::new(server).read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}

/// Hands on what came of each address. Its handle gives how many were asked.
fn check_status(done: Receiver<Infallible>, list: Vec<String>) -> (Answers, JoinHandle<u32>) {
    let (out, answers) = bounded(0);
    let checker = thread::spawn(move || {
        let mut asked = 0;
        for address in list {
            asked += 1;
            let result = fetch(&address);
            select_biased! {
                recv(done) -> _ => break,
                send(out, (address, result)) -> sent => if sent.is_err() { break },
            }
        }
        asked
    });
    (answers, checker)
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
    let (_cancel, done): (Sender<Infallible>, _) = bounded(0);
    let mut list: Vec<String> = ["a", "b", "c", "d", "e", "f"].map(String::from).into();
    list.insert(1, good);
    let (answers, checker) = check_status(done, list);
    let mut errors = 0;
    for (address, result) in answers {
        match &result {
            Ok(status) => println!("desk: {status}"),
            Err(error) => println!("desk: error: {address}: {error}"),
        }
        errors += u32::from(result.is_err());
        if errors == 3 {
            println!("desk: too many errors");
            break;
        }
    }
    let asked = checker.join().unwrap();
    println!("checker: has asked {asked}, and has ended");
}
