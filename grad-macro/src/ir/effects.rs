//! What an operation does besides giving a value: the one list of all operations that the passes and the drawings share.

use super::entity::Mem;
use super::op::{Lend, Op};

/// What an operation does by itself; what its regions do is said of the operations in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Effects {
    /// The variables that it writes by adding.
    pub(crate) adds: Vec<Mem>,
    /// Those that it writes otherwise.
    pub(crate) writes: Vec<Mem>,
    pub(crate) reads: Vec<Mem>,
    /// It computes: arithmetic, an operation on matrices, a call, an addition to an accumulator.
    pub(crate) computes: bool,
    /// It has a value that others name.
    pub(crate) gives: bool,
    /// Control does not go on behind it.
    pub(crate) leaves: bool,
}

impl Effects {
    /// A value that only moves or picks what there is.
    fn value() -> Effects {
        Effects {
            gives: true,
            ..Effects::default()
        }
    }

    fn computed() -> Effects {
        Effects {
            computes: true,
            ..Effects::value()
        }
    }

    fn read(mem: Mem) -> Effects {
        Effects {
            reads: vec![mem],
            ..Effects::value()
        }
    }

    fn written(mem: Mem) -> Effects {
        Effects {
            writes: vec![mem],
            ..Effects::default()
        }
    }

    fn taken(mem: Mem) -> Effects {
        Effects {
            writes: vec![mem],
            ..Effects::value()
        }
    }

    fn added(adds: Vec<Mem>, reads: Vec<Mem>) -> Effects {
        Effects {
            adds,
            reads,
            computes: true,
            ..Effects::default()
        }
    }

    /// Every variable that it changes.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Mem> {
        self.adds.iter().chain(&self.writes).copied()
    }
}

/// The variables that a pullback adds to.
fn lent(lends: &[Lend]) -> Vec<Mem> {
    let into = lends.iter().filter_map(|lend| match lend {
        Lend::Into(mem, _) => Some(*mem),
        Lend::Discard => None,
    });
    into.collect()
}

/// What an operation does.
pub(crate) fn effects(op: &Op) -> Effects {
    match op {
        Op::Scalar(rule) => Effects {
            computes: rule.row().is_arithmetic(),
            ..Effects::value()
        },
        Op::Rule(_)
        | Op::Pull(..)
        | Op::Pushforward(..)
        | Op::PushPull(..)
        | Op::CotangentSum
        | Op::ElementSum
        | Op::Call(_)
        | Op::PushCall(..) => Effects::computed(),
        Op::Param(_)
        | Op::RegionParam(_)
        | Op::Literal(_)
        | Op::Const(_)
        | Op::AsScalar
        | Op::Zero
        | Op::Tuple
        | Op::Array
        | Op::List
        | Op::Cast(_)
        | Op::Convert(_)
        | Op::Repeat(_)
        | Op::Struct(..)
        | Op::StructTangent(_)
        | Op::PartTangent
        | Op::Matrix(..)
        | Op::Fill(_)
        | Op::Field(_)
        | Op::Index
        | Op::Map(..)
        | Op::MapPull(_)
        | Op::PushMap(_)
        | Op::PushMapPull(_)
        | Op::Snapshot(_)
        | Op::PullbackOf
        | Op::TangentOf
        | Op::Pop(_) => Effects::value(),
        Op::Load(mem, _) | Op::ZeroOf(mem, _) | Op::ShapeOf(mem, _) => Effects::read(*mem),
        Op::Take(mem, _) | Op::PopLast(mem, _) => Effects::taken(*mem),
        Op::Declare(mem) | Op::Store(mem, _) | Op::Change(_, mem, _) => Effects::written(*mem),
        Op::Exchange(a, b) => Effects {
            reads: vec![*a, *b],
            writes: vec![*a, *b],
            ..Effects::default()
        },
        Op::AddTo(mem, _) => Effects::added(vec![*mem], Vec::new()),
        Op::AddScaled(mem, part) => Effects::added(vec![*mem], vec![*part]),
        Op::CallPullback(lends, _) => Effects::added(lent(lends), Vec::new()),
        Op::SeededCall(_, lends, gives) => Effects {
            gives: *gives,
            ..Effects::added(lent(lends), Vec::new())
        },
        Op::Break => Effects {
            leaves: true,
            ..Effects::default()
        },
        Op::Statement(_)
        | Op::Rebind(_)
        | Op::If(..)
        | Op::Match(..)
        | Op::MatchArm(_)
        | Op::For(_)
        | Op::Loop(_)
        | Op::Repeated(_)
        | Op::DeclareTape(_)
        | Op::Undo(_)
        | Op::Push(_) => Effects::default(),
    }
}
