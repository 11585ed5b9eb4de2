//! Opens a page in the reader's browser.

/// Opens `url` in a browser, which outlives the workbook. Does not wait for it. A failure
/// is printed only as a note, since the address has been printed before.
pub(crate) fn open_browser(url: &str) {
    if let Err(why) = try_open(url) {
        eprintln!("(no browser opened: {why}; open the address yourself)");
    }
}

fn try_open(url: &str) -> Result<(), String> {
    if !has_screen() {
        return Err("there is no screen".to_owned());
    }
    open::that_detached(url).map_err(|error| error.to_string())
}

/// On a machine without a screen, the system's opener could start a text browser in this
/// terminal.
fn has_screen() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
