use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::{thread, time::Duration};

/// Asks a server for its front page; returns the status, or says what went wrong.
fn fetch(address: &str, limit: Duration) -> Result<String, String> {
    let line = first_line(address, limit).map_err(|error| match error.kind() {
        // Which of the two a time limit gives depends on the system.
        ErrorKind::WouldBlock | ErrorKind::TimedOut => "too slow".to_owned(),
        kind => kind.to_string(),
    })?;
    match line.split_once(' ') {
        Some(("HTTP/1.1", status)) => Ok(status.to_owned()),
        _ => Err(format!("not HTTP: {line}")),
    }
}

fn first_line(address: &str, limit: Duration) -> io::Result<String> {
    let mut server = TcpStream::connect(address)?;
    server.set_read_timeout(Some(limit))?;
    server.write_all(b"GET / HTTP/1.1\r\nHost: wire\r\nConnection: close\r\n\r\n")?;
    let mut line = String::new();
    BufReader::new(server).read_line(&mut line)?;
    // A line without its end is half an answer: the connection broke off.
    let line = line.strip_suffix("\r\n").ok_or(ErrorKind::UnexpectedEof)?;
    Ok(line.to_owned())
}

/// Answers one visitor with this text, or with silence until the visitor leaves.
fn server(answer: Option<&'static str>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        let (visitor, _) = listener.accept().unwrap();
        let mut request = BufReader::new(&visitor);
        while request.read_line(&mut String::new()).unwrap() > 2 {}
        match answer {
            Some(text) => (&visitor).write_all(text.as_bytes()).unwrap(),
            None => drop(request.read(&mut [0])),
        }
    });
    address
}

fn main() {
    let (soon, late) = (Duration::from_millis(50), Duration::from_secs(5));
    // The near end of a connection: its port is taken, and nobody listens there.
    let near = TcpStream::connect(server(None)).unwrap();
    let nobody = near.local_addr().unwrap().to_string();
    let says = |text| fetch(&server(Some(text)), late);
    println!("{:?}", says("HTTP/1.1 200 OK\r\n\r\n"));
    println!("{:?}", says("HTTP/1.1 404 Not Found\r\n\r\n"));
    println!("{:?}", says("220 mail ESMTP\r\n"));
    println!("{:?}", says("HTTP/1.1 200 O"));
    println!("{:?}", fetch(&nobody, late));
    println!("{:?}", fetch("the front page", late));
    println!("{:?}", fetch(&server(None), soon));
}
