//! The attribute that makes a function a case of the judge.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Attribute, Error, Expr, ExprLit, ItemFn, Lit, Meta, Result};

/// Makes a function a case: `judge::cases()` lists it, and `cargo test` runs it in a
/// process of its own.
///
/// The function takes a `&judge::Transcript` and writes down what it sees. Its doc
/// comment says what the case stands for, and is shown when the case fails.
///
/// ```ignore
/// /// The stream closes when the input is closed.
/// #[judge::case]
/// fn ends_when_the_input_ends(log: &Transcript) {
///     let (_feed, input) = judge::feed([1, 2]);
///     writeln!(log, "{:?}", stage(input).iter().collect::<Vec<_>>());
/// }
/// ```
///
/// Beside the function `name` it makes a module `name` with the constant `CASE`, for
/// whoever needs that one case and no other.
#[proc_macro_attribute]
pub fn case(arguments: TokenStream, function: TokenStream) -> TokenStream {
    let function = syn::parse_macro_input!(function as ItemFn);
    expand(&arguments.into(), &function)
        .unwrap_or_else(|error| {
            let error = error.into_compile_error();
            quote! { #function #error }
        })
        .into()
}

fn expand(arguments: &Tokens, function: &ItemFn) -> Result<Tokens> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(
            arguments,
            "`judge::case` takes no arguments",
        ));
    }
    let name = &function.sig.ident;
    let meaning = meaning(&function.attrs);
    if meaning.is_empty() {
        return Err(Error::new_spanned(
            name,
            "say in a doc comment what this case stands for: it is shown when the case fails",
        ));
    }
    let line = u32::try_from(name.span().unwrap().line()).unwrap_or_default();
    Ok(quote! {
        #function

        // Only the tests of the judge itself name single cases.
        #[allow(dead_code)]
        #[doc(hidden)]
        pub mod #name {
            pub const CASE: ::judge::Case = ::judge::Case {
                path: module_path!(),
                meaning: #meaning,
                file: file!(),
                line: #line,
                run: ::judge::Run::Behaviour(super::#name),
            };
        }

        register_case! { #name::CASE }
    })
}

/// The doc comment, a line of it a line.
fn meaning(attributes: &[Attribute]) -> String {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(doc) => match &doc.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(format!("{}\n", text.value().trim())),
                _ => None,
            },
            _ => None,
        })
        .collect()
}
