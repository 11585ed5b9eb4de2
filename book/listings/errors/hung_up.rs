// order: by lane
use std::io::Read;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

fn main() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut wire = TcpStream::connect(silent.local_addr().unwrap()).unwrap();
    // A second handle of the same connection, for whoever may want to end the call.
    let hang_up = wire.try_clone().unwrap();

    let checker = thread::spawn(move || {
        println!("checker | waits for an answer");
        let mut answer = [0; 10];
        match wire.read(&mut answer) {
            Ok(0) => println!("checker | the call was ended"),
            other => println!("checker | has {other:?}"),
        }
    });

    println!("editor | has waited long enough");
    // Fails if the server has just hung up itself: then there is nothing to end.
    let _ = hang_up.shutdown(Shutdown::Both);
    checker.join().unwrap();
    println!("editor | has hung up");
}
