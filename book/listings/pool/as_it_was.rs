use std::sync::Mutex;

/// Writes a headline into a buffer from the stock, and returns what is printed.
fn print(headline: &str, stock: &Mutex<Vec<String>>) -> String {
    let in_stock = stock.lock().unwrap().pop();
    let mut buffer = in_stock.unwrap_or_default();
    buffer.push_str(headline);
    let printed = buffer.clone();
    stock.lock().unwrap().push(buffer);
    printed
}

fn main() {
    let stock = Mutex::new(Vec::new());
    println!("{}", print("HARBOUR FIRE", &stock));
    println!("{}", print("STORM", &stock));
}
