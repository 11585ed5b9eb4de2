use context::Context;
use std::io::{self, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(50);

/// Reads what comes first, and says how many bytes. Blocks until something comes, or
/// the wire hangs up, or the context ends; then the connection is shut down.
fn read(context: &Context, wire: &mut TcpStream) -> io::Result<usize> {
    let handle = wire.try_clone()?;
    let hang_up = context.after_func(move || {
        // Fails if the other side has hung up. Then the read has ended, too.
        let _ = handle.shutdown(Shutdown::Both);
    });
    let result = wire.read(&mut [0; 80]);
    let too_late = !hang_up.stop();
    match result {
        // What has been read is not thrown away.
        Ok(count) if count > 0 => Ok(count),
        _ if too_late => Err(io::Error::other(context.err().unwrap())),
        other => other,
    }
}

fn main() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut wire = TcpStream::connect(silent.local_addr().unwrap()).unwrap();
    let (context, _cancel) = Context::background().with_timeout(LIMIT);
    match read(&context, &mut wire) {
        Ok(count) => println!("the wire has sent {count} bytes"),
        Err(error) => println!("nothing from the wire: {error}"),
    }
}
