//! Whether things may move: what a person chose, or what the system says.

use std::path::Path;

use super::settings::Motion;

/// What the system says of motion; asked once, for it reads files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemMotion {
    reduced: bool,
}

impl SystemMotion {
    /// Reads what desktops on Linux keep in the user's folder. Other systems tell it only to
    /// those who call them natively: there everything may move until a person says otherwise.
    pub fn asked() -> Self {
        let folders = directories::BaseDirs::new();
        Self { reduced: folders.is_some_and(|it| Self::in_folder(it.config_dir()).reduced) }
    }

    /// What the files of GNOME and KDE in this folder say.
    pub fn in_folder(folder: &Path) -> Self {
        let says = |file: &str, line: fn(&str, &str) -> bool| {
            let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
            let mut lines = text.lines().filter_map(|it| it.split_once('='));
            lines.any(|(name, value)| line(name.trim(), value.trim()))
        };
        let gtk = |name: &str, value: &str| {
            name == "gtk-enable-animations" && matches!(value, "0" | "false" | "FALSE")
        };
        let kde =
            |name: &str, value: &str| name == "AnimationDurationFactor" && value.parse() == Ok(0.0);
        let reduced = says("gtk-4.0/settings.ini", gtk)
            || says("gtk-3.0/settings.ini", gtk)
            || says("kdeglobals", kde);
        Self { reduced }
    }
}

impl Motion {
    /// Whether nothing is to move.
    pub fn is_reduced(self, system: SystemMotion) -> bool {
        match self {
            Self::System => system.reduced,
            Self::Full => false,
            Self::Reduced => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn desktops_say_it_in_files() {
        for (file, text, reduced) in [
            ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", true),
            ("gtk-3.0/settings.ini", "gtk-enable-animations=0", true),
            ("gtk-3.0/settings.ini", "gtk-enable-animations=1", false),
            ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", true),
            ("kdeglobals", "AnimationDurationFactor=0.5", false),
            ("kdeglobals", "\u{0}\u{1}=\n=\n", false),
            ("other", "gtk-enable-animations=0", false),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
            let system = SystemMotion::in_folder(folder.path());
            assert_eq!(Motion::System.is_reduced(system), reduced, "{text}");
            assert!(Motion::Reduced.is_reduced(system));
            assert!(!Motion::Full.is_reduced(system));
        }
    }
}
