//! A workbook that compiles, and a reader in it.
