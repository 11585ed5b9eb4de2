use context::Context;

struct Edition(u32);
struct Page(u32);

// No types of their own: both are other names for `u32`.
type Floor = u32;
type Room = u32;

fn main() {
    let root = Context::background();
    let context = root.with_value(Edition(1)).with_value(Page(1));
    println!("edition: {:?}", context.value().map(|Edition(it)| it));
    println!("page: {:?}", context.value().map(|Page(it)| it));
    println!("u32: {:?}", context.value::<u32>());

    let floor: Floor = 3;
    let room: Room = 12;
    let context = context.with_value(floor).with_value(room);
    println!("floor: {:?}", context.value::<Floor>());
}
