// order: free
use context::Context;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

mod trace {
    use context::Context;

    struct TraceId(String);

    pub fn with_trace(context: &Context, header: Option<String>) -> Context {
        match header {
            Some(id) if !id.is_empty() => context.with_value(TraceId(id)),
            _ => context.clone(),
        }
    }

    pub fn log(context: &Context, text: &str) {
        match context.value() {
            Some(TraceId(id)) => println!("{id}: {text}"),
            None => println!("{text}"),
        }
    }
}

/// Reads a request, and has it handled with a context of its own.
fn serve(context: &Context, mut visitor: TcpStream) {
    let lines = BufReader::new(&visitor).lines().map_while(Result::ok);
    let header = lines.take_while(|line| !line.is_empty()).filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_trace = name.eq_ignore_ascii_case("x-trace-id");
        is_trace.then(|| value.trim().to_owned())
    });
    let context = trace::with_trace(context, header.last());
    handle(&context);
    visitor.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
}

fn handle(context: &Context) {
    trace::log(context, "the request is here");
    thread::scope(|scope| {
        scope.spawn(|| trace::log(context, "the archive has looked"));
        scope.spawn(|| trace::log(context, "the photo desk has looked"));
    });
}

fn request(address: SocketAddr, header: &str) {
    let mut server = TcpStream::connect(address).unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n{header}\r\n");
    server.write_all(request.as_bytes()).unwrap();
    server.read_to_string(&mut String::new()).unwrap();
}

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let root = &Context::background();
    thread::scope(|scope| {
        for header in ["X-Trace-Id: abc123\r\n", "x-trace-id: def456\r\n", ""] {
            scope.spawn(move || request(address, header));
        }
        for visitor in listener.incoming().take(3) {
            scope.spawn(|| serve(root, visitor.unwrap()));
        }
    });
}
