//! A report as text for a terminal. The only place where its sentences are made.
