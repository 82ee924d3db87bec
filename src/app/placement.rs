//! Where the window stands on the screen, kept from one run to the next.

use egui::{Rect, Vec2, ViewportInfo, pos2, vec2};
use serde::{Deserialize, Serialize};

/// Place and size of the window in points of the system.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// None where the system does not say where windows stand.
    pub position: Option<[f32; 2]>,
    pub size: [f32; 2],
    pub maximised: bool,
}

impl Placement {
    /// Smaller than this it is of no use.
    pub const SMALLEST: Vec2 = vec2(800.0, 520.0);
    const LARGEST: f32 = 20_000.0;
    /// So much of the title must be on a screen for a hand to take hold of it.
    const GRIP: f32 = 80.0;

    /// As the window stands now. While it fills the screen, place and size are those from
    /// before, so that it can go back to them.
    pub fn of(viewport: &ViewportInfo, zoom: f32, before: Option<Self>) -> Option<Self> {
        if viewport.minimized == Some(true) || viewport.fullscreen == Some(true) {
            return before;
        }
        let maximised = viewport.maximized.unwrap_or_default();
        if let (true, Some(before)) = (maximised, before) {
            return Some(Self { maximised, ..before });
        }
        let size = viewport.inner_rect?.size() * zoom;
        let position = viewport.outer_rect.map(|rect| rect.min * zoom);
        let position = position.map(|at| [at.x.round(), at.y.round()]);
        let placed = Self { position, size: [size.x.round(), size.y.round()], maximised };
        placed.is_sound().then_some(placed)
    }

    /// Whether the numbers are those of a window.
    pub fn is_sound(&self) -> bool {
        let fits = |it: &f32| it.is_finite() && it.abs() <= Self::LARGEST;
        let [width, height] = self.size;
        self.size.iter().all(fits)
            && self.position.iter().flatten().all(fits)
            && width >= 1.0
            && height >= 1.0
    }

    /// Where it can stand on the screens that are there: no larger than its screen, with its
    /// title in reach. Without a screen to hold it, it stands where the system likes.
    pub fn settled(self, screens: &[Rect]) -> Self {
        let Some(at) = self.position.map(|[x, y]| pos2(x, y)) else {
            return self.fitted(screens.first().map(Rect::size));
        };
        let title = |size: Vec2| Rect::from_min_size(at, vec2(size.x, 30.0));
        let seen = |screen: &Rect| {
            let part = screen.intersect(title(Vec2::from(self.size)));
            part.width() >= Self::GRIP && part.height() >= 10.0
        };
        match screens.iter().find(|screen| seen(screen)) {
            Some(screen) => {
                let fitted = self.fitted(Some(screen.size()));
                let room = screen.max - Vec2::from(fitted.size);
                let kept = at.min(room).max(screen.min);
                Self { position: Some([kept.x, kept.y]), ..fitted }
            }
            None => Self { position: None, ..self.fitted(screens.first().map(Rect::size)) },
        }
    }

    fn fitted(self, screen: Option<Vec2>) -> Self {
        let size = Vec2::from(self.size).max(Self::SMALLEST);
        let size = screen.map_or(size, |screen| size.min(screen));
        Self { size: size.into(), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(width, height))
    }

    fn placed(position: [f32; 2], size: [f32; 2]) -> Placement {
        Placement { position: Some(position), size, maximised: false }
    }

    #[test]
    fn a_window_stands_where_it_stood_as_long_as_its_screen_is_there() {
        let two = [screen(0.0, 0.0, 1920.0, 1080.0), screen(1920.0, 0.0, 2560.0, 1440.0)];
        let there = placed([2000.0, 100.0], [1400.0, 900.0]);
        assert_eq!(there.settled(&two), there);
        assert_eq!(there.settled(&two[..1]).position, None);
        assert_eq!(there.settled(&[]).position, None);
    }

    #[test]
    fn a_window_is_no_larger_than_its_screen_and_its_title_is_in_reach() {
        let one = [screen(0.0, 0.0, 1280.0, 720.0)];
        let settled = placed([100.0, 50.0], [2500.0, 1400.0]).settled(&one);
        assert_eq!(settled, placed([0.0, 0.0], [1280.0, 720.0]));
        let settled = placed([1000.0, 600.0], [1000.0, 600.0]).settled(&one);
        assert_eq!(settled, placed([280.0, 120.0], [1000.0, 600.0]));
        assert_eq!(placed([1250.0, 0.0], [900.0, 600.0]).settled(&one).position, None);
        assert_eq!(placed([100.0, -900.0], [900.0, 600.0]).settled(&one).position, None);
    }

    #[test]
    fn numbers_that_are_no_window_are_refused() {
        assert!(!placed([0.0, f32::NAN], [900.0, 600.0]).is_sound());
        assert!(!placed([0.0, 0.0], [0.0, 600.0]).is_sound());
        assert!(!placed([9e9, 0.0], [900.0, 600.0]).is_sound());
        assert!(placed([-400.0, 0.0], [900.0, 600.0]).is_sound());
    }
}
