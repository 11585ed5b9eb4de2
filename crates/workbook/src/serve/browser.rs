//! Opening the book in a browser.

/// Opens `url`, where there is a browser. A failure is only a note: the
/// address has been printed.
pub fn open(url: &str) {
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

/// On a machine without a screen, what opens addresses might open a browser
/// inside this terminal.
fn has_screen() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
