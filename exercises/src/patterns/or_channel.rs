use crate::Done;

pub fn or(dones: Vec<Done>) -> Done {
    let _ = dones;
    todo!("or: fire as soon as any of the dones fires")
}
