//! The attribute that makes a function a case of the judge, and the list of what was
//! compiled with it.

mod sources;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{quote, quote_spanned};
use syn::{Attribute, Error, Expr, ExprLit, ItemFn, Lit, Meta, Result};

/// Makes a function a case: `judge::cases()` lists it, and `cargo test` runs it in a
/// process of its own.
///
/// The function takes a `&judge::Transcript` and writes down what it sees. Its doc
/// comment says what the case stands for, and is shown when the case fails;
/// `#[judge::case(TEXT)]` takes the constant `TEXT` instead.
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
    let name = &function.sig.ident;
    let meaning = if arguments.is_empty() {
        let meaning = meaning(function)?;
        quote! { #meaning }
    } else {
        arguments.clone()
    };
    let line = u32::try_from(name.span().unwrap().line()).unwrap_or_default();
    // With the place of the name, and not with that of the attribute: a case that
    // `contract!` writes out is registered by the macro that the section's file sees.
    let register = quote_spanned! { name.span() => register_case! { #name::CASE } };
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

        #register
    })
}

/// Makes a function a guarantee of the judge's contract: beside the function `name` it
/// makes a module `name` with the constant `MEANING`, which is the doc comment.
#[proc_macro_attribute]
pub fn guarantee(_: TokenStream, function: TokenStream) -> TokenStream {
    let function = syn::parse_macro_input!(function as ItemFn);
    let name = &function.sig.ident;
    match meaning(&function) {
        Ok(meaning) => quote! {
            #function

            #[doc(hidden)]
            pub mod #name {
                pub const MEANING: &str = #meaning;
            }
        },
        Err(error) => {
            let error = error.into_compile_error();
            quote! { #function #error }
        }
    }
    .into()
}

/// The files that a test binary is compiled from, each with the text that it had then: a
/// `&'static [judge::Source]`. They are the sources of the package and the suite; those of
/// a section are there where its feature is.
///
/// Stands in a file of `tests`, which is a test target of that package.
#[proc_macro]
pub fn sources(_: TokenStream) -> TokenStream {
    sources::expand()
        .unwrap_or_else(|error| {
            let message = error.to_string();
            quote! { ::core::compile_error!(#message) }
        })
        .into()
}

/// The doc comment, which must be there.
fn meaning(function: &ItemFn) -> Result<String> {
    let meaning = doc_comment(&function.attrs);
    if meaning.is_empty() {
        return Err(Error::new_spanned(
            &function.sig.ident,
            "say in a doc comment what this case stands for: it is shown when the case fails",
        ));
    }
    Ok(meaning)
}

/// The doc comment, a line of it a line.
fn doc_comment(attributes: &[Attribute]) -> String {
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
