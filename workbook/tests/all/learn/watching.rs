//! A saved file is judged at once.
