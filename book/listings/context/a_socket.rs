use context::Context;
use std::io::{self, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::Duration;

/// Reads what comes first. Blocks until something comes, the wire hangs up, or the context
/// ends; then the connection is shut down.
fn read(context: &Context, wire: &mut TcpStream, buffer: &mut [u8]) -> io::Result<usize> {
    let handle = wire.try_clone()?;
    let hang_up = context.after_func(move || {
        // Fails if the other side was quicker. Then the read has ended, too.
        let _ = handle.shutdown(Shutdown::Both);
    });
    let result = wire.read(buffer);
    if hang_up.stop() {
        // It will not be called: the context had not ended.
        return result;
    }
    Err(io::Error::other(context.err().unwrap()))
}

fn main() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut wire = TcpStream::connect(silent.local_addr().unwrap()).unwrap();
    let (context, _cancel) = Context::background().with_timeout(Duration::from_millis(50));
    match read(&context, &mut wire, &mut [0; 80]) {
        Ok(count) => println!("the wire has sent {count} bytes"),
        Err(error) => println!("nothing from the wire: {error}"),
    }
}
