use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::command::ChangedKeys;
use super::dialogs::ExportChoice;
use super::file_look::FileLook;
use super::placement::Placement;
use crate::i18n::Lang;
use crate::layout::Density;
use crate::model::Precision;

/// What the program remembers between two runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub language: Lang,
    pub theme: ThemeChoice,
    /// What the last start proved to work; none: not tried yet.
    pub renderer: Option<Renderer>,
    /// Latest first.
    pub recent: Vec<PathBuf>,
    /// What a drag steps by at least.
    pub snap: Precision,
    pub outline: bool,
    pub inspector: bool,
    pub filter_bar: bool,
    /// How large the interface is, in percent.
    pub scale: u16,
    /// How high the rows of the canvas are.
    pub density: Density,
    /// Everything in small beside the rows of the canvas.
    pub minimap: bool,
    /// What the last report was built on.
    pub report_template: Option<PathBuf>,
    /// And the last deck.
    pub deck_template: Option<PathBuf>,
    /// How figures were exported last.
    pub export: Option<ExportChoice>,
    /// Whether the steps that were done are shown.
    pub history: bool,
    /// Whether the findings are shown.
    pub findings: bool,
    pub motion: Motion,
    /// Keys that are not those of the table of commands.
    pub keys: ChangedKeys,
    /// What was chosen in the command palette, latest first.
    pub chosen: Vec<String>,
    /// The tour was shown, or left.
    pub tour_seen: bool,
    /// The place of the window; none: as the system likes.
    pub window: Option<Placement>,
    /// How files were looked at, the latest first.
    pub looks: Vec<FileLook>,
}

/// Whether things may move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Motion {
    /// As the system says, where it says so.
    #[default]
    System,
    Full,
    Reduced,
}

impl Motion {
    pub const ALL: [Self; 3] = [Self::System, Self::Full, Self::Reduced];
}

/// The appearance of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// Light or dark as the system says.
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

impl ThemeChoice {
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Renderer {
    Wgpu,
    Glow,
}

impl Renderer {
    /// What is tried first. On Linux OpenGL is there with and without a graphics card, and in
    /// software its first frame comes in less than half the time; elsewhere it may be missing.
    pub const USUAL: Self = if cfg!(target_os = "linux") { Self::Glow } else { Self::Wgpu };
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Lang::default(),
            theme: ThemeChoice::default(),
            renderer: None,
            recent: Vec::new(),
            snap: Precision::Quarter,
            outline: true,
            inspector: true,
            filter_bar: false,
            scale: 100,
            density: Density::default(),
            minimap: false,
            report_template: None,
            deck_template: None,
            export: None,
            history: false,
            findings: false,
            motion: Motion::default(),
            keys: ChangedKeys::default(),
            chosen: Vec::new(),
            tour_seen: false,
            window: None,
            looks: Vec::new(),
        }
    }
}

impl Settings {
    /// The sizes of the interface, in percent.
    pub const SCALES: [u16; 9] = [75, 90, 100, 110, 125, 150, 200, 250, 300];

    /// The next larger (1) or smaller (-1) size.
    pub fn scale_by(&mut self, step: isize) {
        let at = Self::SCALES.iter().position(|it| *it >= self.scale).unwrap_or(2);
        let next = at.saturating_add_signed(step).min(Self::SCALES.len() - 1);
        self.scale = Self::SCALES[next];
    }

    /// More recent files than this are forgotten.
    pub const MOST_RECENT: usize = 10;

    /// Puts a file first among the recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|known| known != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(Self::MOST_RECENT);
    }
}

/// Where settings are kept; without a place they last as long as the program runs.
#[derive(Clone, Debug, Default)]
pub struct SettingsFile(Option<PathBuf>);

impl SettingsFile {
    /// In the user's configuration folder.
    pub fn of_user() -> Self {
        let folders = directories::ProjectDirs::from("", "", "Veikart");
        Self(folders.map(|folders| folders.config_dir().join("settings.json")))
    }

    pub fn at(path: PathBuf) -> Self {
        Self(Some(path))
    }

    /// Damaged or missing settings never stop a start: what cannot be read is as at first.
    pub fn read(&self) -> Settings {
        let text = self.0.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        text.map(|text| readable(&text)).unwrap_or_default()
    }

    /// Replaces the file as a whole.
    pub fn write(&self, settings: &Settings) -> std::io::Result<()> {
        self.0.as_ref().map_or(Ok(()), |path| write_whole(path, settings))
    }
}

/// Each setting that can be read; one that cannot takes no other with it.
fn readable(text: &str) -> Settings {
    use serde_json::Value;
    let Ok(Value::Object(kept)) = serde_json::from_str(text) else { return Settings::default() };
    let whole = serde_json::from_value(Value::Object(kept.clone()));
    whole.unwrap_or_else(|_| {
        let sound = |name: &String, value: &Value| {
            let one = [(name.clone(), value.clone())].into_iter().collect();
            serde_json::from_value::<Settings>(Value::Object(one)).is_ok()
        };
        let sound = kept.into_iter().filter(|(name, value)| sound(name, value)).collect();
        serde_json::from_value(Value::Object(sound)).unwrap_or_default()
    })
}

fn write_whole(path: &Path, settings: &Settings) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut file, settings)?;
    file.persist(path)?;
    Ok(())
}
