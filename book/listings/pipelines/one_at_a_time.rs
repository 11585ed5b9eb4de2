/// Values that come in one by one, like stories on a wire.
fn wire() -> impl Iterator<Item = i64> {
    (1..=4).inspect(|value| println!("takes {value}"))
}

fn multiply_one(value: i64, factor: i64) -> i64 {
    value * factor
}

fn add_one(value: i64, amount: i64) -> i64 {
    value + amount
}

fn main() {
    println!("a batch:");
    let mut batch: Vec<i64> = wire().collect();
    for value in &mut batch {
        *value = multiply_one(*value, 2);
    }
    for value in &mut batch {
        *value = add_one(*value, 1);
    }
    for value in &mut batch {
        *value = multiply_one(*value, 2);
    }
    for value in batch {
        println!("gives {value}");
    }

    println!("one at a time:");
    for value in wire() {
        let value = multiply_one(add_one(multiply_one(value, 2), 1), 2);
        println!("gives {value}");
    }
}
