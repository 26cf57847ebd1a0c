//! The invariants of the graph.
//!
//! 1. A node stands at most once in a region's list, and in that of its home.
//! 2. An argument's home encloses the region that uses it (literals are visible everywhere).
//! 3. A pinned node that is used, directly or through pure nodes, is listed and comes before its use; before there is a reverse
//!    sweep, for which the lists are walked backwards, that holds for pure nodes as well.
//! 4. A region other than the function and its reverse sweep is owned by one listed node, which stands in the region's parent;
//!    what nothing owns is empty.
//! 5. A tape is declared once, around and before its push and its one pop; the pop stands in the twin of the push's region. Instead
//!    of one push there may be one in each arm of a `match` of that region.
//! 6. `Break` stands in a loop, and nothing that the reverse sweep answers to follows it on its way out.
//! 7. A variable is declared once, in its home, before every use; a slot is never declared.
//! 8. A variable that merges branches is stored at most once on each path, and not in a loop of its own; its reads come after
//!    everything that writes it.
//! 9. The output and the results of regions are visible where they are yielded.

mod variables;

use super::{Function, Op, Region, RegionKind, Value};

/// Checks the invariants.
///
/// # Panics
/// If one is broken: a mistake of a pass, never of the user.
pub(crate) fn verify(f: &Function) {
    if let Err(broken) = check(f) {
        panic!("a pass broke the graph: {broken}\n{}", f);
    }
}

/// The first broken invariant, as text.
pub(crate) fn check(f: &Function) -> Result<(), String> {
    let mut verifier = Verifier {
        f,
        listed: vec![false; f.nodes.len()],
        owners: vec![None; f.regions.len()],
        reachable: vec![false; f.regions.len()],
        times: vec![0; f.nodes.len()],
        ends: vec![0; f.regions.len()],
        clock: 0,
    };
    verifier.lists()?;
    verifier.ownership()?;
    verifier.timing()?;
    verifier.uses()?;
    verifier.tapes()?;
    verifier.breaks()?;
    verifier.variables()?;
    verifier.yields()
}

struct Verifier<'f> {
    f: &'f Function,
    listed: Vec<bool>,
    owners: Vec<Option<Value>>,
    /// Regions that are part of the program.
    reachable: Vec<bool>,
    /// When a pinned node runs, in the order of the program's text; for a pure node, when it can first be evaluated.
    times: Vec<u32>,
    /// When a region ends.
    ends: Vec<u32>,
    clock: u32,
}

/// Not known yet.
const NEVER: u32 = u32::MAX;

impl<'f> Verifier<'f> {
    fn regions(&self) -> impl Iterator<Item = Region> + use<> {
        (0..self.f.regions.len() as u32).map(Region)
    }

    fn lists(&mut self) -> Result<(), String> {
        for region in self.regions() {
            for &value in &self.f.region(region).nodes {
                let home = self.f.node(value).home;
                if home != region {
                    return Err(format!(
                        "{value} stands in {region}, but its home is {home}"
                    ));
                }
                if std::mem::replace(&mut self.listed[value.index()], true) {
                    return Err(format!("{value} stands twice in {region}"));
                }
            }
        }
        Ok(())
    }

    fn ownership(&mut self) -> Result<(), String> {
        for region in self.regions() {
            for &value in &self.f.region(region).nodes {
                for owned in self.f.node(value).op.regions() {
                    if let Some(other) = self.owners[owned.index()].replace(value) {
                        return Err(format!("{owned} is owned by {other} and by {value}"));
                    }
                    if self.f.region(owned).parent != Some(region) {
                        return Err(format!(
                            "{owned} is owned by {value}, but is not in {region}"
                        ));
                    }
                }
            }
        }
        // A parent may have been made after its child: the replayed body of a closure moves into the reverse sweep.
        for region in self.regions() {
            let mut at = Some(region);
            let mut depth = 0;
            let reachable = loop {
                let Some(here) = at else { break true };
                let info = self.f.region(here);
                let root = matches!(info.kind, RegionKind::Function | RegionKind::Reverse);
                if !root && self.owners[here.index()].is_none() {
                    break false;
                }
                depth += 1;
                if depth > self.f.regions.len() {
                    return Err(format!("{region} encloses itself"));
                }
                at = info.parent;
            };
            self.reachable[region.index()] = reachable;
            // The body of a closure is copied for its replay before that has an owner.
            let replay = self.in_closure(region);
            let mut nodes = self.f.region(region).nodes.iter();
            if !reachable && !replay && nodes.any(|&v| !self.f.node(v).op.is_pure()) {
                return Err(format!("{region} is owned by nothing and not empty"));
            }
        }
        Ok(())
    }

    /// Numbers the pinned nodes in the order in which the program's text has them.
    fn timing(&mut self) -> Result<(), String> {
        for time in &mut self.times {
            *time = NEVER;
        }
        self.number(Function::ROOT);
        for region in self.regions() {
            if self.f.region(region).kind == RegionKind::Reverse {
                self.number(region);
            }
        }
        // What only a replayed closure has is numbered after all else.
        for region in self.regions() {
            if !self.reachable[region.index()] {
                self.number(region);
            }
        }
        for index in 0..self.f.nodes.len() {
            self.ready(Value(index as u32))?;
        }
        Ok(())
    }

    fn number(&mut self, region: Region) {
        let f = self.f;
        for &value in &f.region(region).nodes {
            let node = f.node(value);
            if node.op.is_pure() {
                continue;
            }
            for inner in node.op.regions() {
                self.number(inner);
            }
            self.clock += 1;
            self.times[value.index()] = self.clock;
        }
        self.clock += 1;
        self.ends[region.index()] = self.clock;
    }

    /// The time from which a value is there; without recursion, because chains are long.
    fn ready(&mut self, value: Value) -> Result<(), String> {
        let mut stack = vec![(value, false)];
        while let Some((value, expanded)) = stack.pop() {
            let node = self.f.node(value);
            if self.times[value.index()] != NEVER || !node.op.is_pure() {
                continue;
            }
            if expanded {
                let times = node.args.iter().map(|arg| self.times[arg.index()]);
                // A removed argument is found where it is used.
                self.times[value.index()] = times.filter(|&t| t != NEVER).max().unwrap_or(0);
                continue;
            }
            stack.push((value, true));
            if stack.len() > 4 * self.f.nodes.len() + 4 {
                return Err(format!("{value} depends on itself"));
            }
            for &arg in &node.args {
                if self.times[arg.index()] == NEVER && self.f.node(arg).op.is_pure() {
                    stack.push((arg, false));
                }
            }
        }
        Ok(())
    }

    fn uses(&self) -> Result<(), String> {
        let mut places: Vec<u32> = vec![0; self.f.nodes.len()];
        for region in self.regions() {
            for (place, &value) in self.f.region(region).nodes.iter().enumerate() {
                places[value.index()] = place as u32;
            }
        }
        for region in self.regions() {
            let forward = !self.has_reverse() && !self.in_closure(region);
            for &value in &self.f.region(region).nodes {
                let node = self.f.node(value);
                for &arg in &node.args {
                    let arg_node = self.f.node(arg);
                    let literal = matches!(arg_node.op, Op::Literal(_));
                    if !literal && !self.f.encloses(arg_node.home, region) {
                        return Err(format!(
                            "{value} uses {arg}, which is not visible from {region}"
                        ));
                    }
                    let pinned = !arg_node.op.is_pure();
                    if pinned && !self.listed[arg.index()] {
                        return Err(format!("{value} uses {arg}, which has been removed"));
                    }
                    let both =
                        self.reachable[region.index()] && self.reachable[arg_node.home.index()];
                    let later = self.times[arg.index()] >= self.times[value.index()];
                    if both && !node.op.is_pure() && later {
                        return Err(format!("{value} uses {arg}, which is not there yet"));
                    }
                    if forward
                        && !literal
                        && arg_node.home == region
                        && self.listed[arg.index()]
                        && places[arg.index()] >= places[value.index()]
                    {
                        return Err(format!("{value} uses {arg}, which comes after it"));
                    }
                }
            }
        }
        Ok(())
    }

    fn in_closure(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            if self.f.region(here).kind == RegionKind::Closure {
                return true;
            }
            at = self.f.region(here).parent;
        }
        false
    }

    fn has_reverse(&self) -> bool {
        let mut regions = self.f.regions.iter();
        regions.any(|region| region.kind == RegionKind::Reverse)
    }

    fn tapes(&self) -> Result<(), String> {
        let count = self.f.tapes.len();
        let mut declared: Vec<Vec<Value>> = vec![Vec::new(); count];
        let mut pushed: Vec<Vec<Value>> = vec![Vec::new(); count];
        let mut popped: Vec<Vec<Value>> = vec![Vec::new(); count];
        for region in self.regions().filter(|r| self.reachable[r.index()]) {
            for &value in &self.f.region(region).nodes {
                match self.f.node(value).op {
                    Op::DeclareTape(tape) => declared[tape.index()].push(value),
                    Op::Push(tape) => pushed[tape.index()].push(value),
                    Op::Pop(tape) => popped[tape.index()].push(value),
                    _ => {}
                }
            }
        }
        for i in 0..count {
            if declared[i].is_empty() && pushed[i].is_empty() && popped[i].is_empty() {
                continue;
            }
            let ([declare], [pop]) = (&declared[i][..], &popped[i][..]) else {
                return Err(format!("t{i} is not declared once and popped once"));
            };
            let Some(push_home) = self.push_home(&pushed[i]) else {
                return Err(format!("t{i} is not pushed once"));
            };
            let pop_home = self.f.node(*pop).home;
            if self.f.region(pop_home).adjoint_of != Some(push_home) {
                return Err(format!(
                    "t{i} is pushed in {push_home} and popped in {pop_home}, which is not its twin"
                ));
            }
            for user in pushed[i].iter().chain([pop]) {
                let home = self.f.node(*declare).home;
                if !self.f.encloses(home, self.f.node(*user).home)
                    || self.times[declare.index()] >= self.times[user.index()]
                {
                    return Err(format!("t{i} is used by {user} outside its declaration"));
                }
            }
        }
        Ok(())
    }

    /// The region that pushes once each time it runs.
    fn push_home(&self, pushes: &[Value]) -> Option<Region> {
        if let [one] = pushes {
            return Some(self.f.node(*one).home);
        }
        let homes: Vec<Region> = pushes.iter().map(|&v| self.f.node(v).home).collect();
        let owner = self.owners[homes.first()?.index()]?;
        let arms = self.f.node(owner).op.regions();
        (arms == homes).then(|| self.f.node(owner).home)
    }

    /// The reverse sweep takes every iteration for a whole one: flags may be looked at after what can leave, but no more.
    fn breaks(&self) -> Result<(), String> {
        for region in self.regions().filter(|r| self.reachable[r.index()]) {
            let mut last: Option<Value> = None;
            for &value in &self.f.region(region).nodes {
                let node = self.f.node(value);
                if node.op.is_pure() {
                    continue;
                }
                let matters = matches!(
                    node.op,
                    Op::Push(_)
                        | Op::Declare(_)
                        | Op::Store(..)
                        | Op::AddTo(..)
                        | Op::AddScaled(..)
                        | Op::Change(..)
                        | Op::Exchange(..)
                        | Op::ZeroOf(..)
                        | Op::ShapeOf(..)
                        | Op::Call(_)
                        | Op::SeededCall(..)
                );
                if let Some(leaver) = last.filter(|_| matters) {
                    return Err(format!(
                        "{value} follows {leaver}, which can leave the loop"
                    ));
                }
                if self.f.can_leave(value) {
                    last = Some(value);
                }
                if node.op == Op::Break && !self.in_loop(region) {
                    return Err(format!("{value} breaks outside of a loop"));
                }
            }
        }
        Ok(())
    }

    fn in_loop(&self, region: Region) -> bool {
        let mut at = Some(region);
        while let Some(here) = at {
            let info = self.f.region(here);
            match info.kind {
                RegionKind::Loop => return true,
                RegionKind::Closure | RegionKind::Function | RegionKind::Reverse => return false,
                RegionKind::Branch => at = info.parent,
            }
        }
        false
    }

    fn yields(&self) -> Result<(), String> {
        let mut all: Vec<(Value, Region)> = Vec::new();
        for region in self.regions().filter(|r| self.reachable[r.index()]) {
            for &value in &self.f.region(region).result {
                all.push((value, region));
            }
        }
        if let Some(output) = self.f.output {
            all.push((output, Function::ROOT));
        }
        for (value, region) in all {
            let node = self.f.node(value);
            let literal = matches!(node.op, Op::Literal(_));
            if !literal && !self.f.encloses(node.home, region) {
                return Err(format!(
                    "{region} yields {value}, which is not visible there"
                ));
            }
            if !node.op.is_pure() && !self.listed[value.index()] {
                return Err(format!("{region} yields {value}, which has been removed"));
            }
            if self.times[value.index()] > self.ends[region.index()] {
                return Err(format!("{region} yields {value}, which is not there yet"));
            }
        }
        Ok(())
    }
}
