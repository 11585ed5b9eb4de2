//! Finding what a reader means by a name that does not exist.

/// Names less alike than this are not worth proposing; 1 is the same name.
const ALIKE: f64 = 0.5;

/// How many names are proposed.
const MOST: usize = 3;

/// How alike two names are, from 0 to 1.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(one, other)
}

/// At most three names that are alike enough, the nearest first.
pub(super) fn nearest<'a>(names: impl IntoIterator<Item = (f64, &'a str)>) -> Vec<&'a str> {
    let mut near: Vec<(f64, &str)> = names
        .into_iter()
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    near.sort_by(|one, other| other.0.total_cmp(&one.0));
    near.truncate(MOST);
    near.into_iter().map(|(_, name)| name).collect()
}

/// "did you mean `a` or `b`?"; `None` when there is no name to propose.
pub(super) fn did_you_mean(names: &[&str]) -> Option<String> {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}
