//! The clipboard of the system, which takes a figure in several forms at once: a picture, the
//! picture with its alternative text as HTML, and the alternative text alone. Where the system
//! takes only a picture, egui's own way is left.

use std::fmt;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clipboard_rs::common::RustImage as _;
use clipboard_rs::{Clipboard as _, ClipboardContent, ClipboardContext, RustImageData};

use crate::export::Picture;

/// A figure as it is copied.
#[derive(Clone, Debug)]
pub struct CopiedFigure {
    pub picture: Picture,
    pub png: Vec<u8>,
    /// Pixels of the screen across, at the figure's own size.
    pub width: u32,
    /// Its alternative text.
    pub words: String,
}

/// Held as long as the window is open: on some systems what was copied goes with it.
#[derive(Default)]
pub struct SystemClipboard(Option<ClipboardContext>);

impl fmt::Debug for SystemClipboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SystemClipboard").field(&self.0.is_some()).finish()
    }
}

impl SystemClipboard {
    /// That of the desktop; none where there is no desktop that has one.
    pub fn of_desktop() -> Self {
        Self(ClipboardContext::new().ok())
    }

    /// Puts the figure there in every form; false: it was not taken.
    pub fn take(&self, figure: &CopiedFigure) -> bool {
        let Some(context) = &self.0 else { return false };
        let Ok(image) = RustImageData::from_bytes(&figure.png) else { return false };
        // The picture comes first: on Windows setting it empties the clipboard.
        let forms = vec![
            ClipboardContent::Image(image),
            ClipboardContent::Html(html(figure)),
            ClipboardContent::Text(figure.words.clone()),
        ];
        context.set(forms).is_ok()
    }
}

/// The picture as a document takes it, with the words that stand in for it.
pub fn html(figure: &CopiedFigure) -> String {
    let address = file_address(&figure.png)
        .unwrap_or_else(|| format!("data:image/png;base64,{}", STANDARD.encode(&figure.png)));
    format!("<img src=\"{address}\" width=\"{}\" alt=\"{}\">", figure.width, escaped(&figure.words))
}

/// On Windows, Word takes pictures out of files and not out of addresses that hold them.
fn file_address(png: &[u8]) -> Option<String> {
    if !cfg!(windows) {
        return None;
    }
    let path: PathBuf = std::env::temp_dir().join("veikart-figur.png");
    std::fs::write(&path, png).ok()?;
    Some(format!("file:///{}", path.display().to_string().replace('\\', "/").replace(' ', "%20")))
}

/// Words as an attribute of HTML.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_figure_stay_words_in_html() {
        let picture = Picture { width: 1, height: 1, rgba: vec![0; 4] };
        let words = "\"><script>alert(1)</script> & \u{0}æøå".to_owned();
        let figure = CopiedFigure { picture, png: vec![1, 2, 3], width: 640, words };
        let html = html(&figure);
        assert!(
            html.starts_with("<img src=\"data:image/png;base64,AQID\" width=\"640\" alt=\"&quot;")
        );
        assert!(!html.contains("<script") && html.contains("æøå"));
        assert_eq!(html.matches('"').count(), 6);
    }

    #[test]
    fn without_a_desktop_nothing_is_taken() {
        let picture = Picture { width: 1, height: 1, rgba: vec![0; 4] };
        let figure = CopiedFigure { picture, png: Vec::new(), width: 1, words: String::new() };
        assert!(!SystemClipboard::default().take(&figure));
    }
}
