//! The key that lets a browser in.
//!
//! Every account of this machine can connect to a port of it, and what the server runs it
//! runs as the reader. So each start of the server makes a key, which stands in the address
//! that the terminal prints. Opening that address puts the key into a cookie, and the server
//! answers nobody who has neither.

use axum::http::{HeaderMap, HeaderValue, Uri, header};
use sha2::{Digest, Sha256};

/// The parameter of an address that holds the key.
const PARAMETER: &str = "key";

/// A random key, and the cookie that keeps it.
#[derive(Debug)]
pub(super) struct Key {
    text: String,
    cookie: String,
}

/// Whether a request comes from somebody who has the key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Access {
    Granted,
    /// By the address: the browser is to be given the cookie, and to ask again here.
    Enters(String),
    Refused,
}

impl Key {
    /// A new key for the server at this port. (A browser gives cookies to all ports of a
    /// host, so the port is part of the name.)
    pub(super) fn new(port: u16) -> Key {
        Key {
            text: format!("{:032x}", rand::random::<u128>()),
            cookie: format!("stop-the-press-{port}"),
        }
    }

    /// What follows the path in the address that lets a browser in.
    pub(super) fn query(&self) -> String {
        format!("?{PARAMETER}={}", self.text)
    }

    /// The cookie as a browser sends it.
    pub(super) fn cookie(&self) -> String {
        format!("{}={}", self.cookie, self.text)
    }

    /// What gives a browser the cookie, until that is closed. No script can read it.
    pub(super) fn set_cookie(&self) -> HeaderValue {
        let cookie = format!("{}; Path=/; HttpOnly; SameSite=Lax", self.cookie());
        HeaderValue::from_str(&cookie).expect("it is made of letters, digits and `-=;/`")
    }

    pub(super) fn check(&self, uri: &Uri, headers: &HeaderMap) -> Access {
        let parameters = uri.query().unwrap_or_default().split('&');
        let mut given =
            parameters.filter_map(|pair| pair.strip_prefix(PARAMETER)?.strip_prefix('='));
        match given.next() {
            Some(key) if self.is(key) => Access::Enters(uri.path().to_owned()),
            None if self.is_in_cookies(headers) => Access::Granted,
            Some(_) | None => Access::Refused,
        }
    }

    fn is_in_cookies(&self, headers: &HeaderMap) -> bool {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|cookies| cookies.to_str().ok())
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .any(|(name, value)| name == self.cookie && self.is(value))
    }

    /// Takes the same time wherever the texts differ.
    fn is(&self, text: &str) -> bool {
        Sha256::digest(text) == Sha256::digest(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookies(cookies: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, cookies.parse().unwrap())])
    }

    #[test]
    fn the_printed_address_lets_in_and_leads_to_the_same_page() {
        let key = Key::new(3000);
        let uri: Uri = format!("/patterns/tee.html{}", key.query())
            .parse()
            .unwrap();
        let access = key.check(&uri, &HeaderMap::new());
        assert_eq!(access, Access::Enters("/patterns/tee.html".to_owned()));
    }

    #[test]
    fn the_cookie_lets_in_among_others() {
        let key = Key::new(3000);
        let all = cookies(&format!("other=1; {}", key.cookie()));
        assert_eq!(key.check(&"/".parse().unwrap(), &all), Access::Granted);
    }

    #[test]
    fn nobody_else_is_let_in() {
        let key = Key::new(3000);
        let stranger = Key::new(3000);
        for (uri, headers) in [
            ("/", HeaderMap::new()),
            ("/", cookies(&stranger.cookie())),
            ("/", cookies("stop-the-press-3000=")),
            ("/?key=", cookies(&key.cookie())),
            (&format!("/{}", stranger.query()), HeaderMap::new()),
        ] {
            let access = key.check(&uri.parse().unwrap(), &headers);
            assert_eq!(access, Access::Refused, "{uri} {headers:?}");
        }
    }
}
