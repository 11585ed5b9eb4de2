use crossbeam_channel::bounded;

fn main() {
    let (to_print, _from_layout) = bounded(1);
    let mut page = String::from("golang");
    let _ = to_print.send(page);
    page.push('!');
}
