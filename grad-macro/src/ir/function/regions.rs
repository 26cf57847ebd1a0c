//! Which region is in which.

use super::super::entity::{Region, Value};
use super::{Function, RegionKind};

impl Function {
    /// The operation of its parent that a region is a part of.
    pub(crate) fn owner(&self, region: Region) -> Option<Value> {
        let siblings = &self.region(self.region(region).parent?).nodes;
        let mut siblings = siblings.iter().copied();
        siblings.find(|&v| self.node(v).op.regions().contains(&region))
    }

    /// Whether `outer` is `inner` or one of its ancestors.
    pub(crate) fn encloses(&self, outer: Region, inner: Region) -> bool {
        let mut at = Some(inner);
        while let Some(region) = at {
            if region == outer {
                return true;
            }
            at = self.region(region).parent;
        }
        false
    }

    /// Whether a region may run more often than the function.
    pub(crate) fn in_loop(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            let info = self.region(here);
            if matches!(info.kind, RegionKind::Loop | RegionKind::Closure) {
                return true;
            }
            at = info.parent;
        }
        false
    }

    /// Whether a region belongs to the reverse sweep of the function.
    pub(crate) fn in_reverse_sweep(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            let info = self.region(here);
            if info.kind == RegionKind::Reverse {
                return true;
            }
            at = info.parent;
        }
        false
    }

    /// The number of ancestors of a region.
    pub(crate) fn depth(&self, region: Region) -> usize {
        let mut depth = 0;
        let mut at = self.region(region).parent;
        while let Some(region) = at {
            depth += 1;
            at = self.region(region).parent;
        }
        depth
    }

    /// The deepest region that encloses both.
    pub(crate) fn common(&self, a: Region, b: Region) -> Region {
        let (mut a, mut b) = (a, b);
        let (mut da, mut db) = (self.depth(a), self.depth(b));
        while a != b {
            if da >= db {
                a = self.region(a).parent.unwrap_or(Self::ROOT);
                da = da.saturating_sub(1);
            } else {
                b = self.region(b).parent.unwrap_or(Self::ROOT);
                db = db.saturating_sub(1);
            }
        }
        a
    }
}
