// order: by lane
use context::Context;
use crossbeam_channel::bounded;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

/// Tells its story to one visitor, or says nothing until the visitor hangs up.
fn agency(name: &'static str, story: Option<&'static str>) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (mut visitor, _) = listener.accept().unwrap();
        match story {
            Some(story) => visitor.write_all(story.as_bytes()).unwrap(),
            None => {
                let _ = visitor.read(&mut [0]);
                println!("{name} | its visitor has hung up");
            }
        }
    });
    (address, server)
}

/// Reads what the agency tells, until the agency or `context` ends it.
fn fetch(context: &Context, address: SocketAddr) -> io::Result<String> {
    let mut agency = TcpStream::connect(address)?;
    let line = agency.try_clone()?;
    let hang_up = context.after_func(move || {
        let _ = line.shutdown(Shutdown::Both);
    });
    let mut story = String::new();
    let read = agency.read_to_string(&mut story);
    // `false`: the line was shut down, and the story may be cut off.
    let is_whole = hang_up.stop();
    read?;
    if !is_whole || story.is_empty() {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(story)
}

fn main() {
    let (asked, cancel) = Context::background().with_cancel();
    let (results, answers) = bounded(0);
    let mut servers = Vec::new();
    // The line of the first one is dead, and two of the others are silent.
    for (name, story) in [
        ("north agency", Some("")),
        ("east agency", None),
        ("south agency", Some("harbour fire")),
        ("west agency", None),
    ] {
        let (address, server) = agency(name, story);
        servers.push(server);
        let (asked, results) = (asked.clone(), results.clone());
        thread::spawn(move || results.send(fetch(&asked, address)));
    }
    drop(results);
    let story = answers.into_iter().find_map(Result::ok);
    cancel.cancel();
    println!("desk | prints {}", story.unwrap());
    servers.into_iter().for_each(|it| it.join().unwrap());
}
