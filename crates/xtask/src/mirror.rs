//! Holds exercise and solution to the same words: what a function promises, and code
//! that is given to the reader, must not differ between the two.

use anyhow::{Context, Result};
use quote::ToTokens;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use syn::{Attribute, Expr, Item, Lit, Meta};
use workbook::course;

/// What a reader has to write, or to correct, has one of these in it.
const STUBS: [&str; 2] = ["todo !", "bug_hunt ("];

/// What the reader has to design anew, with all its methods: nothing of it is given.
const DESIGNED: [(&str, &str); 1] = [("confinement", "Confined")];

/// An item of a file: its documentation, and its code without it.
struct Entry {
    docs: String,
    code: String,
}

/// Prints every difference.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    let mut differences = Vec::new();
    for section in course::sections(root)? {
        let exercise = layout::exercise(&section.part, &section.id);
        let solution = layout::solution(&section.part, &section.id);
        let designed = DESIGNED.iter().find(|(id, _)| *id == section.id);
        let designed = designed.map(|(_, name)| *name);
        differences.extend(compare(root, &exercise, &solution, designed)?);
    }
    for difference in &differences {
        println!("{difference}");
    }
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("help: say the same in both files, or give the item another name in one of them");
    Ok(ExitCode::FAILURE)
}

fn compare(
    root: &Path,
    exercise: &str,
    solution: &str,
    designed: Option<&str>,
) -> Result<Vec<String>> {
    let mut given = entries(root, exercise)?;
    given.retain(|name, _| designed.is_none_or(|designed| !name.contains(designed)));
    let solved = entries(root, solution)?;
    let mut differences = Vec::new();
    for (name, given) in &given {
        let Some(solved) = solved.get(name) else {
            differences.push(format!("{solution}: lacks {name}, which {exercise} has"));
            continue;
        };
        let is_stub = STUBS.iter().any(|stub| given.code.contains(stub));
        let is_hunt = given.code.contains(STUBS[1]);
        // Whoever hunts for a bug is told so; whoever reads the solution, what it was.
        if !is_hunt && !solved.docs.starts_with(&given.docs) {
            differences.push(format!(
                "{exercise} and {solution}: other words about {name}:\n{}",
                first_difference(&given.docs, &solved.docs)
            ));
        }
        if !is_stub && given.code != solved.code {
            differences.push(format!(
                "{exercise} and {solution}: other code for {name}, which is given to the reader"
            ));
        }
    }
    Ok(differences)
}

/// The first line in which the two differ.
fn first_difference(exercise: &str, solution: &str) -> String {
    let mut pairs = exercise.lines().zip(solution.lines());
    let (ours, theirs) = pairs
        .find(|(ours, theirs)| ours != theirs)
        .unwrap_or(("(one of them goes on)", ""));
    format!("   exercise: {ours}\n   solution: {theirs}")
}

/// The items of a file by kind and name, those of `impl` blocks among them, and what
/// the file itself promises: its documentation up to what only one of the two says.
fn entries(root: &Path, file: &str) -> Result<BTreeMap<String, Entry>> {
    let text =
        fs::read_to_string(root.join(file)).with_context(|| format!("failed to read `{file}`"))?;
    let parsed =
        syn::parse_file(&text).with_context(|| format!("failed to understand `{file}`"))?;
    let mut entries = BTreeMap::new();
    for item in parsed.items {
        add(&mut entries, item);
    }
    Ok(entries)
}

fn add(entries: &mut BTreeMap<String, Entry>, item: Item) {
    match item {
        Item::Fn(mut item) => {
            let name = format!("`{}`", item.sig.ident);
            let docs = take_docs(&mut item.attrs);
            insert(entries, name, docs, &item);
        }
        Item::Struct(mut item) => {
            let name = format!("`{}`", item.ident);
            let docs = take_docs(&mut item.attrs);
            insert(entries, name, docs, &item);
        }
        Item::Enum(mut item) => {
            let name = format!("`{}`", item.ident);
            let docs = take_docs(&mut item.attrs);
            insert(entries, name, docs, &item);
        }
        Item::Impl(item) => {
            let mut of = item.self_ty.to_token_stream().to_string();
            if let Some((_, implemented, _)) = &item.trait_ {
                of = format!("{} for {of}", implemented.to_token_stream());
            }
            for member in item.items {
                if let syn::ImplItem::Fn(mut method) = member {
                    let name = format!("`{of}::{}`", method.sig.ident);
                    let docs = take_docs(&mut method.attrs);
                    insert(entries, name, docs, &method);
                }
            }
        }
        _ => {}
    }
}

fn insert(entries: &mut BTreeMap<String, Entry>, name: String, docs: String, code: &impl ToTokens) {
    let code = code.to_token_stream().to_string();
    entries.insert(name, Entry { docs, code });
}

/// Takes the doc comments out of the attributes.
fn take_docs(attributes: &mut Vec<Attribute>) -> String {
    let mut docs = String::new();
    attributes.retain(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return true;
        };
        if !meta.path.is_ident("doc") {
            return true;
        }
        if let Expr::Lit(literal) = &meta.value
            && let Lit::Str(line) = &literal.lit
        {
            docs.push_str(line.value().trim());
            docs.push('\n');
        }
        false
    });
    docs
}
