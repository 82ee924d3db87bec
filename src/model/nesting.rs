use std::collections::BTreeMap;
use std::fmt;

use super::{Id, MAX_DEPTH, Roadmap, Row};

/// Why themes or activities do not nest as they must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NestingError {
    /// This theme or activity lies more than [`MAX_DEPTH`] deep.
    TooDeep(Id),
    /// This activity is a child of itself, directly or further down.
    Cycle(Id),
}

impl fmt::Display for NestingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooDeep(id) => write!(f, "{id} lies more than {MAX_DEPTH} levels deep"),
            Self::Cycle(id) => write!(f, "{id} is a child of itself"),
        }
    }
}

impl std::error::Error for NestingError {}

impl Roadmap {
    /// Whether themes and children nest at most [`MAX_DEPTH`] deep, and no
    /// activity lies below itself.
    pub fn check_nesting(&self) -> Result<(), NestingError> {
        for sub_goal in self.goals.iter().flat_map(|goal| &goal.sub_goals) {
            check_themes(&sub_goal.outline, 1)?;
        }
        let mut heights = BTreeMap::new();
        for (id, activity) in &self.activities {
            if !activity.children.is_empty() {
                self.height(id, &mut Vec::new(), &mut heights)?;
            }
        }
        Ok(())
    }

    /// How many levels of activities there are from `id` down; 1 without children.
    fn height<'a>(
        &'a self,
        id: &'a Id,
        above: &mut Vec<&'a Id>,
        heights: &mut BTreeMap<&'a Id, usize>,
    ) -> Result<usize, NestingError> {
        if above.contains(&id) {
            return Err(NestingError::Cycle(id.clone()));
        }
        let known = heights.get(id).copied();
        if above.len() + known.unwrap_or(1) > MAX_DEPTH {
            return Err(NestingError::TooDeep(id.clone()));
        }
        if let Some(known) = known {
            return Ok(known);
        }
        above.push(id);
        let mut height = 1;
        for child in self.activity(id).map_or(&[][..], |activity| &activity.children) {
            height = height.max(1 + self.height(child, above, heights)?);
        }
        above.pop();
        heights.insert(id, height);
        Ok(height)
    }
}

fn check_themes(rows: &[Row], level: usize) -> Result<(), NestingError> {
    for row in rows {
        if let Row::Theme(theme) = row {
            if level > MAX_DEPTH {
                return Err(NestingError::TooDeep(theme.id.clone()));
            }
            check_themes(&theme.rows, level + 1)?;
        }
    }
    Ok(())
}
