//! Exercises are judged.
